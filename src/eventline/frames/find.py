"""Finds the events of a document: match, fill, judge, nest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from eventline.frames.argument import Argument
from eventline.frames.context import context_of
from eventline.frames.declare import Attribute, build_event, declaration_of
from eventline.frames.fill import fill_roles
from eventline.frames.functions import arguments_of
from eventline.frames.grammar import CLAUSE, INFINITIVE, OBJECT, RESULT
from eventline.frames.match import (
    Candidate,
    Lexicon,
    bases_of,
    can_trigger,
    candidates_for,
    is_source_phrase,
    names_of,
)
from eventline.frames.mention_index import MentionIndex, index_mentions
from eventline.frames.nesting import nest_events
from eventline.frames.quoted import marked_arguments, without_quoted_speakers
from eventline.frames.speeches import complete_speeches
from eventline.frames.subjects import marker
from eventline.model import (
    Document,
    Event,
    Fillers,
    Kind,
    Mentions,
    Sentence,
    Span,
    Word,
)

_OBJECTS = frozenset({OBJECT, RESULT})
_BESIDE = ("compound", "compound:prt", "advmod", "fixed", "xcomp")


@attrs.frozen
class _Telling:
    """An event and the nouns that its key names: won an **election**."""

    event: Event
    named: frozenset[str]


def find_events(
    document: Document, mentions: Mentions, lexicon: Lexicon
) -> tuple[Event, ...]:
    """Returns the events of a parsed article in text order, at most one a trigger.

    Each has its roles, polarity, modality, attribution and the event it lies within.
    Times are not attached here (see resolve_times), nor is one happening told twice
    made one (see merge_events).
    """
    index = index_mentions(document, mentions)
    found = (
        _event_at(document, sentence, word, lexicon, index)
        for sentence in document.sentences
        for word in sentence.words
        if can_trigger(sentence, word) and not index.is_time(word)
    )
    tellings = tuple(telling for telling in found if telling)
    events = tuple(telling.event for telling in tellings)
    retold = frozenset((*_retold(events), *(i for t in tellings for i in t.named)))
    kept = tuple(event for event in events if event.id not in retold)
    spoken = complete_speeches(document, _without_repeats(document, kept), index.quotes)
    told = tuple(_with_evidence(document, event) for event in spoken)
    return nest_events(document, told)


def _with_evidence(document: Document, event: Event) -> Event:
    """Covers the sentences that a content goes on in: “No,” he said. **“Never.”**."""
    contents = (r for r in declaration_of(type(event)).roles if r.is_content)
    heads = (f.head for role in contents for f in getattr(event, role.name))
    further = {w.sentence for w in heads} - {event.trigger.sentence}
    if not further:
        return event
    spans = (document.sentences[index].span for index in further)
    return attrs.evolve(event, evidence=(Span.cover((*event.evidence, *spans)),))


def _retold(events: tuple[Event, ...]) -> Iterator[str]:
    """Yields the nouns whose event a verb of the same frame tells with them.

    In "an **earthquake** struck the valley" the noun is what struck, and no second
    disaster.
    """
    by_id = {event.id: event for event in events}
    for event in events:
        for role in declaration_of(type(event)).roles:
            fillers: Fillers = () if role.is_content else getattr(event, role.name)
            heads = [f.head for f in fillers if f.kind is not Kind.CLAUSE]
            others = (by_id[head.id] for head in heads if head.id in by_id)
            yield from (other.id for other in others if _is_told_by(other, event))


def _is_told_by(noun: Event, verb: Event) -> bool:
    """Holds for a noun of the same frame that says nothing else of itself.

    In "the truce **took effect** and collapsed" it began, which the verb does not tell.
    """
    if noun.frame != verb.frame or noun.id == verb.id:
        return False
    told = noun.attributes.items()
    return all(value in {None, verb.attributes.get(name)} for name, value in told)


def _without_repeats(
    document: Document, events: tuple[Event, ...]
) -> tuple[Event, ...]:
    """Leaves out a source phrase whose source another event already keeps."""
    kept = {event.attribution.cue for event in events if event.attribution}
    return tuple(
        event
        for event in events
        if not is_source_phrase(document.sentence_of(event.trigger), event.trigger)
        or event.span not in kept
    )


def _event_at(
    document: Document,
    sentence: Sentence,
    word: Word,
    lexicon: Lexicon,
    index: MentionIndex,
) -> _Telling | None:
    is_source = is_source_phrase(sentence, word)
    if not is_source and not lexicon.knows(word):
        return None
    found = (
        *(() if is_source else arguments_of(sentence, word)),
        *marked_arguments(document, word, index),
    )
    arguments = without_quoted_speakers(found, index)
    for candidate in candidates_for(sentence, word, arguments, lexicon, index):
        event = _try(document, word, candidate, arguments, index)
        if event is not None:
            named = _named_by(sentence, word, arguments, candidate.key)
            return _Telling(event, frozenset(named))
    return None


def _try(
    document: Document,
    word: Word,
    candidate: Candidate,
    arguments: tuple[Argument, ...],
    index: MentionIndex,
) -> Event | None:
    declaration = declaration_of(candidate.frame)
    sentence = document.sentence_of(word)
    given = _with_object(sentence, word, arguments, candidate.key)
    roles = fill_roles(document, word, given, declaration, candidate.trigger, index)
    if roles is None:
        return None
    context = context_of(document, word, index)
    attributes = {
        attribute.name: _value(sentence, word, candidate.key, attribute, roles)
        for attribute in declaration.attributes
    }
    values = {
        "polarity": context.polarity,
        "modality": context.modality,
        "attribution": context.attribution,
        "trigger": word,
        "span": _trigger_span(sentence, word, candidate.key),
        "evidence": (sentence.span,),
        "attributes": attributes,
        "rule": f"{declaration.frame}: {candidate.key}",
    }
    return build_event(candidate.frame, roles, values)


def _with_object(
    sentence: Sentence, word: Word, arguments: tuple[Argument, ...], key: str
) -> tuple[Argument, ...]:
    """Takes in what depends on what the key names: lost control **of X**."""
    named = frozenset(_named_by(sentence, word, arguments, key))
    if not named:
        return arguments
    kept: list[Argument] = []
    for argument in arguments:
        if argument.word.id not in named:
            kept.append(argument)
            continue
        beside = arguments_of(sentence, argument.word)
        if argument.function in _OBJECTS:
            kept += [a for a in beside if _goes_with(a)]
            is_counted = bool(sentence.children(argument.word, "nummod"))
            kept += [argument] if is_counted else []  # found **five bodies**
        else:  # came out in favour **of the plan**
            kept += [a for a in beside if a.function.name == "oblique"]
    return tuple(kept)


def _named_by(
    sentence: Sentence, word: Word, arguments: tuple[Argument, ...], key: str
) -> Iterator[str]:
    """Yields the words beside a verb that the key names: **control**, in **court**."""
    bases = bases_of(sentence, word) if " " in key else ()
    for argument in arguments if bases else ():
        noun = argument.word.lemma.lower()
        phrases = {f"{bases[0]} {case} {noun}" for case in argument.function.cases}
        is_phrase = argument.function.name == "oblique" and key in phrases
        is_object = word.upos == "VERB" and argument.function in _OBJECTS
        described = names_of(sentence, argument.word, "amod") if is_object else ()
        objects = {f"{base} {name}" for base in bases for name in (noun, *described)}
        if is_phrase or (is_object and key in objects):
            yield argument.word.id


def _goes_with(argument: Argument) -> bool:
    """Says whether an object's argument completes its verb: the right **to stay**."""
    completes = {CLAUSE, INFINITIVE}
    is_beside = argument.function.name in {"oblique", "possessor"}  # **her** body
    return is_beside or argument.function in completes


