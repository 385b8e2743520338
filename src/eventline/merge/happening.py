"""Whether two articles tell of one happening; when in doubt they tell of two."""

from __future__ import annotations

import datetime

from eventline.merge.compatible import ASSERTIONS
from eventline.merge.facts import TOLD, Facts, RoleFacts, facts_of, is_telling_count
from eventline.merge.things import are_told_apart
from eventline.model import Basis, Interval, Kind, Modality, Quantity
from eventline.model.names import initials_of, is_same_name

NEAR = datetime.timedelta(days=7)
"""Undated tellings of one happening are published within so many days."""

FAR = datetime.timedelta(days=62)
"""So old the news may be that a later article still tells without its end or start."""

_LONG = 40
"""So many characters a sentence has that says the same only of the same."""

_ENOUGH = 0.6
_DAY = datetime.timedelta(days=1)
_ANCHORS_NEEDED = 2
_PAIR = 2
_SAID = frozenset({Basis.STATED, Basis.CARRIED})


def tell_same_happening(one: Facts, other: Facts) -> bool:
    """Says whether two tellings of different articles are of one happening.

    Asks for compatible frames, the same status, times that do not exclude each other,
    no role that clashes, and at least two marks in common: a name, a day, a number of
    ten or more, what is said. One sentence told word for word is mark enough, and so
    is one act that both are the content of.
    """
    if other.frame not in one.frames or one.status != other.status:
        return False
    if not times_fit(one, other) or clash(one, other) or not _outers_fit(one, other):
        return False
    if _is_word_for_word(one, other) or _share_outer(one, other):
        return True
    marks = [role for role in _shared(one, other) if _is_mark(one, other, role)]
    has_content = bool(one.content and other.content)
    if has_content and not _contents_fit(one, other):
        return False
    if bool(one.content) is not bool(other.content):
        return False
    count = len(marks) + has_content + _share_day(one, other)
    is_marked = bool(marks) or (has_content and _name_same_thing(one, other))
    return is_marked and count >= _ANCHORS_NEEDED


def _name_same_thing(one: Facts, other: Facts) -> bool:
    """Holds where regulators approve the **Norda** merger, told by both so."""
    is_done_alike = any(
        one.roles[role].words & other.roles[role].words for role in _shared(one, other)
    )
    is_said = one.frame in ASSERTIONS
    return is_done_alike and not is_said and bool(one.capitals & other.capitals)


def clash(one: Facts, other: Facts) -> bool:
    """Says whether some role names or counts different things in the two."""
    return any(
        _clashes(one.roles[role], other.roles[role]) for role in _shared(one, other)
    )


def meets(one: RoleFacts, other: RoleFacts) -> bool:
    """Says whether one name or country stands in both."""
    if one.countries & other.countries:
        return True
    persons = one.persons | other.persons
    return any(
        is_same_name(mine, yours, Kind.PERSON if mine in persons else None)
        or initials_of(mine) == yours
        or initials_of(yours) == mine
        for mine in one.names
        for yours in other.names
    )


def times_fit(one: Facts, other: Facts) -> bool:
    """Says whether one moment can be meant by both, or both are of one week."""
    mine, yours = one.interval, other.interval
    if mine is not None and yours is not None:
        is_open = None in (mine.start, mine.end, yours.start, yours.end)
        return mine.overlaps(yours) and (
            not is_open or _published_within(FAR, one, other)
        )
    return _published_within(NEAR, one, other)


def counts_agree(one: Quantity, other: Quantity) -> bool:
    """Says whether two counts give the same figure with the same bounds."""
    if (one.low, one.high) == (other.low, other.high):
        return True
    return one.value is not None and one.value == other.value


def _shared(one: Facts, other: Facts) -> list[str]:
    return sorted(one.roles.keys() & other.roles.keys())


def _clashes(one: RoleFacts, other: RoleFacts) -> bool:
    if are_told_apart(one.sorts, other.sorts) or _are_other_pairs(one, other):
        return True
    if one.counts and other.counts:
        return not any(
            counts_agree(mine, yours)
            for _, mine in one.counts
            for _, yours in other.counts
        )
    return one.is_named and other.is_named and not meets(one, other)


def _are_other_pairs(one: RoleFacts, other: RoleFacts) -> bool:
    """Holds for Germany and France beside Germany and Italy."""
    for mine, yours in ((one.countries, other.countries), (one.names, other.names)):
        has_two = min(len(mine), len(yours)) >= _PAIR
        if has_two and _has_another(mine, yours) and _has_another(yours, mine):
            return True
    return False


def _has_another(mine: frozenset[str], yours: frozenset[str]) -> bool:
    return any(
        not any(
            is_same_name(one, other, Kind.PERSON)
            or initials_of(one) == other
            or initials_of(other) == one
            for other in yours
        )
        for one in mine
    )


def _is_mark(one: Facts, other: Facts, role: str) -> bool:
    mine, yours = one.roles[role], other.roles[role]
    if mine.counts and yours.counts:
        return any(is_telling_count(count) for _, count in mine.counts)
    return meets(mine, yours)


def _contents_fit(one: Facts, other: Facts) -> bool:
    if one.capitals and other.capitals and not one.capitals & other.capitals:
        return False
    shared = one.content & other.content
    fewest = min(len(one.content), len(other.content))
    is_gist = one.entry.sentence.is_heading or other.entry.sentence.is_heading
    if is_gist and any(word.startswith(TOLD) for word in shared):
        return True  # a headline demands a **withdrawal**, the body which
    return len(shared) >= max(min(2, fewest), _ENOUGH * fewest)


def _share_day(one: Facts, other: Facts) -> bool:
    """Says whether both are of one day, and one of them by the words of its text."""
    mine, yours = one.interval, other.interval
    is_said = not _SAID.isdisjoint({one.entry.basis, other.entry.basis})
    return is_said and _is_day(mine) and _is_day(yours)


def _is_day(interval: Interval | None) -> bool:
    if interval is None or interval.start is None or interval.end is None:
        return False
    return interval.end - interval.start <= _DAY


def _published_within(length: datetime.timedelta, one: Facts, other: Facts) -> bool:
    mine, yours = one.part.published, other.part.published
    if mine is None or yours is None:
        return mine is yours
    return abs(mine - yours) <= length


def _outers_fit(one: Facts, other: Facts) -> bool:
    """Asks that what is asked for, planned or denied is so in one and the same act."""
    is_real = one.entry.event.modality is Modality.ACTUAL and one.entry.happened
    if is_real or _share_outer(one, other):
        return True
    mine = one.part.entry(one.entry.within)
    yours = other.part.entry(other.entry.within)
    if mine is None or yours is None:
        return mine is yours
    outer, others = facts_of(one.part, mine), facts_of(other.part, yours)
    return others.frame in outer.frames and _agree(outer, others)


def _agree(one: Facts, other: Facts) -> bool:
    is_met = any(meets(one.roles[r], other.roles[r]) for r in _shared(one, other))
    return is_met and not clash(one, other)


def _share_outer(one: Facts, other: Facts) -> bool:
    return one.outer is not None and one.outer == other.outer


def _is_word_for_word(one: Facts, other: Facts) -> bool:
    is_long = len(one.sentence) >= _LONG
    return (
        is_long
        and one.sentence == other.sentence
        and _place_in(one) == _place_in(other)
    )


def _place_in(facts: Facts) -> int:
    return facts.entry.event.span.start - facts.entry.sentence.span.start
