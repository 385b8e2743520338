"""The victims that MUC-4's templates ask for, and those that a timeline tells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

EFFECTS = {"DEATH": "killed", "INJURY": "injured"}
"""MUC's effects that a casualty report has too."""

ABDUCTED = "abducted"
GIVEN = {"killed": "killed", "injured": "injured", "captured": ABDUCTED}
"""A casualty report's effects; others, as missing, MUC does not ask for."""

_STRING = re.compile(r'"((?:\\"|[^"])*)"')
_NUMBER = re.compile(r"(?P<about>~ ?)?(?P<most>- ?)?(?P<figure>\d+)(?P<least> ?-)?")
_RANGE = re.compile(r"(\d+) ?- ?(\d+)")

Row = Mapping[str, Any]
"""A line of JSON."""


@attrs.frozen
class Number:
    """A number as both sides give it: bounds are None where they are open."""

    op: str
    value: float | None
    low: float | None
    high: float | None

    def is_near(self, other: Number) -> bool:
        """Says whether both have one value, or one lies in the other's range."""
        if self.value is not None and self.value == other.value:
            return True
        return self.holds(other.value) or other.holds(self.value)

    def holds(self, value: float | None) -> bool:
        """Says whether a value lies in this range."""
        if self.op != ".." or value is None:
            return False
        return (self.low or 0) <= value <= (self.high or 0)


@attrs.frozen
class Victim:
    """One answer of the key or of the response: any of its numbers, any effect.

    `who` holds the words for them.
    """

    effects: frozenset[str]
    numbers: frozenset[Number]
    who: frozenset[str]
    is_optional: bool = False

    @property
    def words(self) -> frozenset[str]:
        """The words for the victims, in capitals."""
        return frozenset(
            w for text in self.who for w in re.findall(r"\w+", text.upper())
        )

    def line(self) -> str:
        """Returns the victim on one line."""
        numbers = sorted(
            f"{n.op}{n.value or n.low or n.high:.0f}" for n in self.numbers
        )
        who = " / ".join(sorted(" ".join(text.split()) for text in self.who))
        return f"{'/'.join(sorted(self.effects))} {'/'.join(numbers)} {who}"


@attrs.frozen
class Fill:
    """A slot's fill: its alternatives, whose it is, and whether it may be left out."""

    values: tuple[str, ...]
    who: frozenset[str]
    is_optional: bool


def key_of(row: Row) -> tuple[Victim, ...]:
    """Returns the victims that an article's templates ask for, each once."""
    found = [v for template in row["gold"]["templates"] for v in _targets(template)]
    distinct: dict[tuple[object, ...], Victim] = {}
    for victim in sorted(found, key=lambda v: v.is_optional):
        distinct.setdefault((victim.effects, victim.numbers, victim.who), victim)
    return tuple(distinct.values())


def _targets(template: Row) -> Iterator[Victim]:
    """Yields a template's human targets with each thing that befell them."""
    effects = [read_fill(f) for f in template.get("hum_tgt_effect_of_incident", ())]
    is_kidnapping = template["incident_type"] == ["KIDNAPPING"]
    is_taken = template["incident_stage_of_execution"] == ["ACCOMPLISHED"]
    is_optional = "OPTIONAL" in template["message_template"][0]
    for fill in map(read_fill, template.get("hum_tgt_number", ())):
        numbers = frozenset(n for words in fill.values for n in read_numbers(words))
        is_unsure = is_optional or fill.is_optional or "PLURAL" in fill.values
        suffered = [e for e in effects if e.who & fill.who]
        told = [value for effect in suffered for value in effect.values]
        harm = frozenset(EFFECTS[value] for value in told if value in EFFECTS)
        if harm and numbers:
            is_doubtful = any(e.is_optional for e in suffered) or len(harm) < len(told)
            yield Victim(harm, numbers, fill.who, is_unsure or is_doubtful)
        if is_kidnapping and is_taken and numbers:
            taken = frozenset({ABDUCTED})
            yield Victim(taken, numbers, fill.who, is_unsure or bool(harm))


def read_fill(words: str) -> Fill:
    """Returns what a slot's fill says.

    >>> read_fill('? 5 / 6: "PRIESTS" / "FATHERS"').values
    ('5', '6')
    """
    value = words[: words.index('"')].rstrip(": ") if '"' in words else words
    return Fill(
        values=tuple(part.strip(" ?") for part in value.split("/")),
        who=frozenset(_STRING.findall(words)),
        is_optional=value.strip().startswith("?"),
    )


def read_numbers(words: str) -> Iterator[Number]:
    """Yields the number that a fill writes; nothing for PLURAL.

    >>> [next(read_numbers(n)).op for n in ("6", "~100", "6 -", "- 26", "6 - 8")]
    ['=', '~', '>=', '<=', '..']
    """
    if found := _RANGE.fullmatch(words):
        yield Number("..", None, float(found[1]), float(found[2]))
    elif found := _NUMBER.fullmatch(words):
        value = float(found["figure"])
        if found["about"]:
            yield Number("~", value, None, None)
        elif found["most"]:
            yield Number("<=", value, None, value)
        elif found["least"]:
            yield Number(">=", value, value, None)
        else:
            yield Number("=", value, value, value)


def response_of(timeline: Row) -> tuple[Victim, ...]:
    """Returns the counted victims that a timeline says there were."""
    happened = [entry for entry in timeline.get("entries", ()) if entry["happened"]]
    return tuple(victim for entry in happened for victim in _victims(entry))


def _victims(entry: Row) -> Iterator[Victim]:
    attributes, roles = entry.get("attributes") or {}, entry["roles"]
    effect, fillers = None, []
    if entry["frame"] == "casualty_report":
        effect, fillers = GIVEN.get(attributes["effect"]), roles.get("victim", [])
    elif entry["frame"] == "abduction":
        effect, fillers = ABDUCTED, roles.get("theme", [])
    if effect is None or attributes.get("scope") == "cumulative":
        return
    for filler in fillers:
        number = _counted(filler)
        if number is not None:
            yield Victim(
                effects=frozenset({effect}),
                numbers=frozenset({number}),
                who=frozenset({filler["refers_to"] or filler["text"]}),
                is_optional=attributes.get("relation") == "part_of",
            )


def _counted(filler: Row) -> Number | None:
    """Returns how many a filler is: one if a person, None if nobody or not told."""
    quantity = filler["quantity"]
    if quantity is None:
        return Number("=", 1, 1, 1) if filler["kind"] == "person" else None
    if quantity["op"] == "vague" or quantity["value"] == 0:
        return None
    bounds = (quantity["value"], quantity["low"], quantity["high"])
    return None if bounds == (None, None, None) else Number(quantity["op"], *bounds)
