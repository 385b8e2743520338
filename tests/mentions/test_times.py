"""What is said about time: rules, guards, joins, modifiers, signals, spans."""

from __future__ import annotations

import re
import tomllib
from itertools import pairwise
from typing import TypedDict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventline.mentions.calendar_dates import read_calendar_date
from eventline.mentions.time_rule import (
    JoinRule,
    ModifierRule,
    TimeRule,
    read_parts,
)
from eventline.mentions.time_rules import JOIN_RULES, MODIFIER_RULES, TIME_RULES
from eventline.mentions.times import find_times
from eventline.model.time_expression import CalendarDate, Duration, Weekday
from eventline.resolve.mentions import resolve_mentions
from tests.mentions.phrases import phrase_document
from tests.parsed import ROOT

CORPUS = tomllib.loads((ROOT / "tests/corpus/times.toml").read_text("utf-8"))


class NotTime(TypedDict, total=False):
    """A phrase that says no time, and why."""

    words: str
    tags: dict[str, str]
    why: str
    failing: str


def _not_times() -> list[object]:
    return [
        pytest.param(
            case,
            id=case["words"],
            marks=pytest.mark.xfail(reason=case["failing"])
            if "failing" in case
            else (),
        )
        for case in CORPUS["not_time"]
    ]


RULE_EXAMPLES = [(rule, text) for rule in TIME_RULES for text in rule.examples]


@pytest.mark.parametrize(
    ("rule", "text"), RULE_EXAMPLES, ids=[f"{r.name}: {t}" for r, t in RULE_EXAMPLES]
)
def test_a_rule_matches_its_examples_in_full(rule: TimeRule, text: str) -> None:
    match = rule.regex.search(text)

    assert match is not None
    assert match.group() == text
    assert rule.build(read_parts(match)) is not None


@pytest.mark.parametrize(
    "text",
    [text for rule in (*JOIN_RULES, *MODIFIER_RULES) for text in rule.examples],
)
def test_joins_and_modifiers_take_their_examples_in_full(text: str) -> None:
    document = phrase_document(text)

    assert [m.span.of(text) for m in find_times(document)] == [text]


def test_rule_names_are_distinct() -> None:
    names = [rule.name for rule in (*TIME_RULES, *JOIN_RULES, *MODIFIER_RULES)]

    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize("case", _not_times())
def test_what_looks_like_a_time_is_none(case: NotTime) -> None:
    document = phrase_document(case["words"], case.get("tags"))

    assert find_times(document) == ()


def test_not_times_give_a_reason() -> None:
    assert [c["words"] for c in CORPUS["not_time"] if not c.get("why")] == []


@pytest.mark.parametrize(
    ("words", "relation"),
    [
        ("on Friday", "on"),
        ("since 1994", "since"),
        ("ever since 1994", "ever since"),
        ("until last week", "until"),
        ("by the end of the year", "by"),
        ("for three days", "for"),
        ("as of Monday", "as of"),
        ("no later than Oct. 5", "no later than"),
        ("during the past week", "during"),
        ("ahead of Friday", "ahead of"),
        ("Friday", None),
        ("two years ago", None),
    ],
)
def test_the_signal_stands_outside_the_span(words: str, relation: str | None) -> None:
    (mention,) = find_times(phrase_document(words))

    assert mention.relation == relation
    assert not mention.signal or mention.signal.of(words) == relation
    assert not mention.signal or not mention.signal.overlaps(mention.span)


@pytest.mark.parametrize(
    ("words", "spans", "relations"),
    [
        ("Oct. 2-6", ["Oct. 2", "6"], ["from", "to"]),
        ("2\u20136 October 2020", ["2", "6 October 2020"], ["from", "to"]),
        ("1990-95", ["1990", "95"], ["from", "to"]),
        ("1990 - 1995", ["1990", "1995"], ["from", "to"]),
        ("from Monday to Friday", ["Monday", "Friday"], ["from", "to"]),
        ("between 1990 and 1995", ["1990", "1995"], ["between", "and"]),
    ],
)
def test_a_range_has_two_ends(
    words: str, spans: list[str], relations: list[str]
) -> None:
    mentions = find_times(phrase_document(words))

    assert [m.span.of(words) for m in mentions] == spans
    assert [m.relation for m in mentions] == relations


def test_typographic_characters_are_read_and_kept() -> None:
    words = "New Year\u2019s Eve and the \u201980s,\u00a0at 5\u00a0p.m."
    mentions = find_times(phrase_document(words))

    assert [m.span.of(words) for m in mentions] == [
        "New Year\u2019s Eve",
        "the \u201980s",
        "5\u00a0p.m.",
    ]


