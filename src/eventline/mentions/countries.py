"""Countries named in a sentence: by name, by demonym, or by their capital.

Names and codes come from pycountry (ISO 3166); common names, demonyms and capitals
from the table `country_words`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum

import attrs

from eventline.mentions.country_words import (
    CAPITALS,
    COMMON_NAMES,
    DEMONYMS,
    PARTS_OF_AMERICA,
)
from eventline.model import Sentence, Word

_OPENING = 3
_SHORTEST = 2
_OF_PEOPLE = frozenset({"ADJ", "NOUN", "PROPN"})
_PLURAL = "s"
_APOSTROPHES = str.maketrans("’‘", "''")


class NamedBy(StrEnum):
    """What sort of word names the country."""

    NAME = "name"
    DEMONYM = "demonym"
    CAPITAL = "capital"


@attrs.frozen
class CountryWords:
    """Words of a sentence that name a country; `code` is its ISO 3166 alpha-3 code."""

    words: tuple[Word, ...]
    code: str
    named_by: NamedBy


@attrs.frozen
class Countries:
    """Every word for a country, written without blanks, with code and sort.

    `lengths` say how many letters the longest has of those that begin with three; the
    words of two letters are under these.
    """

    entries: Mapping[str, tuple[str, NamedBy]] = attrs.field(hash=False)
    lengths: Mapping[str, int] = attrs.field(init=False, hash=False)

    @lengths.default
    def _longest(self) -> Mapping[str, int]:
        shortest_first = sorted(self.entries, key=len)
        return {key[:_OPENING].lower(): len(key) for key in shortest_first}

    def look_up(self, words: str) -> tuple[str, NamedBy] | None:
        """Returns code and sort of what these words name, or None.

        >>> load_countries().look_up("Turks")
        ('TUR', <NamedBy.DEMONYM: 'demonym'>)
        """
        key = _key(words)
        found = self.entries.get(key)
        if found is None and key.isupper() and len(key) > 4:
            return self.entries.get(_key(words.title()))
        if found is None:
            found = self.entries.get(_singular(key))
            return found if found and found[1] is NamedBy.DEMONYM else None
        return found


def load_countries() -> Countries:
    """Returns every country that ISO 3166 knows, with its common words."""
    import pycountry

    entries = dict(_OWN)
    for country in pycountry.countries:
        for name in (country.name, getattr(country, "common_name", country.name)):
            entries[_key(name)] = (country.alpha_3, NamedBy.NAME)
    return Countries(entries)


def find_countries(
    sentence: Sentence, countries: Countries
) -> tuple[CountryWords, ...]:
    """Returns the countries named in a sentence, in order, the longest name first.

    A country's name inside a person's ("Michael **Jordan**") does not count.
    """
    found: list[CountryWords] = []
    end = 0
    for position, word in enumerate(sentence.words):
        if position < end or not word.text[:1].isupper():
            continue
        match = _match_at(sentence, position, countries)
        end = position + len(match.words) if match else end
        if match and not _is_part_of_more(sentence, match):
            found.append(match)
    return tuple(found)


def _match_at(
    sentence: Sentence, position: int, countries: Countries
) -> CountryWords | None:
    first = sentence.words[position]
    is_small = first.cased[:1].islower()
    if is_small and first.upos not in _OF_PEOPLE:
        return None
    for words in _longest_first(sentence, position, countries.lengths):
        found = countries.look_up("".join(_written(word) for word in words))
        if found and (not is_small or found[1] is NamedBy.DEMONYM):
            return CountryWords(words, *found)
    return None


def _written(word: Word) -> str:
    """Returns a word as a table has it; text in capitals hides a **NORVANIAN**."""
    cased = word.cased
    is_hidden = cased.islower() and word.upos in _OF_PEOPLE and word.text.isupper()
    return word.text.capitalize() if is_hidden else cased


def _longest_first(
    sentence: Sentence, start: int, lengths: Mapping[str, int]
) -> Iterator[tuple[Word, ...]]:
    """Yields the words from here on that are as short as a country of their opening."""
    opening = "".join([word.text for word in sentence.words[start : start + _OPENING]])
    opening = opening[:_OPENING].lower()
    longest = lengths.get(opening) or lengths.get(opening[:_SHORTEST])
    if longest is None:
        return
    end, room = start, longest + len(_PLURAL)
    while end < len(sentence.words) and len(sentence.words[end].text) <= room:
        room -= len(sentence.words[end].text)
        end += 1
    for last in range(end, start, -1):
        yield sentence.words[start:last]


def _is_part_of_more(sentence: Sentence, match: CountryWords) -> bool:
    """Holds for what is no country, as **America** in Latin America is none."""
    first = match.words[0]
    before = sentence.word(first.index - 1).text.lower() if first.index > 1 else ""
    is_america = first.text.lower().startswith("america")
    if is_america and before in PARTS_OF_AMERICA:
        return True
    return _is_part_of_a_name(sentence, match)


def _is_part_of_a_name(sentence: Sentence, match: CountryWords) -> bool:
    """Holds for Michael **Jordan** and **Jordan** Henderson."""
    if match.named_by is NamedBy.DEMONYM:
        return False
    inside = {word.index for word in match.words}
    for word in match.words:
        if word.relation == "flat" and word.head not in inside:
            return True
        if any(c.index not in inside for c in sentence.children(word, "flat")):
            return True
    return False


def _key(words: str) -> str:
    return words.translate(_APOSTROPHES).replace(" ", "").removeprefix("the")


def _singular(key: str) -> str:
    if key.endswith("men"):
        return key.removesuffix("men") + "man"
    return key.removesuffix(_PLURAL)


_OWN: Mapping[str, tuple[str, NamedBy]] = {
    _key(words): (code, sort)
    for sort, table in (
        (NamedBy.CAPITAL, CAPITALS),
        (NamedBy.DEMONYM, DEMONYMS),
        (NamedBy.NAME, COMMON_NAMES),
    )
    for words, code in table.items()
}
"""What the tables of words say, a later one before an earlier one."""
