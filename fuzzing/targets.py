"""What is fuzzed: each takes any bytes, and raises only where a promise is broken."""

from __future__ import annotations

import contextlib
import io
import json
import math
import tempfile
from collections.abc import Callable, Iterator, Mapping

import click

from eventline import Extractor
from eventline.articles import read_published
from eventline.batch import Failure, read_articles
from eventline.cli import main
from eventline.errors import InputError
from eventline.mentions.calendar_dates import read_calendar_date
from eventline.mentions.number_phrases import read_quantity
from eventline.mentions.times import find_times
from eventline.model import Article
from eventline.render.html import to_html
from tests.fake_parser import FakeParser
from tests.mentions.phrases import phrase_document
from tests.render.injections import make_hostile_timeline
from tests.render.page_parts import read_page

SEPARATOR = "\0"
"""Parts one argument of the command line from the next: no argument holds it."""

LEFT_OUT = ("download", "--model", "--workers")
"""What would reach for the network, load a model or start processes."""


class BrokenPromiseError(Exception):
    """Says which promise does not hold."""


def numbers(data: bytes) -> None:
    """Reads a number: it is finite, and its bounds are in order."""
    quantity = read_quantity(_text(data))
    if quantity is None:
        return
    found = (quantity.low, quantity.value, quantity.high)
    known = [number for number in found if number is not None]
    if not all(map(math.isfinite, known)) or known != sorted(known):
        raise BrokenPromiseError(f"the bounds of {quantity}")


def dates(data: bytes) -> None:
    """Reads times: every span lies in the text, and they are in order."""
    text = _text(data)
    read_calendar_date(text)
    with contextlib.suppress(InputError):
        read_published(text)
    spans = [mention.span for mention in find_times(phrase_document(text))]
    if spans != sorted(spans) or any(span.end > len(text) for span in spans):
        raise BrokenPromiseError(f"the spans of times: {spans}")


def json_lines(data: bytes) -> None:
    """Reads JSON Lines: every line is an article, a failure, or blank."""
    found = list(read_articles(io.BytesIO(data), name="input"))
    if len(found) > data.count(b"\n") + 1:
        raise BrokenPromiseError("more articles than lines")
    for each in found:
        if isinstance(each, Failure) and not each.article.startswith("input, line "):
            raise BrokenPromiseError(f"a failure without its line: {each}")
        if isinstance(each, Failure) and each.traceback:
            raise BrokenPromiseError(each.traceback)
        if isinstance(each, Article):
            json.dumps(each.text)


def page(data: bytes) -> None:
    """Writes a page with a text in all its fields: no text becomes markup."""
    text = _text(data) or "-"
    parts = read_page(to_html(make_hostile_timeline((text,))))
    names = [element.name for element in parts.elements]
    if parts.faults or names.count("script") != 1 or {"iframe", "img"} & {*names}:
        raise BrokenPromiseError(f"markup: {parts.faults or names}")


def arguments(data: bytes) -> None:
    """Runs the command line: it ends, with an exit code and without a trace."""
    text = _text(data)
    given = [part.replace("/", "") for part in text.split(SEPARATOR)]
    if any(word in text for word in LEFT_OUT):
        return
    extractor = Extractor(FakeParser(), max_characters=1000)
    ends = (click.ClickException, click.exceptions.Exit, click.Abort)
    with _apart(), contextlib.suppress(*ends):
        main.main(given, prog_name="eventline", standalone_mode=False, obj=extractor)


TARGETS: Mapping[str, Callable[[bytes], None]] = {
    "arguments": arguments,
    "dates": dates,
    "json_lines": json_lines,
    "numbers": numbers,
    "page": page,
}
"""By the name of their harness and of their folder in corpus/."""


def _text(data: bytes) -> str:
    """Returns any bytes as text; what is not UTF-8 becomes lone surrogates."""
    return data.decode("utf-8", "surrogateescape")


@contextlib.contextmanager
def _apart() -> Iterator[None]:
    """Stands in an empty folder, and keeps what is printed to itself."""
    output = io.TextIOWrapper(io.BytesIO(), "utf-8", "backslashreplace")
    with (
        tempfile.TemporaryDirectory() as folder,
        contextlib.chdir(folder),
        contextlib.redirect_stdout(output),
        contextlib.redirect_stderr(output),
    ):
        yield
