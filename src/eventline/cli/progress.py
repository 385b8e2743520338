"""How far a run has come: one line on stderr, and only where a person sees it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
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


@contextmanager
def open_bar(total: Callable[[], int]) -> Iterator[Callable[[int, int, int], None]]:
    """Gives what is told of more articles, words and failures, and draws a bar of it.

    Nothing is drawn, and the total is not asked for, where stderr is no terminal.
    """
    if not sys.stderr.isatty():
        yield lambda articles, words, failures: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn

    columns = (
        BarColumn(),
        TextColumn(
            "{task.completed:,.0f} of {task.total:,.0f} articles{task.fields[more]}"
        ),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        bar.add_task("", total=total(), more="")
        (task,) = bar.tasks
        done = {"words": 0, "failures": 0}

        def add(articles: int, words: int, failures: int) -> None:
            done["words"] += words
            done["failures"] += failures
            speed = done["words"] / (task.elapsed or 1)
            more = f" · {speed:,.0f} words/s · {done['failures']:,} failed"
            bar.update(task.id, advance=articles, more=more)

        yield add


def _show(words: str) -> None:
    sys.stderr.write(words)
    sys.stderr.flush()
