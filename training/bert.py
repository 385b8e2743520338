"""The starting point of the encoder: BERT weights from a folder, without the rest.

Kept of the vocabulary: the special pieces in use, and pieces of Latin letters, digits
and signs; a word with another letter in it reads as unknown, with its case.
"""

import unicodedata
from pathlib import Path

import torch
from safetensors.torch import load_file

from eventline.parse.encoder import Encoder, EncoderSize

SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]")
_RENAMED = {
    "attention.output.dense": "answered",
    "attention.output.LayerNorm": "attention_norm",
    "intermediate.dense": "wider",
    "output.dense": "narrower",
    "output.LayerNorm": "norm",
}


def is_kept(piece: str) -> bool:
    """Says whether English news needs the piece."""
    if piece in SPECIAL:
        return True
    signs = piece.removeprefix("##")
    if signs.startswith("[unused") or piece in ("[MASK]",):
        return False
    return all(
        not sign.isalpha() or unicodedata.name(sign, "").startswith("LATIN")
        for sign in signs
    )


def start_encoder(folder: Path) -> tuple[Encoder, list[str]]:
    """Returns an encoder with a BERT's weights, and its vocabulary."""
    lines = (folder / "vocab.txt").read_text(encoding="utf-8").splitlines()
    kept = [index for index, piece in enumerate(lines) if is_kept(piece)]
    weights = {k.removeprefix("bert."): v for k, v in load_weights(folder).items()}
    layers = 1 + max(int(k.split(".")[2]) for k in weights if ".layer." in k)
    encoder = Encoder(EncoderSize(pieces=len(kept), layers=layers))
    state = {
        "piece_vectors.weight": weights["embeddings.word_embeddings.weight"][kept],
        "place_vectors.weight": weights["embeddings.position_embeddings.weight"]
        + weights["embeddings.token_type_embeddings.weight"][0],
        "case_vectors.weight": torch.zeros_like(encoder.case_vectors.weight),
        "norm.weight": weights["embeddings.LayerNorm.weight"],
        "norm.bias": weights["embeddings.LayerNorm.bias"],
    }
    for number in range(layers):
        state |= layer_state(weights, number)
    encoder.load_state_dict(state)
    return encoder, [lines[index] for index in kept]


def load_weights(folder: Path) -> dict[str, torch.Tensor]:
    return load_file(folder / "model.safetensors")


def layer_state(weights: dict[str, torch.Tensor], number: int) -> dict:
    """Returns one layer's weights under our names; query, key and value are one."""
    prefix = f"encoder.layer.{number}."
    state: dict[str, torch.Tensor] = {}
    for part in ("weight", "bias"):
        names = (
            f"{prefix}attention.self.{n}.{part}" for n in ("query", "key", "value")
        )
        state[f"layers.{number}.asked.{part}"] = torch.cat([weights[n] for n in names])
        for old, new in _RENAMED.items():
            state[f"layers.{number}.{new}.{part}"] = weights[f"{prefix}{old}.{part}"]
    return state
