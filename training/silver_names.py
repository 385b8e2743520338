"""Marks the names of raw text with a spaCy model: silver data for the name tagger.

    python -m training.silver_names --spacy FOLDER --out WORK/news-silver.json \
        --every 24 news.txt.gz

The text has one tokenised sentence a line. Of the distinct sentences of 4 to 60 words
that are taken, all with a name are kept and one of `EMPTY` of the others. What is
written are pairs of words and BIOES tags, in the scheme of `training.names`.
"""

import argparse
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path

import spacy
from spacy.tokens import Doc

from eventline.parse.bare_names import words_before
from training.names import GROUP, OTHER, Mention, tags_of
from training.silver import LONGEST, SHORTEST, read_lines

EMPTY = 4
KINDS: Mapping[str, str] = {
    "PERSON": "PERSON",
    "ORG": "ORG",
    "GPE": "LOC",
    "LOC": "LOC",
    "FAC": "LOC",
    "NORP": GROUP,
    "EVENT": OTHER,
    "LANGUAGE": OTHER,
    "LAW": OTHER,
    "PRODUCT": OTHER,
    "WORK_OF_ART": OTHER,
}
"""OntoNotes' types as ours; numbers, dates and the like are no names."""
ARTICLES = frozenset(["a", "an", "the"])
POSSESSIVES = frozenset(["'s", "’s", "'", "’"])


def taken(lines: Iterable[str]) -> Iterator[list[str]]:
    """Yields the words of distinct sentences of fitting length."""
    seen: set[str] = set()
    for line in lines:
        words = line.split()
        if line not in seen and SHORTEST <= len(words) <= LONGEST:
            seen.add(line)
            yield words


def trimmed(words: Sequence[str], name: Mention) -> Mention | None:
    """Returns a name without article, title and possessive ending."""
    first, last = name.first, name.last
    while first <= last and words[first].lower() in ARTICLES:
        first += 1
    while last >= first and words[last] in POSSESSIVES:
        last -= 1
    if first <= last and name.kind == "PERSON":
        first += words_before(words[first : last + 1])
    return Mention(first, last, name.kind) if first <= last else None


def marked(
    model: spacy.language.Language, sentences: Iterable[list[str]]
) -> Iterator[tuple[list[str], list[str]]]:
    """Yields each sentence with its tags."""
    pairs = ((Doc(model.vocab, words=words), words) for words in sentences)
    for document, words in model.pipe(pairs, as_tuples=True, batch_size=200):
        names = [
            trimmed(words, Mention(found.start, found.end - 1, KINDS[found.label_]))
            for found in document.ents
            if found.label_ in KINDS
        ]
        yield words, tags_of(len(words), [name for name in names if name])


def kept(
    sentences: Iterable[tuple[list[str], list[str]]],
) -> Iterator[tuple[list[str], list[str]]]:
    """Yields the sentences with names, and some of those without."""
    empty = 0
    for words, tags in sentences:
        empty += set(tags) == {"O"}
        if set(tags) != {"O"} or empty % EMPTY == 0:
            yield words, tags


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("file", type=Path)
    parser.add_argument("--spacy", type=Path, required=True, help="a model's folder")
    parser.add_argument("--every", type=int, default=1, help="so many-th lines")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    model = spacy.load(args.spacy)
    model.select_pipes(enable=[n for n in model.pipe_names if n in ("tok2vec", "ner")])
    lines = islice(read_lines(args.file), 0, None, args.every)
    found = list(kept(marked(model, taken(lines))))
    args.out.write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")
    print(f"{len(found)} sentences, {sum(len(words) for words, _ in found)} words")


if __name__ == "__main__":
    main()
