"""Prints a pandas table of who the articles tell about: how often and when."""

from __future__ import annotations

import json
from pathlib import Path

from eventline import Extractor
from eventline.model import Article
from eventline.render.dataframe import to_dataframe

ARTICLES = Path(__file__).parent / "articles"


def main() -> None:
    """Prints the entities that three entries or more tell of."""
    articles = [*map(read, (ARTICLES / "articles.jsonl").read_text().splitlines())]
    frame = to_dataframe(*Extractor().extract_many(articles))
    frame["earliest"] = frame["earliest"].dt.normalize()
    roles = [name for name in frame.columns if name.startswith("role_")]
    told = frame.melt(["article", "frame", "earliest"], roles, "role", "who").dropna()
    told["who"] = told["who"].str.split("; ")
    by_name = told.explode("who").groupby("who")
    table = by_name.agg(
        entries=("frame", "size"),
        first=("earliest", "min"),
        last=("earliest", "max"),
    )
    print(table[table["entries"] >= 3].sort_values(["entries", "first"])[::-1])


def read(line: str) -> Article:
    """Returns the article that a line of `articles.jsonl` names."""
    row = json.loads(line)
    text = (ARTICLES / f"{row['id']}.txt").read_text("utf-8")
    return Article(text, row["published"], row["id"])


if __name__ == "__main__":
    main()
