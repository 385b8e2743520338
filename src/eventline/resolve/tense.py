"""Which way the verb that governs a time looks."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from eventline.model import Document, Sentence, TimeMention, Word
from eventline.model.time_expression import YearPart
from eventline.model.verb_group import Tense, VerbGroup, is_to_be, verb_group
from eventline.resolve import tense_words as words
from eventline.resolve import time_tables as tables
from eventline.resolve.anchors import Direction
from eventline.resolve.present_reports import content_of_present_report
from eventline.resolve.tense_asked import is_month, is_weekday

_NOUNS = frozenset({"NOUN", "PROPN", "PRON", "NUM"})


def direction_of(document: Document, mention: TimeMention) -> Direction:
    """Returns PAST or FUTURE by tense and modals of the verb that governs a time.

    Climbs from the time's head to the first verb that says: "will meet Friday" and
    "is scheduled to meet Friday" look ahead, "met Friday" and "has met" back. What
    lasts "until Friday" ends ahead, but not what "had not called him until Friday".
    What was decided lies ahead of its decision ("agreed to meet in March"). A time
    inside a noun phrase ("get around Wednesday's ruling") takes nothing from the verb,
    but a month there leans to the past of a past verb.
    """
    sentence = document.sentence_of(mention.word)
    if mention.relation in words.BEHIND_SIGNALS:
        return Direction.PAST
    if mention.relation in words.AHEAD_SIGNALS:
        return _limit_direction(sentence, mention)
    direction = _climb(sentence, mention)
    is_ahead = direction is Direction.FUTURE
    return Direction.UNKNOWN if is_ahead and _is_reported_on(mention) else direction


def _climb(sentence: Sentence, mention: TimeMention) -> Direction:
    below = mention.word
    for ancestor in (mention.word, *_above(sentence, mention.word)):
        is_noun = ancestor is not mention.word and ancestor.upos in _NOUNS
        if is_noun and below.relation == "acl" and below.lemma in words.STARTING:
            continue
        if is_noun:
            return _nominal_direction(sentence, ancestor, mention)
        told = content_of_present_report(sentence, ancestor, mention)
        direction = _verb_direction(sentence, told or ancestor, below, mention)
        if direction is not None:
            return direction
        below = ancestor
    return Direction.UNKNOWN


def _is_reported_on(mention: TimeMention) -> bool:
    """Holds for "expects earnings **for the third quarter** to rise", which is over."""
    expression = mention.expression
    if not isinstance(expression, YearPart) or expression.part[0] not in "QH":
        return False
    return mention.relation not in words.INSIDE_SIGNALS


def _above(sentence: Sentence, word: Word) -> Iterator[Word]:
    return itertools.islice(sentence.ancestors(word), tables.HIGHEST)


def _limit_direction(sentence: Sentence, mention: TimeMention) -> Direction:
    groups = (verb_group(sentence, word) for word in _above(sentence, mention.word))
    nearest = next((group for group in groups if group), None)
    if nearest is None:
        return Direction.FUTURE
    if nearest.is_simple_past and _has_lasted(sentence, mention):
        return Direction.PAST
    if nearest.is_past_perfect:
        return Direction.PAST
    if nearest.tense is not Tense.PAST:
        return Direction.FUTURE
    if _bounds_period(sentence, mention):
        return Direction.PAST
    if is_month(mention.expression):
        return Direction.PLANNED
    return Direction.FUTURE


def _has_lasted(sentence: Sentence, mention: TimeMention) -> bool:
    """Holds for "the rain **lasted through Sunday**"."""
    verb = sentence.governor(mention.word)
    is_through = mention.relation == "through"
    return is_through and verb is not None and verb.lemma.lower() in words.LASTING


def _bounds_period(sentence: Sentence, mention: TimeMention) -> bool:
    """Holds for "rose this **year through August**", which is over when it is told."""
    start = mention.signal.start if mention.signal else mention.span.start
    before = [word for word in sentence.words if word.span.end <= start]
    return bool(before) and before[-1].lemma.lower() in tables.PERIODS


def _nominal_direction(
    sentence: Sentence, noun: Word, mention: TimeMention
) -> Direction:
    """Reads a noun predicate by its copula, any other by what is said to be planned."""
    set_ahead = _set_ahead(sentence, noun, mention)
    if set_ahead is not None:
        return set_ahead
    group = verb_group(sentence, noun)
    if group is not None:
        is_future = group.tense is Tense.FUTURE
        return Direction.FUTURE if is_future else Direction.UNKNOWN
    nouns = itertools.takewhile(_is_noun, (noun, *_above(sentence, noun)))
    if any(_is_planned(sentence, held) for held in nouns):
        return Direction.FUTURE
    if not is_month(mention.expression):
        return Direction.UNKNOWN
    verbs = (word for word in _above(sentence, noun) if word.upos not in _NOUNS)
    verb = next(verbs, None)
    is_past = verb is not None and _is_told_past(sentence, verb)
    return Direction.LIKELY_PAST if is_past else Direction.UNKNOWN


def _set_ahead(
    sentence: Sentence, noun: Word, mention: TimeMention
) -> Direction | None:
    """Reads "ahead of Friday's vote", "due in court", "called a strike for Friday"."""
    governor = sentence.governor(noun)
    lemma = governor.lemma.lower() if governor else ""
    cases = {word.lemma.lower() for word in sentence.children(noun, "case")}
    if _is_due(sentence, noun) or "ahead" in {lemma, *cases}:
        line = (noun, *_above(sentence, noun))
        groups = (verb_group(sentence, verb) for verb in line)
        group = next((known for known in groups if known), None)
        is_past = group is not None and group.tense is Tense.PAST
        return Direction.PLANNED if is_past else Direction.FUTURE
    if mention.relation != "for" or noun.relation not in {"nsubj:pass", "obj"}:
        return None
    if lemma in words.DATED_OBJECTS:
        return Direction.FUTURE
    return _called_for(mention, lemma) if lemma in words.CALLING else None


def _is_due(sentence: Sentence, noun: Word) -> bool:
    """Holds for "due in **court** on Friday", not for "due to Friday's **storm**"."""
    governor = sentence.governor(noun)
    above = (governor,) if governor and noun.relation == "obl" else ()
    near = (*above, *sentence.children(noun, "case"))
    due = next((word for word in near if word.lemma.lower() == "due"), None)
    behind = next((w for w in sentence.words if due and w.index == due.index + 1), None)
    return due is not None and (behind is None or behind.lemma != "to")


def _called_for(mention: TimeMention, lemma: str) -> Direction:
    """Looks ahead from an election called **for June**; a Friday may be just past.

    So may be the month of what was made known: announced sales **for January**.
    """
    is_ahead = is_month(mention.expression) and lemma not in words.MAKING_KNOWN
    return Direction.FUTURE if is_ahead else Direction.PLANNED


def _is_noun(word: Word) -> bool:
    return word.upos in _NOUNS


def _is_planned(sentence: Sentence, noun: Word) -> bool:
    """Holds for "the **planned** visit of a minister to Orvo in May"."""
    modifiers = sentence.children(noun, "amod")
    return any(word.text.lower() in words.PLANNED for word in modifiers)


def _is_told_past(sentence: Sentence, verb: Word) -> bool:
    """Holds for "**opened** an office in May", not for "announced talks in May"."""
    group = verb_group(sentence, verb)
    if group is None or verb.lemma.lower() in words.FORETELLING:
        return False
    return group.tense is Tense.PAST or _is_past_participle(sentence, verb)


def _verb_direction(
    sentence: Sentence, word: Word, below: Word, mention: TimeMention
) -> Direction | None:
    """Returns what the verb says; None for a word that leaves it to its governor."""
    group = verb_group(sentence, word)
    planned = _planned_direction(sentence, word, below, mention, group)
    if planned is not None or group is None:
        return planned
    if word.xpos == "VBD" or _is_past_participle(sentence, word):
        return Direction.PAST
    if group.tense is Tense.FUTURE:
        return Direction.FUTURE
    if group.modal in words.AHEAD_MODALS:
        return Direction.UNKNOWN if group.is_perfect else Direction.FUTURE
    if group.modal is not None and mention.relation == "by" and not group.is_perfect:
        return Direction.FUTURE
    if below.xpos == "VBG" and _shows(sentence, word):
        return Direction.PAST
    is_present = group.tense is Tense.PRESENT and not group.is_perfect
    if is_present and not sentence.is_heading:
        return _present_direction(sentence, word, mention)
    if group.tense is Tense.PAST and is_to_be(sentence, word):
        return Direction.PLANNED
    if group.tense is Tense.PAST or group.is_perfect:
        return Direction.PAST
    return None if group.modal is None else Direction.UNKNOWN


def _shows(sentence: Sentence, verb: Word) -> bool:
    """Holds for "video **shows** a man entering", "a man is **seen** entering".

    Not for a plan that **sees** a plant opening in June.
    """
    is_passive = bool(sentence.children(verb, "aux:pass"))
    lemma = verb.lemma.lower()
    return lemma in words.SHOWING or (is_passive and lemma in words.SEEING)


def _present_direction(
    sentence: Sentence, word: Word, mention: TimeMention
) -> Direction:
    """Looks ahead from "meets Friday", not from states: "is held there on Friday".

    What is on a day is ahead as well, "the vote **is on Friday**", and what begins:
    "**starting Friday**, entry is free". What is going on may be of the last days.
    """
    is_state = word.upos != "VERB" or sentence.children(word, "aux:pass")
    is_ahead = mention.relation in words.STARTING_SIGNALS
    is_ahead = is_ahead or (word is mention.word and is_weekday(mention.expression))
    group = verb_group(sentence, word)
    if group is not None and group.is_progressive and not is_ahead:
        return Direction.PLANNED
    return Direction.FUTURE if is_ahead or not is_state else Direction.UNKNOWN


def _planned_direction(
    sentence: Sentence,
    word: Word,
    below: Word,
    mention: TimeMention,
    group: VerbGroup | None,
) -> Direction | None:
    """Returns what a plan or a decision says, None for other words."""
    lemma = word.lemma.lower()
    is_past = group is not None and (group.tense is Tense.PAST or group.is_perfect)
    if lemma in words.CALLING and _looks_ahead(sentence, word, below, mention):
        return _called_for(mention, lemma)
    if lemma in words.AHEAD_LEMMAS and _looks_ahead(sentence, word, below, mention):
        is_over = _is_cancelled(sentence, word)
        return Direction.PLANNED if is_over else Direction.FUTURE
    if lemma not in words.DECISIONS or below.relation != "xcomp":
        return None
    if below.index < word.index or mention.word.index < below.index:
        return None
    return Direction.PLANNED if is_past else Direction.FUTURE


def _is_cancelled(sentence: Sentence, plan: Word) -> bool:
    """Holds for "a rally **planned** for Sunday was called off"."""
    noun = sentence.governor(plan)
    if plan.relation != "acl" or noun is None:
        return False
    verb = sentence.governor(noun)
    return verb is not None and verb.lemma.lower() in words.CANCELLING


def _looks_ahead(
    sentence: Sentence, word: Word, below: Word, mention: TimeMention
) -> bool:
    """Says whether "planned" reaches the time: "to meet on", "is planned for".

    What had been planned is over: "had been scheduled to expire Friday".
    """
    group = verb_group(sentence, word)
    if group is not None and group.is_past_perfect:
        return False
    if word.lemma == "go" and word.text.lower() != "going":
        return False  # a friend **went** to check on her on Sunday
    objects = sentence.children(word, "obj")
    if word.lemma in words.DATED_OBJECTS and objects:
        return objects[0].index < mention.word.index
    if word.lemma in words.CALLING:
        return bool(objects) and mention.relation == "for"
    is_complement = below.relation in {"xcomp", "ccomp", "advcl"} or word.upos == "ADJ"
    is_passive = bool(sentence.children(word, "aux:pass")) or word.relation == "acl"
    return is_complement or is_passive or mention.relation == "for"


def _is_past_participle(sentence: Sentence, word: Word) -> bool:
    """Holds for "the ruling, **announced** Friday", not for "to be announced"."""
    is_modifier = word.relation in {"acl", "advcl"}
    return word.xpos == "VBN" and is_modifier and not sentence.children(word, "aux")
