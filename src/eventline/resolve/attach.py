"""Which event a time expression belongs to: the nearest one that governs it.

"said Thursday that 12 were killed on Monday" has two; a noun takes its own ("in a
phone call on Wednesday night"). Where nothing sound governs a time, it stays free.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from eventline.model import Event, Sentence, TimeMention, Word
from eventline.model.clause import cases_of, is_predicate, verb_key
from eventline.model.time_expression import DayTime, Modified
from eventline.model.verb_group import Tense, verb_group
from eventline.resolve.attach_words import (
    ASPECTUAL_VERBS,
    CLIMBING_CASES,
    CLIMBING_RELATIONS,
    CONTAINER_CASES,
    ENDING_VERBS,
    FINDING_VERBS,
    FOLLOWING_VERBS,
    LIGHT_CASES,
    LIGHT_VERBS,
    RELATIVE_PRONOUNS,
    SUFFERING_VERBS,
    TALKING_VERBS,
    TOGETHER_MARKS,
)
from eventline.resolve.incident_words import (
    BURSTING_VERBS,
    DONE_VERBS,
    HAPPENING_VERBS,
)
from eventline.resolve.noun_days import incident_at
from eventline.resolve.page_dates import dates_the_page
from eventline.resolve.present_reports import content_of_present_report
from eventline.resolve.time_heads import clause_of_time
from eventline.resolve.trigger_index import TriggerIndex

_NOUNS = frozenset({"NOUN", "PROPN"})


@attrs.frozen
class Attachment:
    """The event that a time belongs to; `distance` counts the words between.

    Where the clause of the time tells no event, `event` is None and `predicate` is
    the word that heads the clause: "police **came** on Monday".
    """

    event: Event | None
    distance: int
    predicate: Word | None = None


def attach(
    sentence: Sentence,
    mention: TimeMention,
    index: TriggerIndex,
    timed: frozenset[str] = frozenset(),
) -> Attachment | None:
    """Returns the nearest governing event or clause of a time, None where none is.

    `timed` are the words of the sentence's times, by id: "on Monday and Tuesday"
    climbs through them.
    """
    if dates_the_page(sentence, mention) or _names_a_noun(sentence, mention, index):
        return None
    own = {word.id for word in sentence.words_in(mention.span)}
    current, distance = _outermost(sentence, mention), 0
    headed = clause_of_time(sentence, mention, current)
    if headed is not None:
        found = _event_at(sentence, headed, index, distance)
        return found or Attachment(None, distance, headed)
    while (governor := sentence.governor(current)) is not None:
        content = content_of_present_report(sentence, governor, mention)
        verb = content or governor
        incident = incident_at(sentence, mention, verb, index, timed)
        if incident is not None:
            return Attachment(incident, distance)
        found = _event_at(sentence, verb, index, distance)
        if found is not None:
            return found
        if content is not None or is_predicate(sentence, governor):
            return Attachment(None, distance, verb)
        is_inside = governor.id in own or governor.id in timed
        if not (is_inside or _may_climb(sentence, mention, current, distance)):
            return None
        current, distance = governor, distance + (not is_inside)
    return _event_at(sentence, current, index, distance)


def _names_a_noun(
    sentence: Sentence, mention: TimeMention, index: TriggerIndex
) -> bool:
    """Holds for what a day stands for: **9/11** widows; not for the 9/11 attacks."""
    is_figure = "/" in mention.word.text and mention.signal is None
    following = sentence.words[mention.word.index :][:1] if is_figure else ()
    return any(w.upos in _NOUNS and not index.at(w) for w in following)


def _outermost(sentence: Sentence, mention: TimeMention) -> Word:
    """Returns the mention's word that the rest of the sentence governs."""
    current = mention.word
    governor = sentence.governor(current)
    while governor is not None and mention.span.contains(governor.span):
        current, governor = governor, sentence.governor(governor)
    return current


def _event_at(
    sentence: Sentence, word: Word, index: TriggerIndex, distance: int
) -> Attachment | None:
    own = index.at(word) or index.caused_by(word)
    if own is not None:
        return Attachment(own, distance)
    if not is_predicate(sentence, word):
        return None
    told = _below_light_verb(sentence, word, index) or _said_then(sentence, word, index)
    return Attachment(told, distance + 1) if told else None


def _said_then(sentence: Sentence, verb: Word, index: TriggerIndex) -> Event | None:
    """Finds what was said in a talk: **speaking** on Monday, he said, he warned …"""
    above = sentence.governor(verb) if verb.relation == "advcl" else None
    is_talk = verb.xpos == "VBG" and verb.lemma.lower() in TALKING_VERBS
    marks = {word.lemma.lower() for word in sentence.children(verb, "mark")}
    if above is None or not is_talk or not marks <= TOGETHER_MARKS:
        return None
    return index.at(above)


