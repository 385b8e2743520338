"""Tells which of the hurt died: they are counted with the dead, not twice.

"A boy was shot on Friday … The boy died in hospital": the first report stays what it
is, that someone was hurt, and says that its victim is part of the second one.
"""

from __future__ import annotations

import attrs

from eventline.merge.person_words import (
    ALIKE,
    APART,
    DEFINITE,
    OPEN_OUTCOMES,
    STATES,
    WHOLES,
)
from eventline.merge.persons import exclude, words_of
from eventline.merge.telling import Text
from eventline.model import Event, Filler, Fillers
from eventline.model.verb_group import verb_group

_ARTICLES = DEFINITE | {"a", "an", "another", "one"}
_COUNTED_FRAMES = frozenset({"casualty_report"})


def link_outcomes(text: Text, events: tuple[Event, ...]) -> tuple[Event, ...]:
    """Returns the events, reports of the hurt who died as part of those of the dead.

    Where several were hurt and the text counts both the dead and the survivors, who
    together are as many, their report has no effect of its own: "unspecified".
    """
    counted = [e for e in events if e.frame in _COUNTED_FRAMES and e.happened]
    dead = [event for event in counted if _effect(event) == "killed"]
    hurt = [event for event in counted if _effect(event) == "injured"]
    found = {event.id: _with_outcome(text, event, dead, hurt) for event in hurt}
    return tuple(found.get(event.id, event) for event in events)


def _with_outcome(
    text: Text, event: Event, dead: list[Event], hurt: list[Event]
) -> Event:
    if event.attributes.get("relation") not in {None, "updates"}:
        return event
    whole = next((other for other in hurt if _describes(event, other)), None)
    if whole is not None:
        changed = {"relation": "part_of", "to": whole.id}
        return attrs.evolve(event, attributes={**event.attributes, **changed})
    fatal = next((death for death in dead if _died(text, event, death)), None)
    is_candidate = _is_open(event) or _is_known(text, event)
    is_candidate = is_candidate and not _is_alive(text, event)
    if fatal is None and is_candidate and not _has_survivors(text, dead, hurt):
        fatal = next((d for d in dead if _may_have_died(text, event, d)), None)
    if fatal is not None:
        changed = {"relation": "part_of", "to": fatal.id}
    elif _is_whole(event, dead, hurt):
        changed = {"effect": "unspecified"}
    else:
        return event
    return attrs.evolve(event, attributes={**event.attributes, **changed})


def _describes(event: Event, whole: Event) -> bool:
    """Holds for ten were taken to hospital, **two in a serious condition**."""
    if event.trigger.sentence != whole.trigger.sentence:
        return False
    is_state = event.trigger.lemma.lower() in STATES
    part, size = _size(event), _size(whole)
    return is_state and part is not None and size is not None and part < size


def _is_open(event: Event) -> bool:
    """Says whether the trigger leaves open who of the hurt will live."""
    is_noun = event.trigger.upos == "NOUN"
    lemma = event.trigger.lemma.lower()
    return lemma in OPEN_OUTCOMES and (is_noun or lemma != "wound")


def _is_alive(text: Text, event: Event) -> bool:
    """Holds for what the text tells of now: **remains** hospitalized, **is** hurt."""
    sentence, trigger = text.document.sentence_of(event.trigger), event.trigger
    governor = sentence.governor(trigger)
    verb = governor if trigger.relation == "xcomp" and governor else trigger
    group = verb_group(sentence, verb)
    return group is not None and group.is_simple_present


def _is_known(text: Text, event: Event) -> bool:
    """Says whether the victim is one whom the text has told of: **the girl**."""
    victims = _victims(event)
    if len(victims) != 1 or _size(event) != 1:
        return False
    head = victims[0].head
    determiners = text.document.sentence_of(head).children(head, "det", "nmod:poss")
    is_definite = any(word.lemma.lower() in DEFINITE for word in determiners)
    return is_definite or head.upos in {"PROPN", "PRON"}


def _effect(event: Event) -> str | None:
    return event.attributes.get("effect")


def _victims(event: Event) -> Fillers:
    found: Fillers = getattr(event, "victim", ())
    return found


def _died(text: Text, event: Event, death: Event) -> bool:
    """Says whether all of an event's victims are named among the dead."""
    victims = _victims(event)
    return bool(victims) and all(
        any(_is_same(text, one, other) for other in _victims(death)) for one in victims
    )


