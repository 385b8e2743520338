"""The name that a merged event gets for who "he" and "both" are."""

from __future__ import annotations

from eventline.model import Chain, Chains, Document, Event, Filler, Kind
from tests.merge.sentences import merge
from tests.small_frames import Report, Request, at, filler
from tests.trees import build, span, word

SPOKE = """
Ortiz PROPN 4 nsubj
and CCONJ 3 cc
Braun PROPN 1 conj
said:say VERB 0 root VBD
talks:talk NOUN 6 nsubj
failed:fail VERB 4 ccomp
"""

BOTH_SPOKE = """
Both DET 2 det
leaders:leader NOUN 3 nsubj
said:say VERB 0 root VBD
talks:talk NOUN 5 nsubj
failed:fail VERB 3 ccomp
"""

HE_DEMANDED = """
He PRON 2 nsubj
demanded:demand VERB 0 root VBD
new ADJ 4 amod
talks:talk NOUN 2 obj
"""


def said(document: Document, number: int, *speakers: Filler) -> Event:
    content = filler(document, "talks failed", number, kind=Kind.CLAUSE)
    return at(Report, document, "said", number, speaker=speakers, content=(content,))


def leaders_of(document: Document) -> Chains:
    names = ("Ana Ortiz", "Kurt Braun")
    persons = [
        Chain(name, Kind.PERSON, (span(document, name.split()[1]),)) for name in names
    ]
    both = span(document, "Both leaders")
    return Chains((*persons, Chain("both leaders", Kind.GROUP, (both,), members=names)))


def test_a_collective_counts_as_its_members() -> None:
    document = build(SPOKE, BOTH_SPOKE)
    first = said(document, 0, filler(document, "Ortiz"), filler(document, "Braun"))
    second = said(document, 1, filler(document, "Both leaders", 1, kind=Kind.GROUP))

    (merged,) = merge(document, first, second, chains=leaders_of(document))

    names = [found.refers_to for found in merged.arguments()["speaker"]]
    assert names == ["Ana Ortiz", "Kurt Braun"]


def test_a_collective_gets_the_names_of_its_members() -> None:
    document = build(SPOKE, BOTH_SPOKE)
    alone = said(document, 1, filler(document, "Both leaders", 1, kind=Kind.GROUP))

    (found,) = merge(document, alone, chains=leaders_of(document))

    assert found.arguments()["speaker"][0].refers_to == "Ana Ortiz and Kurt Braun"


def test_a_name_is_kept_where_the_other_telling_has_a_pronoun() -> None:
    document = build(HE_DEMANDED, HE_DEMANDED.replace("He PRON", "Ortiz PROPN"))
    spans = word(document, "He").span, word(document, "Ortiz", 1).span
    chains = Chains((Chain("Ortiz", Kind.PERSON, spans),))
    events = [
        at(
            Request,
            document,
            "demanded",
            number,
            speaker=(filler(document, form, number),),
            content=(filler(document, "new talks", number, kind=Kind.THING),),
        )
        for number, form in enumerate(("He", "Ortiz"))
    ]

    (merged,) = merge(document, *events, chains=chains)

    assert merged.arguments()["speaker"][0].text == "Ortiz"


def test_a_pronoun_is_named_and_a_name_is_not_named_again() -> None:
    document = build(HE_DEMANDED, HE_DEMANDED.replace("He PRON", "Ortiz PROPN"))
    spans = word(document, "He").span, word(document, "Ortiz", 1).span
    chains = Chains((Chain("Ortiz", Kind.PERSON, spans),))
    events = [
        at(Report, document, "demanded", n, speaker=(filler(document, form, n),))
        for n, form in enumerate(("He", "Ortiz"))
    ]

    found = merge(document, *events, chains=chains)

    named = [event.arguments()["speaker"][0].refers_to for event in found]
    assert named == ["Ortiz", None]
