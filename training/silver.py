"""Annotates raw text with a packaged model: silver data for smaller students.

    python -m training.silver --model PACKAGED --out WORK/silver.conllu \
        --words 600000 news.txt.gz more.txt.gz

The text has one tokenised sentence a line. Sentences of 4 to 60 words are taken, file
after file, until there are enough words; none is written twice.
"""

import argparse
import gzip
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

import torch

from eventline.parse.bulk import Annotation
from eventline.parse.stanza_inside import pipeline_models
from eventline.parse.stanza_parser import load_pipeline

BUNDLE = 500
SHORTEST, LONGEST = 4, 60


def read_sentences(paths: Iterable[Path], words: int) -> Iterator[list[str]]:
    """Yields distinct sentences until there are so many words."""
    seen: set[str] = set()
    for line in (line for path in paths for line in read_lines(path)):
        tokens = line.split()
        if line not in seen and SHORTEST <= len(tokens) <= LONGEST:
            seen.add(line)
            words -= len(tokens)
            yield tokens
        if words <= 0:
            return


def read_lines(path: Path) -> Iterator[str]:
    """Yields the lines of a compressed file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from lines


def annotated(
    sentences: Iterable[list[str]], model: Path
) -> Iterator[tuple[list[str], Annotation]]:
    """Yields each sentence with its annotation."""
    models = pipeline_models(load_pipeline(model).processors)
    if models is None:
        raise SystemExit(f"{model}: not a model with an encoder of ours")
    waiting = iter(sentences)
    while bundle := list(islice(waiting, BUNDLE)):
        yield from zip(bundle, models.annotate(bundle), strict=True)


def rows(words: Sequence[str], annotation: Annotation) -> Iterator[str]:
    """Yields a sentence's CoNLL-U lines; lemmas are left out."""
    columns = (words, annotation.tags, annotation.heads, annotation.relations)
    for number, (word, tags, head, relation) in enumerate(
        zip(*columns, strict=True), start=1
    ):
        tagged = (tags.upos, tags.xpos, tags.feats or "_")
        yield "\t".join(
            [str(number), word, "_", *tagged, str(head), relation, "_", "_"]
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--words", type=int, default=600_000)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    torch.set_num_threads(1)
    chosen = read_sentences(args.files, args.words)
    with args.out.open("w", encoding="utf-8") as out:
        for words, annotation in annotated(chosen, args.model):
            out.write("\n".join(rows(words, annotation)) + "\n\n")


if __name__ == "__main__":
    main()
