"""The mentions of a document with their places, and what a cluster of them is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from eventline.model import Document, EntityMention, Kind, Mentions, Sentence, Word

Link = tuple[int, int]
"""Two mentions, by number, that denote the same entity."""


@attrs.frozen
class Scene:
    """A document's entity mentions, numbered in text order, and where they stand.

    `descriptions` are the lemmas that describe each: {foreign, minister}.
    """

    document: Document
    mentions: tuple[EntityMention, ...]
    by_sentence: Mapping[int, tuple[int, ...]] = attrs.field(hash=False, repr=False)
    by_head: Mapping[str, int] = attrs.field(hash=False, repr=False)
    descriptions: tuple[frozenset[str], ...] = ()

    def sentence(self, number: int) -> Sentence:
        """Returns the sentence that holds the mention."""
        return self.document.sentences[self.mentions[number].head.sentence]

    def at(self, word: Word | None) -> int | None:
        """Returns the number of the mention that this word heads, or None."""
        return self.by_head.get(word.id) if word is not None else None

    def before(self, number: int, *, sentences: int) -> Iterator[tuple[int, ...]]:
        """Yields the mentions before this one, a sentence at a time, nearest first.

        Stops after so many sentences, and at the paragraph before the last one.
        """
        here = self.sentence(number)
        own = self.by_sentence.get(here.index, ())
        yield tuple(other for other in own if other < number)
        for index in range(here.index - 1, max(here.index - sentences, 0) - 1, -1):
            earlier = self.document.sentences[index]
            if earlier.paragraph < here.paragraph - 1 or earlier.is_heading:
                return
            yield self.by_sentence.get(index, ())


@attrs.frozen
class Profile:
    """What is known of a cluster of mentions."""

    numbers: tuple[int, ...]
    kind: Kind
    names: frozenset[str]
    described: frozenset[str]
    country: str | None
    gender: str | None
    is_plural: bool

    @property
    def first(self) -> int:
        """The number of the earliest mention."""
        return self.numbers[0]


def make_scene(document: Document, mentions: Mentions) -> Scene:
    """Returns the scene of a document's entity mentions."""
    entities = mentions.entities
    by_sentence: dict[int, list[int]] = {}
    for number, mention in enumerate(entities):
        by_sentence.setdefault(mention.head.sentence, []).append(number)
    scene = Scene(
        document=document,
        mentions=entities,
        by_sentence={index: tuple(found) for index, found in by_sentence.items()},
        by_head={m.head.id: number for number, m in enumerate(entities)},
    )
    found = tuple(_description(scene, number) for number in range(len(entities)))
    return attrs.evolve(scene, descriptions=found)


def _description(scene: Scene, number: int) -> frozenset[str]:
    """Returns the lemmas that describe a mention: its noun, titles and adjectives.

    {foreign, minister} of "Norvanian Foreign Minister Ana Velk"; the words of an
    organisation's name describe it too. Nationalities are left to be compared by
    country.
    """
    mention = scene.mentions[number]
    if mention.head.upos == "PRON":
        return frozenset()
    name = (mention.name or "").split() if mention.kind is Kind.PERSON else []
    words = [mention.head, *_describing(scene.sentence(number), mention.head)]
    return frozenset(
        _lemma(word)
        for word in words
        if word.text not in name and not _is_nationality(scene, word)
    )


def _lemma(word: Word) -> str:
    lemma = word.lemma.lower()
    if word.upos == "PROPN" and is_plural(word) and lemma == word.text.lower():
        return lemma.removesuffix("s")
    return lemma


def _describing(sentence: Sentence, head: Word) -> Iterator[Word]:
    relations = ("amod", "compound", "nmod:desc", "flat")
    waiting = list(sentence.children(head, *relations))
    while waiting:
        word = waiting.pop()
        yield word
        waiting.extend(sentence.children(word, *relations))


def _is_nationality(scene: Scene, word: Word) -> bool:
    number = scene.at(word)
    return number is not None and scene.mentions[number].rule in {"demonym", "country"}


def is_plural(word: Word) -> bool:
    """Says whether the word is plural by its features or tag."""
    return "Number=Plur" in word.feats or word.xpos in {"NNS", "NNPS"}


def subject_of(sentence: Sentence, verb: Word) -> Word | None:
    """Returns the word that is the verb's own active subject, or None."""
    return next(iter(sentence.children(verb, "nsubj")), None)


def lone_subject(scene: Scene, group: tuple[int, ...], kind: Kind) -> int | None:
    """Returns the one of a sentence's mentions that is its subject, and alone.

    None where it does something to another one of the kind: Velk met **Orr**.
    """
    sentence = scene.sentence(group[0])
    subject = next(iter(sentence.children(sentence.root, "nsubj", "nsubj:pass")), None)
    objects = sentence.children(sentence.root, "obj", "iobj", "obl:agent")
    if subject is None or is_coordinated(sentence, subject):
        return None
    others = (scene.at(word) for word in objects)
    if any(
        other is not None and scene.mentions[other].kind is kind for other in others
    ):
        return None
    return scene.at(subject)


def is_coordinated(sentence: Sentence, word: Word) -> bool:
    """Holds for **Velk** and Orr."""
    return word.relation == "conj" or bool(sentence.children(word, "conj"))


def case_of(sentence: Sentence, word: Word) -> str:
    """Returns the preposition before a word in lower case, or an empty string."""
    cases = sentence.children(word, "case")
    return " ".join(w.text.lower() for w in cases if w.index < word.index)
