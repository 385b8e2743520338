"""Links pronouns that have one compatible antecedent.

Four places are trusted, in this order; where two antecedents compete else there is
no link.

1. The subject of the verb of saying above: **Velk** said **she** would leave.
2. For possessives, the subject of their own clause: **Velk** met **her** colleagues;
   also where it follows: with **her** colleagues, **Velk** left.
3. For "it", the body that the sentence or the one before it is about, where what it
   does is what bodies do: **Norda** closed a plant. **It** will sell another.
4. The only mention before, in this and the two sentences before it, that agrees; of
   persons that compete, the subject of the last sentence that names one.

Whoever is quoted is "I" in the quote, and never its **she**.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import attrs

from eventline.coref.bystanders import actors_on, is_bystander, tells_of
from eventline.coref.chain_words import (
    ACTING_VERBS,
    HE,
    IT,
    POSSESSIVE,
    SHE,
    SPEECH_VERBS,
    THEY,
    TOLD_VERBS,
)
from eventline.coref.descriptions import speaker_before, subject_said
from eventline.coref.scene import (
    Link,
    Profile,
    Scene,
    case_of,
    is_coordinated,
    lone_subject,
    subject_of,
)
from eventline.coref.speakers import quoted_words, speaker_of
from eventline.model import Kind, Word

_THINGS = frozenset({Kind.ORGANIZATION, Kind.PLACE})
_GROUPS = frozenset({Kind.GROUP, Kind.ORGANIZATION})
_WINDOW = 2


def link_pronouns(
    scene: Scene, ids: tuple[int, ...], known: Mapping[int, Profile]
) -> Iterator[Link]:
    """Yields links from third-person pronouns to their antecedents, in text order."""
    found: dict[int, int] = {}
    known = dict(known)
    quoted = quoted_words(scene)
    for number, mention in enumerate(scene.mentions):
        if mention.head.upos != "PRON":
            continue
        earlier = _antecedent(scene, number, ids, known, found)
        if earlier is None:
            continue
        is_said = mention.head.id in quoted and _form(scene, number) in HE | SHE
        speaker = speaker_of(scene, number, quoted) if is_said else None
        if speaker is None or ids[found.get(speaker, speaker)] != ids[earlier]:
            found[number] = found.get(earlier, earlier)
            cluster = ids[found[number]]
            known[cluster] = _with_gender(known[cluster], _form(scene, number))
            yield found[number], number


def own_subject(scene: Scene, number: int) -> int | None:
    """Returns who **Velk** met her colleagues is about; with hers, **Velk** left."""
    head, sentence = scene.mentions[number].head, scene.sentence(number)
    if head.text.lower() not in POSSESSIVE:
        return None
    for verb in sentence.ancestors(head):
        subject = next(iter(sentence.children(verb, "nsubj", "nsubj:pass")), None)
        if subject is None or head in sentence.subtree(subject):
            continue
        if is_coordinated(sentence, subject) and head.text.lower() != "their":
            return None
        return None if is_coordinated(sentence, subject) else scene.at(subject)
    return None


def _antecedent(
    scene: Scene,
    number: int,
    ids: tuple[int, ...],
    known: Mapping[int, Profile],
    found: Mapping[int, int],
) -> int | None:
    if _is_what_is_told(scene, number):
        return None
    subjects = _speaking_subject(scene, number), own_subject(scene, number)
    for subject in (s for s in subjects if s is not None):
        resolved = found.get(subject, subject)
        if _agrees(scene, number, resolved, known[ids[resolved]]):
            return resolved
    if _form(scene, number) in HE | SHE:
        sole = _only_person(scene, number, ids, known, found)
        return None if sole is not None and tells_of(scene, number, sole) else sole
    speaker = _last_speaker(scene, number, ids, known, found)
    if speaker is not None or _form(scene, number) != "it":
        return speaker
    return _last_actor(scene, number, ids, known, found)


def _with_gender(profile: Profile, form: str) -> Profile:
    """Returns what is known of someone who was just called **her**."""
    if profile.gender is not None or form not in HE | SHE:
        return profile
    return attrs.evolve(profile, gender="he" if form in HE else "she")


def _form(scene: Scene, number: int) -> str:
    return scene.mentions[number].head.text.lower()


def _is_what_is_told(scene: Scene, number: int) -> bool:
    """Holds for the "it" of a fact: the envoys left to verify **it**."""
    head = scene.mentions[number].head
    verb = scene.sentence(number).governor(head)
    is_object = head.text.lower() == "it" and head.relation == "obj"
    return is_object and verb is not None and verb.lemma.lower() in TOLD_VERBS


def _speaking_subject(scene: Scene, number: int) -> int | None:
    """Finds **Velk** said she would leave."""
    sentence = scene.sentence(number)
    below = scene.mentions[number].head
    for verb in sentence.ancestors(below):
        is_content = below.relation in {"ccomp", "xcomp"}
        below = verb
        subject = subject_of(sentence, verb)
        if subject is None or not is_content:
            continue
        if is_bystander(sentence, scene.mentions[number].head, subject):
            return None
        is_speech = verb.lemma.lower() in SPEECH_VERBS
        if is_speech and not is_coordinated(sentence, subject):
            return scene.at(subject)
    return None


def _agrees(scene: Scene, number: int, earlier: int, profile: Profile) -> bool:
    """Says whether the pronoun can stand for what the profile tells of."""
    form, kind = _form(scene, number), profile.kind
    other = scene.mentions[earlier].head
    if form in HE:
        return kind is Kind.PERSON and profile.gender != "she" and not _first(other)
    if form in SHE:
        return kind is Kind.PERSON and profile.gender != "he" and not _first(other)
    if form in IT:
        return kind in _THINGS and not profile.is_plural and other.upos != "PRON"
    if form in THEY and other.upos == "PRON":
        return other.text.lower() in THEY
    if form in THEY:
        return kind in _GROUPS and (profile.is_plural or kind is Kind.ORGANIZATION)
    return False


def _first(word: Word) -> bool:
    """Holds for "I", "you", "someone": a pronoun of another person."""
    return word.upos == "PRON" and word.text.lower() not in HE | SHE


def _only_person(
    scene: Scene,
    number: int,
    ids: tuple[int, ...],
    known: Mapping[int, Profile],
    found: Mapping[int, int],
) -> int | None:
    """Returns the only person before that agrees, or the last speaker of two."""
    before = (o for group in scene.before(number, sentences=_WINDOW) for o in group)
    resolved = (found.get(other, other) for other in before)
    barred = {ids[found.get(n, n)] for n in actors_on(scene, number)}
    persons = {
        ids[other]: other
        for other in resolved
        if ids[other] not in barred
        and _competes(scene, number, other, known[ids[other]])
    }
    sole = next(iter(persons.values()), number) if len(persons) == 1 else number
    if _agrees(scene, number, sole, known[ids[sole]]) and sole != number:
        return sole
    speaker = _last_speaker(scene, number, ids, known, found)
    if speaker is not None and len(persons) > 1:
        return speaker
    subject = _last_subject(scene, number, ids, known, found)
    sure = {cluster for cluster in persons if known[cluster].gender}
    is_other = subject is not None and bool(sure - {ids[subject]})
    is_open = subject is not None and known[ids[subject]].gender is None
    is_actor = subject is not None and ids[subject] in barred
    return None if is_actor or (is_other and is_open) else subject


def _competes(scene: Scene, number: int, other: int, profile: Profile) -> bool:
    """Holds for whoever agrees, and for a name of which no more is known."""
    mention = scene.mentions[other]
    if mention.head.upos == "PRON":
        return False
    sentence = scene.sentence(other)
    if case_of(sentence, mention.head) == "as":
        return False  # sworn in **as president**: what someone is, no one else
    is_open = mention.rule == "name" and not (profile.gender or profile.country)
    return is_open or _agrees(scene, number, other, profile)


def _last_subject(
    scene: Scene,
    number: int,
    ids: tuple[int, ...],
    known: Mapping[int, Profile],
    found: Mapping[int, int],
) -> int | None:
    """Finds who goes on to act: **Velk** met Orr at the plant. **She** left late.

    That is the subject of the last sentence that names a person, for a pronoun that
    is the first person of its own sentence or the subject of it.
    """
    head, here = scene.mentions[number].head, scene.sentence(number)
    own, *earlier = scene.before(number, sentences=_WINDOW)
    is_subject = head.deprel == "nsubj" and here.governor(head) == here.root
    if not is_subject and _persons(own, ids, known):
        return None
    told = next((group for group in earlier if _persons(group, ids, known)), ())
    subject = lone_subject(scene, told, Kind.PERSON) if told else None
    if subject is None:
        return None
    resolved = found.get(subject, subject)
    profile = known[ids[resolved]]
    agrees = _agrees(scene, number, resolved, profile)
    return resolved if profile.names and agrees else None


def _persons(
    group: Iterable[int], ids: tuple[int, ...], known: Mapping[int, Profile]
) -> bool:
    return any(known[ids[other]].kind is Kind.PERSON for other in group)


def _last_speaker(
    scene: Scene,
    number: int,
    ids: tuple[int, ...],
    known: Mapping[int, Profile],
    found: Mapping[int, int],
) -> int | None:
    """Finds who goes on to speak: **Velk** said … . **She** added …"""
    head, sentence = scene.mentions[number].head, scene.sentence(number)
    verb = sentence.governor(head)
    if head.deprel != "nsubj" or verb is None or verb != sentence.root:
        return None
    if verb.lemma.lower() not in SPEECH_VERBS:
        return None
    earlier = speaker_before(scene, number)
    if earlier is None:
        return None
    resolved = found.get(earlier, earlier)
    is_known = scene.mentions[resolved].head.upos != "PRON"
    agrees = _agrees(scene, number, resolved, known[ids[resolved]])
    return resolved if is_known and agrees else None


def _last_actor(
    scene: Scene,
    number: int,
    ids: tuple[int, ...],
    known: Mapping[int, Profile],
    found: Mapping[int, int],
) -> int | None:
    """Finds the body that goes on to act: **Norda** closed a plant. **It** will sue.

    Or the one that says what it does: **Norda** will sue, **it** said.
    """
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
    resolved = found.get(subject, subject)
    profile = known[ids[resolved]]
    is_name = scene.mentions[resolved].rule in {"name", "tagged name"}
    is_word = " " not in max(profile.names, default=" ")
    is_open = is_name and is_word and not profile.gender
    agrees = _agrees(scene, number, resolved, profile)
    return resolved if agrees or is_open else None
