"""The ordered result, with the article or the articles that it came from."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, overload

import attrs

from eventline.model.article import Article, name_articles
from eventline.model.chains import Chains
from eventline.model.coding import Coding
from eventline.model.dated import Basis, Relation, ResolvedTime, TemporalLink
from eventline.model.document import Sentence
from eventline.model.event import Event
from eventline.model.mentions import QuantityMention
from eventline.model.span import Span
from eventline.model.timex import Timex

if TYPE_CHECKING:
    from pandas import DataFrame

    from eventline.model.explanation import Explanation

Standing = tuple[int, datetime.datetime, tuple[int, ...]]
"""Where an entry would stand if nothing constrained it: stratum, instant, telling."""


class Lane(StrEnum):
    """Whether an entry has a place on the calendar."""

    DATED = "dated"
    UNDATED = "undated"


@attrs.frozen
class Entry:
    """One row of a timeline: an event, when it was, and its id in this timeline.

    `within` and `id` are timeline ids (`e7`). `sentence` is that of the event's
    trigger: the body's telling where a headline was merged with it. `coding` is what it
    amounts to in PLOVER and CAMEO.

    In a merged timeline `tellings` are the entries that the articles' own timelines
    have for it, and `article` is the id of the article whose telling is shown: every
    offset that names no other article indexes its text.
    """

    id: str
    event: Event
    timex: Timex | None
    basis: Basis | None
    expression: Span | None
    lane: Lane
    sentence: Sentence
    within: str | None = None
    coding: Coding = attrs.field(factory=Coding)
    standing: Standing | None = attrs.field(default=None, repr=False)
    article: str | None = None
    tellings: tuple[Entry, ...] = ()

    @property
    def when(self) -> str:
        """The TIMEX3 value of the entry's time, `?` where none is known."""
        return self.timex.value if self.timex else "?"

    @property
    def happened(self) -> bool:
        """Says whether the text presents the event as fact."""
        return self.event.happened

    def _repr_html_(self) -> str:
        from eventline.render.html import entry_fragment

        return entry_fragment(self)


