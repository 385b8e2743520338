"""Links "I" and "we" to who is quoted, and says who that is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from operator import attrgetter

from eventline.coref.chain_words import (
    FIRST_PERSON,
    FIRST_PERSON_PLURAL,
    SPEECH_VERBS,
)
from eventline.coref.officers import body_of
from eventline.coref.scene import Link, Profile, Scene, is_coordinated, subject_of
from eventline.model import Sentence, Word

_OPENING = frozenset({"“", "„", "``"})
_CLOSING = frozenset({'"', "”", "''"})


def link_speakers(
    scene: Scene,
    ids: tuple[int, ...],
    known: Mapping[int, Profile],
    quoted: frozenset[str],
) -> Iterator[Link]:
    """Yields links from "I" and "we" inside quotes to the one who is quoted.

    The `quoted` words are those of `quoted_words`. The "we" of an officer is the body:
    "**We** will sue", said **Orbel** chief Ana Velk.
    """
    for number, mention in enumerate(scene.mentions):
        is_said = mention.head.id in quoted and _is_first_person(mention.head)
        speaker = speaker_of(scene, number, quoted) if is_said else None
        if speaker is None:
            continue
        is_many = mention.head.text.lower() in FIRST_PERSON_PLURAL
        body = body_of(scene, speaker, ids, known) if is_many else None
        yield speaker if body is None else body, number


def quoted_words(scene: Scene) -> frozenset[str]:
    """Returns the ids of the words between quotation marks, paragraph by paragraph."""
    sentences = scene.document.sentences
    return frozenset(
        word.id
        for _, paragraph in groupby(sentences, key=attrgetter("paragraph"))
        for word in _quoted_in(word for s in paragraph for word in s.words)
    )


def _is_first_person(word: Word) -> bool:
    """Holds for "we" and "us", not for the **US**."""
    forms = {word.lemma.lower(), word.text.lower()}
    return word.upos in {"DET", "PRON"} and not FIRST_PERSON.isdisjoint(forms)


def _quoted_in(words: Iterable[Word]) -> Iterator[Word]:
    is_open = False
    for word in words:
        if word.text in _OPENING or (word.text == '"' and not is_open):
            is_open = True
        elif word.text in _CLOSING:
            is_open = False
        elif is_open:
            yield word


def speaker_of(scene: Scene, number: int, quoted: frozenset[str]) -> int | None:
    """Returns who is quoted where the mention stands, or None."""
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
