"""The calls that people make: text in, a timeline out, with the parser kept."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain

from eventline.articles import (
    GivenArticle,
    Published,
    Source,
    check_length,
    read_source,
)
from eventline.batch import (
    BUNDLE_ARTICLES,
    Failure,
    Given,
    Job,
    Steps,
    extract_jobs,
    give_up,
    number_jobs,
    time_out,
)
from eventline.errors import InputError
from eventline.frames import FRAMES, check_frames
from eventline.mentions import find_quantities as find_quantity_mentions
from eventline.mentions import find_times as find_time_mentions
from eventline.model import (
    Article,
    Document,
    Event,
    QuantityMention,
    ResolvedTime,
    Timeline,
)
from eventline.parse import Parser, use_one_thread
from eventline.parsers import (
    BulkParser,
    Model,
    TextParser,
    check_model,
    check_words,
    load_parser,
    name_model,
)
from eventline.resolve import resolve_alone
from eventline.stages import Tables, Trace, load_tables, trace_article
from eventline.workers import TimeLimit, check_workers, in_groups, map_in_workers

MAX_CHARACTERS = 1_000_000
"""Longer texts are refused, unless an Extractor is made with another limit."""


class Extractor:
    """Extracts timelines with a parser that is loaded once, when it is first needed.

    One extractor may be used from several threads. `model` is "embedded" (the
    default), "official", a model directory or a loaded parser; texts of more than
    `max_characters` are refused, and sentences of more than `max_words` (150 where
    None, at most 500) are cut; the timeline's `warnings` say where. `frames` are the
    event frames to look for, as in `Extractor(frames=(*FRAMES, Suspension))`: of two
    that know the same words, the first is asked first. Raises InputError for a class
    that declares no frame.

    >>> extractor = Extractor()
    >>> timeline = extractor.extract("Rebels attacked the town.")
    """

    def __init__(
        self,
        model: Model = None,
        *,
        frames: Iterable[type[Event]] = FRAMES,
        max_characters: int = MAX_CHARACTERS,
        max_words: int | None = None,
    ) -> None:
        self._model = check_model(model)
        self._frames = check_frames(frames)
        self._max_words = check_words(model, max_words)
        self._max_characters = max_characters
        self._parser: TextParser | None = None
        self._tables: Tables | None = None
        self._lock = threading.Lock()

    def extract(
        self, text: Source, *, published: Published = None, title: str | None = None
    ) -> Timeline:
        """Returns the article's events in order; see `eventline.extract`."""
        return self.trace(text, published=published, title=title).timeline

    def trace(
        self, text: Source, *, published: Published = None, title: str | None = None
    ) -> Trace:
        """Returns every stage's value, the timeline last."""
        article, document = self._parse(text, published=published, title=title)
        return self._trace(article, document)

    def find_times(
        self, text: Source, *, published: Published = None
    ) -> tuple[ResolvedTime, ...]:
        """Returns the times of a text, resolved; see `eventline.find_times`."""
        article, document = self._parse(text, published=published)
        times = find_time_mentions(document)
        return resolve_alone(document, times, article.published)

    def find_quantities(self, text: Source) -> tuple[QuantityMention, ...]:
        """Returns the quantities of a text; see `eventline.find_quantities`."""
        _, document = self._parse(text)
        return find_quantity_mentions(document, find_time_mentions(document))

    def extract_many(
        self,
        articles: Iterable[Given],
        *,
        workers: int = 1,
        timeout: float | None = None,
        first: int = 1,
    ) -> Iterator[Timeline | Failure]:
        """Yields a timeline or a failure for each article, in their order.

        An article that fails never stops the others; one without an id is named by its
        number, counted from `first`. Articles are parsed some fifty at a time, and as
        many are read ahead. Two or more `workers` are processes, each with a parser
        and a thread of its own; a script that starts them needs
        `if __name__ == "__main__":`. With a `timeout`, in seconds, even one is a
        process: an article that takes longer is a failure.

        Raises InputError where the model is a loaded parser, which cannot go to
        another process.
        """
        jobs = number_jobs(articles, first=first)
        limit = _limit(timeout)
        if check_workers(workers) == 1 and limit is None:
            return extract_jobs(jobs, self._steps())
        begin = partial(begin_work, self.for_workers())
        groups = in_groups(jobs, BUNDLE_ARTICLES)
        return chain.from_iterable(
            map_in_workers(begin, groups, workers=workers, give_up=_lost, limit=limit)
        )

    def describe(self) -> str:
        """Returns what decides on the results beside the articles; loads no parser."""
        own = () if self._frames == FRAMES else map(_full_name, self._frames)
        limits = (self._max_characters, self._max_words or "")
        return " ".join((name_model(self._model), *map(str, limits), *own)).rstrip()

    def for_workers(self) -> Extractor:
        """Returns the extractor, if it can go to another process without its parser."""
        if isinstance(self._model, Parser):
            raise InputError(
                "a loaded parser cannot go to another process: give the extractor "
                'the name of a model, as in Extractor("embedded"), or use one worker'
            )
        return self

    def load(self) -> TextParser:
        """Returns the parser, loaded now if it was not.

        Raises ModelError where the model is missing or damaged.
        """
        with self._lock:
            if self._parser is None:
                self._parser = load_parser(self._model, self._max_words)
            return self._parser

    def __reduce__(self) -> tuple[Callable[[Model], Extractor], tuple[Model]]:
        """Goes to another process without the parser, which is loaded there."""
        make = partial(
            Extractor,
            frames=self._frames,
            max_characters=self._max_characters,
            max_words=self._max_words,
        )
        return make, (self._model,)

    def _steps(self) -> Steps:
        return Steps(self._read, self._parse_many, self._timeline)

    def _read(self, given: Article | Document | GivenArticle | str) -> GivenArticle:
        found = given if isinstance(given, GivenArticle) else read_source(given)
        return check_length(found, self._max_characters)

    def _timeline(self, article: Article, document: Document) -> Timeline:
        return self._trace(article, document).timeline

    def _trace(self, article: Article, document: Document) -> Trace:
        self._tables = self._tables or load_tables(self._frames)
        return trace_article(article, document, self._tables)

    def _parse_many(self, texts: Sequence[str]) -> Sequence[Document]:
        """Parses texts together where the parser can."""
        parser = self.load()
        if isinstance(parser, BulkParser):
            return parser.parse_many(texts)
        return [parser.parse(text) for text in texts]

    def _parse(
        self, text: Source, *, published: Published = None, title: str | None = None
    ) -> tuple[Article, Document]:
        """Returns the article that was given and its tree, parsed now if it was not."""
        found = read_source(text, published=published, title=title)
        given = check_length(found, self._max_characters)
        return given.article, given.document or self.load().parse(given.article.text)


