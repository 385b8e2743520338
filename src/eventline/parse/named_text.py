"""A sentence as its words, their tags and its names: all that names are read from."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import attrs

from eventline.model import Name
from eventline.parse.telling_nouns import MONTHS, WHEN
from eventline.parse.title_words import TITLES

_HYPHENS: Final = frozenset({"-", "–"})
_JOINING: Final = frozenset({"for", "of"})


@attrs.frozen
class NamedWords:
    """A sentence's words, the tag of each (UPOS) and its names."""

    words: tuple[str, ...]
    tags: tuple[str, ...]
    names: tuple[Name, ...] = ()

    def told(self, name: Name) -> tuple[str, ...]:
        """Returns the words of a name."""
        return self.words[name.first - 1 : name.last]

    def with_names(self, names: Iterable[Name]) -> NamedWords:
        """Returns the sentence with these names, in their order."""
        ordered = sorted(names, key=lambda name: name.first)
        return attrs.evolve(self, names=tuple(ordered))

    def is_free(self, first: int, last: int) -> bool:
        """Says whether the words from one place to another, from 1, are in no name."""
        return all(name.last < first or name.first > last for name in self.names)

    def describes(self, last: int) -> bool:
        """Says whether a common noun follows a place: the **Orr** family."""
        return self.tags[last : last + 1] == ("NOUN",)

    def goes_on(self, last: int) -> bool:
        """Says whether "of" and a name follow a place: the **League** of Orrin."""
        joining, name = (*self.words[last : last + 2], "", "")[:2]
        return joining.lower() in _JOINING and name[:1].isupper()

    def stands_alone(self, first: int, last: int) -> bool:
        """Says whether words with a proper noun are not a part of a longer name.

        They are where another name is beside them ("Velm **Orr**"), a number behind
        them, or what may join them to a name: "the Bank of **Orrin**", "Orr-**Velm**".
        Nor do they stand for a name where they tell a month: "in **May**".
        """
        words = ("", "", "", *self.words, "")
        tags = ("", "", "", *self.tags, "")
        first, last = first + 2, last + 2
        if "PROPN" not in tags[first : last + 1]:
            return False
        if words[first].lower() in MONTHS and words[first - 1].lower() in WHEN:
            return False
        if words[first - 1] in _HYPHENS or words[last + 1] in _HYPHENS:
            return False
        host = first - 2 if words[first - 1].lower() != "the" else first - 3
        is_joined = words[host + 1].lower() in _JOINING and words[host][:1].isupper()
        is_after = (
            _is_name(words, tags, first - 1) and words[first - 1].lower() not in TITLES
        )
        is_before = _is_name(words, tags, last + 1) or tags[last + 1] == "NUM"
        return not (is_joined or is_after or is_before)


def _is_name(words: tuple[str, ...], tags: tuple[str, ...], place: int) -> bool:
    """Says whether a word is of a name: not so the first one of a sentence, **But**."""
    has_capital = place > 3 and words[place][:1].isupper()
    return has_capital or tags[place] == "PROPN"
