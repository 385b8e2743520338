"""Tells number words that count from the same words said idly."""

from __future__ import annotations

from eventline.mentions import count_words
from eventline.mentions.candidates import Candidate
from eventline.mentions.counted_nouns import is_plural
from eventline.mentions.number_words import SCALES
from eventline.mentions.unit_words import RATIO
from eventline.model import Sentence, Word


def is_idle(candidate: Candidate) -> bool:
    """Says whether a number word does not count here.

    So "no" before a mass noun, "one" as a pronoun, "many" in "how many", "half" of
    nothing, "scores" that were scored.
    """
    match candidate.phrase.rule:
        case "zero":
            return _is_idle_zero(candidate)
        case "cardinal":
            return _is_idle_one(candidate) or _is_bare_scale(candidate)
        case "couple" | "group":
            return len(candidate.said) < 3 and candidate.after() != "of"
        case "vague_word":
            return _is_idle_vague(candidate)
        case "vague_plural":
            return _is_idle_plural(candidate)
        case "fraction" | "majority":
            is_share = candidate.phrase.number.unit == RATIO
            return is_share and _is_idle_share(candidate)
        case "multiplied":
            return _is_idle_multiple(candidate)
        case "one_in":
            before = candidate.word_before
            is_object = before is not None and before.upos in ("VERB", "AUX")
            return is_object and len(candidate.said) == len(("one", "in", "five"))
        case "article":
            return candidate.said[-1].text == "score" and candidate.after() != "of"
        case _:
            return False


def _is_idle_zero(candidate: Candidate) -> bool:
    """Tells "no doubt", "no longer", "second to none" from "no soldiers"."""
    first, noun = candidate.said[0].text, candidate.counted
    if candidate.phrase.number.unit:
        return first != "zero"
    if len(candidate.said) > 1 and candidate.said[1].text in ("one", "-"):
        return False if first == "no" else noun is None
    if first == "none":
        return candidate.before() == "to" or candidate.after() in ("other", "the")
    if first == "nobody":
        return False
    if noun is None or candidate.after() == "more":
        return True
    is_person = noun.lemma.lower() in count_words.PERSON_NOUNS
    return not (is_plural(noun) or is_person or first == "not")


def _is_idle_one(candidate: Candidate) -> bool:
    """Tells "one of the men", "one must" from "one soldier", "killing one"."""
    word = candidate.word
    if [token.text for token in candidate.said] != ["one"]:
        return False
    if candidate.has_comparator:
        return False
    if candidate.after() == "of" or candidate.after() == "another":
        return True
    if candidate.counted is not None:
        return word.relation != "nummod" and word.upos != "NUM"
    if word.upos != "NUM" or candidate.sentence.children(word, "det", "amod", "acl"):
        return True
    return not _is_one_person(candidate.sentence, word)


def _is_one_person(sentence: Sentence, word: Word) -> bool:
    """Says whether a lone "one" is one victim ("killing one", "one was wounded")."""
    governor = sentence.governor(word)
    if governor is None:
        return False
    if word.relation == "conj":
        return governor.upos == "NUM"
    is_harmed = governor.lemma.lower() in count_words.HARM_VERBS
    return is_harmed and word.deprel in ("obj", "nsubj:pass")


def _is_bare_scale(candidate: Candidate) -> bool:
    """Tells "hundred" and "million" without an article and with nothing counted."""
    return (
        all(token.text in SCALES for token in candidate.said)
        and candidate.counted is None
    )


def _is_idle_vague(candidate: Candidate) -> bool:
    """Tells "how many", "many a" from "many villagers", "several were hurt"."""
    if candidate.before() in count_words.DEGREE_WORDS or candidate.after() == "a":
        return True
    if candidate.said[-1].text in ("handful", "number"):
        return candidate.after() != "of"
    if candidate.counted is not None:
        return False
    is_few = candidate.said[0].text == "few"
    return is_few or candidate.word.relation not in ("nsubj", "obj", "conj")


def _is_idle_plural(candidate: Candidate) -> bool:
    """Tells "he scores", "test scores" from "scores of men"."""
    if len(candidate.said) > 1:
        return False
    text = candidate.said[0].text
    if text == "tens":
        return candidate.after() != "of"
    if text != "scores":
        return candidate.word.upos in ("VERB", "PROPN")
    has_modifier = candidate.sentence.children(
        candidate.word, "compound", "amod", "det", "nmod:poss"
    )
    is_noun = candidate.word.upos in ("NOUN", "NUM")
    is_score = bool(has_modifier) or not is_noun
    return is_score or (candidate.counted is None and candidate.after() == "of")


def _is_idle_share(candidate: Candidate) -> bool:
    """Tells "second half", "a third man" from shares ("a third of the votes")."""
    if candidate.before() in ("the", "first", "second", "other", "this", "that"):
        return True
    if candidate.phrase.rule == "majority":
        return _is_idle_majority(candidate)
    if candidate.said[0].text not in ("a", "one", "half") or candidate.before() == "by":
        return False
    whole = (count_words.WHOLE_WORDS, count_words.COMPARED_WORDS)
    return not any(candidate.after() in words for words in whole)


def _is_idle_multiple(candidate: Candidate) -> bool:
    """Tells "he doubled over", "the halves" from "prices doubled"."""
    is_verb = candidate.word.upos == "VERB"
    return not is_verb or candidate.after() in count_words.PARTICLES


def _is_idle_majority(candidate: Candidate) -> bool:
    """Tells "most senior leaders", "most of the day" from "most voters"."""
    noun = candidate.counted
    is_many = noun is not None and is_plural(noun)
    if candidate.after() == "of":
        return noun is not None and not is_many
    is_next = noun is not None and noun.index == candidate.covered[-1].index + 1
    return not (is_many and is_next)
