"""Headlines of what is to come."""

from __future__ import annotations

import pytest

from eventline.model import Word
from eventline.parse.headline_mends import mend_headline_plans
from tests.trees import build

CORVANE_TO_BUY = """
    Corvane PROPN 0 root
    to PART 3 mark TO
    buy VERB 1 acl VB
    rival NOUN 3 obj
    """
TWO_TO_MEET = """
    Norvania PROPN 0 root
    , PUNCT 3 punct
    Tolus PROPN 1 appos
    to PART 5 mark TO
    meet VERB 1 acl VB
    """
PLAN_TO_CUT = """
    Plan NOUN 0 root
    to PART 3 mark TO
    cut VERB 1 acl VB
    jobs:job NOUN 3 obj
    """
THE_FIRST_TO_LEAVE = """
    The DET 2 det
    minister NOUN 0 root
    to PART 4 mark TO
    leave VERB 2 acl VB
    """
A_SENTENCE = """
    Corvane PROPN 0 root
    to PART 3 mark TO
    buy VERB 1 acl VB
    . PUNCT 1 punct
    """


def words_of(rows: str) -> tuple[Word, ...]:
    """Returns the words of one sentence."""
    return build(rows).sentences[0].words


def test_the_verb_heads_what_is_to_come() -> None:
    corvane, _, buy, rival = mend_headline_plans(words_of(CORVANE_TO_BUY))
    assert (buy.head, buy.deprel) == (0, "root")
    assert (corvane.head, corvane.deprel) == (3, "nsubj")
    assert rival.head == 3


def test_two_are_to_do_it() -> None:
    tolus = mend_headline_plans(words_of(TWO_TO_MEET))[2]
    assert (tolus.head, tolus.deprel) == (1, "conj")


@pytest.mark.parametrize("rows", [PLAN_TO_CUT, THE_FIRST_TO_LEAVE, A_SENTENCE])
def test_other_nouns_stay(rows: str) -> None:
    words = words_of(rows)
    assert mend_headline_plans(words) == words
