"""Whom a pronoun goes on from: the only person told of, who spoke or acted last."""

from __future__ import annotations

from collections.abc import Iterable

from eventline.coref.bystanders import actors_on, tells_of
from eventline.coref.chain_words import ACTING_VERBS, FIRST_AND_SECOND, SPEECH_VERBS
from eventline.coref.descriptions import speaker_before, subject_said
from eventline.coref.known import Known
from eventline.coref.scene import case_of, lone_subject
from eventline.model import Kind

_WINDOW = 2


def person_before(known: Known, number: int) -> int | None:
    """Returns the only person before that agrees, or the last speaker of two.

    Never who tells of what befell the one that the pronoun means.
    """
    found = _only_person(known, number)
    is_teller = found is not None and tells_of(known.scene, number, found)
    return None if is_teller else found


def last_speaker(known: Known, number: int) -> int | None:
    """Finds who goes on to speak: **Velk** said … . **She** added …"""
    scene = known.scene
    head, sentence = scene.mentions[number].head, scene.sentence(number)
    verb = sentence.governor(head)
    if head.deprel != "nsubj" or verb is None or verb != sentence.root:
        return None
    if verb.lemma.lower() not in SPEECH_VERBS:
        return None
    earlier = speaker_before(scene, number)
    if earlier is None:
        return None
    resolved = known.resolved(earlier)
    is_known = scene.mentions[resolved].head.upos != "PRON"
    return resolved if is_known and known.agrees(number, resolved) else None


def last_actor(known: Known, number: int) -> int | None:
    """Finds the body that goes on to act: **Norda** closed a plant. **It** will sue.

    Or the one that says what it does: **Norda** will sue, **it** said.
    """
    scene = known.scene
    head, sentence = scene.mentions[number].head, scene.sentence(number)
    verb = sentence.governor(head)
    if head.deprel != "nsubj" or verb is None:
        return None
    said = subject_said(sentence, verb)
    subject = scene.at(said) if said is not None else None
    if verb == sentence.root and verb.lemma.lower() in ACTING_VERBS:
        _, *earlier = scene.before(number, sentences=1)
        told = earlier[0] if earlier else ()
        subject = lone_subject(scene, told, Kind.ORGANIZATION) if told else None
    if subject is None or subject == number:
        return None
    resolved, profile = known.resolved(subject), known.profile(subject)
    is_name = scene.mentions[resolved].rule in {"name", "tagged name"}
    is_word = " " not in max(profile.names, default=" ")
    is_open = is_name and is_word and not profile.gender
    return resolved if known.agrees(number, resolved) or is_open else None


def _only_person(known: Known, number: int) -> int | None:
    scene = known.scene
    before = (o for group in scene.before(number, sentences=_WINDOW) for o in group)
    resolved = (known.resolved(other) for other in before)
    barred = {known.cluster(n) for n in actors_on(scene, number)}
    persons = {
        known.ids[other]: other
        for other in resolved
        if known.ids[other] not in barred and _competes(known, number, other)
    }
    sole = next(iter(persons.values())) if len(persons) == 1 else None
    if sole is not None and known.agrees(number, sole):
        return sole
    speaker = last_speaker(known, number)
    if speaker is not None and len(persons) > 1:
        return speaker
    subject = _last_subject(known, number)
    if subject is None or known.ids[subject] in barred:
        return None
    sure = {cluster for cluster in persons if known.profiles[cluster].gender}
    is_other = bool(sure - {known.ids[subject]})
    is_open = known.profile(subject).gender is None
    return None if is_other and is_open else subject


def _competes(known: Known, number: int, other: int) -> bool:
    """Holds for whoever agrees, and for a name of which no more is known.

    Not for what someone is, sworn in **as president**, nor for "**my** kid".
    """
    scene, profile = known.scene, known.profile(other)
    mention, sentence = scene.mentions[other], scene.sentence(other)
    is_open = mention.rule == "name" and not (profile.gender or profile.country)
    if mention.head.upos == "PRON" or not (is_open or known.agrees(number, other)):
        return False
    owners = sentence.children(mention.head, "nmod:poss")
    is_ones_own = any(word.text.lower() in FIRST_AND_SECOND for word in owners)
    return not is_ones_own and case_of(sentence, mention.head) != "as"


def _last_subject(known: Known, number: int) -> int | None:
    """Finds who goes on to act: **Velk** met Orr at the plant. **She** left late.

    That is the subject of the last sentence that names a person, for a pronoun that
    is the first person of its own sentence or the subject of it.
    """
    scene = known.scene
    head, here = scene.mentions[number].head, scene.sentence(number)
    own, *earlier = scene.before(number, sentences=_WINDOW)
    is_subject = head.deprel == "nsubj" and here.governor(head) == here.root
    if not is_subject and _has_person(known, own):
        return None
    told = next((group for group in earlier if _has_person(known, group)), ())
    subject = lone_subject(scene, told, Kind.PERSON) if told else None
    if subject is None or not known.profile(subject).names:
        return None
    return known.resolved(subject) if known.agrees(number, subject) else None


def _has_person(known: Known, group: Iterable[int]) -> bool:
    return any(known.profiles[known.ids[other]].kind is Kind.PERSON for other in group)
