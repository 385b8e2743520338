"""Why an entry stands where it stands."""

from __future__ import annotations

import datetime

import attrs

from eventline.model.dated import Relation, ResolvedTime, TemporalLink
from eventline.model.timeline import Entry


@attrs.frozen
class Neighbour:
    """The entry before or behind another in the list, and what puts it there.

    `relation` is the neighbour's to the entry. `is_known` says whether dates and links
    tell which of the two begins first; then `links` are those that do, and
    `has_calendar` says whether dates do.
    """

    entry: Entry
    relation: Relation | None
    is_known: bool
    links: tuple[TemporalLink, ...] = ()
    has_calendar: bool = False


@attrs.frozen
class Explanation:
    """What is known of an entry's time and place: words, anchor, links, rules.

    `time` is the time expression that gave the entry its time, and `giver` the entry
    whose own words those are, where it is another one. `published` is what relative
    times are counted from. `links` are all that name the entry.
    """

    entry: Entry
    words: str
    published: datetime.date | None
    time: ResolvedTime | None
    giver: Entry | None
    links: tuple[TemporalLink, ...]
    previous: Neighbour | None
    next: Neighbour | None

    def to_text(self) -> str:
        """Returns the explanation for people to read, a few short lines."""
        from eventline.render.explanation import to_text

        return to_text(self)
