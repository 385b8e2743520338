"""Trains the name tagger alone, on an encoder that stays as it is.

    OMP_NUM_THREADS=1 python -m training.name_tagger --work WORK --models MODELS

Reads MODELS/encoder.pt and ner.pt, the model of `training.joint`, and writes ner.pt
anew. The encoder reads raw text whose names another model has marked
(WORK/*-silver.json, of `training.silver_names`), the training set as it stands, and
the training set a few times with other names. It is needed no more then: a round takes
seconds. Some heads learn, one for each seed, first from the raw text and then from the
training set, and are joined.
"""

import argparse
import logging
import random
from collections.abc import Iterator, Sequence
from itertools import accumulate, groupby
from pathlib import Path

import attrs
import torch
from stanza.models.ner.vocab import MultiVocab as NameVocab
from torch import Tensor, nn
from torch.nn.utils.rnn import pad_sequence

from eventline.parse.encoder import load_encoder
from eventline.parse.encodings import best_paths, encode
from training.evaluate_names import f1
from training.name_head import Head, joined
from training.name_lists import listed_names
from training.name_sentences import (
    TAGS,
    Named,
    OtherNames,
    Words,
    read_named,
    read_silver,
)
from training.names import GROUP, OTHER, core
from training.trees import spans_of

log = logging.getLogger("training")

LAYERS = 3
POOL = 1500
WORDS = 1500
AS_WRITTEN = 0.5
"""How often a round takes a sentence as it stands, not one of its other writings."""
CARE = 1.0
"""What groups and other names score more: as many names are made up as missed then."""
NAMELESS = 0.5
"""How often a round takes a sentence without a name: they are many and teach little."""


@attrs.frozen
class Read:
    """Sentences as the encoder reads them: one vector a word; tags as numbers."""

    vectors: Sequence[Tensor]
    tags: Sequence[Tensor]


class Reader:
    """The encoder of MODELS/encoder.pt."""

    def __init__(self, models: Path) -> None:
        saved = torch.load(models / "encoder.pt", weights_only=True)
        self.encoder, self.pieces = load_encoder(saved)

    @torch.inference_mode()
    def read(self, sentences: Sequence[Named]) -> Read:
        """Returns the mean of the last layers for each word, in half the room."""
        words = [sentence.words for sentence in sentences]
        vectors: dict[int, Tensor] = {}
        with torch.autocast("cpu", dtype=torch.bfloat16):
            for chosen, found in encode(self.encoder, self.pieces, words):
                mean = torch.stack(found.layers[-LAYERS:]).float().mean(0).bfloat16()
                rows = [mean[places] for places in found.words]
                vectors.update(zip(chosen, rows, strict=True))
        tags = [torch.tensor([*map(TAGS.index, s.tags)]) for s in sentences]
        return Read([vectors[number] for number in range(len(words))], tags)


def padded(read: Read, places: Sequence[int]) -> tuple[Tensor, Tensor, Tensor]:
    """Returns vectors, lengths and tags of some sentences."""
    vectors = [read.vectors[place] for place in places]
    lengths = torch.tensor([len(rows) for rows in vectors])
    tags = pad_sequence([read.tags[place] for place in places], batch_first=True)
    return pad_sequence(vectors, batch_first=True).float(), lengths, tags


