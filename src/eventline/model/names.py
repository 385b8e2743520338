"""When two names may be one: another spelling, a company's form, a surname."""

from __future__ import annotations

from eventline.model.mentions import Kind
from eventline.model.name_words import ARTICLES, COMPANY_FORMS, SITE_NOUNS

_LONG_FIGURE = 3


def plain_name(name: str) -> str:
    """Returns the name without article, case, possessive and company form.

    >>> plain_name("The Corvane Steel Co.")
    'corvane steel'
    """
    words = name.replace("’", "'").casefold().split()
    words = words[1:] if words[:1] and words[0] in ARTICLES else words
    if words:
        words[-1] = words[-1].removesuffix("'s").removesuffix("'")
    while len(words) > 1 and words[-1].strip(".,") in COMPANY_FORMS:
        words = words[:-1]
    return " ".join(words).strip(" ,.")


def is_same_name(one: str, other: str, kind: Kind | None = None) -> bool:
    """Says whether two plain names may be one; a person's surname is enough.

    >>> is_same_name("lena oss", "oss", Kind.PERSON)
    True
    """
    if one == other:
        return True
    if kind is not Kind.PERSON:
        return False
    shorter, longer = sorted((one.split(), other.split()), key=len)
    return bool(shorter) and longer[-len(shorter) :] == shorter


def names_model(words: str, name: str) -> bool:
    """Says whether words name the make that a name gives: **A380** for Aster A380.

    Only names with a figure in them have such parts, and the part must have a figure
    of three signs or the end of the name; the order of the words is free.

    >>> names_model("900 swift", "orr 900 swift"), names_model("orr", "orr 900 swift")
    (True, False)
    """
    mine, whole = set(words.split()), name.split()
    figures = {word for word in whole if any(sign.isdecimal() for sign in word)}
    if not figures or not mine or not mine <= set(whole):
        return False
    marks = {word for word in figures if len(word) >= _LONG_FIGURE}
    return mine == set(whole) or bool(mine & (marks | {whole[-1]} if marks else set()))


def names_site(short: str, whole: str) -> bool:
    """Says whether a name leaves out words of a place's or a shop's: **Orbel Store**.

    The first and the last word stay.

    >>> names_site("orbel store", "orbel music store"), names_site("orbel", "orbel inn")
    (True, False)
    """
    mine, words = short.split(), whole.split()
    if not 1 < len(mine) < len(words) or mine[-1] not in SITE_NOUNS:
        return False
    rest = iter(words)
    is_in_order = all(word in rest for word in mine)
    return is_in_order and (mine[0], mine[-1]) == (words[0], words[-1])


def initials_of(name: str) -> str | None:
    """Returns "un" for "united nations", None for a name of one word."""
    words = [word for word in name.split() if word not in {"and", "for", "of", "the"}]
    return "".join(word[0] for word in words) if len(words) > 1 else None
