"""Grammatical functions: what a word is to a trigger, voice undone.

Roles and conditions name them; functions.py says which words stand in them.
"""

from __future__ import annotations

import attrs

from eventline.model import Kind


@attrs.frozen(cache_hash=True)
class Function:
    """A grammatical function, voice undone; `cases` are an oblique's prepositions.

    Where `lemmas` or `kinds` are given, only these can stand in it, and what is
    `barred` cannot; a name of unknown kind may be of any, unless the kind `is_known`.
    """

    name: str
    cases: frozenset[str] = frozenset()
    lemmas: frozenset[str] = frozenset()
    kinds: frozenset[Kind] = frozenset()
    barred: frozenset[str] = frozenset()
    is_known: bool = False


SUBJECT = Function("subject")  # **Norvania** attacked; attacked by **Norvania**
OBJECT = Function("object")  # attacked **the town**; **the town** was attacked
ADDRESSEE = Function("addressee")  # gave **them** aid
URGED = Function("urged")  # urged **them** to leave: an object with a clause
TASKED = Function("tasked")  # demanded that **they** leave: the clause's subject
MUTUAL = Function("mutual")  # accused **each other**: the subject once more
CLAUSE = Function("clause")  # said **they had left**; urged them **to leave**
INFINITIVE = Function("infinitive")  # agreed **to leave**: a clause with "to"
QUESTION = Function("question")  # asked **whether they left**: a verb's own clause
OWN = Function("own")  # vowed **to strike**, that **it would**: by who says so
DECLINED = Function("declined")  # said they **would not come**, vowed **not to yield**
CONDITION = Function("condition")  # threatened to leave **if they came**
PREDICATE = Function("predicate")  # called it **outrageous**: a bare adjective
QUOTED = Function("quoted")  # “**We left**,” he went on: a quote beside the verb
POSSESSOR = Function("possessor")  # **Norvania's** demand
MODIFIER = Function("modifier")  # **rebel** attack; **Norvanian** demand
RESULT = Function("result")  # was found **guilty**; took them **hostage**
HOST = Function("host")  # 30 **people** dead; a **driver** injured in the crash
COUNTED = Function("counted")  # **two deaths**, **the wounded**: the trigger itself
ITSELF = Function("itself")  # a strong **earthquake**: the noun that is the trigger
MEMBERS = Function("members")  # most of them **soldiers**; including **children**
GOVERNOR = Function("governor")  # **signed** the deal, the **lifting** of the ban
AROUND = Function("around")  # in a call, **the ministers** said: the clause's subject
COMPANION = Function("companion")  # spoke with **her** in a call, told **her** there


def oblique(*cases: str) -> Function:
    """A phrase with one of these prepositions: called for **calm**."""
    return Function("oblique", frozenset(cases))


def hung(*cases: str) -> Function:
    """Such a phrase on the object or on another phrase: a truce **between** A and B."""
    return Function("hung", frozenset(cases))


def among(function: Function, *lemmas: str) -> Function:
    """The function where one of these words stands in it: **rockets** struck."""
    return attrs.evolve(function, lemmas=frozenset(lemmas))


def besides(function: Function, *lemmas: str) -> Function:
    """The function where none of these stands in it: on the town, not the street."""
    return attrs.evolve(function, barred=frozenset(lemmas))


def known_kind(function: Function, *kinds: Kind) -> Function:
    """The function where something of these kinds stands in it, and no mere name."""
    return attrs.evolve(function, kinds=frozenset(kinds), is_known=True)


def of_kind(function: Function, *kinds: Kind) -> Function:
    """The function where something of these kinds stands in it: in **the valley**."""
    return attrs.evolve(function, kinds=frozenset(kinds))


PLACE_CASES = (
    *(
        "in",
        "at",
        "near",
        "around",
        "outside",
        "inside",
        "along",
        "across",
        "on",
        "off",
    ),
)
LOCATION = oblique(*PLACE_CASES)
