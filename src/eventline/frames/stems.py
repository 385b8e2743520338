"""What a word may be a form of, should its lemma be wrong."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet

from eventline.model import Word

_VERB_ENDINGS = (("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"), ("s", ""))
_IRREGULAR: Mapping[str, str] = {
    "fled": "flee",
    "lent": "lend",
    "said": "say",
    "sank": "sink",
    "shook": "shake",
    "slain": "slay",
    "struck": "strike",
    "swore": "swear",
    "told": "tell",
    "wrote": "write",
}
_NOUN_ENDINGS = (("s", ""), ("es", ""))
_LAST = ("ed", "ing", "s")
_SHORTEST_STEM = 3


def is_form_of(word: Word, lemmas: AbstractSet[str]) -> bool:
    """Says whether a word is of one of the lemmas: **pressured** of "pressure"."""
    return word.lemma.lower() in lemmas or not lemmas.isdisjoint(stems_of(word))


def stems_of(word: Word) -> Iterator[str]:
    """Yields what a regular form may come from, should its lemma be wrong."""
    text, lemma = word.text.lower(), word.lemma.lower()
    is_verb = word.upos == "VERB"
    if not is_verb and (text == lemma or text in {f"{lemma}s", f"{lemma}es"}):
        return  # aides, refugees
    if is_verb and text in _IRREGULAR:
        yield _IRREGULAR[text]
    if not text.endswith(_LAST):
        return
    for ending, instead in _VERB_ENDINGS if is_verb else _NOUN_ENDINGS:
        stem = text.removesuffix(ending)
        if stem == text or len(stem) < _SHORTEST_STEM:
            continue
        yield stem + instead
        if stem[-1] == stem[-2]:
            yield stem[:-1]  # expelled
    if word.upos == "NOUN" and text.endswith("ing") and text != lemma:
        yield text  # gave its **backing**
