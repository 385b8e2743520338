"""Work in bulk gives what Stanza gives: tags, trees, names and lemmas."""

from __future__ import annotations

from collections.abc import Iterator

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventline.parse import read_conllu
from eventline.parse.bulk import BulkSteps
from eventline.parse.stanza_parser import load_pipeline
from eventline.parse.stanza_types import Pipeline, StanzaSentence
from tests.freeze import sources
from tests.parsed import parses_of, read_newdocs

pytestmark = pytest.mark.live

FIELDS = ("text", "lemma", "upos", "xpos", "feats", "head", "deprel")
ODD = [
    ["Yes"],
    ["."],
    ["A"] * 150,
    ["don't"],
    ["http://example.org/" + "a/" * 40],
    ["THE", "U.S.", "SENATE", "Votes", "iPhone", "Ban"],
    ["\u200b", "soft\u00adhyphen", "שלום", "👨", "7" * 300],
]


def frozen_sentences() -> list[list[str]]:
    """Returns the words of the sentences of the frozen parses."""
    texts = [
        read_conllu(text)
        for source in sources()
        for text in dict(read_newdocs(parses_of(source))).values()
    ]
    return [
        [word.text for word in sentence.words]
        for document in texts
        for sentence in document.sentences
    ]


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    return load_pipeline()


def in_bulk(pipeline: Pipeline, sentences: list[list[str]]) -> Iterator[StanzaSentence]:
    import stanza

    from eventline.parse.stanza_inside import pipeline_models

    steps = pipeline.processors
    models = pipeline_models(steps)
    assert models is not None
    bulk = BulkSteps(models, steps["lemma"], steps["mwt"], stanza.Document)
    return iter(bulk.process([[{"text": w} for w in words] for words in sentences]))


def as_stanza_does(
    pipeline: Pipeline, sentences: list[list[str]]
) -> Iterator[StanzaSentence]:
    import stanza

    document = stanza.Document([[{"text": w} for w in words] for words in sentences])
    for name in ("mwt", "pos", "lemma", "depparse", "ner"):
        document = pipeline.processors[name].process(document)
    return iter(document.sentences)


def rows_of(sentences: Iterator[StanzaSentence]) -> list[list[tuple[object, ...]]]:
    return [
        [
            (*(getattr(word, field) for field in FIELDS), token.ner)
            for token in sentence.tokens
            for word in token.words
        ]
        for sentence in sentences
    ]


def test_the_embedded_models_are_read_in_bulk_as_by_stanza(pipeline: Pipeline) -> None:
    sentences = [*frozen_sentences()[::15], *ODD]

    expected = rows_of(as_stanza_does(pipeline, sentences))
    assert expected == rows_of(in_bulk(pipeline, sentences))


def test_odd_words_are_annotated(pipeline: Pipeline) -> None:
    found = rows_of(in_bulk(pipeline, [*ODD]))

    assert [len(rows) for rows in found] == [len(words) for words in ODD]


def test_no_sentences_are_no_work(pipeline: Pipeline) -> None:
    assert rows_of(in_bulk(pipeline, [])) == []


def test_the_order_of_sentences_changes_nothing(pipeline: Pipeline) -> None:
    sentences = frozen_sentences()[3::40]
    forth = rows_of(in_bulk(pipeline, sentences))

    assert rows_of(in_bulk(pipeline, sentences[::-1])) == forth[::-1]


@given(st.integers(2, 9), st.integers(0, 2**32 - 1))
def test_the_best_tree_has_one_root_and_stanzas_score(size: int, seed: int) -> None:
    from stanza.models.common.chuliu_edmonds import chuliu_edmonds_one_root

    from eventline.parse.stanza_inside.trees import best_heads

    weights = numpy.random.default_rng(seed).exponential(size=(size, size))
    numpy.fill_diagonal(weights, 0)
    with numpy.errstate(divide="ignore"):
        scores = numpy.log(weights / weights.sum(1)[:, None]).astype("float32")
    heads = best_heads(scores.copy())
    words = numpy.arange(1, size)
    wanted = chuliu_edmonds_one_root(scores.copy())

    assert (heads[1:] == 0).sum() == 1
    assert scores[words, heads[1:]].sum() == pytest.approx(
        scores[words, wanted[1:]].sum(), abs=1e-4
    )


@given(st.integers(1, 6), st.integers(1, 5), st.integers(0, 2**32 - 1))
def test_the_best_path_is_stanzas(length: int, tags: int, seed: int) -> None:
    import torch
    from stanza.models.common.crf import viterbi_decode

    from eventline.parse.encodings import best_paths

    chance = numpy.random.default_rng(seed)
    scores = chance.normal(size=(2, 6, tags)).astype("float32")
    steps = chance.normal(size=(tags, tags)).astype("float32")
    found = best_paths(torch.tensor(scores), torch.tensor(steps), [6, length])
    wanted = [
        viterbi_decode(scores[0], steps),
        viterbi_decode(scores[1, :length], steps),
    ]

    assert found == [path for path, _ in wanted]


def test_padded_sentences_have_the_vectors_of_packed_ones() -> None:
    import torch
    from torch.nn.utils.rnn import pack_sequence, pad_packed_sequence

    from eventline.parse.stanza_inside.recurrent import PaddedLSTM

    torch.manual_seed(0)
    layer = torch.nn.LSTM(8, 4, batch_first=True, bidirectional=True)
    rows = [torch.randn(length, 8) for length in (3, 1, 7, 3)]
    packed = pack_sequence(rows, enforce_sorted=False)
    start = (torch.randn(2, 4, 4), torch.randn(2, 4, 4))
    for state in (None, start):
        wanted, _ = pad_packed_sequence(layer(packed, state)[0])
        found, _ = pad_packed_sequence(PaddedLSTM(layer)(packed, state)[0])

        assert torch.allclose(wanted, found, atol=1e-6)


def test_models_of_another_make_are_left_to_stanza(pipeline: Pipeline) -> None:
    from eventline.parse.stanza_inside import pipeline_models

    steps = dict(pipeline.processors)

    assert pipeline_models({**steps, "pos": steps["lemma"]}) is None
    assert pipeline_models({}) is None
