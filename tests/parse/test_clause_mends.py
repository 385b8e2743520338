"""Slips at the edges of clauses, mended."""

from __future__ import annotations

from eventline.model import Word
from eventline.parse.clause_mends import (
    mend_expletives,
    mend_phrases_before_that,
    mend_verbal_objects,
)
from tests.trees import build

ON_FRIDAY = """
They PRON 2 nsubj
said:say VERB 0 root
on ADP 4 case
Friday PROPN 7 obl
that SCONJ 7 mark
Norvania PROPN 7 nsubj
left:leave VERB 2 ccomp
"""
IN_COURT = """
They PRON 2 nsubj
said:say VERB 0 root
that SCONJ 7 mark
in ADP 5 case
court NOUN 7 obl
he PRON 7 nsubj
lied:lie VERB 2 ccomp
"""
IT = """
It PRON 3 expl
was:be AUX 3 cop
ready ADJ 0 root
to PART 5 mark
help VERB 3 csubj
"""
EXTRAPOSED = """
It PRON 3 expl
was:be AUX 3 cop
clear ADJ 0 root
that SCONJ 6 mark
they PRON 6 nsubj
left:leave VERB 3 csubj
"""
CLAIMS = """
They PRON 2 nsubj
rejected:reject VERB 0 root VBD
claims:claim VERB 2 obj VBZ
"""


def words_of(rows: str) -> tuple[Word, ...]:
    return build(rows).sentences[0].words


def test_a_phrase_before_that_is_not_the_clauses() -> None:
    assert mend_phrases_before_that(words_of(ON_FRIDAY))[3].head == 2


def test_a_phrase_behind_that_is_the_clauses() -> None:
    assert mend_phrases_before_that(words_of(IN_COURT)) == words_of(IN_COURT)


def test_it_that_is_ready_is_a_subject() -> None:
    relations = [word.deprel for word in mend_expletives(words_of(IT))]

    assert relations == ["nsubj", "cop", "root", "mark", "xcomp"]


def test_it_may_stand_for_a_clause() -> None:
    assert mend_expletives(words_of(EXTRAPOSED)) == words_of(EXTRAPOSED)


def test_a_verb_in_s_as_an_object_is_a_noun() -> None:
    assert mend_verbal_objects(words_of(CLAIMS))[2].upos == "NOUN"
