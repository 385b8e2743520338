"""The names in a treebank with GUM's entity layer, as one tag a word.

    python -m training.names --out WORK en_gum-train.conllu en_gum-dev.conllu …

Writes WORK/<file>-names.json: the BIOES tags of each sentence by its `sent_id`.

A mention of a person, an organization or a place whose head is a proper noun has a
name in it: its words that are tagged as names, with what joins them ("University of
Lisbon"), without articles, titles, possessors of persons and what follows ("the late
Mayor Ana Cruz, who …", "Norvia's Ana Cruz").
So has one whose head is a common noun that is told with its name and has no mention
beside it: "the dancer Ana Cruz", "the town of Vila Nova".
An office is no name ("the Sheriff"), and two names that "and" joins are two.
Where one name stands in another, the outer one counts.

Beside these the tagger learns to tell apart, where they hold no name of the three,
peoples and groups (NORP: "Americans", "Senators"), and works, events, products and the
like (MISC). What is scored, and what eventline uses, are the three.
"""

import argparse
import json
from collections.abc import Container, Iterable, Mapping, Sequence
from pathlib import Path

import attrs

from training.mentions import Mention, head_in, mentions_of
from training.name_words import JOINING, TITLES
from training.treebank import read_sentences

Rows = Sequence[Sequence[str]]
TYPES = {"person": "PERSON", "organization": "ORG", "place": "LOC"}
CORE = frozenset(TYPES.values())
GROUP, OTHER = "NORP", "MISC"
UNNAMED = frozenset(["time"])
TELLING: Mapping[str, frozenset[str]] = {
    "person": frozenset(["flat", "appos"]),
    "organization": frozenset(["flat", "appos"]),
    "place": frozenset(["flat", "appos", "nmod"]),
}
"""How a name hangs on the common noun that it is told with, by the mention's type."""


def told_with(rows: Rows, mention: Mention, head: int) -> int | None:
    """Returns the place of the name that a common noun is told with, head of it."""
    named = TELLING.get(mention.kind, frozenset())
    for place in range(head + 1, mention.last + 1):
        row = rows[place]
        if row[6] != rows[head][0] or row[3] != "PROPN" or row[7] not in named:
            continue
        cases = {r[1].lower() for r in rows if r[6] == row[0] and r[7] == "case"}
        if cases == ({"of"} if row[7] == "nmod" else set()):
            return place
    return None


def named_by(rows: Rows, mention: Mention, heads: Container[int | None]) -> int | None:
    """Returns the place of the proper noun that a mention is named by.

    `heads` are the heads of all mentions: another mention's name is not this one's.
    """
    head = head_in(rows, mention)
    if mention.kind in UNNAMED or head is None:
        return None
    if rows[head][3] == "PROPN":
        return head
    place = told_with(rows, mention, head) if rows[head][3] == "NOUN" else None
    return None if place in heads else place


def names_of(rows: Rows) -> list[Mention]:
    """Returns the outermost names of a sentence's word rows."""
    mentions = list(mentions_of(rows))
    heads = [head_in(rows, mention) for mention in mentions]
    kinds = {(head, m.kind) for head, m in zip(heads, mentions, strict=True)}
    places = [
        (first_of(rows, mention, kinds), named_by(rows, mention, heads))
        for mention in mentions
    ]
    found = [name_at(rows, m, place) for m, place in places if place is not None]
    return outermost([name for name in found if name])


def first_of(
    rows: Rows, mention: Mention, kinds: Container[tuple[int | None, str]]
) -> Mention:
    """Returns the first of the mentions that "and" joins to one; others as they are.

    `kinds` are the heads of all mentions with their types: what "and" joins may be of
    the name itself ("Ways and Means").
    """
    head = head_in(rows, mention)
    if head is None:
        return mention
    for place in range(head + 1, mention.last + 1):
        row = rows[place]
        if (
            row[7] == "conj"
            and row[6] == rows[head][0]
            and (place, mention.kind) in kinds
        ):
            marks = (n for n in range(head + 1, place) if rows[n][7] in ("cc", "punct"))
            end = next((n for n in marks if rows[n][6] == row[0]), place)
            return attrs.evolve(mention, last=end - 1)
    return mention


