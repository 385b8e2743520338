"""Mends who says it, where the speaker stands behind "said" and another takes them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from eventline.model import Word
from eventline.parse.saying import is_completed, is_saying, subject_of
from eventline.parse.tree import hang, hang_subject, phrase_of, relations_below

_NOMINAL = frozenset({"NOUN", "NUM", "PROPN", "PRON"})
_FINITE = frozenset({"VBD", "VBP", "VBZ"})


def mend_inverted_speakers(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes a subject of who stands behind "said": “We left,” added **Orr**."""
    for verb in words:
        named = _named_behind(words, verb) if _is_behind(words, verb) else ()
        if len(named) != 1 or named[0].upos not in _NOMINAL:
            continue
        words = hang(words, named[0], head=verb.index, deprel="nsubj")
        if verb.relation == "conj":
            words = hang(words, verb, head=verb.head, deprel="parataxis")
    return words


def _is_behind(words: Sequence[Word], verb: Word) -> bool:
    """Holds for a verb of saying without a subject, behind what is said."""
    before = words[verb.index - 2].text if verb.index > 1 else ""
    is_set_off = before in {",", "”", '"', "''", "»"} and verb.lemma != "tell"
    if not is_set_off or not is_saying(verb) or verb.xpos == "VB":
        return False
    is_told = is_completed(words, verb) or _is_unjoined(words, verb)
    return is_told and not subject_of(words, verb)


def _named_behind(words: Sequence[Word], verb: Word) -> tuple[Word, ...]:
    """Returns the objects of a verb of saying, else who stands right behind it."""
    objects = [w for w in words[verb.index :] if w.head == verb.index]
    named = tuple(w for w in objects if w.relation in {"obj", "iobj"})
    return named or tuple(_taken_behind(words, verb))


def _is_unjoined(words: Sequence[Word], verb: Word) -> bool:
    """Holds for a verb that nothing joins: the mill closed, **added** Ana Orr."""
    below = [w for w in words if w.head == verb.index]
    is_bare = verb.relation == "conj" and not any(w.relation == "cc" for w in below)
    named = [w for w in below if w.upos == "PROPN" and w.index == verb.index + 1]
    return is_bare and verb.xpos in _FINITE and bool(named)


def _taken_behind(words: Sequence[Word], verb: Word) -> Iterator[Word]:
    """Yields who speaks, right behind the verb, taken for part of another clause.

    "They left, said **Orr**, adding that …"; "they will leave, said **Ana Orr**".
    """
    beside = [w for w in words if w.head == verb.index and _is_clause_beside(w, verb)]
    others = [*beside, *(words[verb.head - 1 : verb.head] if verb.head else ())]
    for other in others:
        parts = [w for w in words if w.head == other.index and _is_part(words, w)]
        behind = [w for w in parts if _first_index(words, w) == verb.index + 1]
        is_own = other.index > verb.index or len(parts) > len(behind)
        yield from behind if is_own else ()


def _is_clause_beside(word: Word, verb: Word) -> bool:
    """Holds for what is said before the verb, and for ", **adding** that" behind it."""
    if word.index < verb.index:
        return word.relation == "ccomp"
    return word.relation == "advcl" and word.xpos == "VBG"


def _is_part(words: Sequence[Word], word: Word) -> bool:
    """Holds for a subject, and for an object, which what is said has before it."""
    below = relations_below(words, word)
    is_bare = word.relation in {"obj", "iobj"} and "case" not in below
    return word.relation == "nsubj" or is_bare


