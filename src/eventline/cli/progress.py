"""How far a run has come: one line on stderr, and only where a person sees it."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

_Result = TypeVar("_Result")

_CLEAR = "\r\x1b[K"


def with_progress(
    results: Iterable[_Result], *, is_on_stdout: bool
) -> Iterator[_Result]:
    """Yields the results and counts them on stderr where that is a terminal.

    Nothing is shown where results themselves go to the terminal. The line is gone
    whenever a result is handed out, so that messages stand on lines of their own.
    """
    is_seen = sys.stderr.isatty() and not (is_on_stdout and sys.stdout.isatty())
    if not is_seen:
        yield from results
        return
    try:
        for number, result in enumerate(results, 1):
            _show(_CLEAR)
            yield result
            _show(f"{number:,} {'article' if number == 1 else 'articles'} ...")
    finally:
        _show(_CLEAR)


def _show(words: str) -> None:
    sys.stderr.write(words)
    sys.stderr.flush()
