"""Tokens of the tokenizer's copy into sentences over the caller's text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from eventline.model import Document, Sentence, Word
from eventline.parse.bare_names import bare_names
from eventline.parse.limits import LONGEST_SENTENCE, warn_of_cuts, warn_of_runs
from eventline.parse.name_kinds import join_firms, place_datelines, settle_kinds
from eventline.parse.name_tags import names_at
from eventline.parse.paragraphs import Paragraph, find_paragraphs, paragraph_at
from eventline.parse.repair import mend_words
from eventline.parse.sentence_ends import MAY_END, ends_sentence, is_open
from eventline.parse.stanza_types import StanzaDocument, StanzaSentence, StanzaWord
from eventline.parse.text_names import read_again
from eventline.parse.tokenizer_text import TokenizerText, make_tokenizer_text
from eventline.parse.tree import (
    make_sentence,
    place_words,
    repair_tree,
    share_out,
)

_CUTS = ((";",), (":", "—", "--"), (",",))
"""Tokens after which a long sentence is cut, the best first."""

_WHOLE_WORDS = frozenset(
    {"hell", "ill", "its", "lets", "shed", "shell", "wed", "well", "were", "whose"}
)
"""Words that are no contractions, though some write contractions so."""


@attrs.frozen
class Token:
    """A token of the tokenizer's copy; a multiword token is still to be expanded."""

    form: str
    start: int
    end: int
    is_multiword: bool = False

    def entry(self) -> dict[str, object]:
        """Returns what Stanza builds its token from."""
        if self.is_multiword:
            return {"text": self.form, "misc": "MWT=Yes"}
        return {"text": self.form}


Tokens = tuple[Token, ...]
"""The tokens of one sentence."""


@attrs.frozen
class TokenisedText:
    """A text with its paragraphs, the copy that was tokenised, and the sentences.

    `warnings` say what of the text was left out or cut.
    """

    text: str
    paragraphs: tuple[Paragraph, ...]
    copied: TokenizerText
    sentences: tuple[Tokens, ...]
    warnings: tuple[str, ...] = ()


def copy_text(text: str) -> TokenisedText:
    """Returns a text with its paragraphs and its copy, before it is tokenised."""
    paragraphs = find_paragraphs(text)
    copied = make_tokenizer_text(text, paragraphs)
    return TokenisedText(text, paragraphs, copied, ())


def read_tokens(document: StanzaDocument, offset: int = 0) -> tuple[Tokens, ...]:
    """Returns the tokens of each sentence that Stanza found, from this offset on."""
    return tuple(
        tuple(
            Token(
                form=token.text,
                start=(token.start_char or 0) + offset,
                end=(token.end_char or 0) + offset,
                is_multiword="MWT=Yes" in (token.misc or "")
                and token.text.lower() not in _WHOLE_WORDS,
            )
            for token in sentence.tokens
        )
        for sentence in document.sentences
    )


def settle_sentences(
    item: TokenisedText, *, longest: int = LONGEST_SENTENCE
) -> TokenisedText:
    """Returns the text with its sentences ended where English ends them.

    Joins what the tokenizer wrongly parted, parts what it wrongly joined, and cuts
    what has more than `longest` tokens.
    """
    marked = (
        (token, place == 0)
        for tokens in item.sentences
        for place, token in enumerate(tokens)
    )
    settled: list[list[Token]] = []
    for token, was_first in marked:
        before = settled[-1][-1] if settled else None
        if before and not _is_parted(item, before, token, was_parted=was_first):
            settled[-1].append(token)
        else:
            settled.append([token])
    cut = tuple(
        piece
        for tokens in settled
        for piece in cut_sentence(tuple(tokens), longest=longest)
    )
    offsets = item.copied.offsets
    long = [offsets[tokens[0].start] for tokens in settled if len(tokens) > longest]
    warnings = (*warn_of_runs(item.copied.left_out), *warn_of_cuts(long, longest))
    return attrs.evolve(item, sentences=cut, warnings=warnings)


def cut_sentence(
    tokens: Tokens, *, longest: int = LONGEST_SENTENCE
) -> Iterator[Tokens]:
    """Yields the sentence in pieces of at most `longest` tokens.

    Cuts after a semicolon in the second half of a piece, else after a colon or dash,
    else after a comma, else where the piece is full.
    """
    while len(tokens) > longest:
        end = _cut(tokens[:longest])
        yield tokens[:end]
        tokens = tokens[end:]
    yield tokens


def make_document(
    item: TokenisedText, trees: Iterator[StanzaSentence], *, model: str
) -> Document:
    """Returns the document; takes one tree for each of its sentences."""
    sentences = tuple(
        _make_sentence(item, tokens, next(trees), index)
        for index, tokens in enumerate(item.sentences)
    )
    firms = join_firms(place_datelines(sentences, item.text))
    named = settle_kinds(read_again(firms))
    return Document(item.text, named, model, item.warnings)


def _make_sentence(
    item: TokenisedText, tokens: Tokens, tree: StanzaSentence, index: int
) -> Sentence:
    words: list[Word] = []
    for token, parsed in zip(tokens, tree.tokens, strict=True):
        place = index, len(words) + 1
        words.extend(_words(item, token, parsed.words, place))
    number = _paragraph_at(item, tokens[0])
    mended = repair_tree(mend_words(repair_tree(words)))
    spans = [item.copied.original(token.start, token.end) for token in tokens]
    sentence = make_sentence(
        mended,
        index=index,
        paragraph=number,
        is_heading=item.paragraphs[number].is_heading,
        names=names_at(mended, spans, [token.ner for token in tree.tokens]),
    )
    return bare_names(sentence)


def _words(
    item: TokenisedText,
    token: Token,
    parsed: Sequence[StanzaWord],
    place: tuple[int, int],
) -> tuple[Word, ...]:
    """Returns a token's words, from this place on: sentence, and word from 1."""
    original = item.copied.original
    shares = share_out(token.form, [word.text for word in parsed])
    parts = shares and tuple(
        original(token.start + share.start, token.start + share.end) for share in shares
    )
    whole = original(token.start, token.end)
    sentence, first = place
    return place_words(
        parsed,
        whole=whole,
        parts=parts,
        text=item.text,
        sentence=sentence,
        first=first,
    )


def _paragraph_at(item: TokenisedText, token: Token) -> int:
    return paragraph_at(item.paragraphs, item.copied.offsets[token.start])


def _is_parted(
    item: TokenisedText, before: Token, after: Token, *, was_parted: bool
) -> bool:
    """Says whether a sentence ends between two tokens, as the tokenizer said or not."""
    text = item.copied.text
    if not was_parted and text[before.end - 1] not in MAY_END:
        return False
    asides = item.copied.aside_at(before.start), item.copied.aside_at(after.start)
    if asides != (None, None):
        return asides[0] != asides[1]
    number = _paragraph_at(item, after)
    if was_parted and _paragraph_at(item, before) != number:
        return True
    if item.paragraphs[number].is_heading and is_open(text, before.end, after.start):
        return False
    is_end = ends_sentence(text, before.end, after.start)
    return was_parted if is_end is None else is_end


def _cut(tokens: Tokens) -> int:
    ends = range(len(tokens), len(tokens) // 2, -1)
    for forms in _CUTS:
        found = next((end for end in ends if tokens[end - 1].form in forms), None)
        if found is not None:
            return found
    return len(tokens)
