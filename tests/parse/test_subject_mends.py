"""Verbs with two subjects: the other one belongs elsewhere."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from eventline.model import Word
from eventline.parse.subject_mends import (
    mend_relative_subjects,
    mend_subjects_behind,
    mend_subjects_of_content,
    mend_titles_as_subjects,
)
from tests.trees import build

Mend = Callable[[tuple[Word, ...]], tuple[Word, ...]]

SPOKESMAN_ORR = """
    union NOUN 2 compound
    spokesman NOUN 4 nsubj
    Orr PROPN 4 nsubj
    said:say VERB 0 root VBD
    """
A_COURT = """
    the DET 2 det
    court NOUN 4 nsubj
    Thursday PROPN 4 nsubj
    refused:refuse VERB 0 root VBD
    """
A_DEADLINE_ORR = """
    a DET 2 det
    deadline NOUN 4 nsubj
    Orr PROPN 4 nsubj
    set VERB 0 root VBD
    """
TALKS_FAILED = """
    Talks:talk NOUN 6 nsubj
    have AUX 3 aux
    failed:fail VERB 6 ccomp VBN
    , PUNCT 6 punct
    Orr PROPN 6 nsubj
    said:say VERB 0 root VBD
    """
TWO_SHOT = """
    Two NUM 5 nsubj
    were:be AUX 3 aux:pass
    shot:shoot VERB 5 ccomp VBN
    Orr PROPN 5 nsubj
    said:say VERB 0 root VBD
    """
WHO_POLICE_SAY = """
    man NOUN 0 root
    who PRON 4 nsubj WP
    police NOUN 4 nsubj
    say VERB 1 acl:relcl VBP
    fled:flee VERB 4 ccomp VBD
    """
TOLD_THE_BOY_FELL = """
    Officers:officer NOUN 3 nsubj:pass
    were:be AUX 3 aux:pass
    told:tell VERB 0 root VBN
    boys:boy NOUN 3 nsubj
    fell:fall VERB 3 ccomp VBD
    """
BEGGED_ORR_TO = """
    Miners:miner NOUN 2 nsubj
    begged:beg VERB 0 root VBD
    Orr PROPN 2 nsubj
    to PART 5 mark
    resign VERB 2 xcomp VB
    """
SAID_ORR_ADDING = """
    That PRON 2 nsubj
    said:say VERB 0 root VBD
    Orr PROPN 2 nsubj
    , PUNCT 2 punct
    adding:add VERB 2 advcl VBG
    """
FINED_ORR_FOR = """
    Courts:court NOUN 2 nsubj
    fined:fine VERB 0 root VBD
    Orr PROPN 2 nsubj
    for SCONJ 5 mark
    lying:lie VERB 2 advcl VBG
    """
A_MAN_INVOLVED = """
    Raids:raid NOUN 2 nsubj
    ended:end VERB 0 root VBD
    men:man NOUN 2 nsubj
    involved:involve VERB 3 acl VBN
    """


def place(words: tuple[Word, ...], text: str) -> tuple[str, str]:
    """Returns the word's relation and the word that it hangs on."""
    word = next(word for word in words if word.text == text)
    return word.deprel, words[word.head - 1].text


@pytest.mark.parametrize(
    ("mend", "rows", "text", "wanted"),
    [
        (mend_titles_as_subjects, SPOKESMAN_ORR, "spokesman", ("nmod:desc", "Orr")),
        (mend_titles_as_subjects, A_COURT, "Thursday", ("obl:unmarked", "refused")),
        (mend_subjects_of_content, TALKS_FAILED, "Talks", ("nsubj", "failed")),
        (mend_subjects_of_content, TWO_SHOT, "Two", ("nsubj:pass", "shot")),
        (mend_relative_subjects, WHO_POLICE_SAY, "who", ("nsubj", "fled")),
        (mend_subjects_behind, TOLD_THE_BOY_FELL, "boys", ("nsubj", "fell")),
        (mend_subjects_behind, BEGGED_ORR_TO, "Orr", ("obj", "begged")),
    ],
)  # fmt: skip
def test_other_subject_goes(
    mend: Mend, rows: str, text: str, wanted: tuple[str, str]
) -> None:
    assert place(mend(build(rows).sentences[0].words), text) == wanted


@pytest.mark.parametrize(
    ("mend", "rows"),
    [
        (mend_titles_as_subjects, A_DEADLINE_ORR),
        (mend_subjects_of_content, SPOKESMAN_ORR),
        (mend_relative_subjects, TALKS_FAILED),
        (mend_subjects_behind, SAID_ORR_ADDING),
        (mend_subjects_behind, A_MAN_INVOLVED),
        (mend_subjects_behind, FINED_ORR_FOR),
    ],
)
def test_what_is_no_slip_stays(mend: Mend, rows: str) -> None:
    words = build(rows).sentences[0].words
    assert mend(words) == words
