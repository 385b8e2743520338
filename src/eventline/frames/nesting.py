"""Which event is the content of which, and what that makes of it.

A demanded withdrawal lies within the demand: requested, and attributed to the speaker.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from eventline.frames import cues
from eventline.frames.declare import Role, declaration_of
from eventline.frames.phrase_cues import (
    ANSWERS,
    CHARGES,
    ENDING,
    OFFERS,
    PLEAS,
    WISHING,
)
from eventline.frames.purposes import is_enacted
from eventline.frames.subjects import marker
from eventline.model import (
    Attribution,
    Document,
    Event,
    Filler,
    Kind,
    Modality,
    Polarity,
    Sentence,
    Stance,
    Word,
)

_TRANSPARENT = frozenset(
    {"ccomp", "conj", "csubj", "nsubj", "nsubj:pass", "obj", "parataxis", "xcomp"}
)
_DEFINITE = frozenset({"the", "this", "that", "these", "those"})
_WHEN = frozenset({"after", "amid", "before", "during", "following", "since"})


@attrs.frozen
class _Holder:
    """An outer event, and the role and filler that hold the inner one."""

    event: Event
    role: Role
    filler: Filler
    size: int
    is_alleged: bool

    @property
    def stance(self) -> Stance | None:
        """What it says of the inner event: charged with **killing**, in a **death**."""
        is_noun = self.filler.kind is not Kind.CLAUSE
        is_known = self.role.presumes and is_noun and not self.is_alleged
        return None if is_known else self.role.stance


def nest_events(document: Document, events: tuple[Event, ...]) -> tuple[Event, ...]:
    """Links every event to the event whose content it is, the innermost one."""
    found = {event.id: event for event in events}
    linked = tuple(_refer(event, found) for event in events)
    reaching: dict[int, list[Event]] = {}
    for event in linked:
        for sentence in sorted({event.trigger.sentence, *_reached(event)}):
            reaching.setdefault(sentence, []).append(event)
    return tuple(
        _nest(document, event, reaching[event.trigger.sentence]) for event in linked
    )


def _reached(event: Event) -> Iterator[int]:
    """Yields the sentences that the event's content stands in."""
    for role in declaration_of(type(event)).roles:
        if role.is_content:
            yield from (f.head.sentence for f in getattr(event, role.name))


def _refer(event: Event, found: Mapping[str, Event]) -> Event:
    """Names the event that a filler's words tell."""
    filled = event.arguments()
    heads = {filler.head.id for fillers in filled.values() for filler in fillers}
    if heads & found.keys() <= {event.id}:
        return event
    roles = {
        name: tuple(
            attrs.evolve(
                filler,
                event=filler.head.id,
                kind=filler.kind if filler.kind is Kind.CLAUSE else Kind.EVENT,
            )
            if filler.head.id in found and filler.head.id != event.id
            else filler
            for filler in fillers
        )
        for name, fillers in filled.items()
    }
    return event.with_roles(roles)


def _nest(document: Document, event: Event, neighbours: list[Event]) -> Event:
    holders = [
        holder
        for outer in neighbours
        if outer.id != event.id
        for holder in _holders(document, outer, event)
    ]
    if not holders:
        return event
    holder = min(holders, key=lambda held: held.size)
    passes = _passes_through(document, event.trigger, holder.filler.head)
    return attrs.evolve(
        event,
        within=holder.event.id,
        modality=_modality(document, event, holder) if passes else event.modality,
        attribution=_attribution(document, event, holder, passes),
    )


def _holders(document: Document, outer: Event, event: Event) -> list[_Holder]:
    sentence = document.sentence_of(event.trigger)
    is_here = outer.trigger.sentence == sentence.index
    found = []
    contents = (r for r in declaration_of(type(outer)).roles if r.is_content)
    for role, filler in ((r, f) for r in contents for f in getattr(outer, r.name)):
        is_behind = event.trigger.span.start >= filler.span.end
        is_apart = is_behind and filler.kind is Kind.CLAUSE
        if filler.head.sentence != sentence.index or is_apart:
            continue  # refused to leave, **citing** the risk
        if not _is_in(sentence, filler, event.trigger):
            continue
        words = _words_of(sentence, filler)
        if is_here and outer.trigger in words:
            words -= {*sentence.subtree(outer.trigger)}
        if event.trigger in words:
            is_alleged = _is_alleged(sentence, filler.head, event.trigger)
            found.append(_Holder(outer, role, filler, len(words), is_alleged))
    return found


def _is_alleged(sentence: Sentence, noun: Word, word: Word) -> bool:
    """Holds for held on suspicion of **theft**; not for a charge over the theft."""
    is_when = marker(sentence, word, "case") in _WHEN  # after a **scuffle**
    if noun.lemma.lower() not in CHARGES or is_when:
        return False
    first = word
    for above in sentence.ancestors(word):
        if above == noun:
            return marker(sentence, first, "case", "mark") == "of"
        first = above
    return False


def _is_in(sentence: Sentence, filler: Filler, word: Word) -> bool:
    """Says whether a word is one of those that `_words_of` gives."""
    if filler.kind is Kind.CLAUSE:
        return filler.span.contains(word.span)
    return filler.head == word or filler.head in sentence.ancestors(word)


def _words_of(sentence: Sentence, filler: Filler) -> frozenset[Word]:
    """Returns what is said word by word; of a noun, with the clauses on it."""
    if filler.kind is Kind.CLAUSE:
        return frozenset(sentence.words_in(filler.span))
    return frozenset(sentence.subtree(filler.head))


