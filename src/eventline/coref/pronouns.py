"""Links pronouns that have one compatible antecedent.

Five places are trusted, in this order; where two antecedents compete else there is
no link.

1. For "its launch", what is launched in the clause: sold by the **store** since
   **its** launch.
2. For possessives behind a verb of blame or praise, its object: thanked **Velk** for
   **her** help.
3. The subject of the verb of saying above: **Velk** said **she** would leave. For
   possessives before that the subject of their own clause: **Velk** met **her**
   colleagues; also where it follows: with **her** colleagues, **Velk** left.
4. The only mention before, in this and the two sentences before it, that agrees; of
   persons that compete, the subject of the last sentence that names one.
5. For "it", the body that the sentence or the one before it is about, where what it
   does is what bodies do: **Norda** closed a plant. **It** will sell another.

Whoever is quoted is "I" in the quote, and never its **she**.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from eventline.coref.bystanders import REFLEXIVE, actors_on, is_bystander
from eventline.coref.chain_words import (
    ANSWERING_VERBS,
    BEGINNINGS,
    HE,
    JUDGING_VERBS,
    POSSESSIVE,
    SHE,
    SPEECH_VERBS,
    TOLD_VERBS,
)
from eventline.coref.going_on import last_actor, last_speaker, person_before
from eventline.coref.known import Known
from eventline.coref.scene import (
    Link,
    Profile,
    Scene,
    case_of,
    is_coordinated,
    is_plural,
    subject_of,
)
from eventline.coref.speakers import speaker_of
from eventline.model import Kind, Sentence, Word

_PEOPLE = frozenset({Kind.GROUP, Kind.PERSON})
_SINCE = frozenset({"after", "before", "following", "since", "until"})
_SUBJECTS = ("nsubj", "nsubj:pass")
_OBJECTS = frozenset({"iobj", "obj", "obl"})


def link_pronouns(
    scene: Scene,
    ids: tuple[int, ...],
    profiles: Mapping[int, Profile],
    quoted: frozenset[str],
) -> Iterator[Link]:
    """Yields links from third-person pronouns to their antecedents, in text order.

    The `quoted` words are those of `quoted_words`.
    """
    found: dict[int, int] = {}
    told = dict(profiles)
    known = Known(scene, ids, told, found)
    for number, mention in enumerate(scene.mentions):
        if mention.head.upos != "PRON":
            continue
        earlier = _antecedent(known, number)
        if earlier is None:
            continue
        form = known.form(number)
        is_said = mention.head.id in quoted and form in HE | SHE
        speaker = speaker_of(scene, number, quoted) if is_said else None
        if speaker is None or known.cluster(speaker) != ids[earlier]:
            found[number] = known.resolved(earlier)
            cluster = known.cluster(number)
            told[cluster] = _with_gender(told[cluster], form)
            yield found[number], number


def own_subject(scene: Scene, number: int) -> int | None:
    """Returns who **Velk** met her colleagues is about; with hers, **Velk** left."""
    head, sentence = scene.mentions[number].head, scene.sentence(number)
    if head.text.lower() not in POSSESSIVE:
        return None
    for verb in sentence.ancestors(head):
        subject = next(iter(sentence.children(verb, *_SUBJECTS)), None)
        if subject is None or head in sentence.subtree(subject):
            continue
        if is_coordinated(sentence, subject) and head.text.lower() != "their":
            return None
        return None if is_coordinated(sentence, subject) else scene.at(subject)
    return None


def _shared_subject(sentence: Sentence, verb: Word) -> Word | None:
    """Returns the subject of a verb, or of the one it is joined to: came and said."""
    found = subject_of(sentence, verb)
    while found is None and verb.relation == "conj":
        verb = sentence.words[verb.head - 1]
        found = subject_of(sentence, verb)
    return found


def _is_possessive(word: Word) -> bool:
    """Holds for **her** colleagues, not for met **her**."""
    return word.text.lower() in POSSESSIVE and word.relation not in _OBJECTS


def begun_thing(scene: Scene, number: int) -> int | None:
    """Returns what **its** launch is that of: sold by the **store** since its launch.

    That is the one thing that the clause names last before, its subject or not.
    """
    head, sentence = scene.mentions[number].head, scene.sentence(number)
    noun = sentence.governor(head) if head.text.lower() == "its" else None
    if noun is None or not _is_beginning(sentence, noun):
        return None
    verb = sentence.governor(noun)
    beside = sentence.children(verb, *_SUBJECTS, "obj", "obl") if verb else ()
    told = [w for w in beside if w.index < noun.index and not is_plural(w)]
    found = [n for word in told if (n := scene.at(word)) is not None]
    things = [n for n in found if scene.mentions[n].kind not in _PEOPLE]
    return things[-1] if things else None


def _is_beginning(sentence: Sentence, noun: Word) -> bool:
    is_since = case_of(sentence, noun) in _SINCE
    return is_since and noun.lemma.lower() in BEGINNINGS


def _antecedent(known: Known, number: int) -> int | None:
    scene = known.scene
    if _is_what_is_told(scene, number):
        return None
    if begun_thing(scene, number) is not None:
        return _if_agrees(known, number, begun_thing(scene, number))
    nearer, farther = own_subject(scene, number), _speaking_subject(known, number)
    if _is_answered(scene, number):
        nearer, farther = farther, nearer
    if nearer is not None and _is_doubtful(known, number, nearer):
        nearer = None
    subjects = _judged(scene, number), nearer, farther
    fitting = (_if_agrees(known, number, subject) for subject in subjects)
    first = next((subject for subject in fitting if subject is not None), None)
    if first is not None:
        return first
    if known.form(number) in HE | SHE:
        return person_before(known, number)
    speaker = last_speaker(known, number)
    if speaker is not None or known.form(number) != "it":
        return speaker
    return last_actor(known, number)


def _if_agrees(known: Known, number: int, earlier: int | None) -> int | None:
    if earlier is None or not known.agrees(number, earlier):
        return None
    return known.resolved(earlier)


def _with_gender(profile: Profile, form: str) -> Profile:
    """Returns what is known of someone who was just called **her**."""
    if profile.gender is not None or form not in HE | SHE:
        return profile
    return attrs.evolve(profile, gender="he" if form in HE else "she")


def _is_what_is_told(scene: Scene, number: int) -> bool:
    """Holds for the "it" of a fact: the envoys left to verify **it**."""
    head = scene.mentions[number].head
    verb = scene.sentence(number).governor(head)
    is_object = head.text.lower() == "it" and head.relation == "obj"
    return is_object and verb is not None and verb.lemma.lower() in TOLD_VERBS


def _judged(scene: Scene, number: int) -> int | None:
    """Finds whom a verb blames or praises: thanked **Velk** for **her** help."""
    head, sentence = scene.mentions[number].head, scene.sentence(number)
    if not _is_possessive(head):
        return None
    for verb in sentence.ancestors(head):
        if verb.upos == "VERB" and verb.lemma.lower() in JUDGING_VERBS:
            objects = sentence.children(verb, "obj", "iobj")
            is_behind = bool(objects) and objects[0].index < head.index
            return scene.at(objects[0]) if is_behind else None
        if verb.upos in {"AUX", "VERB"} and sentence.children(verb, *_SUBJECTS):
            return None
    return None


def _is_answered(scene: Scene, number: int) -> bool:
    """Holds for what others do to one's own: **Velk** said Orr backed **her** plan."""
    head, sentence = scene.mentions[number].head, scene.sentence(number)
    noun = sentence.governor(head)
    verb = sentence.governor(noun) if noun and noun.relation == "obj" else None
    return verb is not None and verb.lemma.lower() in ANSWERING_VERBS


