"""Measures the parser: load time, words a second, peak memory, against plain Stanza.

    python -m benchmarks.parser [--model DIR] [--articles 40]

The articles are those of the examples, in turn. All run in processes of their own, with
one thread, on the same models and texts: eventline in bulk, with its guards, offsets
and mends; Stanza's own pipeline article by article; and Stanza's own work in bulk. The
ratios are eventline's figure to each of the other two.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Any

FOLDER = Path(__file__).parent.parent / "examples" / "articles"
Figures = dict[str, float]


def read_articles(count: int) -> list[str]:
    """Returns so many articles, those of the examples over and over."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.txt"))]
    return [texts[number % len(texts)] for number in range(count)]


def load_eventline(model: str) -> Callable[[list[str]], int]:
    """Returns what parses texts with eventline and counts their words."""
    from eventline.parse import load_stanza

    parser = load_stanza(model)
    return lambda texts: sum(
        len(sentence.words)
        for document in parser.parse_many(texts)
        for sentence in document.sentences
    )


def load_plain_stanza(model: str) -> Callable[[list[str]], int]:
    """Returns what parses texts with Stanza alone and counts their words."""
    from eventline.parse.stanza_parser import load_pipeline

    pipeline: Any = load_pipeline(model)
    return lambda texts: sum(pipeline(text).num_words for text in texts)


def load_stanza_in_bulk(model: str) -> Callable[[list[str]], int]:
    """Returns what parses texts with Stanza's `bulk_process` and counts their words."""
    from eventline.parse.stanza_parser import load_pipeline

    pipeline: Any = load_pipeline(model)
    return lambda texts: sum(d.num_words for d in pipeline.bulk_process(texts))


LOADERS = {
    "eventline": load_eventline,
    "Stanza": load_plain_stanza,
    "Stanza, bulk": load_stanza_in_bulk,
}


def measure(reader: str, model: str, count: int) -> Figures:
    """Returns the figures of one reader, measured in this process."""
    import resource

    import torch

    torch.set_num_threads(1)
    texts = read_articles(count)
    start = perf_counter()
    parse = LOADERS[reader](model)
    loaded = perf_counter()
    parse(texts[:1])
    warm = perf_counter()
    words = parse(texts)
    return {
        "load, s": loaded - start,
        "words/s": words / (perf_counter() - warm),
        "peak memory, GB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2,
    }


def measure_apart(reader: str, model: str, count: int) -> Figures:
    """Returns the figures of one reader, measured in a process of its own."""
    arguments = ["--reader", reader, "--model", model, "--articles", str(count)]
    finished = subprocess.run(
        [sys.executable, "-m", "benchmarks.parser", *arguments],
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        check=True,
    )
    figures: Figures = json.loads(finished.stdout)
    return figures


def main() -> None:
    """Prints one figure a line: eventline, Stanza twice, and the ratios."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--model", default="embedded")
    arguments.add_argument("--articles", type=int, default=40)
    arguments.add_argument("--reader", choices=LOADERS, help=argparse.SUPPRESS)
    args = arguments.parse_args()
    if args.reader:
        print(json.dumps(measure(args.reader, args.model, args.articles)))
        return
    found = {name: measure_apart(name, args.model, args.articles) for name in LOADERS}
    print(f"{'':16}" + "".join(f"{name:>14}" for name in LOADERS) + "        ratios")
    ours, *others = found.values()
    for name, value in ours.items():
        row = "".join(f"{figures[name]:14.2f}" for figures in found.values())
        ratios = "".join(f"{value / other[name]:7.2f}" for other in others)
        print(f"{name:16}{row}{ratios}")


if __name__ == "__main__":
    main()
