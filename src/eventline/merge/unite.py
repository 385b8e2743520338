"""Makes one event of two tellings; nothing that either says is dropped but doubles."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from eventline.merge.compatible import CONTENT_ROLES
from eventline.merge.contents import content_fits, says_all
from eventline.merge.identity import covers, same
from eventline.merge.telling import Text
from eventline.model import Event, Filler, Fillers, Kind, Modality


def unite(text: Text, one: Event, other: Event) -> Event:
    """Returns the fuller telling with the other's roles, evidence and ids joined to it.

    The body is preferred to a heading, then the earlier telling; what one of them has
    as a plan is planned.
    """
    first, second = sorted((one, other), key=lambda e: _preference(text, e))
    roles = {
        role: _united(text, role, getattr(first, role), getattr(second, role, ()))
        for role in first.role_names
    }
    is_planned = Modality.PLANNED in {first.modality, second.modality}
    return attrs.evolve(
        first.with_roles(roles),
        attribution=first.attribution or second.attribution,
        within=first.within or second.within,
        evidence=tuple(sorted({*first.evidence, *second.evidence})),
        attributes=_joined(first.attributes, second.attributes),
        modality=Modality.PLANNED if is_planned else first.modality,
        merged=tuple(
            sorted({*first.merged, second.id, *second.merged}, key=place_of_id)
        ),
    )


def place_of_id(event_id: str) -> tuple[int, int]:
    """Returns sentence and word of an event's id, for putting ids in text order."""
    sentence, _, index = event_id.partition(".")
    return int(sentence), int(index)


def _preference(text: Text, event: Event) -> tuple[bool, tuple[int, int]]:
    return text.sentence(event).is_heading, place_of_id(event.id)


def _joined(
    first: Mapping[str, str | None], second: Mapping[str, str | None]
) -> dict[str, str | None]:
    said = {name: value for name, value in first.items() if value is not None}
    return {**first, **second, **said}


def _united(text: Text, role: str, first: Fillers, second: Fillers) -> Fillers:
    if not first:
        return second
    kept = list(first)
    for filler in second:
        if role in CONTENT_ROLES:
            is_new = not _is_told(text, first, filler)
        else:
            kept = [_fuller(text, one, filler) for one in kept]
            is_new = _is_name(filler) and not covers(tuple(kept), filler, text.names)
        if is_new:
            kept.append(filler)
    return tuple(sorted(dict.fromkeys(kept), key=lambda filler: filler.span))


def _is_told(text: Text, contents: Fillers, other: Filler) -> bool:
    """Says whether contents already hold another: of a headline's, the gist is enough.

    A quote that says more than what it repeats is kept beside it.
    """
    if not any(content_fits(text, one, other) for one in contents):
        return False
    is_clause = other.kind is Kind.CLAUSE
    is_short = text.document.sentence_of(other.head).is_heading
    return not is_clause or is_short or says_all(text, contents, other)


def _fuller(text: Text, one: Filler, other: Filler) -> Filler:
    """Prefers a name to the pronoun or description that stands for the same."""
    is_fuller = other.head.upos == "PROPN" and one.head.upos != "PROPN"
    if _is_named_by(text, one, other):
        return other
    chain = text.names.chain_of(one)
    is_collective = chain is not None and bool(chain.members)
    if is_fuller and not is_collective and same(one, other, text.names):
        return other
    return one


def _is_named_by(text: Text, one: Filler, other: Filler) -> bool:
    """Holds for the earthquake and **the San Telmo earthquake**."""
    is_one_noun = one.head.lemma == other.head.lemma and one.head.upos == "NOUN"
    return is_one_noun and _has_name(text, other) and not _has_name(text, one)


def _has_name(text: Text, filler: Filler) -> bool:
    sentence = text.document.sentence_of(filler.head)
    names = sentence.children(filler.head, "compound", "nmod:poss", "flat")
    return any(word.upos == "PROPN" for word in names)


def _is_name(filler: Filler) -> bool:
    return filler.head.upos == "PROPN"
