"""Layers that stand in for Stanza's while training: the same, or cheaper on a CPU."""

import torch
from stanza.models.common.hlstm import HighwayLSTM
from torch import Tensor, nn
from torch.nn.utils.rnn import PackedSequence


class PooledDropout(nn.Module):
    """Dropout whose masks are slices of one random pool: drawing them costs nothing."""

    def __init__(self, share: float, size: int = 1 << 22) -> None:
        super().__init__()
        kept = torch.rand(size) >= share
        self.register_buffer("pool", kept / (1 - share), persistent=False)

    def forward(self, vectors: Tensor) -> Tensor:
        """Returns the vectors with a share of their numbers at zero."""
        if not self.training:
            return vectors
        room = len(self.pool) - vectors.numel()
        start = int(torch.randint(max(1, room), (1,)))
        mask = self.pool[start : start + vectors.numel()].view_as(vectors)
        return vectors * mask.to(vectors.dtype)


class PreciseLoss(nn.Module):
    """A loss in single precision, whatever the scores are in."""

    def __init__(self, loss: nn.Module) -> None:
        super().__init__()
        self.loss = loss

    def forward(self, scores: Tensor, target: Tensor) -> Tensor:
        """Returns the loss."""
        return self.loss(scores.float(), target)


class SameWithoutMemory(nn.Module):
    """What Stanza's recurrent layer computes where its recurrent weights are zero."""

    def __init__(self, layer: HighwayLSTM) -> None:
        super().__init__()
        self.gate, self.highway = layer.gate[0], layer.highway[0]

    def forward(
        self, vectors: PackedSequence, *_: object, **__: object
    ) -> tuple[PackedSequence, None]:
        """Returns the gated layer alone."""
        gate = torch.sigmoid(self.gate(vectors.data))
        mixed = gate * torch.tanh(self.highway(vectors.data))
        return PackedSequence(mixed, vectors.batch_sizes), None
