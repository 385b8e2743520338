"""Parts of speech and features."""

from __future__ import annotations

from collections.abc import Sequence

import attrs
import torch
from stanza.models.pos.model import Tagger
from torch import Tensor

from eventline.parse.bulk import WordTags
from eventline.parse.encodings import Encodings
from eventline.parse.stanza_inside.layers import gated, with_one


@attrs.frozen
class BulkTagger:
    """A part-of-speech tagger; `weights` joins a column's scorers, by part of speech.

    Each column's weights are parts of speech × scores × hidden; the scores of all
    features stand side by side, `widths` says how many belong to each.
    """

    model: Tagger
    weights: dict[str, Tensor]
    biases: dict[str, Tensor]
    widths: Sequence[int]

    @classmethod
    @torch.inference_mode()
    def of(cls, model: Tagger) -> BulkTagger:
        """Returns the tagger with its scorers joined."""
        parts = with_one(model.upos_emb.weight)
        scorers = {
            name: list(model.tag_clf[name])
            if name == "feats"
            else [model.tag_clf[name]]
            for name in ("xpos", "feats")
        }
        weights = {
            name: torch.cat(
                [torch.einsum("oij,uj->uoi", s.W_bilin.weight, parts) for s in found], 1
            )
            for name, found in scorers.items()
        }
        biases = {
            name: torch.cat([scorer.W_bilin.bias for scorer in found])
            for name, found in scorers.items()
        }
        widths = [len(scorer.W_bilin.bias) for scorer in scorers["feats"]]
        return cls(model, weights, biases, widths)

    def tag(self, states: Encodings) -> list[WordTags]:
        """Returns the tags of all words, sentence after sentence."""
        places = torch.cat(list(states.words))
        vectors = states.mixed(self.model.bert_layer_mix)[places]
        vectors = gated(self.model.taggerlstm, vectors)
        hidden = torch.relu(self.model.upos_hid(vectors))
        upos = self.model.upos_clf(hidden).argmax(-1)
        xpos = self._scores("xpos", vectors, upos).argmax(-1)
        feats = self._scores("feats", vectors, upos).split_with_sizes(
            list(self.widths), 1
        )
        chosen = torch.stack([scores.argmax(-1) for scores in feats], 1)
        vocab = self.model.vocab
        columns = (
            vocab["upos"].unmap(upos.tolist()),
            vocab["xpos"].unmap(xpos.tolist()),
            [
                None if feats == "_" else feats
                for feats in vocab["feats"].unmap(chosen.tolist())
            ],
        )
        return [WordTags(*tags) for tags in zip(*columns, strict=True)]

    def _scores(self, column: str, vectors: Tensor, upos: Tensor) -> Tensor:
        """Returns a column's scores, given each word's part of speech."""
        hidden = with_one(torch.relu(self.model.tag_hid[column](vectors)))
        weights, bias = self.weights[column], self.biases[column]
        scores = hidden.new_empty(len(hidden), weights.shape[1])
        for part in sorted(set(upos.tolist())):
            chosen = (upos == part).nonzero()[:, 0]
            scores[chosen] = hidden[chosen] @ weights[part].T + bias
        return scores
