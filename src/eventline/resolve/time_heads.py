"""Times that head what they date, where it should be the other way round.

"**It was Friday when** a bomb went off", "**3 May:** a bomb went off", "on 3 May, **the
same day** a bomb went off". Or stand at the end of a clause that parsers end too
soon: "after a man was shot **on Sunday**, police came".
"""

from __future__ import annotations

from eventline.model import Sentence, TimeMention, Word
from eventline.model.verb_group import Tense, verb_group
from eventline.resolve.attach_words import RELATIVE_PRONOUNS
from eventline.resolve.incident_words import DAYS

_CLAUSES = ("acl", "advcl", "ccomp", "csubj")
_SEPARATORS = frozenset({":", "-", "–", "—"})


def clause_of_time(sentence: Sentence, mention: TimeMention, head: Word) -> Word | None:
    """Returns what heads the clause that a time stands over or ends, else None.

    `head` is the mention's word that the rest of the sentence governs.
    """
    over = _clause_over(sentence, mention, head)
    return over or _clause_in_front(sentence, mention, head)


def _clause_over(sentence: Sentence, mention: TimeMention, head: Word) -> Word | None:
    if sentence.children(head, "cop"):
        return _clause_below(sentence, head)
    governor = sentence.governor(head)
    if governor is None:
        return _headed(sentence, mention, head)
    is_day = governor.lemma.lower() in DAYS and head.relation == "nsubj"
    if is_day and sentence.children(governor, "cop"):
        return _clause_below(sentence, governor)
    return _clause_below(sentence, head) if head.lemma.lower() in DAYS else None


def _clause_below(sentence: Sentence, head: Word) -> Word | None:
    clauses = sentence.children(head, *_CLAUSES)
    return next((c for c in clauses if not _is_about(sentence, c)), None)


def _is_about(sentence: Sentence, clause: Word) -> bool:
    """Holds for what a clause tells of the day itself: the day **that** changed us."""
    subjects = sentence.children(clause, "nsubj")
    is_relative = any(word.lemma.lower() in RELATIVE_PRONOUNS for word in subjects)
    return is_relative or not subjects


def _headed(sentence: Sentence, mention: TimeMention, head: Word) -> Word | None:
    """Returns the sentence behind a date and a colon or dash, if it opens with them.

    A text that opens so tells when it was written, unless it is in the present.
    """
    behind = [w for w in sentence.words if w.span.start >= mention.span.end]
    is_first = not any(w.span.end <= mention.span.start for w in sentence.words)
    clauses = sentence.children(head, "parataxis", "appos", "acl", "conj")
    told = next((c for c in clauses if sentence.children(c, "nsubj")), None)
    if not (is_first and behind and behind[0].text in _SEPARATORS) or told is None:
        return None
    group = verb_group(sentence, told)
    is_present = group is not None and group.tense is Tense.PRESENT
    return told if sentence.index > 0 or is_present else None


def _clause_in_front(
    sentence: Sentence, mention: TimeMention, head: Word
) -> Word | None:
    """Returns the clause in front of a comma that a time ends, where parsers miss it.

    "A day after a man was shot **on Sunday**, police arrested a suspect": the shot.
    """
    governor = sentence.governor(head)
    if governor is None or head.index > governor.index:
        return None
    clauses = sentence.children(governor, "advcl")
    before = [clause for clause in clauses if clause.index < head.index]
    if not before:
        return None
    start = before[-1].index
    inside = (w.text for w in sentence.words if start < w.index < head.index)
    behind = (w.text for w in sentence.words if w.span.start >= mention.span.end)
    is_end = "," not in inside and next(behind, "") == ","
    return before[-1] if is_end else None
