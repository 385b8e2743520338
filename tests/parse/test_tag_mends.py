"""Tags that the tree contradicts."""

from __future__ import annotations

import pytest

from eventline.model import Word
from eventline.parse.tag_mends import (
    mend_headline_verbs,
    mend_nominal_gerunds,
    mend_small_names,
)
from tests.trees import build

AFTER_SHOOTING = """
    UN PROPN 2 nsubj
    urges:urge VERB 0 root VBZ
    restraint NOUN 2 obj
    after SCONJ 6 mark IN
    border NOUN 6 compound
    shooting:shoot VERB 2 advcl VBG
    """
SHOOTING_RIVALS = """
    He PRON 2 nsubj
    left:leave VERB 0 root VBD
    after SCONJ 4 mark IN
    shooting:shoot VERB 2 advcl VBG
    rivals:rival NOUN 4 obj
    """
OMAN = """
    Oman PROPN 2 nsubj
    mediates:mediate NOUN 0 root NNS
    between ADP 4 case
    rivals:rival NOUN 2 nmod
    """
TALKS = """
    The DET 2 det
    talks:talk NOUN 0 root NNS
    in ADP 4 case
    Oman PROPN 2 nmod
    """


def words_of(rows: str) -> tuple[Word, ...]:
    return build(rows).sentences[0].words


def tags(words: tuple[Word, ...], text: str) -> tuple[str, str | None, str]:
    word = next(word for word in words if word.text == text)
    return word.upos, word.xpos, word.deprel


def test_a_gerund_with_a_compound_is_a_noun() -> None:
    words = mend_nominal_gerunds(words_of(AFTER_SHOOTING))

    assert tags(words, "shooting") == ("NOUN", "NN", "obl")
    assert tags(words, "after") == ("ADP", "IN", "case")


def test_a_noun_with_a_subject_is_a_verb() -> None:
    words = mend_headline_verbs(words_of(OMAN))

    assert tags(words, "mediates") == ("VERB", "VBZ", "root")
    assert tags(words, "rivals")[2] == "obl"


@pytest.mark.parametrize("rows", [SHOOTING_RIVALS, TALKS])
def test_what_the_tree_bears_out_stays(rows: str) -> None:
    words = words_of(rows)

    assert mend_nominal_gerunds(mend_headline_verbs(words)) == words


def test_a_gerund_with_an_article_is_a_noun() -> None:
    rows = """
        in ADP 3 case
        the DET 3 det
        killing:kill VERB 0 root VBG
        of ADP 5 case
        Orth PROPN 3 nmod
        """
    words = mend_nominal_gerunds(words_of(rows))

    assert words[2].upos == "NOUN"


MINISTRY = """
    the DET 2 det
    ministry PROPN 3 nsubj NNP
    left:leave VERB 0 root VBD
    """
COLONELS = """
    the DET 2 det
    colonels PROPN 3 nsubj NNPS
    left:leave VERB 0 root VBD
    """
AL_AMIN = """
    Mosque PROPN 0 root NNP
    the DET 3 det
    Guard PROPN 1 flat NNP
    bin PROPN 1 flat NNP
    """


def test_small_word_with_article_is_a_noun() -> None:
    words = mend_small_names(words_of(MINISTRY))
    assert (words[1].upos, words[1].xpos) == ("NOUN", "NN")


def test_small_plural_gets_its_lemma() -> None:
    words = mend_small_names(words_of(COLONELS))
    assert (words[1].upos, words[1].lemma) == ("NOUN", "colonel")


def test_names_stay() -> None:
    words = words_of(AL_AMIN)
    assert mend_small_names(words) == words
