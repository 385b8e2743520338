"""Tokens and sentences of many texts at once, as Stanza's tokenizer finds them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs
import numpy
import torch
from numpy.typing import NDArray
from stanza.models.tokenization.data import SortedDataset, TokenizationDataset
from stanza.models.tokenization.utils import decode_predictions, update_pred_regex
from stanza.pipeline.tokenize_processor import TokenizeProcessor

from eventline.parse.bulk import BulkDocument, BulkSentence, BulkToken

WINDOW = 999
"""Longer paragraphs Stanza reads in stretches, which depend on what is beside them."""

MOST_CHARACTERS = 8000
"""So many characters, padding included, are read together: they fit a core's cache."""

_FEATURES = frozenset({"space_before", "capitalized", "numeric"})
_PLACES = frozenset({"end_of_para", "start_of_para"})


@attrs.frozen
class _Paragraph:
    """A paragraph of a text: its characters, and what the model reads of them."""

    text: int
    number: int
    sample: Sequence[tuple[object, object, object, list[str]]]

    @property
    def characters(self) -> list[str]:
        return self.sample[0][3]


Row = Sequence[tuple[str, int]]
"""A paragraph as Stanza has it: its characters, each with a label that is not used."""


@attrs.frozen
class _Signs:
    """What the model reads of each character, and of a paragraph's `first` and `last`.

    Stanza asks it of every character; it is the same wherever that stands.
    """

    places: Mapping[str, int]
    ids: NDArray[numpy.int64]
    features: NDArray[numpy.int64]
    first: NDArray[numpy.int64]
    last: NDArray[numpy.int64]

    @classmethod
    def of(cls, sets: Sequence[TokenizationDataset]) -> _Signs:
        """Returns what Stanza reads of the characters of some texts."""
        signs = sorted({sign for one in sets for row in one.data for sign, _ in row})
        places = {
            sign: place for place, sign in enumerate(dict.fromkeys((" ", *signs)))
        }
        row = [(sign, 0) for sign in (" ", *places, " ")]
        ((ids, _, features, _),) = sets[0].para_to_sentences(row)
        first, blank, last = features[0], features[1], features[-1]
        return cls(places, ids[1:-1], features[1:-1], first - blank, last - blank)

    def sample(self, row: Row) -> tuple[object, object, object, list[str]]:
        """Returns what Stanza's `para_to_sentences` does of a paragraph."""
        characters = [sign for sign, _ in row]
        places = [self.places[sign] for sign in characters]
        features = self.features[places]
        features[0] += self.first
        features[-1] += self.last
        return self.ids[places], numpy.zeros(len(row), dtype=int), features, characters


@attrs.frozen
class BulkTokenizer:
    """Stanza's tokenizer, which reads the paragraphs of many texts side by side."""

    step: TokenizeProcessor

    @classmethod
    def of(cls, step: object) -> BulkTokenizer | None:
        """Returns the tokenizer, None where its paragraphs are not read by themselves.

        Its model must see characters alone: no dictionary, no language model.
        """
        if not isinstance(step, TokenizeProcessor) or hasattr(step, "_variant"):
            return None
        config, model = step.config, step.trainer.model
        is_plain = model.charmodel is None and not config.get("use_dictionary")
        reads = set(config["feat_funcs"]) <= _FEATURES | _PLACES
        others = ("pretokenized", "no_ssplit", "skip_newline")
        is_whole = step._postprocessor is None and not any(map(config.get, others))
        return cls(step) if is_plain and reads and is_whole else None

    @torch.inference_mode()
    def read(self, texts: Sequence[str]) -> list[BulkDocument | None]:
        """Returns the document of each text, None for one that must be read alone."""
        if not texts:
            return []
        sets = [self._characters(text) for text in texts]
        fit = [all(len(row) <= WINDOW for row in found.data) for found in sets]
        signs = _Signs.of(sets)
        paragraphs = [
            _Paragraph(text, number, [signs.sample(row)])
            for text, found in enumerate(sets)
            if fit[text]
            for number, row in enumerate(found.data)
        ]
        marks: dict[tuple[int, int], tuple[list[str], object]] = {}
        for together in _side_by_side(paragraphs):
            found = self._marks(SortedDataset(sets[0]), together)
            for one, mark in zip(together, found, strict=True):
                marks[one.text, one.number] = one.characters, mark
        return [
            self._document(text, [marks[n, row] for row in range(len(sets[n].data))])
            if fit[n]
            else None
            for n, text in enumerate(texts)
        ]

    def _characters(self, text: str) -> TokenizationDataset:
        return TokenizationDataset(
            self.step.config, input_text=text, vocab=self.step.vocab, evaluation=True
        )

    def _marks(
        self, rows: SortedDataset, together: Sequence[_Paragraph]
    ) -> Iterator[object]:
        """Yields what each character of a paragraph ends: nothing, a token, more."""
        batch = rows.collate([one.sample for one in together])
        found = numpy.argmax(self.step.trainer.predict(batch), axis=2)
        for one, marks in zip(together, found, strict=True):
            last = len(one.characters) - 1
            marks[last] = 2 if marks[last] < 3 else 4
            yield update_pred_regex(one.characters, marks[: last + 1])

    def _document(
        self, text: str, paragraphs: Sequence[tuple[list[str], object]]
    ) -> BulkDocument | None:
        characters, marks = zip(*paragraphs, strict=True) if paragraphs else ((), ())
        _, _, found = decode_predictions(
            self.step.vocab, None, text, characters, marks, False, False, False
        )
        longest = self.step.config.get("max_seqlen", self.step.MAX_SEQ_LENGTH_DEFAULT)
        if any(len(token["text"]) > longest for row in found for token in row):
            return None
        return BulkDocument(
            text, [BulkSentence([_token(token) for token in row]) for row in found]
        )


def _side_by_side(paragraphs: Iterable[_Paragraph]) -> Iterator[list[_Paragraph]]:
    """Yields paragraphs of like length that are read together, the longest first."""
    together: list[_Paragraph] = []
    for one in sorted(paragraphs, key=lambda one: -len(one.characters)):
        width = len((together or [one])[0].characters) + 1
        if (len(together) + 1) * width > MOST_CHARACTERS and together:
            yield together
            together = []
        together.append(one)
    if together:
        yield together


def _token(entry: dict[str, object]) -> BulkToken:
    start, end, misc = (entry.get(name) for name in ("start_char", "end_char", "misc"))
    return BulkToken(
        str(entry["text"]),
        (),
        misc=misc if isinstance(misc, str) else None,
        start_char=start if isinstance(start, int) else None,
        end_char=end if isinstance(end, int) else None,
    )
