"""Whether two events are one happening told twice; when in doubt they are two."""

from __future__ import annotations

from eventline.merge.compatible import (
    ASSERTIONS,
    CONTENT_ROLES,
    DECISIVE_ATTRIBUTES,
)
from eventline.merge.contents import contents_meet
from eventline.merge.identity import same
from eventline.merge.roles import clash, differ, frames_fit, meet
from eventline.merge.telling import Text, heads, sentences_of, stated_expressions
from eventline.model import Event, Fillers, Kind, Modality, Stance

_WOULD = frozenset({"'d", "would"})

MOST_TELLINGS = 100
"""No article tells one happening so often; a bound on what hostile text can cost."""


def tells_same(text: Text, one: Event, other: Event, *, is_lenient: bool) -> bool:
    """Says whether both tell one happening.

    `is_lenient` lets a headline stand for a body whose content cannot be compared with
    its own ("calls for a ceasefire": "called on them to stop the fire"), but for what
    is only said: one demands few things, and says many.
    """
    if not frames_fit(one, other) or sentences_of(one) & sentences_of(other):
        return False
    if len(one.merged) + len(other.merged) > MOST_TELLINGS:
        return False
    is_headed = heads(text, one, other) or heads(text, other, one)
    if not _status_fits(text, one, other, is_headed) or not _times_fit(
        text, one, other
    ):
        return False
    if not _outers_fit(text, one, other, is_headed):
        return False
    if not _sources_fit(text, one, other, is_headed):
        return False
    is_loose = is_headed or _share_outer(one, other)
    is_free = is_lenient and is_headed and one.frame not in ASSERTIONS
    if not _contents_fit(text, one, other, is_free):
        return False
    return _roles_fit(text, one, other, is_loose)


def _status_fits(text: Text, one: Event, other: Event, is_headed: bool) -> bool:
    """Asks for the same polarity, modality and sort of loss.

    A headline's plan is what the body says would be: Norda **to close** two plants.
    """
    is_plan = is_headed and (_plans(text, one, other) or _plans(text, other, one))
    if one.polarity is not other.polarity:
        return False
    if one.modality is not other.modality and not is_plan:
        return False
    pairs = (
        (one.attributes.get(a), other.attributes.get(a)) for a in DECISIVE_ATTRIBUTES
    )
    return all(mine == yours for mine, yours in pairs)


def _plans(text: Text, one: Event, other: Event) -> bool:
    """Holds where one is planned and the other is said that it **would** be."""
    would = text.sentence(other).children(other.trigger, "aux")
    is_said = any(word.lemma.lower() in _WOULD for word in would)
    is_open = other.modality is Modality.POSSIBLE
    return one.modality is Modality.PLANNED and is_open and is_said


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
    is_beside = text.opens(one) is text.opens(other)
    if text.opens(other):
        one, other = other, one
    for role in sorted(CONTENT_ROLES.intersection(one.role_names, other.role_names)):
        mine: Fillers = getattr(one, role)
        yours: Fillers = getattr(other, role)
        has_both = bool(mine and yours)
        if not has_both and (mine or yours or not is_lenient):
            return is_lenient
        if not has_both or (is_lenient and _cannot_compare(mine, yours)):
            continue
        if not contents_meet(text, mine, yours, is_beside=is_beside):
            return False
    return True


def _cannot_compare(mine: Fillers, yours: Fillers) -> bool:
    """Holds where one side is a clause without an event that we know."""
    return any(f.kind is Kind.CLAUSE and f.event is None for f in (*mine, *yours))


def _roles_fit(text: Text, one: Event, other: Event, is_loose: bool) -> bool:
    """Asks every shared role to meet, and one to do so; loosely, none to clash."""
    shared = one.arguments().keys() & other.arguments().keys() - CONTENT_ROLES
    if any(differ(getattr(one, role), getattr(other, role)) for role in shared):
        return False
    meeting = [role for role in sorted(shared) if meet(text, one, other, role)]
    clashing = [
        role
        for role in sorted(shared)
        if role not in meeting
        and (not is_loose or clash(getattr(one, role), getattr(other, role)))
    ]
    return not clashing and (bool(meeting) or _share_outer(one, other))
