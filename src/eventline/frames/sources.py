"""Who gives an account that is named as a source."""

from __future__ import annotations

from eventline.frames import cues
from eventline.model import Sentence, Word


def giver_of(sentence: Sentence, account: Word) -> Word:
    """Returns who gives an account: of **its own** account, the clause's subject.

    Other sources are returned as they are.
    """
    if account.lemma.lower() not in cues.OWN_ACCOUNTS:
        return account
    has_own = any(w.lemma.lower() == "own" for w in sentence.children(account, "amod"))
    owner = next(iter(sentence.children(account, "nmod:poss")), None)
    if not has_own or owner is None:
        return account
    host = sentence.governor(account)
    subjects = sentence.children(host, "nsubj") if host else ()
    return subjects[0] if subjects and owner.upos == "PRON" else owner


def is_said(sentence: Sentence, host: Word) -> bool:
    """Holds where its host says something: Velk, citing Orr, **said**: “We stay.”"""
    above = sentence.governor(host) if host.relation == "nsubj" else None
    verb = above or host
    contents = sentence.children(verb, "ccomp", "parataxis")
    return bool(contents) or verb.relation == "parataxis"