def batches(read: Read, chance: random.Random) -> Iterator[list[int]]:
    """Yields the places of sentences of like length, some WORDS of them."""
    sizes = [len(rows) for rows in read.vectors]
    order = list(range(len(sizes)))
    chance.shuffle(order)
    for start in range(0, len(order), POOL):
        pool = sorted(order[start : start + POOL], key=lambda place: sizes[place])
        ends = accumulate(sizes[place] for place in pool)
        parts = groupby(zip(pool, ends, strict=True), lambda pair: pair[1] // WORDS)
        cut = [[place for place, _ in part] for _, part in parts]
        chance.shuffle(cut)
        yield from cut


def mixed(writings: Sequence[Read], chance: random.Random) -> Read:
    """Returns a round's sentences, each in one of its writings."""
    plain, *others = writings
    chosen = [
        (place, plain if chance.random() < AS_WRITTEN else chance.choice(others))
        for place, tags in enumerate(plain.tags)
        if bool(tags.any()) or chance.random() < NAMELESS
    ]
    return Read(
        [read.vectors[place] for place, read in chosen],
        [read.tags[place] for place, read in chosen],
    )


def follow(mean: Tensor, weight: Tensor, steps: Tensor) -> Tensor:
    """Returns the running mean of a weight, which forgets its beginnings."""
    return mean.lerp(weight, max(0.002, 9 / (10 + int(steps))))


def taught(
    head: Head, rounds: Sequence[Read], rate: float, chance: random.Random
) -> Head:
    """Returns a head after so many rounds, the running mean of its weights."""
    mean = torch.optim.swa_utils.AveragedModel(head, avg_fn=follow)
    steps = [(read, places) for read in rounds for places in batches(read, chance)]
    optimizer = torch.optim.AdamW(head.parameters(), lr=rate)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, rate, len(steps), pct_start=0.05, anneal_strategy="linear"
    )
    for read, places in steps:
        vectors, lengths, tags = padded(read, places)
        head.loss(vectors, lengths, tags).backward()
        nn.utils.clip_grad_norm_(head.parameters(), 2.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        schedule.step()
        mean.update_parameters(head)
    return mean.module


def trained(
    silver: Read, writings: Sequence[Read], args: argparse.Namespace, seed: int
) -> Head:
    """Returns a head that has learnt from the raw text and then the training set."""
    torch.manual_seed(seed)
    chance = random.Random(seed)  # noqa: S311  # shuffling, not secrets
    head = Head(silver.vectors[0].shape[1], args.hidden)
    head = taught(head, [silver] * args.silver_rounds, args.rate, chance)
    mixes = [mixed(writings, chance) for _ in range(args.rounds)]
    return careful(taught(head, mixes, args.rate, chance).eval())


@torch.no_grad()
def careful(head: Head) -> Head:
    """Returns a head that calls a name one of the three types where that is surer."""
    others = [tag.endswith((GROUP, OTHER)) for tag in TAGS]
    head.scorer.bias += CARE * torch.tensor(others)
    return head


@torch.inference_mode()
def marked(heads: Sequence[Head], read: Read) -> list[Words]:
    """Returns the tags that the heads give together to each sentence."""
    found: list[Words] = [()] * len(read.vectors)
    steps = torch.stack([head.transitions for head in heads]).mean(0)
    order = sorted(range(len(found)), key=lambda place: len(read.vectors[place]))
    for start in range(0, len(order), 60):
        places = order[start : start + 60]
        vectors, lengths, _ = padded(read, places)
        scores = torch.stack([head(vectors, lengths) for head in heads]).mean(0)
        paths = best_paths(scores, steps, lengths.tolist())
        for place, path in zip(places, paths, strict=True):
            found[place] = tuple(TAGS[tag] for tag in path)
    return found


def read_writings(
    reader: Reader, named: Sequence[Named], args: argparse.Namespace
) -> list[Read]:
    """Returns the training set as it stands, and with other names."""
    chance = random.Random(args.seed)  # noqa: S311  # drawing, not secrets
    names = OtherNames.of(named, listed_names(chance))
    copies = [
        [names.rewritten(sentence, chance) for sentence in named]
        for _ in range(args.copies)
    ]
    return [reader.read(sentences) for sentences in (named, *copies)]


def figure(heads: Sequence[Head], read: Read, named: Sequence[Named]) -> float:
    """Returns the F1 of names of the three types, sentence by sentence."""
    found = [core(spans_of(tags)) for tags in marked(heads, read)]
    return f1(found, [core(spans_of(sentence.tags)) for sentence in named])


def train(args: argparse.Namespace) -> None:
    """Trains the heads and writes the model."""
    reader = Reader(args.models)
    named = [
        sentence for part in args.parts for sentence in read_named(args.work, part)
    ]
    dev = read_named(args.work, "dev")
    silver = reader.read(read_silver(args.work))
    writings = read_writings(reader, named, args)
    read_dev = reader.read(dev)
    heads: list[Head] = []
    for seed in range(args.seed, args.seed + args.heads):
        heads.append(trained(silver, writings, args, seed))
        log.info("%d heads: %s", len(heads), figure(heads, read_dev, dev))
    save(heads, args.models / "ner.pt")


@torch.no_grad()
def save(heads: Sequence[Head], path: Path) -> None:
    """Writes the joined heads in place of the model that lies there."""
    saved = torch.load(path, weights_only=True)
    tags = NameVocab.load_state_dict(saved["vocab"])["tag"]
    saved["model"] = joined(heads, tags, tags.lens()[0])
    saved["config"]["hidden_dim"] = sum(head.lstm.hidden_size for head in heads)
    torch.save(saved, path)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--work", type=Path, required=True)
    arguments.add_argument("--models", type=Path, required=True)
    arguments.add_argument(
        "--parts", nargs="+", default=["train"], help="what of the treebank"
    )
    arguments.add_argument("--heads", type=int, default=2)
    arguments.add_argument("--copies", type=int, default=3, help="other writings")
    arguments.add_argument("--hidden", type=int, default=96)
    arguments.add_argument("--silver-rounds", type=int, default=1)
    arguments.add_argument("--rounds", type=int, default=8)
    arguments.add_argument("--rate", type=float, default=2e-3)
    arguments.add_argument("--seed", type=int, default=1)
    args = arguments.parse_args()
    torch.set_num_threads(1)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    train(args)


if __name__ == "__main__":
    main()