def mend_inserted_speakers(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives "said" its own subject: The plan, said **the mayor**, will fail.

    What stands before a comma and "said" fails; who stands behind, up to the next
    comma, says so, or who stands before it: “The plan,” **Ana Orr**, the mayor, said …
    """
    for verb in words:
        is_said = is_saying(verb) and verb.xpos in _FINITE and verb.index > 1
        clause = _clause_behind(words, verb) if is_said else None
        if clause is None:
            continue
        subjects = [w for w in words if w.head == clause.index and _is_subject(w)]
        if not subjects or not _is_set_off(words, verb, subjects[-1]):
            continue
        speaker, told = subjects[-1], _told_before(words, verb, subjects[-1])
        is_second = len(subjects) == 2 and subjects[0].index < verb.index
        if told and len(subjects) == 1:
            words = hang(words, told, head=clause.index, deprel=speaker.deprel)
        if (told and len(subjects) == 1) or (is_second and not told):
            words = hang(words, speaker, head=verb.index, deprel="nsubj")
    return words


def _clause_behind(words: Sequence[Word], verb: Word) -> Word | None:
    """Returns the clause that a verb of saying takes behind it, or None."""
    behind = (w for w in words[verb.index :] if w.head == verb.index)
    return next((w for w in behind if w.relation == "ccomp"), None)


def _told_before(words: Sequence[Word], verb: Word, speaker: Word) -> Word | None:
    """Returns the noun whose phrase alone stands before a mark and who speaks."""
    end = min(verb.index, _first_index(words, speaker))
    before = [
        w
        for w in words[: end - 1]
        if w.head == verb.index and w.relation in {"nsubj", "ccomp", "obl"}
    ]
    told = before[0] if len(before) == 1 else None
    is_marked = end > 1 and words[end - 2].upos == "PUNCT"
    if told is None or told.upos not in _NOMINAL | {"ADJ", "DET"} or not is_marked:
        return None
    inside = {w.index for w in phrase_of(words, told) if w.upos != "PUNCT"}
    own = [w for w in words[min(inside) - 1 : end - 1] if w.upos != "PUNCT"]
    below = relations_below(words, told)
    is_whole = {w.index for w in own} == inside
    is_clause = bool(below & {"appos", "cop", "nsubj"})
    is_clause = is_clause or _first_index(words, told) != _case_free(words, told)
    return told if is_whole and not is_clause else None


def _case_free(words: Sequence[Word], noun: Word) -> int:
    """Returns where a phrase begins behind its preposition."""
    cases = {w.index for w in words if w.head == noun.index and w.relation == "case"}
    own = (w for w in phrase_of(words, noun) if w.upos != "PUNCT")
    return min(w.index for w in own if w.index not in cases)


def _is_set_off(words: Sequence[Word], verb: Word, noun: Word) -> bool:
    """Holds where a phrase is right behind the verb, up to a comma, or right before.

    Before it, between a comma and one behind the verb.
    """
    inside = [w.index for w in phrase_of(words, noun) if w.upos != "PUNCT"]
    first, last = min(inside), max(inside)
    if first == verb.index + 1:
        behind = [w.text for w in words[last:] if w.text not in {")", "]"}]
        return not behind or behind[0] == ","
    gap = words[last : verb.index - 1]
    is_next = last < verb.index and all(w.upos == "PUNCT" for w in gap)
    marks = [words[i].text for i in (first - 2, verb.index) if 0 <= i < len(words)]
    return is_next and len(marks) == 2 and set(marks) <= {",", "”", '"', "''"}


def _first_index(words: Sequence[Word], noun: Word) -> int:
    return next(w.index for w in phrase_of(words, noun) if w.upos != "PUNCT")


def _is_subject(word: Word) -> bool:
    return word.relation == "nsubj"


def mend_offices(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes one of a name and its offices: Ana Orr, **head** of the union and author.

    A bare noun behind a name and a comma is no second person.
    """
    for office in words:
        name = words[office.head - 1] if office.head else office
        is_listed = office.relation in {"appos", "conj", "list"}
        is_listed = is_listed and name.upos == "PROPN"
        is_bare = office.xpos == "NN" and words[office.index - 2].text == ","
        if not (is_listed and is_bare):
            continue
        below = relations_below(words, office)
        if "nmod" not in below or below & {"cc", "det", "nummod"}:
            continue
        words = hang(words, office, head=name.index, deprel="appos")
        late = [w for w in words[office.index :] if w.head == name.index]
        for other in (w for w in late if w.relation == "conj" and w.xpos == "NN"):
            words = hang(words, other, head=office.index, deprel="conj")
    return words


def mend_double_speakers(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes one of two subjects: Ana Orr, **the mayor**, said; reports **by them** say.

    Or gives the first to what is said: “**Two of us**,” he said, “have left.”
    """
    for verb in words:
        if not is_saying(verb):
            continue
        subjects = [w for w in words if w.head == verb.index and _is_subject(w)]
        if len(subjects) != 2 or subjects[0].index > verb.index:
            continue
        first, second = subjects
        clause = _clause_behind(words, verb)
        is_bare = clause and "nsubj" not in relations_below(words, clause)
        if clause and is_bare and _is_set_off(words, verb, second):
            words = hang_subject(words, first, clause)
        elif second.index < verb.index:
            words = _joined(words, first, second)
    return words


def _joined(words: tuple[Word, ...], first: Word, second: Word) -> tuple[Word, ...]:
    """Returns the words with a second subject, right behind, as part of the first."""
    start = _first_index(words, second)
    before = words[start - 2].text if start > 1 else ""
    ends = [w.index for w in phrase_of(words, first) if w.upos != "PUNCT"]
    cases = [w for w in words if w.head == second.index and w.relation == "case"]
    if max(ends) != start - (2 if before == "," else 1):
        return words
    if cases:
        return hang(words, second, head=first.index, deprel="nmod")
    if before == ",":
        return hang(words, second, head=first.index, deprel="appos")
    return words


def mend_told_people(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives "told" whom: “The kiln,” she told **the guild**, “has cracked.”"""
    for verb in words:
        clause = _clause_behind(words, verb) if verb.lemma == "tell" else None
        if clause is None:
            continue
        below = relations_below(words, verb)
        subjects = [w for w in words if w.head == clause.index and _is_subject(w)]
        is_open = len(subjects) == 1 and not below & {"obj", "iobj"}
        if not is_open or not _is_set_off(words, verb, subjects[0]):
            continue
        words = hang(words, subjects[0], head=verb.index, deprel="iobj")
        before = [w for w in words[: verb.index] if w.head == verb.index]
        for told in (w for w in before if w.relation == "ccomp" and w.upos in _NOMINAL):
            deprel = subjects[0].deprel
            words = hang(words, told, head=clause.index, deprel=deprel)
    return words


def mend_passive_speakers(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes a speaker of who asked not to be named: **officials** who did so said …"""
    passive = {w.head for w in words if w.deprel == "aux:pass"}
    for subject in words:
        verb = words[subject.head - 1] if subject.head else subject
        is_slip = subject.deprel == "nsubj:pass" and verb.xpos in _FINITE
        if is_slip and is_saying(verb) and verb.index not in passive:
            words = hang(words, subject, head=verb.index, deprel="nsubj")
    return words
