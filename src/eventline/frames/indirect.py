"""How far indirect speech goes in its sentence, where the tree hangs it elsewhere.

In "The plan, Orr said, has failed" all but "Orr said" is said; in "Orr said it failed
because he left" the reason is said too. Quotes are speeches.py's.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

import attrs

from eventline.frames import cues
from eventline.frames.contents import clause_filler
from eventline.frames.cuts import is_anothers
from eventline.frames.misplaced import is_as_modal, said_inside
from eventline.frames.subjects import marker
from eventline.model import Document, Filler, Fillers, Kind, Sentence, Span, Word
from eventline.model.quotes import trimmed

_COMMAS = frozenset({",", "–", "—", "--", "―"})
_CLAUSES = ("acl", "advcl", "ccomp", "xcomp")
_STARTS = frozenset({"ADP", "AUX", "SCONJ", "VERB"})


def whole_contents(
    document: Document, trigger: Word, contents: Fillers, *, is_report: bool
) -> Iterator[Filler]:
    """Yields what is said with the words around it that are said too.

    What is asked for is a thing, and no report of it (`is_report`).
    """
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
        elif filler in here and (is_report or trigger.upos == "VERB"):
            yield _with_modifiers(document, sentence, filler, is_report=is_report)
        else:
            yield filler


def pieces_around(
    document: Document, trigger: Word, filler: Filler
) -> Iterator[Filler]:
    """Cuts the saying out of what is said: **the plan**, he said, **has failed**."""
    sentence = document.sentence_of(trigger)
    is_around = filler.head.sentence == trigger.sentence and filler.span.contains(
        trigger.span
    )
    if not is_around or trigger.upos != "VERB":
        yield filler
        return
    said = frozenset(sentence.subtree(trigger))
    if filler.head in said:
        first, last = block_of(sentence, trigger)
        said = frozenset(sentence.words[first - 1 : last])
    inside = sentence.words_in(filler.span)
    first = min(word.index for word in said)
    before = trimmed(tuple(w for w in inside if w.index < first))
    after = trimmed(tuple(w for w in inside if w.index > first and w not in said))
    if _is_closed(sentence, first) and not _opens_quote(sentence, after[:1]):
        after = ()
    for words in (before, after):
        if words and not _is_relative(words):
            yield clause_filler(document, sentence, words, [filler.head])


def _is_relative(words: tuple[Word, ...]) -> bool:
    """Holds for a lone pronoun: the ship **which**, the owner said, had turned."""
    return len(words) == 1 and words[0].xpos in {"WDT", "WP"}


def block_of(sentence: Sentence, verb: Word) -> tuple[int, int]:
    """Returns the first and last index of "Ana Orr, the mayor, said on Friday"."""
    inside = {verb.index}
    subjects = sentence.children(verb, "nsubj")
    beside = sentence.children(verb, "aux", "advmod", "obl", "iobj", "obj")
    for child in (*_nearest(verb, subjects), *beside):
        words = [word.index for word in trimmed(sentence.subtree(child))]
        is_joined = all(
            word.text not in _COMMAS
            for word in sentence.words[
                min(verb.index, *words) : max(verb.index, *words)
            ]
        )
        if child.relation == "nsubj" or is_joined:
            inside |= set(words)
    behind = sentence.words[max(inside) :]
    closing = takewhile(lambda word: word.text in {")", "]"}, behind)
    return min(inside), max(inside) + sum(1 for _ in closing)


def _nearest(verb: Word, subjects: tuple[Word, ...]) -> tuple[Word, ...]:
    """Returns who speaks: the yield, **she** said, fell; the other is no speaker."""
    return tuple(sorted(subjects, key=lambda w: abs(w.index - verb.index))[:1])


def _is_inserted(sentence: Sentence, verb: Word, clauses: list[Filler]) -> bool:
    """Says whether who speaks is named behind or inside what is said."""
    first, last = block_of(sentence, verb)
    if first == 1 or (verb.xpos == "VBG" and first == verb.index):
        return False
    is_topmost = verb.head == 0 or sentence.word(verb.head).head == 0
    if not is_topmost or not _is_behind_comma(sentence, first):
        return False
    if any(f.head.index < first for f in clauses):
        return True
    is_between = last < len(sentence.words) and sentence.word(last + 1).text in _COMMAS
    after = trimmed(sentence.words[last:])
    if not is_between or not after:
        return False
    if _opens_quote(sentence, after[:1]):
        return after[0].text.islower() and _holds_clause(sentence, first)
    is_aim = any(
        marker(sentence, w, "mark") == "to" for w in sentence.children(verb, "advcl")
    )
    return after[0].upos in _STARTS or (is_aim and _holds_clause(sentence, first))


def _is_behind_comma(sentence: Sentence, first: int) -> bool:
    """Says whether a comma stands before the words from here, a quote's end aside."""
    before = sentence.words[: first - 1]
    marks = [w.text for w in before[-2:] if w.text not in cues.QUOTE_MARKS]
    return bool(marks) and marks[-1] in _COMMAS


def _holds_clause(sentence: Sentence, first: int) -> bool:
    """Says whether more than a phrase opens the sentence: **when it rained**, he …"""
    before = sentence.words[: first - 1]
    clauses = [w for w in before if w.relation in {"advcl", "csubj"}]
    return any(
        sentence.children(word, "nsubj") or marker(sentence, word, "mark") == "to"
        for word in clauses
    )


def _opens_quote(sentence: Sentence, words: tuple[Word, ...]) -> bool:
    """Says whether a quote mark stands right before the words."""
    before = [w for word in words for w in sentence.words[: word.index - 1][-1:]]
    return any(w.text in cues.QUOTE_OPENERS for w in before)


