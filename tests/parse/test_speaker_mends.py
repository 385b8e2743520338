"""Who speaks behind a verb of saying, taken for part of another clause."""

from __future__ import annotations

import pytest

from eventline.parse.lost_speakers import mend_lost_speakers
from eventline.parse.speaker_mends import (
    mend_double_speakers,
    mend_inserted_speakers,
    mend_inverted_speakers,
    mend_offices,
    mend_passive_speakers,
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
AMID = """
“ PUNCT 3 punct
The DET 3 det
kiln NOUN 6 nsubj
, PUNCT 3 punct
” PUNCT 3 punct
said:say VERB 0 root VBD
Tolv PROPN 10 nsubj
, PUNCT 10 punct
has:have AUX 10 aux VBZ
cracked:crack VERB 6 ccomp VBN
"""
BEFORE = """
“ PUNCT 2 punct
Kilns:kiln NOUN 7 nsubj
, PUNCT 2 punct
” PUNCT 2 punct
the DET 6 det
potter NOUN 9 nsubj
said:say VERB 0 root VBD
, PUNCT 9 punct
crack VERB 7 ccomp VBP
"""
AN_APPOSITION = """
The DET 2 det
kiln NOUN 9 nsubj
, PUNCT 5 punct
a DET 5 det
potter NOUN 2 appos
said:say VERB 9 parataxis VBD
, PUNCT 2 punct
has:have AUX 9 aux VBZ
cracked:crack VERB 0 root VBN
"""
TOLV_THE_POTTER = """
Tolv PROPN 6 nsubj
, PUNCT 4 punct
the DET 4 det
potter NOUN 6 nsubj
, PUNCT 4 punct
said:say VERB 0 root VBD
so ADV 6 advmod
"""
A_REPORT_BY = """
A DET 2 det
report NOUN 6 nsubj
by ADP 5 case
the DET 5 det
guild NOUN 6 nsubj
said:say VERB 0 root VBD
so ADV 6 advmod
"""
TWO_OF_US = """
Two NUM 3 nsubj
, PUNCT 1 punct
said:say VERB 0 root VBD
Tolv PROPN 3 nsubj
, PUNCT 7 punct
were:be AUX 7 aux:pass VBD
left:leave VERB 3 ccomp VBN
"""
ASKED_NOT_TO = """
Men:man NOUN 3 nsubj:pass
there ADV 1 advmod
said:say VERB 0 root VBD
so ADV 3 advmod
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


@pytest.mark.parametrize(
    ("rows", "speaker", "told"),
    [(AMID, "Tolv", "kiln"), (BEFORE, "potter", "Kilns")],
)
def test_who_is_quoted_is_not_what_they_tell(
    rows: str, speaker: str, told: str
) -> None:
    mended = mend_inserted_speakers(words_of(rows))

    assert relation(mended, speaker)[1] == "said"
    assert relation(mended, told)[1] in {"cracked", "crack"}


def test_a_speaker_is_no_other_name_of_what_is_told() -> None:
    mended = mend_lost_speakers(words_of(AN_APPOSITION))

    assert relation(mended, "potter") == ("nsubj", "said")


@pytest.mark.parametrize(
    ("rows", "second", "expected"),
    [
        (TOLV_THE_POTTER, "potter", ("appos", "Tolv")),
        (A_REPORT_BY, "guild", ("nmod", "report")),
        (TWO_OF_US, "Two", ("nsubj:pass", "left")),
    ],
)
def test_a_verb_of_saying_has_one_subject(
    rows: str, second: str, expected: tuple[str, str]
) -> None:
    mended = mend_double_speakers(words_of(rows))

    assert relation(mended, second) == expected


def test_who_says_so_is_no_passive_subject() -> None:
    mended = mend_passive_speakers(words_of(ASKED_NOT_TO))

    assert relation(mended, "Men") == ("nsubj", "said")
