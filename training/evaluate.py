"""Scores a packaged model on the raw text of test files with the CoNLL-18 metrics.

Each set is read twice: by Stanza alone, and as eventline reads it, with its own
paragraphs, plain quotes and repairs. There, multiword tokens stand as words, so tokens
are not scored.

    python -m training.evaluate --model DIR --work WORK --out figures.json \
        en_ewt-test en_gum-test test
"""

import argparse
import io
import json
import re
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from udtools import udeval

from eventline.parse import load_stanza, to_conllu
from eventline.parse.stanza_parser import load_pipeline

METRICS = ("Tokens", "Words", "Sentences", "UPOS", "Lemmas", "UAS", "LAS")
LONG_RUN = re.compile(r"(\S{256})\S+")
Figures = dict[str, float]


def stanza_reader(model: Path) -> Callable[[str], str]:
    """Returns what parses text to CoNLL-U with Stanza and nothing else."""
    pipeline: Any = load_pipeline(model)
    return lambda text: f"{pipeline(text):C}\n\n"


def eventline_reader(model: Path) -> Callable[[str], str]:
    """Returns what parses text to CoNLL-U as eventline does."""
    parser = load_stanza(model)
    return lambda text: to_conllu(parser.parse(text))


def score(gold: str, system: str) -> Figures:
    """Returns each metric's F1 in per cent."""
    options: dict[str, int] = defaultdict(int)
    trees = [
        udeval.load_conllu(io.StringIO(text), name, options)
        for name, text in (("gold", gold), ("system", system))
    ]
    found = udeval.evaluate(*trees)
    return {metric: round(100 * found[metric].f1, 2) for metric in METRICS}


def shorten(text: str) -> str:
    """Cuts runs longer than both readers take: one web address in all of EWT."""
    return LONG_RUN.sub(r"\1", text)


def evaluate(model: Path, work: Path, sets: list[str]) -> dict[str, Figures]:
    """Returns the figures of every set, by the set's name and the reader."""
    torch.set_num_threads(1)
    readers = {"Stanza": stanza_reader(model), "eventline": eventline_reader(model)}
    figures: dict[str, Figures] = {}
    for name in sets:
        gold = shorten((work / f"{name}.conllu").read_text(encoding="utf-8"))
        text = shorten((work / f"{name}.txt").read_text(encoding="utf-8"))
        for reader, read in readers.items():
            figures[f"{name}, {reader}"] = score(gold, read(text))
    return figures


def table(figures: dict[str, Figures]) -> str:
    """Returns the figures as a Markdown table."""
    rows = [["text, read by", *METRICS], ["---", *["--:"] * len(METRICS)]]
    for name, values in figures.items():
        hidden = "Tokens" if name.endswith("eventline") else ""
        cells = ["–" if m == hidden else f"{values[m]:.2f}" for m in METRICS]
        rows.append([name, *cells])
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def main() -> None:
    """Reads the arguments, scores, prints the table and writes the JSON."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("sets", nargs="+", help="WORK/<set>.txt and WORK/<set>.conllu")
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    figures = evaluate(args.model, args.work, args.sets)
    args.out.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    print(table(figures))


if __name__ == "__main__":
    main()
