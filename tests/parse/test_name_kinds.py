"""A name is of one kind in one text."""

import attrs

from eventline.model import Document, Name, NameKind, Span
from eventline.parse.name_kinds import join_firms, place_datelines, settle_kinds
from tests.trees import build

PERSON, PLACE, ORGANIZATION = NameKind.PERSON, NameKind.PLACE, NameKind.ORGANIZATION
CORVO = """
    Corvo PROPN 2 nsubj
    won:win VERB 0 root
    """
ANA_CORVO = """
    Ana PROPN 3 nsubj
    Corvo PROPN 1 flat
    won:win VERB 0 root
    """


def named(*names: tuple[str, int, NameKind]) -> Document:
    """Returns a document of these sentences, whose first words are names."""
    document = build(*(rows for rows, _, _ in names))
    sentences = [
        attrs.evolve(sentence, names=(Name(1, last, kind),))
        for sentence, (_, last, kind) in zip(document.sentences, names, strict=True)
    ]
    return attrs.evolve(document, sentences=tuple(sentences))


def settled(*names: tuple[str, int, NameKind]) -> list[NameKind]:
    sentences = settle_kinds(named(*names).sentences)
    return [name.kind for sentence in sentences for name in sentence.names]


def test_the_kind_told_most_often_stands() -> None:
    kinds = (PERSON, PLACE, PLACE)

    assert settled(*((CORVO, 1, kind) for kind in kinds)) == [PLACE] * 3


def test_of_kinds_told_as_often_the_first_stands() -> None:
    names = ((CORVO, 1, ORGANIZATION), (CORVO, 1, PLACE))

    assert settled(*names) == [ORGANIZATION] * 2


def test_a_last_name_is_its_persons() -> None:
    names = ((CORVO, 1, PLACE), (ANA_CORVO, 2, PERSON), (CORVO, 1, PLACE))

    assert settled(*names) == [PERSON] * 3


def test_what_begins_a_dateline_is_a_place() -> None:
    text = "SAN JANO, Aug 29 -"
    rows = """
        SAN PROPN 0 root
        JANO PROPN 1 flat
        , PUNCT 3 punct
        Aug PROPN 1 appos
        29 NUM 4 nummod
        - PUNCT 1 punct
        """
    (sentence,) = build(rows).sentences
    spanned = attrs.evolve(
        sentence, span=Span(0, len(text)), names=(Name(1, 2, PERSON),)
    )

    found = [place_datelines([spanned], told) for told in (text, "SAN JANO ended it.")]

    assert [names[0].names[0].kind for names in found] == [PLACE, PERSON]


def test_sentences_without_names_are_untouched() -> None:
    sentences = build(CORVO, ANA_CORVO).sentences

    assert settle_kinds(sentences) == sentences


def test_names_beside_an_ampersand_are_one_firm() -> None:
    rows = "Orr PROPN 4 nsubj\n& CCONJ 3 cc\nVelk PROPN 1 conj\nwon VERB 0 root"
    (sentence,) = build(rows).sentences
    names = (Name(1, 1, PERSON), Name(3, 3, PERSON))

    (found,) = join_firms([attrs.evolve(sentence, names=names)])

    assert found.names == (Name(1, 3, ORGANIZATION),)
