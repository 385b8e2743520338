"""eventline extract: articles in, timelines out, each fault named on stderr."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import partial
from itertools import chain
from pathlib import Path

import attrs
import click

from eventline.batch import Failure, attempt
from eventline.cli.exits import Exit, say
from eventline.cli.formats import BY_SUFFIX, FORMATS, check_format, show
from eventline.cli.inputs import Defaults, Found, Input, Parsed, read_input
from eventline.cli.output import Output, open_output
from eventline.cli.progress import with_progress
from eventline.extractor import Extractor
from eventline.model import Article, Timeline


@attrs.frozen
class Request:
    """What to extract from what, and where it goes."""

    inputs: tuple[tuple[Input, Defaults], ...]
    format: str
    output: Path | None
    is_merged: bool = False
    about: str | None = None

    @staticmethod
    def of(
        *,
        articles: tuple[str, ...],
        published: tuple[str, ...],
        title: str | None,
        fields: tuple[str, ...],
        input_format: str | None,
        output_format: str | None,
        output: Path | None,
        merge: bool,
        about: str | None,
    ) -> Request:
        """Returns the request; options that contradict each other are wrong usage."""
        suffix = output.suffix.lower() if output else ""
        chosen = output_format or BY_SUFFIX.get(suffix) or "text"
        inputs = tuple(Input.of(path, input_format) for path in articles)
        is_many = _check_inputs(inputs, title)
        _check_output(inputs, output)
        is_terminal = output is None and sys.stdout.isatty()
        is_several = is_many and not merge
        check_format(chosen, is_many=is_several, is_terminal=is_terminal)
        defaults = _defaults(published, title, fields, len(inputs))
        pairs = tuple(zip(inputs, defaults, strict=True))
        return Request(pairs, chosen, output, merge, about)


def run_extract(context: click.Context, request: Request, model: str | None) -> None:
    """Writes the timelines and ends with the exit code that says how it went.

    No output is begun before there is a timeline, or where every article fails.
    """
    failures: list[Failure] = []
    found = _results(request, make_extractor(context, model))
    results = with_progress(found, is_on_stdout=request.output is None)
    timelines = _chosen(request, _succeeded(results, failures))
    first = next(timelines, None)
    if first is not None or not failures:
        known = () if first is None else (first,)
        with open_output(request.output) as output:
            _write(chain(known, timelines), request.format, output)
    if failures:
        is_all_unreadable = first is None and not any(f.traceback for f in failures)
        context.exit(Exit.UNREADABLE if is_all_unreadable else Exit.SOME_FAILED)


def _chosen(request: Request, timelines: Iterator[Timeline]) -> Iterator[Timeline]:
    """Yields all timelines as one where that is asked for, only about whom it is."""
    if request.is_merged:
        parts = list(timelines)
        timelines = iter([Timeline.merge(parts)] if parts else [])
    name = request.about
    yield from (timelines if name is None else (t.about(name) for t in timelines))


def make_extractor(context: click.Context, model: str | None) -> Extractor:
    """Returns the extractor of this model, or the context's where none is named."""
    is_given = isinstance(context.obj, Extractor) and model is None
    return context.obj if is_given else Extractor(model)


def _check_inputs(inputs: tuple[Input, ...], title: str | None) -> bool:
    """Says whether there may be more than one article."""
    is_many = len(inputs) > 1 or any(given.format == "jsonl" for given in inputs)
    if title is not None and is_many:
        raise click.UsageError("--title is for one article; JSONL has its own titles")
    if [given.path for given in inputs].count("-") > 1:
        raise click.UsageError("- (standard input) can be given once")
    return is_many


def _defaults(
    published: tuple[str, ...],
    title: str | None,
    fields: tuple[str, ...],
    count: int,
) -> tuple[Defaults, ...]:
    """Returns what holds for each input: one date for all, or one for each."""
    if len(published) not in {0, 1, count}:
        raise click.UsageError(
            f"--published is given {len(published)} times for {count} articles; "
            "give one date, or one for each ARTICLE"
        )
    days = published if len(published) == count else [*published, None][:1] * count
    return tuple(Defaults.of(day, title, fields) for day in days)


def _check_output(inputs: tuple[Input, ...], output: Path | None) -> None:
    if output is None:
        return
    if not output.absolute().parent.is_dir():
        raise click.UsageError(f"no folder {str(output.parent)!r} for --output")
    for given in inputs:
        path = Path(given.path)
        if output.is_file() and path.is_file() and output.samefile(path):
            raise click.UsageError(f"--output would replace ARTICLE {given.path!r}")


def _results(request: Request, extractor: Extractor) -> Iterator[Timeline | Failure]:
    for given, defaults in request.inputs:
        for number, found in enumerate(read_input(given, defaults), 1):
            yield _result(defaults, extractor, _name(given, number, found), found)


def _name(given: Input, number: int, found: Found) -> str:
    if given.format != "jsonl" or isinstance(found, Failure):
        return given.name
    return f"{given.name}, article {found.id or number}"


def _result(
    defaults: Defaults, extractor: Extractor, name: str, found: Found
) -> Timeline | Failure:
    match found:
        case Failure():
            return found
        case Parsed():
            return attempt(name, partial(_extract_parsed, defaults, extractor), found)
        case Article():
            return attempt(name, extractor.extract, found)


def _extract_parsed(
    defaults: Defaults, extractor: Extractor, found: Parsed
) -> Timeline:
    timeline = extractor.extract(
        found.document, published=defaults.published, title=defaults.title
    )
    article = attrs.evolve(timeline.article, id=found.id)
    return attrs.evolve(timeline, article=article)


def _succeeded(
    results: Iterator[Timeline | Failure], failures: list[Failure]
) -> Iterator[Timeline]:
    """Yields the timelines; names each failure on stderr and keeps it."""
    for result in results:
        if isinstance(result, Failure):
            say(f"{result.article}: {result.message}")
            failures.append(result)
        else:
            yield result


def _write(timelines: Iterator[Timeline], chosen: str, output: Output) -> None:
    table = FORMATS[chosen].table
    if table is not None:
        output.write(table(*timelines))
        return
    for number, timeline in enumerate(timelines):
        if number and chosen in ("text", "axis", "markdown"):
            output.write("\n")
        is_for_people = FORMATS[chosen].people is not None
        output.write(show(timeline, chosen, output), is_for_people=is_for_people)