def _speaking_subject(known: Known, number: int) -> int | None:
    """Finds **Velk** said she would leave; came and said she would."""
    scene, sentence = known.scene, known.scene.sentence(number)
    below = scene.mentions[number].head
    is_open = below.relation in _OBJECTS
    for verb in sentence.ancestors(below):
        is_content = below.relation in {"ccomp", "xcomp"}
        below = verb
        subject = _shared_subject(sentence, verb) if is_content else None
        if subject is None:
            continue
        if is_bystander(sentence, scene.mentions[number].head, subject):
            return None
        is_speech = verb.lemma.lower() in SPEECH_VERBS
        if is_speech and not is_coordinated(sentence, subject):
            is_joined = known.form(number) in HE | SHE and not subject_of(
                sentence, verb
            )
            is_open = is_open or is_joined
            found = scene.at(subject)
            return None if is_open and _is_between(known, number, found) else found
    return None


def _is_doubtful(known: Known, number: int, subject: int) -> bool:
    """Holds where "her" is an object, and the subject is hers only if a woman's.

    A **girl** was hurt after a man shot **her**; but nobody shoots herself so.
    """
    if _is_possessive(known.scene.mentions[number].head):
        return False
    actors = {known.cluster(actor) for actor in actors_on(known.scene, number)}
    is_known = known.profile(subject).gender is not None
    return not is_known or known.cluster(subject) in actors


def _is_between(known: Known, number: int, speaker: int | None) -> bool:
    """Holds where another is told of: Velk said Orr met a man and shot **him**.

    Those who act on the pronoun are none of them.
    """
    scene, form = known.scene, known.form(number)
    if speaker is None or form.endswith(REFLEXIVE):
        return False
    barred = {known.cluster(actor) for actor in actors_on(scene, number)}
    others = (
        other
        for other in range(speaker + 1, number)
        if known.cluster(other) not in {*barred, known.cluster(speaker)}
    )
    is_person = form in HE | SHE
    return any(
        known.agrees(number, other) and (known.profile(other).gender or not is_person)
        for other in others
        if scene.mentions[other].head.upos != "PRON"
    )
