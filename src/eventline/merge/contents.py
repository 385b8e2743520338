"""Whether two speech acts say, ask for or tell the same thing."""

from __future__ import annotations

from eventline.merge.compatible import CONTENT_ROLES
from eventline.merge.roles import clash, frames_fit, meet
from eventline.merge.telling import Text, figures_in, lemmas_of, names_in
from eventline.model import Event, Filler, Fillers, Kind

_ENOUGH = 0.6
_ENOUGH_BESIDE_HEAD = 0.5
_ENOUGH_OF_BOTH = 0.66


def contents_meet(
    text: Text, mine: Fillers, yours: Fillers, *, is_beside: bool
) -> bool:
    """Says whether the contents of two tellings are the same.

    Each that `mine` has is told by one of `yours`: a headline, or an article's first
    sentence, leaves out much. Of two tellings that stand beside each other
    (`is_beside`), each tells what the other does, and in mostly the same words: two
    quotes that share a sentence or a few words are two statements.
    """
    if not _covers(text, yours, mine, is_beside=is_beside):
        return False
    return not is_beside or _covers(text, mine, yours, is_beside=True)


def says_all(text: Text, fillers: Fillers, other: Filler) -> bool:
    """Says whether contents hold every word with a meaning that the other one has."""
    said = frozenset[str]().union(*(lemmas_of(text, one) for one in fillers))
    return lemmas_of(text, other) <= said


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


def _covers(text: Text, told: Fillers, fillers: Fillers, *, is_beside: bool) -> bool:
    return all(
        any(_tells(text, other, one, is_beside=is_beside) for other in told)
        for one in fillers
    )


def _tells(text: Text, other: Filler, one: Filler, *, is_beside: bool) -> bool:
    """Says whether the other content tells as much of the one as makes them the same.

    Nouns are short, and events are compared by their roles.
    """
    if not content_fits(text, one, other):
        return False
    if Kind.CLAUSE not in (one.kind, other.kind):
        return True
    if one.event and other.event and not is_beside:
        return True
    if _figures_differ(text, one, other):
        return False
    mine, yours = lemmas_of(text, one), lemmas_of(text, other)
    if is_beside:
        is_enough = len(mine & yours) >= _ENOUGH_OF_BOTH * len(mine | yours)
        return is_enough and not _subjects_differ(text, one, other)
    return len(mine & yours) >= _ENOUGH * len(mine)


def _figures_differ(text: Text, one: Filler, other: Filler) -> bool:
    mine, yours = figures_in(text, one), figures_in(text, other)
    return bool(mine and yours) and not mine & yours


def _subjects_differ(text: Text, one: Filler, other: Filler) -> bool:
    """Holds where two clauses are of other things: **cars** burned, **shops** did."""
    mine, yours = _subjects(text, one), _subjects(text, other)
    return bool(mine and yours) and not mine & yours


def _subjects(text: Text, content: Filler) -> frozenset[str]:
    """Returns the noun that is a clause's subject, none for a pronoun or a name."""
    sentence = text.document.sentence_of(content.head)
    found = sentence.children(content.head, "nsubj", "nsubj:pass")
    return frozenset(word.lemma.lower() for word in found if word.upos == "NOUN")


def _same_inside(text: Text, one: Event, other: Event) -> bool:
    """Asks shared roles of two contents to meet; a heading's need only not clash."""
    is_loose = any(text.sentence(event).is_heading for event in (one, other))
    shared = one.arguments().keys() & other.arguments().keys() - CONTENT_ROLES
    return all(
        meet(text, one, other, role)
        or (is_loose and not clash(getattr(one, role), getattr(other, role)))
        for role in sorted(shared)
    )
