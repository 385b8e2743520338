"""The encoder that tagger, parser and name tagger share: a small BERT, in torch alone.

Stanza takes it for a transformer of its own: it answers to the few names that
`stanza.models.common.bert_embedding` uses, so that Stanza's models run on it unchanged.
Imported where a model is loaded; importing it imports torch.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs
import torch
from torch import Tensor, nn
from torch.nn import functional

from eventline.parse.pieces import CASES, LONGEST_SENTENCE, Pieces

ENCODER_NAME = "eventline-encoder"
"""The name under which the models ask Stanza for their transformer."""


@attrs.frozen
class EncoderSize:
    """The measures of an encoder."""

    pieces: int
    hidden_size: int = 384
    inner: int = 1536
    layers: int = 6
    heads: int = 12


@attrs.frozen
class Encoded:
    """The vectors of every layer, the embeddings first."""

    hidden_states: tuple[Tensor, ...]


@attrs.frozen
class Grid:
    """Sentences of like or unlike length, side by side or one after the other.

    All but attention reads the real pieces alone, in a row: padding is most of a batch
    of short sentences and a long one. `real` and `spots` say where each real piece
    stands in the grid, and which of them each place of the grid has; they are None
    where nothing is padded.
    """

    rows: int
    length: int
    mask: Tensor | None = None
    real: Tensor | None = None
    spots: Tensor | None = None

    @classmethod
    def of(cls, mask: Tensor) -> Grid:
        """Returns the grid of a mask of sentences × pieces, 1 for what is real."""
        rows, length = mask.shape
        if bool(mask.all()):
            return cls(rows, length)
        is_real = mask.bool()
        flat = is_real.flatten()
        spots = flat.cumsum(0).sub(1).clamp(min=0)
        real = flat.nonzero()[:, 0]
        return cls(rows, length, is_real[:, None, None], real, spots)

    def gather(self, padded: Tensor) -> Tensor:
        """Returns the real pieces of sentences × pieces, one after the other."""
        flat = padded.flatten(0, 1)
        return flat if self.real is None else flat.index_select(0, self.real)

    def spread(self, flat: Tensor) -> Tensor:
        """Returns sentences × pieces × width; what is not real holds anything."""
        if self.spots is not None:
            flat = flat.index_select(0, self.spots)
        return flat.view(self.rows, self.length, -1)


class Layer(nn.Module):
    """One layer of self-attention and a feed-forward network, each normed after."""

    def __init__(self, size: EncoderSize) -> None:
        super().__init__()
        self.heads = size.heads
        self.asked = nn.Linear(size.hidden_size, 3 * size.hidden_size)
        self.answered = nn.Linear(size.hidden_size, size.hidden_size)
        self.attention_norm = nn.LayerNorm(size.hidden_size, eps=1e-12)
        self.wider = nn.Linear(size.hidden_size, size.inner)
        self.narrower = nn.Linear(size.inner, size.hidden_size)
        self.norm = nn.LayerNorm(size.hidden_size, eps=1e-12)
        self.drop = nn.Identity()

    def forward(self, vectors: Tensor, grid: Grid) -> Tensor:
        """Returns the next layer's vectors: pieces × width."""
        asked = grid.spread(self.asked(vectors))
        asked = asked.view(grid.rows, grid.length, 3, self.heads, -1)
        query, key, value = asked.permute(2, 0, 3, 1, 4)
        seen = functional.scaled_dot_product_attention(
            query, key, value, attn_mask=grid.mask
        )
        seen = self.answered(grid.gather(seen.transpose(1, 2).flatten(2)))
        vectors = self.attention_norm(vectors + self.drop(seen))
        inner = self.narrower(functional.gelu(self.wider(vectors)))
        normed: Tensor = self.norm(vectors + self.drop(inner))
        return normed


class Encoder(nn.Module):
    """Piece ids, which carry their word's case, to vectors."""

    _hf_peft_config_loaded = False

    def __init__(self, size: EncoderSize) -> None:
        super().__init__()
        self.config = size
        self.piece_vectors = nn.Embedding(size.pieces, size.hidden_size)
        self.case_vectors = nn.Embedding(CASES, size.hidden_size)
        self.place_vectors = nn.Embedding(LONGEST_SENTENCE, size.hidden_size)
        self.norm = nn.LayerNorm(size.hidden_size, eps=1e-12)
        self.drop = nn.Identity()
        self.layers = nn.ModuleList(Layer(size) for _ in range(size.layers))

    def forward(
        self,
        input_ids: Tensor,
        attention_mask: Tensor | None = None,
        **_: object,
    ) -> Encoded:
        """Returns the vectors of padded sentences; the mask is 1 for real pieces."""
        mask = torch.ones_like(input_ids) if attention_mask is None else attention_mask
        grid = Grid.of(mask)
        return Encoded(tuple(map(grid.spread, self.states(input_ids, grid))))

    def states(self, input_ids: Tensor, grid: Grid) -> list[Tensor]:
        """Returns every layer's vectors of the real pieces, one after the other."""
        places = torch.arange(input_ids.shape[1], device=input_ids.device)
        vectors = (
            self.piece_vectors(input_ids % self.config.pieces)
            + self.case_vectors(input_ids // self.config.pieces)
            + self.place_vectors(places.clamp(max=LONGEST_SENTENCE - 1))
        )
        states = [self.drop(self.norm(grid.gather(vectors)))]
        for layer in self.layers:
            states.append(layer(states[-1], grid))
        return states


def save_encoder(encoder: Encoder, vocabulary: Sequence[str]) -> Mapping[str, object]:
    """Returns what a model file holds of an encoder."""
    return {
        "vocabulary": list(vocabulary),
        "size": attrs.asdict(encoder.config),
        "model": encoder.state_dict(),
    }


def load_encoder(saved: Mapping[str, object]) -> tuple[Encoder, Pieces]:
    """Returns the encoder of a model file, and its tokenizer.

    Raises KeyError, TypeError or RuntimeError where the file holds another thing.
    """
    size, weights = saved["size"], saved["model"]
    vocabulary = saved["vocabulary"]
    if not (
        isinstance(size, dict)
        and isinstance(weights, dict)
        and isinstance(vocabulary, list)
    ):
        raise TypeError("not an encoder")
    encoder = Encoder(EncoderSize(**size))
    encoder.load_state_dict({name: value.float() for name, value in weights.items()})
    return encoder.eval(), Pieces.of(vocabulary)