def test_a_line_break_inside_a_phrase_is_a_blank() -> None:
    words = "killed on Oct.\n2, 2020 in"
    (mention,) = find_times(phrase_document(words))

    assert mention.span.of(words) == "Oct.\n2, 2020"
    assert mention.expression == CalendarDate(2020, 10, 2)


def test_the_longest_match_wins() -> None:
    (mention,) = find_times(phrase_document("the past two years"))

    assert mention.rule == "length before or ahead"
    assert isinstance(mention.expression, Duration)


def test_capitals_do_not_matter_for_full_weekdays() -> None:
    (mention,) = find_times(phrase_document("ON FRIDAY"))

    assert mention.expression == Weekday(5)


@pytest.mark.parametrize(
    ("phrase", "date"),
    [
        ("10/02/2020", CalendarDate(2020, 10, 2)),
        ("25/12/2020", CalendarDate(2020, 12, 25)),
        ("2020-10-02", CalendarDate(2020, 10, 2)),
        ("March 2015", CalendarDate(2015, 3)),
        ("13/45/2020", None),
        ("yesterday", None),
        ("in 3 days", None),
        ("1" * 65, None),
    ],
)
def test_dateparser_fills_nothing_in(phrase: str, date: CalendarDate | None) -> None:
    assert read_calendar_date(phrase) == date


def test_the_order_of_digits_is_a_setting() -> None:
    assert read_calendar_date("10/02/2020", order="DMY") == CalendarDate(2020, 2, 10)


@given(st.text(max_size=200))
def test_any_text_gives_sorted_exact_spans(text: str) -> None:
    mentions = find_times(phrase_document(text))

    spans = [m.span for m in mentions]
    assert spans == sorted(spans)
    assert not any(a.overlaps(b) for a, b in pairwise(spans))


_PIECES = st.one_of(
    st.sampled_from(("Monday", "night", "last", "of", "the", "1994", "two", "years")),
    st.sampled_from(("ago", "mid-", "early", "May", "2", ",", ".", "-", "5", "p.m.")),
    st.sampled_from(("every", "in", "for", "a", "Q3", "first", "half", "'s", "fiscal")),
    st.sampled_from(("quarter", "or", "so", "'80s", "GMT", "next", "\n")),
)


@given(st.lists(_PIECES, max_size=12))
def test_words_of_time_in_any_order_never_raise(pieces: list[str]) -> None:
    text = " ".join(pieces)

    for mention in find_times(phrase_document(text)):
        assert mention.span.of(text).strip()


_UNBOUNDED = re.compile(r"(?<!\\)[*+]|\{\d*,\}")


@pytest.mark.parametrize("rule", TIME_RULES, ids=lambda rule: rule.name)
def test_no_repetition_is_unbounded(rule: TimeRule) -> None:
    assert _UNBOUNDED.findall(rule.regex.pattern) == []


@pytest.mark.parametrize("rule", JOIN_RULES, ids=lambda rule: rule.name)
def test_no_gap_is_unbounded(rule: JoinRule) -> None:
    assert _UNBOUNDED.findall(rule.regex.pattern) == []


@pytest.mark.parametrize("rule", MODIFIER_RULES, ids=lambda rule: rule.name)
def test_no_modifier_is_unbounded(rule: ModifierRule) -> None:
    patterns = rule.regex_before.pattern + rule.regex_after.pattern

    assert _UNBOUNDED.findall(patterns) == []


# Times of many kinds, so that all rules have been tried before the hostile rest.
_OPENING = (
    "May 1 Monday night last week two years ago every half century BC noon today "
    "winter Christmas nineteen quarter now twice daily overnight "
)
_HOSTILE = ("1", " ", "1 ", "May ", "two years ", "1/", "'", "the ", "two two two ")
_HOSTILE_TOO = ("a ", "1871-", "1 to ", "the night of ", "12:", "last ", "\n")


@pytest.mark.parametrize("piece", [*_HOSTILE, *_HOSTILE_TOO])
def test_long_hostile_lines_are_read(piece: str) -> None:
    text = _OPENING + piece * (20_000 // len(piece))
    document = phrase_document(text)

    mentions = find_times(document)

    assert all(m.span.end <= len(text) for m in mentions)
    assert len(resolve_mentions(document, mentions, None)) == len(mentions)
