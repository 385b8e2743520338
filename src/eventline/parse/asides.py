"""Where datelines, bylines, credits and site furniture stand in a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator

from eventline.model import Span
from eventline.parse.aside_rules import (
    BYLINE,
    CREDIT,
    DATE_AT_END,
    DATELINE,
    INNER_DATELINE,
    LEADING_NOTICE,
    LINE_NOTICE,
    LONG_DASH,
    TRAILING_NOTICE,
)

FARTHEST_DATELINE = 300
"""A dateline behind a headline on its line begins within so many characters."""

LONGEST_TRAILING_NOTICE = 200
LONGEST_CREDIT = 400
MOST_LEADING = 4
"""So many asides may begin a paragraph: a notice, a byline and a dateline."""


def find_asides(paragraph: str) -> tuple[Span, ...]:
    """Returns the stretches that are a sentence of their own, in order.

    Leaves what stands between them to the tokenizer, a headline before its dateline
    among others.

    >>> find_asides("By Ana Cruz LISBON (NAP) - Two men were held.")
    (Span(start=0, end=12), Span(start=12, end=27))
    """
    found = list(_leading(paragraph))
    start = found[-1].end if found else 0
    inner = INNER_DATELINE.search(paragraph, 0, FARTHEST_DATELINE)
    if inner and not found:
        found.append(Span(*inner.span()))
        start = inner.end()
    for match in CREDIT.finditer(paragraph, start):
        if _is_apart(paragraph[max(start, match.start() - 8) : match.start()]):
            found.append(Span(*match.span()))
            start = match.end()
    tail = max(start, len(paragraph) - LONGEST_TRAILING_NOTICE)
    notice = TRAILING_NOTICE.search(paragraph, tail)
    return (*found, Span(notice.start(), len(paragraph))) if notice else tuple(found)


def is_notice(line: str) -> bool:
    """Says whether a line is furniture, whatever stands around it.

    >>> [is_notice(line) for line in ("ADVERTISEMENT", "Read more:", "The ad ran.")]
    [True, True, False]
    """
    return bool(LINE_NOTICE.fullmatch(line))


def dateline_end(paragraph: str) -> int:
    """Returns where a paragraph's dateline ends, dash included; 0 where it has none.

    >>> "LISBON, Oct 2 (NAP) - Two men were arrested."[22:]
    'Two men were arrested.'
    >>> dateline_end("LISBON, Oct 2 (NAP) - Two men were arrested.")
    22
    """
    match = DATELINE.match(paragraph)
    if not match:
        return 0
    is_marked = match.end() == len(paragraph) or not paragraph.isupper()
    is_capital = is_marked and match["place"].isupper() and len(match["place"]) > 3
    is_signed = bool(match["agency"])
    is_dated = bool(DATE_AT_END.search(match["rest"] or ""))
    mark = match["mark"].strip()
    if mark in ("", "."):
        is_clear = is_capital and (bool(mark) or bool(match["rest"]))
    elif mark == ":":
        is_label = is_capital and not match["rest"] and _is_text(paragraph)
        is_clear = is_dated or (is_signed and is_capital) or is_label
    elif mark == "-":
        is_apart = match["mark"].startswith(" ") and match[0].endswith(" ")
        is_clear = is_signed or is_dated
        is_clear = is_clear or (is_capital and (bool(match["rest"]) or is_apart))
    else:
        is_clear = is_signed or is_dated or is_capital or _is_lone(match)
    return match.end() if is_clear else 0


def ends_in_credit(line: str) -> bool:
    """Says whether a line ends in a bracketed credit, so that the next goes not on.

    >>> ends_in_credit("Smoke over Elmvik. (Photo: Ana Cruz)")
    True
    """
    tail = line[-LONGEST_CREDIT:]
    start = tail.rfind("(")
    return start >= 0 and bool(CREDIT.fullmatch(tail, start))


def _leading(paragraph: str) -> Iterator[Span]:
    """Yields the asides that a paragraph begins with."""
    start = 0
    for _ in range(MOST_LEADING):
        rest = paragraph[start:]
        notice = LEADING_NOTICE.match(rest) or BYLINE.match(rest)
        end = notice.end() if notice else dateline_end(rest)
        if not end:
            return
        yield Span(start, start + end)
        start += end


def _is_lone(match: re.Match[str]) -> bool:
    """Says whether one dash stands behind a place: **Lisbon —** The minister quit."""
    following = match.string[match.end() : match.end() + LONGEST_CREDIT]
    is_place = len(match["place"]) > 3 and match["mark"] in (" —", " --")
    return is_place and not LONG_DASH.search(following)


def _is_apart(before: str) -> bool:
    """Says whether the text before a bracket is closed, so that none of it is in it."""
    return not before.strip() or before.rstrip().endswith((".", "!", "?", '"', "'"))


def _is_text(paragraph: str) -> bool:
    """Says whether a paragraph is a text of sentences and no heading."""
    return not paragraph.isupper() and paragraph.rstrip("'\") ").endswith(
        (".", "!", "?")
    )
