"""What is joined to what is said: whoever said it went on to urge, to warn, to deny."""

from __future__ import annotations

import pytest

from eventline.model import Word
from eventline.parse.joint_mends import (
    mend_ampersand_names,
    mend_joined_bases,
    mend_joined_speech,
    mend_tensed_conjuncts,
)
from tests.trees import build

HAD_FAILED_AND_URGED = """
    Orr PROPN 2 nsubj
    said:say VERB 0 root VBD
    talks:talk NOUN 5 nsubj
    had:have AUX 5 aux
    failed:fail VERB 2 ccomp VBN
    and CCONJ 7 cc
    urged:urge VERB 5 conj VBD
    calm NOUN 7 obj
    """
WERE_MISSING_AND_APPEALED = """
    Orr PROPN 2 nsubj
    said:say VERB 0 root VBD
    two NUM 4 nummod
    were:be AUX 5 cop
    missing ADJ 2 ccomp JJ
    and CCONJ 7 cc
    appealed:appeal VERB 5 conj VBN
    """
FELL_AND_WARNED = """
    Orr PROPN 2 nsubj
    said:say VERB 0 root VBD
    talks:talk NOUN 4 nsubj
    failed:fail VERB 2 ccomp VBD
    and CCONJ 6 cc
    warned:warn VERB 4 conj VBD
    """
HELD_AND_ACCUSED = """
    Orr PROPN 2 nsubj
    said:say VERB 0 root VBD
    men:man NOUN 5 nsubj:pass
    were:be AUX 5 aux:pass
    held:hold VERB 2 ccomp VBN
    and CCONJ 7 cc
    accused:accuse VERB 5 conj VBN
    """
FLED_AND_LEFT = """
    Orr PROPN 2 nsubj
    said:say VERB 0 root VBD
    men:man NOUN 5 nsubj
    had:have AUX 5 aux
    fled:flee VERB 2 ccomp VBN
    and CCONJ 7 cc
    left:leave VERB 5 conj VBD
    """
OWN_SUBJECT = """
    Orr PROPN 2 nsubj
    said:say VERB 0 root VBD
    talks:talk NOUN 5 nsubj
    had:have AUX 5 aux
    failed:fail VERB 2 ccomp VBN
    and CCONJ 8 cc
    Velk PROPN 8 nsubj
    urged:urge VERB 5 conj VBD
    calm NOUN 8 obj
    """
BEHIND = """
    Talks:talk NOUN 3 nsubj
    had:have AUX 3 aux
    failed:fail VERB 7 ccomp VBN
    and CCONJ 5 cc
    urged:urge VERB 3 conj VBD
    Orr PROPN 7 nsubj
    said:say VERB 0 root VBD
    """


def governor(rows: str, text: str) -> str:
    """Returns the word that another one hangs on after the mend."""
    words: tuple[Word, ...] = mend_joined_speech(build(rows).sentences[0].words)
    word = next(word for word in words if word.text == text)
    return words[word.head - 1].text


@pytest.mark.parametrize(
    ("rows", "text"),
    [(HAD_FAILED_AND_URGED, "urged"), (WERE_MISSING_AND_APPEALED, "appealed")],
)
def test_other_tense_goes_on_with_speech(rows: str, text: str) -> None:
    assert governor(rows, text) == "said"


@pytest.mark.parametrize(
    ("rows", "text", "host"),
    [
        (FELL_AND_WARNED, "warned", "failed"),
        (HELD_AND_ACCUSED, "accused", "held"),
        (FLED_AND_LEFT, "left", "fled"),
        (OWN_SUBJECT, "urged", "failed"),
        (BEHIND, "urged", "failed"),
    ],
)
def test_what_may_be_told_stays(rows: str, text: str, host: str) -> None:
    assert governor(rows, text) == host


LYING_AND_CALLED = """
    Orr PROPN 2 nsubj
    accused:accuse VERB 0 root VBD
    Velk PROPN 2 obj
    of SCONJ 5 mark
    lying:lie VERB 2 advcl VBG
    and CCONJ 7 cc
    called:call VERB 5 conj VBD
    """
LYING_AND_STEALING = """
    Orr PROPN 2 nsubj
    accused:accuse VERB 0 root VBD
    Velk PROPN 2 obj
    of SCONJ 5 mark
    lying:lie VERB 2 advcl VBG
    and CCONJ 7 cc
    stealing:steal VERB 5 conj VBG
    """
IS_LYING_AND_CALLED = """
    Orr PROPN 2 nsubj
    said:say VERB 0 root VBD
    Velk PROPN 5 nsubj
    is:be AUX 5 aux
    lying:lie VERB 2 ccomp VBG
    and CCONJ 7 cc
    called:call VERB 5 conj VBD
    """
SELL_AND_SHUT = """
    Orr PROPN 3 nsubj
    would AUX 3 aux MD
    sell VERB 0 root VB
    one NUM 3 obj
    and CCONJ 6 cc
    shut VERB 3 conj VBD
    two NUM 6 obj
    """
SOLD_AND_SHUT = """
    Orr PROPN 2 nsubj
    sold:sell VERB 0 root VBD
    one NUM 2 obj
    and CCONJ 5 cc
    shut VERB 2 conj VBD
    two NUM 5 obj
    """


@pytest.mark.parametrize(
    ("rows", "text", "host"),
    [
        (LYING_AND_CALLED, "called", "accused"),
        (LYING_AND_STEALING, "stealing", "lying"),
        (IS_LYING_AND_CALLED, "called", "lying"),
    ],
)
def test_a_tense_goes_on_with_a_tense(rows: str, text: str, host: str) -> None:
    words = mend_tensed_conjuncts(build(rows).sentences[0].words)
    word = next(word for word in words if word.text == text)

    assert words[word.head - 1].text == host


@pytest.mark.parametrize(
    ("rows", "tag"), [(SELL_AND_SHUT, "VB"), (SOLD_AND_SHUT, "VBD")]
)
def test_a_base_goes_on_with_a_base(rows: str, tag: str) -> None:
    words = mend_joined_bases(build(rows).sentences[0].words)

    assert next(word.xpos for word in words if word.text == "shut") == tag


FIRM = """
    Orr PROPN 4 nsubj
    {sign} CCONJ 3 cc
    Velk PROPN 1 conj
    won:win VERB 0 root VBD
    """


@pytest.mark.parametrize(("sign", "relation"), [("&", "flat"), ("and", "conj")])
def test_an_ampersand_joins_one_name(sign: str, relation: str) -> None:
    rows = FIRM.format(sign=sign)
    words = mend_ampersand_names(build(rows).sentences[0].words)

    assert words[2].relation == relation
