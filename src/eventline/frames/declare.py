"""The words that frame declarations are written in.

    @frame(verbs("demand", "insist"), nouns("demand"), plover="REQUEST", cameo="10")
    class Demand(Event):
        speaker: Fillers = role(SUBJECT, POSSESSOR, required=True)

A declaration says which words evoke the frame and which grammatical functions fill its
roles; voice, control, relatives, coordination and light verbs are undone before.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, TypeVar, dataclass_transform

import attrs

from eventline.frames.conditions import Condition
from eventline.frames.grammar import LOCATION, PLACE_CASES, Function, hung
from eventline.model import Event, Fillers, Kind, Modality, Stance

_EventClass = TypeVar("_EventClass", bound=type[Event])


@attrs.frozen
class Trigger:
    """Words that evoke a frame.

    A key is a lemma, or a lemma with its particle, object, result, preposition or
    compound ("pull out", "lose control", "set free", "call for", "death toll"). At
    least one of `needs` and none of `unless` must hold. Where the subject
    `undergoes`, as of "die", it counts as the object; where the object
    `experiences`, as of "alarm", it counts as the subject, and what alarms it as a
    "by" phrase; where the verb is `reciprocal`, as "meet", the object acts as the
    subject does; where it `hurls`, as "fire", the object is the instrument, and what
    it is fired at the object; where it `loses`, as "lose control", the subject is
    whom it is taken from; where it `refers`, as "refer to", the phrase that its key
    names counts as the object; where it `predicates`, as "describe", what it says of
    its object counts as another one; where it only `tends`, as of "find a body",
    people who are its subject have not done it; where a noun `befalls` its possessor,
    as of "assassination", that counts as the object; where it is `earned`, as an order
    that someone wins, whoever it is from counts as the subject; where it `treats` of
    its object, as "discuss", that counts as an "about" phrase; where it is `mutual`,
    as "trade blame", whoever does it has it done to them; where the subject `gains`,
    as of "receive", it counts as a "to" phrase.
    """

    keys: frozenset[str]
    upos: frozenset[str]
    needs: tuple[Condition, ...] = ()
    unless: tuple[Condition, ...] = ()
    undergoes: bool = False
    reciprocal: bool = False
    experiences: bool = False
    hurls: bool = False
    loses: bool = False
    refers: bool = False
    predicates: bool = False
    tends: bool = False
    befalls: bool = False
    earned: bool = False
    treats: bool = False
    mutual: bool = False
    gains: bool = False


def verbs(
    *keys: str,
    needs: tuple[Condition, ...] = (),
    unless: tuple[Condition, ...] = (),
    undergoes: bool = False,
    reciprocal: bool = False,
    experiences: bool = False,
    hurls: bool = False,
    loses: bool = False,
    refers: bool = False,
    predicates: bool = False,
    tends: bool = False,
    treats: bool = False,
    mutual: bool = False,
    gains: bool = False,
) -> Trigger:
    """Verbs: "attack", with particle "break out", object "lose control", "call for"."""
    changes = (
        *(undergoes, reciprocal, experiences, hurls, loses),
        *(refers, predicates, tends),
    )
    given = (frozenset(keys), frozenset({"VERB"}), needs, unless, *changes)
    return Trigger(*given, treats=treats, mutual=mutual, gains=gains)


def nouns(
    *keys: str,
    needs: tuple[Condition, ...] = (),
    unless: tuple[Condition, ...] = (),
    undergoes: bool = False,
    befalls: bool = False,
    earned: bool = False,
    loses: bool = False,
) -> Trigger:
    """Nouns, with a compound or preposition: "phone call", "under control"."""
    upos = frozenset({"NOUN", "PROPN"})
    given = (frozenset(keys), upos, needs, unless, undergoes)
    return Trigger(*given, befalls=befalls, earned=earned, loses=loses)


def adjectives(
    *keys: str,
    needs: tuple[Condition, ...] = (),
    unless: tuple[Condition, ...] = (),
) -> Trigger:
    """Adjectives and participles tagged so: "concerned", "dead"."""
    return Trigger(frozenset(keys), frozenset({"ADJ"}), needs, unless)


def marks(
    *keys: str,
    needs: tuple[Condition, ...] = (),
    unless: tuple[Condition, ...] = (),
) -> Trigger:
    """Marks between who speaks and what is said: Orr**:** We will stay."""
    return Trigger(frozenset(keys), frozenset({"PUNCT"}), needs, unless)


def sources(*keys: str) -> Trigger:
    """Prepositions whose phrase names a source: **according to** officials."""
    return Trigger(frozenset(keys), frozenset({"ADP", "SCONJ", "VERB"}))


@attrs.frozen
class Role:
    """Where a role's fillers come from, and what its content is said to be.

    The first function that is filled gives the fillers; with `gathers` all do. If it
    `acts`, things that can neither act nor speak do not fill it; if it `counts`, one
    person in it is a count of one; if it `lasts`, a length of time may fill it; if a
    passive `omits` it, it may be empty though required ("were urged to leave"); only
    numbers and sums fill what is `measured`. Of a `is_content` role, events inside the
    filler lie within this event, and take its `modality` and `stance`; of nouns, the
    `noun_modality` if they are `by_choice`, and no stance where the role `presumes`
    what they tell.
    """

    name: str
    functions: tuple[Function, ...]
    is_required: bool = False
    gathers: bool = False
    kinds: frozenset[Kind] = frozenset()
    acts: bool = False
    counts: bool = False
    lasts: bool = False
    omits: bool = False
    measured: bool = False
    is_content: bool = False
    modality: Modality | None = None
    noun_modality: Modality | None = None
    stance: Stance | None = None
    presumes: bool = False


def role(
    *functions: Function,
    required: bool = False,
    gathers: bool = False,
    kinds: tuple[Kind, ...] = (),
    acts: bool = False,
    counts: bool = False,
    lasts: bool = False,
    omits: bool = False,
    measured: bool = False,
) -> Any:  # an attrs field, which type checkers must take for its value
    """A role filled from these functions, the first that has fillers."""
    how = (required, gathers, frozenset(kinds), acts, counts, lasts, omits, measured)
    declared = Role("", functions, *how)
    return attrs.field(factory=tuple, metadata={"role": declared})


def content(
    *functions: Function,
    required: bool = False,
    modality: Modality | None = None,
    noun_modality: Modality | None = None,
    stance: Stance | None = None,
    presumes: bool = False,
) -> Any:  # an attrs field, which type checkers must take for its value
    """A role whose fillers tell events of their own: what is demanded, said, denied."""
    declared = Role(
        "",
        functions,
        required,
        is_content=True,
        modality=modality,
        noun_modality=noun_modality,
        stance=stance,
        presumes=presumes,
    )
    return attrs.field(factory=tuple, metadata={"role": declared})


def place(*others: Function) -> Any:  # a field, which stands for its value
    """The role of the place: in, at, near … a place, also on another phrase."""
    return role(LOCATION, hung(*PLACE_CASES), *others, kinds=(Kind.PLACE,))


@attrs.frozen
class Attribute:
    """A value beside the roles, by the first word that gives one.

    That is the trigger or its key, a word or preposition beside it, one inside the
    `role` ("**another** five"), or the verb above it ("the toll **rose**"). What is
    beside the verb above counts too, but for an `own` word: **fatally** shot. A word on
    its result or phrase comes before them: pleaded **not** guilty.
    """

    name: str
    by_lemma: Mapping[str, str] = attrs.field(factory=dict, hash=False)
    by_own_word: Mapping[str, str] = attrs.field(factory=dict, hash=False)
    by_result: Mapping[str, str] = attrs.field(factory=dict, hash=False)
    by_word: Mapping[str, str] = attrs.field(factory=dict, hash=False)
    by_filler: Mapping[str, str] = attrs.field(factory=dict, hash=False)
    by_governor: Mapping[str, str] = attrs.field(factory=dict, hash=False)
    role: str = ""
    otherwise: str | None = None


@attrs.frozen
class Declaration:
    """All that a frame declares."""

    frame: str
    triggers: tuple[Trigger, ...]
    roles: tuple[Role, ...]
    attributes: tuple[Attribute, ...]
    any_of: tuple[str, ...]
    by_choice: bool
    unchosen: frozenset[str] = frozenset()


@dataclass_transform(field_specifiers=(role, content, place))
def frame(
    *triggers: Trigger,
    any_of: tuple[str, ...] = (),
    by_choice: bool = False,
    unchosen: tuple[str, ...] = (),
    attributes: tuple[Attribute, ...] = (),
    timeml: str = "OCCURRENCE",
    plover: str | None = None,
    plover_mode: str | None = None,
    cameo: str | None = None,
    codes: Mapping[str, tuple[str | None, str | None]] | None = None,
    performs: bool = False,
) -> Callable[[_EventClass], _EventClass]:
    """Makes a class of the frame; `any_of` names roles of which one must be filled.

    "introduced" among them also accepts a noun that is new to the reader ("a war")
    or has a day of its own ("Monday's raid"), "held" one that is said to take place
    ("talks resumed"), "made" what is done by whomever ("a deal was reached").
    `by_choice` frames are what someone can announce before doing it, but for those with
    an `unchosen` trigger or filler, as of a drop in profits. `timeml` is the
    event class of TimeML 1.2.1, `plover` and `cameo` are the codings, `codes` other
    ones of single lemmas; where a frame `performs`, what it is about is coded as done
    by it: a court's order to arrest.
    """

    def decorate(cls: _EventClass) -> _EventClass:
        made = attrs.frozen(kw_only=True)(cls)
        roles = tuple(
            attrs.evolve(field.metadata["role"], name=field.name)
            for field in attrs.fields(made)
            if "role" in field.metadata
        )
        name = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", cls.__name__).lower()
        made.role_names = tuple(found.name for found in roles)
        made.frame, made.timeml, made.plover, made.cameo = name, timeml, plover, cameo
        made.plover_mode, made.performs, made.codes = plover_mode, performs, codes or {}
        given = (triggers, roles, attributes, any_of, by_choice, frozenset(unchosen))
        type.__setattr__(made, "declaration", Declaration(name, *given))
        return made

    return decorate


def declaration_of(event: type[Event]) -> Declaration:
    """Returns what the frame's class declares."""
    found: Declaration = vars(event)["declaration"]
    return found


def build_event(
    event: type[Event], roles: Mapping[str, Fillers], values: Mapping[str, Any]
) -> Event:
    """Makes an instance of the frame from its roles and the fields of every event."""
    fields: dict[str, Any] = {**roles, **values}
    return event(**fields)
