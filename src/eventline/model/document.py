"""The parsed article: sentences of syntactic words in Universal Dependencies."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from operator import attrgetter

import attrs

from eventline.model.span import Span

_told_of = attrgetter(
    *("text", "lemma", "upos", "xpos", "feats", "head", "deprel", "span", "recased")
)


def _place_of(word: Word) -> str:
    return f"{word.sentence}.{word.index}"


@attrs.frozen
class Word:
    """A syntactic word of a UD tree.

    `index` counts from 1 as in CoNLL-U, `head` is the governor's index or 0 for the
    root, `sentence` is the sentence's index in the document (from 0), and `feats`
    holds `Name=Value` strings. The words of a multiword token ("don't") share out its
    characters where they can and else have the token's span.

    `recased` is the text as it would stand among small letters, only in text in
    capitals alone: "rebels" for "REBELS". `relation` is the relation without its
    subtype, `obl` for `obl:agent`, and `id` the word's place in the document, `3.5` for
    the fifth word of sentence 3.
    """

    sentence: int
    index: int
    text: str
    lemma: str
    upos: str
    xpos: str
    feats: frozenset[str]
    head: int
    deprel: str
    span: Span
    recased: str | None = None
    relation: str = attrs.field(init=False, repr=False, eq=False)
    id: str = attrs.field(
        default=attrs.Factory(_place_of, takes_self=True),
        init=False,
        repr=False,
        eq=False,
    )

    @relation.default
    def _without_subtype(self) -> str:
        return self.deprel.partition(":")[0]

    def __eq__(self, other: object) -> bool:
        if self is other or not isinstance(other, Word):
            return self is other
        is_there = self.index == other.index and self.sentence == other.sentence
        return is_there and bool(_told_of(self) == _told_of(other))

    def __hash__(self) -> int:
        return hash((self.sentence, self.index))

    @property
    def cased(self) -> str:
        """The text with the capitals that it has where capitals tell something."""
        return self.recased or self.text


class NameKind(StrEnum):
    """What sort of thing a proper name names."""

    PERSON = "person"
    ORGANIZATION = "organization"
    PLACE = "place"


@attrs.frozen
class Name:
    """A proper name of a sentence; `first` and `last` are its outer words' indices.

    >>> Name(2, 3, NameKind.PERSON).covers(3)
    True
    """

    first: int = attrs.field(validator=attrs.validators.ge(1))
    last: int = attrs.field()
    kind: NameKind = attrs.field(validator=attrs.validators.instance_of(NameKind))

    @last.validator
    def _check_last(self, attribute: object, value: int) -> None:
        if value < self.first:
            raise ValueError(f"a name must not end before it starts: {self}")

    def covers(self, index: int) -> bool:
        """Says whether the word with this index is one of the name's."""
        return self.first <= index <= self.last


