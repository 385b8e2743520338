"""Stanza's tagger, parser and name tagger on one encoder that runs once a batch."""

import json
import logging
from collections.abc import Sequence
from pathlib import Path

import torch
from stanza.models import ner_tagger, parser, tagger
from stanza.models.common.bert_embedding import cloned_feature
from stanza.models.common.vocab import CharVocab, CompositeVocab
from stanza.models.depparse import data as depparse_data
from stanza.models.depparse import model as depparse_model
from stanza.models.ner import model as ner_model
from stanza.models.ner.vocab import MultiVocab as NameVocab
from stanza.models.pos import data as pos_data
from stanza.models.pos import model as pos_model
from stanza.models.pos.tag_columns import tag_columns_to_config
from stanza.utils.conll import CoNLL
from torch import Tensor, nn
from torch.nn.attention import SDPBackend, sdpa_kernel

from eventline.parse.encoder import ENCODER_NAME, Encoder, save_encoder
from eventline.parse.encodings import last_places
from eventline.parse.pieces import Pieces
from training.train import NAME, flags
from training.training_layers import PooledDropout, PreciseLoss, SameWithoutMemory
from training.trees import Batch, Vocabularies

log = logging.getLogger("training")

LAYERS = 3
"""So many of the last layers each model mixes."""


class Shared:
    """What the models see as the transformer: its vectors, computed once a batch."""

    def __init__(self) -> None:
        self.states: tuple[Tensor, ...] = ()
        self.places: list[Tensor] = []
        self.rows: Sequence[int] = ()

    def extract(
        self,
        _name: str,
        _tokenizer: object,
        _model: object,
        data: Sequence[Sequence[str]],
        _device: object,
        keep_endpoints: bool,
        bert_layer_mix: nn.Linear,
        **_: object,
    ) -> list[Tensor]:
        """Returns one vector a word, with the two ends where they are wanted."""
        mixed = cloned_feature(self.states, False, bert_layer_mix)
        found = [mixed[row][self.places[row]] for row in self.rows[: len(data)]]
        return found if keep_endpoints else [vectors[1:-1] for vectors in found]


class Models(nn.Module):
    """The encoder and the three models on it."""

    def __init__(
        self, encoder: Encoder, pieces: Pieces, vocabularies: Vocabularies
    ) -> None:
        super().__init__()
        self.encoder = encoder
        self.pieces = pieces
        self.shared = Shared()
        configs = configurations()
        shared = {"bert_model": encoder, "bert_tokenizer": pieces}
        self.pos = pos_model.Tagger(configs["pos"], vocabularies.pos, **shared)
        self.depparse = depparse_model.GraphParser(
            configs["depparse"], vocabularies.depparse, **shared
        )
        self.ner = ner_model.NERTagger(configs["ner"], vocabularies.ner, **shared)
        for parameter in encoder.parameters():
            parameter.requires_grad = True
        forget(self.pos, "taggerlstm")
        forget(self.depparse, "parserlstm")
        self.prepare_dropout()

    def prepare_dropout(self) -> None:
        """Puts cheap dropout everywhere."""
        for layer in (self.encoder, *self.encoder.layers):
            layer.drop = PooledDropout(0.1)
        for model in (self.pos, self.depparse, self.ner):
            model.drop = PooledDropout(0.33)
        for scorer in (self.depparse.unlabeled, self.depparse.deprel):
            scorer.dropout = PooledDropout(0.33)

    def encode(self, batch: Batch) -> None:
        """Computes the batch's vectors, which Stanza's models then ask for."""
        for module in (pos_model, depparse_model, ner_model):
            module.extract_bert_embeddings = self.shared.extract
        read = self.pieces(batch.words)
        ids = torch.tensor(read["input_ids"])
        mask = torch.tensor(read["attention_mask"])
        with (
            sdpa_kernel(SDPBackend.MATH),
            torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.training),
        ):
            states = self.encoder(ids, mask).hidden_states[-LAYERS:]
        self.shared.states = tuple(state.float() for state in states)
        self.shared.places = [
            torch.tensor([0, *last_places(places), len(places) - 1])
            for places in map(read.word_ids, range(len(batch.words)))
        ]
        self.shared.rows = range(len(batch.words))

    def tag(self, batch: Batch, tags: Sequence[Tensor] | None) -> tuple[Tensor, list]:
        """Returns the tagger's loss and predictions."""
        word = torch.zeros(batch.heads.shape, dtype=torch.long)
        nothing = (None,) * 3
        return self.pos(
            word, *nothing, tags, None, None, batch.lengths, None, batch.words
        )

    def parse(self, batch: Batch) -> tuple[Tensor, list]:
        """Returns the parser's loss and predictions."""
        count, length = batch.heads.shape
        word = torch.zeros(count, length + 1, dtype=torch.long)
        lengths = torch.tensor(batch.lengths)
        mask = torch.arange(length + 1)[None] > lengths[:, None]
        characters = torch.zeros(sum(batch.lengths), 1)
        return self.depparse(
            *(word, mask, characters, None, None, None, None, None, None),
            *(batch.heads, batch.relations, None),
            *([n + 1 for n in batch.lengths], None, batch.words),
        )

    def name(self, batch: Batch) -> tuple[Tensor, list, list]:
        """Returns the name tagger's loss, scores and transitions."""
        self.shared.rows = batch.named
        words = [batch.words[row] for row in batch.named]
        lengths = [len(sentence) for sentence in words]
        found = self.ner(
            words, None, None, batch.names, None, lengths, None, None, None, None, None
        )
        self.shared.rows = range(len(batch.words))
        return found

    def loss(self, batch: Batch) -> dict[str, Tensor]:
        """Returns the loss of each model."""
        self.encode(batch)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            found = {"pos": self.tag(batch, batch.columns)[0]}
            found["depparse"] = self.parse(batch)[0]
        if batch.names is not None:
            found["ner"] = 0.15 * self.name(batch)[0]
        return found


