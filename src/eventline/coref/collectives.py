"""Finds who collective mentions stand for: the two presidents, both sides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import attrs

from eventline.coref.chain_words import (
    COUNTRY_COLLECTIVES,
    LEADER_COLLECTIVES,
    LEADER_TITLES,
    LOCATIVE,
    NAME_ENDINGS,
    NUMBERS,
    ORGANIZATION_COLLECTIVES,
    PARTY_COLLECTIVES,
    PEOPLE_COLLECTIVES,
)
from eventline.coref.scene import Link, Profile, Scene, case_of, is_plural
from eventline.model import Kind, Word

_WINDOW = 3
_DEFINITE = frozenset({"the", "these", "those", "both"})


@attrs.frozen
class Collective:
    """A plural mention and the clusters that it stands for, in text order."""

    number: int
    members: tuple[int, ...]


def find_collectives(
    scene: Scene, ids: tuple[int, ...], known: Mapping[int, Profile]
) -> Iterator[Collective]:
    """Yields each collective mention that exactly the right number was named before.

    Looks at the sentence itself and the three before it, nearest first, and stops
    where enough of the right sort are found; too many at once give nothing. Without a
    number, "the sides", "the companies" and "the presidents" are two.
    """
    for number in range(len(scene.mentions)):
        count = _count(scene, number)
        if count is None:
            continue
        members = _members(scene, number, count, ids, known)
        if len(members) == count:
            yield Collective(number, tuple(sorted(members)))


def link_collectives(collectives: Iterable[Collective]) -> Iterator[Link]:
    """Yields the links between collectives that stand for the same members."""
    first: dict[tuple[int, ...], int] = {}
    for collective in collectives:
        yield first.setdefault(collective.members, collective.number), collective.number


def _count(scene: Scene, number: int) -> int | None:
    """Returns how many a collective stands for, None where it is no collective."""
    mention = scene.mentions[number]
    head, sentence = mention.head, scene.sentence(number)
    lemma = head.lemma.lower()
    if head.upos != "NOUN" or not is_plural(head) or mention.name:
        return None
    if lemma not in _COLLECTIVES or sentence.children(head, "amod", "acl", "nmod:poss"):
        return _count_of_plain(head, lemma, number, scene)
    return _number_before(scene, number)


def _count_of_plain(head: Word, lemma: str, number: int, scene: Scene) -> int | None:
    """Lets "the two former republics", "the conflicting parties" through."""
    sentence = scene.sentence(number)
    if lemma not in PARTY_COLLECTIVES | COUNTRY_COLLECTIVES:
        return None
    if sentence.children(head, "acl", "nmod:poss"):
        return None
    return _number_before(scene, number)


def _number_before(scene: Scene, number: int) -> int | None:
    head, sentence = scene.mentions[number].head, scene.sentence(number)
    articles = {w.lemma.lower() for w in sentence.children(head, "det", "det:predet")}
    if not articles & _DEFINITE:
        return None
    for word in sentence.children(head, "nummod"):
        return NUMBERS.get(word.text.lower())
    if "both" in articles:
        return 2
    is_bare = head.lemma.lower() in PARTY_COLLECTIVES | {"company", "firm"}
    return 2 if is_bare else None


_COLLECTIVES = (
    PEOPLE_COLLECTIVES
    | COUNTRY_COLLECTIVES
    | PARTY_COLLECTIVES
    | ORGANIZATION_COLLECTIVES
)


def _members(
    scene: Scene,
    number: int,
    count: int,
    ids: tuple[int, ...],
    known: Mapping[int, Profile],
) -> set[int]:
    found: set[int] = set()
    for mentions in scene.before(number, sentences=_WINDOW):
        told = {
            ids[other]: other
            for other in reversed(mentions)
            if _is_candidate(scene, number, other, known[ids[other]])
        }
        here = _of_title(scene, number, set(told), known)
        is_enough = len(here) == count
        if is_enough and (found <= here or _stand_together(scene, told, here)):
            return here if _are_apart(here, known) else set()
        found |= here
        if len(found) >= count and not _is_of_bodies(scene, number):
            break
    return found if _are_apart(found, known) else set()


def _is_of_bodies(scene: Scene, number: int) -> bool:
    """Holds for **the two companies**, of which news names others in between."""
    lemma = scene.mentions[number].head.lemma.lower()
    return lemma in ORGANIZATION_COLLECTIVES - PARTY_COLLECTIVES


def _stand_together(scene: Scene, told: Mapping[int, int], found: set[int]) -> bool:
    """Holds for **Norda** and **Orbel** signed: no one else told is meant."""
    heads = [scene.mentions[told[cluster]].head for cluster in found]
    tops = {word.head if word.relation == "conj" else word.index for word in heads}
    return len(tops) == 1


def _are_apart(found: set[int], known: Mapping[int, Profile]) -> bool:
    """Holds unless two are of one country: Norvania and its ministry are one side."""
    countries = [known[c].country for c in found if known[c].kind is not Kind.PERSON]
    told = [country for country in countries if country]
    return len(told) == len(set(told))


def _is_candidate(scene: Scene, number: int, other: int, profile: Profile) -> bool:
    lemma = scene.mentions[number].head.lemma.lower()
    mention = scene.mentions[other]
    if profile.is_plural or mention.kind is Kind.GROUP:
        return False
    if lemma in PARTY_COLLECTIVES:
        return profile.kind in {Kind.PLACE, Kind.ORGANIZATION} and _acts(scene, other)
    if lemma in COUNTRY_COLLECTIVES:
        is_country = mention.rule in {"country", "capital", "demonym"}
        return is_country and not _is_place_of(scene, other)
    if lemma in PEOPLE_COLLECTIVES:
        may_be_one = profile.kind is Kind.PERSON or mention.rule == "name"
        return may_be_one and bool(profile.names)
    may_be_body = profile.kind is Kind.ORGANIZATION or mention.rule == "name"
    return may_be_body and not _is_form_alone(profile)


def _is_form_alone(profile: Profile) -> bool:
    """Holds for "Inc." alone, cut off from the name before it, and for no name."""
    return NAME_ENDINGS.issuperset(name.casefold() for name in profile.names)


def _of_title(
    scene: Scene, number: int, found: set[int], known: Mapping[int, Profile]
) -> set[int]:
    """Keeps the **ministers** where the text says who is one."""
    lemma = scene.mentions[number].head.lemma.lower()
    if lemma not in PEOPLE_COLLECTIVES:
        return found
    titles = LEADER_TITLES if lemma in LEADER_COLLECTIVES else frozenset({lemma})
    titled = {cluster for cluster in found if known[cluster].described & titles}
    return titled if len(titled) >= 2 else found


def _acts(scene: Scene, number: int) -> bool:
    """Holds for the subject of a main clause, and for those between whom it is."""
    head, sentence = scene.mentions[number].head, scene.sentence(number)
    if head.relation == "conj":
        head = sentence.word(head.head)
    if case_of(sentence, head) == "between":
        return True
    verb = sentence.governor(head)
    if verb is None or head.relation != "nsubj":
        return False
    is_joined = verb.relation in {"conj", "parataxis"}
    return verb == sentence.root or (is_joined and verb.head == sentence.root.index)


def _is_place_of(scene: Scene, number: int) -> bool:
    head, sentence = scene.mentions[number].head, scene.sentence(number)
    if head.relation == "conj":
        head = sentence.word(head.head)
    return case_of(sentence, head) in LOCATIVE
