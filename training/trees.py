"""Treebank sentences as numbers, in batches, with the ways that news is written."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import attrs
import pycountry
import torch
from stanza.models.common.vocab import BaseMultiVocab, BaseVocab

from training.treebank import read_sentences

Numbers = list[list[int]]


@attrs.frozen
class Tree:
    """A sentence with what the models learn; `names` is None where nobody marked them.

    The last word can be left out where `is_closed`: a final mark that heads nothing.
    """

    words: list[str]
    columns: tuple[list, list, list]
    heads: list[int]
    relations: list[int]
    names: Numbers | None
    is_closed: bool

    def headline(self) -> Tree:
        """Returns the sentence without its final mark."""
        if not self.is_closed or len(self.words) < 3:
            return self
        return Tree(
            self.words[:-1],
            (self.columns[0][:-1], self.columns[1][:-1], self.columns[2][:-1]),
            self.heads[:-1],
            self.relations[:-1],
            self.names[:-1] if self.names else None,
            False,
        )


@attrs.frozen
class NameSwaps:
    """Names by type and number of words, to stand in each other's place."""

    names: Mapping[tuple[str, int], Sequence[Sequence[str]]]
    tags: BaseVocab

    @classmethod
    def of(cls, trees: Sequence[Tree], tags: BaseVocab) -> NameSwaps:
        """Returns the names of the trees, and those of countries and their parts."""
        found: dict[tuple[str, int], set[tuple[str, ...]]] = {}
        for tree in trees:
            for first, last, kind in spans_of(tag_names(tree, tags)):
                words = tuple(tree.words[first : last + 1])
                found.setdefault((kind, len(words)), set()).add(words)
        for place in (*pycountry.countries, *pycountry.subdivisions):
            words = tuple(place.name.split())
            if place.name.replace(" ", "").isalpha():
                found.setdefault(("LOC", len(words)), set()).add(words)
        return cls({key: sorted(names) for key, names in found.items()}, tags)

    def swap(self, tree: Tree, chance: random.Random) -> Tree:
        """Returns the sentence, now and then with other names of the same types."""
        if tree.names is None or chance.random() < 0.4:
            return tree
        words = list(tree.words)
        for first, last, kind in sorted(spans_of(tag_names(tree, self.tags))):
            length = last + 1 - first
            if chance.random() < 0.6:
                words[first : last + 1] = self.drawn(kind, length, chance)
        return attrs.evolve(tree, words=words)

    def drawn(self, kind: str, length: int, chance: random.Random) -> Sequence[str]:
        """Returns a name; a person's words may come from two people."""
        known = self.names[kind, length]
        one, other = chance.choice(known), chance.choice(known)
        return (*one[:-1], other[-1]) if kind == "PERSON" else one


def tag_names(tree: Tree, tags: BaseVocab) -> list[str]:
    """Returns the name tags of a sentence's words in words."""
    return [tag for (tag,) in tags.unmap(tree.names or [])]


def spans_of(tags: Sequence[str]) -> set[tuple[int, int, str]]:
    """Returns the names of BIOES tags as first and last place and type."""
    found = set()
    start = 0
    for place, tag in enumerate(tags):
        if tag[:2] in ("B-", "S-"):
            start = place
        if tag[:2] in ("E-", "S-"):
            found.add((start, place, tag[2:]))
    return found


@attrs.frozen
class Vocabularies:
    """The labels of the three models, as Stanza keeps them."""

    pos: BaseMultiVocab
    depparse: BaseMultiVocab
    ner: BaseMultiVocab


@attrs.frozen
class Batch:
    """Sentences from the longest to the shortest, their labels padded with zeros."""

    words: list[list[str]]
    columns: tuple[torch.Tensor, ...]
    heads: torch.Tensor
    relations: torch.Tensor
    named: list[int]
    names: torch.Tensor | None

    @property
    def lengths(self) -> list[int]:
        return [len(words) for words in self.words]


