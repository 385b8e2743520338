"""Sentences with their names as tags, and other ways to write them."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import attrs

from training.names import GROUP, OTHER, TYPES
from training.shared_models import load_names
from training.treebank import read_sentences
from training.trees import spans_of, titled

KINDS = (*TYPES.values(), GROUP, OTHER)
TAGS = ("O", *(f"{place}-{kind}" for kind in KINDS for place in "BIES"))
_LETTERS = "ABCDEFGHIJKLMNOPRSTUVW"
_MARKS = frozenset(".!?")

Words = tuple[str, ...]


@attrs.frozen
class Named:
    """A sentence's words and the BIOES tag of each."""

    words: Words
    tags: Words

    @property
    def spans(self) -> list[tuple[int, int, str]]:
        """Returns the names in their order."""
        return sorted(spans_of(self.tags))


def read_named(work: Path, part: str) -> list[Named]:
    """Returns a part's sentences that have name tags."""
    tags = load_names(work, part)
    found = []
    for lines in read_sentences(work / f"{part}.conllu"):
        identity = next(row[12:] for row in lines if row.startswith("# sent_id = "))
        rows = [row.split("\t") for row in lines if not row.startswith("#")]
        words = tuple(row[1] for row in rows if row[0].isdigit())
        if identity in tags:
            found.append(Named(words, tuple(tags[identity])))
    return found


def read_silver(work: Path) -> list[Named]:
    """Returns the sentences of raw text whose names another model has marked."""
    paths = sorted(work.glob("*-silver.json"))
    pairs = (pair for path in paths for pair in json.loads(path.read_bytes()))
    return [Named(tuple(words), tuple(tags)) for words, tags in pairs]


@attrs.frozen
class OtherNames:
    """Names by type and number of words, to stand in each other's place."""

    known: Mapping[tuple[str, int], Sequence[Words]]

    @classmethod
    def of(
        cls, sentences: Iterable[Named], listed: Iterable[tuple[str, Words]]
    ) -> OtherNames:
        """Returns the names of the sentences and of the lists."""
        found: dict[tuple[str, int], set[Words]] = {}
        told = (
            (kind, sentence.words[first : last + 1])
            for sentence in sentences
            for first, last, kind in sentence.spans
        )
        for kind, name in (*told, *listed):
            found.setdefault((kind, len(name)), set()).add(name)
        return cls({key: sorted(names) for key, names in found.items()})

    def rewritten(self, sentence: Named, chance: random.Random) -> Named:
        """Returns the sentence, now and then with other names, and as news may be."""
        words = list(sentence.words)
        is_swapped = chance.random() < 0.6
        for first, last, kind in sentence.spans:
            name = words[first : last + 1]
            if is_swapped and chance.random() < 0.7:
                name = [*self.drawn(kind, len(name), chance)]
            if is_initials(name, kind) and chance.random() < 0.5:
                name = ["".join(chance.choices(_LETTERS, k=chance.randint(2, 5)))]
            words[first : last + 1] = name
        return as_news(Named(tuple(words), sentence.tags), chance)

    def drawn(self, kind: str, length: int, chance: random.Random) -> Words:
        """Returns a name; a person's words may come from two people."""
        known = self.known[kind, length]
        one, other = chance.choice(known), chance.choice(known)
        return (*one[:-1], other[-1]) if kind == "PERSON" else one


def is_initials(name: Sequence[str], kind: str) -> bool:
    """Says whether a name is initials of no person: others can stand for them.

    >>> is_initials(["WHO"], "ORG"), is_initials(["Who"], "ORG")
    (True, False)
    """
    word = name[0]
    is_short = len(name) == 1 and 1 < len(word) <= 6
    return is_short and word.isalpha() and word.isupper() and kind in ("ORG", OTHER)


def as_news(sentence: Named, chance: random.Random) -> Named:
    """Returns the sentence, now and then as a headline, in capitals or without any."""
    draw = chance.random()
    words = sentence.words
    if draw < 0.06:
        headline = without_mark(sentence)
        return attrs.evolve(headline, words=tuple(titled(headline.words)))
    if draw < 0.08:
        return attrs.evolve(sentence, words=tuple(word.upper() for word in words))
    if draw < 0.10:
        return attrs.evolve(sentence, words=tuple(word.lower() for word in words))
    return without_mark(sentence) if draw < 0.15 else sentence


def without_mark(sentence: Named) -> Named:
    """Returns the sentence without its final mark.

    >>> without_mark(Named(("Go", "home", "now", "!"), ("O",) * 4)).words
    ('Go', 'home', 'now')
    """
    words, tags = sentence.words, sentence.tags
    if len(words) < 4 or words[-1] not in _MARKS or tags[-1] != "O":
        return sentence
    return Named(words[:-1], tags[:-1])
