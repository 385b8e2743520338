"""Linear layers that oneDNN computes, which uses all of any processor's width.

torch itself multiplies by MKL, which leaves half of an AMD core idle: there the encoder
takes twice as long.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn


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


def give_to_onednn(model: nn.Module, *, but: str = "") -> None:
    """Has oneDNN compute a model's linear layers, `but` the one of this name."""
    parts = [
        (parent, *part)
        for parent in model.modules()
        for part in parent.named_children()
    ]
    for parent, name, part in parts:
        if type(part) is nn.Linear and name != but:
            setattr(parent, name, fast_linear(part.weight, part.bias))
