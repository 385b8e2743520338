"""How far indirect speech goes in its sentence, where the tree hangs it elsewhere.

In "The plan, Orr said, has failed" all but "Orr said" is said; in "Orr said it failed
because he left" the reason is said too. Quotes are speeches.py's.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from eventline.frames import cues
from eventline.frames.quoted import clause_filler
from eventline.frames.quotes import trimmed
from eventline.frames.subjects import marker
from eventline.model import Document, Filler, Fillers, Kind, Sentence, Span, Word

_COMMAS = frozenset({",", "–", "—", "--", "―"})
_STARTS = frozenset({"ADP", "AUX", "SCONJ", "VERB"})


def whole_contents(
    document: Document, trigger: Word, contents: Fillers
) -> Iterator[Filler]:
    """Yields what is said with the words around it that are said too."""
    sentence = document.sentence_of(trigger)
    here = [f for f in contents if f.head.sentence == sentence.index]
    clauses = [f for f in here if f.kind is Kind.CLAUSE]
    if trigger.upos == "VERB" and clauses and _is_inserted(sentence, trigger, clauses):
        yield from (f for f in contents if f not in clauses)
        yield from _around(document, sentence, trigger, clauses)
        return
    for filler in contents:
        if filler in clauses:
            yield _with_reason(document, sentence, trigger, filler)
        elif filler in here and trigger.upos == "VERB":
            yield _with_clauses(document, sentence, filler)
        else:
            yield filler


def block_of(sentence: Sentence, verb: Word) -> tuple[int, int]:
    """Returns the first and last index of "Ana Orr, the mayor, said on Friday"."""
    inside = {verb.index}
    for child in sentence.children(
        verb, "nsubj", "aux", "advmod", "obl", "iobj", "obj"
    ):
        words = [word.index for word in sentence.subtree(child)]
        is_joined = all(
            word.text not in _COMMAS
            for word in sentence.words[
                min(verb.index, *words) : max(verb.index, *words)
            ]
        )
        if child.relation == "nsubj" or is_joined:
            inside |= set(words)
    return min(inside), max(inside)


def _is_inserted(sentence: Sentence, verb: Word, clauses: list[Filler]) -> bool:
    """Says whether who speaks is named behind or inside what is said."""
    first, last = block_of(sentence, verb)
    is_topmost = verb.head == 0 or sentence.word(verb.head).head == 0
    if not is_topmost or first == 1 or sentence.word(first - 1).text not in _COMMAS:
        return False
    if any(f.head.index < first for f in clauses):
        return True
    is_between = last < len(sentence.words) and sentence.word(last + 1).text in _COMMAS
    after = trimmed(sentence.words[last:])
    is_rest = bool(after) and after[0].upos in _STARTS
    return is_between and is_rest and not _opens_quote(sentence, last)


def _opens_quote(sentence: Sentence, index: int) -> bool:
    return any(w.text in cues.QUOTE_OPENERS for w in sentence.words[index : index + 2])


def _around(
    document: Document, sentence: Sentence, verb: Word, clauses: list[Filler]
) -> Iterator[Filler]:
    """Yields what stands before "Orr said", and behind it and a comma."""
    first, last = block_of(sentence, verb)
    before = trimmed(sentence.words[: first - 1])
    told = [f for f in clauses if f.span.start < verb.span.start]
    yield from _spread(document, sentence, before, told)
    behind = sentence.words[last:]
    after = trimmed(behind) if behind and behind[0].text in _COMMAS else ()
    if after and not _is_aside(sentence, verb, after):
        told = [f for f in clauses if f.span.start > verb.span.start]
        yield from _spread(document, sentence, after, told)


def _spread(
    document: Document, sentence: Sentence, words: tuple[Word, ...], told: list[Filler]
) -> Iterator[Filler]:
    """Stretches the first and the last filler to where the words begin and end."""
    if not told:
        if words:
            yield clause_filler(document, sentence, words, [])
        return
    start, end = words[0].span.start, words[-1].span.end
    for filler in told:
        span = Span(
            start if filler == told[0] else filler.span.start,
            end if filler == told[-1] else filler.span.end,
        )
        yield attrs.evolve(filler, span=span, text=span.of(document.text))


def _is_aside(sentence: Sentence, verb: Word, words: tuple[Word, ...]) -> bool:
    """Holds for what tells more of who speaks: he said, **pointing at the map**."""
    speakers = {
        w for s in sentence.children(verb, "nsubj") for w in sentence.subtree(s)
    }
    top = clause_top(sentence, words)
    governor = sentence.governor(top)
    is_own = governor in speakers or (
        governor == verb and not _is_clause(sentence, top)
    )
    return is_own or top.xpos in {"VBG", "VBN"} or bool(speakers & set(words))


def _is_clause(sentence: Sentence, word: Word) -> bool:
    return bool(sentence.children(word, "nsubj", "expl"))


def clause_top(sentence: Sentence, words: tuple[Word, ...]) -> Word:
    """Returns the word of these that the others depend on."""
    return min(
        words, key=lambda w: (w.upos == "PUNCT", sum(1 for _ in sentence.ancestors(w)))
    )


def _with_reason(
    document: Document, sentence: Sentence, verb: Word, filler: Filler
) -> Filler:
    """Takes in the reason or condition behind: said it failed **because he left**."""
    following = [
        clause
        for clause in sentence.children(verb, "advcl", "conj")
        if clause.index > max(filler.head.index, verb.index)
        and _goes_on(sentence, verb, clause)
    ]
    ends = [w.span.end for c in following for w in trimmed(sentence.subtree(c))]
    if not ends or max(ends) <= filler.span.end or filler.span.start < verb.span.start:
        return filler
    span = Span(filler.span.start, max(ends))
    return attrs.evolve(filler, span=span, text=span.of(document.text))


def _goes_on(sentence: Sentence, verb: Word, clause: Word) -> bool:
    """Holds for reasons and conditions, and for a joined clause with a quote in it."""
    if not _is_clause(sentence, clause):
        return False
    if clause.relation == "advcl":
        return marker(sentence, clause, "mark") in cues.REASON_MARKS
    words = sentence.subtree(clause)
    span = sentence.words[words[0].index - 1 : words[-1].index]
    is_quoted = any(word.text in cues.QUOTE_OPENERS for word in span)
    return is_quoted and not sentence.children(clause, "ccomp")


def _with_clauses(document: Document, sentence: Sentence, filler: Filler) -> Filler:
    """Takes in the clauses of a phrase: mentioned the need **to leave the town**."""
    end = filler.span.end
    for child in sentence.children(filler.head, "acl"):
        words = sentence.subtree(child)
        gap = [w for w in sentence.words if end <= w.span.start < words[0].span.start]
        if child.index > filler.head.index and not gap and words[0].upos != "PUNCT":
            end = max(end, trimmed(words)[-1].span.end)
    span = Span(filler.span.start, end)
    return attrs.evolve(filler, span=span, text=span.of(document.text))
