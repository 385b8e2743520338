"""Events from trees made by hand: voice, polarity, modality, nesting."""

from __future__ import annotations

from eventline.frames import find_events
from eventline.mentions import find_mentions
from eventline.model import Event, Modality, Polarity, Span, Stance
from tests.parsed import TESTS, parsed
from tests.trees import build

PASSIVE = """
Talks:talk NOUN 3 nsubj:pass NNS
were:be AUX 3 aux:pass VBD
demanded:demand VERB 0 root VBN
by ADP 5 case
Norvania PROPN 3 obl:agent
"""
CLAIMED = """
Rebels:rebel NOUN 2 nsubj NNS
claimed:claim VERB 0 root VBD
they PRON 4 nsubj
attacked:attack VERB 2 ccomp VBD
the DET 6 det
camp NOUN 4 obj NN
"""
UNCONFIRMED = """
They PRON 4 nsubj
did:do AUX 4 aux VBD
not PART 4 advmod
confirm VERB 0 root VB
rebels:rebel NOUN 6 nsubj NNS
attacked:attack VERB 4 ccomp VBD
Sela PROPN 6 obj
"""
UNLESS = """
Unless SCONJ 3 mark
they PRON 3 nsubj
pay VERB 6 advcl VBP
workers:worker NOUN 6 nsubj NNS
will AUX 6 aux MD
demand VERB 0 root VB
talks:talk NOUN 6 obj NNS
"""
INJURY = """
An DET 2 det
injury NOUN 3 nsubj NN
ruled:rule VERB 0 root VBD
out ADP 3 compound:prt
the DET 6 det
captain NOUN 3 obj NN
"""


def events_of(rows: str) -> dict[str, Event]:
    document = build(rows)
    found = find_events(document, find_mentions(document))
    return {event.frame: event for event in found}


BEHIND = """
Guards:guard NOUN 5 nsubj NNS
were:be AUX 5 cop VBD
behind ADP 5 case
two NUM 5 nummod
killings:killing NOUN 0 root NNS
"""


def test_the_agent_of_a_passive_is_the_speaker() -> None:
    (speaker,) = events_of(PASSIVE)["demand"].arguments()["speaker"]

    assert speaker.text == "Norvania"


def test_a_claimed_attack_has_not_happened() -> None:
    attack = events_of(CLAIMED)["attack"]

    assert attack.attribution is not None
    assert attack.attribution.stance is Stance.CLAIMED
    assert not attack.happened


def test_what_is_not_confirmed_is_open() -> None:
    events = events_of(UNCONFIRMED)

    assert events["confirmation"].polarity is Polarity.NEGATIVE
    assert events["attack"].modality is Modality.POSSIBLE
    assert events["attack"].within == events["confirmation"].id


def test_a_demand_under_a_condition_is_conditional() -> None:
    assert events_of(UNLESS)["demand"].modality is Modality.CONDITIONAL


def test_an_injury_rejects_nothing() -> None:
    assert "rejection" not in events_of(INJURY)


def test_killings_that_are_a_predicate_are_counted_by_themselves() -> None:
    document = build(BEHIND)

    (event,) = find_events(document, find_mentions(document))

    assert [filler.text for filler in event.arguments()["victim"]] == ["two killings"]


def test_evidence_covers_all_sentences_of_what_is_said() -> None:
    path = TESTS / "corpus" / "frames" / "statement.toml"
    text = "“The well is deep,” said Orr. He pointed at the hill. “This is our home.”"
    document = parsed(path, text)

    (event,) = find_events(document, find_mentions(document))

    assert (Span(0, len(text)),) == event.evidence
