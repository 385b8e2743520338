"""Where a phrase begins and ends: the span of a noun phrase or of a clause.

Pure functions over a tree, shared by every stage that names words by their spans, so
that a filler and the mention it stands for have the same span.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from eventline.model.document import Sentence, Word
from eventline.model.span import Span

_CLAUSES = frozenset({"acl", "advcl", "ccomp", "xcomp", "csubj", "parataxis"})
_ARGUMENTS = frozenset({"nsubj", "obj", "iobj", "cop", "aux", "expl", "mark"})
_LOOSE = frozenset(
    {"discourse", "vocative", "dislocated", "list", "orphan", "reparandum", "punct"}
)
_ALWAYS_OUT = _CLAUSES | _ARGUMENTS | _LOOSE
_OUT_OF_PHRASE = _ALWAYS_OUT | {"conj", "cc", "case"}
_OUT_OF_MODIFIER = _ALWAYS_OUT - {"punct"}
_OUT_OF_CLAUSE = (_LOOSE - {"dislocated", "orphan"}) | {"conj", "cc", "parataxis"}
_ONE_NAME = frozenset({"flat", "compound", "fixed", "goeswith"})
_APPROXIMATORS = frozenset(
    {"about", "almost", "approximately", "around", "close", "just", "least", "less"}
    | {"more", "most", "nearly", "no", "over", "roughly", "some", "to", "up", "well"}
)
_COMMAS = frozenset({",", ";", ":", "-", "--", "–", "—", "(", "[", "{"})
_PAIRS = (("(", ")"), ("[", "]"), ("“", "”"), ("«", "»"), ('"', '"'), ("``", "''"))
_CLOSING = frozenset(closing for _, closing in _PAIRS)
_SILENT_MARKERS = frozenset({"that"})


def phrase_span(sentence: Sentence, head: Word) -> Span:
    """Returns the span of the noun phrase that `head` heads.

    Of-phrases, place modifiers, titles and names are inside ("the **withdrawal** of
    all foreign fighters", "Foreign Minister **Ana** Velk"). Outside are the
    preposition before it, other conjuncts ("**Velk** and Orr" are two phrases),
    clauses ("the **fighters** who left"), and whatever a comma or dash sets off
    ("**Ramo** Kade, the minister").
    """
    kept = {word.index for word in _phrase_words(sentence, head)}
    run = _run_around(sentence, head, kept)
    return _close_pair(sentence, _without_punctuation(run, head))


def clause_span(sentence: Sentence, head: Word) -> Span:
    """Returns the span of the clause that `head` heads, first word to last.

    A leading "that" and punctuation at the edges are outside; "to", "whether", "how"
    and the like are inside. Other conjuncts of the head are clauses of their own, and
    an attribution set off from it ("…, he said"; "According to Velk, …") is outside.
    """
    kept = list(_clause_words(sentence, head))
    while len(kept) > 1 and kept[0] != head and _is_silent(sentence, kept[0], head):
        kept.pop(0)
    return _close_pair(sentence, _without_punctuation(kept, head))


def _phrase_words(sentence: Sentence, head: Word) -> Iterator[Word]:
    """Yields the words of the phrase, the clauses inside its modifiers left out."""
    yield head
    children = sentence.children(head)
    is_predicate = any(child.relation in {"cop", "nsubj"} for child in children)
    for child in children:
        if _is_outside(sentence, head, child, is_predicate=is_predicate):
            continue
        if child.index < head.index:
            yield from sentence.subtree(child)
        else:
            yield from _modifier_words(sentence, child)


def _is_outside(
    sentence: Sentence, head: Word, child: Word, *, is_predicate: bool
) -> bool:
    if child.relation in {"acl", "appos"} and child.index < head.index:
        return child.relation == "appos"
    if is_one_name(sentence, child):
        return False
    if child.relation in _OUT_OF_PHRASE or child.deprel == "cc:preconj":
        return True
    if child.relation in {"advmod", "obl"} and is_predicate:
        return not _is_approximator(head, child)
    if child.relation == "advmod":
        is_part = head.upos in {"ADJ", "VERB"} or _is_whereabouts(sentence, head, child)
        return not (_is_approximator(head, child) or is_part)
    return child.index > head.index and _is_set_off(sentence, child)


def is_one_name(sentence: Sentence, joined: Word) -> bool:
    """Holds for the other half of a name with "&": Orr & **Velk**."""
    if joined.relation != "conj" or joined.upos != "PROPN":
        return False
    signs = sentence.children(joined, "cc")
    first = sentence.governor(joined)
    if not signs or signs[0].text != "&" or first is None:
        return False
    parts = (len(sentence.children(w, "compound", "flat")) for w in (first, joined))
    return tuple(parts) != (1, 1)  # Ana Orr & Bo Velk


def _is_approximator(head: Word, child: Word) -> bool:
    """Holds for **nearly** everyone, **almost** half, **more** than a dozen."""
    return child.lemma.lower() in _APPROXIMATORS and child.index < head.index


def _is_whereabouts(sentence: Sentence, head: Word, child: Word) -> bool:
    """Holds for two villages **north** of Velk."""
    is_behind = child.index == head.index + 1
    return is_behind and bool(sentence.children(child, "obl", "nmod"))


def _is_set_off(sentence: Sentence, child: Word) -> bool:
    """Holds where a comma, dash or bracket stands before the modifier."""
    if child.relation in _ONE_NAME:
        return False
    first = sentence.subtree(child)[0]
    before = sentence.word(first.index - 1) if first.index > 1 else None
    return first.text in _COMMAS or (before is not None and before.text in _COMMAS)


def _modifier_words(sentence: Sentence, word: Word) -> Iterator[Word]:
    """Yields a modifier's words; its own conjuncts stay, its clauses do not."""
    waiting = [word]
    while waiting:
        current = waiting.pop()
        yield current
        waiting.extend(
            child
            for child in sentence.children(current)
            if not _is_outside_modifier(sentence, current, child)
        )


def _is_outside_modifier(sentence: Sentence, word: Word, child: Word) -> bool:
    if child.relation in _OUT_OF_MODIFIER:
        return True
    if child.relation == "conj":
        is_contrast = any(
            w.lemma.lower() == "but" for w in sentence.children(child, "cc")
        )
        return is_contrast or _is_verb(child, word)
    is_aside = child.relation in {"appos", "nmod"} and child.index > word.index
    return is_aside and _is_set_off(sentence, child)


def _is_verb(child: Word, governor: Word) -> bool:
    return child.upos in {"VERB", "AUX"} and governor.upos not in {"VERB", "AUX"}


def _run_around(sentence: Sentence, head: Word, kept: set[int]) -> Sequence[Word]:
    """Returns the unbroken run of kept words around the head, commas let through."""
    if len(kept) == 1:
        return (head,)
    before = range(head.index - 1, 0, -1)
    after = range(head.index + 1, len(sentence.words) + 1)
    first = _run_into(sentence, before, kept, head.index)
    return sentence.words[first - 1 : _run_into(sentence, after, kept, head.index)]


def _run_into(
    sentence: Sentence, places: Iterable[int], kept: set[int], last: int
) -> int:
    """Returns the last kept place before one that is neither kept nor a comma."""
    for place in places:
        if place in kept:
            last = place
            continue
        word = sentence.words[place - 1]
        if word.upos != "PUNCT" and word.relation != "punct":
            break
    return last


def _clause_words(sentence: Sentence, head: Word) -> Iterator[Word]:
    inner = [head]
    for child in sentence.children(head):
        is_out = child.relation in _OUT_OF_CLAUSE and not _is_shared(
            sentence, child, head
        )
        if not is_out and not _is_attribution(sentence, child):
            inner.extend(sentence.subtree(child))
    yield from sorted(inner, key=lambda w: w.index)


def _is_shared(sentence: Sentence, child: Word, head: Word) -> bool:
    """Holds for a second nominal predicate: was little **or nothing**."""
    nominal = {head.upos, child.upos}.isdisjoint({"VERB", "AUX"})
    is_clause = sentence.children(child, "nsubj", "cop", "expl")
    return nominal and child.relation == "conj" and not is_clause


def _is_attribution(sentence: Sentence, child: Word) -> bool:
    """Holds for **According to Velk**, they left."""
    cases = sentence.children(child, "case")
    return child.relation == "obl" and any(
        w.lemma.lower() in {"accord", "according"} for w in cases
    )


def _is_silent(sentence: Sentence, word: Word, head: Word) -> bool:
    """Holds for punctuation and for the bare complementiser: **that** they left."""
    if word.upos == "PUNCT" or word.relation in {"punct", "cc"}:
        return True
    is_marker = word.relation == "mark" and word.lemma.lower() in _SILENT_MARKERS
    return is_marker and word.head == head.index


def _without_punctuation(words: Sequence[Word], head: Word) -> Sequence[Word]:
    """Drops punctuation and "and" at both edges; the head stays in any case."""
    first, last = 0, len(words) - 1
    while words[last].index != head.index and _is_edge(words[last]):
        last -= 1
    while words[first].index != head.index and _is_edge(words[first]):
        first += 1
    return words[first : last + 1]


def _is_edge(word: Word) -> bool:
    return word.upos == "PUNCT" or word.relation == "cc"


def _close_pair(sentence: Sentence, words: Sequence[Word]) -> Span:
    """Covers the words, with the closing quote or bracket of a pair they open."""
    span = Span.cover([word.span for word in words])
    last = words[-1]
    if last.index == len(sentence.words):
        return span
    after = sentence.word(last.index + 1)
    if after.text not in _CLOSING:
        return span
    texts = [word.text for word in sentence.words[words[0].index - 1 : last.index]]
    for opening, closing in _PAIRS:
        if after.text == closing and _is_open(texts, opening, closing):
            return Span(span.start, after.span.end)
    return span


def _is_open(texts: list[str], opening: str, closing: str) -> bool:
    if opening == closing:
        return texts.count(opening) % 2 == 1
    return texts.count(opening) > texts.count(closing)
