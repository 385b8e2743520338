"""Puts trained models into the directory layout that Stanza loads.

Writes OUT/resources.json, OUT/en/<processor>/<name>.pt, OUT/en/encoder/<name>.pt,
OUT/SHA256SUMS and, where the figures of `training.evaluate` and the
others are given, OUT/MODEL_CARD.md.

    python -m training.package --models MODELS --half --out OUT
    python -m training.package … --figures figures.json --names names.json \
        --choices choices.md
"""

import argparse
import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePath

import torch

from training.card import model_card
from training.train import NAME

PROCESSORS = ("tokenize", "mwt", "pos", "lemma", "depparse", "ner")
USES_SHARED = ("pos", "depparse", "ner")
OPTIMIZER_STATE = ("optimizer_state_dict", "bert_optimizer_state_dict", "scheduler")
LIMIT = 60_000_000


def slim(model: dict[str, object]) -> dict[str, object]:
    """Returns the model without optimizer state and without the trainer's folders."""
    kept = {key: model[key] for key in model if key not in OPTIMIZER_STATE}
    config = kept.get("config")
    if isinstance(config, dict):
        kept["config"] = {key: base_name(config[key]) for key in config}
    return kept


def base_name(value: object) -> object:
    """Returns a path's last part, and any other value as it is."""
    if isinstance(value, str) and "/" in value:
        return PurePath(value).name
    return value


def halve(value: object) -> object:
    """Returns the weights in half precision; loading makes them single again."""
    if isinstance(value, torch.Tensor) and value.dtype == torch.float32:
        return value.half()
    if isinstance(value, dict):
        for key in value:
            value[key] = halve(value[key])
    return value


def copy_model(source: Path, target: Path, *, is_halved: bool) -> None:
    """Copies one model file, slimmed."""
    model = torch.load(source, map_location="cpu", weights_only=True)
    slimmed = slim(model)
    target.parent.mkdir(parents=True, exist_ok=True)
    torch.save(halve(slimmed) if is_halved else slimmed, target)


def md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()


def resources(out: Path, parts: Sequence[str], shared: str) -> Mapping[str, object]:
    """Returns what Stanza wants to read in resources.json.

    `shared` is what several models read: an encoder, or pretrained vectors.
    """
    package = dict.fromkeys(parts, NAME)
    english: dict[str, object] = {
        "lang_name": "English",
        "packages": {NAME: package, "default": package},
        shared: {NAME: {"md5": md5(out / "en" / shared / f"{NAME}.pt")}},
    }
    for processor in parts:
        needs = [{"model": shared, "package": NAME}]
        english[processor] = {
            NAME: {
                "md5": md5(out / "en" / processor / f"{NAME}.pt"),
                "dependencies": needs if processor in USES_SHARED else [],
            }
        }
    return {"en": english}


def write_sums(out: Path) -> None:
    """Writes SHA256SUMS over the models and resources.json, in sha256sum's form."""
    paths = sorted([*out.glob("en/*/*.pt"), out / "resources.json"])
    rows = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  "
        f"{path.relative_to(out).as_posix()}\n"
        for path in paths
    ]
    (out / "SHA256SUMS").write_text("".join(rows), encoding="utf-8")


def package(models: Path, vectors: Path | None, out: Path, *, is_halved: bool) -> int:
    """Writes the whole directory and returns the bytes of its models."""
    shared, source = (
        ("pretrain", vectors) if vectors else ("encoder", models / "encoder.pt")
    )
    parts = [part for part in PROCESSORS if not vectors or part != "ner"]
    sources = {part: models / f"{part}.pt" for part in parts} | {shared: source}
    for part, path in sources.items():
        target = out / "en" / part / f"{NAME}.pt"
        copy_model(path, target, is_halved=is_halved and part != "pretrain")
    listed = resources(out, parts, shared)
    text = json.dumps(listed, indent=2, sort_keys=True) + "\n"
    (out / "resources.json").write_text(text, encoding="utf-8")
    write_sums(out)
    return sum(path.stat().st_size for path in out.glob("en/*/*.pt"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--models", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--vectors", type=Path, help="for BiLSTMs on word vectors")
    parser.add_argument("--figures", type=Path, help="the JSON of training.evaluate")
    parser.add_argument("--names", type=Path, help="that of training.evaluate_names")
    parser.add_argument("--choices", type=Path, help="the table of training.compare")
    parser.add_argument(
        "--half", action="store_true", help="store weights in half precision"
    )
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    size = package(args.models, args.vectors, args.out, is_halved=args.half)
    if args.figures:
        figures, names = (
            json.loads(path.read_text(encoding="utf-8"))
            for path in (args.figures, args.names)
        )
        choices = args.choices.read_text(encoding="utf-8")
        card = model_card(figures, names, choices, args.out)
        (args.out / "MODEL_CARD.md").write_text(card, encoding="utf-8")
    print(f"{size / 1e6:.1f} MB in {args.out}")
    if size > LIMIT:
        raise SystemExit(f"the models exceed {LIMIT / 1e6:.0f} MB: try --half")


if __name__ == "__main__":
    main()
