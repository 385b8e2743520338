"""What one article's telling of an event says, so that another's can be compared."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from itertools import groupby
from operator import itemgetter

import attrs

from eventline.merge.compatible import (
    ASSERTIONS,
    COMPATIBLE_FRAMES,
    CONTENT_ROLES,
    DECISIVE_ATTRIBUTES,
)
from eventline.merge.day_words import DAY_NAMES
from eventline.merge.identity import Names, names_from
from eventline.merge.things import sorts_of
from eventline.model import (
    Basis,
    Entry,
    Filler,
    Interval,
    Kind,
    Quantity,
    Timeline,
    Word,
    entry_ids,
)
from eventline.model.names import initials_of, plain_name

_OPEN_CLASSES = frozenset({"ADJ", "NOUN", "NUM", "PROPN", "VERB"})
_HAPPENINGS = frozenset({Kind.EVENT, Kind.THING})
_ARTICLES = frozenset({"A", "An", "The"})
TOLD = "frame "
"""How a word of a content is written that tells an event, before the frame's name."""

_LATELY = datetime.timedelta(days=2)
_FEW = 10
"""So few of something is no mark of one happening: many attacks kill two people."""


@attrs.frozen
class Part:
    """One article's timeline among several, with what comparing looks up in it."""

    rank: int
    name: str
    timeline: Timeline = attrs.field(repr=False)
    names: Names = attrs.field(repr=False)
    ids: Mapping[str, str] = attrs.field(repr=False, hash=False)
    entries: Mapping[str, Entry] = attrs.field(repr=False, hash=False)

    @staticmethod
    def of(rank: int, name: str, timeline: Timeline) -> Part:
        """Returns the part with its events and names indexed."""
        by_id = {entry.id: entry for entry in timeline}
        names = names_from(timeline.chains)
        return Part(rank, name, timeline, names, entry_ids(timeline), by_id)

    @property
    def published(self) -> datetime.date | None:
        """The day on which the article was published."""
        found = self.timeline.article.published
        return found.date() if isinstance(found, datetime.datetime) else found

    def outermost_first(self) -> list[Entry]:
        """Returns the entries, each after the one whose content it is."""
        return sorted(self.timeline, key=self._depth)

    def _depth(self, entry: Entry) -> int:
        depth = 0
        outer = self.entries.get(entry.within or "")
        while outer is not None and depth < len(self.entries):
            depth += 1
            outer = self.entries.get(outer.within or "")
        return depth

    def entry(self, event: str | None) -> Entry | None:
        """Returns the entry of an event or timeline id, or None."""
        return self.entries.get(self.ids.get(event or "", ""))


@attrs.frozen
class RoleFacts:
    """Who or what fills one role: names, persons' names, countries, counts, words.

    `sorts` are the sorts of things, the sums and the lengths of time (see things.py).
    """

    names: frozenset[str]
    persons: frozenset[str]
    countries: frozenset[str]
    counts: tuple[tuple[str | None, Quantity], ...]
    words: frozenset[str]
    sorts: frozenset[str] = frozenset()

    @property
    def is_named(self) -> bool:
        """Says whether a proper name or a country stands here."""
        return bool(self.names or self.countries)


@attrs.frozen
class Facts:
    """One telling, comparable: two tellings with equal `roles` and so on say the same.

    `frames` are all frames that can tell the happening; `content` the lemmas of what
    a speech act is about, `capitals` the names among them; `outer` the number of the
    happening whose content it is.
    """

    part: Part = attrs.field(eq=False)
    entry: Entry = attrs.field(eq=False)
    frame: str
    frames: frozenset[str]
    status: tuple[object, ...]
    roles: Mapping[str, RoleFacts] = attrs.field(hash=False)
    content: frozenset[str]
    capitals: frozenset[str]
    sentence: str
    interval: Interval | None
    outer: int | None

    def anchors(self) -> frozenset[str]:
        """Returns the names, countries and large counts that the telling holds.

        Of what is no mere report, the names in its content are among them: who
        approves the **Norda** merger.
        """
        is_said = self.frame in ASSERTIONS
        inside = () if is_said else (f"content {name}" for name in self.capitals)
        return frozenset((*_anchors(self.roles), *inside))


def facts_of(part: Part, entry: Entry, outer: int | None = None) -> Facts:
    """Returns what an entry says."""
    event = entry.event
    fellows = [pair for pair in COMPATIBLE_FRAMES if event.frame in pair]
    decisive = tuple(event.attributes.get(a) for a in DECISIVE_ATTRIBUTES)
    arguments = event.arguments().items()
    words = tuple(_content_words(part, entry))
    return Facts(
        part=part,
        entry=entry,
        frame=event.frame,
        frames=frozenset({event.frame}).union(*fellows),
        status=(event.polarity, event.modality, *decisive, entry.happened),
        roles={
            role: _role_facts(part, entry, fillers)
            for role, fillers in arguments
            if role not in CONTENT_ROLES
        },
        content=frozenset(_told_by(part, word) for word in words),
        capitals=frozenset(w.lemma.lower() for w in words if w.cased[:1].isupper()),
        sentence=" ".join(entry.sentence.span.of(part.timeline.article.text).split()),
        interval=_interval(entry),
        outer=outer,
    )


