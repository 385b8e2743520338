"""What a trigger makes of its arguments: whom "died" befell, what "fired" hurled."""

from __future__ import annotations

from eventline.frames.argument import Argument
from eventline.frames.declare import Trigger
from eventline.frames.features import is_inanimate
from eventline.frames.grammar import (
    ADDRESSEE,
    CLAUSE,
    MUTUAL,
    OBJECT,
    POSSESSOR,
    PREDICATE,
    SUBJECT,
    URGED,
    oblique,
)
from eventline.frames.match import fits
from eventline.frames.mention_index import MentionIndex


def changed_arguments(
    arguments: tuple[Argument, ...], trigger: Trigger, index: MentionIndex
) -> tuple[Argument, ...]:
    """Returns the arguments in the functions that the trigger takes them for."""
    given = _treated(arguments) if trigger.treats else arguments
    given = _undergone(given) if trigger.undergoes else given
    given = _befallen(given) if trigger.befalls else given
    given = _earned(given) if trigger.earned else given
    given = _reciprocal(given) if trigger.reciprocal else given
    given = _experienced(given) if trigger.experiences else given
    given = _hurled(given) if trigger.hurls else given
    given = _lost(given) if trigger.loses else given
    given = _gained(given) if trigger.gains else given
    given = _shared(given) if trigger.mutual else given
    given = _referred(given, trigger) if trigger.refers else given
    given = _predicated(given) if trigger.predicates else given
    return _tended(given, index) if trigger.tends else given


def _undergone(arguments: tuple[Argument, ...]) -> tuple[Argument, ...]:
    """Takes the subject for the object: **forty people** died."""
    return tuple(
        Argument(OBJECT, argument.word) if argument.function == SUBJECT else argument
        for argument in arguments
    )


def _gained(arguments: tuple[Argument, ...]) -> tuple[Argument, ...]:
    """Takes the subject for whom it goes to: the **airline** received a jet."""
    return tuple(
        Argument(oblique("to"), argument.word)
        if argument.function == SUBJECT
        else argument
        for argument in arguments
    )


def _befallen(arguments: tuple[Argument, ...]) -> tuple[Argument, ...]:
    """Takes the possessor for the object: the **mayor's** assassination."""
    return tuple(
        Argument(OBJECT, argument.word) if argument.function == POSSESSOR else argument
        for argument in arguments
    )


def _earned(arguments: tuple[Argument, ...]) -> tuple[Argument, ...]:
    """Takes who it is from for the subject: **Ostra** won an order from **Orr Air**."""
    changed = {oblique("from"): SUBJECT, ADDRESSEE: oblique("from")}
    return tuple(
        Argument(changed.get(argument.function, argument.function), argument.word)
        for argument in arguments
        if argument.function != SUBJECT
    )


def _reciprocal(arguments: tuple[Argument, ...]) -> tuple[Argument, ...]:
    """Takes the object for a subject too: met **the envoy**."""
    return tuple(
        Argument(SUBJECT, argument.word) if argument.function == OBJECT else argument
        for argument in arguments
    )


def _experienced(arguments: tuple[Argument, ...]) -> tuple[Argument, ...]:
    """Takes the object for the subject: **Norvania** was alarmed by the news."""
    changed = {OBJECT: SUBJECT, SUBJECT: oblique("by")}
    return tuple(
        Argument(changed.get(argument.function, argument.function), argument.word)
        for argument in arguments
    )


def _hurled(arguments: tuple[Argument, ...]) -> tuple[Argument, ...]:
    """Takes the object for the instrument: fired **rockets** at the town."""
    aims = oblique("at", "into", "on", "towards")
    return tuple(
        Argument(oblique("with"), argument.word)
        if argument.function == OBJECT
        else Argument(OBJECT, argument.word)
        if fits(aims, argument)
        else argument
        for argument in arguments
    )


def _lost(arguments: tuple[Argument, ...]) -> tuple[Argument, ...]:
    """Takes the subject for whom it is taken from: **the army** lost control of it.

    So is who sells: **Ostra's** sale of the mill, its sale by **Ostra**.
    """
    return tuple(
        Argument(oblique("from"), argument.word)
        if argument.function in {SUBJECT, POSSESSOR, oblique("by")}
        else argument
        for argument in arguments
    )


def _treated(arguments: tuple[Argument, ...]) -> tuple[Argument, ...]:
    """Takes the object for what it is about: discussed **the valley**."""
    return tuple(
        Argument(oblique("about"), argument.word)
        if argument.function == OBJECT
        else argument
        for argument in arguments
    )


def _shared(arguments: tuple[Argument, ...]) -> tuple[Argument, ...]:
    """Takes the subject for whom it is done to as well: **they** traded blame."""
    given = (Argument(MUTUAL, a.word) for a in arguments if a.function == SUBJECT)
    return (*arguments, *given)


def _referred(
    arguments: tuple[Argument, ...], trigger: Trigger
) -> tuple[Argument, ...]:
    """Takes the phrase of the key for the object: referred to **the report**."""
    phrase = oblique(*(key.split()[-1] for key in trigger.keys))
    return tuple(
        Argument(OBJECT, argument.word) if fits(phrase, argument) else argument
        for argument in arguments
    )


def _predicated(arguments: tuple[Argument, ...]) -> tuple[Argument, ...]:
    """Takes what is said of the object for another: called it **a disgrace**."""
    said = (ADDRESSEE, CLAUSE, PREDICATE, oblique("as"))
    return tuple(
        Argument(OBJECT, argument.word)
        if any(fits(function, argument) for function in said)
        else argument
        for argument in arguments
        if argument.function != URGED
    )


def _tended(
    arguments: tuple[Argument, ...], index: MentionIndex
) -> tuple[Argument, ...]:
    """Leaves out who comes upon it: **divers** found five bodies."""
    return tuple(
        argument
        for argument in arguments
        if argument.function != SUBJECT or is_inanimate(argument.word, index)
    )
