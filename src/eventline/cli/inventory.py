"""eventline frames: the inventory, and one frame with its triggers and roles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

import click

from eventline.cli.output import Output
from eventline.cli.tables import Column, section, show
from eventline.frames import FRAMES
from eventline.frames.declare import Role, Trigger, declaration_of
from eventline.frames.grammar import Function
from eventline.model import Event

_FRAMES: tuple[type[Event], ...] = FRAMES

_PARTS_OF_SPEECH = {
    "ADJ": "adjectives",
    "ADP": "prepositions",
    "NOUN": "nouns",
    "PUNCT": "marks",
    "VERB": "verbs",
}.get


def list_frames(output: Output) -> str:
    """Returns a table of all frames with their definitions and codings."""
    columns = (Column("Frame", is_whole=True), Column("An event of this frame"))
    codes = (Column("PLOVER", is_whole=True), Column("CAMEO", is_whole=True))
    rows = (
        (frame.frame, _definition(frame), _plover(frame), frame.cameo or "")
        for frame in sorted(_FRAMES, key=lambda frame: frame.frame)
    )
    return show([section("", (*columns, *codes), rows)], output)


def describe_frame(name: str, output: Output) -> str:
    """Returns one frame's definition, triggers, roles and attributes."""
    frame = _find_frame(name)
    declared = declaration_of(frame)
    triggers = section(
        "Triggers",
        (Column("Words", is_whole=True), Column("")),
        [_trigger_row(trigger) for trigger in declared.triggers],
    )
    roles = section(
        "Roles",
        (Column("Role", is_whole=True), Column("Filled by"), Column("Needed")),
        [_role_row(role, declared.any_of) for role in declared.roles],
    )
    attributes = section(
        "Attributes",
        (Column("Attribute", is_whole=True), Column("Values")),
        [
            (found.name, ", ".join(sorted(set(found.by_lemma.values()))))
            for found in declared.attributes
        ],
    )
    heading = f"{frame.frame}: {_definition(frame)}\nPLOVER {_plover(frame) or '-'}"
    codings = f"{heading}, CAMEO {frame.cameo or '-'}"
    return show([codings, triggers, roles, attributes], output)


def _find_frame(name: str) -> type[Event]:
    known = {frame.frame: frame for frame in _FRAMES}
    wanted = name.strip().lower().replace("-", "_").replace(" ", "_")
    if wanted in known:
        return known[wanted]
    near = get_close_matches(wanted, known, n=3)
    advice = f"did you mean {' or '.join(near)}?" if near else "run: eventline frames"
    raise click.UsageError(f"no frame {name!r}; {advice}")


def _definition(frame: type[Event]) -> str:
    return (frame.__doc__ or "").strip().partition("\n")[0]


def _plover(frame: type[Event]) -> str:
    return "/".join(part for part in (frame.plover, frame.plover_mode) if part)


def _trigger_row(trigger: Trigger) -> tuple[str, str]:
    kinds = (_PARTS_OF_SPEECH(upos) for upos in sorted(trigger.upos))
    return " ".join(kind for kind in kinds if kind), ", ".join(sorted(trigger.keys))


def _role_row(role: Role, any_of: Iterable[str]) -> tuple[str, str, str]:
    joiner = " and " if role.gathers else ", else "
    functions = joiner.join(dict.fromkeys(_functions(role.functions)))
    if role.is_required:
        return role.name, functions, "yes"
    return role.name, functions, "one of these" if role.name in any_of else ""


def _functions(functions: Iterable[Function]) -> Iterator[str]:
    for function in functions:
        cases = "/".join(sorted(function.cases))
        yield f'"{cases}" phrase' if cases else function.name
