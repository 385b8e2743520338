"""Coreference, as far as a timeline needs it: which mentions denote the same entity."""

from __future__ import annotations

from collections.abc import Mapping

from eventline.coref.canonical import chain_names
from eventline.coref.clusters import joined, lone_clusters
from eventline.coref.collectives import find_collectives, link_collectives
from eventline.coref.descriptions import link_descriptions, link_statements
from eventline.coref.headlines import link_headlines
from eventline.coref.models import link_models
from eventline.coref.person_names import link_full_names, link_surnames
from eventline.coref.products import link_products
from eventline.coref.pronouns import link_pronouns
from eventline.coref.same_names import (
    link_acronyms,
    link_appositions,
    link_capitals,
    link_same_names,
    link_short_names,
)
from eventline.coref.scene import Profile, Scene, make_scene
from eventline.coref.shortened import link_first_words
from eventline.coref.speakers import link_speakers, quoted_words
from eventline.coref.thing_pronouns import link_thing_pronouns
from eventline.model import Chain, Chains, Document, Mentions

__all__ = ["find_chains"]


def find_chains(document: Document, mentions: Mentions) -> Chains:
    """Returns the chains of a document, in the order of their first mentions.

    Names are linked first, then appositions, descriptions, pronouns, and last who
    speaks in quotes. No link is made where two antecedents compete: a mention without
    a chain speaks for itself. Collectives have chains of their own, with `members`.
    """
    scene = make_scene(document, mentions)
    quoted = quoted_words(scene)
    told = lone_clusters(scene)
    told = joined(scene, told, link_same_names(scene))
    told = joined(scene, told, link_appositions(scene))
    told = joined(scene, told, link_full_names(told.profiles))
    told = joined(scene, told, link_surnames(scene, told.profiles))
    told = joined(scene, told, link_short_names(scene, told.profiles))
    told = joined(scene, told, link_first_words(scene, told.profiles))
    told = joined(scene, told, link_acronyms(scene, told.profiles))
    told = joined(scene, told, link_capitals(scene, told.profiles))
    told = joined(scene, told, link_descriptions(scene, told.ids, told.profiles))
    told = joined(scene, told, link_headlines(scene))
    told = joined(scene, told, link_models(scene))
    told = joined(scene, told, link_products(scene, told.ids))
    told = joined(scene, told, link_pronouns(scene, told.ids, told.profiles, quoted))
    told = joined(scene, told, link_thing_pronouns(scene, told.ids, told.profiles))
    told = joined(scene, told, link_statements(scene, told.ids))
    told = joined(scene, told, link_speakers(scene, told.ids, told.profiles, quoted))
    collectives = tuple(find_collectives(scene, told.ids, told.profiles))
    told = joined(scene, told, link_collectives(collectives))
    members = {told.ids[each.number]: each.members for each in collectives}
    return _chains(scene, told.profiles, members)


def _chains(
    scene: Scene, known: Mapping[int, Profile], members: Mapping[int, tuple[int, ...]]
) -> Chains:
    names = chain_names(scene, known)
    chains: list[Chain] = []
    for cluster, profile in known.items():
        parts = tuple(names[member] for member in members.get(cluster, ()))
        is_alone = len(profile.numbers) == 1 and not profile.names
        if not parts and (is_alone or not _is_told(scene, profile)):
            continue
        chain = Chain(
            name=" and ".join(parts) or names[cluster],
            kind=profile.kind,
            mentions=tuple(scene.mentions[n].span for n in profile.numbers),
            country=profile.country,
            members=parts,
        )
        chains.append(chain)
    return Chains(tuple(chains))


def _is_told(scene: Scene, profile: Profile) -> bool:
    """Says whether some mention is more than a pronoun."""
    heads = (scene.mentions[number].head for number in profile.numbers)
    return any(head.upos != "PRON" for head in heads)
