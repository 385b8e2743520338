"""Adds a frame of one's own to the known ones: what was suspended, or is to be."""

from __future__ import annotations

from pathlib import Path

from eventline import Event, Extractor
from eventline.frames import FRAMES
from eventline.frames.declare import frame, role, verbs
from eventline.frames.grammar import OBJECT, SUBJECT
from eventline.model import Fillers

ARTICLES = Path(__file__).parent / "articles"


@frame(verbs("halt", "suspend"))
class Suspension(Event):
    """Someone stops something for a time."""

    agent: Fillers = role(SUBJECT)
    theme: Fillers = role(OBJECT, required=True)


def main() -> None:
    """Prints the suspensions of the articles, and how real each is said to be."""
    extractor = Extractor(frames=(*FRAMES, Suspension))
    for path in sorted(ARTICLES.glob("*.txt")):
        timeline = extractor.extract(path.read_text(encoding="utf-8"))
        for event in (e.event for e in timeline if isinstance(e.event, Suspension)):
            who = ", ".join(filler.text for filler in event.agent) or "?"
            what = ", ".join(filler.text for filler in event.theme)
            print(f"{path.stem:<16} {event.modality:<9} {who} → {what}")


if __name__ == "__main__":
    main()
