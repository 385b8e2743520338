"""Which mentions are one so far, and what is known of each cluster of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from eventline.coref.chain_words import FEMININE, HE, MASCULINE, SHE
from eventline.coref.first_names import FEMININE_NAMES, MASCULINE_NAMES
from eventline.coref.scene import Link, Profile, Scene, is_plural
from eventline.model import EntityMention, Kind

_PERSONAL = HE | SHE
_TITLES = MASCULINE | FEMININE


@attrs.frozen
class Clusters:
    """The cluster of every mention, and what is known of each by its number.

    A cluster's number is that of its first mention; the profiles are in text order.
    """

    ids: tuple[int, ...]
    profiles: Mapping[int, Profile] = attrs.field(hash=False, repr=False)


def lone_clusters(scene: Scene) -> Clusters:
    """Returns the clusters before any link: every mention is one."""
    numbers = range(len(scene.mentions))
    return Clusters(tuple(numbers), {n: _alone(scene, n) for n in numbers})


def joined(scene: Scene, told: Clusters, links: Iterable[Link]) -> Clusters:
    """Returns the clusters with the links applied; those they leave alone are kept."""
    ids = join(told.ids, links)
    taken = [cluster for cluster in told.profiles if ids[cluster] != cluster]
    if not taken:
        return told
    members: dict[int, list[int]] = {ids[cluster]: [] for cluster in taken}
    for number, cluster in enumerate(ids):
        if cluster in members:
            members[cluster].append(number)
    grown = {c: _profile(scene, tuple(numbers)) for c, numbers in members.items()}
    profiles = {
        cluster: grown.get(cluster, profile)
        for cluster, profile in told.profiles.items()
        if ids[cluster] == cluster
    }
    return Clusters(ids, profiles)


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
    for number, parent in enumerate(parents):
        parents[number] = parents[parent]  # one before it, which has its root by now
    return tuple(parents)


def _root(parents: list[int], number: int) -> int:
    while parents[number] != number:
        parents[number] = parents[parents[number]]
        number = parents[number]
    return number


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


def _gender(mentions: list[EntityMention], described: frozenset[str]) -> str | None:
    """Returns "he" or "she" where pronouns and titles, or else a first name, tell.

    **Marta** Velk; not Marta alone, which may be a surname or a place.
    """
    pronouns = {m.head.lemma.lower() for m in mentions if m.head.upos == "PRON"}
    if pronouns & _PERSONAL or described & _TITLES:
        is_he = bool(pronouns & HE or described & MASCULINE)
        is_she = bool(pronouns & SHE or described & FEMININE)
        return None if is_he and is_she else "he" if is_he else "she"
    names = (m.name.casefold().split() for m in mentions if m.name and _is_person(m))
    first = {words[0] for words in names if len(words) > 1}
    is_he, is_she = bool(first & MASCULINE_NAMES), bool(first & FEMININE_NAMES)
    return None if is_he == is_she else "he" if is_he else "she"


def _is_person(mention: EntityMention) -> bool:
    return mention.kind is Kind.PERSON
