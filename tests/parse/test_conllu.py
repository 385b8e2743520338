"""CoNLL-U: documents there and back, files from elsewhere, and what is refused."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventline.errors import InputError
from eventline.model import Document, Span, Word
from eventline.parse import read_conllu, to_conllu
from eventline.parse.tree import make_sentence

POLICE = """\
# newdoc id = a
# newpar
# sent_id = 1
# text = Police didn't fire.
1\tPolice\tpolice\tNOUN\tNNS\tNumber=Plur\t4\tnsubj\t_\t_
2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
2\tdid\tdo\tAUX\tVBD\tTense=Past|VerbForm=Fin\t4\taux\t_\t_
3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
3.1\tgun\tgun\tNOUN\tNN\t_\t_\t_\t_\t_
4\tfire\tfire\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\tSpaceAfter=No
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

# newpar
# sent_id = 2
# text = They'd wanna.
1-2\tThey'd\t_\t_\t_\t_\t_\t_\t_\t_
1\tThey\tthey\tPRON\tPRP\t_\t3\tnsubj\t_\t_
2\t'd\twould\tAUX\tMD\t_\t3\taux\t_\t_
3-4\twanna\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
3\twant\twant\tVERB\tVB\t_\t0\troot\t_\t_
4\tto\tto\tPART\tTO\t_\t3\txcomp\t_\t_
5\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_
"""


def rows(*heads: str) -> str:
    return "".join(
        f"{number}\tw\tw\tNOUN\tNN\t_\t{head}\tdep\t_\t_\n"
        for number, head in enumerate(heads, 1)
    )


def written(text: str) -> list[tuple[str, str]]:
    document = read_conllu(text)
    return [
        (word.text, word.span.of(document.text))
        for sentence in document.sentences
        for word in sentence.words
    ]


def test_the_text_is_rebuilt() -> None:
    assert read_conllu(POLICE).text == "Police didn't fire.\n\nThey'd wanna."


def test_words_stand_on_their_characters() -> None:
    assert written(POLICE) == [
        ("Police", "Police"),
        ("did", "did"),
        ("n't", "n't"),
        ("fire", "fire"),
        (".", "."),
        ("They", "They"),
        ("'d", "'d"),
        ("want", "wanna"),
        ("to", "wanna"),
        (".", "."),
    ]


def test_columns_are_read() -> None:
    word = read_conllu(POLICE).sentences[0].words[1]

    assert (word.lemma, word.upos, word.xpos, word.head, word.deprel) == (
        "do",
        "AUX",
        "VBD",
        4,
        "aux",
    )
    assert word.feats == {"Tense=Past", "VerbForm=Fin"}


def test_paragraphs_are_read() -> None:
    assert [s.paragraph for s in read_conllu(POLICE).sentences] == [0, 1]


def test_a_headline_is_read_as_a_heading() -> None:
    title = "# newpar\n" + rows("0", "1")
    closed = "# newpar\n# text = w.\n1\tw.\tw\tNOUN\t_\t_\t0\troot\t_\t_\n"
    headings = [s.is_heading for s in read_conllu(f"{title}\n{closed}").sentences]

    assert headings == [True, False]


def test_a_sentence_without_its_text_is_spelled_from_its_forms() -> None:
    source = rows("0", "1").replace("1\tdep\t_\t_", "1\tdep\t_\tSpaceAfter=No")

    assert read_conllu(f"{source}\n{rows('0')}").text == "w ww"


@pytest.mark.parametrize("style", ["start_char={}|end_char={}", "TokenRange={}:{}"])
def test_offsets_without_a_text_are_kept(style: str) -> None:
    source = "\n".join(
        row.removesuffix("_") + style.format(*place)
        for row, place in zip(
            rows("0", "1").splitlines(), [(3, 4), (7, 8)], strict=True
        )
    )
    document = read_conllu(source)

    assert document.text == "   w   w"
    assert [w.span for w in document.sentences[0].words] == [Span(3, 4), Span(7, 8)]


@pytest.mark.parametrize("source", ["", "\n\n", "# newdoc id = a\n\n"])
def test_nothing_is_an_empty_document(source: str) -> None:
    assert read_conllu(source) == Document("", ())


def test_windows_newlines_and_a_byte_order_mark_are_read() -> None:
    assert read_conllu("\ufeff" + POLICE.replace("\n", "\r\n")) == read_conllu(POLICE)


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        (rows("2", "1"), "line 1: the tree has 0 roots"),
        ("\n" + rows("0", "0"), "line 2: the tree has 2 roots"),
        (rows("0", "3", "2"), "words 2 and 3 govern each other"),
        (rows("0", "7"), "head 7 is not a word"),
        (rows("0", "_"), "line 2: head '_' of 'w'"),
        ("1 w w NOUN\n", "line 1: 1 columns instead of 10"),
        (rows("0").replace("1\tw", "2\tw"), "id '2' stands where 1 should"),
        (rows("0").replace("\tw\tw", "\t\tw"), "the form is empty"),
        ("1-2" + "\tw" * 9 + "\n" + rows("0"), "line 1: the words of 'w' are missing"),
        ("4-5" + "\tw" * 9 + "\n" + rows("0"), "'4-5' is no range"),
        ("# text = v\n" + rows("0"), "line 2: 'w' is not next in # text: 'v'"),
        ("# article_text = w\n" + rows("0"), "article_text is no JSON string"),
        ('# article_text = "w"\n' + rows("0"), "'w' has no start_char"),
        (rows("0").replace("_\n", "TokenRange=0:9\n"), "does not fit at 0-9"),
        (rows("0").replace("_\n", "TokenRange=5:1\n"), "'5-1' are no offsets"),
        (rows("0").replace("_\n", "TokenRange=0:99999999999\n"), "are no offsets"),
    ],
)
def test_a_fault_is_named_with_its_line(source: str, fault: str) -> None:
    with pytest.raises(InputError, match="CoNLL-U line") as caught:
        read_conllu(source)

    assert fault in str(caught.value)


def test_written_rows_are_valid_and_readable() -> None:
    assert to_conllu(read_conllu(POLICE), article_id="a").splitlines()[:7] == [
        "# newdoc id = a",
        "# model = ",
        "# article_text = \"Police didn't fire.\\n\\nThey'd wanna.\"",
        "# newpar id = 0",
        "# sent_id = 0",
        "# text = Police didn't fire.",
        "1\tPolice\tpolice\tNOUN\tNNS\tNumber=Plur\t4\tnsubj\t_\tstart_char=0|end_char=6",
    ]


letters = st.text("abcö", min_size=1, max_size=4)
blanks = st.text(st.characters(exclude_categories=()), max_size=3)
values = st.sampled_from(["", "NOUN", "obl:agent"])


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Any document: odd text between the words, any tree, paragraphs and headings."""
    text, sentences = draw(blanks), []
    for index in range(draw(st.integers(0, 3))):
        words: list[Word] = []
        for number in range(1, draw(st.integers(1, 4)) + 1):
            form = draw(letters) + draw(st.sampled_from(["", "\t", "\ud800", "’"]))
            span = Span(len(text), len(text) + len(form))
            text += form + draw(blanks)
            words.append(draw_word(draw, index, number, form, span))
        if draw(st.booleans()):
            last = attrs.evolve(words[-1], index=len(words) + 1, text="zz", head=1)
            words.append(last)
        paragraph = draw(st.integers(index, 9))
        sentences.append(
            make_sentence(
                words, index=index, paragraph=paragraph, is_heading=draw(st.booleans())
            )
        )
    return Document(text, tuple(sentences), model=draw(letters))


def draw_word(draw: st.DrawFn, index: int, number: int, form: str, span: Span) -> Word:
    return Word(
        sentence=index,
        index=number,
        text=form,
        lemma=draw(letters),
        upos=draw(values),
        xpos=draw(values),
        feats=frozenset(draw(st.sets(st.sampled_from(["Case=Nom", "abbr=Yes"])))),
        head=draw(st.integers(1, number - 1)) if number > 1 else 0,
        deprel=draw(values),
        span=span,
    )


@given(documents())
def test_a_document_comes_back_exactly(document: Document) -> None:
    assert read_conllu(to_conllu(document)) == document


@given(documents())
def test_what_is_written_reads_as_plain_conllu(document: Document) -> None:
    lines = to_conllu(document).split("\n")
    fields = [line.split("\t") for line in lines if line and line[0] != "#"]

    assert all(len(row) == 10 and all(row) for row in fields)


@given(st.text(alphabet=st.sampled_from("1-2.\t_w#=\n0| ")))
def test_any_text_is_read_or_refused(source: str) -> None:
    try:
        document = read_conllu(source)
    except InputError:
        return
    assert all(s.root for s in document.sentences)
