"""Compares packaged models: accuracy on raw text, size, and speed in one run.

    python -m training.compare --work WORK --out choices.md \
        "BiLSTM, gold only=DIR" "BiLSTM, gold and silver=DIR" "encoder kept=DIR"

The last model is the one that the speeds are set against.
"""

import argparse
from pathlib import Path
from time import perf_counter

import torch

from eventline.parse import load_stanza
from training.evaluate import eventline_reader, score, shorten

SETS = ("en_ewt-test", "en_gum-test")
METRICS = ("UPOS", "UAS", "LAS")


def accuracy(model: Path, work: Path) -> list[str]:
    """Returns the figures of both test sets, a cell each."""
    read = eventline_reader(model)
    cells = []
    for name in SETS:
        gold, text = (
            shorten((work / f"{name}.{ending}").read_text(encoding="utf-8"))
            for ending in ("conllu", "txt")
        )
        figures = score(gold, read(text))
        cells += [f"{figures[metric]:.2f}" for metric in METRICS]
    return cells


def speeds(models: list[Path], work: Path, rounds: int = 3) -> list[float]:
    """Returns each model's words a second in bulk, the best of turns taken."""
    text = (work / "en_gum-dev.txt").read_text(encoding="utf-8")
    texts = text.split("\n\n")
    parsers = [load_stanza(model) for model in models]
    best = [0.0] * len(models)
    for _ in range(rounds):
        for number, parser in enumerate(parsers):
            start = perf_counter()
            documents = parser.parse_many(texts)
            words = sum(len(s.words) for d in documents for s in d.sentences)
            best[number] = max(best[number], words / (perf_counter() - start))
    return best


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("models", nargs="+", metavar="TITLE=DIR")
    arguments.add_argument("--work", type=Path, required=True)
    arguments.add_argument("--out", type=Path, required=True)
    args = arguments.parse_args()
    torch.set_num_threads(1)
    titles, _, folders = zip(*(m.partition("=") for m in args.models), strict=True)
    models = [Path(folder) for folder in folders]
    found = speeds(models, args.work)
    heads = [f"{name[3:6].upper()} {metric}" for name in SETS for metric in METRICS]
    rows = [["model", *heads, "MB", "speed"], ["---", *["--:"] * (len(heads) + 2)]]
    for title, model, speed in zip(titles, models, found, strict=True):
        size = sum(path.stat().st_size for path in model.glob("en/*/*.pt")) / 1e6
        ratio = f"{speed / found[-1]:.2f}"
        rows.append([title, *accuracy(model, args.work), f"{size:.1f}", ratio])
    table = "\n".join("| " + " | ".join(row) + " |" for row in rows) + "\n"
    args.out.write_text(table, encoding="utf-8")
    print(table)


if __name__ == "__main__":
    main()
