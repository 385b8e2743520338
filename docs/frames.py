"""Writes the page of the frames from their declarations.

python -m docs.frames > docs/frames.md
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from eventline.frames import FRAMES
from eventline.frames.declare import Role, Trigger, declaration_of
from eventline.frames.grammar import Function
from eventline.model import Event

INTRODUCTION = """\
# Frames

A frame is a type of event with its roles.
Each is one class; this page is written from the declarations by `python -m docs.frames`, and a test keeps the two equal.

A trigger is a lemma of that part of speech; one of several words stands for the verb with its particle, object or preposition ("pull out", "lose control", "call for").
Roles name grammatical functions with the voice undone: the subject of "A attacked B" is A, and so it is of "B was attacked by A", of "the attack by A on B" and of "A's attack on B".
The first function that is filled fills the role, unless it says *all of*.
A content role holds what is said, demanded or denied; the events told inside it are entries of their own, and the last column says what is then said of them.
"""


def page(frames: Iterable[type[Event]] = FRAMES) -> str:
    """Returns the whole page as Markdown, the frames by topic in declared order."""
    topics = (
        f"## {topic.capitalize()}\n\n" + "\n".join(section(frame) for frame in group)
        for topic, group in groupby(frames, key=_topic)
    )
    return "\n".join([INTRODUCTION, *topics]).rstrip() + "\n"


def section(frame: type[Event]) -> str:
    """Returns one frame's heading, definition, triggers and roles."""
    declared = declaration_of(frame)
    rows = (_row(role, declared.any_of) for role in declared.roles)
    return "\n".join(
        [
            f"### `{frame.frame}`\n",
            f"{_first_line(frame)}\n",
            *(f"- {_words_of(trigger)}" for trigger in declared.triggers),
            f"- codings: {_codings(frame)}\n",
            "| role | filled by | needed | its content |",
            "|---|---|---|---|",
            *rows,
            "",
        ]
    )


def _topic(frame: type[Event]) -> str:
    return frame.__module__.rpartition(".")[2]


def _first_line(frame: type[Event]) -> str:
    return (frame.__doc__ or "").strip().splitlines()[0]


def _words_of(trigger: Trigger) -> str:
    names = {
        "ADP": "prepositions",
        "VERB": "verbs",
        "NOUN": "nouns",
        "ADJ": "adjectives",
        "PUNCT": "marks",
    }
    kind = next(name for upos, name in names.items() if upos in trigger.upos)
    words = ", ".join(sorted(trigger.keys))
    restrictions = " (only in some surroundings)" * bool(trigger.needs + trigger.unless)
    return f"{kind}: {words}{restrictions}"


def _codings(frame: type[Event]) -> str:
    mode = f"/{frame.plover_mode}" if frame.plover_mode else ""
    plover = f"PLOVER {frame.plover}{mode}" if frame.plover else "no PLOVER type"
    cameo = f"CAMEO {frame.cameo}" if frame.cameo else "no CAMEO code"
    others = "".join(
        f"; {lemma}: {type_ or 'no PLOVER type'}, {code or 'no CAMEO code'}"
        for lemma, (type_, code) in sorted(frame.codes.items())
    )
    return f"TimeML {frame.timeml}, {plover}, {cameo}{others}"


def _row(role: Role, any_of: tuple[str, ...]) -> str:
    paths = ", ".join(dict.fromkeys(map(_function, role.functions)))
    filled = f"*all of* {paths}" if role.gathers and len(role.functions) > 1 else paths
    needed = "yes" if role.is_required else "one of these" * (role.name in any_of)
    said = ", ".join(str(value) for value in (role.modality, role.stance) if value)
    content = (said or "as told") if role.is_content else ""
    return f"| `{role.name}` | {filled} | {needed} | {content} |"


def _function(function: Function) -> str:
    if not function.cases:
        return function.name
    return "/".join(sorted(function.cases)) + " …"


if __name__ == "__main__":
    print(page(), end="")
