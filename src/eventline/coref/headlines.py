"""Links whom a headline describes with the one whom the first sentence describes so."""

from __future__ import annotations

from collections.abc import Iterator

from eventline.coref.scene import Link, Scene, is_coordinated, is_plural
from eventline.model import Kind, Sentence

_LEAST = 2
"""A headline's noun alone ("**Minister** jailed") may be anyone's."""


def link_headlines(scene: Scene) -> Iterator[Link]:
    """Yields links from a headline's subject to whom the sentence below describes.

    "Former ports minister jailed" over "... sentenced former ports minister Ana Velk":
    every word of the headline describes one person there, and no other.
    """
    described = (
        (number, _fitting(scene, number, lead))
        for heading, lead in _leads(scene)
        for number in scene.by_sentence.get(heading.index, ())
        if _is_described_subject(scene, number)
    )
    for number, fitting in described:
        if len(fitting) == 1:
            yield number, fitting[0]


def _leads(scene: Scene) -> Iterator[tuple[Sentence, Sentence]]:
    """Yields each heading with the first sentence below it that is more than a place.

    "LINDHAVEN, Feb 1 (Wire) -" may stand alone before that.
    """
    heading: Sentence | None = None
    for sentence in scene.document.sentences:
        if sentence.is_heading:
            heading = sentence
        elif heading is not None and any(w.upos == "VERB" for w in sentence.words):
            yield heading, sentence
            heading = None


def _is_described_subject(scene: Scene, number: int) -> bool:
    mention = scene.mentions[number]
    sentence, head = scene.sentence(number), mention.head
    is_noun = head.upos == "NOUN" and not is_plural(head)
    is_bare = not sentence.children(head, "det", "nummod", "nmod:poss")
    is_subject = head.relation == "nsubj" and not is_coordinated(sentence, head)
    return is_noun and is_bare and is_subject and mention.kind is Kind.PERSON


def _fitting(scene: Scene, number: int, lead: Sentence) -> tuple[int, ...]:
    """Returns the persons of a sentence whom every word of the mention describes."""
    wanted = scene.descriptions[number]
    if len(wanted) < _LEAST:
        return ()
    return tuple(
        other
        for other in scene.by_sentence.get(lead.index, ())
        if scene.mentions[other].kind is Kind.PERSON
        and wanted <= scene.descriptions[other]
        and not is_plural(scene.mentions[other].head)
    )
