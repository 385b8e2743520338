"""Prints what one article reports on someone's word, by source and stance."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from eventline import extract

ARTICLE = Path(__file__).parent / "articles" / "zarhan_valley.txt"


def main() -> None:
    """Prints each source with the events that rest on its word."""
    text = ARTICLE.read_text(encoding="utf-8")
    told = defaultdict(list)
    for entry in extract(text, published="2023-09-15"):
        said = entry.event.attribution
        if said and said.source:
            name = said.source.refers_to or said.source.text
            sentence = " ".join(entry.sentence.span.of(text).split())
            told[name].append((said.stance, entry.event.frame, sentence))
    for name, rows in told.items():
        print(name)
        for stance, frame, sentence in rows:
            print(f"  {stance:<9} {frame:<16} {sentence[:70]}")


if __name__ == "__main__":
    main()
