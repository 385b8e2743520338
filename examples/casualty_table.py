"""Prints every casualty count of the articles: bounds, effect, victims, source."""

from __future__ import annotations

import json
from pathlib import Path

from eventline import Extractor, Timeline
from eventline.model import Quantity

ARTICLES = Path(__file__).parent / "articles"


def main() -> None:
    """Prints one line a count, article by article."""
    extractor = Extractor()
    for line in (ARTICLES / "articles.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        text = (ARTICLES / f"{row['id']}.txt").read_text("utf-8")
        print_counts(row["id"], extractor.extract(text, published=row["published"]))


def print_counts(name: str, timeline: Timeline) -> None:
    """Prints the casualty reports of one article that give a number."""
    for entry in timeline.frames("casualty_report"):
        said, effect = entry.event.attribution, entry.event.attributes["effect"]
        source = f"({said.source.text})" if said and said.source else ""
        victims = entry.event.arguments().get("victim", ())
        for count, who in [(v.quantity, v.text) for v in victims if v.quantity]:
            print(f"{name:<20} {bounds(count):>9} {effect:<8} {who} {source}".rstrip())


def bounds(quantity: Quantity) -> str:
    """Returns the count as it was bounded: `> 140`, `~ 200`, `= 23`, `vague`."""
    number = "" if quantity.value is None else f" {quantity.value:g}"
    return f"{quantity.op}{number}"


if __name__ == "__main__":
    main()
