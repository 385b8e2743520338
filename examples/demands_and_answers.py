"""Prints what was asked for, offered and alleged, and the answers that name it."""

from __future__ import annotations

from pathlib import Path

from eventline import Event, Extractor

ARTICLES = Path(__file__).parent / "articles"
ASKS = {"accusation": "allegation", "call": "appeal", "demand": "", "offer": "proposal"}


def main() -> None:
    """Prints each article's asks in the order of its text, with their answers."""
    extractor = Extractor()
    for path in sorted(ARTICLES.glob("*.txt")):
        timeline = extractor.extract(path.read_text(encoding="utf-8"))
        told = sorted((e.event for e in timeline.occurred()), key=lambda e: e.span)
        asks = [event for event in told if event.frame in ASKS]
        replies = [event for event in told if event.frame in ("denial", "rejection")]
        print(path.stem)
        for ask in asks:
            answers = [words(event) for event in replies if ask_of(event, asks) is ask]
            print(f"  {words(ask)}", *answers, sep="\n    → ")


def ask_of(reply: Event, asks: list[Event]) -> Event | None:
    """Returns the last ask told before that the reply's content names: "the offer"."""
    nouns = {filler.head.lemma for filler in reply.content}
    told = [ask for ask in asks if ask.span < reply.span]
    return next((a for a in told[::-1] if nouns & {a.frame, ASKS[a.frame]}), None)


def words(event: Event) -> str:
    """Returns the frame, who, whom and what."""
    return " · ".join([event.frame, *(f[0].text for f in event.arguments().values())])


if __name__ == "__main__":
    main()
