"""The type of the fixture that runs the command line."""

from __future__ import annotations

from typing import Protocol

from click.testing import Result


class Run(Protocol):
    """Runs `eventline ARGUMENTS` with a parser that knows one text."""

    def __call__(self, *arguments: str, stdin: str | None = None) -> Result:
        """Returns the exit code and what was printed."""
