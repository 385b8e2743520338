"""Acronyms that a text explains in brackets: a name's are names, others are none."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

import attrs

from eventline.model import Name, NameKind
from eventline.parse.named_text import NamedWords
from eventline.parse.telling_nouns import ORGANIZATIONS_OF

_SMALL: Final = frozenset(
    {"&", "'s", "a", "an", "and", "at", "by", "de", "del", "des", "du", "for", "in"}
    | {"la", "of", "on", "the", "to", "with", "’s"}
)
_CLOSING: Final = frozenset({")", ",", ";", "]"})
_OPENING: Final = frozenset({"(", "["})
_STOPS: Final = frozenset({".", ":", ";", "!", "?", "(", ")", "[", "]"})
_HYPHENS: Final = re.compile(r"[-–/]")
_LONGEST: Final = 7


@attrs.frozen
class Acronym:
    """An acronym, and the places from 1 of the words that it stands for."""

    text: str
    first: int
    last: int


def explained(words: Sequence[str]) -> Iterator[Acronym]:
    """Yields the acronyms that a sentence explains.

    >>> list(explained("the World Aid Board ( WAB ) and radio waves ( RW )".split()))
    [Acronym(text='WAB', first=2, last=4), Acronym(text='RW', first=9, last=10)]
    """
    for place in range(2, len(words) - 2):
        text, after = words[place + 1], words[place + 2]
        if words[place] not in _OPENING or after not in _CLOSING:
            continue
        first = _first(words, place - 1, text) if is_acronym(text) else None
        if first is not None:
            yield Acronym(text, first + 1, place)


def is_acronym(word: str) -> bool:
    """Says whether a word is in capitals, but for one letter: **WHO**, **MDGs**."""
    capitals = sum(letter.isupper() for letter in word)
    is_short = 1 < len(word) <= _LONGEST
    return (
        is_short
        and word.isalpha()
        and word[0].isupper()
        and capitals >= max(2, len(word) - 1)
    )


def kinds_of_acronyms(told: Sequence[NamedWords]) -> Mapping[str, NameKind | None]:
    """Returns the kind of each acronym that a text explains, None for no name.

    It has the kind of the name that it stands for, unless more sentences give it
    another. It is none where it stands for words in small letters ("magnetic
    resonance imaging (MRI)"), but for organizations ("the ministry of defence
    (MoD)"), nor where the words hold no name and no sentence takes it for an
    organization.
    """
    votes = _votes(told)
    kinds: dict[str, NameKind | None] = {}
    explanations = ((s, acronym) for s in told for acronym in explained(s.words))
    for sentence, acronym in explanations:
        own = votes.get(acronym.text, Counter())
        over = [n for n in sentence.names if _overlaps(n, acronym)]
        whole = [n.kind for n in over if _spells_out(n, acronym)]
        is_named = bool(over or own[NameKind.ORGANIZATION])
        if whole:
            found = Counter(whole[:1]) + own
            kinds[acronym.text] = found.most_common(1)[0][0]
        elif _is_common(sentence.words, acronym) or not is_named:
            kinds.setdefault(acronym.text, None)
    return kinds


def _votes(told: Iterable[NamedWords]) -> Mapping[str, Counter[NameKind]]:
    """Returns how often each name of one word is of each kind."""
    votes: dict[str, Counter[NameKind]] = defaultdict(Counter)
    for sentence, name in ((s, name) for s in told for name in s.names):
        if name.first == name.last:
            votes[sentence.words[name.first - 1]][name.kind] += 1
    return votes


def _first(words: Sequence[str], last: int, acronym: str) -> int | None:
    """Returns where the words up to `last` begin that the acronym stands for."""
    plain = acronym.removesuffix("s").lower()
    for first in range(last, max(-1, last - 2 * len(plain) - 2), -1):
        if words[first] in _STOPS:
            return None
        begins_so = words[first][0].lower() == plain[0]
        if first < last and begins_so and plain in _initials(words[first : last + 1]):
            return first
    return None


def _initials(words: Sequence[str]) -> set[str]:
    """Returns the initials of words: of all, and of all but the small ones."""
    large = [word for word in words if word.lower() not in _SMALL]
    return {
        "".join(part[0] for word in some for part in _parts(word)).lower()
        for some in (words, large)
    } | {"".join(word[0] for word in large if word[0].isalnum()).lower()}


def _parts(word: str) -> list[str]:
    return [part for part in _HYPHENS.split(word) if part and part[0].isalnum()]


def _overlaps(name: Name, acronym: Acronym) -> bool:
    return name.first <= acronym.last and name.last >= acronym.first


def _spells_out(name: Name, acronym: Acronym) -> bool:
    """Says whether a name is what the acronym stands for, maybe without its article."""
    return name.first <= acronym.first + 1 and name.last >= acronym.last


def _is_common(words: Sequence[str], acronym: Acronym) -> bool:
    inside = words[acronym.first - 1 : acronym.last]
    is_small = not (inside[0][0].isupper() and inside[-1][0].isupper())
    return is_small and ORGANIZATIONS_OF.isdisjoint(word.lower() for word in inside)
