"""What the name tagger is above the encoder, small enough to train in minutes.

Some heads, each a two-way LSTM and a CRF, learn side by side from other beginnings;
`joined` makes of them the one model of Stanza's class that gives their mean.
"""

from collections.abc import Mapping, Sequence

import torch
from stanza.models.common.vocab import BaseVocab
from torch import Tensor, nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

from training.name_sentences import TAGS

NEVER = -1e4
LSTM_PARTS = ("weight_ih", "weight_hh", "bias_ih", "bias_hh")
ENDS = ("l0", "l0_reverse")


def may_follow(tag: str, following: str) -> bool:
    """Says whether a tag may stand before another.

    >>> may_follow("B-ORG", "E-ORG"), may_follow("B-ORG", "O"), may_follow("O", "E-ORG")
    (True, False, False)
    """
    if tag[0] in "BI":
        return following[0] in "IE" and tag[2:] == following[2:]
    return following[0] in "OBS"


class Head(nn.Module):
    """One tagger: padded vectors of words to the scores of tags."""

    def __init__(self, width: int, hidden: int = 64, dropped: float = 0.4) -> None:
        super().__init__()
        self.lstm = nn.LSTM(width, hidden, batch_first=True, bidirectional=True)
        self.scorer = nn.Linear(2 * hidden, len(TAGS))
        nn.init.zeros_(self.scorer.bias)
        self.likings = nn.Parameter(torch.zeros(len(TAGS), len(TAGS)))
        allowed = [[0 if may_follow(a, b) else NEVER for b in TAGS] for a in TAGS]
        self.register_buffer("allowed", torch.tensor(allowed), persistent=False)
        self.drop = nn.Dropout(dropped)

    @property
    def transitions(self) -> Tensor:
        """Returns the scores of tags × following tags."""
        return self.likings + self.allowed

    def forward(self, vectors: Tensor, lengths: Tensor) -> Tensor:
        """Returns the scores: sentences × words × tags."""
        if self.training:
            kept = torch.rand(vectors.shape[:2]) >= 0.05
            vectors = vectors * kept[..., None]
        packed = pack_padded_sequence(
            self.drop(vectors), lengths, batch_first=True, enforce_sorted=False
        )
        hidden, _ = pad_packed_sequence(self.lstm(packed)[0], batch_first=True)
        return self.scorer(self.drop(hidden))

    def loss(self, vectors: Tensor, lengths: Tensor, tags: Tensor) -> Tensor:
        """Returns the CRF's loss, a word's mean."""
        scores = self(vectors, lengths)
        real = torch.arange(scores.shape[1])[None] < lengths[:, None]
        total, steps = scores[:, 0], self.transitions
        for place in range(1, scores.shape[1]):
            sums = torch.logsumexp(total[:, :, None] + steps, 1) + scores[:, place]
            total = torch.where(real[:, place, None], sums, total)
        wanted = (scores.gather(2, tags[..., None])[..., 0] * real).sum()
        wanted = wanted + (steps[tags[:, :-1], tags[:, 1:]] * real[:, 1:]).sum()
        return (torch.logsumexp(total, 1).sum() - wanted) / lengths.sum()


def joined(heads: Sequence[Head], tags: BaseVocab, size: int) -> Mapping[str, Tensor]:
    """Returns the weights of the model, as Stanza names them, that gives their mean.

    The LSTMs stand side by side, each blind to the others. `tags` numbers the tags,
    `size` is how many it numbers; tags that no head knows are never chosen.
    """
    hidden = sum(head.lstm.hidden_size for head in heads)
    found = {
        f"taggerlstm.lstm.{part}_{end}": side_by_side(heads, f"{part}_{end}")
        for part in LSTM_PARTS
        for end in ENDS
    }
    places = torch.tensor([tags.map([(tag,)])[0][0] for tag in TAGS])
    weight, bias = torch.zeros(size, 2 * hidden), torch.full((size,), NEVER)
    steps = torch.full((size, size), NEVER)
    halves = [head.scorer.weight.chunk(2, 1) for head in heads]
    weight[places] = torch.cat([half[n] for n in (0, 1) for half in halves], 1)
    weight /= len(heads)
    bias[places] = torch.stack([head.scorer.bias for head in heads]).mean(0)
    mean = torch.stack([head.transitions for head in heads]).mean(0)
    steps[places[:, None], places[None]] = mean
    start = torch.zeros(2, 1, hidden)
    return found | {
        "tag_clfs.0.weight": weight,
        "tag_clfs.0.bias": bias,
        "crits.0._transitions": steps,
        "taggerlstm_h_init": start,
        "taggerlstm_c_init": start.clone(),
        "bert_layer_mix.weight": torch.zeros(1, 3),
    }


def side_by_side(heads: Sequence[Head], name: str) -> Tensor:
    """Returns one weight of the LSTMs as one's, gate by gate."""
    gates = [getattr(head.lstm, name).chunk(4) for head in heads]
    join = torch.block_diag if "weight_hh" in name else _stacked
    return torch.cat([join(*(gate[n] for gate in gates)) for n in range(4)])


def _stacked(*parts: Tensor) -> Tensor:
    return torch.cat(parts)
