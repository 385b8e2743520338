"""Slips at the edges of clauses, mended."""

from __future__ import annotations

from eventline.model import Word
from eventline.parse.clause_mends import (
    mend_complementizers,
    mend_double_objects,
    mend_expletives,
    mend_finite_conjuncts,
    mend_lone_both,
    mend_loose_participles,
    mend_verbal_objects,
)
from tests.trees import build

THAT = """
They PRON 2 nsubj
said:say VERB 0 root
that PRON 5 obj
Norvania PROPN 5 nsubj
left:leave VERB 2 ccomp
"""
SUBJECT_THAT = """
They PRON 2 nsubj
said:say VERB 0 root
that PRON 4 nsubj
failed:fail VERB 2 ccomp
"""
IT = """
It PRON 3 expl
was:be AUX 3 cop
ready ADJ 0 root
to PART 5 mark
help VERB 3 xcomp
"""
EXTRAPOSED = """
It PRON 3 expl
was:be AUX 3 cop
clear ADJ 0 root
that SCONJ 6 mark
they PRON 6 nsubj
left:leave VERB 3 csubj
"""
OBJECTS = """
They PRON 2 nsubj
offered:offer VERB 0 root
us PRON 2 obj
food NOUN 2 obj
"""
LOOSE = """
They PRON 2 nsubj
spoke:speak VERB 0 root VBD
, PUNCT 4 punct
accusing:accuse VERB 2 ccomp VBG
us PRON 4 obj
"""
CLAIMS = """
They PRON 2 nsubj
rejected:reject VERB 0 root VBD
claims:claim VERB 2 obj VBZ
"""
BOTH = """
both DET 2 cc:preconj
embassies:embassy NOUN 3 nsubj
left:leave VERB 0 root
"""
JOINED = """
They PRON 2 nsubj
accused:accuse VERB 0 root VBD
him PRON 2 obj
of SCONJ 5 mark
lying:lie VERB 2 advcl VBG
and CCONJ 7 cc
left:leave VERB 5 conj VBD
"""


def words_of(rows: str) -> tuple[Word, ...]:
    return build(rows).sentences[0].words


def test_that_before_a_subject_is_a_marker() -> None:
    assert mend_complementizers(words_of(THAT))[2].deprel == "mark"


def test_that_may_be_the_subject() -> None:
    assert mend_complementizers(words_of(SUBJECT_THAT)) == words_of(SUBJECT_THAT)


def test_it_without_a_clause_is_a_subject() -> None:
    assert mend_expletives(words_of(IT))[0].deprel == "nsubj"


def test_it_may_stand_for_a_clause() -> None:
    assert mend_expletives(words_of(EXTRAPOSED)) == words_of(EXTRAPOSED)


def test_a_finite_verb_is_joined_to_a_finite_verb() -> None:
    assert mend_finite_conjuncts(words_of(JOINED))[6].head == 2


def test_the_first_of_two_objects_is_indirect() -> None:
    found = [word.deprel for word in mend_double_objects(words_of(OBJECTS))]

    assert found == ["nsubj", "root", "iobj", "obj"]


def test_both_without_and_is_a_determiner() -> None:
    assert mend_lone_both(words_of(BOTH))[0].deprel == "det"


def test_a_participle_behind_a_comma_is_an_adverbial() -> None:
    assert mend_loose_participles(words_of(LOOSE))[3].deprel == "advcl"


def test_a_verb_in_s_as_an_object_is_a_noun() -> None:
    assert mend_verbal_objects(words_of(CLAIMS))[2].upos == "NOUN"
