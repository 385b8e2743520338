"""Dependency trees as parsers and files give them, checked and repaired."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from eventline.model import Name, Sentence, Span, Word
from eventline.parse.lemmas import name_lemma, noun_lemma, verb_lemma
from eventline.parse.stanza_types import StanzaWord

REPAIRED = "dep"
"""The relation of a word that a repair attached: UD's "unspecified dependency"."""

_MOST_ABOVE = 8
"""Mends look no further up; a slip far away is not theirs to judge."""


def make_sentence(
    words: Sequence[Word],
    *,
    index: int,
    paragraph: int = 0,
    is_heading: bool = False,
    names: tuple[Name, ...] = (),
) -> Sentence:
    """Returns the sentence over these words; its span covers theirs."""
    return Sentence(
        index=index,
        span=Span.cover(word.span for word in words),
        words=tuple(words),
        paragraph=paragraph,
        is_heading=is_heading,
        names=names,
    )


def place_words(
    words: Sequence[StanzaWord],
    *,
    whole: Span,
    parts: Sequence[Span] | None,
    text: str,
    sentence: int,
    first: int,
) -> tuple[Word, ...]:
    """Returns a token's words, each on its part of the token or else on all of it.

    `first` is the place of the first of them in the sentence, counted from 1.
    Their text is the caller's own where they have characters of their own; what the
    parser left without lemma, tag or relation gets a placeholder.
    """
    shared = parts if parts else [whole] * len(words)
    is_own = bool(parts) or len(words) == 1
    written = [
        span.of(text) if is_own else word.text
        for word, span in zip(words, shared, strict=True)
    ]
    rows = enumerate(zip(words, shared, written, strict=True), first)
    return tuple(_word(row, (sentence, index)) for index, row in rows)


def _word(row: tuple[StanzaWord, Span, str], place: tuple[int, int]) -> Word:
    """Returns a word of a span and a text; `place` says where it stands."""
    word, span, written = row
    sentence, index = place
    return Word(
        sentence=sentence,
        index=index,
        text=written,
        recased=_recased(written, word.text),
        lemma=_lemma(word),
        upos=word.upos or "X",
        xpos=word.xpos or "",
        feats=frozenset(word.feats.split("|")) if word.feats else frozenset(),
        head=word.head or 0,
        deprel=word.deprel or REPAIRED,
        span=span,
    )


def _recased(written: str, parsed: str) -> str | None:
    """Returns a word in the small letters that it was parsed in, None if none are."""
    if written == parsed or len(written) != len(parsed):
        return None
    if not parsed.isprintable() or "|" in parsed:
        return None
    letters = zip(written, parsed, strict=True)
    word = "".join(small if small == own.lower() else own for own, small in letters)
    return None if word == written else word


def _lemma(word: StanzaWord) -> str:
    lemma = word.lemma or word.text
    if word.upos == "VERB":
        return verb_lemma(word.text, lemma)
    if word.xpos == "NNS":
        return noun_lemma(word.text, lemma)
    if word.upos != "PROPN":
        return lemma
    return name_lemma(word.text, lemma, is_plural=word.xpos == "NNPS")


def tree_fault(heads: Sequence[int]) -> str | None:
    """Says what keeps these heads from being one tree, or None where nothing does.

    >>> tree_fault([2, 0, 2])
    >>> tree_fault([2, 1, 0])
    'words 1 and 2 govern each other in a circle'
    """
    roots = [number for number, head in enumerate(heads, 1) if head == 0]
    if len(roots) != 1:
        return f"the tree has {len(roots)} roots instead of one"
    outside = [head for head in heads if not 0 <= head <= len(heads)]
    if outside:
        return f"head {outside[0]} is not a word of the sentence"
    loose = sorted(set(range(1, len(heads) + 1)) - _reached(heads, roots[0]))
    if loose:
        return (
            f"words {' and '.join(map(str, loose[:4]))} govern each other in a circle"
        )
    return None


def repair_tree(words: Sequence[Word]) -> tuple[Word, ...]:
    """Returns the words as one tree: whatever hangs loose is attached to the root.

    The root is the first word without a governor, else the first word.
    """
    heads = [word.head for word in words]
    if tree_fault(heads) is None:
        return tuple(words)
    root = heads.index(0) + 1 if 0 in heads else 1
    repaired = []
    for number, head in enumerate(heads, 1):
        is_loose = head == 0 or head > len(heads) or head < 0
        heads[number - 1] = root if is_loose else head
    heads[root - 1] = 0
    while loose := set(range(1, len(heads) + 1)) - _reached(heads, root):
        heads[min(loose) - 1] = root
    for word, head in zip(words, heads, strict=True):
        deprel = word.deprel if head == word.head else _relation(head)
        repaired.append(attrs.evolve(word, head=head, deprel=deprel))
    return tuple(repaired)


def hang(
    words: Sequence[Word], moved: Word, *, head: int, deprel: str
) -> tuple[Word, ...]:
    """Returns the words with one of them hung on another head."""
    hung = attrs.evolve(moved, head=head, deprel=deprel)
    return tuple(hung if word.index == moved.index else word for word in words)


def hang_subject(words: Sequence[Word], noun: Word, verb: Word) -> tuple[Word, ...]:
    """Returns the words with a noun as the verb's subject, passive where that is."""
    is_passive = any(w.head == verb.index and w.deprel == "aux:pass" for w in words)
    relation = "nsubj:pass" if is_passive else "nsubj"
    return hang(words, noun, head=verb.index, deprel=relation)


def relations_below(words: Sequence[Word], word: Word) -> set[str]:
    """Returns the relations of the words that hang on this one, without subtypes."""
    return {below.relation for below in words if below.head == word.index}


def words_above(words: Sequence[Word], word: Word) -> Sequence[Word]:
    """Returns the words that a word hangs below, the nearest first, eight at most."""
    found: list[Word] = []
    while word.head and len(found) < _MOST_ABOVE:
        word = words[word.head - 1]
        found.append(word)
    return found


def phrase_of(words: Sequence[Word], top: Word) -> list[Word]:
    """Returns a word and those below it, in order: whose `words_above` hold it.

    Nothing where the word is not one of these words as it stands there.
    """
    inside = {top.index} if words[top.index - 1] == top else set()
    for _ in range(_MOST_ABOVE):
        below = {w.index for w in words if w.head in inside}
        if below <= inside:
            break
        inside |= below
    return [word for word in words if word.index in inside]


def share_out(token: str, forms: Sequence[str]) -> tuple[Span, ...] | None:
    """Returns each word's part of its multiword token, or None where they differ.

    >>> share_out("don't", ["do", "n't"])
    (Span(start=0, end=2), Span(start=2, end=5))
    """
    if "".join(forms) != token or not all(forms):
        return None
    ends = [sum(map(len, forms[: count + 1])) for count in range(len(forms))]
    return tuple(
        Span(end - len(form), end) for form, end in zip(forms, ends, strict=True)
    )


def _relation(head: int) -> str:
    return REPAIRED if head else "root"


def _reached(heads: Sequence[int], root: int) -> set[int]:
    """Returns the words that the root governs, itself included."""
    children: dict[int, list[int]] = {}
    for number, head in enumerate(heads, 1):
        children.setdefault(head, []).append(number)
    found, waiting = set[int](), [root]
    while waiting:
        current = waiting.pop()
        found.add(current)
        waiting.extend(n for n in children.get(current, ()) if n not in found)
    return found