def _is_same(text: Text, one: Filler, other: Filler) -> bool:
    if one.head.id == other.head.id:
        return True
    chain = text.names.chain_of(one)
    return chain is not None and chain is text.names.chain_of(other)


def _may_have_died(text: Text, event: Event, death: Event) -> bool:
    """Says whether nothing keeps an event's victims from being those who died."""
    size, mine, yours = _size(event), _victims(event), _victims(death)
    has_pronoun = any(filler.head.upos == "PRON" for filler in (*mine, *yours))
    if event.trigger.sentence == death.trigger.sentence and not has_pronoun:
        return False
    if size is None:
        return False
    if size != _size(death):
        return size == 1 and any(_is_alike(text, mine[0], one) for one in yours)
    if size > 1:
        return not any(words_of(text, filler) & APART for filler in mine)
    return any(_may_be(text, one, other) for one in mine for other in yours)


def _is_alike(text: Text, one: Filler, other: Filler) -> bool:
    """Holds for one of several dead who is called alike: **his daughter**, the girl."""
    if other.quantity is None or other.quantity.value != 1:
        return False
    mine, yours = words_of(text, one), words_of(text, other)
    is_alike = any(mine & called and yours & called for called in ALIKE)
    return is_alike and _may_be(text, one, other)


def _may_be(text: Text, one: Filler, other: Filler) -> bool:
    """Says whether two single persons may be one, by what they are called."""
    first, second = _name(text, one), _name(text, other)
    if first and second and not (first <= second or second <= first):
        return False
    mine, yours = words_of(text, one), words_of(text, other)
    return not (mine | yours) & APART and not exclude(mine, yours)


def _name(text: Text, filler: Filler) -> frozenset[str]:
    """Returns the parts of a person's name, none for one whom the text only describes:
    **Ilva Brandt**, not the girl.
    """
    chain = text.names.chain_of(filler)
    parts = (chain.name if chain else filler.text).split()
    if not parts or not parts[0][:1].isupper() or parts[0].lower() in _ARTICLES:
        return frozenset()
    return frozenset(part for part in parts if part[:1].isupper())


def _size(event: Event) -> int | None:
    """Returns how many victims an event has in all: **four men** and **two women**.

    None where the text does not say it of each.
    """
    counts = [victim.quantity for victim in _victims(event)]
    values = [count.value for count in counts if count and count.value is not None]
    return int(sum(values)) if values and len(values) == len(counts) else None


def _has_survivors(text: Text, dead: list[Event], hurt: list[Event]) -> bool:
    """Says whether the text tells the hurt from the dead: killed one, **hurt two**."""
    most = max((_size(death) or 0 for death in dead), default=0)
    return any(
        (_size(event) or 0) > most or _is_beside(text, event, death)
        for event in hurt
        for death in dead
    )


def _is_beside(text: Text, event: Event, death: Event) -> bool:
    """Says whether one sentence tells of the hurt and of others who died."""
    if event.trigger.sentence != death.trigger.sentence:
        return False
    pairs = [(one, two) for one in _victims(event) for two in _victims(death)]
    may_be_one = any(
        _is_open(event) or "PRON" in {one.head.upos, two.head.upos}
        for one, two in pairs
        if _may_be(text, one, two)
    )
    return not may_be_one and not any(_is_same(text, *pair) for pair in pairs)


def _is_whole(event: Event, dead: list[Event], hurt: list[Event]) -> bool:
    """Says whether an event counts the dead and the survivors together.

    Where its trigger says that all were hurt ("six were **wounded**, two mortally"),
    the survivors must be told apart from the dead: "four **others**". Who is told of
    in one breath with the dead is none of them: two dead and **three injured**.
    """
    whole, here = _size(event), event.trigger.sentence
    if whole is None:
        return False
    is_shared = event.trigger.lemma.lower() in WHOLES
    if not is_shared and any(death.trigger.sentence == here for death in dead):
        return False
    is_open = is_shared or _is_open(event)
    incident = [d for d in dead if d.attributes.get("scope") != "cumulative"]
    parts = {size for death in incident if (size := _size(death))}
    others = {_size(other) for other in hurt if _is_apart(other, is_open=is_open)}
    return any(whole - part in others for part in parts if part < whole)


def _is_apart(event: Event, *, is_open: bool) -> bool:
    """Holds for who is no victim that may have died: four **others** were hurt."""
    is_other = event.attributes.get("relation") == "added_to"
    return is_other or (is_open and not _is_open(event))
