"""Mends what completes a noun that is asked, told or named, hung on the verb above it.

Of "rejected a call from the union to close the mine" the infinitive tells what the call
is for, and no purpose of rejecting it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from eventline.model import Word
from eventline.parse.tree import hang, phrase_of

_ASKING = frozenset(
    {"appeal", "application", "attempt", "bid", "call", "challenge", "demand"}
    | {"effort", "invitation", "motion", "move", "offer", "order", "petition"}
    | {"plan", "plea", "pledge", "pressure", "promise", "proposal", "push"}
    | {"recommendation", "refusal", "request", "suggestion", "threat", "vow"}
)
_USING = frozenset(
    {"cite", "exploit", "give", "have", "invoke", "make", "need", "seize", "set"}
    | {"take", "use"}
)
_INFORMING = frozenset({"assure", "convince", "inform", "notify", "remind", "warn"})
_ACCUSING = frozenset({"absolve", "accuse", "acquit", "clear", "convict", "suspect"})
_CLAUSAL = frozenset({"advcl", "ccomp", "xcomp"})
_NAMED = frozenset({"NOUN", "PROPN"})


def mend_asked_infinitives(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives a call its infinitive: rejected calls from the union **to close** it."""
    for clause in words:
        noun = _noun_before(words, clause, "to", {"obj", "nsubj:pass"})
        if noun is None or noun.lemma.lower() not in _ASKING:
            continue
        if words[noun.head - 1].lemma.lower() not in _USING:
            words = hang(words, clause, head=noun.index, deprel="acl")
    return words


def mend_named_gerunds(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives a noun its gerund: called him a master **at stalling**; plans like …"""
    for clause in words:
        if clause.xpos != "VBG":
            continue
        noun = _noun_before(words, clause, "at", {"xcomp"})
        noun = noun or _noun_before(words, clause, "like", {"obj", "obl"})
        if noun is not None:
            words = hang(words, clause, head=noun.index, deprel="acl")
    return words


def _noun_before(
    words: Sequence[Word], clause: Word, mark: str, relations: set[str]
) -> Word | None:
    """Returns the noun whose phrase ends right before a clause with this mark."""
    if clause.relation != "advcl":
        return None
    marks = [w for w in words if w.head == clause.index and w.relation == "mark"]
    if len(marks) != 1 or marks[0].text.lower() != mark:
        return None
    first = min(w.index for w in phrase_of(words, clause))
    sisters = (
        w
        for w in words[: first - 1]
        if w.head == clause.head and w.upos in _NAMED and w.index > clause.head
    )
    return next(
        (
            noun
            for noun in sisters
            if {noun.deprel, noun.relation} & relations
            and _last_index(words, noun) == first - 1
        ),
        None,
    )


def _last_index(words: Sequence[Word], noun: Word) -> int:
    return max(w.index for w in phrase_of(words, noun))


def mend_told_of(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives "warn" its "of": warned drivers **of floods**, not drivers of floods.

    Where no clause tells what they are warned of, and it is no name: of Norvania. So
    it is with what one is accused **of doing**.
    """
    for of in words:
        phrase = words[of.head - 1] if of.head else of
        told = words[phrase.head - 1] if phrase.head else of
        verb = words[told.head - 1] if told.head else of
        is_of = of.lemma.lower() == "of" and phrase.relation in {"acl", "nmod"}
        is_told = told.relation in {"obj", "iobj"} and told.index + 1 == of.index
        kinds = _INFORMING | _ACCUSING if phrase.relation == "acl" else _INFORMING
        is_informing = verb.upos == "VERB" and verb.lemma.lower() in kinds
        if not (is_of and is_told and is_informing) or phrase.upos == "PROPN":
            continue
        if any(w.head == verb.index and w.relation in _CLAUSAL for w in words):
            continue
        deprel = "obl" if phrase.relation == "nmod" else "advcl"
        words = hang(words, phrase, head=verb.index, deprel=deprel)
        late = [w for w in words[phrase.index :] if w.head == told.index]
        for other in (w for w in late if w.relation == "nmod"):
            words = hang(words, other, head=phrase.index, deprel=other.deprel)
    return words


def mend_contact_clauses(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives an object its bare relative clause: spent the sum **he says he raised**."""
    for verb in words:
        if verb.relation != "parataxis":
            continue
        below = [w for w in words if w.head == verb.index]
        takes = any(w.relation == "ccomp" and w.index > verb.index for w in below)
        subjects = [w for w in below if w.relation == "nsubj" and w.upos == "PRON"]
        if not takes or len(subjects) != 1 or subjects[0].index == 1:
            continue
        noun = words[subjects[0].index - 2]
        while noun.relation in {"compound", "flat", "nummod"} and noun.head:
            noun = words[noun.head - 1]
        if noun.relation == "obj" and noun.index < verb.index:
            words = hang(words, verb, head=noun.index, deprel="acl:relcl")
    return words


def mend_low_agents(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives "was called" its agent: was called a liar **by her rivals**."""
    passives = {w.head for w in words if w.deprel == "aux:pass"}
    for by in words:
        agent = words[by.head - 1] if by.head else by
        named = words[agent.head - 1] if agent.head else by
        is_by = by.text.lower() == "by" and by.relation == "case"
        is_low = agent.relation == "nmod" and agent.index > named.index
        if is_by and is_low and named.deprel == "xcomp" and named.head in passives:
            words = hang(words, agent, head=named.head, deprel="obl:agent")
    return words


def mend_progressive_warnings(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes a verb of "warning": is **warning** voters that prices will rise."""
    for warning in words:
        noun = words[warning.head - 1] if warning.head else warning
        if warning.relation != "compound" or warning.text.lower() != "warning":
            continue
        is_next = noun.index == warning.index + 1
        told = [
            w for w in words if w.head == noun.index and w.relation in {"acl", "ccomp"}
        ]
        be = words[warning.index - 2] if warning.index > 1 else warning
        is_progressive = be.relation == "cop" and be.head == noun.index
        if is_next and told and is_progressive:
            words = tuple(_turned(words, warning, noun, told))
    return words


def _turned(
    words: Sequence[Word], verb: Word, noun: Word, told: list[Word]
) -> Iterator[Word]:
    """Yields the words with the verb on top, the noun and the clause below it."""
    for word in words:
        if word == verb:
            made = attrs.evolve(word, upos="VERB", xpos="VBG", lemma="warn")
            yield attrs.evolve(made, head=noun.head, deprel=noun.deprel)
        elif word == noun:
            yield attrs.evolve(word, head=verb.index, deprel="obj")
        elif word.head == noun.index and word.index < verb.index:
            deprel = "aux" if word.relation == "cop" else word.deprel
            yield attrs.evolve(word, head=verb.index, deprel=deprel)
        elif word in told:
            yield attrs.evolve(word, head=verb.index, deprel="ccomp")
        elif word.head == noun.index and word.relation == "punct":
            yield attrs.evolve(word, head=verb.index)
        else:
            yield word


COMPLEMENT_MENDS = (
    mend_progressive_warnings,
    mend_asked_infinitives,
    mend_named_gerunds,
    mend_told_of,
    mend_low_agents,
    mend_contact_clauses,
)
"""The mends of this module, in order."""
