"""The names in a treebank with GUM's entity layer, as one tag a word.

    python -m training.names --out WORK en_gum-train.conllu en_gum-dev.conllu …

Writes WORK/<file>-names.json: the BIOES tags of each sentence by its `sent_id`.

A mention of a person, an organization or a place whose head is a proper noun has a
name in it: its words that are tagged as names, with what joins them ("University of
Lisbon"), without articles, titles and what follows ("the late Mayor Ana Cruz, who …").
Where one name stands in another, the outer one counts.

Beside these the tagger learns to tell apart, where they hold no name of the three,
peoples and groups (NORP: "Americans", "Senators"), and works, events, products and the
like (MISC). What is scored, and what eventline uses, are the three.
"""

import argparse
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import attrs

from training.treebank import read_sentences

TYPES = {"person": "PERSON", "organization": "ORG", "place": "LOC"}
CORE = frozenset(TYPES.values())
GROUP, OTHER = "NORP", "MISC"
UNNAMED = frozenset(["time"])
JOINING = frozenset(
    [
        "of",
        "the",
        "and",
        "&",
        "'s",
        "’",
        "'",
        "-",
        "–",
        "/",
        ".",
        "for",
        "de",
        "la",
        "von",
        "van",
        "der",
        "al",
    ]
)
TITLES = frozenset(
    [
        "mr",
        "mr.",
        "mrs",
        "mrs.",
        "ms",
        "ms.",
        "miss",
        "madam",
        "dr",
        "dr.",
        "prof.",
        "professor",
        "president",
        "minister",
        "king",
        "queen",
        "prince",
        "princess",
        "emperor",
        "sir",
        "lord",
        "lady",
        "judge",
        "justice",
        "senator",
        "sen.",
        "rep.",
        "gov.",
        "governor",
        "general",
        "gen.",
        "colonel",
        "col.",
        "captain",
        "capt.",
        "sergeant",
        "sgt.",
        "mayor",
        "pope",
        "saint",
        "secretary",
        "chairman",
        "chancellor",
        "chief",
        "director",
        "coach",
        "protector",
        "uncle",
        "aunt",
    ]
)
_BRACKET = re.compile(
    r"\((?P<opened>\d+)-(?P<kind>[a-z]+)[^()]*(?P<at_once>\))?|(?P<closed>\d+)\)"
)


@attrs.frozen
class Mention:
    """A mention: its first and last word by place, and its type."""

    first: int
    last: int
    kind: str


def mentions_of(rows: Sequence[Sequence[str]]) -> Iterator[Mention]:
    """Yields the mentions of a sentence's word rows, the inner before the outer.

    GUM opens one with `(12-person-…` and closes it with `12)`, or at once with `)`.
    """
    waiting: dict[str, list[tuple[str, int]]] = {}
    for place, found in brackets(rows):
        if found["opened"] and found["at_once"]:
            yield Mention(place, place, found["kind"])
        elif found["opened"]:
            waiting.setdefault(found["opened"], []).append((found["kind"], place))
        elif waiting.get(found["closed"]):
            kind, first = waiting[found["closed"]].pop()
            yield Mention(first, place, kind)


def brackets(rows: Sequence[Sequence[str]]) -> Iterator[tuple[int, re.Match[str]]]:
    """Yields the brackets of the entity layer with the place of their word."""
    for place, row in enumerate(rows):
        layers = [misc[7:] for misc in row[9].split("|") if misc[:7] == "Entity="]
        yield from ((place, m) for layer in layers for m in _BRACKET.finditer(layer))


def name_in(rows: Sequence[Sequence[str]], mention: Mention) -> Mention | None:
    """Returns the name that a mention is headed by, None where it has no name."""
    kind = TYPES.get(mention.kind, OTHER)
    inside = range(mention.first, mention.last + 1)
    numbers = {rows[place][0] for place in inside}
    heads = [place for place in inside if rows[place][6] not in numbers]
    if mention.kind in UNNAMED or not heads or rows[heads[0]][3] != "PROPN":
        return None
    first = last = heads[0]
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
    is_group = kind == "PERSON" and "Number=Plur" in rows[heads[0]][5]
    return Mention(first, last, GROUP if is_group else kind)


def _goes_on(
    rows: Sequence[Sequence[str]], place: int, kind: str, limit: int, step: int
) -> bool:
    """Says whether the word is of the name, or joins a word of the name to it."""
    if _is_name(rows[place]):
        return True
    word = rows[place][1].lower()
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
    tags: dict[str, list[str]] = {}
    for lines in read_sentences(path):
        identity = next(row[12:] for row in lines if row.startswith("# sent_id = "))
        rows = [row.split("\t") for row in lines if row[0].isdigit()]
        rows = [row for row in rows if row[0].isdigit()]
        found = [name_in(rows, mention) for mention in mentions_of(rows)]
        names = outermost([name for name in found if name])
        tags[identity] = tags_of(len(rows), names)
    return tags


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