def _interval(entry: Entry) -> Interval | None:
    """Returns when it was; what a heading calls news is of the last days."""
    found = entry.timex.interval if entry.timex else None
    is_news = entry.sentence.is_heading and entry.basis is Basis.PUBLISHED
    if found is None or found.start is None or not is_news:
        return found
    return Interval(found.start - _LATELY, found.end)


def _told_by(part: Part, word: Word) -> str:
    """Returns the frame that a word tells, else its lemma: **withdraw**, withdrawal."""
    told = part.entries.get(part.ids.get(word.id, ""))
    return f"{TOLD}{told.event.frame}" if told else word.lemma.lower()


def _role_facts(part: Part, entry: Entry, fillers: tuple[Filler, ...]) -> RoleFacts:
    names = {filler: _names(part, entry, filler) for filler in fillers}
    persons = [names[f] for f in fillers if f.kind is Kind.PERSON]
    return RoleFacts(
        names=frozenset[str]().union(*names.values()),
        persons=frozenset[str]().union(*persons),
        countries=frozenset(f.country for f in fillers if f.country),
        counts=tuple(
            (None if f.head.upos == "NUM" else f.head.lemma.lower(), f.quantity)
            for f in fillers
            if f.quantity
        ),
        words=frozenset(f.head.lemma.lower() for f in fillers),
        sorts=sorts_of(fillers),
    )


def _names(part: Part, entry: Entry, filler: Filler) -> frozenset[str]:
    """Returns the plain names of a filler; of a happening or thing, those in it.

    "Sunday's earthquake on **San Telmo**" and "the **San Telmo** quake" share a name.
    """
    if filler.kind in _HAPPENINGS:
        return frozenset(_names_inside(entry, filler))
    if not _is_named(part, filler):
        return frozenset()
    return frozenset(map(plain_name, part.names.names_of(filler)))


def _names_inside(entry: Entry, filler: Filler) -> Iterator[str]:
    """Yields the runs of proper nouns; in another sentence, those of capitals.

    Merging keeps of a headline's telling the fillers, and not the sentence. A capital
    that opens the filler is a name's before another one: **San** Telmo, not Bus crash.
    """
    inside = [word for word in entry.sentence.words if filler.span.contains(word.span)]
    words = [(word.text, word.upos == "PROPN") for word in inside]
    words = words or list(_capitals(filler.text.split()))
    for is_name, run in groupby(words, key=itemgetter(1)):
        names = [text for text, _ in run if text.lower() not in DAY_NAMES]
        if is_name and names:
            yield plain_name(" ".join(names))


def _capitals(texts: list[str]) -> Iterator[tuple[str, bool]]:
    for n, text in enumerate(texts):
        after = texts[n + 1 : n + 2]
        is_led = n > 0 or (text not in _ARTICLES and bool(after) and after[0].istitle())
        yield text, text[:1].isupper() and is_led


def _is_named(part: Part, filler: Filler) -> bool:
    """Says whether a proper name stands for the filler: **Orr**, "he" who is Orr."""
    chain = part.names.chain_of(filler)
    if chain is None:
        return filler.head.upos == "PROPN"
    names = chain.members or (chain.name,)
    return filler.head.upos == "PROPN" or all(name[:1].isupper() for name in names)


def _content_words(part: Part, entry: Entry) -> Iterator[Word]:
    """Yields the words with a meaning of what a speech act is about."""
    for role in sorted(CONTENT_ROLES.intersection(entry.event.role_names)):
        for filler in getattr(entry.event, role):
            told = part.entry(filler.event)
            sentences = {entry.sentence, told.sentence if told else entry.sentence}
            yield from (
                word
                for sentence in sorted(sentences, key=lambda s: s.index)
                for word in sentence.words
                if filler.span.contains(word.span) and word.upos in _OPEN_CLASSES
            )


def _anchors(roles: Mapping[str, RoleFacts]) -> Iterator[str]:
    for found in roles.values():
        yield from (f"country {country}" for country in found.countries)
        for name in found.names:
            yield f"name {name}"
            yield f"name {initials_of(name) or name}"
        yield from (f"name {name.split()[-1]}" for name in found.persons if name)
        counts = (count for _, count in found.counts if is_telling_count(count))
        yield from (f"count {count.value}" for count in counts)


def is_telling_count(count: Quantity) -> bool:
    """Says whether two tellings of so many are likely to be of the same."""
    return count.value is not None and count.value >= _FEW
