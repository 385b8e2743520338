"""Chooses the canonical name of every cluster."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from eventline.coref.chain_words import COMMON_BODIES
from eventline.coref.scene import Profile, Scene
from eventline.model import Kind


def chain_names(scene: Scene, known: Mapping[int, Profile]) -> Mapping[int, str]:
    """Returns each cluster's fullest proper name, else its fullest description.

    A country is called by its name, not by its capital; an army by all of its words: in
    capitals "army" alone may be taken for its name. Where two clusters would have one
    name ("Foreign Ministry" of two countries), both take the words of their first
    mention.
    """
    names = {cluster: _name(scene, profile) for cluster, profile in known.items()}
    counts = Counter(name for name, _ in names.values())
    return {
        cluster: words if counts[name] > 1 else name
        for cluster, (name, words) in names.items()
    }


def _name(scene: Scene, profile: Profile) -> tuple[str, str]:
    """Returns the name, and the words to use where another has the same name."""
    text = scene.document.text
    mentions = [scene.mentions[number] for number in profile.numbers]
    spoken = [m for m in mentions if m.head.upos != "PRON"] or mentions
    words = spoken[0].span.of(text)
    countries = [m.name for m in mentions if m.rule == "country" and m.name]
    names = countries or [m.name for m in mentions if m.name]
    if names:
        is_person = profile.kind is Kind.PERSON
        name = max(_without_offices(names) if is_person else names, key=len)
        if name.lower() not in COMMON_BODIES:
            return name, words
    return max((m.span.of(text) for m in spoken), key=len), words


def _without_offices(names: list[str]) -> list[str]:
    """Leaves out a name that ends as another one of two words: chief **Ana Velk**."""
    full = tuple(f" {name}" for name in names if " " in name)
    return [name for name in names if not name.endswith(full)]