def _value(
    sentence: Sentence,
    word: Word,
    key: str,
    attribute: Attribute,
    roles: Mapping[str, Fillers],
) -> str | None:
    """Reads an attribute off the trigger, else off a word near it or in a role."""
    own = sentence.children(word)
    near = _near(sentence, word) if attribute.by_word else ()
    marks = (m for child in near for m in sentence.children(child, "case", "mark"))
    periods = (
        f"{marker(sentence, child, 'case')} {child.lemma.lower()}"
        for child in near
        if "Number=Plur" in child.feats
    )
    inside = _inside(sentence, roles.get(attribute.role, ()))
    ends = sentence.children(word, "nmod", "xcomp") if attribute.by_result else ()
    on_result = (w for end in ends for w in sentence.children(end, "advmod"))
    found = (
        *(attribute.by_own_word.get(w.lemma.lower()) for w in own),
        *(attribute.by_result.get(w.lemma.lower()) for w in on_result),
        *(attribute.by_word.get(w.lemma.lower()) for w in (*near, *marks)),
        *(attribute.by_word.get(period) for period in periods),
        attribute.by_lemma.get(key),
        attribute.by_lemma.get(word.lemma.lower()),
        *(attribute.by_filler.get(w.lemma.lower()) for w in inside),
        *(attribute.by_governor.get(w.lemma.lower()) for w in _above(sentence, word)),
    )
    return next((value for value in found if value), attribute.otherwise)


def _near(sentence: Sentence, word: Word) -> tuple[Word, ...]:
    """Returns what depends on the trigger, or on what governs it."""
    governor = sentence.governor(word)
    beside = sentence.children(governor) if governor else ()
    return sentence.children(word) + beside


def _above(sentence: Sentence, word: Word) -> tuple[Word, ...]:
    """Returns what governs the trigger: the toll **rose**, the **number** of dead.

    Of a participle that is what governs its noun too: the **number** of people killed.
    """
    governor = sentence.governor(word)
    noun = governor if governor and word.relation == "acl" else None
    above = sentence.governor(noun) if noun and noun.relation == "nmod" else None
    return tuple(found for found in (governor, above) if found)


def _inside(sentence: Sentence, fillers: Fillers) -> tuple[Word, ...]:
    """Returns what describes the fillers, and their heads: **another** five."""
    described = (
        child
        for filler in fillers
        for child in sentence.children(filler.head, "amod", "det")
        if not sentence.children(child, "fixed")
    )
    return (*described, *(filler.head for filler in fillers))


def _trigger_span(sentence: Sentence, word: Word, key: str) -> Span:
    """Covers the trigger and the neighbours that its key names: broke **out**."""
    parts = key.split()
    named = [
        child
        for child in sentence.children(word, *_BESIDE)
        if child.lemma.lower() in parts and abs(child.index - word.index) == 1
    ]
    after = sentence.words[word.index : word.index + 1]
    is_out_of = {"out", "of"} <= set(parts)
    named += [w for w in after if is_out_of and w.text.lower() == "out"]
    return Span.cover(found.span for found in (word, *named))