@attrs.frozen
class Sentence:
    """One sentence: its words in order and the tree over them.

    `paragraph` counts the text's paragraphs from 0. `is_heading` holds for headlines
    and crossheads: a paragraph of its own without a closing full stop. `names` are the
    proper names that the parser found, in order, none inside another; a parser that
    seeks no names leaves them empty.
    """

    index: int
    span: Span
    words: tuple[Word, ...]
    paragraph: int = 0
    is_heading: bool = False
    names: tuple[Name, ...] = attrs.field(default=())
    _children: tuple[tuple[Word, ...], ...] = attrs.field(
        init=False, repr=False, eq=False
    )
    _related: Mapping[tuple[int, str], tuple[Word, ...]] = attrs.field(
        init=False, repr=False, eq=False
    )

    @names.validator
    def _check_names(self, attribute: object, value: tuple[Name, ...]) -> None:
        end = 0
        for name in value:
            if not end < name.first <= name.last <= len(self.words):
                raise ValueError(
                    f"names must follow one another inside {len(self.words)} words: "
                    f"{value}"
                )
            end = name.last

    @_children.default
    def _group_children(self) -> tuple[tuple[Word, ...], ...]:
        groups: list[list[Word]] = [[] for _ in range(len(self.words) + 1)]
        for word in self.words:
            groups[word.head].append(word)
        return tuple(tuple(group) for group in groups)

    @_related.default
    def _group_by_relation(self) -> Mapping[tuple[int, str], tuple[Word, ...]]:
        groups: dict[tuple[int, str], tuple[Word, ...]] = {}
        for word in self.words:
            for relation in {word.deprel, word.relation}:
                key = word.head, relation
                groups[key] = (*groups.get(key, ()), word)
        return groups

    def word(self, index: int) -> Word:
        """Returns the word with this index, counted from 1."""
        return self.words[index - 1]

    def name_at(self, word: Word) -> Name | None:
        """Returns the proper name that this word is part of, or None."""
        for name in self.names:
            if name.first <= word.index <= name.last:
                return name
        return None

    def name_words(self, name: Name) -> tuple[Word, ...]:
        """Returns the words of a name, in order."""
        return self.words[name.first - 1 : name.last]

    @property
    def root(self) -> Word:
        """The word that nothing governs."""
        return self._children[0][0]

    def children(self, word: Word, *relations: str) -> tuple[Word, ...]:
        """Returns the direct dependents in order, all or those of some relations.

        A relation without a subtype (`obl`) also matches its subtypes (`obl:agent`).
        """
        if len(relations) == 1:
            return self._related.get((word.index, relations[0]), ())
        found = self._children[word.index]
        if not found or not relations:
            return found
        return tuple(
            [w for w in found if w.relation in relations or w.deprel in relations]
        )

    def words_in(self, span: Span) -> tuple[Word, ...]:
        """Returns the words that lie inside the span, in order."""
        start, end = span.start, span.end
        return tuple(
            [w for w in self.words if start <= w.span.start and w.span.end <= end]
        )

    def governor(self, word: Word) -> Word | None:
        """Returns the word that governs this one, or None for the root."""
        return self.word(word.head) if word.head else None

    def ancestors(self, word: Word) -> Iterator[Word]:
        """Yields the governor, its governor, and so on up to the root."""
        while word.head:
            word = self.words[word.head - 1]
            yield word

    def subtree(self, word: Word) -> tuple[Word, ...]:
        """Returns the word and all that depends on it, in text order."""
        if not self._children[word.index]:
            return (word,)
        found, waiting = [], [word]
        while waiting:
            current = waiting.pop()
            found.append(current)
            waiting.extend(self._children[current.index])
        return tuple(sorted(found, key=attrgetter("index")))


@attrs.frozen
class Document:
    """A parsed article; `text` is the string that the caller gave.

    `model` names the parser model that made it; `warnings` say what of the text was
    left out or cut, and why.
    """

    text: str
    sentences: tuple[Sentence, ...]
    model: str = ""
    warnings: tuple[str, ...] = ()

    @property
    def cased(self) -> str:
        """The text as long as it is, with every word as its `cased` has it."""
        pieces: list[str] = []
        end = 0
        recased = [w for s in self.sentences for w in s.words if w.recased]
        for word in recased:
            is_as_long = len(word.cased) == len(word.span)
            if is_as_long and word.span.start >= end:
                pieces += [self.text[end : word.span.start], word.cased]
                end = word.span.end
        return "".join((*pieces, self.text[end:]))

    def sentence_of(self, word: Word) -> Sentence:
        """Returns the sentence that holds this word."""
        return self.sentences[word.sentence]

    def sentence_at(self, span: Span) -> Sentence | None:
        """Returns the first sentence that overlaps the span, or None."""
        return next((s for s in self.sentences if s.span.overlaps(span)), None)

    def words_in(self, span: Span) -> tuple[Word, ...]:
        """Returns the words that lie inside the span, in text order."""
        start, end = span.start, span.end
        near = [s for s in self.sentences if s.span.start < end and start < s.span.end]
        return tuple([word for sentence in near for word in sentence.words_in(span)])
