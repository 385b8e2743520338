"""Every example of tests/corpus/frames: all events of its text, and nothing more."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from eventline.frames import find_events
from eventline.mentions import find_mentions
from eventline.model import Document, Event, Filler, Quantity
from tests.parsed import TESTS, parsed

FOLDER = TESTS / "corpus" / "frames"
Table = Mapping[str, Any]
DEFAULTS: Table = {
    "roles": {},
    "polarity": "positive",
    "modality": "actual",
    "source": None,
    "stance": None,
    "within": None,
}
IF_GIVEN = ("attributes", "happened", "quantity")


def tables(kind: str) -> Iterator[Any]:
    for path in sorted(FOLDER.glob("*.toml")):
        given = tomllib.loads(path.read_text("utf-8")).get(kind, [])
        for number, table in enumerate(given, 1):
            name = f"{path.stem}/{table.get('name', number)}"
            yield pytest.param(path, table, id=name, marks=_marks(table))


def _marks(table: Table) -> tuple[pytest.MarkDecorator, ...]:
    reason = table.get("failing")
    return (pytest.mark.xfail(reason=reason, strict=True),) if reason else ()


@pytest.mark.parametrize(("path", "example"), list(tables("example")))
def test_example(path: Path, example: Table) -> None:
    document = parsed(path, example["text"])
    expected = [_filled(given) for given in example["events"]]
    wanted = {(e["frame"], e["trigger"]): e.keys() for e in expected}
    events = find_events(document, find_mentions(document))
    by_id = {event.id: event for event in events}

    actual = [_told(document, event, by_id, wanted) for event in events]

    assert "\n".join(map(_shown, expected)) == "\n".join(map(_shown, actual))


@pytest.mark.parametrize(("path", "example"), list(tables("counterexample")))
def test_counterexample(path: Path, example: Table) -> None:
    document = parsed(path, example["text"])
    events = find_events(document, find_mentions(document))

    found = [e.trigger.text for e in events if _is_unwanted(e, example)]

    assert found == [], example["why"]


def _is_unwanted(event: Event, example: Table) -> bool:
    """Says whether an event is of the absent frame, or of the unreal one and a fact."""
    if event.frame == example.get("unreal"):
        return event.happened
    return event.frame == example.get("absent")


def _filled(given: Table) -> Table:
    unknown = given.keys() - DEFAULTS.keys() - {"frame", "trigger", *IF_GIVEN}
    assert not unknown, f"an event has no {', '.join(sorted(unknown))}"
    return {**DEFAULTS, **given}


def _told(
    document: Document,
    event: Event,
    by_id: Mapping[str, Event],
    wanted: Mapping[tuple[str, str], Any],
) -> Table:
    """Returns what the corpus says of an event, of the optional keys those given."""
    text = document.text
    roles = event.arguments()
    source = event.attribution.source if event.attribution else None
    told: Table = {
        "frame": event.frame,
        "trigger": event.span.of(text),
        "roles": {name: [f.text for f in fillers] for name, fillers in roles.items()},
        "polarity": event.polarity.value,
        "modality": event.modality.value,
        "source": source.text if source else None,
        "stance": event.attribution.stance.value if event.attribution else None,
        "within": by_id[event.within].span.of(text) if event.within else None,
        "attributes": {k: v for k, v in event.attributes.items() if v is not None},
        "happened": event.happened,
        "quantity": {
            name: shown
            for name, fillers in roles.items()
            if (shown := "; ".join(map(_amount, filter(_has_amount, fillers))))
        },
    }
    keys = wanted.get((told["frame"], told["trigger"]), ())
    return {k: v for k, v in told.items() if k not in IF_GIVEN or k in keys}


def _has_amount(filler: Filler) -> bool:
    return filler.quantity is not None


def _amount(filler: Filler) -> str:
    """Returns a quantity as `= 300`, `> 100`, `.. 5 10` or `vague 24 -`."""
    quantity = filler.quantity
    assert isinstance(quantity, Quantity)
    numbers = (
        (quantity.low, quantity.high) if quantity.value is None else (quantity.value,)
    )
    shown = ("-" if number is None else f"{number:g}" for number in numbers)
    return " ".join((quantity.op.value, *shown))


def _shown(event: Table) -> str:
    """Returns an event as lines that differ where two events differ."""
    lines = [f"{event['frame']} {event['trigger']!r}"]
    lines += [f"    {name} = {texts}" for name, texts in sorted(event["roles"].items())]
    for name in (*DEFAULTS, *IF_GIVEN):
        if name != "roles" and event.get(name) != DEFAULTS.get(name):
            lines.append(f"    {name}: {event[name]}")
    return "\n".join(lines)
