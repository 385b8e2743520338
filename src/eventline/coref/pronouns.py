"""Links pronouns that have one compatible antecedent, and "we" to who speaks.

Three places are trusted, in this order; where two antecedents compete there is no link.

1. The subject of the verb of saying above: **Velk** said **she** would leave.
2. For possessives, the subject of their own clause: **Velk** met **her** colleagues;
   also where it follows: with **her** colleagues, **Velk** left.
3. The only mention before, in this and the two sentences before it, that agrees.

Whoever is quoted is "I" in the quote, and never its **she**.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from operator import attrgetter

from eventline.coref.chain_words import (
    FIRST_PERSON,
    HE,
    IT,
    POSSESSIVE,
    SHE,
    SPEECH_VERBS,
    THEY,
)
from eventline.coref.descriptions import speaker_before
from eventline.coref.scene import (
    Link,
    Profile,
    Scene,
    is_coordinated,
    subject_of,
)
from eventline.model import Kind, Sentence, Word

_THINGS = frozenset({Kind.ORGANIZATION, Kind.PLACE})
_GROUPS = frozenset({Kind.GROUP, Kind.ORGANIZATION})
_OPENING = frozenset({"“", "„", "``"})
_CLOSING = frozenset({'"', "”", "''"})
_WINDOW = 2


def link_pronouns(
    scene: Scene, ids: tuple[int, ...], known: Mapping[int, Profile]
) -> Iterator[Link]:
    """Yields links from third-person pronouns to their antecedents, in text order."""
    found: dict[int, int] = {}
    quoted = _quoted_words(scene)
    for number, mention in enumerate(scene.mentions):
        if mention.head.upos != "PRON":
            continue
        earlier = _antecedent(scene, number, ids, known, found)
        if earlier is None:
            continue
        is_said = mention.head.id in quoted and _form(scene, number) in HE | SHE
        speaker = _speaker(scene, number, quoted) if is_said else None
        if speaker is None or ids[found.get(speaker, speaker)] != ids[earlier]:
            found[number] = found.get(earlier, earlier)
            yield found[number], number


def link_speakers(scene: Scene) -> Iterator[Link]:
    """Yields links from "I" and "we" inside quotes to the one who is quoted."""
    quoted = _quoted_words(scene)
    for number, mention in enumerate(scene.mentions):
        is_said = mention.head.id in quoted and _is_first_person(mention.head)
        speaker = _speaker(scene, number, quoted) if is_said else None
        if speaker is not None:
            yield speaker, number


def _antecedent(
    scene: Scene,
    number: int,
    ids: tuple[int, ...],
    known: Mapping[int, Profile],
    found: Mapping[int, int],
) -> int | None:
    subjects = _speaking_subject(scene, number), _own_subject(scene, number)
    for subject in (s for s in subjects if s is not None):
        resolved = found.get(subject, subject)
        if _agrees(scene, number, resolved, known[ids[resolved]]):
            return resolved
    if _form(scene, number) in HE | SHE:
        return _only_person(scene, number, ids, known, found)
    return _last_speaker(scene, number, ids, known, found)


def _form(scene: Scene, number: int) -> str:
    return scene.mentions[number].head.text.lower()


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
        is_speech = verb.lemma.lower() in SPEECH_VERBS
        if is_speech and not is_coordinated(sentence, subject):
            return scene.at(subject)
    return None


def _own_subject(scene: Scene, number: int) -> int | None:
    """Finds **Velk** met her colleagues; with her colleagues, **Velk** left."""
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


def _is_first_person(word: Word) -> bool:
    return not FIRST_PERSON.isdisjoint({word.lemma.lower(), word.text.lower()})


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
    persons = {
        ids[other]: other
        for other in resolved
        if _competes(scene, number, other, known[ids[other]])
    }
    sole = next(iter(persons.values()), number) if len(persons) == 1 else number
    if _agrees(scene, number, sole, known[ids[sole]]) and sole != number:
        return sole
    speaker = _last_speaker(scene, number, ids, known, found)
    return speaker if speaker is not None and len(persons) > 1 else None


def _competes(scene: Scene, number: int, other: int, profile: Profile) -> bool:
    """Holds for whoever agrees, and for any name: its bearer may be anyone."""
    mention = scene.mentions[other]
    if mention.head.upos == "PRON":
        return False
    return mention.rule == "name" or _agrees(scene, number, other, profile)


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


def _quoted_words(scene: Scene) -> frozenset[str]:
    """Returns the ids of the words between quotation marks, paragraph by paragraph."""
    sentences = scene.document.sentences
    return frozenset(
        word.id
        for _, paragraph in groupby(sentences, key=attrgetter("paragraph"))
        for word in _quoted_in(word for s in paragraph for word in s.words)
    )


def _quoted_in(words: Iterable[Word]) -> Iterator[Word]:
    is_open = False
    for word in words:
        if word.text in _OPENING or (word.text == '"' and not is_open):
            is_open = True
        elif word.text in _CLOSING:
            is_open = False
        elif is_open:
            yield word


def _speaker(scene: Scene, number: int, quoted: frozenset[str]) -> int | None:
    sentence = scene.sentence(number)
    head = scene.mentions[number].head
    chain = (head, *sentence.ancestors(head))
    for word in chain:
        subject = _said_by(sentence, word, quoted)
        if subject is not None:
            return scene.at(subject)
    own = [w for w in sentence.words if w.id not in quoted and w.upos != "PUNCT"]
    return None if own else _speaker_around(scene, number, quoted)


def _said_by(sentence: Sentence, word: Word, quoted: frozenset[str]) -> Word | None:
    """Returns the unquoted subject of a verb of saying at or beside this word."""
    for verb in (word, *sentence.children(word, "parataxis", "ccomp")):
        is_speech = verb.lemma.lower() in SPEECH_VERBS and verb.id not in quoted
        subject = subject_of(sentence, verb) if is_speech else None
        if subject is not None and not is_coordinated(sentence, subject):
            return subject
    return None


def _speaker_around(scene: Scene, number: int, quoted: frozenset[str]) -> int | None:
    """Finds who speaks in the sentence before or after of the same paragraph."""
    here = scene.sentence(number)
    for index in (here.index - 1, here.index + 1):
        if not 0 <= index < len(scene.document.sentences):
            continue
        other = scene.document.sentences[index]
        if other.paragraph != here.paragraph:
            continue
        has_quote = any(word.id in quoted for word in other.words)
        subject = _said_by(other, other.root, quoted) if has_quote else None
        if subject is not None:
            return scene.at(subject)
    return None
