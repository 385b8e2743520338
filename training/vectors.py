"""Makes the static word vectors that the tagger and the parser start from.

Two halves of equal length, each of unit variance: word2vec with a short window over
the raw text (syntax), and the principal components of a small sentence encoder's
embedding of the bare word (meaning, and words that the text has too rarely).

    python -m training.vectors --text news.txt.gz --conllu WORK/train.conllu \
        --encoder ENCODER_DIR --out WORK/vectors.pt
"""

import argparse
import gzip
from collections import Counter
from pathlib import Path

import numpy
import torch
from gensim.models import Word2Vec
from stanza.models.common.pretrain import Pretrain, PretrainedWordVocab
from stanza.models.common.vocab import VOCAB_PREFIX
from transformers import AutoModel, AutoTokenizer

HALF = 60
BATCH = 256


def read_text(path: Path) -> list[list[str]]:
    """Returns lower-cased tokenised sentences, one a line in the file."""
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as lines:
        return [line.lower().split() for line in lines]


def read_conllu(path: Path) -> list[list[str]]:
    """Returns the lower-cased words of each sentence."""
    blocks = path.read_text(encoding="utf-8").split("\n\n")
    rows = [[line.split("\t") for line in block.split("\n")] for block in blocks]
    sentences = [[r[1].lower() for r in block if r[0].isdigit()] for block in rows]
    return [words for words in sentences if words]


def encode(words: list[str], encoder: Path) -> numpy.ndarray:
    """Returns one mean-pooled encoder vector a word, as rows."""
    tokenizer = AutoTokenizer.from_pretrained(encoder)
    model = AutoModel.from_pretrained(encoder).eval()
    rows = []
    with torch.inference_mode():
        for start in range(0, len(words), BATCH):
            batch = tokenizer(
                words[start : start + BATCH],
                padding=True,
                truncation=True,
                max_length=16,
                return_tensors="pt",
            )
            hidden = model(**batch).last_hidden_state
            mask = batch["attention_mask"].unsqueeze(-1)
            rows.append(((hidden * mask).sum(1) / mask.sum(1)).numpy())
    return numpy.concatenate(rows)


def principal(matrix: numpy.ndarray, size: int) -> numpy.ndarray:
    """Projects the rows on their first principal components."""
    centred = matrix - matrix.mean(0)
    _, _, axes = numpy.linalg.svd(centred[:20000], full_matrices=False)
    return centred @ axes[:size].T


def unit_variance(matrix: numpy.ndarray) -> numpy.ndarray:
    return matrix / matrix.std()


def syntax_vectors(
    sentences: list[list[str]], words: list[str], seed: int
) -> numpy.ndarray:
    """Returns one word2vec vector a word, as rows; zeros for words never seen."""
    model = Word2Vec(
        sentences,
        vector_size=HALF,
        window=3,
        min_count=1,
        max_final_vocab=len(words) + 5000,
        sg=1,
        negative=8,
        epochs=6,
        workers=1,
        seed=seed,
    )
    rows = [model.wv[w] if w in model.wv else numpy.zeros(HALF) for w in words]
    return numpy.stack(rows)


def save(words: list[str], matrix: numpy.ndarray, out: Path) -> None:
    """Writes the vectors as Stanza's pretrain file."""
    specials = numpy.zeros((len(VOCAB_PREFIX), 2 * HALF))
    emb = numpy.vstack([specials, matrix]).astype(numpy.float32)
    pretrain = Pretrain(str(out), save_to_file=False, vec_filename="none")
    pretrain._vocab = PretrainedWordVocab(words, lang="en")
    pretrain._emb = torch.from_numpy(emb)
    pretrain.save(str(out))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--text", type=Path, nargs="+", required=True)
    parser.add_argument("--conllu", type=Path, nargs="+", required=True)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--max-words", type=int, default=48000)
    parser.add_argument("--seed", type=int, default=1234)
    args = parser.parse_args()
    treebank = [s for path in args.conllu for s in read_conllu(path)]
    sentences = treebank + [s for path in args.text for s in read_text(path)]
    counts = Counter(word for sentence in sentences for word in sentence)
    ranked = sorted(counts, key=lambda word: (-counts[word], word))
    words = ranked[: args.max_words]
    syntax = syntax_vectors(sentences, words, args.seed)
    meaning = principal(encode(words, args.encoder), HALF)
    matrix = numpy.hstack([unit_variance(syntax), unit_variance(meaning)]) * 0.3
    save(words, matrix, args.out)


if __name__ == "__main__":
    main()
