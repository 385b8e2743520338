"""Names without what a sentence's tags take into them: titles, and common nouns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

import attrs

from eventline.model import Name, NameKind, Sentence
from eventline.parse.title_words import OFFICES, PARTICLES, TITLES


def bare_names(sentence: Sentence) -> Sentence:
    """Returns the sentence with its names as `bare_name` leaves them."""
    names = tuple(_names(sentence))
    return sentence if names == sentence.names else attrs.evolve(sentence, names=names)


def bare_name(name: Name, words: Sequence[str]) -> Name | None:
    """Returns a name of a sentence's words without what stands before it.

    A person's name loses titles and descriptions: **Miss** Cruz, **reporter** Cruz.
    None is what has no capital where others have one ("the **court** of Lisbon"), and
    an office alone ("the **President**").
    """
    inside = words[name.first - 1 : name.last]
    if is_small(inside) and not is_small(words):
        return None
    if name.kind is not NameKind.PERSON:
        return name
    before = words_before(inside)
    if before == len(inside):
        return None
    return attrs.evolve(name, first=name.first + before)


def words_before(words: Sequence[str]) -> int:
    """Returns how many of a person's words are not of the name.

    They are titles, with the stop of a short one, and, where the name has a capital,
    words in small letters. All are where an office stands alone.

    >>> words_before(["Mayor", "Ana", "Cruz"]), words_before(["reporter", "Ana"])
    (1, 1)
    >>> words_before(["van", "der", "Berg"]), words_before(["President"])
    (0, 1)
    """
    if words[-1].lower() in OFFICES:
        return len(words)
    has_capital = words[-1][:1].isupper()
    before = takewhile(lambda word: _is_before(word, has_capital), words[:-1])
    return sum(1 for _ in before)


def is_small(words: Sequence[str]) -> bool:
    """Says whether the words have small letters alone.

    >>> is_small(["court"]), is_small(["iPhone"]), is_small(["42"])
    (True, False, False)
    """
    text = "".join(words)
    return text == text.lower() and text != text.upper()


def _is_before(word: str, has_capital: bool) -> bool:
    is_noun = has_capital and word.islower() and word not in PARTICLES
    return is_noun or word == "." or word.lower() in TITLES


def _names(sentence: Sentence) -> Iterator[Name]:
    words = [word.text for word in sentence.words]
    for name in sentence.names:
        found = bare_name(name, words)
        if found is not None:
            yield found
