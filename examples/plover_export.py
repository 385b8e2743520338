"""Prints the coded events of the articles as PLOVER has them: who did what to whom."""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path

from eventline import Event, Extractor

ARTICLES = Path(__file__).parent / "articles"
COLUMNS = ("article", "date", "actor", "type", "mode", "recipient")
ACTORS = ("agent", "speaker", "caller", "parties", "participants")
RECIPIENTS = ("target", "addressee", "callee", "victim")


def main() -> None:
    """Writes a row for every dated entry that has a PLOVER type."""
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(COLUMNS)
    extractor = Extractor()
    for line in (ARTICLES / "articles.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        text = (ARTICLES / f"{row['id']}.txt").read_text("utf-8")
        timeline = extractor.extract(text, published=row["published"])
        for entry in (e for e in timeline if e.coding.plover and e.lane == "dated"):
            who, whom = (filled(entry.event, roles) for roles in (ACTORS, RECIPIENTS))
            code = (entry.coding.plover, entry.coding.mode)
            writer.writerow((row["id"], entry.when, who, *code, whom))


def filled(event: Event, roles: tuple[str, ...]) -> str:
    """Returns the fillers of the first of these roles that the event has."""
    found = next((f for name, f in event.arguments().items() if name in roles), ())
    return "; ".join(filler.refers_to or filler.text for filler in found)


if __name__ == "__main__":
    main()
