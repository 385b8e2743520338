"""Who a pronoun is not: police who tell of it, a soldier who shot **him**."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from eventline.coref.chain_words import CRIMES, DYING, OFFICIALS
from eventline.coref.scene import Scene
from eventline.model import Sentence, Word

_SHARING = frozenset({"conj", "xcomp"})
REFLEXIVE = ("self", "selves")


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

    Only "himself" would be who acts. In "a soldier caught Orr before shooting him" the
    soldier shoots, in "asked **Orr** to visit him" Orr visits.
    """
    head, sentence = scene.mentions[number].head, scene.sentence(number)
    verb = sentence.governor(head)
    is_object = head.relation in {"iobj", "obj"} and head.upos == "PRON"
    if not is_object or verb is None or head.text.lower().endswith(REFLEXIVE):
        return
    asked: tuple[Word, ...] = ()
    while verb is not None and not asked and not sentence.children(verb, "nsubj"):
        above = sentence.governor(verb) if _shares_subject(sentence, verb) else None
        is_asked = above is not None and verb.relation == "xcomp"
        asked = sentence.children(above, "iobj", "obj") if above and is_asked else ()
        verb = above
    if verb is not None:
        yield from _acting(scene, sentence, verb, asked)


def _shares_subject(sentence: Sentence, verb: Word) -> bool:
    """Holds for what is done by who does the verb above: met Orr **before** asking."""
    if verb.relation in _SHARING:
        return True
    is_participle = verb.relation == "advcl" and verb.xpos == "VBG"
    before = sentence.words[verb.index - 2].text if verb.index > 1 else ""
    return is_participle and (before == "," or bool(sentence.children(verb, "mark")))


def _acting(
    scene: Scene, sentence: Sentence, verb: Word, asked: Sequence[Word]
) -> Iterator[int]:
    for subject in asked or sentence.children(verb, "nsubj"):
        is_relative = verb.deprel == "acl:relcl" and scene.at(subject) is None
        found = scene.at(sentence.governor(verb) if is_relative else subject)
        if found is not None and not subject.deprel.endswith("pass"):
            yield found
