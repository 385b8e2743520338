"""A word in a grammatical function to a trigger, and what is joined to it."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from eventline.frames import cues
from eventline.frames.amounts import is_restated
from eventline.frames.grammar import Function
from eventline.frames.harm_cues import BODY_PARTS
from eventline.frames.misplaced import is_loose_participle, is_said_outside
from eventline.frames.subjects import antecedent, marker
from eventline.model import Sentence, Word
from eventline.model.phrases import is_one_name

_CLOSING = frozenset({"CCONJ", "PUNCT"})
_VERBAL = frozenset({"VERB", "AUX"})
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ", "SYM", "X", "DET"})


@attrs.frozen
class Argument:
    """A word that stands in a grammatical function to a trigger."""

    function: Function
    word: Word


def coordinated(sentence: Sentence, word: Word) -> Iterator[Word]:
    """Yields the word and what is joined to it by "and", of the same sort."""
    yield word
    for joined in sentence.children(word, "conj"):
        is_alike = _is_nominal(sentence, joined) == _is_nominal(sentence, word)
        is_apart = is_loose_participle(sentence, joined, word) or is_said_outside(
            sentence, joined, word
        )
        is_apart = is_apart or _is_described_apart(sentence, joined, word)
        is_apart = is_apart or _is_office(sentence, joined, word)
        is_apart = is_apart or is_restated(sentence, joined)
        is_apart = is_apart or is_one_name(sentence, joined)
        if is_alike and not is_apart:
            yield joined


def _is_office(sentence: Sentence, joined: Word, name: Word) -> bool:
    """Holds for who the one named is: Ana Velk, **president** and **chief**, said so.

    Nouns that name another have an article or are plural: Ana Velk, a teacher and two
    nurses.
    """
    if name.upos != "PROPN" or joined.upos != "NOUN" or joined.xpos != "NN":
        return False
    if sentence.children(joined, "case", "compound", "det", "flat", "nummod"):
        return False
    if sentence.children(joined, "nmod:poss"):
        return False
    last = max(w.index for w in (name, *sentence.children(name, "flat")))
    behind = sentence.words[last : last + 2]
    is_set_off = len(behind) == 2 and behind[0].text == ","
    starts = behind[1] if is_set_off else name
    described = {joined, *sentence.children(name, "appos"), *_beside(sentence, name)}
    return is_set_off and any(starts in sentence.subtree(w) for w in described)


def _beside(sentence: Sentence, name: Word) -> tuple[Word, ...]:
    """Returns what is joined to a name without an article: Velk, **head** and owner."""
    joined = sentence.children(name, "conj")
    return tuple(
        w for w in joined if w.upos == "NOUN" and not sentence.children(w, "det")
    )


def _is_described_apart(sentence: Sentence, joined: Word, word: Word) -> bool:
    """Holds for who came to other harm: left nine dead and **dozens** homeless."""
    verb = sentence.governor(word)
    is_left = verb is not None and verb.lemma.lower() in cues.RESULT_VERBS
    if verb is None or not is_left or not sentence.children(verb, "xcomp"):
        return False
    inside = sentence.subtree(joined)
    last = next((w for w in reversed(inside) if w.upos not in _CLOSING), joined)
    is_result = last.relation in {"acl", "amod"} and not sentence.children(last)
    return is_result and last.upos in {"ADJ", "VERB"}


def _is_nominal(sentence: Sentence, word: Word) -> bool:
    """Says whether a word is no predicate: he was **sad** and left."""
    is_infinitive = marker(sentence, word, "mark") == "to"
    is_clause = sentence.children(word, "cop", "aux", "nsubj")
    return word.upos in _NOMINAL and not (is_infinitive or is_clause)


def is_gerund_phrase(sentence: Sentence, child: Word) -> bool:
    """Holds for accused of **bombing**, blamed for **killing**; not with him paying."""
    is_gerund = any(
        word.xpos == "VBG" or "VerbForm=Ger" in word.feats
        for word in (child, *sentence.children(child, "aux"))
    )
    case = marker(sentence, child, "mark", "case") if is_gerund else ""
    return bool(case) and not (case == "with" and sentence.children(child, "nsubj"))


def is_body_part(sentence: Sentence, word: Word) -> bool:
    """Holds for a **leg**, but not for the east **side** of the town."""
    is_named = word.upos == "NOUN" and word.lemma.lower() in BODY_PARTS
    return is_named and not sentence.children(word, "nmod", "compound")


def referent(sentence: Sentence, verb: Word, child: Word) -> Word:
    """Puts the antecedent in place of a relative pronoun."""
    return antecedent(sentence, verb, child) or child


def is_host(sentence: Sentence, noun: Word, trigger: Word) -> bool:
    """Holds for a predicate that the trigger's clause describes: he is **the man** who.

    The man fills the role, and not that he is the man.
    """
    if noun.upos in _VERBAL:
        return False
    named = tuple(w for w in sentence.children(noun, "nsubj") if w.xpos == "WP")
    clauses = (*named, *sentence.children(noun, "acl"))
    return any(trigger in sentence.subtree(clause) for clause in clauses)
