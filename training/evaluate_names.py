"""Scores a packaged model's names against GUM's entity layer, on gold words.

    python -m training.evaluate_names --model DIR --out names.json en_gum-test.conllu

Figures are F1 in per cent with the type right (person, organization, place):

- tagger: the name itself, flat and outermost, as Universal NER marks it;
- names: the same as eventline reads it: titles off, and what the whole text tells;
- heads: the outermost mentions headed by a proper noun, by their head word;
- mentions: the same by their whole span, ours being the name's noun phrase;
- low, high: between these lies `names` in 95 of 100 draws of as many texts.
"""

import argparse
import json
import random
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path

import attrs

from eventline.model import Name, NameKind
from eventline.parse.bare_names import bare_name
from eventline.parse.bulk import Annotation
from eventline.parse.name_kinds import agreed_kinds
from eventline.parse.named_text import NamedWords
from eventline.parse.text_names import names_again
from training.mentions import Mention, mentions_of
from training.names import TYPES, Rows, core, outermost, read_names, text_of
from training.silver import annotated
from training.treebank import read_sentences
from training.trees import spans_of

Spans = set[tuple[int, int, str]]
DRAWS = 4000
KINDS = {
    "PERSON": NameKind.PERSON,
    "ORG": NameKind.ORGANIZATION,
    "LOC": NameKind.PLACE,
}
TAGS = {kind: tag for tag, kind in KINDS.items()}


def read_rows(path: Path) -> dict[str, Rows]:
    """Returns the word rows of each sentence by its `sent_id`."""
    found: dict[str, Rows] = {}
    for lines in read_sentences(path):
        identity = next(row[12:] for row in lines if row.startswith("# sent_id = "))
        rows = [row.split("\t") for row in lines if row[0].isdigit()]
        found[identity] = [row for row in rows if row[0].isdigit()]
    return found


def head_of(first: int, last: int, heads: Sequence[int]) -> int:
    """Returns the place of the word whose head is outside."""
    inside = range(first, last + 1)
    return next((p for p in inside if not first <= heads[p] - 1 <= last), first)


def named_mentions(rows: Rows) -> Spans:
    """Returns the outermost mentions that a proper noun heads."""
    heads = [int(row[6]) for row in rows]
    found = [
        Mention(mention.first, mention.last, TYPES[mention.kind])
        for mention in mentions_of(rows)
        if mention.kind in TYPES
        and rows[head_of(mention.first, mention.last, heads)][3] == "PROPN"
    ]
    return {(m.first, m.last, m.kind) for m in outermost(found)}


def phrases(names: Spans, annotation: Annotation) -> Spans:
    """Returns the noun phrase of each name: all that hangs on its head."""
    heads = list(annotation.heads)
    found = []
    for first, last, kind in names:
        kept: set[int] = set()
        below = {head_of(first, last, heads)}
        while below - kept:
            kept |= below
            below = {place for place, head in enumerate(heads) if head - 1 in kept}
        found.append(Mention(min(kept), max(kept), kind))
    return {(m.first, m.last, m.kind) for m in outermost(found)}


def by_head(spans: Spans, heads: Sequence[int]) -> Spans:
    """Returns the spans as their head words."""
    places = {(head_of(first, last, heads), kind) for first, last, kind in spans}
    return {(place, place, kind) for place, kind in places}


def f1(found: Iterable[Spans], wanted: Iterable[Spans]) -> float:
    """Returns the F1 of found spans against wanted ones, sentence by sentence."""
    pairs = list(zip(found, wanted, strict=True))
    right = sum(len(one & other) for one, other in pairs)
    both = sum(len(one) + len(other) for one, other in pairs)
    return round(200 * right / max(1, both), 2)


def interval(
    found: Iterable[Spans], wanted: Iterable[Spans], texts: Iterable[str]
) -> tuple[float, float]:
    """Returns what the F1 may be on other texts of the kind: a bootstrap over texts."""
    counts: dict[str, list[int]] = {}
    for one, other, text in zip(found, wanted, texts, strict=True):
        of_text = counts.setdefault(text, [0, 0])
        of_text[0] += len(one & other)
        of_text[1] += len(one) + len(other)
    chance = random.Random(1)  # noqa: S311  # drawing, not secrets
    draws = (chance.choices([*counts.values()], k=len(counts)) for _ in range(DRAWS))
    sums = ([sum(column) for column in zip(*draw, strict=True)] for draw in draws)
    figures = sorted(200 * right / max(1, both) for right, both in sums)
    return round(figures[DRAWS // 40], 2), round(figures[-DRAWS // 40], 2)


def as_read(text: Iterable[NamedWords]) -> Iterator[Spans]:
    """Yields the names of a text's sentences as eventline reads them."""
    again = names_again([*map(bare, text)])
    told = [
        [
            (tuple(word.lower() for word in s.words[n.first - 1 : n.last]), n)
            for n in s.names
        ]
        for s in again
    ]
    kinds = agreed_kinds((words, n.kind) for names in told for words, n in names)
    for names in told:
        yield {(n.first - 1, n.last - 1, TAGS[kinds[words]]) for words, n in names}


def bare(sentence: NamedWords) -> NamedWords:
    """Returns a sentence, its names without what stands before them."""
    found = [bare_name(name, sentence.words) for name in sentence.names]
    return attrs.evolve(sentence, names=tuple(name for name in found if name))


def named_words(words: Sequence[str], annotation: Annotation) -> NamedWords:
    """Returns a sentence with the names that the tagger marks."""
    spans = sorted(core(spans_of(annotation.names or ())))
    names = tuple(Name(a + 1, b + 1, KINDS[kind]) for a, b, kind in spans)
    return NamedWords(tuple(words), tuple(t.upos for t in annotation.tags), names)


def evaluate(path: Path, model: Path) -> dict[str, float]:
    """Returns the figures for a file, those of names by type as well."""
    gold, tags = read_rows(path), read_names(path)
    words = [[row[1] for row in rows] for rows in gold.values()]
    found = [annotation for _, annotation in annotated(words, model)]
    spans = [core(spans_of(annotation.names or ())) for annotation in found]
    read = map(named_words, words, found)
    texts = groupby(zip(gold, read, strict=True), lambda pair: text_of(pair[0]))
    named = [s for _, text in texts for s in as_read(told for _, told in text)]
    wanted = [core(spans_of(tags[identity])) for identity in gold]
    heads = [[int(row[6]) for row in rows] for rows in gold.values()]
    mentions = [named_mentions(rows) for rows in gold.values()]
    figures = {
        "tagger": f1(spans, wanted),
        "names": f1(named, wanted),
        "heads": f1(map(by_head, named, heads), map(by_head, mentions, heads)),
        "mentions": f1(map(phrases, named, found), mentions),
    }
    figures["low"], figures["high"] = interval(named, wanted, map(text_of, gold))
    for kind in TYPES.values():
        figures[kind] = f1(*(([of(kind, s) for s in side]) for side in (named, wanted)))
    return figures


def of(kind: str, spans: Spans) -> Spans:
    """Returns the spans of one type."""
    return {span for span in spans if span[2] == kind}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("files", nargs="+", type=Path, help="treebank files with names")
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    figures = {path.stem: evaluate(path, args.model) for path in args.files}
    args.out.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    print(json.dumps(figures, indent=2))


if __name__ == "__main__":
    main()
