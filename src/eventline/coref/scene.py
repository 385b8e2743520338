"""The mentions of a document with their places, and what is known of each cluster."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import attrs

from eventline.coref.chain_words import FEMININE, HE, MASCULINE, SHE
from eventline.coref.first_names import FEMININE_NAMES, MASCULINE_NAMES
from eventline.model import Document, EntityMention, Kind, Mentions, Sentence, Word

Link = tuple[int, int]
"""Two mentions, by number, that denote the same entity."""


@attrs.frozen
class Scene:
    """A document's entity mentions, numbered in text order, and where they stand.

    `descriptions` are the lemmas that describe each: {foreign, minister}; `alone` is
    what is known of each without the others of its cluster.
    """

    document: Document
    mentions: tuple[EntityMention, ...]
    by_sentence: Mapping[int, tuple[int, ...]] = attrs.field(hash=False, repr=False)
    by_head: Mapping[str, int] = attrs.field(hash=False, repr=False)
    descriptions: tuple[frozenset[str], ...] = ()
    alone: tuple[Profile, ...] = ()

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
    scene = attrs.evolve(scene, descriptions=found)
    alone = tuple(_alone(scene, number) for number in range(len(entities)))
    return attrs.evolve(scene, alone=alone)


def join(ids: tuple[int, ...], links: Iterable[Link]) -> tuple[int, ...]:
    """Returns the cluster of every mention with the links applied.

    A cluster's number is that of its first mention.

    >>> join((0, 1, 2, 3), [(0, 2), (3, 2)])
    (0, 1, 0, 0)
    """
    found = tuple(links)
    if not found:
        return ids
    parents = list(ids)
    for one, other in found:
        first, second = sorted((_root(parents, one), _root(parents, other)))
        parents[second] = first
    return tuple(_root(parents, number) for number in range(len(parents)))


def _root(parents: list[int], number: int) -> int:
    while parents[number] != number:
        parents[number] = parents[parents[number]]
        number = parents[number]
    return number


def profiles(scene: Scene, ids: tuple[int, ...]) -> Mapping[int, Profile]:
    """Returns what is known of every cluster, by its number, in text order."""
    members: dict[int, list[int]] = {}
    for number, cluster in enumerate(ids):
        members.setdefault(cluster, []).append(number)
    return {
        cluster: scene.alone[cluster]
        if len(numbers) == 1
        else _profile(scene, tuple(numbers))
        for cluster, numbers in members.items()
    }


def _alone(scene: Scene, number: int) -> Profile:
    mention, described = scene.mentions[number], scene.descriptions[number]
    is_name = bool(mention.name) and mention.kind is not Kind.GROUP
    return Profile(
        numbers=(number,),
        kind=mention.kind,
        names=frozenset((mention.name,) if mention.name else ()),
        described=described,
        country=mention.country or None,
        gender=_gender([mention], described),
        is_plural=not is_name and is_plural(mention.head),
    )


def _profile(scene: Scene, numbers: tuple[int, ...]) -> Profile:
    mentions = [scene.mentions[number] for number in numbers]
    described = frozenset[str]().union(
        *(scene.descriptions[number] for number in numbers)
    )
    countries = sorted({m.country for m in mentions if m.country})
    named = min(mentions, key=lambda m: (m.kind is Kind.THING, m.name is None))
    kind = named.kind
    is_name = any(m.name for m in mentions) and kind is not Kind.GROUP
    return Profile(
        numbers=numbers,
        kind=kind,
        names=frozenset(m.name for m in mentions if m.name),
        described=described,
        country=countries[0] if len(countries) == 1 else None,
        gender=_gender(mentions, described),
        is_plural=is_plural(mentions[0].head) and not is_name,
    )


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


def _gender(mentions: list[EntityMention], described: frozenset[str]) -> str | None:
    """Returns "he" or "she" where pronouns and titles, or else a first name, tell.

    **Marta** Velk; not Marta alone, which may be a surname or a place.
    """
    pronouns = {m.head.lemma.lower() for m in mentions if m.head.upos == "PRON"}
    if pronouns & (HE | SHE) or described & (MASCULINE | FEMININE):
        is_he = bool(pronouns & HE or described & MASCULINE)
        is_she = bool(pronouns & SHE or described & FEMININE)
        return None if is_he and is_she else "he" if is_he else "she"
    names = (m.name.casefold().split() for m in mentions if m.name and _is_person(m))
    first = {words[0] for words in names if len(words) > 1}
    is_he, is_she = bool(first & MASCULINE_NAMES), bool(first & FEMININE_NAMES)
    return None if is_he == is_she else "he" if is_he else "she"


def _is_person(mention: EntityMention) -> bool:
    return mention.kind is Kind.PERSON


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
