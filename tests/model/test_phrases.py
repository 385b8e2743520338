"""Where phrases and clauses begin and end."""

from __future__ import annotations

import pytest

from eventline.model import Document
from eventline.model.phrases import clause_span, phrase_span
from tests.trees import build, word

FIGHTERS = """
    the DET 3 det
    foreign ADJ 3 amod
    fighters:fighter NOUN 9 nsubj
    from ADP 5 case
    Orrin PROPN 3 nmod
    who PRON 7 nsubj
    left:leave VERB 3 acl:relcl
    early ADV 7 advmod
    returned:return VERB 0 root
    """
APPOSITION = """
    Ramo PROPN 7 nsubj
    Kade PROPN 1 flat
    , PUNCT 5 punct
    the DET 5 det
    minister NOUN 1 appos
    , PUNCT 5 punct
    resigned:resign VERB 0 root
    """
COORDINATION = """
    Foreign PROPN 2 amod
    Minister PROPN 3 nmod:desc
    Velk PROPN 6 nsubj
    and CCONJ 5 cc
    Orr PROPN 3 conj
    met:meet VERB 0 root
    """
SAID = """
    Velk PROPN 2 nsubj
    said:say VERB 0 root
    that SCONJ 5 mark
    troops NOUN 5 nsubj
    left:leave VERB 2 ccomp
    and CCONJ 8 cc
    rebels NOUN 8 nsubj
    stayed:stay VERB 5 conj
    . PUNCT 2 punct
    """
URGED = """
    Velk PROPN 2 nsubj
    urged:urge VERB 0 root
    Orr PROPN 2 obj
    to PART 5 mark
    leave VERB 2 xcomp
    Orrin PROPN 5 obj
    . PUNCT 2 punct
    """
QUOTED = """
    the DET 4 det
    “ PUNCT 4 punct
    special ADJ 4 amod
    operation NOUN 6 nsubj
    ” PUNCT 4 punct
    ended:end VERB 0 root
    """
ACCORDING = """
    According VERB 3 case
    to ADP 1 fixed
    Velk PROPN 6 obl
    , PUNCT 3 punct
    troops NOUN 6 nsubj
    left:leave VERB 0 root
    """


@pytest.mark.parametrize(
    ("tree", "head", "expected"),
    [
        (FIGHTERS, "fighters", "the foreign fighters from Orrin"),
        (APPOSITION, "Ramo", "Ramo Kade"),
        (APPOSITION, "minister", "the minister"),
        (COORDINATION, "Velk", "Foreign Minister Velk"),
        (COORDINATION, "Orr", "Orr"),
        (QUOTED, "operation", "the “ special operation ”"),
        (ACCORDING, "Velk", "Velk"),
    ],
)
def test_phrase_span(tree: str, head: str, expected: str) -> None:
    document = build(tree)

    assert _phrase(document, head) == expected


@pytest.mark.parametrize(
    ("tree", "head", "expected"),
    [
        (SAID, "left", "troops left"),
        (SAID, "stayed", "rebels stayed"),
        (URGED, "leave", "to leave Orrin"),
        (ACCORDING, "left", "troops left"),
    ],
)
def test_clause_span(tree: str, head: str, expected: str) -> None:
    document = build(tree)
    span = clause_span(document.sentences[0], word(document, head))

    assert span.of(document.text) == expected


def _phrase(document: Document, head: str) -> str:
    span = phrase_span(document.sentences[0], word(document, head))
    return span.of(document.text)