def read_trees(
    path: Path, vocabularies: Vocabularies, names: Mapping[str, Sequence[str]]
) -> Iterator[Tree]:
    """Yields the sentences of a prepared treebank file."""
    for lines in read_sentences(path):
        identity = next(row[12:] for row in lines if row.startswith("# sent_id = "))
        rows = [row.split("\t") for row in lines if not row.startswith("#")]
        rows = [row for row in rows if row[0].isdigit()]
        tags = names.get(identity)
        vocab = vocabularies.pos
        yield Tree(
            words=[row[1] for row in rows],
            columns=(
                vocab["upos"].map([row[3] for row in rows]),
                vocab["xpos"].map([row[4] for row in rows]),
                vocab["feats"].map([row[5] for row in rows]),
            ),
            heads=[int(row[6]) for row in rows],
            relations=vocabularies.depparse["deprel"].map([row[7] for row in rows]),
            names=vocabularies.ner["tag"].map([(tag,) for tag in tags])
            if tags
            else None,
            is_closed=rows[-1][3] == "PUNCT"
            and all(row[6] != rows[-1][0] for row in rows),
        )


def make_batch(trees: Sequence[Tree]) -> Batch:
    """Returns the sentences as one batch."""
    trees = sorted(trees, key=lambda tree: -len(tree.words))
    named = [row for row, tree in enumerate(trees) if tree.names is not None]
    names = [tree.names for tree in trees if tree.names is not None]
    return Batch(
        words=[tree.words for tree in trees],
        columns=tuple(padded([tree.columns[n] for tree in trees]) for n in range(3)),
        heads=padded([tree.heads for tree in trees]),
        relations=padded([tree.relations for tree in trees]),
        named=named,
        names=padded(names) if names else None,
    )


def padded(rows: Sequence[Sequence[object]]) -> torch.Tensor:
    """Returns rows of numbers, or of lists of numbers, padded with zeros."""
    tensors = [torch.tensor(row) for row in rows]
    return torch.nn.utils.rnn.pad_sequence(tensors, batch_first=True)


def batches(
    trees: Sequence[Tree], size: int, chance: random.Random, swaps: NameSwaps | None
) -> Iterator[Batch]:
    """Yields one round of batches of about `size` words, rewritten as news may be."""
    order = list(trees)
    chance.shuffle(order)
    pool = size * 30
    waiting: list[Tree] = []
    count = 0
    for tree in order:
        swapped = swaps.swap(tree, chance) if swaps else tree
        waiting.append(as_news(swapped, chance))
        count += len(tree.words)
        if count >= pool:
            yield from pooled(waiting, size, chance)
            waiting, count = [], 0
    yield from pooled(waiting, size, chance)


def pooled(trees: list[Tree], size: int, chance: random.Random) -> Iterator[Batch]:
    """Yields the batches of a pool, sentences of like length together."""
    trees.sort(key=lambda tree: sum(3 + len(word) for word in tree.words))
    cut: list[list[Tree]] = [[]]
    for tree in trees:
        if sum(len(other.words) for other in cut[-1]) >= size:
            cut.append([])
        cut[-1].append(tree)
    chance.shuffle(cut)
    yield from (make_batch(part) for part in cut if part)


def as_news(tree: Tree, chance: random.Random) -> Tree:
    """Returns the sentence, now and then as a headline, in capitals or without any."""
    draw = chance.random()
    if draw < 0.06:
        return attrs.evolve(tree.headline(), words=titled(tree.headline().words))
    if draw < 0.08:
        return attrs.evolve(tree, words=[word.upper() for word in tree.words])
    if draw < 0.10:
        return attrs.evolve(tree, words=[word.lower() for word in tree.words])
    return tree.headline() if draw < 0.15 else tree


SMALL = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "in",
        "on",
        "at",
        "to",
        "for",
        "by",
        "with",
        "from",
        "and",
        "or",
        "but",
        "as",
        "is",
        "'s",
        "n't",
        "not",
    ]
)


def titled(words: Sequence[str]) -> list[str]:
    """Returns the words as a headline has them: capitals but for the small ones.

    >>> titled(["Norway", "demands", "an", "end", "to", "strikes"])
    ['Norway', 'Demands', 'an', 'End', 'to', 'Strikes']
    """
    return [
        word if word.lower() in SMALL and place else word[:1].upper() + word[1:]
        for place, word in enumerate(words)
    ]
