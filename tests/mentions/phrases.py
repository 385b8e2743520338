"""Documents of one phrase, tokenised and tagged just enough for the time rules."""

from __future__ import annotations

import re
from collections.abc import Mapping

from eventline.mentions.time_modifier_words import NEEDED_UPOS
from eventline.model import Document, Sentence, Span, Word

_TOKEN = re.compile(r"[A-Za-z]+(?:\.[A-Za-z]+)*\.?|\d+(?:[.,:/]\d+)*|[^\w\s]")


def phrase_document(words: str, tags: Mapping[str, str] | None = None) -> Document:
    """Returns the phrase as a sentence; `tags` gives words their part of speech.

    Words without a tag have the one that makes them a time, else NOUN; words in -s
    are plural.
    """
    given = tags or {}
    tokens = [
        _word(number, match, given)
        for number, match in enumerate(_TOKEN.finditer(words), 1)
    ]
    return Document(words, (Sentence(0, Span(0, len(words)), tuple(tokens)),))


def _word(index: int, match: re.Match[str], tags: Mapping[str, str]) -> Word:
    form = match.group()
    needed = sorted(NEEDED_UPOS.get(form.lower(), {"NOUN"}))
    return Word(
        sentence=0,
        index=index,
        text=form,
        lemma=form.lower(),
        upos=tags.get(form, needed[0]),
        xpos="NNS" if form.endswith("s") else "NN",
        feats=frozenset(),
        head=index - 1,
        deprel="dep" if index > 1 else "root",
        span=Span(*match.span()),
    )