def extract(
    text: Source,
    *,
    published: Published = None,
    title: str | None = None,
    model: Model = None,
) -> Timeline:
    """Returns the article's events in order, each with its words, time and source.

    `text` is the article, or an `Article`, a parsed `Document` or a Stanza document.
    Every offset in the result indexes that text. Without `published` no day is
    invented: relative times stay unresolved. The model is loaded at every call; keep
    an `Extractor` for more than one article.

    >>> timeline = extract("Rebels attacked the town.", published="2023-09-15")

    Raises:
        InputError: an argument cannot be used; the message shows it.
        ModelError: the model is missing or damaged.
    """
    return Extractor(model).extract(text, published=published, title=title)


def find_times(
    text: Source, *, published: Published = None, model: Model = None
) -> tuple[ResolvedTime, ...]:
    """Returns the time expressions of a text, in its order, and what they mean.

    They are those of the timeline that `extract` gives for the same arguments. Without
    `published`, relative times keep an underspecified value.

    >>> times = find_times("Rebels fled on Wednesday night.", published="2020-10-02")
    >>> print(times[0].text, times[0].timex.value)
    Wednesday night 2020-09-30TNI

    Raises:
        InputError: an argument cannot be used; the message shows it.
        ModelError: the model is missing or damaged.
    """
    return Extractor(model).find_times(text, published=published)


def find_quantities(
    text: Source, *, model: Model = None
) -> tuple[QuantityMention, ...]:
    """Returns the quantities of a text, in its order, with bounds and counted nouns.

    They are those of the timeline that `extract` gives for the same text. Dates, ages,
    names and other numbers that count nothing are not among them.

    >>> found = find_quantities("More than 100 soldiers fled to the coast.")
    >>> print(found[0].text, found[0].quantity.op, found[0].counted.text)
    More than 100 > soldiers

    Raises:
        InputError: the text or the model cannot be used; the message shows it.
        ModelError: the model is missing or damaged.
    """
    return Extractor(model).find_quantities(text)


def _limit(seconds: float | None) -> TimeLimit[Job, Timeline | Failure] | None:
    return None if seconds is None else TimeLimit(seconds, partial(time_out, seconds))


def _lost(job: Job) -> Timeline | Failure:
    return give_up(job)


def _full_name(frame: type[Event]) -> str:
    return f"{frame.__module__}.{frame.__qualname__}"


def begin_work(
    extractor: Extractor,
) -> Callable[[Sequence[Job]], Iterator[Timeline | Failure]]:
    """Returns what a worker does with its jobs, its parser loaded."""
    if isinstance(extractor.load(), Parser):
        use_one_thread()
    gc.freeze()  # the models stay: looking through them again and again costs time
    gc.set_threshold(20_000)  # and hardly any new object is part of a cycle
    return partial(extract_group, extractor)


def extract_group(
    extractor: Extractor, jobs: Sequence[Job]
) -> Iterator[Timeline | Failure]:
    """Yields what jobs in a row give, in this process."""
    given = [job.given for job in jobs]
    return extractor.extract_many(given, first=jobs[0].number)
