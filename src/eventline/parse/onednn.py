"""Linear layers that oneDNN computes, which uses all of any processor's width.

torch itself multiplies by MKL, which leaves half of an AMD core idle: there the encoder
takes twice as long.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from eventline.parse.encoder import Encoder


class OneDnnLinear(nn.Module):
    """A linear layer whose weights lie as oneDNN wants them; it is run, not trained.

    What it multiplies with is what torch compiles linear layers to.
    """

    weight: Tensor
    bias: Tensor | None

    def __init__(self, weight: Tensor, bias: Tensor | None) -> None:
        super().__init__()
        packed = torch.ops.mkldnn._reorder_linear_weight(weight.detach().contiguous())
        self.register_buffer("weight", packed)
        self.register_buffer("bias", None if bias is None else bias.detach())

    def forward(self, vectors: Tensor) -> Tensor:
        """Returns what the layer that it was made of gives, but for rounding."""
        found: Tensor = torch.ops.mkldnn._linear_pointwise(
            vectors, self.weight, self.bias, "none", [], ""
        )
        return found


def fast_linear(weight: Tensor, bias: Tensor | None = None) -> nn.Module:
    """Returns the linear layer of these weights, oneDNN's if torch has it."""
    if torch.backends.mkldnn.is_available():  # type: ignore[no-untyped-call] # torch's
        return OneDnnLinear(weight, bias)
    layer = nn.Linear(weight.shape[1], weight.shape[0], bias is not None)
    layer.weight.data = weight.detach()
    if bias is not None:
        layer.bias.data = bias.detach()
    return layer


def with_onednn(encoder: Encoder) -> Encoder:
    """Returns the encoder with its layers' weights given to oneDNN, if torch has it."""
    parts = [
        (layer, *part) for layer in encoder.layers for part in layer.named_children()
    ]
    for layer, name, part in parts:
        if isinstance(part, nn.Linear):
            setattr(layer, name, fast_linear(part.weight, part.bias))
    return encoder
