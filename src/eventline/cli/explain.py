"""eventline explain: what every stage makes of each sentence."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import click

from eventline.batch import Failure, attempt
from eventline.cli.exits import Exit, stop
from eventline.cli.extract import make_extractor
from eventline.cli.inputs import Defaults, Input, Parsed, read_input
from eventline.cli.output import terminal
from eventline.cli.stages import sections
from eventline.cli.tables import Section, show
from eventline.errors import InputError
from eventline.extractor import Extractor
from eventline.model import Article
from eventline.render.words import clean
from eventline.stages import Trace


def run_explain(
    context: click.Context,
    source: Input | str,
    defaults: Defaults,
    part: int | str | None,
    model: str | None,
) -> None:
    """Prints every stage's value for the sentences of one article; a str is its text.

    `part` is the number of one sentence or the id of one entry. Of JSONL the first
    article is explained.
    """
    name = source.name if isinstance(source, Input) else "--text"
    given = _read(source, defaults)
    if isinstance(given, Failure):
        stop(f"{given.article}: {given.message}", Exit.UNREADABLE)
    trace = partial(_trace, make_extractor(context, model), defaults)
    found = attempt(name, trace, given)
    if isinstance(found, Failure):
        code = Exit.SOME_FAILED if found.traceback else Exit.UNREADABLE
        stop(f"{found.article}: {found.message}", code)
    output = terminal()
    if isinstance(part, str):
        shown = found.timeline.explain(part).to_text()
    else:
        shown = show(_explain(found, part), output)
    output.write(shown, is_for_people=True)


def _read(source: Input | str, defaults: Defaults) -> Article | Parsed | Failure:
    if isinstance(source, str):
        return Article(source, defaults.published)
    nothing = Failure(source.name, "holds no article")
    return next(read_input(source, defaults), nothing)


def _trace(extractor: Extractor, defaults: Defaults, given: Article | Parsed) -> Trace:
    if isinstance(given, Parsed):
        return extractor.trace(given.document, published=defaults.published)
    return extractor.trace(given)


def _explain(trace: Trace, number: int | None) -> Iterator[Section | str]:
    sentences = trace.document.sentences
    if number is not None and number >= len(sentences):
        raise InputError(
            f"no sentence {number}: the text has {len(sentences)}, counted from 0"
        )
    for sentence in sentences if number is None else [sentences[number]]:
        text = clean(sentence.span.of(trace.document.text))
        heading = " (heading)" if sentence.is_heading else ""
        gap = "\n" if sentence.index and number is None else ""
        yield f"{gap}Sentence {sentence.index}{heading}: {text}"
        yield from sections(trace, sentence)
    yield from (f"\nNote: {clean(warning)}" for warning in trace.timeline.warnings)
