"""Parses every text of the tests and keeps the parses in tests/parses.

    python -m tests.freeze                 all texts, with the embedded model
    python -m tests.freeze --missing       only texts that have no parse yet
    python -m tests.freeze --model DIR corpus/frames/call.toml

Texts are every `text` of the tables in tests/corpus, and the example articles. Those of
corpus/sentences.toml are tokenised only, so that its test can end their sentences anew.
"""

from __future__ import annotations

import argparse
import tomllib
from collections.abc import Iterator
from pathlib import Path

from eventline.parse import Parser, load_stanza, to_conllu
from tests.frozen_tokens import (
    SENTENCES,
    TOKENS,
    read_rows,
    row_key,
    tokenise,
    write_rows,
)
from tests.parsed import PARSES, ROOT, TESTS, key_of, parses_of, read_newdocs


def sources() -> tuple[Path, ...]:
    """Returns the files that hold texts to parse."""
    corpus = sorted({*(TESTS / "corpus").rglob("*.toml")} - {SENTENCES})
    return (*corpus, *sorted((ROOT / "examples" / "articles").glob("*.txt")))


def read_texts(source: Path) -> dict[str, str]:
    """Returns the texts of a file by key, in the order of the file."""
    if source.suffix == ".txt":
        texts = [source.read_text(encoding="utf-8")]
    else:
        texts = list(table_texts(tomllib.loads(source.read_text(encoding="utf-8"))))
    return {key_of(text): text for text in texts}


def table_texts(tables: object) -> Iterator[str]:
    """Yields each `text` of the arrays of tables, wherever they stand."""
    if isinstance(tables, dict):
        for value in tables.values():
            yield from table_texts(value)
    elif isinstance(tables, list):
        found = (table.get("text") for table in tables if isinstance(table, dict))
        yield from (text for text in found if isinstance(text, str))
        for table in (t for t in tables if isinstance(t, dict)):
            yield from table_texts(table.get("articles"))


def freeze(parser: Parser, source: Path, *, only_missing: bool) -> int:
    """Writes the parses of one file and returns how many were made anew."""
    texts = read_texts(source)
    target = parses_of(source)
    kept = dict(read_newdocs(target)) if only_missing else {}
    missing = [key for key in texts if key not in kept]
    documents = parser.parse_many(texts[key] for key in missing)
    for key, document in zip(missing, documents, strict=True):
        kept[key] = to_conllu(document, article_id=key) + "\n"
    written = "".join(kept[key].rstrip("\n") + "\n\n" for key in texts)
    if not texts:
        target.unlink(missing_ok=True)
    elif missing or written.encode() != target.read_bytes():
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(written.encode())
    return len(missing)


def freeze_tokens(parser: Parser, *, only_missing: bool) -> int:
    """Writes the tokens of the sentences' texts; returns how many were made anew."""
    copies = {row_key(text): text for text in read_texts(SENTENCES).values()}
    kept = dict(read_rows(TOKENS)) if only_missing else {}
    missing = [key for key in copies if key not in kept]
    kept |= {key: tokenise(parser, copies[key]) for key in missing}
    write_rows(TOKENS, {key: kept[key] for key in copies})
    return len(missing)


def remove_leftovers() -> None:
    """Removes the parses of files that are no more."""
    wanted = {parses_of(source) for source in sources()}
    for path in sorted(PARSES.rglob("*.conllu")):
        if path not in wanted:
            path.unlink()


def main() -> None:
    """Reads the arguments and freezes; prints what was parsed."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("files", nargs="*", help="from tests/; all by default")
    arguments.add_argument("--model", help="a model directory, or official")
    arguments.add_argument("--missing", action="store_true", help="only new texts")
    args = arguments.parse_args()
    chosen = [TESTS / name for name in args.files] or (*sources(), SENTENCES)
    parser = load_stanza(args.model)
    for source in chosen:
        if source == SENTENCES:
            count = freeze_tokens(parser, only_missing=args.missing)
        else:
            count = freeze(parser, source, only_missing=args.missing)
        if count:
            print(f"{count:4} {source.relative_to(ROOT)}")
    if not args.files:
        remove_leftovers()


if __name__ == "__main__":
    main()
