"""Caps hold, can be set, and are told in the timeline's warnings where they bite."""

from __future__ import annotations

import json
import pickle

import attrs
import pytest

from eventline import Extractor
from eventline.errors import InputError
from eventline.parse.limits import LONGEST_RUN, LONGEST_SENTENCE, check_limit
from tests.fake_parser import FakeParser
from tests.parse.fake_stanza import fake_parser
from tests.safety.hostile import NEWS


def warnings_of(text: str) -> tuple[str, ...]:
    return Extractor(fake_parser()).extract(text).warnings


def test_a_text_within_the_caps_has_no_warning() -> None:
    words = "word " * LONGEST_SENTENCE

    assert warnings_of(f"{words}\n\n{'x' * LONGEST_RUN}") == ()


def test_a_run_that_is_left_out_is_told() -> None:
    text = f"Rain fell. {'x' * 300} {'7' * 300} It rained."

    assert warnings_of(text) == (
        "left out 2 runs of more than 256 characters without a blank, the first at 11",
    )


@pytest.mark.parametrize("line", ["-" * 300, "." * 3000, "= " * 20 + "_" * 400])
def test_a_drawn_line_holds_no_words_to_be_left_out(line: str) -> None:
    assert warnings_of(f"Rain fell.\n\n{line}\n\nIt rained.") == ()


def test_a_run_is_found_where_the_caller_s_text_has_it() -> None:
    (warning,) = warnings_of(f"\ufeffThe co\u00adpilot {'y' * 257}")

    assert warning.endswith("the first at 14")


def test_a_sentence_that_is_cut_is_told() -> None:
    text = f"Rain fell.\n\n{'word ' * 400}"

    assert warnings_of(text) == (
        "cut 1 sentence of more than 150 words in pieces, the first at 12; "
        "raise the limit with Extractor(max_words=...)",
    )


def test_warnings_are_part_of_the_json() -> None:
    timeline = Extractor(fake_parser()).extract("x" * 300)

    assert json.loads(timeline.to_json())["warnings"] == list(timeline.warnings)
    assert len(timeline.warnings) == 1


@pytest.mark.live
@pytest.mark.parametrize("limit", [10, 150, 500])
def test_no_sentence_is_longer_than_the_limit(extractor: Extractor, limit: int) -> None:
    text = f"{NEWS.rstrip('. ')}{' and fires burned' * 200}."
    parser = attrs.evolve(extractor.load(), max_words=limit)
    longest = max(len(sentence.words) for sentence in parser.parse(text).sentences)

    assert longest == limit


def test_the_limit_reaches_the_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[object] = []
    monkeypatch.setattr(
        "eventline.parsers.load_stanza", lambda *_, **options: given.append(options)
    )
    Extractor(max_words=300).load()

    assert given == [{"max_words": 300}]


@pytest.mark.parametrize("limit", [0, 9, 501, -1, True, 1.5, "150"])
def test_an_impossible_length_is_shown(limit: object) -> None:
    with pytest.raises(InputError, match=f"from 10 to 500, not {limit!r}"):
        Extractor(max_words=limit)  # type: ignore[arg-type]  # the wrong type on purpose


def test_no_length_is_the_default() -> None:
    assert check_limit(None) == LONGEST_SENTENCE


def test_a_loaded_parser_has_its_own_limit() -> None:
    with pytest.raises(InputError, match="a loaded parser has its own limit"):
        Extractor(FakeParser(), max_words=200)


def test_limits_go_to_another_process() -> None:
    extractor = Extractor("embedded", max_characters=7, max_words=77)
    other = pickle.loads(pickle.dumps(extractor))  # noqa: S301  # our own bytes

    assert other.describe() == extractor.describe()
    assert other.describe().endswith(" 7 77")
