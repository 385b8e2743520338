"""Names: a tag for each word, the best path through them."""

from __future__ import annotations

from collections.abc import Sequence

import attrs
from stanza.models.common.vocab import VOCAB_PREFIX_SIZE
from stanza.models.ner.model import NERTagger
from stanza.models.ner.trainer import fix_singleton_tags
from torch.nn.utils.rnn import pack_sequence, pad_packed_sequence

from eventline.parse.encodings import Encodings, best_paths


@attrs.frozen
class BulkNames:
    """A name tagger."""

    model: NERTagger

    def tag(self, states: Encodings) -> list[list[str]]:
        """Returns the BIOES tag of every word of each sentence."""
        model, lengths = self.model, states.lengths
        mixed = states.mixed(model.bert_layer_mix)
        rows = [mixed[places] for places in states.words]
        packed = pack_sequence(rows, enforce_sorted=False)
        start = tuple(
            first.expand(-1, len(rows), -1).contiguous()
            for first in (model.taggerlstm_h_init, model.taggerlstm_c_init)
        )
        vectors, _ = model.taggerlstm(packed, lengths, hx=start)
        scores = vectors._replace(data=model.tag_clfs[0](vectors.data))
        padded, _ = pad_packed_sequence(scores, batch_first=True)
        paths = best_paths(padded, model.crits[0]._transitions, lengths)
        return [self._names(path) for path in paths]

    def _names(self, path: Sequence[int]) -> list[str]:
        """Returns the tags of a path, as Stanza mends them."""
        real = [[max(tag, VOCAB_PREFIX_SIZE)] for tag in path]
        tags: list[str] = fix_singleton_tags(
            [tag[0] for tag in self.model.vocab["tag"].unmap(real)]
        )
        return tags
