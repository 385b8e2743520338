"""What no text can do to the finders: overlap, reach outside, or take too long.

No test looks at a clock: work is counted in calls, and a pattern that backtracked badly
would not come to the end of a megabyte.
"""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventline.mentions.number_phrases import read_quantity
from eventline.mentions.number_tokens import cut_tokens
from eventline.mentions.quantities import find_quantities
from eventline.mentions.time_rules import TIME_RULES
from eventline.mentions.time_scan import Scanner, fold_case
from eventline.mentions.times import find_times
from eventline.model import Document, Sentence, Span, Word
from eventline.resolve import resolve_alone

MEGABYTE = 1_000_000
SCANNER = Scanner(TIME_RULES)
WORDS = (
    "1", "2.5", "1,200", "12,34", "1990", "9:30", "½", "$", "€", "%", "-", "–", ",",
    ".", "(", ")", "/", "'s", "a", "an", "the", "of", "and", "or", "to", "in", "every",
    "out", "from", "between", "more", "than", "at", "least", "up", "nearly", "some",
    "no", "none", "one", "two", "twenty", "hundred", "million", "dozen", "dozens",
    "half", "third", "thirds", "couple", "several", "few", "most", "percent", "km",
    "euros", "Rs", "minus", "magnitude", "times", "as", "many", "doubled", "fold",
    "May", "Monday", "night", "week", "years", "ago", "last", "next", "early", "until",
    "since", "people", "soldiers", "member", "aged", "old", "was", "killed", "Flight",
    "Street", "won", "m", "k", "bn",
)  # fmt: skip
TAGS = ("NOUN", "NUM", "VERB", "ADP", "ADJ", "ADV", "PROPN", "DET", "PUNCT", "AUX")
RELATIONS = ("nummod", "nmod", "obl", "nsubj", "obj", "det", "compound", "conj", "dep")


def document_of(words: list[tuple[str, str, str, int]]) -> Document:
    """Returns one sentence of forms, tags, relations, and how far back heads stand."""
    rows: list[Word] = []
    place = 0
    for index, (form, tag, relation, back) in enumerate(words, 1):
        head = max(1, index - back) if index > 1 else 0
        rows.append(
            Word(
                sentence=0,
                index=index,
                text=form,
                lemma=form.lower(),
                upos=tag,
                xpos="NNS" if form.endswith("s") else "NN",
                feats=frozenset(),
                head=head,
                deprel=relation if head else "root",
                span=Span(place, place + len(form)),
            )
        )
        place += len(form) + 1
    text = " ".join(form for form, *_ in words)
    sentence = Sentence(0, Span(0, len(text)), tuple(rows))
    return Document(text, (sentence,) if rows else ())


documents = st.lists(
    st.tuples(
        st.sampled_from(WORDS),
        st.sampled_from(TAGS),
        st.sampled_from(RELATIONS),
        st.integers(min_value=1, max_value=4),
    ),
    max_size=25,
).map(document_of)


@given(documents)
def test_what_is_found_lies_in_the_text_in_order_and_apart(document: Document) -> None:
    times = find_times(document)
    resolved = resolve_alone(document, times, None)
    quantities = find_quantities(document, times)

    spans = sorted([*(t.span for t in times), *(q.span for q in quantities)])
    assert [t.text for t in resolved] == [t.span.of(document.text) for t in times]
    assert [q.text for q in quantities] == [
        q.span.of(document.text) for q in quantities
    ]
    assert [q.span for q in quantities] == sorted(q.span for q in quantities)
    assert not any(a.overlaps(b) for a, b in itertools.pairwise(spans))


@given(documents)
def test_what_is_unread_has_no_value(document: Document) -> None:
    found = [mention.quantity for mention in find_quantities(document)]

    zeros = [quantity for quantity in found if quantity.value == 0]
    assert all(
        any(sign in zero.text.lower() for sign in ("no", "0", "zero", "½"))
        for zero in zeros
    )
    for quantity in found:
        low, value, high = quantity.low, quantity.value, quantity.high
        assert low is None or value is None or low <= value
        assert high is None or value is None or value <= high


