"""What light verbs lend to their nouns, on trees made by hand."""

from __future__ import annotations

import pytest

from eventline.frames.functions import arguments_of
from eventline.frames.grammar import ADDRESSEE, GOVERNOR, SUBJECT, Function
from eventline.model import Document
from tests.trees import build, word

ABOVE = """
They PRON 2 nsubj
made:make VERB 0 root VBD
a DET 4 det
demand NOUN 2 obj
"""
BEHIND = """
talks:talk NOUN 5 nsubj
held:hold VERB 1 acl VBN
by ADP 4 case
Velk PROPN 2 obl:agent
ended:end VERB 0 root VBD
"""
JOINED = """
They PRON 2 nsubj
imposed:impose VERB 0 root VBD
sanctions:sanction NOUN 2 obj
and CCONJ 6 cc
an DET 6 det
embargo NOUN 3 conj
"""
UNDERGONE = """
They PRON 2 nsubj
came:come VERB 0 root VBD
under ADP 4 case
attack NOUN 2 obl
"""
LIFTING = """
the DET 2 det
lifting NOUN 0 root
of ADP 5 case
the DET 5 det
embargo NOUN 2 nmod
"""


@pytest.mark.parametrize(
    ("tree", "noun", "function", "text"),
    [
        (ABOVE, "demand", SUBJECT, "They"),
        (BEHIND, "talks", SUBJECT, "Velk"),
        (JOINED, "embargo", SUBJECT, "They"),
        (UNDERGONE, "attack", ADDRESSEE, "They"),
        (JOINED, "embargo", GOVERNOR, "imposed"),
        (LIFTING, "embargo", GOVERNOR, "lifting"),
    ],
)
def test_a_noun_has_what_its_verb_lends(
    tree: str, noun: str, function: Function, text: str
) -> None:
    assert (function.name, text) in found(build(tree), noun)


def test_who_undergoes_it_is_no_agent() -> None:
    assert (SUBJECT.name, "They") not in found(build(UNDERGONE), "attack")


def found(document: Document, trigger: str) -> set[tuple[str, str]]:
    arguments = arguments_of(document.sentences[0], word(document, trigger))
    return {(argument.function.name, argument.word.text) for argument in arguments}
