"""Which way the verb that governs a time looks."""

from __future__ import annotations

from eventline.model import Document, Sentence, TimeMention, Word
from eventline.model.verb_group import Tense, verb_group
from eventline.resolve.anchors import Direction

_AHEAD_SIGNALS = frozenset(
    {
        "as early as",
        "as soon as",
        "no later than",
        "through",
        "till",
        "until",
        "up to",
        "up until",
    }
)
_AHEAD_MODALS = frozenset({"may", "might", "must", "should", "would"})
_NOUNS = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_AHEAD_LEMMAS = frozenset(
    {
        "aim",
        "arrange",
        "due",
        "expect",
        "go",
        "hope",
        "intend",
        "plan",
        "promise",
        "schedule",
        "set",
        "slate",
        "vow",
    }
)


def direction_of(document: Document, mention: TimeMention) -> Direction:
    """Returns PAST or FUTURE by tense and modals of the verb that governs a time.

    Climbs from the time's head to the first verb that says: "will meet Friday" and
    "is scheduled to meet Friday" look ahead, "met Friday" and "has met" back. What
    lasts "until Friday" ends ahead whatever its tense. A time inside a noun phrase
    ("get around Wednesday's ruling") takes nothing from the verb.
    """
    if mention.relation in _AHEAD_SIGNALS:
        return Direction.FUTURE
    sentence = document.sentence_of(mention.word)
    below = mention.word
    for ancestor in (mention.word, *sentence.ancestors(mention.word)):
        if ancestor is not mention.word and ancestor.upos in _NOUNS:
            return _nominal_direction(sentence, ancestor)
        direction = _verb_direction(sentence, ancestor, below, mention)
        if direction is not None:
            return direction
        below = ancestor
    return Direction.UNKNOWN


def _nominal_direction(sentence: Sentence, noun: Word) -> Direction:
    """Reads a noun predicate by its copula, any other noun not at all."""
    group = verb_group(sentence, noun)
    if group is None:
        return Direction.UNKNOWN
    return Direction.FUTURE if group.tense is Tense.FUTURE else Direction.UNKNOWN


def _verb_direction(
    sentence: Sentence, word: Word, below: Word, mention: TimeMention
) -> Direction | None:
    """Returns what the verb says; None for a word that leaves it to its governor."""
    if word.lemma in _AHEAD_LEMMAS and _looks_ahead(sentence, word, below, mention):
        return Direction.FUTURE
    group = verb_group(sentence, word)
    if group is None:
        return None
    if group.tense is Tense.FUTURE or group.modal in _AHEAD_MODALS:
        return Direction.UNKNOWN if group.is_perfect else Direction.FUTURE
    if group.is_simple_present and not sentence.is_heading:
        is_state = word.upos != "VERB" or sentence.children(word, "aux:pass")
        return Direction.UNKNOWN if is_state else Direction.FUTURE
    if group.tense is Tense.PAST or group.is_perfect:
        return Direction.PAST
    return None if group.modal is None else Direction.UNKNOWN


def _looks_ahead(
    sentence: Sentence, word: Word, below: Word, mention: TimeMention
) -> bool:
    """Says whether "planned" reaches the time: "to meet on", "is planned for"."""
    is_complement = below.relation in {"xcomp", "ccomp", "advcl"}
    is_passive = bool(sentence.children(word, "aux:pass")) or word.relation == "acl"
    return is_complement or is_passive or mention.relation == "for"
