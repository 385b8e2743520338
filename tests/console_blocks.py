"""Runs the ```console blocks of the docs: `$ eventline …`, then its exact output."""

from __future__ import annotations

import re
import shlex
from functools import cache

from click.testing import CliRunner
from sybil import Example
from sybil.parsers.myst import CodeBlockParser

from eventline import Extractor

COLUMNS = "100"
COMMAND = re.compile(
    r"^\$ eventline (?P<arguments>.*)\n(?P<output>(?:(?!\$ ).*\n)*)", re.MULTILINE
)


class ConsoleBlockParser(CodeBlockParser):
    """Finds console blocks; each command in one must print what the block shows."""

    language = "console"

    def evaluate(self, example: Example) -> str | None:
        """Returns what differs, or None where every command prints what is shown."""
        for command in COMMAND.finditer(example.parsed):
            shown = _lines(command["output"])
            printed = _lines(run(command["arguments"]))
            if shown != printed:
                return "\n".join(
                    [f"$ eventline {command['arguments']}", "printed:", *printed]
                )
        return None


def run(arguments: str) -> str:
    """Returns what `eventline ARGUMENTS` prints, run from the project's root."""
    from eventline.cli import main

    runner = CliRunner(env={"COLUMNS": COLUMNS, "NO_COLOR": "1", "TERM": "dumb"})
    words = shlex.split(arguments)
    extractor = None if "--model" in words else _extractor()
    return runner.invoke(main, words, obj=extractor, catch_exceptions=False).output


@cache
def _extractor() -> Extractor:
    """Returns one extractor for all commands that name no model; it is loaded once."""
    return Extractor()


def _lines(output: str) -> list[str]:
    return [line.rstrip() for line in output.strip("\n").splitlines()]
