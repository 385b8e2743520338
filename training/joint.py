"""Trains tagger, parser and name tagger on one shared encoder, all at once.

    OMP_NUM_THREADS=1 python -m training.joint --work WORK --encoder BERT --out MODELS

The three are Stanza's own models (`Tagger`, `GraphParser`, `NERTagger`), saved as
Stanza saves them; the encoder is `eventline.parse.encoder`, fine-tuned by the sum of
their losses. What is saved is the running mean of the weights.

Writes MODELS/encoder.pt, pos.pt, depparse.pt and ner.pt, anew at every evaluation.
"""

import argparse
import copy
import logging
import random
from collections.abc import Iterator, Sequence
from itertools import count, islice
from pathlib import Path

import attrs
import torch
from torch import nn

from eventline.parse.pieces import Pieces
from training.bert import start_encoder
from training.gold_scores import evaluate
from training.shared_models import (
    Models,
    build_vocabularies,
    load_names,
    resume,
    save,
)
from training.train import use_product_for_bilinear
from training.trees import Batch, NameSwaps, Tree, batches, read_trees

log = logging.getLogger("training")


def grouped_parameters(models: Models, rate: float) -> list[dict]:
    """Returns the optimizer's groups: the encoder gently, what is new ten times so."""
    groups: dict[tuple[float, float], list] = {}
    for name, parameter in models.named_parameters():
        if not parameter.requires_grad:
            continue
        is_old = name.startswith("encoder.") and "case_vectors" not in name
        decay = 0.01 if parameter.dim() > 1 else 0.0
        groups.setdefault((rate if is_old else 10 * rate, decay), []).append(parameter)
    return [
        {"params": parameters, "lr": lr, "weight_decay": decay}
        for (lr, decay), parameters in groups.items()
    ]


def optimization(
    models: Models, rate: float, steps: int
) -> tuple[torch.optim.Optimizer, torch.optim.lr_scheduler.LRScheduler]:
    """Returns the optimizer, and its rates' rise and long fall."""
    groups = grouped_parameters(models, rate)
    optimizer = torch.optim.AdamW(groups, eps=1e-6, fused=True)
    warm = steps // 20

    def share(step: int) -> float:
        return min((step + 1) / warm, max(0.02, (steps - step) / (steps - warm)))

    return optimizer, torch.optim.lr_scheduler.LambdaLR(optimizer, share)


@attrs.define
class Mean:
    """The running mean of the weights, which is evaluated and saved."""

    models: Models
    decay: float = 0.998

    @classmethod
    def of(cls, models: Models) -> "Mean":
        return cls(copy.deepcopy(models).eval())

    @torch.no_grad()
    def follow(self, models: Models, step: int) -> None:
        decay = min(self.decay, (1 + step) / (10 + step))
        pairs = zip(self.models.parameters(), models.parameters(), strict=True)
        for mean, parameter in pairs:
            mean.lerp_(parameter, 1 - decay)


def rounds(
    trees: Sequence[Tree],
    size: int,
    steps: int,
    chance: random.Random,
    swaps: NameSwaps | None,
) -> Iterator[Batch]:
    """Returns batches for so many steps, round after round."""
    endless = (batch for _ in count() for batch in batches(trees, size, chance, swaps))
    return islice(endless, steps)


def train(args: argparse.Namespace) -> None:
    """Trains for `args.steps` steps and writes the models as it goes."""
    torch.manual_seed(args.seed)
    chance = random.Random(args.seed)  # noqa: S311  # shuffling, not secrets
    names = load_names(args.work, "train") | load_names(args.work, "dev")
    labels = build_vocabularies(args.work / "train.conllu", names)
    encoder, vocabulary = start_encoder(args.encoder)
    models = Models(encoder, Pieces.of(vocabulary), labels).train()
    if args.start:
        resume(models, args.start)
    trees = list(read_trees(args.work / "train.conllu", labels, names))
    dev = {
        path.stem: list(read_trees(path, labels, names))
        for path in sorted(args.work.glob("*-dev.conllu"))
    }
    swaps = NameSwaps.of(trees, labels.ner["tag"]) if args.swap_names else None
    optimizer, schedule = optimization(models, args.rate, args.steps)
    mean = Mean.of(models)
    drawn = rounds(trees, args.words, args.steps, chance, swaps)
    for step, batch in enumerate(drawn, start=1):
        learn(models, batch, optimizer)
        schedule.step()
        mean.follow(models, step)
        if step % args.every == 0 or step == args.steps:
            figures = {part: evaluate(mean.models, dev[part]) for part in dev}
            log.info("%d %s", step, figures)
            save(mean.models, vocabulary, args.out)


def learn(models: Models, batch: Batch, optimizer: torch.optim.Optimizer) -> None:
    """Takes one step."""
    sum(models.loss(batch).values()).backward()
    nn.utils.clip_grad_norm_(models.parameters(), 2.0)
    optimizer.step()
    optimizer.zero_grad(set_to_none=True)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--work", type=Path, required=True)
    arguments.add_argument(
        "--encoder", type=Path, required=True, help="a BERT's folder"
    )
    arguments.add_argument("--out", type=Path, required=True)
    arguments.add_argument("--start", type=Path, help="go on from these model files")
    arguments.add_argument(
        "--swap-names",
        action="store_true",
        help="put other names in the place of names",
    )
    arguments.add_argument("--steps", type=int, default=5000)
    arguments.add_argument("--words", type=int, default=1200, help="words a batch")
    arguments.add_argument("--rate", type=float, default=1.5e-4)
    arguments.add_argument("--every", type=int, default=500, help="steps an evaluation")
    arguments.add_argument("--seed", type=int, default=1234)
    args = arguments.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(1)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    use_product_for_bilinear()
    train(args)


if __name__ == "__main__":
    main()
