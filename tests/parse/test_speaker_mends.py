"""Who speaks behind a verb of saying, taken for part of another clause."""

from __future__ import annotations

import pytest

from eventline.parse.speaker_mends import (
    mend_inserted_speakers,
    mend_inverted_speakers,
    mend_offices,
)
from tests.parse.test_attribution_mends import relation, words_of

TWO_SUBJECTS = """
The DET 2 det
kiln NOUN 9 nsubj
, PUNCT 2 punct
said:say VERB 0 root VBD
the DET 6 det
potter NOUN 9 nsubj
, PUNCT 6 punct
will AUX 9 aux
crack VERB 4 ccomp VB
"""
EXCHANGED = TWO_SUBJECTS.replace("kiln NOUN 9", "kiln NOUN 4")
NOT_SET_OFF = """
The DET 2 det
potter NOUN 4 nsubj
, PUNCT 2 punct
said:say VERB 0 root VBD
the DET 6 det
kiln NOUN 8 nsubj
will AUX 8 aux
crack VERB 4 ccomp VB
"""
SAID_ADDING = """
Kilns:kiln NOUN 2 nsubj
crack VERB 4 ccomp VBP
, PUNCT 2 punct
said:say VERB 0 root VBD
Tolv PROPN 7 nsubj
, PUNCT 7 punct
adding:add VERB 4 advcl VBG
more ADJ 7 obj
"""
TAKEN_OBJECT = """
Kilns:kiln NOUN 2 nsubj
crack VERB 4 ccomp VBP
, PUNCT 2 punct
said:say VERB 0 root VBD
Tolv PROPN 2 obj
"""
UNJOINED = """
Kilns:kiln NOUN 2 nsubj
crack VERB 0 root VBP
, PUNCT 4 punct
added:add VERB 2 conj VBD
Tolv PROPN 4 obj
"""
OFFICES = """
Tolv PROPN 11 nsubj
, PUNCT 3 punct
head NOUN 1 conj NN
of ADP 5 case
guilds:guild NOUN 3 nmod NNS
and CCONJ 7 cc
author NOUN 1 conj NN
of ADP 9 case
books:book NOUN 7 nmod NNS
, PUNCT 3 punct
left:leave VERB 0 root VBD
"""


@pytest.mark.parametrize("rows", [TWO_SUBJECTS, EXCHANGED])
def test_who_stands_behind_said_says_it(rows: str) -> None:
    mended = mend_inserted_speakers(words_of(rows))

    assert relation(mended, "potter") == ("nsubj", "said")
    assert relation(mended, "kiln") == ("nsubj", "crack")


def test_what_no_comma_sets_off_is_told() -> None:
    words = words_of(NOT_SET_OFF)

    assert mend_inserted_speakers(words) == words


@pytest.mark.parametrize("rows", [SAID_ADDING, TAKEN_OBJECT])
def test_a_speaker_is_no_part_of_what_is_said(rows: str) -> None:
    mended = mend_inverted_speakers(words_of(rows))

    assert relation(mended, "Tolv") == ("nsubj", "said")


def test_a_verb_of_saying_that_nothing_joins_stands_apart() -> None:
    mended = mend_inverted_speakers(words_of(UNJOINED))

    assert relation(mended, "Tolv") == ("nsubj", "added")
    assert relation(mended, "added") == ("parataxis", "crack")


def test_offices_behind_a_name_are_no_other_people() -> None:
    mended = mend_offices(words_of(OFFICES))

    assert relation(mended, "head") == ("appos", "Tolv")
    assert relation(mended, "author") == ("conj", "head")
