"""Whom someone speaks for: **Orbel**, of its chief executive Ana Velk."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from eventline.coref.chain_words import (
    BARE_OFFICERS,
    COMPANY_NOUNS,
    DISTINGUISHING,
    OFFICERS,
    OWN_NOUNS,
)
from eventline.coref.scene import Profile, Scene, case_of
from eventline.model import Kind, Sentence, Word

_DESCRIBING = ("amod", "compound", "flat", "nmod:desc", "nmod:poss")
_OFFICE_OF = frozenset({"at", "for", "of", "with"})


def body_of(
    scene: Scene, number: int, ids: tuple[int, ...], known: Mapping[int, Profile]
) -> int | None:
    """Returns the one body of which a person is said to be an officer, or None.

    **Orbel** chief executive Ana Velk; a spokesman for **Orbel**; of a **spokesman**
    with no more, the only body that was just named. Not of a former one.
    """
    numbers = known[ids[number]].numbers
    bodies = {
        ids[other]
        for own in numbers
        for other in _beside_office(scene, own)
        if _is_named_body(known[ids[other]])
    }
    bare = [own for own in numbers if _has_bare_office(scene, own)]
    if not bodies and bare:
        bodies = set(named_bodies(scene, bare[0], ids, known))
    return bodies.pop() if len(bodies) == 1 else None


def named_bodies(
    scene: Scene, number: int, ids: tuple[int, ...], known: Mapping[int, Profile]
) -> list[int]:
    """Returns the clusters named shortly before that may be called "the company"."""
    found = {
        ids[other]
        for earlier in scene.before(number, sentences=3)
        for other in earlier
        if scene.mentions[other].kind is Kind.ORGANIZATION
        and scene.mentions[other].name
        and is_called_company(known[ids[other]])
        and not _is_in_passing(scene, other)
    }
    return sorted(found)


def is_called_company(profile: Profile) -> bool:
    """Holds unless a body has a noun of its own, as a bank or a ministry has."""
    return not profile.described & (OWN_NOUNS - COMPANY_NOUNS)


def _is_in_passing(scene: Scene, number: int) -> bool:
    """Holds for who did what tells a noun apart: analysts **polled by Orda**."""
    head, sentence = scene.mentions[number].head, scene.sentence(number)
    verb = sentence.governor(head)
    is_agent = head.relation == "obl" and case_of(sentence, head) == "by"
    return is_agent and verb is not None and verb.relation == "acl"


def _has_bare_office(scene: Scene, number: int) -> bool:
    """Holds for **Spokeswoman** Ana Velk, whose body the text leaves out."""
    described = scene.descriptions[number]
    is_officer = bool(described & (BARE_OFFICERS - {"chief"}))
    head, sentence = scene.mentions[number].head, scene.sentence(number)
    words = tuple(_words_of(sentence, head))
    is_of = any(
        w.deprel in {"nmod", "nmod:poss"} or scene.at(w) is not None for w in words[1:]
    )
    return is_officer and described <= BARE_OFFICERS and not is_of


def _is_named_body(profile: Profile) -> bool:
    return profile.kind is Kind.ORGANIZATION and bool(profile.names)


def _beside_office(scene: Scene, number: int) -> Iterator[int]:
    """Yields the mentions that stand with an office in a person's mention."""
    described = scene.descriptions[number]
    if not described & OFFICERS or described & DISTINGUISHING:
        return
    sentence = scene.sentence(number)
    for word in _words_of(sentence, scene.mentions[number].head):
        other = scene.at(word)
        if other is not None and other != number:
            yield other


def _words_of(sentence: Sentence, head: Word) -> Iterator[Word]:
    waiting = [head]
    while waiting:
        word = waiting.pop()
        yield word
        waiting.extend(sentence.children(word, *_DESCRIBING))
        waiting.extend(
            below
            for below in sentence.children(word, "nmod")
            if case_of(sentence, below) in _OFFICE_OF
        )
