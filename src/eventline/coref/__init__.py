"""Coreference, as far as a timeline needs it: which mentions denote the same entity."""

from __future__ import annotations

from collections.abc import Mapping

from eventline.coref.canonical import chain_names
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
from eventline.coref.scene import Profile, Scene, join, make_scene, profiles
from eventline.coref.shortened import link_first_words
from eventline.coref.speakers import link_speakers
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
    ids = tuple(range(len(scene.mentions)))
    ids = join(ids, link_same_names(scene))
    ids = join(ids, link_appositions(scene))
    ids = join(ids, link_full_names(profiles(scene, ids)))
    ids = join(ids, link_surnames(scene, profiles(scene, ids)))
    ids = join(ids, link_short_names(scene, profiles(scene, ids)))
    ids = join(ids, link_first_words(scene, profiles(scene, ids)))
    ids = join(ids, link_acronyms(scene, profiles(scene, ids)))
    ids = join(ids, link_capitals(scene, profiles(scene, ids)))
    ids = join(ids, link_descriptions(scene, ids, profiles(scene, ids)))
    ids = join(ids, link_headlines(scene))
    ids = join(ids, link_models(scene))
    ids = join(ids, link_products(scene, ids))
    ids = join(ids, link_pronouns(scene, ids, profiles(scene, ids)))
    ids = join(ids, link_thing_pronouns(scene, ids, profiles(scene, ids)))
    ids = join(ids, link_statements(scene, ids))
    ids = join(ids, link_speakers(scene, ids, profiles(scene, ids)))
    collectives = tuple(find_collectives(scene, ids, profiles(scene, ids)))
    ids = join(ids, link_collectives(collectives))
    members = {ids[each.number]: each.members for each in collectives}
    return _chains(scene, profiles(scene, ids), members)


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