def forget(model: nn.Module, name: str) -> None:
    """Leaves a model's recurrent layer out: the encoder has seen the context.

    Stanza's classes want one; its weights are zero, and so is what it adds.
    """
    layer = getattr(model, name)
    setattr(model, name, SameWithoutMemory(layer))
    model.crit = PreciseLoss(model.crit)
    for part in ("h", "c"):
        getattr(model, f"{name}_{part}_init").requires_grad = False


def configurations() -> dict[str, dict]:
    """Returns the arguments of Stanza's three models."""
    every = [
        *("--shorthand", NAME, "--no_pretrain", "--no_char"),
        *flags(bert_model=ENCODER_NAME, bert_hidden_layers=LAYERS, word_emb_dim=0),
    ]
    both = [
        *("--lang", "en"),
        *flags(num_layers=1, word_cutoff=1_000_000, word_dropout=0.1, rec_dropout=0),
        *flags(hidden_dim=128, deep_biaff_hidden_dim=128),
    ]
    pos = [*every, *both, *flags(composite_deep_biaff_hidden_dim=64)]
    left_out = ("upos", "xpos", "ufeats", "linearization", "distance")
    depparse = [
        *(*every, *both, *flags(tag_emb_dim=0)),
        *(f"--no_{name}" for name in left_out),
    ]
    ner = [
        *(*every, "--no_input_transform"),
        *flags(hidden_dim=64, char_emb_dim=0, dropout=0.33, word_dropout=0.02),
    ]
    return {
        "pos": tagger.parse_args(pos),
        "depparse": parser.parse_args(depparse),
        "ner": ner_tagger.parse_args(ner) | {"charlm": False},
    }


def build_vocabularies(train: Path, names: dict[str, list[str]]) -> Vocabularies:
    """Returns the labels of the training set."""
    document = CoNLL.conll2doc(str(train))
    configs = configurations()
    pos = pos_data.Dataset.init_vocab([document], configs["pos"])
    depparse = depparse_data.Dataset(document, configs["depparse"], None).vocab
    tags = [[((tag,),) for tag in sentence] for sentence in names.values()]
    ner = NameVocab(
        {
            "char": CharVocab([[["a"]]], NAME),
            "tag": CompositeVocab(tags, NAME, idx=0, sep=None),
        }
    )
    return Vocabularies(pos, depparse, ner)


def save(models: Models, vocabulary: Sequence[str], out: Path) -> None:
    """Writes the four model files, the three as Stanza saves them."""
    torch.save(save_encoder(models.encoder, vocabulary), out / "encoder.pt")
    extra: dict[str, object] = {"model_type": "graph"}
    for name in ("pos", "depparse", "ner"):
        model = getattr(models, name)
        config = dict(model.args)
        if name == "pos":
            config["tag_columns"] = tag_columns_to_config(model.tag_columns)
        if "transition_subtree_combination" in config:
            config["transition_subtree_combination"] = "NONE"
        vocab = model.vocab.state_dict()
        saved = {"model": stanza_state(model), "vocab": vocab, "config": config}
        torch.save(saved | (extra if name == "depparse" else {}), out / f"{name}.pt")


def stanza_state(model: nn.Module) -> dict[str, Tensor]:
    """Returns a model's weights as Stanza names them, the recurrent ones at zero."""
    found: dict[str, Tensor] = {}
    for key, value in model.state_dict().items():
        if key.split(".")[0] in model.unsaved_modules:
            continue
        layer, _, rest = key.partition("lstm.")
        if not rest.startswith(("gate.", "highway.")):
            found[key] = value
            continue
        kind, part = rest.split(".")
        found[f"{layer}lstm.{kind}.0.{part}"] = value
        if rest == "gate.weight":
            found |= idle_weights(f"{layer}lstm.lstm.0.lstm.", value.shape)
    return found


def resume(models: Models, folder: Path) -> None:
    """Puts the weights of saved model files in place, but for labels that changed."""
    saved = torch.load(folder / "encoder.pt", weights_only=True)
    models.encoder.load_state_dict(saved["model"])
    for name in ("pos", "depparse", "ner"):
        state = torch.load(folder / f"{name}.pt", weights_only=True)["model"]
        renamed = {
            key.replace("lstm.gate.0.", "lstm.gate.").replace(
                "lstm.highway.0.", "lstm.highway."
            ): value
            for key, value in state.items()
        }
        model = getattr(models, name)
        own = model.state_dict()
        fitting = {
            key: value
            for key, value in renamed.items()
            if key in own and own[key].shape == value.shape
        }
        missing, _ = model.load_state_dict(fitting, strict=False)
        new = [key for key in missing if not key.startswith("bert_model.")]
        log.info("%s starts anew: %s", name, new)


def idle_weights(prefix: str, shape: torch.Size) -> dict[str, Tensor]:
    """Returns the zeros of a two-way recurrent layer, by its gate's weight's shape."""
    width = shape[0] // 2
    found: dict[str, Tensor] = {}
    for end in ("l0", "l0_reverse"):
        for kind, size in (("ih", shape[1]), ("hh", width)):
            found[f"{prefix}weight_{kind}_{end}"] = torch.zeros(4 * width, size)
            found[f"{prefix}bias_{kind}_{end}"] = torch.zeros(4 * width)
    return found


def load_names(work: Path, part: str) -> dict[str, list[str]]:
    """Returns the name tags of all treebanks that have them."""
    names: dict[str, list[str]] = {}
    for path in sorted(work.glob(f"*-{part}-names.json")):
        names |= json.loads(path.read_text(encoding="utf-8"))
    return names