TIME_WORDS = (
    *(
        "in",
        "of",
        "on",
        "at",
        "to",
        "and",
        "by",
        "from",
        "for",
        "over",
        "the",
        "a",
        "an",
    ),
    *("1", "5", "14th", "2.5", "200", "3,400", "4.5%", "429", "1871", "17:30", "0735"),
    *("May", "Monday", "year", "years", "week", "half", "past", "two", "three", "next"),
    *(
        "last",
        "people",
        "troops",
        "noon",
        "night",
        "GMT",
        "p.m.",
        "BC",
        "hours",
        "days",
    ),
    *("ago", "later", "before", "fiscal", ",", ".", "(", ")", "-", "quarter"),
)


@given(st.lists(st.sampled_from(TIME_WORDS), max_size=12).map(" ".join))
def test_leading_words_and_numbers_hide_no_time(text: str) -> None:
    _scans_what_each_rule_finds(text)


@given(st.text(alphabet="aMy1 9,.:-/'\u00a0\n", max_size=60))
def test_one_pass_finds_what_each_rule_finds_alone(text: str) -> None:
    _scans_what_each_rule_finds(text)


def _scans_what_each_rule_finds(text: str) -> None:
    folded = fold_case(text)
    found = {
        (rule.name, match.span())
        for rule, match in SCANNER.scan(folded, Span(0, len(text)))
    }

    assert found == {
        (rule.name, match.span())
        for rule in TIME_RULES
        for match in rule.regex.finditer(text)
    }


@pytest.mark.parametrize(
    "piece",
    ["1", "1,", "1.", "1,000", "a", "a'", "A.", " ", "\u00a0", "000 ", "1'000 "],
)
def test_a_megabyte_is_cut_into_tokens(piece: str) -> None:
    text = piece * (MEGABYTE // len(piece))
    tokens = cut_tokens(text)

    assert sum(len(token.raw.strip()) for token in tokens) <= MEGABYTE
    assert all(a.end <= b.start for a, b in itertools.pairwise(tokens))


@pytest.mark.parametrize("piece", ["1", "1,", "a", " ", "may", "\u00a0", "1/", "12:"])
def test_a_megabyte_is_scanned_for_times(piece: str) -> None:
    text = piece * (MEGABYTE // len(piece))

    for _, match in SCANNER.scan(fold_case(text), Span(0, len(text))):
        assert match.end() - match.start() < 100


@pytest.mark.parametrize("piece", ["1", "1,000,", "one hundred and ", "½"])
def test_a_megabyte_is_no_phrase(piece: str) -> None:
    quantity = read_quantity(piece * (MEGABYTE // len(piece)))

    assert quantity is None or quantity.value is None


@pytest.mark.parametrize(
    "piece",
    [
        "1", "$", "½", "one", "a", "no", "hundred", "one -", "1 -", "1 /", "1 , 2 and",
        "1 in", "between 1 and", "from 1 to", "more than", "nearly", "two hundred and",
        "a few", "minus", "aged 1 ,", "May", "May 1 ,", "Monday", "1990", "two days",
        "the first half of", "the day after",
    ],
)  # fmt: skip
@pytest.mark.parametrize("find", [find_times, find_quantities])
def test_twice_the_words_take_twice_the_work(
    piece: str, find: Callable[[Document], object]
) -> None:
    words = [(form, "NOUN", "nmod", 1) for form in piece.split()] * 60
    once = calls(find, document_of(words))
    twice = calls(find, document_of(words * 2))

    assert twice <= 2.2 * once + 1000


def calls(find: Callable[[Document], object], document: Document) -> int:
    """Returns how many functions are called on the way."""
    count = 0

    def note(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    find(document)
    sys.setprofile(note)
    try:
        find(document)
    finally:
        sys.setprofile(None)
    return count
