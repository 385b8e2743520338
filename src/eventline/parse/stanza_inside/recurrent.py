"""Recurrent layers that run on padded sentences, which oneDNN computes.

torch runs packed sequences of several lengths step by step, each a small product of
its own, and takes two to three times as long.
"""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor, nn
from torch.nn.utils.rnn import (
    PackedSequence,
    pack_padded_sequence,
    pad_packed_sequence,
)

from eventline.parse.stanza_inside.layers import model_of

_WEIGHTS = ("weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0")
_DIRECTIONS = ("", "_reverse")


class PaddedLSTM(nn.Module):
    """A recurrent layer of two directions: packed sequences in, packed ones out.

    It is run, and not trained. Each direction runs on its own; the one that comes back
    gets every sequence turned round, so that padding stands behind it.
    """

    def __init__(self, layer: nn.LSTM) -> None:
        super().__init__()
        self.layer = layer

    def forward(
        self, packed: PackedSequence, start: tuple[Tensor, Tensor] | None = None
    ) -> tuple[PackedSequence, None]:
        """Returns what the layer gives but for rounding, without its last state."""
        padded, lengths = pad_packed_sequence(packed, batch_first=True)
        turned = _turned(lengths, padded.shape[1])
        forth = self._run(padded, 0, start)
        back = self._run(_moved(padded, turned), 1, start)
        both = torch.cat([forth, _moved(back, turned)], 2)
        again = pack_padded_sequence(
            both, lengths, batch_first=True, enforce_sorted=False
        )
        return again, None

    def _run(
        self, vectors: Tensor, number: int, start: tuple[Tensor, Tensor] | None
    ) -> Tensor:
        """Returns one direction's vectors, of sequences that begin where it does."""
        names = [name + _DIRECTIONS[number] for name in _WEIGHTS]
        weights = [getattr(self.layer, name) for name in names]
        none = vectors.new_zeros(2, len(vectors), self.layer.hidden_size)
        states = [state[number : number + 1] for state in start or (none, none)]
        found, *_ = torch.lstm(
            vectors, states, weights, True, 1, 0.0, False, False, True
        )
        return found


def run_padded(steps: Mapping[str, object]) -> None:
    """Has tokenizer and name tagger, loaded to be run, run on padded sentences.

    Layers of another make stay as they are, and all do where torch has no oneDNN.
    """
    if not torch.backends.mkldnn.is_available():  # type: ignore[no-untyped-call] # torch's
        return
    models = [model_of(steps.get(name)) for name in ("tokenize", "ner")]
    layers = [
        (parent, name, layer)
        for model in models
        if model is not None
        for parent in model.modules()
        for name, layer in parent.named_children()
        if isinstance(layer, nn.LSTM) and _is_plain(layer)
    ]
    for parent, name, layer in layers:
        setattr(parent, name, PaddedLSTM(layer))


def _is_plain(layer: nn.LSTM) -> bool:
    """Says whether a layer is one of two directions, with biases and nothing more."""
    is_one = layer.num_layers == 1 and layer.bidirectional and not layer.proj_size
    return is_one and layer.batch_first and bool(layer.bias)


def _turned(lengths: Tensor, longest: int) -> Tensor:
    """Returns where each vector of a sequence stands when it is turned round."""
    places = torch.arange(longest)[None]
    turned = lengths[:, None] - 1 - places
    return torch.where(turned < 0, places, turned)


def _moved(vectors: Tensor, places: Tensor) -> Tensor:
    """Returns each sequence's vectors in the order of these places."""
    return vectors[torch.arange(len(vectors))[:, None], places]
