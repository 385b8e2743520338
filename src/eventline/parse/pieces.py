"""Words to the pieces that the encoder reads, each with the case of its word.

The pieces are BERT's: lower-cased, without accents, the longest known piece first.
What lower-casing loses is kept beside them: an id is `piece + case * len(pieces)`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence

import attrs

LONGEST_SENTENCE = 512
"""So many pieces the encoder has places for, the two ends included."""

CASES = 4
"""No capitals, a first capital, all capitals, capitals inside."""

_LONGEST_WORD = 100
_UNKNOWN, _START, _END = "[UNK]", "[CLS]", "[SEP]"
_MOST = 6
"""Of the pieces of an address or a number without end the first and the last do."""
_FEWER = (3, 1)
"""How many pieces each word of an overlong sentence keeps, the last one always."""


@attrs.frozen
class PieceBatch:
    """Sentences as ids, padded to the longest; what Stanza asks of a tokenizer."""

    rows: Sequence[Sequence[int]]
    places: Sequence[Sequence[int | None]]

    def __getitem__(self, name: str) -> list[list[int]]:
        """Returns the padded "input_ids" or "attention_mask"."""
        longest = max((len(row) for row in self.rows), default=0)
        if name == "attention_mask":
            return [[1] * len(row) + [0] * (longest - len(row)) for row in self.rows]
        return [[*row, *[0] * (longest - len(row))] for row in self.rows]

    def word_ids(self, batch_index: int = 0) -> Sequence[int | None]:
        """Returns the word of each piece of a sentence, None for its ends."""
        return self.places[batch_index]


@attrs.frozen
class Pieces:
    """The encoder's vocabulary; called as Stanza calls a transformer's tokenizer."""

    ids: Mapping[str, int]
    model_max_length: int = LONGEST_SENTENCE
    _known: dict[str, tuple[int, ...]] = attrs.field(factory=dict, repr=False, eq=False)

    @classmethod
    def of(cls, vocabulary: Sequence[str]) -> Pieces:
        """Returns the tokenizer of a vocabulary, ids by place."""
        return cls({piece: index for index, piece in enumerate(vocabulary)})

    def __call__(self, data: Sequence[Sequence[str]], **_: object) -> PieceBatch:
        """Returns the sentences' pieces; every word has at least one."""
        read = [self.read(words) for words in data]
        return PieceBatch([row for row, _ in read], [places for _, places in read])

    def read(self, words: Sequence[str]) -> tuple[list[int], list[int | None]]:
        """Returns a sentence's ids and the word of each, None for the two ends."""
        split = self.split(words)
        row, places = [self.ids[_START]], list[int | None]([None])
        for index, pieces in enumerate(split):
            row.extend(pieces)
            places.extend([index] * len(pieces))
        return [*row, self.ids[_END]], [*places, None]

    def split(self, words: Sequence[str]) -> list[tuple[int, ...]]:
        """Returns each word's ids, fewer of each where there is no room for all."""
        split = [self.word(word) for word in words]
        for kept in _FEWER:
            if sum(map(len, split)) <= self.model_max_length - 2:
                break
            split = [(*ids[: kept - 1], *ids[-1:]) for ids in split]
        return split

    def word(self, word: str) -> tuple[int, ...]:
        """Returns a word's ids; unknown words have one as well.

        >>> pieces = Pieces.of(["[UNK]", "peace", "##maker"])
        >>> pieces.word("peacemaker"), pieces.word("Peacemaker"), pieces.word("«")
        ((1, 2), (4, 5), (0,))
        """
        found = self._known.get(word)
        if found is None:
            offset = case_of(word) * len(self.ids)
            pieces = list(self._pieces(word)) or [self.ids[_UNKNOWN]]
            pieces[_MOST - 1 : -1] = []
            found = tuple(piece + offset for piece in pieces)
            if len(self._known) < len(self.ids):
                self._known[word] = found
        return found

    def _pieces(self, word: str) -> Iterator[int]:
        for part in _parts(word):
            yield from self._longest_first(part)

    def _longest_first(self, part: str) -> list[int]:
        """Returns a part's ids, the longest known piece first; one if it has none."""
        unknown = [self.ids[_UNKNOWN]]
        if len(part) > _LONGEST_WORD:
            return unknown
        found: list[int] = []
        start = 0
        while start < len(part):
            end = self._end_of_piece(part, start)
            if end == start:
                return unknown
            found.append(self.ids[_marked(part, start, end)])
            start = end
        return found

    def _end_of_piece(self, part: str, start: int) -> int:
        """Returns where the longest piece from here ends; here, where there is none."""
        ends = range(len(part), start, -1)
        return next((e for e in ends if _marked(part, start, e) in self.ids), start)


def _marked(part: str, start: int, end: int) -> str:
    """Returns a piece as the vocabulary has it: ##er inside a word."""
    return ("##" if start else "") + part[start:end]


def case_of(word: str) -> int:
    """Returns which of the four cases a word is written in.

    >>> [case_of(word) for word in ("state", "State", "A", "STATE", "McLean", "42")]
    [0, 1, 1, 2, 3, 0]
    """
    letters = [letter for letter in word if letter.isalpha()]
    capitals = sum(letter.isupper() for letter in letters)
    if not capitals:
        return 0
    if capitals == 1 and letters[0].isupper():
        return 1
    return 2 if capitals == len(letters) else 3


def _parts(word: str) -> Iterator[str]:
    """Yields the runs of letters and digits, and every other sign alone."""
    run = ""
    for sign in unicodedata.normalize("NFD", word.lower()):
        category = unicodedata.category(sign)
        if category == "Mn" or category[0] == "C":
            continue
        is_alone = category[0] in "PSZ" or "\u4e00" <= sign <= "\u9fff"
        if is_alone and run:
            yield run
            run = ""
        if is_alone and category[0] != "Z":
            yield sign
        elif not is_alone:
            run += sign
    if run:
        yield run
