"""When two names, or two whom they name, may be one."""

from __future__ import annotations

from eventline.coref.scene import Profile

_APOSTROPHES = str.maketrans("’", "'")


def plain(name: str) -> str:
    """Returns a name without case and article.

    >>> plain("The Orbel Store")
    'orbel store'
    """
    return name.translate(_APOSTROPHES).casefold().removeprefix("the ")


def may_be_one(one: Profile, other: Profile) -> bool:
    """Says whether two clusters can be the same person or body."""
    genders = {one.gender, other.gender} - {None}
    countries = {one.country, other.country} - {None}
    return len(genders) <= 1 and len(countries) <= 1
