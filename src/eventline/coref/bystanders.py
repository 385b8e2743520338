"""Who only tells of others: police who say that they were shot."""

from __future__ import annotations

from eventline.coref.chain_words import CRIMES, DYING, OFFICIALS
from eventline.coref.scene import Scene
from eventline.model import Sentence, Word


def tells_of(scene: Scene, number: int, other: int) -> bool:
    """Says whether the other is the bystander who tells of this one."""
    sentence = scene.sentence(number)
    head, subject = scene.mentions[number].head, scene.mentions[other].head
    verb = sentence.governor(subject) if subject in sentence.words else None
    is_above = verb is not None and verb in tuple(sentence.ancestors(head))
    return is_above and is_bystander(sentence, head, subject)


def is_bystander(sentence: Sentence, pronoun: Word, speaker: Word) -> bool:
    """Holds where police say that **they** were shot, that **he** was arrested.

    Who tells of a crime is mostly neither its victim nor its culprit; nobody tells
    of their own death.
    """
    verb = sentence.governor(pronoun)
    while verb is not None and verb.relation in {"conj", "xcomp"}:
        verb = sentence.governor(verb)
    verbs = [sentence.governor(pronoun), verb]
    lemmas = {word.lemma.lower() for word in verbs if word is not None}
    is_official = speaker.lemma.lower() in OFFICIALS
    return bool(lemmas & DYING) or (is_official and bool(lemmas & CRIMES))
