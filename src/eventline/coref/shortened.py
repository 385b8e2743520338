"""Links the first word of a company's name: **Ostra** to Ostra Systems."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from eventline.coref.chain_words import TRADE_NAMES
from eventline.coref.name_forms import plain
from eventline.coref.scene import Link, Profile, Scene
from eventline.model import Kind

_SHORTENED = frozenset({Kind.ORGANIZATION, Kind.THING})


def link_first_words(scene: Scene, known: Mapping[int, Profile]) -> Iterator[Link]:
    """Yields links from a single word to the one organisation whose name it opens.

    Not where another name has the word, as a person's or a place's may: Orr, **Orr
    Steel** and Ana Orr.
    """
    owners: dict[str, set[int]] = {}
    for cluster, profile in known.items():
        for word in {w for name in profile.names for w in plain(name).split()}:
            owners.setdefault(word, set()).add(cluster)
    for cluster, profile in known.items():
        word = min(map(plain, profile.names), key=len, default="")
        others = owners.get(word, set()) - {cluster}
        if len(others) != 1 or not _may_be(scene, profile):
            continue
        (other,) = others
        is_body = known[other].kind is Kind.ORGANIZATION
        if is_body and any(_is_trade_name(word, name) for name in known[other].names):
            yield cluster, other


def _is_trade_name(word: str, name: str) -> bool:
    """Holds for Ostra Systems; not for the Ostra Store and the Ostra 400."""
    first, *rest = plain(name).split()
    return first == word and len(rest) == 1 and rest[0] in TRADE_NAMES


def _may_be(scene: Scene, profile: Profile) -> bool:
    """Says whether the word is an organisation's name, or of nothing that is known."""
    rules = {scene.mentions[number].rule for number in profile.numbers}
    is_known = bool(rules & {"country", "capital", "demonym"})
    is_open = profile.kind in _SHORTENED or rules <= {"name"}
    return is_open and not is_known and not profile.is_plural