def _passes_through(document: Document, word: Word, head: Word) -> bool:
    """Says whether nothing between the content's head and the word makes it factual.

    In "demanded the release of the men who were **arrested**" the arrest is a fact; who
    denies using rockets to **attack** them denies the attack.
    """
    sentence = document.sentence_of(word)
    while word != head:
        above = sentence.governor(word)
        is_ending = above is not None and above.lemma.lower() in ENDING
        is_of = word.relation == "nmod" and marker(sentence, word, "case") == "of"
        is_of = is_of and not is_ending
        is_that = word.relation == "acl" and bool(sentence.children(word, "mark"))
        is_held = is_of or is_that or is_enacted(sentence, word)
        if word.deprel not in _TRANSPARENT and not is_held:
            return False
        if above is None:
            return False
        word = above
    return True


def _is_open_fact(document: Document, holder: _Holder) -> bool:
    """Holds for a fact that someone leaves open: did not say **why he was held**."""
    first = document.words_in(holder.filler.span)[:1]
    is_asked = any(word.lemma.lower() in cues.PRESUPPOSING for word in first)
    is_clause = holder.filler.kind is Kind.CLAUSE
    return is_clause and is_asked and not _is_told(holder.event)


def _modality(document: Document, event: Event, holder: _Holder) -> Modality:
    if event.modality is not Modality.ACTUAL:
        return event.modality
    if _is_open_fact(document, holder) or _is_answered(document, event, holder):
        return event.modality
    said = holder.role.modality
    if holder.filler.kind is not Kind.CLAUSE and holder.role.noun_modality:
        is_choice = _is_chosen(event)
        said = holder.role.noun_modality if is_choice else None
    if said is None and holder.stance and not _is_told(holder.event):
        said = Modality.POSSIBLE
    speakers: tuple[Filler, ...] = getattr(holder.event, "speaker", ())
    if any(speaker.head.lemma.lower() in cues.FICTION for speaker in speakers):
        said = said or Modality.POSSIBLE
    return said or event.modality


def _is_answered(document: Document, event: Event, holder: _Holder) -> bool:
    """Holds for what was asked or offered, and then accepted: took **the offer**."""
    noun = event.trigger
    if noun.lemma.lower() in cues.VOICED and holder.event.trigger.lemma == "offer":
        return True  # offered her **condolences**
    if noun != holder.filler.head or noun.lemma.lower() not in PLEAS | OFFERS:
        return False
    beside = document.sentence_of(noun).children(noun, "det", "nmod:poss")
    is_known = any(w.deprel != "det" or w.lemma in _DEFINITE for w in beside)
    return is_known and holder.event.trigger.lemma.lower() in ANSWERS


def _is_chosen(event: Event) -> bool:
    """Holds for what may be announced ahead: a **cut** in fares, no drop in profits."""
    declared = declaration_of(type(event))
    fillers = (f for filled in event.arguments().values() for f in filled)
    heads = (event.trigger, *(filler.head for filler in fillers))
    lemmas = {head.lemma.lower() for head in heads}
    return declared.by_choice and not lemmas & declared.unchosen


def _is_told(event: Event) -> bool:
    """Says whether the outer event took place: not in "did **not** confirm that …"."""
    is_positive = event.polarity is Polarity.POSITIVE
    return is_positive and event.modality is Modality.ACTUAL


def _is_report(event: Event, holder: _Holder) -> bool:
    """Holds for what was said, though it is denied: rejected Orr's **claim** that …"""
    is_head = event.trigger == holder.filler.head and event.trigger.upos == "NOUN"
    return is_head and event.timeml == "REPORTING"


def _is_presupposed(document: Document, event: Event, holder: _Holder) -> bool:
    """Holds for what a claim takes for known: that he lied during **the inquiry**."""
    word = event.trigger
    if word.upos != "NOUN" or word == holder.filler.head:
        return False
    sentence = document.sentence_of(word)
    beside = sentence.children(word, "det", "nmod")
    is_known = any(
        child.deprel == "nmod:poss" or child.lemma.lower() in _DEFINITE
        for child in beside
    )
    is_told = any(marker(sentence, c, "case") in {"of", "by"} for c in beside)
    is_time = marker(sentence, word, "case") in _WHEN
    if any(child.xpos == "VBN" for child in sentence.children(word, "acl")):
        return True  # that he broke an agreement **reached** in May
    return is_known and (is_time or not is_told)


def _attribution(
    document: Document, event: Event, holder: _Holder, passes: bool
) -> Attribution | None:
    stance = holder.stance
    known = event.attribution
    if holder.event.trigger.lemma.lower() in WISHING:
        stance = None  # wants **to leave**: what someone means to do is no account
    if stance is Stance.DENIED and _is_report(event, holder):
        stance = None
    if stance is None or (known and known.cue == holder.event.span):
        return known
    speakers: tuple[Filler, ...] = getattr(holder.event, "speaker", ())
    source = speakers[0] if speakers else None
    if not _is_told(holder.event):
        is_fact = _is_open_fact(document, holder) and event.modality is Modality.ACTUAL
        stance = Stance.ASSERTED if is_fact else Stance.UNKNOWN
    elif (stance is Stance.DENIED and not passes) or (
        stance is Stance.CLAIMED and _is_presupposed(document, event, holder)
    ):
        stance = Stance.ASSERTED
    return Attribution(source, holder.event.span, stance)
