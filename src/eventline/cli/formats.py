"""The output formats: their names, suffixes and what each needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib.util import find_spec

import attrs
import click

from eventline.cli.output import Output
from eventline.errors import ExtraError
from eventline.model import Timeline
from eventline.render.axis import to_axis
from eventline.render.csv import to_csv
from eventline.render.dataframe import to_parquet
from eventline.render.text import to_text


@attrs.frozen
class Format:
    """How timelines are written; `one` gives text of a single one, `table` of all.

    `people` draws one as wide and with the colours and signs that the output has.
    `extra` is the optional extra that brings the `modules` which it needs.
    """

    one: Callable[[Timeline], str] | None = None
    people: Callable[..., str] | None = None
    table: Callable[..., str | bytes] | None = None
    modules: tuple[str, ...] = ()
    extra: str = ""
    is_single: bool = False

    def check(self) -> None:
        """Raises ExtraError where a library that it needs is not installed."""
        if not all(find_spec(module) for module in self.modules):
            raise ExtraError.of(f"the {self.extra} format", self.extra)


FORMATS: Mapping[str, Format] = {
    "text": Format(people=to_text),
    "axis": Format(people=to_axis),
    "json": Format(lambda timeline: timeline.to_json(indent=2) + "\n", is_single=True),
    "jsonl": Format(lambda timeline: timeline.to_json() + "\n"),
    "csv": Format(table=to_csv),
    "parquet": Format(table=to_parquet, modules=("pandas", "pyarrow"), extra="parquet"),
    "markdown": Format(Timeline.to_markdown),
    "html": Format(Timeline.to_html, is_single=True),
    "mermaid": Format(Timeline.to_mermaid, is_single=True),
    "markwhen": Format(Timeline.to_markwhen, is_single=True),
    "timelinejs": Format(Timeline.to_timelinejs, is_single=True),
    "timeml": Format(Timeline.to_timeml, is_single=True),
    "icalendar": Format(
        Timeline.to_icalendar,
        modules=("icalendar",),
        extra="icalendar",
        is_single=True,
    ),
}
"""By the name that --format takes; a single one holds one article."""

BY_SUFFIX: Mapping[str, str] = {
    ".csv": "csv",
    ".htm": "html",
    ".html": "html",
    ".ics": "icalendar",
    ".json": "json",
    ".jsonl": "jsonl",
    ".md": "markdown",
    ".mmd": "mermaid",
    ".mw": "markwhen",
    ".ndjson": "jsonl",
    ".parquet": "parquet",
    ".tml": "timeml",
}


def show(timeline: Timeline, chosen: str, output: Output) -> str:
    """Returns one timeline in a format that is no table."""
    found = FORMATS[chosen]
    if found.people is not None:
        return found.people(
            timeline,
            width=output.width,
            color=output.has_color,
            encoding=output.encoding,
        )
    return found.one(timeline) if found.one else ""


def check_format(chosen: str, *, is_many: bool, is_terminal: bool) -> None:
    """Raises where the format cannot hold the articles, or its extra is missing."""
    found = FORMATS[chosen]
    if found.is_single and is_many:
        instead = "use --format jsonl" if chosen == "json" else "give one at a time"
        advice = f"{instead}, or use --merge"
        raise click.UsageError(f"--format {chosen} holds one article; {advice}")
    if chosen == "parquet" and is_terminal:
        raise click.UsageError("--format parquet is not for terminals; give -o FILE")
    found.check()
