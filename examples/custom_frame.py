"""Adds a frame of one's own to the known ones: what was suspended, or is to be."""

from __future__ import annotations

from pathlib import Path

from eventline import Event, Extractor
from eventline.frames import FRAMES, find_events
from eventline.frames.declare import frame, role, verbs
from eventline.frames.grammar import OBJECT, SUBJECT
from eventline.mentions import find_mentions
from eventline.model import Fillers

ARTICLES = Path(__file__).parent / "articles"


@frame(verbs("halt", "suspend"))
class Suspension(Event):
    """Someone stops something for a time."""

    agent: Fillers = role(SUBJECT)
    theme: Fillers = role(OBJECT, required=True)


def main() -> None:
    """Prints the suspensions of the articles, and how real each is said to be."""
    parser = Extractor().load()
    for path in sorted(ARTICLES.glob("*.txt")):
        document = parser.parse(path.read_text(encoding="utf-8"))
        events = find_events(document, find_mentions(document), (*FRAMES, Suspension))
        for event in (e for e in events if isinstance(e, Suspension)):
            who = ", ".join(filler.text for filler in event.agent) or "?"
            what = ", ".join(filler.text for filler in event.theme)
            print(f"{path.stem:<16} {event.modality:<9} {who} → {what}")


if __name__ == "__main__":
    main()
