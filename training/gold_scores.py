"""Scores the models in training on gold words: tags, heads and labels, names."""

from collections import Counter
from collections.abc import Sequence

import torch
from stanza.models.common.vocab import VOCAB_PREFIX_SIZE

from eventline.parse.encodings import best_paths
from training.names import core
from training.shared_models import Models
from training.trees import Batch, Tree, make_batch, spans_of


@torch.inference_mode()
def evaluate(models: Models, trees: Sequence[Tree]) -> dict[str, float]:
    """Returns the accuracy of tags, heads and labels, and the F1 of names."""
    counts: Counter[str] = Counter()
    ordered = sorted(trees, key=lambda tree: len(tree.words))
    for start in range(0, len(ordered), 60):
        batch = make_batch(ordered[start : start + 60])
        models.encode(batch)
        counts.update(count_tags(models, batch))
        counts.update(count_arcs(models, batch))
        if batch.names is not None:
            counts.update(count_names(models, batch))
    shares = {
        name: counts[name] / max(1, counts["words"])
        for name in ("upos", "feats", "heads", "labels")
    }
    both = counts["found"] + counts["gold"]
    shares["names"] = 2 * counts["names"] / max(1, both)
    return {name: round(100 * share, 2) for name, share in shares.items()}


def count_tags(models: Models, batch: Batch) -> dict[str, int]:
    """Counts the words, and those with the right part of speech and features."""
    mask = batch.relations > 0
    upos, _, feats = models.tag(batch, None)[1]
    return {
        "words": int(mask.sum()),
        "upos": int(((upos == batch.columns[0]) & mask).sum()),
        "feats": int(((feats == batch.columns[2]).all(-1) & mask).sum()),
    }


def count_arcs(models: Models, batch: Batch) -> dict[str, int]:
    """Counts the words with the right head, each the best for itself, and label."""
    arcs, labels, _ = models.parse(batch)[1]
    scores = torch.tensor(arcs)[:, 1:]
    far = torch.arange(scores.shape[2])[None] > torch.tensor(batch.lengths)[:, None]
    heads = scores.masked_fill(far[:, None], float("-inf")).argmax(-1)
    label = torch.tensor(labels)[:, 1:].gather(2, heads[..., None])[..., 0]
    right = (heads == batch.heads) & (batch.relations > 0)
    labelled = right & (label == batch.relations)
    return {"heads": int(right.sum()), "labels": int(labelled.sum())}


def count_names(models: Models, batch: Batch) -> dict[str, int]:
    """Counts the names found, those of the treebank, and those in both."""
    _, scores, transitions = models.name(batch)
    unmap = models.ner.vocab["tag"].unmap
    lengths = [len(batch.words[row]) for row in batch.named]
    paths = best_paths(scores[0], transitions[0], lengths)
    counts: Counter[str] = Counter()
    for path, gold in zip(paths, batch.names.tolist(), strict=True):
        tags = unmap([[max(tag, VOCAB_PREFIX_SIZE)] for tag in path])
        found = core(spans_of([tag for (tag,) in tags]))
        wanted = core(spans_of([tag for (tag,) in unmap(gold[: len(path)])]))
        counts.update(found=len(found), gold=len(wanted), names=len(found & wanted))
    return counts
