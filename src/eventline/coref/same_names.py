"""Links names: the same name, a surname, an acronym, a country's names, appositions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from eventline.coref.chain_words import (
    EITHER_NOUNS,
    LOCATIVE,
    LONG_NAME_ENDINGS,
    NAME_ENDINGS,
)
from eventline.coref.name_forms import may_be_one, plain
from eventline.coref.scene import (
    Link,
    Profile,
    Scene,
    case_of,
    is_coordinated,
    is_plural,
    subject_of,
)
from eventline.model import EntityMention, Kind

_SMALL_WORDS = frozenset({"AND", "FOR", "IN", "OF", "ON", "THE"})
"""What has no letter in an acronym, as text in capitals writes it."""


def link_same_names(scene: Scene) -> Iterator[Link]:
    """Yields the links between mentions with the same name and, where told, country.

    "Foreign Ministry" of two countries are two; one without a country belongs to the
    only one with that name. "Aster" and "Aster Corp" are one organisation.
    """
    groups: dict[tuple[str, str], list[int]] = {}
    for number, mention in enumerate(scene.mentions):
        key = _key(scene, number, mention)
        if key is not None:
            groups.setdefault(key, []).append(number)
    for numbers in groups.values():
        yield from _by_country(scene, numbers)


def link_short_names(scene: Scene, known: Mapping[int, Profile]) -> Iterator[Link]:
    """Yields links from the end of a long name to the one name that ends so.

    **Security Council** to United Nations Security Council; of two words at least.
    """
    names = {
        cluster: {plain(name) for name in profile.names}
        for cluster, profile in known.items()
        if profile.kind is Kind.ORGANIZATION
    }
    for cluster, own in names.items():
        ends = tuple(f" {name}" for name in own if " " in name)
        owners = [
            other
            for other, longer in names.items()
            if other != cluster
            and any(name.endswith(ends) for name in longer)
            and may_be_one(known[cluster], known[other])
        ]
        if ends and len(owners) == 1:
            yield cluster, owners[0]


def link_acronyms(scene: Scene, known: Mapping[int, Profile]) -> Iterator[Link]:
    """Yields links from an acronym to the one name with its initials: **UNDP**."""
    owners: dict[str, set[int]] = {}
    for cluster, profile in known.items():
        for acronym in (a for name in profile.names for a in _initials(name)):
            owners.setdefault(acronym, set()).add(cluster)
    for cluster, profile in known.items():
        found = (owners.get(acronym, set()) for acronym in _acronyms(profile))
        yield from ((cluster, min(named)) for named in found if len(named) == 1)


def link_appositions(scene: Scene) -> Iterator[Link]:
    """Yields the links that appositions tell: **Ramo Kade**, the **minister**."""
    for number in range(len(scene.mentions)):
        other = _beside(scene, number)
        if other is not None and _may_be_one(scene, other, number):
            yield other, number


def link_capitals(scene: Scene, known: Mapping[int, Profile]) -> Iterator[Link]:
    """Yields links from a capital or a nationality to the country that the text names.

    **Moscow** demanded, **Russian** forces: Russia. Not where a preposition of place
    makes it the city ("in Moscow").
    """
    countries = {
        scene.mentions[n].country: n
        for profile in reversed(tuple(known.values()))
        for n in profile.numbers
        if scene.mentions[n].rule == "country"
    }
    for number, mention in enumerate(scene.mentions):
        country = countries.get(mention.country)
        is_name = mention.rule == "demonym" and mention.kind is Kind.PLACE
        is_actor = mention.rule == "capital" and not _is_locative(scene, number)
        if country is not None and (is_name or is_actor):
            yield number, country


def _beside(scene: Scene, number: int) -> int | None:
    """Returns the mention that this one stands in apposition to, or None.

    A second subject after a comma is taken for one too, as parsers often make it:
    **Ramo Kade**, the minister, denied.
    """
    head, sentence = scene.mentions[number].head, scene.sentence(number)
    governor = sentence.governor(head)
    if governor is None or head.relation == "appos":
        return scene.at(governor)
    first = subject_of(sentence, governor) if head.deprel == "nsubj" else None
    if first is None or first == head:
        return None
    start = sentence.subtree(head)[0]
    if start.index == 1:
        return None
    is_set_off = "," in {start.text, sentence.word(start.index - 1).text}
    other = scene.at(first)
    is_name = other is not None and scene.mentions[other].name is not None
    return other if is_set_off and is_name else None


def _key(scene: Scene, number: int, mention: EntityMention) -> tuple[str, str] | None:
    if mention.rule == "country":
        return ("country", mention.country or "")
    if mention.rule == "capital":
        sort = "city" if _is_locative(scene, number) else "government"
        return (sort, mention.country or "")
    if mention.rule == "demonym" and mention.kind is Kind.PLACE:
        return ("nationality", mention.country or "")
    if mention.name is None or mention.kind is Kind.GROUP:
        return None
    name = plain(mention.name)
    if mention.kind is Kind.ORGANIZATION:
        return ("name", _without_endings(name))
    return ("name", name)


def _by_country(scene: Scene, numbers: Sequence[int]) -> Iterator[Link]:
    """Links those of one country; those of none only if all others agree."""
    countries: dict[str | None, list[int]] = {}
    for number in numbers:
        countries.setdefault(scene.mentions[number].country, []).append(number)
    if len(countries.keys() - {None}) <= 1:
        yield from _in_a_row(numbers)
        return
    for country, found in countries.items():
        if country is not None:
            yield from _in_a_row(found)


def _in_a_row(numbers: Sequence[int]) -> Iterable[Link]:
    return pairwise(numbers)


def _acronyms(profile: Profile) -> Iterator[str]:
    """Yields the names that are written as an acronym is, without their full stops."""
    if profile.kind is not Kind.PERSON:
        plain = (name.replace(".", "") for name in sorted(profile.names))
        yield from (letters for letters in plain if letters.isupper())


def _initials(name: str) -> set[str]:
    """Returns the acronyms that a name may have, with and without small words.

    >>> sorted(_initials("Organisation for Security"))
    ['OFS', 'OS']
    """
    words = name.replace("-", " ").split()
    if len(words) < 2:
        return set()
    every = "".join(word[0] for word in words)
    large = "".join(w[0] for w in words if w[0].isupper() and w not in _SMALL_WORDS)
    return {every.upper(), large} - {""}


def _may_be_one(scene: Scene, one: int, other: int) -> bool:
    first, second = scene.mentions[one], scene.mentions[other]
    if first.head.upos == "PRON" or second.head.upos in {"DET", "PRON", "NUM"}:
        return False
    if is_coordinated(scene.sentence(other), second.head):
        return False
    is_body = second.name is not None and second.kind is Kind.ORGANIZATION
    is_told_apart = is_plural(first.head) != is_plural(second.head) and not is_body
    if is_told_apart and not first.name:
        return False
    if first.kind is second.kind is Kind.THING and not (first.name or second.name):
        return False
    if first.name and second.name:
        short = second.name.replace(".", "")
        is_aside = _is_in_brackets(scene, other) and _abbreviates(short, first.name)
        return is_aside or short in _initials(first.name)
    kinds = {first.kind, second.kind}
    nouns = [m.head.lemma.lower() for m in (first, second) if not m.name]
    if kinds == {Kind.PERSON, Kind.ORGANIZATION} and EITHER_NOUNS.issuperset(nouns):
        return True
    return len(kinds) == 1 or (Kind.THING in kinds and Kind.EVENT not in kinds)


def _is_in_brackets(scene: Scene, number: int) -> bool:
    """Holds for Norda Airlines (**NRA**)."""
    head, sentence = scene.mentions[number].head, scene.sentence(number)
    return head.index > 1 and sentence.word(head.index - 1).text == "("


def _abbreviates(short: str, name: str) -> bool:
    """Says whether capitals are letters of a name, in order, from its first one on.

    The rule of Schwartz and Hearst (2003) for what stands in brackets.

    >>> _abbreviates("NRA", "Norda Airlines"), _abbreviates("ORA", "Norda Airlines")
    (True, False)
    """
    letters = iter(name.casefold())
    is_whole = all(sign in letters for sign in short.casefold())
    is_short = short.isupper() and " " in name
    return is_short and is_whole and short[0].casefold() == name[0].casefold()


def _is_locative(scene: Scene, number: int) -> bool:
    mention = scene.mentions[number]
    head, sentence = mention.head, scene.sentence(number)
    if head.relation == "conj":
        head = sentence.word(head.head)
    return case_of(sentence, head) in LOCATIVE


def _without_endings(name: str) -> str:
    words = name.split()
    while len(words) > 1 and words[-1] in NAME_ENDINGS:
        words.pop()
    if len(words) > 2 and words[-1] in LONG_NAME_ENDINGS:
        words.pop()
    return " ".join(words)
