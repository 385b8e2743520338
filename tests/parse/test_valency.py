"""Phrases hung on the word that asks for them."""

from __future__ import annotations

from eventline.model import Word
from eventline.parse.valency import (
    mend_far_phrases,
    mend_noun_clauses,
    mend_noun_phrases,
    mend_object_phrases,
)
from tests.trees import build

LOW_GERUND = """
Norvania PROPN 2 nsubj
accused:accuse VERB 0 root
Tarsia PROPN 2 obj
of SCONJ 5 mark
shelling:shell VERB 3 acl VBG
the DET 7 det
town NOUN 5 obj
of ADP 9 case
Sela PROPN 7 nmod
"""
TWO_PHRASES = """
They PRON 2 nsubj
accused:accuse VERB 0 root
the DET 4 det
president NOUN 2 obj
of ADP 6 case
Norvania PROPN 4 nmod
of ADP 8 case
fraud NOUN 4 nmod
"""
ACCUSED = """
ministers:minister NOUN 5 nsubj
accused:accuse VERB 1 acl VBN
of SCONJ 4 mark
lying:lie VERB 1 acl VBG
left:leave VERB 0 root VBD
"""
LOW_DEMAND = """
They PRON 2 nsubj
rejected:reject VERB 0 root
the DET 4 det
demand NOUN 2 obj
for ADP 7 case
higher:high ADJ 7 amod
pay NOUN 2 obl
"""
LOW_INFINITIVE = """
They PRON 2 nsubj
announced:announce VERB 0 root
plans:plan NOUN 2 obj
to PART 5 mark
leave VERB 2 xcomp
"""
FROM_TARVO = """
They PRON 2 nsubj
demanded:demand VERB 0 root VBD
withdrawal NOUN 2 obj
of ADP 5 case
troops NOUN 3 nmod
from ADP 7 case
Tarvo PROPN 2 obl
"""
FROM_THEM = """
They PRON 2 nsubj
demanded:demand VERB 0 root VBD
money NOUN 2 obj
from ADP 5 case
Tarvo PROPN 2 obl
"""
AT_A_SITE = """
Men:man NOUN 3 nsubj:pass
were:be AUX 3 aux:pass
killed:kill VERB 0 root
by ADP 5 case
gunmen:gunman NOUN 3 obl:agent
at ADP 8 case
a DET 8 det
site NOUN 5 nmod
in ADP 10 case
Tarsia PROPN 8 nmod
"""
AT_LEAST = """
They PRON 2 nsubj
killed:kill VERB 0 root
at ADP 4 case
least ADJ 5 nmod
four NUM 2 obj
"""


def words_of(rows: str) -> tuple[Word, ...]:
    return build(rows).sentences[0].words


def attached(words: tuple[Word, ...], form: str) -> tuple[int, str]:
    found = next(word for word in words if word.text == form)
    return found.head, found.deprel


def test_accuse_governs_the_gerund_behind_its_object() -> None:
    assert attached(mend_far_phrases(words_of(LOW_GERUND)), "shelling") == (2, "advcl")


def test_a_phrase_inside_the_gerund_stays() -> None:
    assert attached(mend_far_phrases(words_of(LOW_GERUND)), "Sela") == (7, "nmod")


def test_the_last_of_two_phrases_is_the_offence() -> None:
    mended = mend_far_phrases(words_of(TWO_PHRASES))

    assert attached(mended, "fraud") == (2, "obl")
    assert attached(mended, "Norvania") == (4, "nmod")


def test_a_demand_governs_the_phrase_right_behind_it() -> None:
    assert attached(mend_noun_phrases(words_of(LOW_DEMAND)), "pay") == (4, "nmod")


def test_a_plan_governs_the_infinitive_right_behind_it() -> None:
    mended = mend_noun_clauses(words_of(LOW_INFINITIVE))

    assert attached(mended, "leave") == (3, "acl")


def test_a_participle_governs_the_phrase_right_behind_it() -> None:
    assert attached(mend_far_phrases(words_of(ACCUSED)), "lying") == (2, "advcl")


def test_a_from_phrase_behind_a_withdrawal_is_the_withdrawals() -> None:
    mended = mend_noun_phrases(words_of(FROM_TARVO))

    assert attached(mended, "Tarvo") == (3, "nmod")


def test_a_demand_from_someone_keeps_its_addressee() -> None:
    assert attached(mend_noun_phrases(words_of(FROM_THEM)), "Tarvo") == (2, "obl")


def test_people_are_killed_at_the_place_behind_their_killers() -> None:
    mended = mend_far_phrases(words_of(AT_A_SITE))

    assert attached(mended, "site") == (3, "obl")
    assert attached(mended, "Tarsia") == (8, "nmod")


def test_at_least_is_no_place() -> None:
    assert mend_far_phrases(words_of(AT_LEAST)) == words_of(AT_LEAST)


DENIED = """
He PRON 2 nsubj
denied:deny VERB 0 root
a DET 4 det
part NOUN 2 obj
in ADP 7 case
the DET 7 det
{where} NOUN 2 obl
"""


def test_an_object_has_the_phrase_behind_it() -> None:
    words = build(DENIED.format(where="attack")).sentences[0].words
    mended = mend_object_phrases(words)

    assert (mended[6].deprel, mended[6].head) == ("nmod", 4)


def test_where_it_was_denied_stays_with_the_verb() -> None:
    words = build(DENIED.format(where="letter")).sentences[0].words

    assert mend_object_phrases(words) == words
