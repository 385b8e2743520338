"""What must stand beside a trigger, or must not: the conditions of declarations."""

from __future__ import annotations

import attrs

from eventline.frames.grammar import Function, among, of_kind
from eventline.model import Kind


@attrs.frozen
class Condition:
    """What must stand beside a trigger: one of some functions.

    `feature` names a property of the trigger word itself; `parts` must all hold.
    """

    functions: tuple[Function, ...] = ()
    feature: str = ""
    parts: tuple[Condition, ...] = ()


INTRODUCED = Condition(feature="introduced")  # **a** war, clashes: new to the reader
HELD = Condition(feature="held")  # **elections** were held; the **war** began
NUMBERED = Condition(feature="numbered")  # **30** dead
PROGRESSIVE = Condition(feature="progressive")  # have been fighting
PASSIVE = Condition(feature="passive")  # was captured
COUNTED_OBJECT = Condition(feature="counted")  # shot, spoke of **five people**
MODEL = Condition(feature="model")  # launched the **Orva 4**; the **A900** landed
FATAL = Condition(feature="fatal")  # was shot **dead**; shot and **killed** him
PLURAL = Condition(feature="plural")  # **talks** on the border
MANDATIVE = Condition(feature="mandative")  # insisted that he **leave**, not left
OBLIGING = Condition(feature="obliging")  # said that they **must leave**
INANIMATE = Condition(feature="inanimate")  # **the timetable** demands patience
LABELLING = Condition(feature="labelling")  # ORR**:** We will stay. HALE: So will we.
REPORTED = Condition(feature="reported")  # said that they **believed** it
ASKED = Condition(feature="asked")  # **how many people** want it
ADDRESSING = Condition(feature="addressing")  # **I** must tell you that …
SCARE_QUOTED = Condition(feature="scare-quoted")  # felt "**stabbed** in the back"
TREATED = Condition(feature="treated")  # was treated and **released**
PRESENT = Condition(feature="present")  # **offers** flights, as it always does
SEVERAL = Condition(feature="several")  # **the leaders**, **Ana and Bo** discussed it
LONE = Condition(feature="lone")  # **she** discussed the plan; they did so together
TERMED = Condition(feature="termed")  # jailed **for nine years**, for life
PREDICATED = Condition(feature="predicated")  # the trickle became **a flood**
WORDED = Condition(feature="worded")  # **attacked** him for lying, in a speech
STRIVING = Condition(feature="striving")  # **fought to** pass the bill
ABLE = Condition(feature="able")  # the jet **can** fly 900 miles, whenever it does
TURNED = Condition(feature="turned")  # fell **through**, cut **off**: another verb
UNMEASURED = Condition(feature="unmeasured")  # add **their voices**, not 5 points
DIRECTED = Condition(feature="directed")  # closed **higher**, ended **down** 5 points
SUPPLYING = Condition(feature="supplying")  # met **demand** for cars, not theirs
OPINING = Condition(feature="opining")  # agreed that it **is** absurd


def having(*functions: Function) -> Condition:
    """Holds where one of these functions is filled."""
    return Condition(functions=functions)


def both(*conditions: Condition) -> Condition:
    """Holds where all of these do: a **storm** hit the **coast**, not the minister."""
    return Condition(parts=conditions)


def having_word(function: Function, *lemmas: str) -> Condition:
    """Holds where the function is filled by one of these lemmas."""
    return Condition(functions=(among(function, *lemmas),))


def having_kind(function: Function, *kinds: Kind) -> Condition:
    """Holds where the function is filled by something of these kinds, or by a name."""
    return Condition(functions=(of_kind(function, *kinds),))
