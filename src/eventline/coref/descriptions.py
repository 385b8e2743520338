"""Links descriptions: the ministry, the minister, the company, the statement."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from eventline.coref.chain_words import (
    COMPANY_NOUNS,
    DISTINGUISHING,
    SPEECH_VERBS,
    TRADE_NOUNS,
    UTTERANCES,
)
from eventline.coref.officers import body_of, is_called_company, named_bodies
from eventline.coref.scene import (
    Link,
    Profile,
    Scene,
    is_coordinated,
    is_plural,
    lone_subject,
    subject_of,
)
from eventline.model import Kind, Sentence, Word

_DESCRIBED = frozenset({Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE, Kind.GROUP})
_DEFINITE = frozenset({"the", "this", "that", "these", "those"})
_SPEAKERS = frozenset({Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE})


def link_descriptions(
    scene: Scene, ids: tuple[int, ...], known: Mapping[int, Profile]
) -> Iterator[Link]:
    """Yields links from "the minister" to the only minister told of before.

    Every word of the description must describe the earlier one, and no two may
    compete. "the company" is the only organisation that was just named, or the one
    that the sentence before is about.
    """
    owners: dict[str, list[int]] = {}
    linked: dict[int, int] = {}
    for number, mention in enumerate(scene.mentions):
        found = _body_told_of(scene, number, ids, known)
        found = (
            _antecedent(scene, number, ids, known, owners) if found is None else found
        )
        if found is None and _may_be_subject(scene, number):
            found = _subject_before(scene, number, ids, known, linked)
        if found is not None:
            linked[number] = found
            yield found, number
        words = scene.descriptions[number]
        for lemma in sorted(words) if mention.kind in _DESCRIBED else ():
            owners.setdefault(lemma, []).append(number)


def link_statements(scene: Scene, ids: tuple[int, ...]) -> Iterator[Link]:
    """Yields links from "the statement said" to the one who issued it.

    That is its possessor, or the subject of the sentence before if that one speaks.
    """
    for number in range(len(scene.mentions)):
        found = _issuer(scene, number) if _is_statement(scene, number) else None
        if found is not None:
            yield found, number


def speaker_before(scene: Scene, number: int) -> int | None:
    """Returns the subject of the sentence before, in its paragraph, if it speaks."""
    here = scene.sentence(number)
    if here.index == 0:
        return None
    earlier = scene.document.sentences[here.index - 1]
    root = earlier.root
    if earlier.paragraph != here.paragraph or root.lemma.lower() not in SPEECH_VERBS:
        return None
    subject = subject_of(earlier, root)
    if subject is None or is_coordinated(earlier, subject):
        return None
    return scene.at(subject)


def subject_said(sentence: Sentence, verb: Word) -> Word | None:
    """Returns the subject of what stands before a verb of saying, and is said."""
    if verb.lemma.lower() not in SPEECH_VERBS:
        return None
    above = sentence.governor(verb) if verb.relation == "parataxis" else None
    below = sentence.children(verb, "ccomp", "parataxis")
    for content in (above, *below):
        subject = subject_of(sentence, content) if content is not None else None
        if subject is not None and content is not None and content.index < verb.index:
            return None if is_coordinated(sentence, subject) else subject
    return None


def _is_statement(scene: Scene, number: int) -> bool:
    """Holds for what is said to speak: the **statement** said."""
    head = scene.mentions[number].head
    if head.lemma.lower() not in UTTERANCES or head.deprel != "nsubj":
        return False
    verb = scene.sentence(number).governor(head)
    return verb is not None and verb.lemma.lower() in SPEECH_VERBS


def _issuer(scene: Scene, number: int) -> int | None:
    head, sentence = scene.mentions[number].head, scene.sentence(number)
    for child in sentence.children(head, "nmod:poss"):
        return scene.at(child)
    if sentence.children(head, "nmod", "acl"):
        return None
    found = speaker_before(scene, number)
    if found is None or scene.mentions[found].kind not in _SPEAKERS:
        return None
    return found


def _is_definite(scene: Scene, number: int) -> bool:
    """Holds for **the** minister, **that** foreign minister; not for two ministers."""
    mention = scene.mentions[number]
    head, sentence = mention.head, scene.sentence(number)
    if mention.name is not None or mention.kind not in _DESCRIBED:
        return False
    if head.upos not in {"NOUN", "PROPN"} or head.relation == "appos":
        return False
    articles = {w.lemma.lower() for w in sentence.children(head, "det")}
    is_new = sentence.children(head, "nummod", "nmod:poss", "appos", "cop") or any(
        not _is_aside(sentence, clause) for clause in sentence.children(head, "acl")
    )
    return bool(articles & _DEFINITE) and not is_new


def _is_aside(sentence: Sentence, clause: Word) -> bool:
    """Holds for the airline, **which has 40 jets**, said: it tells no two apart."""
    start = sentence.subtree(clause)[0]
    before = sentence.word(start.index - 1).text if start.index > 1 else ""
    return clause.deprel == "acl:relcl" and "," in {before, start.text}


def _antecedent(
    scene: Scene,
    number: int,
    ids: tuple[int, ...],
    known: Mapping[int, Profile],
    owners: Mapping[str, list[int]],
) -> int | None:
    """Returns the only earlier mention's cluster that fits, or None."""
    if not _is_definite(scene, number):
        return None
    mention, sentence = scene.mentions[number], scene.sentence(number)
    words = scene.descriptions[number]
    lemma = mention.head.lemma.lower()
    fitting = sorted(
        cluster
        for cluster in {ids[n] for n in owners.get(lemma, ())}
        if _fits(words, known[cluster], known[ids[number]])
    )
    if not fitting and lemma in COMPANY_NOUNS and not is_plural(mention.head):
        fitting = named_bodies(scene, number, ids, known)
    has_place = any(
        child.index > mention.head.index
        for child in sentence.children(mention.head, "nmod")
    )
    if has_place and mention.country is None:
        return _same_words(scene, number, fitting, known)
    return fitting[0] if len(fitting) == 1 else None


