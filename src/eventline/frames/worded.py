"""Whether one attacks with words: what else is said of the attack shows it."""

from __future__ import annotations

from eventline.frames.actor_cues import TITLES
from eventline.frames.argument import Argument
from eventline.frames.grammar import OBJECT, SUBJECT
from eventline.frames.mention_index import MentionIndex
from eventline.frames.phrase_cues import WORDING
from eventline.frames.subjects import marker
from eventline.model import Kind, Sentence, Word

_NAMING = ("amod", "compound", "flat", "nmod:desc")
_WHAT_FOR = frozenset(
    {"part", "payback", "punishment", "reprisal", "retaliation", "revenge", "warning"}
)
"""As what one attacks with arms: as **part** of a campaign, as **revenge**."""


def is_worded(
    sentence: Sentence,
    verb: Word,
    arguments: tuple[Argument, ...],
    index: MentionIndex,
) -> bool:
    """Holds for attacked him, **saying** he lied; **for** lying; **as** a liar.

    So it does for what one who is addressed by an office does to people, not to a land:
    **Senator** Orr attacked the governor.
    """
    if any(_is_wording(sentence, child) for child in sentence.children(verb)):
        return True
    subjects = [a.word for a in arguments if a.function == SUBJECT]
    objects = [a.word for a in arguments if a.function == OBJECT]
    is_land = any(_is_place(word, index) for word in objects)
    return not is_land and any(_is_titled(sentence, word) for word in subjects)


def _is_wording(sentence: Sentence, beside: Word) -> bool:
    """Holds for a clause or phrase of why and how one speaks against another."""
    if beside.relation == "obl":
        is_as = marker(sentence, beside, "case") == "as"
        return is_as and beside.lemma.lower() not in _WHAT_FOR
    if beside.relation != "advcl" or sentence.children(beside, "nsubj"):
        return False
    mark = marker(sentence, beside, "mark", "case")
    if mark in {"as", "for"}:
        return True
    return not mark and beside.lemma.lower() in WORDING


def _is_place(word: Word, index: MentionIndex) -> bool:
    entity = index.entity(word)
    return entity is not None and entity.kind is Kind.PLACE


def _is_titled(sentence: Sentence, name: Word) -> bool:
    """Holds for **Mr.** Orr, **Senator** Orr and the **candidate** Orr."""
    words = (name, *sentence.children(name, *_NAMING))
    return any(word.lemma.lower().removesuffix(".") in TITLES for word in words)
