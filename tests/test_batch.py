"""Many articles: every fault is named with its place, and none stops the others."""

from __future__ import annotations

import datetime
import io
import json
from collections.abc import Sequence
from pathlib import Path

import attrs
import pytest

from eventline import Extractor, Timeline
from eventline.batch import Failure, jobs, jsonl, read_articles
from eventline.errors import InputError, ModelError
from eventline.model import Article, Document
from tests.fake_parser import ATTACK, BROKEN, TEXT, FakeParser, write

GOOD = json.dumps({"text": TEXT, "id": "good"}).encode()


def test_line_has_text_date_id_and_title() -> None:
    row = {"text": "a", "published": "2020-10-02", "id": "x", "title": "T", "more": []}

    assert _read(json.dumps(row).encode()) == [
        Article("a", datetime.date(2020, 10, 2), "x", "T")
    ]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b"{", "not valid JSON (expecting property name"),
        (b'{"text": "a"} x', "not valid JSON (extra data"),
        (b"[1, 2]", "not a JSON object but list: [1, 2]"),
        (b'"text"', "not a JSON object but str: 'text'"),
        (b"{}", 'no field "text"; its fields: none'),
        (b'{"body": "a", "id": 1}', 'no field "text"; its fields: body, id'),
        (b'{"text": null}', '"text" must be a string, not None'),
        (b'{"text": ["a"]}', "\"text\" must be a string, not ['a']"),
        (b'{"text": "a", "title": 7}', '"title" must be a string, not 7'),
        (b'{"text": "a", "id": true}', '"id" must be a string, not True'),
        (b'{"text": "a", "published": "soon"}', "published is not an ISO date: 'soon'"),
        (b'{"text": "a", "published": 2020}', '"published" must be a string, not 2020'),
        (b'{"text": "\xff"}', "not UTF-8 (byte 0xff at 11); convert the file"),
        (b'{"text": ' + b"[" * 100_000, "not readable JSON (nested too deep"),
        (b'{"text": ' + b"7" * 5_000 + b"}", "not readable JSON"),
    ],
)
def test_faulty_line_is_named_and_the_next_one_read(line: bytes, message: str) -> None:
    failure, article = _read(line, GOOD)

    assert isinstance(failure, Failure)
    assert failure.article == "rows.jsonl, line 1"
    assert failure.message.startswith(message)
    assert len(failure.message) < 200
    assert article == Article(TEXT, id="good")


def test_line_numbers_count_blank_lines() -> None:
    found = _read(GOOD, b"", b"  \t", b"{")

    assert [f.article for f in found if isinstance(f, Failure)] == [
        "rows.jsonl, line 4"
    ]


def test_mark_line_ends_and_missing_last_newline_are_no_faults() -> None:
    content = b"\xef\xbb\xbf" + GOOD + b"\r\n\r\n" + GOOD

    assert [*read_articles(io.BytesIO(content))] == [Article(TEXT, id="good")] * 2


def test_empty_file_has_no_articles() -> None:
    assert _read() == []


def test_lone_surrogate_is_text() -> None:
    assert _read(rb'{"text": "\ud800"}') == [Article("\ud800")]


def test_number_is_an_id() -> None:
    assert _read(b'{"text": "a", "id": 12}') == [Article("a", id="12")]


def test_line_separator_inside_a_text_does_not_end_the_line() -> None:
    line = json.dumps({"text": "a\u2028b"}, ensure_ascii=False).encode()

    assert _read(line) == [Article("a\u2028b")]


def test_too_long_a_line_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsonl, "LONGEST_LINE", len(GOOD) + 1)
    failure, article = _read(GOOD.replace(b"good", b"x" * 500), GOOD)

    assert isinstance(failure, Failure)
    assert failure.message.startswith("longer than")
    assert article == Article(TEXT, id="good")


@pytest.mark.parametrize("name", ["missing.jsonl", "a\x00b", "."])
def test_file_that_cannot_be_opened_is_an_error(name: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot read"):
        [*read_articles(tmp_path / name)]


def test_file_is_named_in_its_faults(tmp_path: Path) -> None:
    path = write(tmp_path, "some.jsonl", b"{\n")
    (failure,) = read_articles(path)

    assert isinstance(failure, Failure)
    assert failure.article == f"{path}, line 1"


def test_every_article_gives_a_timeline_or_a_failure_in_order() -> None:
    given = [TEXT, BROKEN, Article(TEXT, id="b"), Failure("line 4", "bad"), ["list"]]
    found = [*Extractor(FakeParser()).extract_many(given)]  # type: ignore[arg-type]  # a list

    assert [type(each) for each in found] == [
        *(Timeline, Failure, Timeline, Failure, Failure)
    ]
    assert [f.article for f in found if isinstance(f, Failure)] == [
        *("article 2", "line 4", "article 5")
    ]


def test_parsed_document_is_not_parsed_again() -> None:
    given = [ATTACK, BROKEN, TEXT]
    found = [*Extractor(FakeParser()).extract_many(given)]

    assert [type(each) for each in found] == [Timeline, Failure, Timeline]
    assert found[0] == Extractor(FakeParser()).extract(ATTACK)


def test_texts_are_parsed_together_and_a_bad_one_parsed_alone() -> None:
    parser = BulkParser()
    given = [TEXT, TEXT, BROKEN, TEXT]
    found = [*Extractor(parser).extract_many(given)]

    assert parser.sizes == [4, 2, 2, 1, 1]
    assert [type(each) for each in found] == [Timeline, Timeline, Failure, Timeline]


def test_bundle_ends_when_it_has_characters_enough(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(jobs, "BUNDLE_CHARACTERS", 2 * len(TEXT))
    parser = BulkParser()
    found = [*Extractor(parser).extract_many([TEXT] * 5)]

    assert (parser.sizes, len(found)) == ([2, 2, 1], 5)


def test_fault_of_ours_keeps_its_traceback_out_of_the_message() -> None:
    (failure,) = Extractor(FakeParser()).extract_many([Article(BROKEN, id="x")])

    assert isinstance(failure, Failure)
    assert (failure.article, failure.message) == (
        "x",
        "eventline failed on it (KeyError: 'a fault of ours'); "
        "please report it with the text",
    )
    assert "fake_parser.py" in failure.traceback
    assert "Traceback" not in repr(failure)


def test_fault_of_the_input_has_no_traceback() -> None:
    (failure,) = Extractor(FakeParser(), max_characters=3).extract_many(["four"])

    assert isinstance(failure, Failure)
    assert failure.traceback == ""
    assert failure.message.startswith("the text has 4 characters, the limit is 3")


def test_missing_model_ends_the_run() -> None:
    with pytest.raises(ModelError):
        [*Extractor("no such model").extract_many([TEXT])]


@pytest.mark.parametrize("articles", ["one text", b"bytes", Article("x")])
def test_one_article_in_place_of_many_is_refused(articles: object) -> None:
    with pytest.raises(InputError, match="articles must be many, not one"):
        Extractor().extract_many(articles)  # type: ignore[arg-type]  # on purpose


@attrs.frozen
class BulkParser(FakeParser):
    """Parses many texts at once, and keeps how many."""

    sizes: list[int] = attrs.field(factory=list)

    def parse_many(self, texts: Sequence[str]) -> list[Document]:
        """Returns what `parse` does for each."""
        self.sizes.append(len(texts))
        return [self.parse(text) for text in texts]


def _read(*lines: bytes) -> list[Article | Failure]:
    return [*read_articles(io.BytesIO(b"\n".join(lines)), name="rows.jsonl")]
