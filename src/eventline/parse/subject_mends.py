"""Mends verbs with two subjects: no clause has more than one.

The other subject belongs to what is said, to the clause that follows, or to the name
behind it: neighbour **Ana Orr** said.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from eventline.model import Word
from eventline.parse.day_mends import WEEKDAYS
from eventline.parse.saying_words import SAYING
from eventline.parse.tree import hang, hang_subject, relations_below, words_above

_CLAUSES = frozenset({"acl", "advcl", "ccomp", "conj", "parataxis", "xcomp"})
_RELATIVE = frozenset({"WDT", "WP"})
_SUBJECTS = frozenset({"csubj", "expl", "nsubj"})


def mend_titles_as_subjects(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives a name its title: the union's **spokesman** Tomas Orr said.

    A day there is when it is done: the court **Thursday** refused.
    """
    for title, name in pairwise(words):
        is_twice = _is_subject(title) and _is_subject(name) and title.head == name.head
        if not is_twice or name.upos != "PROPN" or title.head <= name.index:
            continue
        if name.lemma.lower() in WEEKDAYS:
            words = hang(words, name, head=name.head, deprel="obl:unmarked")
        elif title.upos == "NOUN" and not _is_told_of(words, title):
            words = hang(words, title, head=name.index, deprel="nmod:desc")
    return words


def _is_told_of(words: Sequence[Word], noun: Word) -> bool:
    """Holds for **a deadline** Orr had set, for the man **whose** house Orr sold."""
    below = [w for w in words if w.head == noun.index and w.index < noun.index]
    return any(word.text.lower() in {"a", "an", "whose"} for word in below)


def mend_subjects_of_content(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives what is said its subject: **Talks** have failed, the envoy said."""
    for verb, first, last in _doubles(words):
        if verb.lemma.lower() not in SAYING:
            continue
        bare = [w for w in words[first.index : last.index - 1] if w.head == verb.index]
        contents = [w for w in bare if w.relation in {"ccomp", "parataxis"}]
        if contents and _lacks_subject(words, contents[0]):
            words = hang_subject(words, first, contents[0])
    return words


def mend_relative_subjects(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives the clause below its subject: a man **who** police say fled the town."""
    for verb, first, last in _doubles(words):
        is_relative = first.xpos in _RELATIVE and last.index < verb.index
        clause = _clause_behind(words, verb, verb) if is_relative else None
        if clause is not None and clause.relation == "ccomp":
            words = hang_subject(words, first, clause)
    return words


def mend_subjects_behind(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives the next clause its subject: police were told **the boy** fell.

    Who is to do something is the object: begged **Orr** to resign.
    """
    for verb, first, last in _doubles(words):
        is_behind = first.index < verb.index < last.index
        clause = _clause_behind(words, last, verb) if is_behind else None
        if clause is None or _is_set_off(words, clause):
            continue
        if clause.relation == "xcomp" or _is_infinitive(words, clause):
            words = hang(words, last, head=verb.index, deprel="obj")
        else:
            words = hang_subject(words, last, clause)
    return words


def _is_set_off(words: Sequence[Word], clause: Word) -> bool:
    """Holds for said Orr, **adding** that …; fined Orr for **taking** bribes."""
    is_behind_comma = words[clause.index - 2].text == ","
    is_marked = any(w.head == clause.index and w.relation == "mark" for w in words)
    return clause.xpos == "VBG" and (is_behind_comma or is_marked)


def _is_infinitive(words: Sequence[Word], clause: Word) -> bool:
    below = (w for w in words if w.head == clause.index and w.relation == "mark")
    return any(word.text.lower() == "to" for word in below)


def _doubles(words: Sequence[Word]) -> Iterator[tuple[Word, Word, Word]]:
    """Yields every verb with more than one subject, and its first and last one."""
    subjects: dict[int, list[Word]] = {}
    for word in words:
        if _is_subject(word) and word.head:
            subjects.setdefault(word.head, []).append(word)
    for head, found in subjects.items():
        verb = words[head - 1]
        if len(found) > 1 and verb.upos == "VERB":
            yield verb, found[0], found[-1]


def _is_subject(word: Word) -> bool:
    return word.relation == "nsubj" and word.deprel != "nsubj:outer"


def _clause_behind(words: Sequence[Word], start: Word, verb: Word) -> Word | None:
    """Returns the first clause behind a word that has no subject and is the verb's."""
    for word in words[start.index :]:
        is_clause = word.upos == "VERB" and word.relation in _CLAUSES
        above = words_above(words, word) if is_clause else ()
        if verb in above and (start == verb or start not in above):
            return word if _lacks_subject(words, word) else None
    return None


def _lacks_subject(words: Sequence[Word], verb: Word) -> bool:
    return not relations_below(words, verb) & _SUBJECTS


SUBJECT_MENDS = (
    mend_titles_as_subjects,
    mend_subjects_of_content,
    mend_relative_subjects,
    mend_subjects_behind,
)
"""The mends of this module, in order."""
