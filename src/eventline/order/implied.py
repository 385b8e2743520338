"""Links that no word says but tense, report, intention and shared times imply."""

from __future__ import annotations

from collections.abc import Iterator

from eventline.model import (
    Basis,
    DatedEvent,
    Event,
    Modality,
    Relation,
    Sentence,
    Span,
    Stance,
    Strength,
    TemporalLink,
)
from eventline.order.reasons import link
from eventline.order.signal_words import CONVERSATIONS
from eventline.order.tellings import Tellings, group_of, place_of
from eventline.order.told import AHEAD


def implied_links(tellings: Tellings) -> Iterator[TemporalLink]:
    """Yields the links of aspect, report and intention, and of shared conversations."""
    for found in tellings.dated:
        yield from _aspect(tellings, found.event)
        yield from _content(tellings, found.event)
    yield from _same_conversation(tellings)


def is_told_earlier(tellings: Tellings, event: Event) -> bool:
    """Holds for what a past report tells as past: "said they **had attacked**"."""
    outer = tellings.outer(event)
    if outer is None or outer.timeml != "REPORTING" or event.timeml != "OCCURRENCE":
        return False
    is_denied = event.attribution and event.attribution.stance is Stance.DENIED
    if event.modality is not Modality.ACTUAL or is_denied:
        return False
    group = group_of(tellings, event)
    if group is None:
        return event.trigger.relation == "obj"
    is_past = group.is_simple_past or group.is_past_perfect
    return (is_past or group.is_present_perfect) and not group.is_progressive


def is_past_perfect(tellings: Tellings, event: Event) -> bool:
    """Holds for "**had announced** a review"."""
    group = group_of(tellings, event)
    return group is not None and group.is_past_perfect


def _aspect(tellings: Tellings, event: Event) -> Iterator[TemporalLink]:
    if event.modality is not Modality.ACTUAL or not is_past_perfect(tellings, event):
        return
    narrating = _narrating(tellings, event)
    if narrating is not None:
        why = f'past perfect "{event.trigger.text}"'
        yield link(event, Relation.BEFORE, narrating, why, Strength.ASPECT)


def _narrating(tellings: Tellings, event: Event) -> Event | None:
    """Finds what a past perfect looks back from: above it, beside it, before it."""
    sentence = tellings.document.sentence_of(event.trigger)
    above = (tellings.at(word) for word in sentence.ancestors(event.trigger))
    beside = tellings.by_sentence.get(sentence.index, ())
    for other in (*above, *beside, *_sentence_before(tellings, sentence)):
        if other is not None and _can_narrate(tellings, event, other):
            return other
    return None


def _sentence_before(tellings: Tellings, sentence: Sentence) -> tuple[Event, ...]:
    if sentence.index == 0:
        return ()
    before = tellings.document.sentences[sentence.index - 1]
    is_same = before.paragraph == sentence.paragraph
    return tellings.by_sentence.get(before.index, ()) if is_same else ()


def _can_narrate(tellings: Tellings, event: Event, other: Event) -> bool:
    if other.id == event.id or other.within == event.id:
        return False
    group = group_of(tellings, other)
    is_finite = group is not None and group.tense is not None
    is_actual = other.modality is Modality.ACTUAL
    return is_finite and is_actual and not is_past_perfect(tellings, other)


def _content(tellings: Tellings, event: Event) -> Iterator[TemporalLink]:
    outer = tellings.outer(event)
    if outer is None:
        return
    if event.modality in AHEAD:
        why = f'{event.modality.value} by "{outer.trigger.text}"'
        yield link(event, Relation.AFTER, outer, why, Strength.INTENT)
    elif is_told_earlier(tellings, event):
        why = f'told as past by "{outer.trigger.text}"'
        yield link(event, Relation.BEFORE, outer, why, Strength.REPORT)


def _same_conversation(tellings: Tellings) -> Iterator[TemporalLink]:
    """Puts what took its time from a call or meeting inside it."""
    talks: dict[Span, DatedEvent] = {}
    for found in tellings.dated:
        is_talk = found.event.frame in CONVERSATIONS and found.basis is Basis.STATED
        if is_talk and found.expression is not None:
            talks.setdefault(found.expression, found)
    for found in tellings.dated:
        talk = talks.get(found.expression) if found.expression else None
        if talk is None or found.basis is not Basis.CARRIED:
            continue
        if _is_near(talk.event, found.event):
            words = (found.expression or Span(0, 0)).of(tellings.document.text)
            why = f'same {talk.event.trigger.text} "{words}"'
            yield link(
                found.event, Relation.IS_INCLUDED, talk.event, why, Strength.CONTAINER
            )


def _is_near(talk: Event, event: Event) -> bool:
    is_speech = event.timeml in ("I_ACTION", "I_STATE", "REPORTING")
    return is_speech and abs(place_of(talk)[0] - place_of(event)[0]) <= 1
