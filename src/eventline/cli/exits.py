"""Exit codes, and errors as one line on stderr: what is wrong, and what to do."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum
from typing import NoReturn

import click

from eventline.errors import ExtraError, InputError, ModelError

_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


class Exit(IntEnum):
    """The exit codes; docs/cli.md explains them."""

    DONE = 0
    SOME_FAILED = 1
    USAGE = 2
    UNREADABLE = 3
    NO_MODEL = 4
    INTERRUPTED = 130


class Commands(click.Group):
    """A group whose errors are one line on stderr and an exit code."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Returns what is left of the arguments after the group's own options."""
        with _short_errors():
            return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> object:
        """Runs the chosen command."""
        with _short_errors():
            return super().invoke(ctx)


def say(message: str) -> None:
    """Prints one line on stderr."""
    click.echo(f"eventline: {_CONTROLS.sub(' ', message)}", err=True)


def stop(message: str, code: Exit) -> NoReturn:
    """Prints one line on stderr and ends the program."""
    say(message)
    raise click.exceptions.Exit(code)


@contextmanager
def _short_errors() -> Iterator[None]:
    try:
        yield
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        raise click.exceptions.Exit(Exit.USAGE) from None
    except click.UsageError as error:
        stop(f"{error.format_message()}{_see(error.ctx)}", Exit.USAGE)
    except ExtraError as error:
        stop(str(error), Exit.USAGE)
    except InputError as error:
        stop(str(error), Exit.UNREADABLE)
    except ModelError as error:
        stop(str(error), Exit.NO_MODEL)
    except KeyboardInterrupt:
        stop("interrupted", Exit.INTERRUPTED)
    except BrokenPipeError:
        _forget_output()
        raise click.exceptions.Exit(Exit.DONE) from None
    except OSError as error:
        _forget_output()
        where = f" {error.filename!r}" if error.filename else ""
        stop(f"cannot write{where}: {error.strerror or error}", Exit.SOME_FAILED)


def _see(context: click.Context | None) -> str:
    if context is None or not context.command_path:
        return ""
    return f" (see: {context.command_path} --help)"


def _forget_output() -> None:
    """Lets Python's own flush at exit succeed: nobody reads the output any more."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        return