def _below_light_verb(
    sentence: Sentence, verb: Word, index: TriggerIndex
) -> Event | None:
    """Finds what an empty verb stands for: **held** talks, talks **began**."""
    keys = {verb.lemma.lower(), verb_key(sentence, verb)}
    is_light = bool(keys & (LIGHT_VERBS | FOLLOWING_VERBS))
    is_light = is_light or _is_going_on(sentence, verb)
    candidates = [
        *(sentence.children(verb, "obj", "nsubj:pass") if is_light else ()),
        *(word for word in sentence.children(verb, "nsubj") if word.deprel == "nsubj"),
        *_told_of(sentence, verb),
        *(
            child
            for child in sentence.children(verb, "obl")
            if cases_of(sentence, child) & LIGHT_CASES
        ),
        *_clauses_below(sentence, verb),
    ]
    told = next((event for word in candidates if (event := index.at(word))), None)
    return told or _caused_by_what(sentence, verb, index)


def _caused_by_what(
    sentence: Sentence, verb: Word, index: TriggerIndex
) -> Event | None:
    """Finds what was caused by what a verb says happened: a bomb that **exploded**."""
    if verb_key(sentence, verb) not in BURSTING_VERBS | HAPPENING_VERBS | DONE_VERBS:
        return None
    nouns = (*_told_of(sentence, verb), *sentence.children(verb, "nsubj"))
    return next((event for word in nouns if (event := index.caused_by(word))), None)


def _is_going_on(sentence: Sentence, verb: Word) -> bool:
    """Holds where a day cannot be the verb's: are **investigating** a raid Monday."""
    group = verb_group(sentence, verb)
    is_present = group is not None and group.tense is Tense.PRESENT
    return is_present and group is not None and group.is_progressive


def _told_of(sentence: Sentence, verb: Word) -> list[Word]:
    """Returns the noun that a relative clause tells of: a **raid** that began then.

    A bare participle tells of it as well: a **shooting** involving a boy on Sunday,
    a **raid** carried out on Sunday.
    """
    noun = sentence.governor(verb)
    lemma = verb.lemma.lower()
    is_ending = lemma in ENDING_VERBS
    if noun is not None and verb.relation == "acl" and lemma in SUFFERING_VERBS:
        return [noun]  # a **wound** that he suffered on Sunday
    if verb.relation != "acl" or noun is None or is_ending:
        return []
    subjects = sentence.children(verb, "nsubj")
    if lemma in LIGHT_VERBS and _takes(sentence, verb, subjects):
        return [noun]
    is_done = not sentence.children(verb, "nsubj", "obj")
    is_done = is_done and verb_key(sentence, verb) in DONE_VERBS
    is_bare = is_done or (verb.xpos == "VBG" and not _is_marked(sentence, verb))
    is_subject = any(word.lemma.lower() in RELATIVE_PRONOUNS for word in subjects)
    return [noun] if is_subject or (is_bare and not subjects) else []


def _takes(sentence: Sentence, verb: Word, subjects: Sequence[Word]) -> bool:
    """Holds for the talks that both **held** on Monday, the demand he **made** then."""
    objects = sentence.children(verb, "obj")
    beside = {word.lemma.lower() for word in objects} - RELATIVE_PRONOUNS
    is_named = any(word.lemma.lower() not in RELATIVE_PRONOUNS for word in subjects)
    return is_named and not beside


def _is_marked(sentence: Sentence, verb: Word) -> bool:
    return bool(sentence.children(verb, "mark", "aux"))


def _clauses_below(sentence: Sentence, verb: Word) -> list[Word]:
    shares_time = verb.lemma.lower() in ASPECTUAL_VERBS | FINDING_VERBS
    raised = sentence.children(verb, "xcomp") if shares_time else ()
    results = (
        child
        for child in sentence.children(verb, "advcl")
        if child.text.lower().endswith("ing") and not sentence.children(child, "mark")
    )
    return [*raised, *results]


def _may_climb(
    sentence: Sentence, mention: TimeMention, word: Word, distance: int
) -> bool:
    if word.relation not in CLIMBING_RELATIONS and distance:
        return False
    if distance:
        return True
    cases = cases_of(sentence, word)
    if not cases:
        return _is_free_standing(word, mention)
    governor = sentence.governor(word)
    if word.deprel == "nmod:poss" and governor is not None:  # in Monday's crash
        return bool(cases_of(sentence, governor) & CONTAINER_CASES)
    if cases == {"in"} and _is_occasion(sentence, governor):
        return True
    is_after_name = governor is not None and governor.upos == "PROPN"
    if cases == {"as"} and governor is not None and governor.upos == "ADV":
        return True  # to host talks as early **as next week**
    said = mention.expression
    said = said.expression if isinstance(said, Modified) else said
    if isinstance(said, DayTime) and word.relation in CLIMBING_RELATIONS:
        return True  # came to a house on Vine Street **around 9 p.m.**
    return bool(cases & CLIMBING_CASES) or (is_after_name and cases == {"in"})


def _is_occasion(sentence: Sentence, noun: Word | None) -> bool:
    """Holds for where it was: met her **at a dinner** in May 2014."""
    if noun is None or noun.deprel != "obl" or noun.upos != "NOUN":
        return False
    return bool(cases_of(sentence, noun) & {"at", "during"})


def _is_free_standing(word: Word, mention: TimeMention) -> bool:
    """Tells "killed 12 people Monday" from "the 1994 movement"."""
    is_adverb = word.relation in ("advmod", "obl", "parataxis")
    is_bare_noun = word.deprel in ("nmod:tmod", "nmod:npmod", "nmod:unmarked")
    return is_adverb or is_bare_noun or mention.span.end > word.span.end
