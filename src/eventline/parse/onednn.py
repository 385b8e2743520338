"""Linear layers that oneDNN computes, which uses all of any processor's width.

torch itself multiplies by MKL, which leaves half of an AMD core idle: there the encoder
takes twice as long.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from eventline.parse.encoder import Encoder


class OneDnnLinear(nn.Module):
    """A linear layer whose weights are oneDNN's; it is run, and not trained."""

    weight: Tensor
    bias: Tensor

    def __init__(self, layer: nn.Linear) -> None:
        super().__init__()
        self.register_buffer("weight", layer.weight.detach().to_mkldnn())
        self.register_buffer("bias", layer.bias.detach().to_mkldnn())

    def forward(self, vectors: Tensor) -> Tensor:
        """Returns what the layer that it was made of gives, but for rounding."""
        return functional.linear(vectors.to_mkldnn(), self.weight, self.bias).to_dense()


def with_onednn(encoder: Encoder) -> Encoder:
    """Returns the encoder with its layers' weights given to oneDNN, if torch has it."""
    if not torch.backends.mkldnn.is_available():  # type: ignore[no-untyped-call] # torch's
        return encoder
    parts = [
        (layer, *part) for layer in encoder.layers for part in layer.named_children()
    ]
    for layer, name, part in parts:
        if isinstance(part, nn.Linear):
            setattr(layer, name, OneDnnLinear(part))
    return encoder
