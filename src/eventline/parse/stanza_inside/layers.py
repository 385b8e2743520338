"""What several models share: how they are found, and two of their steps."""

from __future__ import annotations

import torch
from stanza.models.common.hlstm import HighwayLSTM
from torch import Tensor, nn


def model_of(step: object) -> nn.Module | None:
    """Returns the model of a processor, None where it is not loaded."""
    model = getattr(getattr(step, "trainer", None), "model", None)
    return model if isinstance(model, nn.Module) else None


def gated(layers: HighwayLSTM, vectors: Tensor) -> Tensor:
    """Returns what a highway layer passes on where its recurrent part is idle."""
    gate = torch.sigmoid(layers.gate[0](vectors))
    return gate * torch.tanh(layers.highway[0](vectors))


def with_one(vectors: Tensor) -> Tensor:
    """Returns the vectors with a one at their ends, which a scorer's bias meets."""
    return torch.cat([vectors, vectors.new_ones(*vectors.shape[:-1], 1)], -1)
