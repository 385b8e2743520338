"""Trains one embedded model; run the steps side by side, one thread each.

    OMP_NUM_THREADS=1 python -m training.train tokenize --work WORK --out MODELS
    OMP_NUM_THREADS=1 python -m training.train pos --work WORK --out MODELS

Steps: tokenize, mwt and lemma, which ship; tagger, parser and names are trained by
`training.joint`. To compare with, BiLSTMs on word vectors: pos, then pos-anneal,
depparse, then depparse-anneal. These four read WORK/vectors.pt and, where it is there,
WORK/silver.conllu: then they are students of the model that annotated it. Every step
writes MODELS/<step>.pt (the annealing ones <step>ed.pt), the best model on the
development set so far.
"""

import argparse
import functools
from pathlib import Path

import torch
from stanza.models import lemmatizer, mwt_expander, parser, tagger, tokenizer
from stanza.utils.datasets.contract_mwt import contract_mwt

NAME = "en_eventline"


def use_product_for_bilinear() -> None:
    """Computes `nn.Bilinear` as one matrix product of the same weights.

    Its own backward pass is some fifty times slower on a CPU; the numbers and the
    state dict stay the same.
    """

    def forward(
        layer: torch.nn.Bilinear, left: torch.Tensor, right: torch.Tensor
    ) -> torch.Tensor:
        outputs, width, _ = layer.weight.shape
        flat = layer.weight.permute(1, 0, 2).reshape(width, -1)
        partial = (left @ flat).view(*left.shape[:-1], outputs, -1)
        product = (partial @ right.unsqueeze(-1)).squeeze(-1)
        return product if layer.bias is None else product + layer.bias

    torch.nn.Bilinear.forward = forward  # type: ignore[method-assign]  # on purpose


def common(out: Path, step: str) -> list[str]:
    """Returns the arguments that every trainer takes."""
    language = [] if step == "lemma" else ["--lang", "en"]
    names = ["--shorthand", NAME, "--save_dir", str(out), "--save_name", f"{step}.pt"]
    return [*language, "--mode", "train", "--seed", "1234", *names]


def flags(**values: object) -> list[str]:
    """Returns `--name value` for each."""
    return [
        part for name, value in values.items() for part in (f"--{name}", str(value))
    ]


def conllu(work: Path) -> list[str]:
    """Returns the arguments that name the treebank's training and development sets."""
    return flags(train_file=work / "train.conllu", eval_file=work / "dev.conllu")


def train_tokenize(work: Path, out: Path) -> None:
    files = flags(
        txt_file=work / "train.txt",
        label_file=work / "train.toklabels",
        mwt_json_file=work / "train-mwt.json",
        dev_txt_file=work / "dev.txt",
        dev_label_file=work / "dev.toklabels",
        dev_conll_gold=work / "dev.conllu",
    )
    steps = flags(
        max_seqlen=300,
        steps=9000,
        eval_steps=500,
        anneal_after=3000,
        anneal=0.9,
        max_steps_before_stop=4000,
    )
    sizes = flags(hidden_dim=96, emb_dim=48)
    tokenizer.main([*common(out, "tokenize"), *files, *steps, *sizes, "--use_mwt"])


def train_mwt(work: Path, out: Path) -> None:
    contracted = work / "dev-contracted.conllu"
    contract_mwt(str(work / "dev.conllu"), str(contracted))
    files = flags(
        train_file=work / "train.conllu",
        eval_file=contracted,
        gold_file=work / "dev.conllu",
    )
    mwt_expander.main([*common(out, "mwt"), *files, *flags(num_epoch=15)])


def train_lemma(work: Path, out: Path) -> None:
    lemmatizer.main(
        common(out, "lemma")
        + conllu(work)
        + ["--num_epoch", "5", "--batch_size", "100"]
        + ["--hidden_dim", "100", "--decay_epoch", "6"]
    )


def pos_arguments(work: Path) -> list[str]:
    """Returns the tagger's data and sizes."""
    sizes = flags(
        hidden_dim=150,
        char_hidden_dim=100,
        deep_biaff_hidden_dim=150,
        composite_deep_biaff_hidden_dim=50,
        word_emb_dim=50,
        char_emb_dim=50,
        word_cutoff=3,
        augment_nopunct=0.1,
        batch_size=40,
        max_steps_before_stop=4000,
    )
    gold, silver = work / "train.conllu", work / "silver.conllu"
    files = flags(
        train_file=f"{gold};{silver}" if silver.exists() else gold,
        eval_file=work / "dev.conllu",
        wordvec_pretrain_file=work / "vectors.pt",
    )
    return [*files, *sizes, "--fix_eval_interval"]


def train_pos(work: Path, out: Path) -> None:
    steps = flags(max_steps=4000, eval_interval=500)
    tagger.main([*common(out, "pos"), *pos_arguments(work), *steps])


def anneal_pos(work: Path, out: Path) -> None:
    """Goes on from `pos.pt` with smaller learning rates."""
    scratch, name = tagger.Trainer, "pos-annealed"
    source = out / "pos.pt"
    for rate, count in ((0.0007, 1600), (0.0002, 800)):
        tagger.Trainer = functools.partial(scratch, model_file=str(source))
        steps = flags(max_steps=count, eval_interval=200, lr=rate)
        tagger.main([*common(out, name), *pos_arguments(work), *steps])
        source = out / f"{name}.pt"


def depparse_arguments(work: Path) -> list[str]:
    """Returns the parser's data and sizes."""
    sizes = flags(
        hidden_dim=200,
        char_hidden_dim=100,
        num_layers=2,
        deep_biaff_hidden_dim=150,
        deep_biaff_output_dim=64,
        word_emb_dim=50,
        char_emb_dim=50,
        word_cutoff=3,
        optim="adam",
        beta2=0.95,
        batch_size=800,
        dropout=0.33,
        max_steps_before_stop=4000,
    )
    vectors = flags(wordvec_pretrain_file=work / "vectors.pt")
    without_tags = ["--no_upos", "--no_xpos", "--no_ufeats"]
    once = ["--no_second_optim", "--no_checkpoint"]
    silver = work / "silver.conllu"
    more = flags(silver_file=silver) if silver.exists() else []
    return [*conllu(work), *more, *vectors, *sizes, *without_tags, *once]


def train_depparse(work: Path, out: Path) -> None:
    use_product_for_bilinear()
    steps = flags(lr=0.003, max_steps=5200, eval_interval=400)
    parser.main([*common(out, "depparse"), *depparse_arguments(work), *steps])


def anneal_depparse(work: Path, out: Path) -> None:
    """Goes on from `depparse.pt` with smaller learning rates."""
    use_product_for_bilinear()
    source, name = out / "depparse.pt", "depparse-annealed"
    for rate, count in ((0.001, 2400), (0.0003, 800)):
        steps = flags(
            continue_from=source,
            lr=rate,
            max_steps=count,
            eval_interval=200,
            plateau_steps=200,
            plateau_decay=0.5,
        )
        parser.main([*common(out, name), *depparse_arguments(work), *steps])
        source = out / f"{name}.pt"


STEPS = {
    "tokenize": train_tokenize,
    "mwt": train_mwt,
    "lemma": train_lemma,
    "pos": train_pos,
    "pos-anneal": anneal_pos,
    "depparse": train_depparse,
    "depparse-anneal": anneal_depparse,
}


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("step", choices=STEPS)
    arguments.add_argument("--work", type=Path, required=True)
    arguments.add_argument("--out", type=Path, required=True)
    args = arguments.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(1)
    STEPS[args.step](args.work, args.out)


if __name__ == "__main__":
    main()
