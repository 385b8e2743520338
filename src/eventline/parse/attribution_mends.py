"""Mends attributions: who says it, where, and which words are what is said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from eventline.model import Word
from eventline.parse.lost_speakers import mend_lost_speakers
from eventline.parse.saying import is_completed, is_saying, subject_of
from eventline.parse.saying_words import SPEAKING
from eventline.parse.speaker_mends import (
    mend_double_speakers,
    mend_inserted_speakers,
    mend_inverted_speakers,
    mend_offices,
    mend_passive_speakers,
    mend_told_people,
)
from eventline.parse.tree import hang, hang_subject, words_above

_NAMING = frozenset({"ADJ", "ADP", "CCONJ", "DET", "NOUN", "NUM", "PART", "PRON"})
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
_ADVERBIAL = frozenset({"advmod", "obl"})
_FINITE = frozenset({"VBD", "VBP", "VBZ"})
_RELATIVE = frozenset({"WDT", "WP", "WP$"})
_REACH = 14
_MEDIA = frozenset(
    {"briefing", "email", "e-mail", "filing", "interview", "letter", "memo", "message"}
    | {"note", "post", "report", "speech", "statement", "testimony", "tweet"}
)


def mend_inserted_attributions(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Frees "said" from the noun before: The harvest, **he said**, will be poor.

    A relative clause without a pronoun is never set off by commas.
    """
    for verb in words:
        is_slip = verb.deprel == "acl:relcl" and is_saying(verb)
        subject = subject_of(words, verb) if is_slip else None
        if subject is None:
            continue
        comma = _comma_before(words, subject)
        if comma is not None and verb.head > verb.index:
            words = hang(words, verb, head=verb.head, deprel="parataxis")
            continue
        if comma is None or comma.index < verb.head or _is_relative(words, comma, verb):
            continue
        noun = words[verb.head - 1]
        above = next((w for w in words_above(words, noun) if w.upos != "NOUN"), None)
        if above is not None and above.index > verb.index:
            words = hang(words, verb, head=above.index, deprel="parataxis")
    return words


def _comma_before(words: Sequence[Word], verb: Word) -> Word | None:
    """Returns the comma with only names and nouns between it and the verb."""
    for word in reversed(words[max(0, verb.index - _REACH) : verb.index - 1]):
        if word.text == ",":
            return word
        if word.upos not in _NAMING | {"PROPN"}:
            return None
    return None


def _is_relative(words: Sequence[Word], comma: Word, verb: Word) -> bool:
    return any(w.xpos in _RELATIVE for w in words[comma.index : verb.index])


def mend_speakers_of(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives who speaks the "of" behind: “We left,” said Orr **of the union**."""
    for of in words:
        phrase = words[of.head - 1] if of.head else of
        verb = words[phrase.head - 1] if phrase.head else of
        is_of = of.lemma.lower() == "of" and of.relation == "case" and of.index > 1
        if not is_of or phrase.relation != "obl" or not is_saying(verb):
            continue
        subject = subject_of(words, verb)
        before = words[of.index - 2]
        if subject is not None and subject in (before, words[before.head - 1]):
            words = hang(words, phrase, head=subject.index, deprel="nmod")
    return words


def mend_phrases_behind_speakers(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives "said" the phrases behind it: they had left, he said **on Friday**."""
    for verb in words:
        subject = subject_of(words, verb) if is_saying(verb) else None
        if subject is None or not is_completed(words, verb):
            continue
        for phrase in _astray_behind(words, verb, subject):
            words = hang(words, phrase, head=verb.index, deprel=phrase.deprel)
    return words


def _astray_behind(words: Sequence[Word], verb: Word, subject: Word) -> Iterator[Word]:
    """Yields the phrases before the next comma that hang on what is said.

    Behind the comma, those of a letter or the like: he said, **in a letter** to them.
    """
    near = list(takewhile(lambda word: word.upos != "PUNCT", words[verb.index :]))
    end = (near[-1] if near else verb).index
    behind = words[end + 1 :] if words[end : end + 1] else ()
    later = takewhile(lambda word: word.upos != "PUNCT", behind)
    media = (word for word in later if word.lemma.lower() in _MEDIA)
    for word in (*near, *media):
        if word.relation in _ADVERBIAL and 0 < word.head < subject.index:
            yield word


def mend_saying_participles(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives ", **saying** that …" to the one who speaks, not to what is said.

    In "They demanded that all leave, **saying** that time was short", they say it.
    """
    for word in words:
        is_set_off = word.index > 1 and words[word.index - 2].text == ","
        is_adverbial = word.xpos == "VBG" and word.relation == "advcl"
        is_spoken = word.upos == "VERB" and word.lemma.lower() in SPEAKING
        if not (is_set_off and is_adverbial and is_spoken):
            continue
        above = words[word.head - 1]
        while above.relation in {"ccomp", "xcomp"} and above.head:
            above = words[above.head - 1]
        words = hang(words, word, head=above.index, deprel=word.deprel)
    return words


def mend_subjects_behind_sources(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives a clause its subject: according to police, **two men** were held.

    Where a finite verb has no subject, what looks like another name of the source,
    behind a comma, is the subject.
    """
    for source in words:
        verb = words[source.head - 1]
        if source.relation != "obl" or source.index >= verb.index:
            continue
        below = [word for word in words if word.head == source.index]
        is_according = any(w.text.lower() == "according" for w in below)
        if not is_according or _has_subject(words, verb):
            continue
        named = [
            word
            for word in below
            if word.relation == "appos" and source.index < word.index < verb.index
        ]
        if named:
            words = hang_subject(words, named[-1], verb)
    return words


def _has_subject(words: tuple[Word, ...], verb: Word) -> bool:
    """Says whether a word has a subject, or needs none: it is no finite verb."""
    below = [word for word in words if word.head == verb.index]
    is_finite = "VerbForm=Fin" in verb.feats or any(
        "VerbForm=Fin" in word.feats for word in below if word.relation == "aux"
    )
    return not is_finite or any(w.relation in {"nsubj", "csubj"} for w in below)


ATTRIBUTION_MENDS = (
    mend_offices,
    mend_passive_speakers,
    mend_double_speakers,
    mend_lost_speakers,
    mend_inserted_attributions,
    mend_inverted_speakers,
    mend_inserted_speakers,
    mend_told_people,
    mend_phrases_behind_speakers,
    mend_speakers_of,
    mend_saying_participles,
    mend_subjects_behind_sources,
)
"""The mends of this module, in order."""
