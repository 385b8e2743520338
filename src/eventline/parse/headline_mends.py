"""Mends headlines that tell what is to come: **Minister to resign** over leak."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from eventline.model import Word
from eventline.parse.tree import hang, words_above

_TAKING = frozenset(
    {
        "ability", "agreement", "appeal", "attempt", "battle", "bid", "bill", "call",
        "campaign", "chance", "deal", "decision", "demand", "desire", "drive", "effort",
        "failure", "fight", "freedom", "goal", "guide", "intention", "invitation",
        "law", "licence", "license", "measure", "mission", "motion", "move", "need",
        "offer", "opportunity", "order", "party", "permission", "place", "plan",
        "pledge", "plot", "power", "pressure", "promise", "proposal", "push", "race",
        "reason", "refusal", "request", "resolution", "right", "rule", "rush", "scheme",
        "scramble", "something", "step", "struggle", "talk", "tendency", "thing",
        "threat", "time", "tip", "tool", "ultimatum", "vote", "vow", "warrant", "way",
        "will", "willingness", "word",
    }
)  # fmt: skip
"""Nouns that an infinitive completes: **plan** to cut jobs."""
_NOMINAL = frozenset({"NOUN", "PROPN"})
_ENDS = frozenset({".", "?", "!", "”", '"', "…"})


def mend_headline_plans(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Makes a clause of a name and what it is to do: **Corvane to buy** rival.

    Else the verb tells which Corvane, as if there were others that are not to buy.
    """
    root = next((word for word in words if word.head == 0), None)
    if root is None or root.upos not in _NOMINAL or words[-1].text in _ENDS:
        return words
    verb = next((w for w in words if _is_plan(words, w, root)), None)
    if verb is None or root.lemma.lower() in _TAKING or _has_article(words, root):
        return words
    words = hang(words, verb, head=0, deprel="root")
    words = hang(words, root, head=verb.index, deprel="nsubj")
    return tuple(_placed(word, root, verb) for word in words)


def _placed(word: Word, root: Word, verb: Word) -> Word:
    """Returns a word of the name or of the verb: **Norvania, Tolus** to hold talks."""
    if word.head == root.index and word.index > verb.index:
        return attrs.evolve(word, head=verb.index)
    is_other = word.head == root.index and word.deprel == "appos"
    if is_other and word.upos == root.upos == "PROPN":
        return attrs.evolve(word, deprel="conj")
    return word


def _is_plan(words: Sequence[Word], verb: Word, root: Word) -> bool:
    """Holds for the bare infinitive right behind the phrase of the root."""
    is_infinitive = verb.xpos == "VB" and verb.relation == "acl"
    if not is_infinitive or verb.head != root.index or verb.index < 3:
        return False
    to = words[verb.index - 2]
    inside = [w for w in words[: to.index - 1] if root in (w, *words_above(words, w))]
    is_next = len(inside) == to.index - 1
    return to.xpos == "TO" and to.head == verb.index and is_next


def _has_article(words: Sequence[Word], noun: Word) -> bool:
    return any(w.head == noun.index and w.deprel == "det" for w in words)


HEADLINE_MENDS = (mend_headline_plans,)
"""The mends of this module, in order."""
