"""The text of the model card, filled with the figures of the evaluations."""

from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

from training.card_text import CARD
from training.evaluate import table

NAME_FIGURES = {
    "names": "names, as eventline reads them",
    "low": "– 95 of 100 draws of as many texts: from",
    "high": "– to",
    "tagger": "names, sentence by sentence",
    "PERSON": "– persons",
    "ORG": "– organizations",
    "LOC": "– places",
    "heads": "mentions, by their head",
    "mentions": "mentions, by their whole span",
}


def model_card(
    figures: Mapping[str, dict[str, float]],
    names: Mapping[str, dict[str, float]],
    choices: str,
    directory: Path,
) -> str:
    """Returns MODEL_CARD.md for the packaged models in this directory."""
    paths = sorted(directory.glob("en/*/*.pt"))
    sizes = {path: path.stat().st_size / 1e6 for path in paths}
    rows = [
        f"- `{path.relative_to(directory).as_posix()}`, {size:.1f} MB"
        for path, size in sizes.items()
    ]
    return CARD.format(
        table=table(dict(figures)),
        names=name_table(names),
        choices=choices.strip(),
        stanza=version("stanza"),
        torch=version("torch").partition("+")[0],
        files="\n".join(rows),
        size=sum(sizes.values()),
    )


def name_table(names: Mapping[str, dict[str, float]]) -> str:
    """Returns the figures of names as a Markdown table, a row a figure."""
    rows = [["F1", *names], ["---", *["--:"] * len(names)]]
    for figure, title in NAME_FIGURES.items():
        rows.append([title, *(f"{values[figure]:.2f}" for values in names.values())])
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)
