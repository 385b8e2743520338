"""Slips at the edges of clauses, mended."""

from __future__ import annotations

from eventline.model import Word
from eventline.parse.clause_mends import (
    mend_due,
    mend_expletives,
    mend_infinitives,
    mend_late_conjuncts,
    mend_phrases_before_that,
    mend_relative_clauses,
    mend_subordinators,
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
WHICH = """
We PRON 2 nsubj
left:leave VERB 4 ccomp
, PUNCT 2 punct
said:say VERB 0 root
Orr PROPN 4 nsubj
, PUNCT 8 punct
which PRON 8 nsubj
quit VERB 2 ccomp VBD
"""
SINCE = """
They PRON 2 nsubj
left:leave VERB 0 root VBD
since ADP 4 case
it PRON 5 obl
collapsed:collapse VERB 2 advcl VBD
"""
DECLINED = """
He PRON 2 nsubj
said:say VERB 0 root VBD
it PRON 4 nsubj
failed:fail VERB 2 ccomp VBD
but CCONJ 6 cc
declined:decline VERB 4 conj VBD
"""
FELL = """
He PRON 2 nsubj
said:say VERB 0 root VBD
it PRON 4 nsubj
slipped:slip VERB 2 ccomp VBD
and CCONJ 6 cc
fell:fall VERB 4 conj VBD
"""
LAY = """
They PRON 2 nsubj
hit VERB 0 root VBD
men:man NOUN 2 obj
who PRON 5 nsubj
lay:lie VERB 3 acl:relcl VBD
, PUNCT 8 punct
and CCONJ 8 cc
left:leave VERB 5 conj VBD
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


def test_which_behind_a_comma_is_said_of_the_noun() -> None:
    clause = mend_relative_clauses(words_of(WHICH))[7]

    assert (clause.head, clause.deprel) == (5, "acl:relcl")


def test_since_opens_a_clause_where_no_subject_is_left() -> None:
    relations = [word.deprel for word in mend_subordinators(words_of(SINCE))]

    assert relations == ["nsubj", "root", "mark", "nsubj", "advcl"]


def test_who_declines_to_say_more_said_the_rest() -> None:
    assert mend_late_conjuncts(words_of(DECLINED))[5].head == 2


def test_a_verb_joined_to_what_is_said_stays() -> None:
    assert mend_late_conjuncts(words_of(FELL)) == words_of(FELL)


def test_behind_a_comma_the_main_clause_goes_on() -> None:
    assert mend_late_conjuncts(words_of(LAY))[7].head == 2


def test_a_planned_act_is_no_subject() -> None:
    rows = """
        They PRON 2 nsubj
        plan VERB 0 root
        to PART 4 mark
        quit VERB 2 csubj
        """
    words = mend_infinitives(build(rows).sentences[0].words)

    assert words[3].deprel == "xcomp"


def test_a_clause_may_be_the_subject_of_it_is() -> None:
    words = build(IT).sentences[0].words

    assert mend_infinitives(words) == words


UNION = """
They PRON 2 nsubj
fought:fight VERB 0 root VBD
since ADP 5 case
the DET 5 det
union NOUN 2 obl
that PRON 7 nsubj
held:hold VERB 5 acl VBD
them PRON 7 obj
collapsed:collapse VERB 2 advcl VBD
"""


def test_a_clause_about_the_subject_may_stand_between() -> None:
    words = mend_subordinators(build(UNION).sentences[0].words)

    assert (words[4].deprel, words[4].head) == ("nsubj", 9)
    assert (words[2].deprel, words[2].head) == ("mark", 9)


DUE = """
They PRON 5 nsubj:outer
were:be AUX 5 cop
due ADJ 5 mark
to ADP 3 fixed
meet VERB 0 root
Orr PROPN 5 obj
"""
DUE_TO = """
They PRON 2 nsubj
left:leave VERB 0 root
due ADJ 6 case
to ADP 3 fixed
the DET 6 det
war NOUN 2 obl
"""


def test_what_one_is_due_to_do_is_no_predicate_with_a_copula() -> None:
    mended = mend_due(words_of(DUE))

    assert [(w.head, w.deprel) for w in mended] == [
        *((3, "nsubj"), (3, "cop"), (0, "root"), (5, "mark"), (3, "xcomp")),
        (5, "obj"),
    ]


def test_due_to_before_a_noun_stays() -> None:
    assert mend_due(words_of(DUE_TO)) == words_of(DUE_TO)
