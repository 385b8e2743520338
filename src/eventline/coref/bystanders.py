"""Who a pronoun is not: police who tell of it, a soldier who shot **him**."""

from __future__ import annotations

from collections.abc import Iterator

from eventline.coref.chain_words import CRIMES, DYING, OFFICIALS
from eventline.coref.scene import Scene
from eventline.model import Sentence, Word

_SHARING = frozenset({"conj", "xcomp"})
_REFLEXIVE = ("self", "selves")


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


def actors_on(scene: Scene, number: int) -> Iterator[int]:
    """Yields who does it to the pronoun, and is never it: **a soldier** shot him.

    Only "himself" would be who acts.
    """
    head, sentence = scene.mentions[number].head, scene.sentence(number)
    verb = sentence.governor(head)
    is_object = head.relation in {"iobj", "obj"} and head.upos == "PRON"
    while is_object and verb is not None and not sentence.children(verb, "nsubj"):
        verb = sentence.governor(verb) if verb.relation in _SHARING else None
    if not is_object or verb is None or head.text.lower().endswith(_REFLEXIVE):
        return
    for subject in sentence.children(verb, "nsubj"):
        is_relative = verb.deprel == "acl:relcl" and scene.at(subject) is None
        found = scene.at(sentence.governor(verb) if is_relative else subject)
        if found is not None and not subject.deprel.endswith("pass"):
            yield found
