"""Names of models, whose figures count nothing: the A900, a 787 Dreamliner."""

from __future__ import annotations

from eventline.model import Sentence, Word

_MODEL_FIGURES = 3


def is_model(sentence: Sentence, noun: Word) -> bool:
    """Says whether a noun is a make's name with a figure: **A900**, **Orva 4**.

    A number that counts stands before what it counts: 900 Orvas, but ten 900s, the
    first **900** and ten 900 Orvas.
    """
    if noun.upos not in {"NOUN", "NUM", "PROPN"}:
        return False
    parts = sentence.children(noun, "compound", "flat", "nummod", "nmod:desc")
    own = [noun, *(part for part in parts if part.text[:1].isalnum())]
    is_mixed = any(_is_mixed(part.text) for part in own)
    is_after = any(p.text.isdecimal() and p.index > noun.index for p in parts)
    is_name = noun.upos == "PROPN" and (is_after or _is_named_before(noun, parts))
    is_name = is_name or _is_version(noun, parts)
    return is_mixed or is_name or _is_bare_model(sentence, noun)


def _is_version(number: Word, parts: tuple[Word, ...]) -> bool:
    """Holds for the Orva **5**, where the figure heads the name."""
    names = [part for part in parts if part.upos == "PROPN"]
    is_next = any(part.index == number.index - 1 for part in names)
    return number.upos == "NUM" and number.text.isdecimal() and is_next


def _is_named_before(noun: Word, parts: tuple[Word, ...]) -> bool:
    """Holds for a **787 Dreamliner**, and for ten **787 Dreamliners**."""
    figures = [p for p in parts if p.index < noun.index and _is_figure(p.text)]
    numbers = [p for p in parts if p.index < noun.index and p.upos == "NUM"]
    is_single = "Number=Plur" not in noun.feats
    return bool(figures) and (is_single or len(numbers) > 1)


def _is_bare_model(sentence: Sentence, number: Word) -> bool:
    """Holds for the first **777** and for ten **737s**, where no noun is counted."""
    plural = number.text.removesuffix("s")
    if not _is_figure(plural) or sentence.children(number, "nmod"):
        return False
    is_described = bool(sentence.children(number, "amod", "nmod:poss"))
    is_many = plural != number.text and bool(sentence.children(number, "nummod"))
    return (is_described and number.upos != "ADJ") or is_many


def _is_figure(text: str) -> bool:
    """Holds for the figures that makers give their models; years are none."""
    is_long = len(text) == _MODEL_FIGURES and not text.endswith("00")
    return text.isdecimal() and is_long


def _is_mixed(text: str) -> bool:
    """Holds for A900, ten A900s, 3G and 737-800, not for 900, 1990s and 4th."""
    text = text.removesuffix("s")
    if text.isalpha() or text.isdecimal():
        return False
    letters = [sign for sign in text if sign.isalpha()]
    is_figured = any(sign.isdecimal() for sign in text)
    return is_figured and bool(letters) and all(sign.isupper() for sign in letters)
