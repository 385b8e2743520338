"""The two steps that tagger and parser share."""

from __future__ import annotations

import torch
from stanza.models.common.hlstm import HighwayLSTM
from torch import Tensor


def gated(layers: HighwayLSTM, vectors: Tensor) -> Tensor:
    """Returns what a highway layer passes on where its recurrent part is idle."""
    gate = torch.sigmoid(layers.gate[0](vectors))
    return gate * torch.tanh(layers.highway[0](vectors))


def with_one(vectors: Tensor) -> Tensor:
    """Returns the vectors with a one at their ends, which a scorer's bias meets."""
    return torch.cat([vectors, vectors.new_ones(*vectors.shape[:-1], 1)], -1)