def name_at(rows: Rows, mention: Mention, head: int) -> Mention | None:
    """Returns the name of a mention around its proper noun, None for a bare title."""
    kind = TYPES.get(mention.kind, OTHER)
    first = last = head
    while first > mention.first and _goes_on(rows, first - 1, kind, mention.first, -1):
        first -= 1
    while last < mention.last and _goes_on(rows, last + 1, kind, mention.last, 1):
        last += 1
    while first < last and (not _is_name(rows[first]) or _is_title(rows[first], kind)):
        first += 1
    while last > first and not _is_name(rows[last]) and rows[last][1] not in (".", ")"):
        last -= 1
    if _is_title(rows[first], kind):
        return None
    is_group = kind == "PERSON" and "Number=Plur" in rows[head][5]
    return Mention(first, last, GROUP if is_group else kind)


def _goes_on(rows: Rows, place: int, kind: str, limit: int, step: int) -> bool:
    """Says whether the word is of the name, or joins a word of the name to it."""
    row = rows[place]
    if kind == "PERSON" and step < 0 and (row[7] == "nmod:desc" or row[4] == "POS"):
        return False
    if _is_name(row):
        return True
    word = row[1].lower()
    joins = JOINING - {"of", "for", "and", "the"} if kind == "PERSON" else JOINING
    if word.isdigit() and step > 0:
        return True
    beyond = place + step
    inside = beyond <= limit if step > 0 else beyond >= limit
    return word in joins and inside and _goes_on(rows, beyond, kind, limit, step)


def _is_name(row: Sequence[str]) -> bool:
    return row[4] in ("NNP", "NNPS") or row[3] == "PROPN"


def _is_title(row: Sequence[str], kind: str) -> bool:
    return kind == "PERSON" and row[1].lower() in TITLES


def outermost(names: Sequence[Mention]) -> list[Mention]:
    """Returns the names that stand in no other, in their order; the three types win."""
    kept: list[Mention] = []
    for name in sorted(
        names, key=lambda n: (n.kind not in CORE, n.first - n.last, n.first)
    ):
        if all(name.last < k.first or name.first > k.last for k in kept):
            kept.append(name)
    return sorted(kept, key=lambda name: name.first)


def core(spans: Iterable[tuple[int, int, str]]) -> set[tuple[int, int, str]]:
    """Returns the names of persons, organizations and places."""
    return {span for span in spans if span[2] in CORE}


def tags_of(count: int, names: Sequence[Mention]) -> list[str]:
    """Returns a BIOES tag for each word."""
    tags = ["O"] * count
    for name in names:
        if name.first == name.last:
            tags[name.first] = f"S-{name.kind}"
            continue
        for place in range(name.first, name.last + 1):
            tags[place] = f"I-{name.kind}"
        tags[name.first], tags[name.last] = f"B-{name.kind}", f"E-{name.kind}"
    return tags


def read_names(path: Path) -> dict[str, list[str]]:
    """Returns the tags of every sentence of a treebank file by its `sent_id`."""
    found: dict[str, tuple[Rows, list[Mention]]] = {}
    known: set[tuple[str, str]] = set()
    for lines in read_sentences(path):
        identity = next(row[12:] for row in lines if row.startswith("# sent_id = "))
        rows = [row.split("\t") for row in lines if row[0].isdigit()]
        rows = [row for row in rows if row[0].isdigit()]
        names = names_of(rows)
        found[identity] = rows, names
        known |= {
            (text_of(identity), rows[name.last][1])
            for name in names
            if name.kind == "PERSON" and not has_article(rows, name)
        }
    return {
        identity: tags_of(
            len(rows),
            [
                name
                for name in names
                if name.kind != "PERSON"
                or not has_article(rows, name)
                or (text_of(identity), rows[name.last][1]) in known
            ],
        )
        for identity, (rows, names) in found.items()
    }


def text_of(identity: str) -> str:
    """Returns the text of a sentence's `sent_id`.

    >>> text_of("GUM_news_crops-12")
    'GUM_news_crops'
    """
    return identity.rpartition("-")[0]


def has_article(rows: Rows, name: Mention) -> bool:
    """Says whether a name is one word with an article: a person's takes none."""
    number = rows[name.first][0]
    return name.first == name.last and any(
        row[6] == number and row[7] == "det" for row in rows
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    for path in args.files:
        text = json.dumps(read_names(path), ensure_ascii=False)
        (args.out / f"{path.stem}-names.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
