"""Links what a person is called: **Aster Corp chief Ana Velk**, Ana Velk, **Velk**."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from eventline.coref.name_forms import may_be_one, plain
from eventline.coref.scene import Link, Profile, Scene
from eventline.model import Kind

_ARGUMENTS = frozenset({"iobj", "nsubj", "obj", "obl"})


def link_full_names(known: Mapping[int, Profile]) -> Iterator[Link]:
    """Yields links between persons' names of which one ends as the other does.

    **Aster Corp chief Ana Velk** is a name where the office was taken for part of it.
    """
    names = {
        cluster: plain(name)
        for cluster, profile in known.items()
        if profile.kind is Kind.PERSON
        and " " in (name := min(profile.names, key=len, default=""))
    }
    whole: dict[str, int] = {}
    for cluster, name in names.items():
        whole.setdefault(name, cluster)
    for cluster, name in names.items():
        words = name.split()
        ends = (" ".join(words[n:]) for n in range(1, len(words) - 1))
        owners = (whole[end] for end in ends if end in whole)
        yield from (
            (cluster, o) for o in owners if may_be_one(known[cluster], known[o])
        )


def link_surnames(scene: Scene, known: Mapping[int, Profile]) -> Iterator[Link]:
    """Yields links from a last name to the one person with it: **Velk** to Ana Velk.

    A surname that looks like a plural may have been taken for a group: **Waters**. A
    first name means the one person who has it, where it is nobody's surname. What
    someone does something to is named after them: **Velk** was founded by Ana Velk.
    """
    full: dict[str, set[int]] = {}
    first: dict[str, set[int]] = {}
    single: list[tuple[int, str]] = []
    for cluster, profile in known.items():
        name = max(profile.names, key=len, default="")
        if profile.kind is Kind.PERSON and " " in name:
            full.setdefault(plain(name.split()[-1]), set()).add(cluster)
            first.setdefault(plain(name.split()[0]), set()).add(cluster)
        elif name and " " not in name and profile.kind in {Kind.PERSON, Kind.GROUP}:
            single.append((cluster, plain(name)))
    for cluster, name in single:
        named = full.get(name, ()) or first.get(name, ())
        owners = [c for c in named if may_be_one(known[cluster], known[c])]
        if len(owners) == 1 and not _share_act(scene, known[cluster], known[owners[0]]):
            yield cluster, owners[0]


def _share_act(scene: Scene, one: Profile, other: Profile) -> bool:
    """Says whether one acts on the other, as nobody does by name on oneself."""
    mine, yours = _acts(scene, one), _acts(scene, other)
    return any(mine[verb] != yours[verb] for verb in mine.keys() & yours.keys())


def _acts(scene: Scene, profile: Profile) -> dict[tuple[int, int], str]:
    """Returns the verbs of which someone is an argument, and which one."""
    heads = [scene.mentions[number].head for number in profile.numbers]
    return {
        (head.sentence, head.head): head.relation
        for head in heads
        if head.relation in _ARGUMENTS
    }
