"""Measures the parser: load time, words a second, peak memory, against plain Stanza.

    python -m benchmarks.parser [--model DIR] [--articles 40]

The articles are those of the examples, in turn. Both run in processes of their own,
with one thread, on the same models and texts; the ratio is what the guards, the offsets
and parsing in bulk cost or save.
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
    import stanza

    from eventline.parse.stanza_parser import find_source

    pipeline = stanza.Pipeline(
        "en",
        dir=str(find_source(model).directory),
        package="default",
        processors="tokenize,mwt,pos,lemma,depparse",
        download_method=None,
        device="cpu",
        verbose=False,
    )
    return lambda texts: sum(pipeline(text).num_words for text in texts)


LOADERS = {"eventline": load_eventline, "Stanza": load_plain_stanza}


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
    """Prints one figure a line: eventline, plain Stanza, and their ratio."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--model", default="embedded")
    arguments.add_argument("--articles", type=int, default=40)
    arguments.add_argument("--reader", choices=LOADERS, help=argparse.SUPPRESS)
    args = arguments.parse_args()
    if args.reader:
        print(json.dumps(measure(args.reader, args.model, args.articles)))
        return
    ours, plain = (measure_apart(r, args.model, args.articles) for r in LOADERS)
    print(f"{'':16} eventline    Stanza   ratio")
    for name, value in ours.items():
        print(f"{name:16} {value:9.2f} {plain[name]:9.2f} {value / plain[name]:7.2f}")


if __name__ == "__main__":
    main()
