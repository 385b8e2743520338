"""Whether two events are one happening told twice; when in doubt they are two."""

from __future__ import annotations

from eventline.merge.compatible import (
    ASSERTIONS,
    COMPATIBLE_FRAMES,
    CONTENT_ROLES,
    DECISIVE_ATTRIBUTES,
)
from eventline.merge.identity import same
from eventline.merge.telling import (
    Text,
    heads,
    lemmas_of,
    names_in,
    sentences_of,
    stated_expressions,
)
from eventline.model import Event, Filler, Fillers, Kind, Stance

MOST_TELLINGS = 100
"""No article tells one happening so often; a bound on what hostile text can cost."""

_ENOUGH = 0.6
_ENOUGH_BESIDE_HEAD = 0.5


def tells_same(text: Text, one: Event, other: Event, *, is_lenient: bool) -> bool:
    """Says whether both tell one happening.

    `is_lenient` lets a headline stand for a body whose content cannot be compared with
    its own ("calls for a ceasefire": "called on them to stop the fire").
    """
    if not frames_fit(one, other) or sentences_of(one) & sentences_of(other):
        return False
    if len(one.merged) + len(other.merged) > MOST_TELLINGS:
        return False
    if not _status_fits(one, other) or not _times_fit(text, one, other):
        return False
    is_headed = heads(text, one, other) or heads(text, other, one)
    if not _outers_fit(text, one, other, is_headed):
        return False
    if not _sources_fit(text, one, other, is_headed):
        return False
    is_loose = is_headed or _share_outer(one, other)
    if not _contents_fit(text, one, other, is_headed and is_lenient):
        return False
    return _roles_fit(text, one, other, is_loose)


def frames_fit(one: Event, other: Event) -> bool:
    """Says whether two frames can tell one happening."""
    pair = frozenset({one.frame, other.frame})
    return len(pair) == 1 or pair in COMPATIBLE_FRAMES


def content_fits(text: Text, one: Filler, other: Filler) -> bool:
    """Says whether two contents ask for, or tell, the same thing."""
    if text.names.names_of(one) & text.names.names_of(other):
        return True
    if one.event and other.event:
        first, second = text.events.get(one.event), text.events.get(other.event)
        if first and second:
            return frames_fit(first, second) and _same_inside(text, first, second)
    my_names, your_names = names_in(text, one), names_in(text, other)
    if my_names and your_names and not my_names & your_names:
        return False
    mine, yours = lemmas_of(text, one), lemmas_of(text, other)
    is_same_head = one.head.lemma.lower() == other.head.lemma.lower()
    is_noun = Kind.CLAUSE not in (one.kind, other.kind)
    enough = _ENOUGH_BESIDE_HEAD if is_same_head and is_noun else _ENOUGH
    least = 1 if is_noun else 2
    return len(mine & yours) >= max(least, enough * min(len(mine), len(yours)))


def _status_fits(one: Event, other: Event) -> bool:
    """Asks for the same polarity, modality and sort of loss."""
    if (one.polarity, one.modality) != (other.polarity, other.modality):
        return False
    pairs = (
        (one.attributes.get(a), other.attributes.get(a)) for a in DECISIVE_ATTRIBUTES
    )
    return all(mine == yours for mine, yours in pairs)


def _outers_fit(text: Text, one: Event, other: Event, is_headed: bool) -> bool:
    if one.within == other.within:
        return True
    outers = [outer for e in (one, other) if (outer := text.outer(e))]
    if not all(outer.frame in ASSERTIONS for outer in outers):
        return False
    return is_headed or len(outers) == 2


def _sources_fit(text: Text, one: Event, other: Event, is_headed: bool) -> bool:
    first, second = one.attribution, other.attribution
    if first is None and second is None:
        return True
    if first is None or second is None:
        named = first or second
        is_denied = named is not None and named.stance is Stance.DENIED
        return is_headed and not is_denied
    if Stance.DENIED in (first.stance, second.stance) and first.stance != second.stance:
        return False
    if first.source is None or second.source is None:
        return first.source is second.source or is_headed
    return same(first.source, second.source, text.names)


def _times_fit(text: Text, one: Event, other: Event) -> bool:
    mine, yours = stated_expressions(text, one), stated_expressions(text, other)
    return not mine or not yours or bool(mine & yours)


def _share_outer(one: Event, other: Event) -> bool:
    return one.within is not None and one.within == other.within


def _contents_fit(text: Text, one: Event, other: Event, is_lenient: bool) -> bool:
    for role in sorted(CONTENT_ROLES.intersection(one.role_names, other.role_names)):
        mine: Fillers = getattr(one, role)
        yours: Fillers = getattr(other, role)
        has_both = bool(mine and yours)
        if not has_both and (mine or yours or not is_lenient):
            return is_lenient
        if has_both and not _content_meets(text, mine, yours, is_lenient):
            return False
    return True


def _content_meets(text: Text, mine: Fillers, yours: Fillers, is_lenient: bool) -> bool:
    if any(content_fits(text, a, b) for a in mine for b in yours):
        return True
    return is_lenient and _cannot_compare(mine, yours)


def _cannot_compare(mine: Fillers, yours: Fillers) -> bool:
    """Holds where one side is a clause without an event that we know."""
    return any(f.kind is Kind.CLAUSE and f.event is None for f in (*mine, *yours))


def _roles_fit(text: Text, one: Event, other: Event, is_loose: bool) -> bool:
    """Asks every shared role to meet, and one to do so; loosely, none to clash."""
    shared = one.arguments().keys() & other.arguments().keys() - CONTENT_ROLES
    meeting = [role for role in sorted(shared) if _meets(text, one, other, role)]
    clashing = [
        role
        for role in sorted(shared)
        if role not in meeting
        and (not is_loose or _clashes(getattr(one, role), getattr(other, role)))
    ]
    return not clashing and (bool(meeting) or _share_outer(one, other))


def _meets(text: Text, one: Event, other: Event, role: str) -> bool:
    mine: Fillers = getattr(one, role)
    yours: Fillers = getattr(other, role)
    return any(same(a, b, text.names) for a in mine for b in yours)


def _same_inside(text: Text, one: Event, other: Event) -> bool:
    """Asks shared roles of two contents to meet; a heading's need only not clash."""
    is_loose = any(text.sentence(event).is_heading for event in (one, other))
    shared = one.arguments().keys() & other.arguments().keys() - CONTENT_ROLES
    return all(
        _meets(text, one, other, role)
        or (is_loose and not _clashes(getattr(one, role), getattr(other, role)))
        for role in sorted(shared)
    )


def _clashes(mine: Fillers, yours: Fillers) -> bool:
    """Holds where both sides say a name, or a number, and not the same."""
    named = all(any(_is_named(f) for f in side) for side in (mine, yours))
    counted = all(any(f.quantity for f in side) for side in (mine, yours))
    return named or counted


def _is_named(filler: Filler) -> bool:
    return filler.head.upos == "PROPN" or filler.country is not None
