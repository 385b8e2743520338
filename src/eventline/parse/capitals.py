"""Text in capitals alone, read as if it were written in small letters.

Wire copy, old archives and many headlines have no small letters: every word of them
looks like a name. The models tag such a stretch once as it stands; what they call a
name, and what begins a sentence, keeps a capital, all else loses it, and the copy is
tokenised and parsed anew. The copy keeps its length, so that offsets stay true, and
the words keep the caller's characters: see `Word.cased`.

Truecasing by the tagger itself, after Lita et al., "tRuEcasIng" (ACL 2003), who learn
it from counts.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from unicodedata import normalize

import attrs

from eventline.model import Span
from eventline.parse.name_tags import read_tags
from eventline.parse.sentence_words import ABBREVIATIONS
from eventline.parse.sentences import Token, TokenisedText, Tokens, cut_sentence
from eventline.parse.stanza_types import StanzaSentence, StanzaToken
from eventline.parse.tokenizer_text import TokenizerText

FEWEST_CAPITALS = 0.9
"""At least this share of the letters is capital in a stretch in capitals: McLEAN."""

FEWEST_WORDS = 2
LONGEST_ACRONYM = 6
_REACH = 12

_PIECE = re.compile(r"[^\n]+")
_WORD = re.compile(r"[^\W\d_]{3,}")
_STOPS = (".", "!", "?")
_CLOSERS = "'\")]"
_OPENERS = "'\"([`-—"
_VOWELS = frozenset("AEIOUYÆŒØ")
_NAMED = frozenset({"ADJ", "NOUN", "PROPN", "X"})
_DOTTED = re.compile(r"[^\W\d_]\.[^\W\d_]")
_PART = re.compile(r"[^\W\d_]+")


@attrs.frozen
class _Read:
    """A token with what the models say of it; `is_first` in its sentence."""

    token: Token
    is_name: bool
    is_first: bool


def capital_stretches(copied: TokenizerText) -> tuple[Span, ...]:
    """Returns the stretches of the copy in which capitals tell nothing, in order.

    The datelines and credits of a mixed text are none, though they are in capitals.
    """
    pieces = [Span(*found.span()) for found in _PIECE.finditer(copied.text)]
    body = [piece for piece in pieces if copied.aside_at(piece.start) is None]
    if is_in_capitals("\n".join(piece.of(copied.text) for piece in body)):
        return tuple(pieces)
    return tuple(piece for piece in body if is_in_capitals(piece.of(copied.text)))


def is_in_capitals(text: str) -> bool:
    """Says whether a text has several words, and next to all letters are capital.

    >>> [is_in_capitals(t) for t in ("REBELS TAKE VELK", "NATO", "NATO and the UN")]
    [True, False, False]
    """
    words: list[str] = _WORD.findall(text)
    if len(words) < FEWEST_WORDS:
        return False
    capitals = sum(letter.isupper() for word in words for letter in word)
    return capitals >= FEWEST_CAPITALS * sum(map(len, words))


def capital_sentences(item: TokenisedText) -> tuple[Tokens, ...]:
    """Returns the sentences that lie in stretches in capitals, cut where too long."""
    rest = iter(capital_stretches(item.copied))
    stretch = next(rest, None)
    found: list[Tokens] = []
    for tokens in item.sentences:
        while stretch is not None and stretch.end <= tokens[0].start:
            stretch = next(rest, None)
        if stretch is not None and stretch.start <= tokens[0].start:
            found += cut_sentence(tokens)
    return tuple(found)


def restore_case(
    item: TokenisedText, sentences: Sequence[Tokens], trees: Iterator[StanzaSentence]
) -> TokenisedText:
    """Returns the text with small letters in the stretches of its copy in capitals.

    Takes one tree for each of these sentences, the `capital_sentences`. What is written
    as an acronym once, is one wherever the text has it.
    """
    text = item.copied.text
    letters = list(text)
    for stretch in capital_stretches(item.copied):
        for place in range(stretch.start, stretch.end):
            letters[place] = _small(text[place])
    read = [
        _Read(token, is_name, token is tokens[0])
        for tokens in sentences
        for token, is_name in zip(tokens, _are_names(next(trees).tokens), strict=True)
    ]
    names = [each.token for each in read if each.is_name]
    acronyms = {token.form for token in names if _is_acronym(text, token)}
    for place in (p for each in read for p in _capitals(text, each, acronyms)):
        letters[place] = text[place]
    copied = attrs.evolve(item.copied, text="".join(letters))
    return attrs.evolve(item, copied=copied)


def _small(letter: str) -> str:
    """Returns the small letter, the letter itself where that would be two: İ."""
    lowered = letter.lower()
    return lowered if len(lowered) == 1 else letter


def _are_names(found: Sequence[StanzaToken]) -> Iterator[bool]:
    """Yields for each token of a sentence whether it is a name or a word of one."""
    names = read_tags([token.ner for token in found])
    named = {i - 1 for name in names for i in range(name.first, name.last + 1)}
    for index, token in enumerate(found):
        tags = {word.upos for word in token.words}
        yield "PROPN" in tags or (index in named and bool(tags & _NAMED))


def _capitals(text: str, item: _Read, acronyms: Container[str]) -> Iterable[int]:
    """Returns the places of the letters of a token that stay capital."""
    token = item.token
    if item.is_name and token.form in acronyms:
        return range(token.start, token.end)
    if item.is_name:
        return _capital_parts(text, token.start, token.end)
    is_capital = token.form == "I" or token.form.capitalize() in ABBREVIATIONS
    return (token.start,) if is_capital or _begins_sentence(text, item) else ()


def _capital_parts(text: str, start: int, end: int) -> Iterator[int]:
    """Yields where the parts of a name begin: **O**'**N**EILL, but **L**ARIOS'S."""
    for part in _PART.finditer(text, start, end):
        if part.start() == start or len(part.group()) > 1:
            yield part.start()


def _is_acronym(text: str, token: Token) -> bool:
    """Says whether a name is in capitals in any text: U.N., FMLN, (ARENA), M-19."""
    form = token.form
    if _DOTTED.search(form):
        return True
    if {form.title(), f"{form.title()}."} & ABBREVIATIONS:
        return False
    if any(sign.isdecimal() for sign in form):
        return True
    beside = text[max(token.start - 1, 0) : token.start] + text[token.end :][:1]
    is_short = 2 <= len(form) <= LONGEST_ACRONYM
    is_aside = beside in {"()", "[]"}
    return is_short and (is_aside or _VOWELS.isdisjoint(normalize("NFD", form)))


def _begins_sentence(text: str, item: _Read) -> bool:
    """Says whether nothing, or a stop, stands before a word; its quote marks aside.

    After what may end a sentence or not, U.S. and p.m., the tokenizer decides.
    """
    start = item.token.start
    line = text[max(text.rfind("\n", 0, start) + 1, start - _REACH) : start]
    before = line.rstrip(_OPENERS + " ").rstrip(_CLOSERS)
    if not before:
        return True
    last = before.rpartition(" ")[2].lstrip(_OPENERS)
    if last.capitalize() in ABBREVIATIONS:
        return False
    return last.endswith(_STOPS) and (item.is_first or not _DOTTED.search(last))
