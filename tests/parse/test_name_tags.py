"""Names as tags of words and tokens: there and back, broken ones, multiword tokens."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventline.model import Document, Name, NameKind, Sentence, Span, Word
from eventline.parse import read_conllu, to_conllu
from eventline.parse.name_tags import names_at, names_of_tokens, read_tags, write_tags
from eventline.parse.paragraphs import find_paragraphs
from eventline.parse.sentences import Token, TokenisedText, make_document
from eventline.parse.stanza_document import from_stanza
from eventline.parse.tokenizer_text import make_tokenizer_text
from tests.parse.fake_stanza import FakeDocument, FakeSentence, FakeToken, FakeWord
from tests.trees import build

PERSON, ORGANIZATION, PLACE = NameKind

SPOKE = "Ana PROPN 3 nsubj\nCruz PROPN 1 flat\nspoke:speak VERB 0 root"
BROTHER = (("Ana", "B-PERSON"), ("Cruz's", "E-PERSON"), ("brother", "O"))
BROTHER_WORDS = {"Cruz's": ("Cruz", "'s")}
BROTHER_ROWS = """\
# text = Ana Cruz's brother
1\tAna\tAna\tPROPN\tNNP\t_\t4\tnmod:poss\t_\tner=B-PERSON
2-3\tCruz's\t_\t_\t_\t_\t_\t_\t_\tNER=E-PERSON
2\tCruz\tCruz\tPROPN\tNNP\t_\t1\tflat\t_\t_
3\t's\t's\tPART\tPOS\t_\t1\tcase\t_\t_
4\tbrother\tbrother\tNOUN\tNN\t_\t0\troot\t_\tner=O
"""


@pytest.mark.parametrize(
    ("tags", "names"),
    [
        ("S-PERSON O S-ORG", [(1, 1, PERSON), (3, 3, ORGANIZATION)]),
        ("O B-LOC I-LOC E-LOC", [(2, 4, PLACE)]),
        ("B-PER I-PER B-PER O", [(1, 2, PERSON), (3, 3, PERSON)]),
        ("S-GPE S-FAC S-LOC", [(1, 1, PLACE), (2, 2, PLACE), (3, 3, PLACE)]),
        ("S-NORP S-MISC S-DATE O", []),
        ("I-ORG E-ORG E-ORG", [(1, 2, ORGANIZATION), (3, 3, ORGANIZATION)]),
        ("B-PERSON O E-PERSON", [(1, 1, PERSON), (3, 3, PERSON)]),
        ("B-PERSON E-ORG", [(1, 1, PERSON), (2, 2, ORGANIZATION)]),
        ("S-ORG I-ORG", [(1, 1, ORGANIZATION), (2, 2, ORGANIZATION)]),
        ("PERSON B- -ORG X-LOC _", []),
    ],
)
def test_tags_are_read(tags: str, names: list[tuple[int, int, NameKind]]) -> None:
    assert read_tags(tags.split()) == tuple(Name(*name) for name in names)


def test_words_without_a_tag_are_outside() -> None:
    assert read_tags([None, "S-ORG", ""]) == (Name(2, 2, ORGANIZATION),)


def test_tags_are_written_as_stanza_writes_them() -> None:
    sentence = _with_names(build(SPOKE).sentences[0], Name(1, 2, PERSON))

    assert write_tags(sentence) == ("B-PERSON", "E-PERSON", "O")


@pytest.mark.parametrize(
    "names",
    [
        (Name(1, 4, PERSON),),
        (Name(1, 2, PERSON), Name(2, 3, PLACE)),
        (Name(3, 3, PERSON), Name(1, 1, PLACE)),
    ],
)
def test_names_that_no_sentence_has_are_refused(names: tuple[Name, ...]) -> None:
    sentence = build(SPOKE).sentences[0]

    with pytest.raises(ValueError, match="names must follow one another inside 3"):
        _with_names(sentence, *names)


def test_a_name_does_not_end_before_it_starts() -> None:
    with pytest.raises(ValueError, match="must not end before it starts"):
        Name(3, 2, PLACE)


def test_a_sentence_knows_the_name_of_a_word() -> None:
    name = Name(1, 2, PERSON)
    sentence = _with_names(build(SPOKE).sentences[0], name)

    assert [sentence.name_at(word) for word in sentence.words] == [name, name, None]
    assert [word.text for word in sentence.name_words(name)] == ["Ana", "Cruz"]


@st.composite
def sentences(draw: st.DrawFn) -> Sentence:
    """A sentence of single letters with any names; two words may be one token."""
    count = draw(st.integers(1, 8))
    rows = "\n".join(f"w NOUN {int(number > 0)} dep" for number in range(count))
    (sentence,) = build(rows).sentences
    if count > 1 and draw(st.booleans()):
        *words, before, last = sentence.words
        last = attrs.evolve(last, text="zz", span=before.span)
        sentence = attrs.evolve(sentence, words=(*words, before, last))
    names, end = list[Name](), 0
    while end < count and draw(st.booleans()):
        first = draw(st.integers(end + 1, count))
        end = draw(st.integers(first, count))
        names.append(Name(first, end, draw(st.sampled_from(NameKind))))
    return _with_names(sentence, *names)


@given(sentences())
def test_names_come_back_from_their_tags(sentence: Sentence) -> None:
    assert read_tags(write_tags(sentence)) == sentence.names


@given(sentences())
def test_names_come_back_from_conllu(sentence: Sentence) -> None:
    covered = attrs.evolve(sentence, span=Span.cover(w.span for w in sentence.words))
    document = Document(" ".join("w" for _ in sentence.words), (covered,))

    assert read_conllu(to_conllu(document)) == document


tags = st.text("BIESOPERLCG-", max_size=8) | st.sampled_from(
    [None, "O", "B-ORG", "I-ORG", "E-ORG", "S-ORG", "I-PER", "E-GPE", "S-NORP"]
)
spans = st.builds(
    lambda start, size: Span(start, start + size), st.integers(0, 9), st.integers(0, 3)
)


@given(sentences(), st.lists(st.tuples(spans, tags), min_size=1, max_size=9))
def test_any_tags_yield_names_of_the_sentence(
    sentence: Sentence, tokens: list[tuple[Span, str | None]]
) -> None:
    found = names_at(sentence.words, *zip(*tokens, strict=True))

    assert _with_names(sentence, *found).names == found


def test_a_possessive_ending_is_not_part_of_a_name() -> None:
    ana, cruz, ending, brother = read_conllu(BROTHER_ROWS).sentences[0].words
    tokens = [((ana,), "B-PERSON"), ((cruz, ending), "E-PERSON"), ((brother,), "O")]

    assert names_of_tokens(tokens) == (Name(1, 2, PERSON),)


def test_a_possessive_inside_a_name_is_part_of_it() -> None:
    words = read_conllu(BROTHER_ROWS).sentences[0].words
    tokens = [(words[:1], "B-ORG"), (words[1:3], "I-ORG"), (words[3:], "E-ORG")]

    assert names_of_tokens(tokens) == (Name(1, 4, ORGANIZATION),)


def test_tags_of_multiword_tokens_are_read_from_conllu() -> None:
    document = read_conllu(BROTHER_ROWS)

    assert document.sentences[0].names == (Name(1, 2, PERSON),)
    assert read_conllu(to_conllu(document)) == document


def test_only_words_in_names_are_tagged_in_conllu() -> None:
    rows = to_conllu(read_conllu(BROTHER_ROWS)).splitlines()[-5:-1]

    assert [row.split("\t")[9] for row in rows] == [
        "start_char=0|end_char=3|ner=B-PERSON",
        "start_char=4|end_char=8|ner=E-PERSON|SpaceAfter=No",
        "start_char=8|end_char=10",
        "start_char=11|end_char=18",
    ]


def test_names_of_a_callers_stanza_document_are_kept() -> None:
    document = from_stanza(FakeDocument([_fake_sentence()]))

    assert document.text == "Ana Cruz's brother "
    assert document.sentences[0].names == (Name(1, 2, PERSON),)


def test_a_stanza_document_without_names_has_none() -> None:
    sentence = _fake_sentence()
    for token in sentence.tokens:
        token.ner = None

    assert from_stanza(FakeDocument([sentence])).sentences[0].names == ()


def test_names_stand_on_the_callers_characters() -> None:
    text = "Ana  Cru\u00adz’s brother"
    paragraphs = find_paragraphs(text)
    copied = make_tokenizer_text(text, paragraphs)
    places = [(copied.text.index(form), form) for form, _ in BROTHER]
    tokens = tuple(Token(form, at, at + len(form)) for at, form in places)
    item = TokenisedText(text, paragraphs, copied, (tokens,))
    document = make_document(item, iter([_fake_sentence()]), model="fake")
    (sentence,) = document.sentences

    words = sentence.name_words(sentence.names[0])
    assert [word.text for word in words] == ["Ana", "Cru\u00adz"]


def test_words_that_were_not_tagged_have_the_names_of_their_characters() -> None:
    sentence = build(SPOKE).sentences[0]
    halves = [_half(sentence.words[0], 0, 1), _half(sentence.words[0], 1, 3)]
    words = (*halves, *sentence.words[1:])
    numbered = [attrs.evolve(word, index=n) for n, word in enumerate(words, 1)]
    found = names_at(
        numbered,
        [word.span for word in sentence.words],
        ["B-PERSON", "E-PERSON", "O"],
    )

    assert found == (Name(1, 3, PERSON),)


def _with_names(sentence: Sentence, *names: Name) -> Sentence:
    return attrs.evolve(sentence, names=names)


def _fake_sentence() -> FakeSentence:
    """Returns the tokens of "Ana Cruz's brother" with their words and name tags."""
    tokens = [
        FakeToken(form, ner=tag, words=[_fake_word(w) for w in _words_of(form)])
        for form, tag in BROTHER
    ]
    return FakeSentence(tokens)


def _words_of(form: str) -> tuple[str, ...]:
    return BROTHER_WORDS.get(form, (form,))


def _fake_word(text: str) -> FakeWord:
    is_root = text == "brother"
    return FakeWord(text, upos="NOUN", head=0 if is_root else 4, deprel="nmod")


def _half(word: Word, start: int, end: int) -> Word:
    return attrs.evolve(word, text=word.text[start:end], span=Span(start, end))