def _is_closed(sentence: Sentence, first: int) -> bool:
    """Says whether a quote ends right before the words from here: “No,” **he said**."""
    before = sentence.words[: first - 1][-1:]
    return any(w.text in cues.QUOTE_MARKS for w in before)


def _around(
    document: Document, sentence: Sentence, verb: Word, clauses: list[Filler]
) -> Iterator[Filler]:
    """Yields what stands before "Orr said", and behind it and a comma."""
    first, last = block_of(sentence, verb)
    before = trimmed(sentence.words[: first - 1])
    yield from _spread(document, sentence, before, clauses)
    behind = sentence.words[last:]
    is_set_off = (
        not _is_closed(sentence, first) and behind and behind[0].text in _COMMAS
    )
    after = trimmed(behind) if is_set_off else ()
    if after and not _is_aside(sentence, verb, after):
        yield from _spread(document, sentence, after, clauses)


def _spread(
    document: Document,
    sentence: Sentence,
    words: tuple[Word, ...],
    clauses: list[Filler],
) -> Iterator[Filler]:
    """Stretches the first and the last filler to where the words begin and end."""
    if not words:
        return
    start, end = words[0].span.start, words[-1].span.end
    told = [f for f in clauses if Span(start, end).overlaps(f.span)]
    if not told:
        yield clause_filler(document, sentence, words, [])
        return
    for filler in told:
        span = Span(
            start if filler == told[0] else filler.span.start,
            max(end, filler.span.end) if filler == told[-1] else filler.span.end,
        )
        yield attrs.evolve(filler, span=span, text=span.of(document.text))


def _is_aside(sentence: Sentence, verb: Word, words: tuple[Word, ...]) -> bool:
    """Holds for what tells more of who speaks: he said, **pointing at the map**.

    So does what **others say** behind it.
    """
    subjects = _nearest(verb, sentence.children(verb, "nsubj"))
    speakers = {w for s in subjects for w in sentence.subtree(s)}
    top = clause_top(sentence, words)
    governor = sentence.governor(top)
    is_said = top.relation == "ccomp" or _is_clause(sentence, top)
    is_own = governor in speakers or (governor == verb and not is_said)
    is_loose = top.xpos in {"VBG", "VBN"} and not is_said
    is_others = top.relation == "conj" and bool(sentence.children(top, "ccomp"))
    is_others = is_others and bool(sentence.children(top, "nsubj"))
    return is_own or is_loose or is_others or bool(speakers & set(words))


def _is_clause(sentence: Sentence, word: Word) -> bool:
    return bool(sentence.children(word, "nsubj", "expl"))


def clause_top(sentence: Sentence, words: tuple[Word, ...]) -> Word:
    """Returns the word of these that the others depend on."""
    depths = {w: sum(1 for _ in sentence.ancestors(w)) for w in words}
    return min(words, key=lambda w: (w.upos == "PUNCT", depths[w]))


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
        is_bare = clause.xpos == "VB" and not sentence.children(clause, "aux")
        is_asked = is_bare and verb.xpos != "VB"  # urged them to rest and **eat**
        is_said = is_asked or said_inside(sentence, clause, verb) is not None
        is_said = is_said or is_as_modal(sentence, verb, clause)
        return clause.relation == "conj" and is_said
    if clause.relation == "advcl":
        is_reason = marker(sentence, clause, "mark") in cues.REASON_MARKS
        return is_reason and not is_anothers(sentence, clause)
    is_quoted = _has_quote(sentence, sentence.subtree(clause))
    said = [w for c in sentence.children(clause, "ccomp") for w in sentence.subtree(c)]
    is_speech = clause.lemma.lower() in cues.QUOTING | cues.TELLING
    if said and is_speech and _has_quote(sentence, tuple(said)):
        return False
    return is_quoted or _has_same_subject(sentence, verb, clause)


def _has_quote(sentence: Sentence, words: tuple[Word, ...]) -> bool:
    span = sentence.words[max(0, words[0].index - 2) : words[-1].index]
    return any(word.text in cues.QUOTE_OPENERS for word in span)


def _has_same_subject(sentence: Sentence, verb: Word, clause: Word) -> bool:
    """Holds for she said that **she** was ill but that **she** would come."""
    said = sentence.children(verb, "ccomp")
    first, second = (
        {w.lemma.lower() for w in words if w.upos == "PRON"}
        for words in (
            [s for c in said for s in sentence.children(c, "nsubj")],
            sentence.children(clause, "nsubj"),
        )
    )
    return bool(first & second)


def _with_modifiers(
    document: Document, sentence: Sentence, filler: Filler, *, is_report: bool
) -> Filler:
    """Takes in what is said of a phrase: mentioned the need **to leave the town**."""
    end = filler.span.end
    for child in sentence.children(filler.head, *_CLAUSES, "nmod", "obl"):
        words = [w for w in sentence.subtree(child) if w.span.start >= end]
        if child.index < filler.head.index or not words:
            continue
        is_inside = is_report and filler.span.contains(child.span)
        top = clause_top(sentence, tuple(words)) if is_inside else child
        if top.relation not in _CLAUSES:
            continue
        gap = [w for w in sentence.words if end <= w.span.start < words[0].span.start]
        if words[0].upos == "PUNCT" or any(not _is_between(w) for w in gap):
            break
        end = trimmed(tuple(words))[-1].span.end
    span = Span(filler.span.start, end)
    return attrs.evolve(filler, span=span, text=span.of(document.text))


def _is_between(word: Word) -> bool:
    """Holds for the quote marks that may stand inside a phrase."""
    return word.text in cues.QUOTE_MARKS
