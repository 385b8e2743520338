"""Turns UD treebank files into what Stanza's trainers read.

Writes, for each part (train, dev, test), one CoNLL-U file without empty nodes and
enhanced dependencies, its raw text with paragraphs, and the tokenizer's labels.

    python -m training.prepare --train A-train.conllu B-train.conllu \
        --dev A-dev.conllu B-dev.conllu --test A-test.conllu B-test.conllu --out WORK
"""

import argparse
from pathlib import Path

from stanza.utils.datasets import prepare_tokenizer_data

from training.treebank import read_sentences

PARTS = ("train", "dev", "test")


def clean(lines: list[str]) -> list[str]:
    """Keeps the tree and the spacing: no empty nodes, no enhanced graph."""
    comments = [row for row in lines if row.startswith(("# text =", "# sent_id"))]
    rows = [row.split("\t") for row in lines if not row.startswith("#")]
    return comments + ["\t".join(slim(row)) for row in rows if "." not in row[0]]


def slim(fields: list[str]) -> list[str]:
    """Returns a row without the enhanced graph, with nothing but spacing in MISC."""
    has_space = "SpaceAfter=No" not in fields[9].split("|")
    return [*fields[:8], "_", "_" if has_space else "SpaceAfter=No"]


def joined_text(sentences: list[list[str]]) -> str:
    """Returns the raw text: a blank line between paragraphs, else one space."""
    pieces: list[str] = []
    previous: list[str] = []
    for lines in sentences:
        text = next(row[9:] for row in lines if row.startswith("# text = "))
        starts = any(row.startswith(("# newdoc", "# newpar")) for row in lines)
        if pieces and starts:
            pieces.append("\n\n")
        elif pieces and not ends_tight(previous):
            pieces.append(" ")
        pieces.append(text)
        previous = lines
    return "".join(pieces) + "\n\n"


def ends_tight(lines: list[str]) -> bool:
    """Says whether the sentence's last token is written without a space after it."""
    rows = [row.split("\t") for row in lines if not row.startswith("#")]
    last = [row for row in rows if "." not in row[0]][-1]
    covering = [
        row for row in rows if "-" in row[0] and row[0].split("-")[1] == last[0]
    ]
    return "SpaceAfter=No" in (covering or [last])[-1][9].split("|")


def write_part(paths: list[Path], out: Path, part: str) -> None:
    """Writes one part's CoNLL-U, text and tokenizer labels."""
    cleaned, texts = [], []
    for path in paths:
        sentences = list(read_sentences(path))
        texts.append(joined_text(sentences))
        cleaned += ["\n".join(clean(lines)) for lines in sentences]
    conllu = out / f"{part}.conllu"
    conllu.write_text("\n\n".join(cleaned) + "\n\n", encoding="utf-8")
    text = out / f"{part}.txt"
    text.write_text("".join(texts), encoding="utf-8")
    labels, expansions = out / f"{part}.toklabels", out / f"{part}-mwt.json"
    prepare_tokenizer_data.main(
        [str(text), str(conllu), "-o", str(labels), "-m", str(expansions)]
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for part in PARTS:
        parser.add_argument(f"--{part}", type=Path, nargs="+", required=True)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    for part in PARTS:
        write_part(getattr(args, part), args.out, part)
        for path in getattr(args, part):
            write_part([path], args.out, path.stem)


if __name__ == "__main__":
    main()