def _fits(words: frozenset[str], earlier: Profile, later: Profile) -> bool:
    if earlier.numbers == later.numbers or earlier.is_plural != later.is_plural:
        return False
    if earlier.kind is not later.kind:
        return False
    if not words <= earlier.described:
        return False
    if (earlier.described ^ words) & DISTINGUISHING:
        return False
    return later.country is None or later.country == earlier.country


def _same_words(
    scene: Scene, number: int, fitting: list[int], known: Mapping[int, Profile]
) -> int | None:
    """Finds the same words: the **head of the agency**, told twice."""
    words = _words(scene, number)
    for cluster in fitting:
        if any(_words(scene, earlier) == words for earlier in known[cluster].numbers):
            return cluster
    return None


def _words(scene: Scene, number: int) -> str:
    return scene.mentions[number].span.of(scene.document.text).casefold()


def _may_be_subject(scene: Scene, number: int) -> bool:
    """Holds for **the company** said: one that goes on from the sentence before."""
    head = scene.mentions[number].head
    nouns = COMPANY_NOUNS | TRADE_NOUNS
    is_company = head.lemma.lower() in nouns and not is_plural(head)
    return is_company and head.deprel == "nsubj" and _is_definite(scene, number)


def _subject_before(
    scene: Scene,
    number: int,
    ids: tuple[int, ...],
    known: Mapping[int, Profile],
    linked: Mapping[int, int],
) -> int | None:
    """Finds the organisation that the sentence before has as its subject."""
    _, *earlier = scene.before(number, sentences=1)
    told = earlier[0] if earlier else ()
    subject = lone_subject(scene, told, Kind.ORGANIZATION) if told else None
    if subject is None:
        return None
    found = linked.get(subject, ids[subject])
    profile = known[found]
    is_named = profile.kind is Kind.ORGANIZATION and bool(profile.names)
    return found if is_named and is_called_company(profile) else None


def _body_told_of(
    scene: Scene, number: int, ids: tuple[int, ...], known: Mapping[int, Profile]
) -> int | None:
    """Finds whose officer tells of it: **Orbel** chief Ana Velk said **the firm** …"""
    head, sentence = scene.mentions[number].head, scene.sentence(number)
    is_company = head.lemma.lower() in COMPANY_NOUNS and not is_plural(head)
    if not is_company or not _is_definite(scene, number):
        return None
    for verb in sentence.ancestors(head):
        subject = subject_of(sentence, verb)
        teller = scene.at(subject) if verb.lemma.lower() in SPEECH_VERBS else None
        if teller is not None and teller != number:
            body = body_of(scene, teller, ids, known)
            is_so_called = body is not None and is_called_company(known[body])
            return body if is_so_called else None
    return None
