"""Bad arguments: a clear error or an empty timeline, never a trace of our internals."""

from __future__ import annotations

import datetime
import inspect
import subprocess
import sys

import pytest

import eventline
from eventline import EventlineError, Extractor, extract
from eventline.articles import read_published
from eventline.errors import InputError, ModelError
from eventline.model import Article
from tests.fake_parser import ATTACK, TEXT, FakeParser
from tests.parsed import ROOT


@pytest.fixture
def extractor() -> Extractor:
    return Extractor(FakeParser())


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (["a", "b"], "not list: ['a', 'b']; give one article at a time"),
        (None, "not NoneType: None"),
        (b"bytes", "not bytes: b'bytes'; decode it first"),
        (42, "not int: 42"),
        ({"text": "x"}, "not dict: {'text': 'x'}"),
        (ROOT, "not PosixPath"),
        (["long"] * 1000, "'long', ...]; give one"),
        (Article(["a"]), "not list: ['a']"),  # type: ignore[arg-type]  # on purpose
    ],
)
def test_text_of_another_type_is_shown(
    text: object, shown: str, extractor: Extractor
) -> None:
    with pytest.raises(InputError) as caught:
        extractor.extract(text)  # type: ignore[arg-type]  # the wrong type on purpose

    assert shown in str(caught.value)
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize(
    "text",
    [
        *("", " \r\n\t", "\x00\x01\x1b[2J", "\ud800", "👩\u200d👧", "\u202eשלום"),
        *("x" * 1_000_000, "a b " * 1000, "\ufeff", "\u2028", "1\tfake\tNOUN\n\n"),
    ],
    ids=lambda text: repr(text[:12]),
)
def test_odd_text_yields_less(text: str, extractor: Extractor) -> None:
    timeline = extractor.extract(text)

    assert (len(timeline), timeline.article.text) == (0, text)


@pytest.mark.parametrize(
    "published",
    [
        *("2020-13-45", "2020-02-30", "last week", "", "2020", "02.10.2020", "soon"),
        *("31 FEB 90", "4 FOO 90", "4 2 90"),
        *(20201002, 1.5, True, [], ("2020", "10"), "2020-10-02" * 1000, "\ud800"),
    ],
)
def test_impossible_date_is_shown(published: object, extractor: Extractor) -> None:
    with pytest.raises(InputError) as caught:
        extractor.extract(TEXT, published=published)  # type: ignore[arg-type]  # wrong

    assert str(caught.value).startswith("published ")
    assert '"2020-10-02"' in str(caught.value)
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize(
    ("published", "read"),
    [
        (None, None),
        ("2020-10-02", datetime.date(2020, 10, 2)),
        (" 2020-10-02\n", datetime.date(2020, 10, 2)),
        ("20201002", datetime.date(2020, 10, 2)),
        ("4 FEB 90", datetime.date(1990, 2, 4)),
        ("14 Sept. 12", datetime.date(2012, 9, 14)),
        ("2 October 2020", datetime.date(2020, 10, 2)),
        ("2020-10-02T18:30", datetime.datetime(2020, 10, 2, 18, 30)),
        ("2020-10-02 18:30:00Z", datetime.datetime(2020, 10, 2, 18, 30)),
        (datetime.date(2020, 10, 2), datetime.date(2020, 10, 2)),
        (
            datetime.datetime(2020, 10, 2, 23, tzinfo=datetime.UTC),
            datetime.datetime(2020, 10, 2, 23),
        ),
    ],
)
def test_possible_date_is_read(
    published: object, read: datetime.date | datetime.datetime | None
) -> None:
    found = read_published(published)

    assert (type(found), found) == (type(read), read)


def test_given_date_goes_before_the_article_s_own(extractor: Extractor) -> None:
    article = Article(TEXT, datetime.date(2020, 10, 2), "a1", "Own")
    timeline = extractor.extract(article, published="2021-10-02")

    assert timeline.article.published == datetime.date(2021, 10, 2)
    assert (timeline.article.id, timeline.article.title) == ("a1", "Own")


def test_title_of_another_type_is_refused(extractor: Extractor) -> None:
    with pytest.raises(InputError, match="title must be a str or None, not int: 7"):
        extractor.extract(TEXT, title=7)  # type: ignore[arg-type]  # on purpose


def test_long_text_is_refused_at_once_with_both_numbers() -> None:
    with pytest.raises(InputError, match=r"1,000,001 characters.* 1,000,000: split"):
        Extractor(FakeParser()).extract("x" * 1_000_001)


def test_limit_can_be_raised() -> None:
    extractor = Extractor(FakeParser(), max_characters=1_000_001)

    assert len(extractor.extract("x" * 1_000_001)) == 0


@pytest.mark.parametrize("model", ["no such model", "/dev/null", "", "large"])
def test_unknown_model_says_where_and_what_next(model: str) -> None:
    with pytest.raises(ModelError) as caught:
        extract(TEXT, model=model)

    assert "resources.json" in str(caught.value)
    assert 'use model="embedded"' in str(caught.value)


@pytest.mark.parametrize("model", [7, ["embedded"], object()])
def test_model_of_another_type_is_refused(model: object) -> None:
    with pytest.raises(InputError, match='model must be "embedded", "official"'):
        Extractor(model)  # type: ignore[arg-type]  # the wrong type on purpose


def test_parsed_document_needs_no_parser() -> None:
    assert [entry.event.frame for entry in extract(ATTACK)] == ["attack"]


def test_errors_can_be_caught_as_builtins() -> None:
    assert issubclass(InputError, ValueError)
    assert issubclass(ModelError, FileNotFoundError)
    assert issubclass(InputError, EventlineError)
    assert issubclass(ModelError, EventlineError)


def test_trace_ends_in_the_timeline_that_extract_gives(extractor: Extractor) -> None:
    trace = extractor.trace(TEXT, published="2023-09-15")

    assert trace.timeline == extractor.extract(TEXT, published="2023-09-15")
    assert [event.frame for event in trace.events] == ["attack"]
    assert [entry.when for entry in trace.timeline] == ["2023-09-11"]


def test_extract_and_extractor_share_a_signature() -> None:
    call = set(inspect.signature(extract).parameters)
    method = set(inspect.signature(Extractor.extract).parameters)

    assert call - {"model"} == method - {"self"}


def test_public_names_are_few_and_there() -> None:
    names = {name: getattr(eventline, name) for name in eventline.__all__}

    assert len(names) <= 8
    assert sorted(names) == eventline.__all__


def test_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'Extrator'"):
        _ = eventline.Extrator  # type: ignore[attr-defined]  # on purpose


def test_version_needs_no_library_but_click() -> None:
    code = (
        "import sys; from eventline.cli import main; "
        "main(['--version'], standalone_mode=False); "
        "print([m for m in ('torch', 'stanza', 'rich') if m in sys.modules])"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True
    )

    assert answer.stdout.splitlines() == ["eventline, version 0.1.0", "[]"]
