"""Titles, saying participles, unmarked clauses, counted nouns: hung anew."""

from __future__ import annotations

from eventline.model import Word
from eventline.parse.attribution_mends import mend_saying_participles
from eventline.parse.clause_mends import mend_unmarked_clauses
from eventline.parse.phrase_mends import mend_titles
from eventline.parse.repair import mend_words
from eventline.parse.valency import mend_noun_phrases
from tests.trees import build

TITLES = """
President NOUN 2 nmod:desc
Velk PROPN 6 nsubj
and CCONJ 4 cc
President NOUN 2 conj
Orr PROPN 2 conj
met:meet VERB 0 root VBD
"""
SAYING = """
They PRON 2 nsubj
demanded:demand VERB 0 root VBD
that SCONJ 5 mark
all PRON 5 nsubj
leave VERB 2 ccomp VBP
, PUNCT 7 punct
saying:say VERB 5 advcl VBG
"""
LATER_SAID = """
They PRON 2 nsubj
met:meet VERB 0 root VBD
envoys NOUN 2 obj
and CCONJ 5 cc
praised:praise VERB 2 advcl VBD
them PRON 5 obj
"""
WHEN_SAID = """
They PRON 2 nsubj
met:meet VERB 0 root VBD
envoys NOUN 2 obj
and CCONJ 7 cc
aides NOUN 3 conj
when SCONJ 7 mark
asked:ask VERB 2 advcl VBD
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
MORE_THAN = """
More:more ADV 5 advmod RBR
than ADP 4 case
100 NUM 4 nummod
people NOUN 1 nmod
died:die VERB 0 root VBD
"""


def hung(words: tuple[Word, ...], index: int) -> tuple[int, str]:
    """Returns what a word hangs on, and how."""
    word = words[index - 1]
    return word.head, word.deprel


def words_of(rows: str) -> tuple[Word, ...]:
    """Returns the words of one sentence."""
    return build(rows).sentences[0].words


def test_a_title_hangs_on_the_name_behind_it() -> None:
    words = mend_titles(words_of(TITLES))

    assert hung(words, 4) == (5, "nmod:desc")
    assert hung(words, 3) == (5, "cc")


def test_a_saying_participle_hangs_on_the_one_who_speaks() -> None:
    assert hung(mend_saying_participles(words_of(SAYING)), 7) == (2, "advcl")


def test_a_finite_verb_behind_and_is_joined() -> None:
    assert hung(mend_unmarked_clauses(words_of(LATER_SAID)), 5) == (2, "conj")


def test_a_clause_with_when_stays_an_adverbial() -> None:
    assert hung(mend_unmarked_clauses(words_of(WHEN_SAID)), 7) == (2, "advcl")


def test_a_from_phrase_behind_a_withdrawal_is_the_withdrawals() -> None:
    assert hung(mend_noun_phrases(words_of(FROM_TARVO)), 7) == (3, "nmod")


def test_a_demand_from_someone_keeps_its_addressee() -> None:
    assert hung(mend_noun_phrases(words_of(FROM_THEM)), 5) == (2, "obl")


def test_a_counted_noun_stands_above_its_comparator() -> None:
    words = mend_words(words_of(MORE_THAN))

    assert hung(words, 4) == (5, "nsubj")
    assert hung(words, 1) == (3, "advmod")
