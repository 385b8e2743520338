"""Finds time expressions and says what was said; what they mean is resolved later."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

import attrs

from eventline.mentions import time_modifier_words as modifiers
from eventline.mentions.beside import neighbours
from eventline.mentions.time_eras import BARE_OLD_YEAR, in_their_era
from eventline.mentions.time_guards import is_time, stands_alone
from eventline.mentions.time_joins import share_year
from eventline.mentions.time_lengths import as_used
from eventline.mentions.time_rule import (
    Found,
    ModifierRule,
    TimeRule,
    normalise,
    read_parts,
)
from eventline.mentions.time_rules import JOIN_RULES, MODIFIER_RULES, TIME_RULES
from eventline.mentions.time_scan import Scanner, fold_case
from eventline.model import (
    Document,
    Sentence,
    Span,
    TimeExpression,
    TimeMention,
    Word,
)

# How far before a time its modifier or its signal may begin.
_REACH = 40
# How many blanks and hyphens can stand between a time and the word before it.
_JOINT = 4


def find_times(document: Document) -> tuple[TimeMention, ...]:
    """Returns the time expressions of a document, in text order, never overlapping.

    Spans are minimal: no leading preposition (that is the mention's `signal`), the
    determiner and modifiers inside. The longest match wins, then the earlier rule. It
    does not resolve; see `eventline.resolve.expressions`.
    """
    words = _WordIndex.of(document)
    is_old = _BEFORE_CHRIST.search(document.text) is not None
    folded = fold_case(document.text)
    mentions: list[TimeMention] = []
    for paragraph in _paragraphs(document.sentences):
        atoms = _find_atoms(folded, paragraph)
        kept = (
            f
            for f in atoms
            if (is_old or f.rule != BARE_OLD_YEAR)
            and is_time(document, f, words.at(f.span))
        )
        joined = _join(document.text, _longest(kept, paragraph))
        modified = (_modify(document.text, found) for found in joined)
        alone = _longest(modified, paragraph)
        found = [
            as_used(document, f, words.at(f.span))
            for f in alone
            if _is_complete(document, f, words.at(f.span))
        ]
        shared = _share_years(document.text, found)
        mentions += _relate(document, shared, words)
    return tuple(in_their_era(mentions)) if is_old else tuple(mentions)


@attrs.frozen
class _WordIndex:
    words: tuple[Word, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    @classmethod
    def of(cls, document: Document) -> _WordIndex:
        words = [w for sentence in document.sentences for w in sentence.words]
        starts = tuple([word.span.start for word in words])
        return cls(tuple(words), starts, tuple([word.span.end for word in words]))

    def at(self, span: Span) -> tuple[Word, ...]:
        """Returns the words that share a character with the span."""
        first = bisect_right(self.ends, span.start)
        return self.words[first : bisect_left(self.starts, span.end)]


def _paragraphs(sentences: Iterable[Sentence]) -> Iterator[Span]:
    for _, group in itertools.groupby(sentences, key=lambda s: s.paragraph):
        yield Span.cover(sentence.span for sentence in group)


def _find_atoms(folded: str, paragraph: Span) -> Iterator[Found]:
    for rule, match in _SCANNER.scan(folded, paragraph):
        yield from _build(rule, match)


def _build(rule: TimeRule, match: re.Match[str]) -> Iterator[Found]:
    built = rule.build(read_parts(match))
    groups = match.re.groupindex
    claim = Span(*match.span())
    if isinstance(built, tuple):
        for name, expression in zip(("first", "last"), built, strict=True):
            yield Found(Span(*match.span(name)), claim, expression, rule.name)
    elif built is not None:
        has_span = "span" in groups and match["span"] is not None
        span = Span(*match.span("span")) if has_span else claim
        yield Found(span, claim, built, rule.name)


def _longest(found: Iterable[Found], paragraph: Span) -> list[Found]:
    """Returns those whose claims win: the longer one first, then the earlier rule."""
    ranked = sorted(found, key=lambda f: (-len(f.claim), f.claim.start))
    taken = bytearray(len(paragraph))
    winners: list[Found] = []
    for candidate in ranked:
        start = candidate.claim.start - paragraph.start
        end = candidate.claim.end - paragraph.start
        twin = winners[-1] if winners else candidate
        shares = (twin.claim, twin.rule) == (candidate.claim, candidate.rule)
        is_other_end = shares and not twin.span.overlaps(candidate.span)
        if is_other_end or not any(taken[start:end]):
            taken[start:end] = b"\x01" * (end - start)
            winners.append(candidate)
    return sorted(winners, key=lambda f: (f.span.start, f.span.end))


def _join(text: str, found: Sequence[Found]) -> list[Found]:
    joined: list[Found] = []
    for candidate in found:
        current = candidate
        while joined and (union := _join_two(text, joined[-1], current)):
            joined.pop()
            current = union
        joined.append(current)
    return joined


def _join_two(text: str, first: Found, second: Found) -> Found | None:
    gap = text[first.span.end : second.span.start]
    if len(gap) > _REACH or first.claim == second.claim:
        return None
    for rule in JOIN_RULES:
        if not rule.regex.fullmatch(gap):
            continue
        expression = rule.join(first.expression, second.expression)
        if expression is not None:
            span = Span(first.span.start, second.span.end)
            return Found(span, span, expression, rule.name)
    return None


def _modify(text: str, found: Found) -> Found:
    before = _word_before(text, found.span.start)
    for rule in MODIFIER_RULES:
        modified = _modify_by(rule, text, found, before)
        if modified is not None:
            found = modified
            before = _word_before(text, found.span.start)
    return found


def _modify_by(
    rule: ModifierRule, text: str, found: Found, before: str
) -> Found | None:
    start, end = found.span.start, found.span.end
    if not rule.before:
        match = rule.regex_after.match(text, end)
    elif before in rule.last_words:
        match = rule.regex_before.search(text, max(0, start - _REACH), start)
    else:
        return None
    if match is None:
        return None
    expression = rule.modify(found.expression, read_parts(match))
    if expression is None:
        return None
    span = Span(min(start, match.start()), max(end, match.end()))
    return Found(span, span, expression, rule.name)


def _word_before(text: str, end: int) -> str:
    """Returns the word before a place in lower case, past what can join them."""
    last = end
    while last > max(0, end - _JOINT) and not text[last - 1].isalnum():
        last -= 1
    first = last
    while first > max(0, end - _REACH) and text[first - 1].isalnum():
        first -= 1
    return text[first:last].lower()


def _share_years(text: str, found: Sequence[Found]) -> list[Found]:
    """Gives the year of "14 May to 3 June 1871" to both, from the last one on."""
    shared: list[Found] = []
    for candidate in reversed(found):
        year = _shared_year(text, candidate, shared[-1]) if shared else None
        current = attrs.evolve(candidate, expression=year) if year else candidate
        shared.append(current)
    return shared[::-1]


def _shared_year(text: str, first: Found, second: Found) -> TimeExpression | None:
    gap = normalise(text[first.span.end : second.span.start][:_REACH])
    if gap not in modifiers.SHARING_GAPS:
        return None
    is_range = gap not in {"and", "or", ","}
    return share_year(first.expression, second.expression, is_range=is_range)


def _is_complete(document: Document, found: Found, words: tuple[Word, ...]) -> bool:
    before, after = neighbours(document, words)
    return stands_alone(
        document,
        found,
        before.text.lower() if before else "",
        after.text.lower() if after else "",
    )


def _relate(
    document: Document, found: Sequence[Found], words: _WordIndex
) -> list[TimeMention]:
    """Returns mentions with their signals; a dash or "to" closes a range."""
    mentions: list[TimeMention] = []
    for candidate in found:
        signal = _signal_before(document.text, candidate.span)
        mention = TimeMention(
            span=candidate.span,
            expression=candidate.expression,
            word=_head(words.at(candidate.span)),
            signal=signal,
            relation=normalise(signal.of(document.text)) if signal else None,
            rule=candidate.rule,
        )
        mentions[-1:] = [*_close_range(document.text, mentions[-1:], mention)]
    return mentions


def _close_range(
    text: str, before: Sequence[TimeMention], mention: TimeMention
) -> tuple[TimeMention, ...]:
    """Returns both ends of "1990-95" and "between May and June" with relations."""
    if not before:
        return (mention,)
    first = before[0]
    gap = text[first.span.end : mention.span.start].strip()
    if gap in modifiers.RANGE_GAPS:
        first = attrs.evolve(first, relation=first.relation or "from")
        mention = attrs.evolve(mention, relation=mention.relation or "to")
    elif gap.lower() == "and" and first.relation == "between":
        mention = attrs.evolve(mention, relation="and")
    return first, mention


def _signal_before(text: str, span: Span) -> Span | None:
    """Returns the signal; of "after Monday's raid" it is the raid's, not the time's."""
    last = _word_before(text, span.start)
    if last not in _SIGNAL.last_words or _POSSESSIVE.match(text, span.end):
        return None
    first, end = span.start - 1 - len(last), span.start - 1
    is_lone = last in _LONE_SIGNALS and text[first - 1 : first] == text[end] == " "
    if is_lone and _word_before(text, first) not in _OPEN_SIGNALS:
        return Span(first, end)
    reach = max(0, span.start - _REACH)
    match = _SIGNAL.regex_before.search(text, reach, span.start)
    return Span(*match.span("signal")) if match else None


def _head(words: tuple[Word, ...]) -> Word:
    """Returns the word of a time that the rest of it depends on."""
    inside = {(word.sentence, word.index) for word in words}
    tops = [w for w in words if (w.sentence, w.head) not in inside]
    return next((w for w in tops if w.upos not in _EMPTY), words[-1])


_BEFORE_CHRIST = re.compile(r"\d ?B\.?C")
_SCANNER = Scanner(TIME_RULES)
_POSSESSIVE = re.compile(r"['\u2019]s\b")
_EMPTY = frozenset({"ADP", "DET", "PUNCT"})
_LONE_SIGNALS = frozenset(s for s in modifiers.SIGNALS if " " not in s)
_OPEN_SIGNALS = frozenset(s.split()[-2] for s in modifiers.SIGNALS if " " in s)
_SIGNAL = ModifierRule(
    "signal",
    r"{signal} (?:the )?",
    "",
    lambda e, p: None,
    (),
    ends=(modifiers.SIGNALS, ("the",)),
)
