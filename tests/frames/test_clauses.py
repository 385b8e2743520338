"""The clauses that a verb takes, on trees made by hand."""

from __future__ import annotations

from eventline.frames.functions import arguments_of
from eventline.frames.grammar import (
    CLAUSE,
    CONDITION,
    DECLINED,
    INFINITIVE,
    OWN,
    TASKED,
    URGED,
)
from eventline.model import Document
from tests.trees import build, word

URGE = """
They PRON 2 nsubj
urged:urge VERB 0 root VBD
him PRON 2 obj
to PART 5 mark
leave VERB 2 xcomp VB
"""
DEMAND = """
They PRON 2 nsubj
demanded:demand VERB 0 root VBD
that SCONJ 5 mark
Velk PROPN 5 nsubj
leave VERB 2 ccomp VB
"""
BY_FRIDAY = """
They PRON 2 nsubj
said:say VERB 0 root VBD
on ADP 4 case
Friday PROPN 2 obl
that SCONJ 7 mark
Velk PROPN 7 nsubj
left:leave VERB 4 acl VBD
"""
ASIDE = """
Velk PROPN 2 nsubj
left:leave VERB 0 root VBD
, PUNCT 5 punct
officials:official NOUN 5 nsubj
said:say VERB 2 parataxis VBD
"""
WHILE = """
They PRON 2 nsubj
spoke:speak VERB 0 root VBD
before SCONJ 5 mark
he PRON 5 nsubj
left:leave VERB 2 ccomp VBD
"""
SAID_IT_WOULD = """
Velk PROPN 2 nsubj
said:say VERB 0 root VBD
it PRON 5 nsubj
would AUX 5 aux MD
leave VERB 2 ccomp VB
"""
SAID_IT_WOULD_NOT = """
Velk PROPN 2 nsubj
said:say VERB 0 root VBD
it PRON 6 nsubj
would AUX 6 aux MD
not PART 6 advmod
leave VERB 2 ccomp VB
"""
SAID_IT_HAD = """
Velk PROPN 2 nsubj
said:say VERB 0 root VBD
it PRON 5 nsubj
had:have AUX 5 aux VBD
left:leave VERB 2 ccomp VBN
"""
THREATEN = """
Velk PROPN 2 nsubj
threatened:threaten VERB 0 root VBD
to PART 4 mark
leave VERB 2 xcomp VB
if SCONJ 7 mark
they PRON 7 nsubj
came:come VERB 4 advcl VBD
"""


def found(document: Document, trigger: str) -> set[tuple[str, str]]:
    arguments = arguments_of(document.sentences[0], word(document, trigger))
    return {(argument.function.name, argument.word.text) for argument in arguments}


def test_who_is_urged_stands_beside_the_infinitive() -> None:
    arguments = found(build(URGE), "urged")

    assert {(INFINITIVE.name, "leave"), (URGED.name, "him")} <= arguments


def test_who_is_to_act_is_the_subject_of_the_clause() -> None:
    assert (TASKED.name, "Velk") in found(build(DEMAND), "demanded")


def test_a_clause_behind_a_time_is_still_what_is_said() -> None:
    assert (CLAUSE.name, "left") in found(build(BY_FRIDAY), "said")


def test_what_is_said_may_govern_the_verb_of_saying() -> None:
    assert (CLAUSE.name, "left") in found(build(ASIDE), "said")


def test_a_clause_of_time_is_no_content() -> None:
    assert (CLAUSE.name, "left") not in found(build(WHILE), "spoke")


def test_what_the_speaker_is_to_do_is_their_own() -> None:
    assert (OWN.name, "leave") in found(build(SAID_IT_WOULD), "said")


def test_what_the_speaker_will_not_do_is_declined() -> None:
    arguments = found(build(SAID_IT_WOULD_NOT), "said")

    assert (DECLINED.name, "leave") in arguments
    assert (OWN.name, "leave") not in arguments


def test_what_is_past_binds_no_speaker() -> None:
    assert (OWN.name, "left") not in found(build(SAID_IT_HAD), "said")


def test_what_a_threat_hangs_on_stands_on_its_content() -> None:
    assert (CONDITION.name, "came") in found(build(THREATEN), "threatened")
