"""Sentences through the shared encoder: batches of like length, one vector a word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

import attrs
import torch
from torch import Tensor, nn

from eventline.parse.encoder import Encoder, Grid
from eventline.parse.pieces import Pieces

MOST_PIECES = 1000
"""So many pieces, padding included, are encoded together: they fit a core's cache."""


@attrs.frozen
class Encodings:
    """The last layers' vectors of some sentences, and where each word's are.

    The vectors are pieces × width, sentence after sentence. `words` holds, for each
    sentence, the places of its words among them; `roots` the place of the sentence's
    first piece, which stands for the root.
    """

    layers: tuple[Tensor, ...]
    words: Sequence[Tensor]
    roots: Tensor

    @property
    def lengths(self) -> list[int]:
        """Returns how many words each sentence has."""
        return [len(places) for places in self.words]

    def mixed(self, mix: nn.Linear) -> Tensor:
        """Returns the layers' weighted sum, as a model of Stanza's mixes them."""
        layers = self.layers[-mix.in_features :]
        weights = mix.weight[0] + 1 / mix.in_features
        total = layers[0] * weights[0]
        for layer, weight in zip(layers[1:], weights[1:], strict=True):
            total = torch.add(total, layer * weight)
        return total


def encode(
    encoder: Encoder, pieces: Pieces, sentences: Sequence[Sequence[str]]
) -> Iterator[tuple[list[int], Encodings]]:
    """Yields the numbers of some sentences with their encodings, until all are done."""
    read = [pieces.read(words) for words in sentences]
    for chosen in batches([len(ids) for ids, _ in read]):
        yield chosen, _encodings(encoder, [read[number] for number in chosen])


def _encodings(
    encoder: Encoder, read: Sequence[tuple[list[int], list[int | None]]]
) -> Encodings:
    longest = max(len(ids) for ids, _ in read)
    rows = [ids + [0] * (longest - len(ids)) for ids, _ in read]
    mask = [[1] * len(ids) + [0] * (longest - len(ids)) for ids, _ in read]
    states = encoder.states(torch.tensor(rows), Grid.of(torch.tensor(mask)))
    starts = list(accumulate((len(ids) for ids, _ in read), initial=0))[:-1]
    words = [
        torch.tensor(last_places(places, start), dtype=torch.long)
        for start, (_, places) in zip(starts, read, strict=True)
    ]
    return Encodings(tuple(states), words, torch.tensor(starts))


def batches(sizes: Sequence[int]) -> Iterator[list[int]]:
    """Yields the numbers of sentences of like size, the longest first.

    >>> list(batches([10, 2000, 40]))
    [[1], [2, 0]]
    """
    waiting: list[int] = []
    for number in sorted(range(len(sizes)), key=lambda number: -sizes[number]):
        if waiting and (len(waiting) + 1) * sizes[waiting[0]] > MOST_PIECES:
            yield waiting
            waiting = []
        waiting.append(number)
    if waiting:
        yield waiting


def last_places(places: Sequence[int | None], offset: int = 0) -> list[int]:
    """Returns where the last piece of each word stands.

    >>> last_places([None, 0, 0, 1, None])
    [2, 3]
    """
    last = {word: place for place, word in enumerate(places) if word is not None}
    return [place + offset for place in last.values()]


def best_paths(
    scores: Tensor, transitions: Tensor, lengths: Sequence[int]
) -> list[list[int]]:
    """Returns each sentence's best tags: Viterbi over all sentences at once.

    `scores` holds sentences × words × tags, `transitions` tags × following tags.
    """
    best = scores[:, 0]
    ends, back = [best], list[list[list[int]]]()
    for place in range(1, scores.shape[1]):
        sums, chosen = (best[:, :, None] + transitions).max(1)
        back.append(chosen.tolist())
        best = scores[:, place] + sums
        ends.append(best)
    paths = []
    for row, length in enumerate(lengths):
        path = [int(ends[length - 1][row].argmax())]
        for place in range(length - 2, -1, -1):
            path.append(back[place][row][path[-1]])
        paths.append(path[::-1])
    return paths
