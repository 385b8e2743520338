"""Trees: the best heads, and the relations of the chosen arcs."""

from __future__ import annotations

from collections.abc import Sequence

import attrs
import numpy
import torch
from numpy.typing import NDArray
from stanza.models.common.chuliu_edmonds import (
    expand_contracted_tree,
    prepare_scores,
    process_cycle,
)
from stanza.models.common.vocab import VOCAB_PREFIX_SIZE
from stanza.models.depparse.head_constraints import (
    find_head_constraint_violations,
    resolve_head_constraint_violations,
)
from stanza.models.depparse.model import GraphParser
from torch import Tensor, nn
from torch.nn.utils.rnn import pad_sequence

from eventline.parse.encodings import Encodings
from eventline.parse.onednn import fast_linear
from eventline.parse.stanza_inside.layers import gated, with_one

Heads = NDArray[numpy.int64]
Scores = NDArray[numpy.float32]


@attrs.frozen
class BulkParser:
    """A graph parser that scores what it needs.

    Where it `resolves`, no head keeps two subjects or two objects.
    """

    model: GraphParser
    resolves: bool
    labels: nn.Module
    """What a word gives of every label's score, for each value of its head's."""

    @classmethod
    def of(cls, model: GraphParser) -> BulkParser:
        """Returns the parser with the weights of its labels as they are used."""
        weight = model.deprel.scorer.W_bilin.weight.flatten(1)
        resolves = bool(model.args.get("resolve_head_constraints", True))
        return cls(model, resolves, fast_linear(weight.T))

    def parse(self, states: Encodings) -> list[tuple[list[int], list[str]]]:
        """Returns the heads and relations of each sentence's words."""
        mixed = states.mixed(self.model.bert_layer_mix)
        starts = zip(states.roots, states.words, strict=True)
        places = torch.cat(
            [part for root, words in starts for part in (root[None], words)]
        )
        vectors = gated(self.model.parserlstm, mixed[places])
        rows = vectors.split_with_sizes([length + 1 for length in states.lengths])
        arcs = self._arcs(rows)
        found = [
            best_heads(scores[: length + 1, : length + 1])
            for scores, length in zip(arcs, states.lengths, strict=True)
        ]
        labels = self._labels(rows, found)
        vocab = self.model.vocab["deprel"]
        start, trees = 0, []
        for row, heads, scores in zip(rows, found, arcs, strict=True):
            chosen = labels[start : start + len(heads) - 1]
            names = vocab.unmap(chosen)
            start += len(chosen)
            if self.resolves and find_head_constraint_violations(heads, names):
                heads, names = self._resolved(row, scores, heads)
            trees.append((heads[1:].tolist(), names))
        return trees

    def _arcs(self, rows: Sequence[Tensor]) -> Scores:
        """Returns log scores: sentences × words × heads, the root at 0."""
        deep = self.model.unlabeled
        flat = torch.cat(list(rows))
        sizes = [len(row) for row in rows]
        weight = deep.scorer.W_bilin.weight[..., 0]
        left = with_one(torch.relu(deep.W1(flat))) @ weight
        right = with_one(torch.relu(deep.W2(flat)))
        lefts = pad_sequence(list(left.split_with_sizes(sizes)), batch_first=True)
        rights = pad_sequence(list(right.split_with_sizes(sizes)), batch_first=True)
        scores = lefts @ rights.transpose(1, 2) + deep.scorer.W_bilin.bias
        beyond = torch.arange(scores.shape[2])[None] >= torch.tensor(sizes)[:, None]
        scores.masked_fill_(beyond[:, None], float("-inf"))
        scores.diagonal(dim1=1, dim2=2).fill_(float("-inf"))
        found: Scores = scores.log_softmax(2).numpy()
        return found

    def _labels(self, rows: Sequence[Tensor], heads: Sequence[Heads]) -> list[int]:
        """Returns the best label of every word's arc, sentence after sentence."""
        words = torch.cat([row[1:] for row in rows])
        chosen = torch.cat(
            [
                row[torch.from_numpy(found[1:])]
                for row, found in zip(rows, heads, strict=True)
            ]
        )
        deep = self.model.deprel
        weight = deep.scorer.W_bilin.weight
        left = self.labels(with_one(torch.relu(deep.W1(words))))
        right = with_one(torch.relu(deep.W2(chosen)))
        partial = left.view(len(words), *weight.shape[1:])
        scores = torch.bmm(right[:, None], partial)[:, 0] + deep.scorer.W_bilin.bias
        best: list[int] = (scores.argmax(-1) + VOCAB_PREFIX_SIZE).tolist()
        return best

    def _resolved(
        self, row: Tensor, arcs: Scores, heads: Heads
    ) -> tuple[Heads, list[str]]:
        """Returns the tree without two subjects or objects of one head, as Stanza's."""
        scores = self.model.deprel(row[None], row[None])[0]
        vocab = self.model.vocab["deprel"]
        tree, labels = resolve_head_constraint_violations(
            arcs[: len(row), : len(row)], scores.log_softmax(2).numpy(), heads, vocab
        )
        return tree, vocab.unmap([label + VOCAB_PREFIX_SIZE for label in labels])


def best_heads(scores: Scores) -> Heads:
    """Returns the heads of the best tree with one root; the first is the root's own.

    `scores` holds log scores, words × heads. Where the best head of every word gives
    such a tree, no search could better it.

    >>> best_heads(numpy.array([[-9, -9], [-0.1, -2]], dtype=numpy.float32))
    array([0, 0])
    """
    heads: Heads = scores.argmax(1)
    heads[0] = 0
    if numpy.count_nonzero(heads[1:] == 0) == 1 and cycle_in(heads) is None:
        return heads
    return _searched(scores)


def _searched(scores: Scores) -> Heads:
    """Returns the best tree by Chu, Liu and Edmonds, one cycle after the other.

    As in Stanza, a second root costs more than all else could gain (Stanojević and
    Cohen 2021). Stanza looks for all cycles each time, and word by word, which takes
    most of the time of a long sentence.
    """
    whole = scores.astype(numpy.float64)
    whole[:, 0] += whole[numpy.isfinite(whole)].min() * len(whole)
    contracted = []
    while True:
        prepare_scores(whole)
        heads: Heads = whole.argmax(1)
        cycle = cycle_in(heads)
        if cycle is None:
            break
        whole, *places = process_cycle(heads, cycle, whole)
        contracted.append((heads, places))
    for before, places in reversed(contracted):
        heads = expand_contracted_tree(before, heads, *places)
    return heads


def cycle_in(heads: Heads) -> NDArray[numpy.bool_] | None:
    """Says of each word whether it is on a cycle, the first one; None without any.

    >>> cycle_in(numpy.array([0, 2, 1, 0])).tolist()
    [False, True, True, False]
    """
    reached = heads
    for _ in range(len(heads).bit_length()):
        reached = reached[reached]
    if not reached.any():
        return None
    cycle = numpy.zeros(len(heads), dtype=numpy.bool_)
    place = reached[reached.nonzero()[0][0]]
    while not cycle[place]:
        cycle[place] = True
        place = heads[place]
    return cycle
