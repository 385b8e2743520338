"""Gives the lemmatizer's dictionary the forms of the words that evoke events.

A word that the treebanks do not have is lemmatised letter by letter, and now and then
wrongly: "retreated" as "retreate", "bombing" as "bombing", "fled" as "flead". Whatever
evokes a frame is then lost. This adds every form of those words, and writes the sums of
the package anew:

    python -m training.lemma_forms src/eventline/parse/embedded
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

import torch

from eventline.frames import FRAMES
from eventline.frames.cues import MODAL_GOVERNORS, NEGATING_GOVERNORS
from eventline.frames.declare import declaration_of
from training.irregular_verbs import IRREGULAR
from training.package import PROCESSORS, resources, write_sums
from training.train import NAME

PACKED = 3
"""The version of Stanza's dictionary that this writes: gzipped JSON by tag."""
ANY_TAG = "*"
_SIBILANT = ("s", "x", "z", "ch", "sh")
_SHORT = re.compile(r"(?:qu|[^aeiou])*[aeiouy][bcdfgklmnprtvz]")
"""A verb of one syllable that doubles its last letter: stab, ship, quit."""
_LONG = re.compile(r".*[aeiou].*[aeiou][bdglmnprt]")
"""A longer one, which may or may not: admit, label, offer."""
_NO_VERBS = frozenset({"able", "likely", "ready", "unable", "unlikely", "willing"})


def event_words() -> Mapping[str, frozenset[str]]:
    """Returns the lemmas of verbs and of nouns that evoke a frame, or bear on it."""
    triggers = [t for frame in FRAMES for t in declaration_of(frame).triggers]
    verbs = {key.split()[0] for t in triggers if "VERB" in t.upos for key in t.keys}
    nouns = {key.split()[-1] for t in triggers if "NOUN" in t.upos for key in t.keys}
    cues = {*MODAL_GOVERNORS, *NEGATING_GOVERNORS}
    return {"VERB": _plain(verbs | cues), "NOUN": _plain(nouns)}


def _plain(words: Iterable[str]) -> frozenset[str]:
    small = {word for word in words if word.isalpha() and word.islower()}
    return frozenset(small - _NO_VERBS)


def verb_forms(verb: str) -> frozenset[str]:
    """Returns a verb's forms; of a long one both spellings, where one letter doubles.

    >>> sorted(verb_forms("veto"))
    ['veto', 'vetoed', 'vetoes', 'vetoing']
    >>> sorted(verb_forms("flee"))
    ['fled', 'flee', 'fleeing', 'flees']
    """
    present = {verb, _with_s(verb)}
    gerunds = {stem + "ing" for stem in _stems(verb)}
    if verb.endswith("ie"):
        gerunds = {verb[:-2] + "ying"}
    elif verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        gerunds = {verb[:-1] + "ing"}
    past = IRREGULAR.get(verb, frozenset(_past(verb)))
    return frozenset(present | gerunds | set(past))


def noun_forms(noun: str) -> frozenset[str]:
    """Returns a noun in the singular and the regular plural.

    >>> sorted(noun_forms("casualty"))
    ['casualties', 'casualty']
    """
    return frozenset({noun, _with_s(noun, is_verb=False)})


def _past(verb: str) -> Iterator[str]:
    if verb.endswith("e"):
        yield verb + "d"
    elif re.search(r"[^aeiou]y$", verb):
        yield verb[:-1] + "ied"
    else:
        yield from (stem + "ed" for stem in _stems(verb))


def _stems(verb: str) -> Iterator[str]:
    """Yields what "ed" and "ing" follow: stabb-, admit-, admitt-."""
    if _SHORT.fullmatch(verb):
        yield verb + verb[-1]
        return
    yield verb + "k" if verb.endswith("ic") else verb
    if _LONG.fullmatch(verb):
        yield verb + verb[-1]


def _with_s(word: str, *, is_verb: bool = True) -> str:
    if re.search(r"[^aeiou]y$", word):
        return word[:-1] + "ies"
    is_o = is_verb and re.search(r"[^o]o$", word)
    return word + "es" if word.endswith(_SIBILANT) or is_o else word + "s"


def with_forms(
    dictionary: Mapping[str, Mapping[str, str]],
) -> dict[str, dict[str, str]]:
    """Returns the dictionary with all forms of the event words, also capitalised.

    What a treebank says of a form with its tag stays, as does a form of two verbs.
    """
    grown = {tag: dict(entries) for tag, entries in dictionary.items()}
    told = grown.get(ANY_TAG, {})
    for tag, words in event_words().items():
        make = verb_forms if tag == "VERB" else noun_forms
        entries = grown.setdefault(tag, {})
        known = {**told, **entries}
        new = {
            form: word
            for form, word in _forms_of_one(words, make)
            if known.get(form) != word and not _is_told(known, form, word, make)
        }
        entries |= new | {form.capitalize(): word for form, word in new.items()}
    return grown


def _forms_of_one(
    words: frozenset[str], make: Callable[[str], frozenset[str]]
) -> Iterator[tuple[str, str]]:
    """Yields every form that is of one word only, with the word."""
    found: dict[str, list[str]] = {}
    for word in sorted(words):
        for form in make(word):
            found.setdefault(form, []).append(word)
    for form, owners in sorted(found.items()):
        if len(owners) == 1:
            yield form, owners[0]


def _is_told(
    known: Mapping[str, str],
    form: str,
    word: str,
    make: Callable[[str], frozenset[str]],
) -> bool:
    """Says whether a treebank gives this form to another word that has it.

    Not so where that is a slip: "freed" of "fre", "boycotted" of "boycot".
    """
    lemma = known.get(form, form)
    if lemma in {form, word} or lemma not in known:
        return False
    return lemma + lemma[-1] != word and form in make(lemma)


def rewrite(folder: Path) -> int:
    """Writes the lemmatizer of a package and its sums; returns the forms added."""
    path = folder / "en" / "lemma" / f"{NAME}.pt"
    model = torch.load(path, map_location="cpu", weights_only=True)
    if model["dicts_version"] != PACKED:
        raise SystemExit(f"{path} has a dictionary of version {model['dicts_version']}")
    before = json.loads(gzip.decompress(model["dicts"]))
    after = with_forms(before)
    text = json.dumps(after, ensure_ascii=False, separators=(",", ":"))
    model["dicts"] = gzip.compress(text.encode(), compresslevel=9, mtime=0)
    torch.save(model, path)
    listed = resources(folder, PROCESSORS, "encoder")
    written = json.dumps(listed, indent=2, sort_keys=True) + "\n"
    (folder / "resources.json").write_text(written, encoding="utf-8")
    write_sums(folder)
    return sum(map(len, after.values())) - sum(map(len, before.values()))


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("package", type=Path, help="a folder of training.package")
    print(f"{rewrite(parser.parse_args().package)} forms added")


if __name__ == "__main__":
    main()
