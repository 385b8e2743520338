"""Which models of a pipeline are read in bulk, and how they work together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import attrs
import torch
from stanza.models.common.hlstm import HighwayLSTM
from stanza.models.depparse.model import GraphParser
from stanza.models.ner.model import NERTagger
from stanza.models.pos.model import Tagger

from eventline.parse.bulk import Annotation
from eventline.parse.encoder import Encoder
from eventline.parse.encodings import Encodings, encode
from eventline.parse.onednn import give_to_onednn
from eventline.parse.pieces import Pieces
from eventline.parse.stanza_inside.layers import model_of
from eventline.parse.stanza_inside.names import BulkNames
from eventline.parse.stanza_inside.tagger import BulkTagger
from eventline.parse.stanza_inside.trees import BulkParser


@attrs.frozen
class BulkModels:
    """The loaded models of one pipeline that share one encoder."""

    encoder: Encoder
    pieces: Pieces
    tagger: BulkTagger
    parser: BulkParser
    names: BulkNames | None

    @torch.inference_mode()
    def annotate(self, sentences: Sequence[Sequence[str]]) -> list[Annotation]:
        """Returns the annotation of each sentence, whatever their order and number."""
        found: dict[int, Annotation] = {}
        for chosen, states in encode(self.encoder, self.pieces, sentences):
            found.update(zip(chosen, self._annotate(states), strict=True))
        return [found[number] for number in range(len(sentences))]

    def _annotate(self, states: Encodings) -> Iterator[Annotation]:
        """Yields the annotation of each encoded sentence."""
        tags = self.tagger.tag(states)
        trees = self.parser.parse(states)
        names = self.names.tag(states) if self.names else None
        start = 0
        for row, length in enumerate(states.lengths):
            heads, relations = trees[row]
            tagged = tags[start : start + length]
            yield Annotation(tagged, heads, relations, names[row] if names else None)
            start += length


def pipeline_models(steps: Mapping[str, object]) -> BulkModels | None:
    """Returns a pipeline's models for work in bulk; None where they are of other make.

    All of them must read one encoder of ours and nothing else.
    """
    tagger, parser, names = (model_of(steps.get(s)) for s in ("pos", "depparse", "ner"))
    if not isinstance(tagger, Tagger) or not isinstance(parser, GraphParser):
        return None
    encoder = tagger.bert_model
    found = [model for model in (tagger, parser, names) if model is not None]
    if not isinstance(encoder, Encoder) or not all(map(_is_plain, found)):
        return None
    if any(model.bert_model is not encoder for model in found):
        return None
    if not (_is_idle(tagger.taggerlstm) and _is_idle(parser.parserlstm)):
        return None
    for model in found:
        give_to_onednn(model, but="bert_layer_mix")
    return BulkModels(
        encoder,
        tagger.bert_tokenizer,
        BulkTagger.of(tagger),
        BulkParser.of(parser),
        BulkNames(names) if isinstance(names, NERTagger) else None,
    )


def _is_plain(model: Tagger | GraphParser | NERTagger) -> bool:
    """Says whether a model reads the encoder's vectors and nothing else."""
    others = ("word_emb_dim", "char", "pretrain", "use_arc_embedding", "share_hid")
    more = ("linearization", "distance", "reversed", "input_transform")
    return not any(model.args.get(name) for name in (*others, *more))


def _is_idle(layers: HighwayLSTM) -> bool:
    """Says whether there is one recurrent layer, and its weights are zero."""
    weights = layers.lstm.parameters()
    return len(layers.lstm) == 1 and not any(bool(w.any()) for w in weights)