@attrs.frozen
class Timeline(Sequence[Entry]):
    """The events of an article, or of several, in order.

    A sequence of entries: `timeline[0]` is the earliest. `links` say how much of the
    order is known and why; `warnings` what was left out, and why. `model` names the
    parser model, `chains` who is who in the article.

    A merged timeline has in `parts` the timelines that it was made of, one an article;
    its own `article` is empty, and times, quantities and chains are those of its parts.
    """

    article: Article
    entries: tuple[Entry, ...] = ()
    links: tuple[TemporalLink, ...] = ()
    times: tuple[ResolvedTime, ...] = ()
    quantities: tuple[QuantityMention, ...] = ()
    warnings: tuple[str, ...] = ()
    model: str = ""
    chains: Chains = attrs.field(factory=Chains, repr=False)
    parts: tuple[Timeline, ...] = ()

    @overload
    def __getitem__(self, index: int) -> Entry: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Entry, ...]: ...
    def __getitem__(self, index: int | slice) -> Entry | tuple[Entry, ...]:
        return self.entries[index]

    def __len__(self) -> int:
        return len(self.entries)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    @cached_property
    def articles(self) -> tuple[Article, ...]:
        """The articles told here, by publication date; merged ones all have an id."""
        articles = [part.article for part in self.parts]
        return name_articles(articles) if articles else (self.article,)

    def article_of(self, entry: Entry) -> Article:
        """Returns the article whose text an entry's offsets index."""
        return self._named_articles.get(entry.article, self.article)

    @cached_property
    def _named_articles(self) -> Mapping[str | None, Article]:
        return {article.id: article for article in self.articles}

    @staticmethod
    def merge(timelines: Iterable[Timeline]) -> Timeline:
        """Returns one timeline of several: what they tell of in common stands once.

        The order in which they come changes nothing, and merging what is merged
        changes nothing. One timeline alone stays as it is.
        """
        from eventline.many import merge_timelines

        return merge_timelines(timelines)

    def about(self, name: str) -> Timeline:
        """Returns the timeline of the entries that someone of this name takes part in.

        Chains are followed: "he", "the company" and "Moscow" count where they stand
        for the one who is named. Entries keep their ids.
        """
        from eventline.many import timeline_about

        return timeline_about(self, name)

    def series(self) -> tuple[tuple[Entry, ...], ...]:
        """Returns the counts that bring each other up to date, each series in order.

        "At least 47 people were killed … the toll rose to 52" is a series of two.
        """
        from eventline.many import series_of

        return series_of(self)

    def frames(self, *names: str) -> tuple[Entry, ...]:
        """Returns the entries of these frames ("demand", "call"), in order."""
        return tuple(e for e in self.entries if e.event.frame in names)

    def occurred(self) -> tuple[Entry, ...]:
        """Returns the entries that the text presents as fact, in order."""
        return tuple(e for e in self.entries if e.happened)

    def between(self, start: datetime.date, end: datetime.date) -> tuple[Entry, ...]:
        """Returns the dated entries that touch the half-open stretch of days."""
        midnight = datetime.time()
        lower = datetime.datetime.combine(start, midnight)
        upper = datetime.datetime.combine(end, midnight)
        return tuple(
            entry
            for entry in self.entries
            if entry.timex
            and entry.timex.interval
            and (entry.timex.interval.start or lower) < upper
            and (entry.timex.interval.end or upper) > lower
        )

    def relation(self, one: str, other: str) -> Relation | None:
        """Returns how an entry lies to another, as far as dates and links say.

        What follows from several of them counts. None means that the text leaves it
        open; the two stand in the list in the order of their telling. Raises InputError
        for an id that is not there.
        """
        from eventline.order import network_of

        return network_of(self).relation(one, other)

    def first(self, one: str, other: str) -> str | None:
        """Returns the id of the entry that begins first, None where that is open.

        A war that lasts may begin first and end last: this asks for beginnings alone.
        """
        from eventline.order import network_of

        return network_of(self).first(one, other)

    def explain(self, name: str) -> Explanation:
        """Returns why the entry of this id stands where it stands.

        Raises InputError where there is none. `to_text()` of the result is for people.
        """
        from eventline.order import explain_entry

        return explain_entry(self, name)

    def to_json(self, *, indent: int | None = None) -> str:
        """Returns the JSON object of the contract `eventline/1`."""
        from eventline.render.json import to_json

        return to_json(self, indent=indent)

    @staticmethod
    def from_json(
        source: str, *, text: str | Mapping[str, str] | None = None
    ) -> Timeline:
        """Returns the timeline that `to_json` wrote, with the article's text if given.

        Of several articles these are texts by id. Without, only quoted words are there.
        """
        from eventline.restore import from_json

        return from_json(source, text=text)

    def to_html(self, *, title: str | None = None) -> str:
        """Returns one self-contained page: axis, events, article; `title` heads it."""
        from eventline.render.html import to_html

        return to_html(self, title=title)

    def to_markdown(self) -> str:
        """Returns a Markdown table, one row an entry."""
        from eventline.render.markdown import to_markdown

        return to_markdown(self)

    def to_mermaid(self) -> str:
        """Returns the text of a Mermaid timeline diagram."""
        from eventline.render.mermaid import to_mermaid

        return to_mermaid(self)

    def to_markwhen(self) -> str:
        """Returns a Markwhen page, one line an entry."""
        from eventline.render.markwhen import to_markwhen

        return to_markwhen(self)

    def to_timelinejs(self) -> str:
        """Returns the JSON of TimelineJS3, one slide a dated entry."""
        from eventline.render.timelinejs import to_timelinejs

        return to_timelinejs(self)

    def to_timeml(self) -> str:
        """Returns a TimeML 1.2.1 document of the article."""
        from eventline.render.timeml import to_timeml

        return to_timeml(self)

    def to_icalendar(self) -> str:
        """Returns a calendar of what is planned (extra `icalendar`)."""
        from eventline.render.icalendar import to_icalendar

        return to_icalendar(self)

    def to_csv(self) -> str:
        """Returns CSV with a header row, one row an entry."""
        from eventline.render.csv import to_csv

        return to_csv(self)

    def to_dataframe(self) -> DataFrame:
        """Returns a pandas data frame, one row an entry (extra `pandas`)."""
        from eventline.render.dataframe import to_dataframe

        return to_dataframe(self)

    def _repr_html_(self) -> str:
        from eventline.render.html import to_fragment

        return to_fragment(self)


def entry_ids(timeline: Timeline) -> Mapping[str, str]:
    """Returns the entry's id by event id, merged tellings too, and by itself.

    Event ids are of one article, so in a merged timeline entries go by theirs alone.
    """
    own = {entry.id: entry.id for entry in timeline}
    if timeline.parts:
        return own
    merged = {twin: entry.id for entry in timeline for twin in entry.event.merged}
    return {**merged, **{entry.event.id: entry.id for entry in timeline}, **own}
