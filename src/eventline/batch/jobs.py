"""Many articles: a timeline or a failure for each; one never stops the others."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from reprlib import repr as shortened
from typing import TypeVar

import attrs

from eventline.articles import GivenArticle
from eventline.errors import EventlineError, InputError, ModelError
from eventline.model import Article, Document, Timeline

BUNDLE_ARTICLES = 50
"""At most so many articles are parsed together."""

BUNDLE_CHARACTERS = 60_000
"""No article joins others that have so many characters: the parser's batch is full."""

_Argument = TypeVar("_Argument")
_Result = TypeVar("_Result")


@attrs.frozen
class Failure:
    """An article that gave no timeline: its name, and what is wrong with it.

    `traceback` is empty where the input was at fault.
    """

    article: str
    message: str
    traceback: str = attrs.field(default="", repr=False)


Given = Article | Document | Failure | GivenArticle | str
"""What may stand among many articles."""


@attrs.frozen
class Job:
    """One of many articles, and its number among them, from 1."""

    number: int
    given: Given

    @property
    def name(self) -> str:
        """What failures call it."""
        match self.given:
            case Article(id=str(known)) | GivenArticle(article=Article(id=str(known))):
                return known or f"article {self.number}"
        return f"article {self.number}"


@attrs.frozen
class Steps:
    """An extraction in three steps; the second is faster for many at once."""

    read: Callable[[Article | Document | GivenArticle | str], GivenArticle]
    parse: Callable[[Sequence[str]], Sequence[Document]]
    finish: Callable[[Article, Document], Timeline]


def number_jobs(articles: Iterable[Given], *, first: int = 1) -> Iterator[Job]:
    """Yields a job for each article.

    Raises InputError, at once, where it is one article and not many.
    """
    if isinstance(articles, str | bytes | Article):
        raise InputError(
            f"articles must be many, not one {type(articles).__name__}: "
            f"{shortened(articles)}; give a list, or use extract"
        )
    return (Job(number, given) for number, given in enumerate(articles, first))


def extract_jobs(jobs: Iterable[Job], steps: Steps) -> Iterator[Timeline | Failure]:
    """Yields a timeline or a failure for each article, in their order.

    Failures among the articles are passed on. ModelError ends it: without a model
    nothing can be extracted.
    """
    for bundle in _bundles(jobs):
        yield from _extract_bundle(bundle, steps)


def give_up(job: Job) -> Failure:
    """Returns the failure of an article that ended the process it was worked on in."""
    message = "the process that worked on it ended (killed, or out of memory?)"
    return Failure(job.name, message)


def time_out(seconds: float, job: Job) -> Failure:
    """Returns the failure of an article that took longer than it may."""
    return Failure(job.name, f"it took longer than {seconds:g} seconds")


def attempt(
    name: str, function: Callable[[_Argument], _Result], argument: _Argument
) -> _Result | Failure:
    """Returns what the function gives, or a failure of this name that says why not."""
    try:
        return function(argument)
    except ModelError:
        raise
    except EventlineError as error:
        return Failure(name, str(error))
    except Exception as error:
        fault = (
            f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        )
        message = f"eventline failed on it ({fault}); please report it with the text"
        return Failure(name, message, traceback.format_exc())


def _bundles(jobs: Iterable[Job]) -> Iterator[Sequence[Job]]:
    """Yields the articles that are parsed together, read when they are needed."""
    bundle: list[Job] = []
    characters = 0
    for job in jobs:
        bundle.append(job)
        characters += _length(job.given)
        if len(bundle) >= BUNDLE_ARTICLES or characters >= BUNDLE_CHARACTERS:
            yield bundle
            bundle, characters = [], 0
    if bundle:
        yield bundle


def _length(given: object) -> int:
    text = given.text if isinstance(given, Article) else given
    return len(text) if isinstance(text, str) else 0


def _extract_bundle(jobs: Sequence[Job], steps: Steps) -> Iterator[Timeline | Failure]:
    """Parses the articles together, in halves where one of them cannot be parsed."""
    found = [_read_job(job, steps) for job in jobs]
    texts = [
        item.article.text
        for item in found
        if isinstance(item, GivenArticle) and item.document is None
    ]
    parsed = attempt(jobs[0].name, steps.parse, texts) if texts else ()
    if isinstance(parsed, Failure) and len(jobs) > 1:
        middle = len(jobs) // 2
        yield from _extract_bundle(jobs[:middle], steps)
        yield from _extract_bundle(jobs[middle:], steps)
        return
    if isinstance(parsed, Failure):
        yield parsed
        return
    documents = iter(parsed)
    for job, item in zip(jobs, found, strict=True):
        if isinstance(item, Failure):
            yield item
        else:
            finish = partial(steps.finish, item.article)
            yield attempt(job.name, finish, item.document or next(documents))


def _read_job(job: Job, steps: Steps) -> GivenArticle | Failure:
    if isinstance(job.given, Failure):
        return job.given
    return attempt(job.name, steps.read, job.given)
