"""Tokens of many sentences to trees at once, each distinct word lemmatised once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Protocol

import attrs

from eventline.parse.stanza_types import (
    MakeDocument,
    Processor,
    StanzaDocument,
    StanzaSentence,
    StanzaToken,
    StanzaWord,
)

Entry = Mapping[str, object]
"""What Stanza builds a token from: its text, and MWT=Yes where it is several words."""


@attrs.frozen
class WordTags:
    """What the tagger says of a word."""

    upos: str
    xpos: str
    feats: str | None


@attrs.frozen
class Annotation:
    """One sentence's tags, heads (0 for the root), relations and name tags by word."""

    tags: Sequence[WordTags]
    heads: Sequence[int]
    relations: Sequence[str]
    names: Sequence[str] | None


class Annotator(Protocol):
    """What tags and parses sentences of words; `stanza_inside` has one."""

    def annotate(self, sentences: Sequence[Sequence[str]]) -> Sequence[Annotation]:
        """Returns the annotation of each sentence."""


@attrs.define
class BulkWord:
    """A word as Stanza has it."""

    text: str
    lemma: str | None
    upos: str | None
    xpos: str | None
    feats: str | None
    head: int | None
    deprel: str | None
    start_char: int | None = None
    end_char: int | None = None


@attrs.define
class BulkToken:
    """A token as Stanza has it; `ner` is the tag of its first word."""

    text: str
    words: Sequence[StanzaWord]
    ner: str | None = None
    misc: str | None = None
    spaces_after: str = " "
    start_char: int | None = None
    end_char: int | None = None


@attrs.define
class BulkSentence:
    """A sentence as Stanza has it."""

    tokens: Sequence[StanzaToken]


@attrs.define
class BulkDocument:
    """A text with its sentences as Stanza has it."""

    text: str | None
    sentences: Sequence[StanzaSentence]


class BulkTokens(Protocol):
    """What finds the tokens of many texts; `stanza_inside` has one."""

    def read(self, texts: Sequence[str]) -> Sequence[StanzaDocument | None]:
        """Returns the document of each text, None for one that must be read alone."""


@attrs.frozen
class BulkSteps:
    """The steps of a pipeline, for many sentences at once."""

    annotator: Annotator
    lemmatizer: Processor
    expander: Processor | None
    make_document: MakeDocument
    tokenizer: BulkTokens | None = None

    def process(self, sentences: Sequence[Sequence[Entry]]) -> Iterator[BulkSentence]:
        """Yields each sentence with its tree, in order."""
        forms = self._expansions(sentences)
        split = [[forms[_key(entry)] for entry in entries] for entries in sentences]
        words = [[word for token in tokens for word in token] for tokens in split]
        found = self.annotator.annotate(words)
        lemmas = self._lemmas(words, found)
        for entries, tokens, annotation in zip(sentences, split, found, strict=True):
            yield _sentence(entries, tokens, annotation, lemmas)

    def _expansions(
        self, sentences: Iterable[Iterable[Entry]]
    ) -> Mapping[tuple[str, bool], Sequence[str]]:
        """Returns the words of every distinct token."""
        keys = {_key(entry) for entries in sentences for entry in entries}
        forms: dict[tuple[str, bool], Sequence[str]] = {
            (text, is_multiword): [text] for text, is_multiword in keys
        }
        several = sorted(text for text, is_multiword in keys if is_multiword)
        if self.expander and several:
            rows: list[list[dict[str, object]]] = [
                [{"text": text, "misc": "MWT=Yes"} for text in several]
            ]
            document = self.expander.process(self.make_document(rows))
            for text, token in zip(several, document.sentences[0].tokens, strict=True):
                forms[text, True] = [word.text for word in token.words]
        return forms

    def _lemmas(
        self, sentences: Sequence[Sequence[str]], found: Sequence[Annotation]
    ) -> Mapping[tuple[str, str], str | None]:
        """Returns the lemma of every distinct word with its part of speech."""
        keys = sorted(
            {
                (word, tags.upos)
                for words, annotation in zip(sentences, found, strict=True)
                for word, tags in zip(words, annotation.tags, strict=True)
            }
        )
        if not keys:
            return {}
        rows: list[list[dict[str, object]]] = [
            [{"text": text, "upos": upos} for text, upos in keys]
        ]
        document = self.lemmatizer.process(self.make_document(rows))
        words = [w for token in document.sentences[0].tokens for w in token.words]
        return {key: word.lemma for key, word in zip(keys, words, strict=True)}


def _key(entry: Entry) -> tuple[str, bool]:
    return str(entry["text"]), entry.get("misc") == "MWT=Yes"


def _sentence(
    entries: Sequence[Entry],
    tokens: Sequence[Sequence[str]],
    annotation: Annotation,
    lemmas: Mapping[tuple[str, str], str | None],
) -> BulkSentence:
    made, start = [], 0
    for entry, forms in zip(entries, tokens, strict=True):
        words = [
            _word(form, place, annotation, lemmas)
            for place, form in enumerate(forms, start)
        ]
        name = annotation.names[start] if annotation.names else None
        made.append(BulkToken(str(entry["text"]), words, name))
        start += len(forms)
    return BulkSentence(made)


def _word(
    form: str,
    place: int,
    annotation: Annotation,
    lemmas: Mapping[tuple[str, str], str | None],
) -> BulkWord:
    tags = annotation.tags[place]
    return BulkWord(
        text=form,
        lemma=lemmas[form, tags.upos],
        upos=tags.upos,
        xpos=tags.xpos,
        feats=tags.feats,
        head=annotation.heads[place],
        deprel=annotation.relations[place],
    )
