"""Web pages: the article under its title, and when the page says it was published."""

from __future__ import annotations

import datetime

import pytest

from eventline.errors import InputError
from eventline.html import read_html
from tests.web_page import BODY, FAULTY, LINKED, TIME, TITLE, make_page

pytest.importorskip("trafilatura", reason="needs eventline[html]")
pytest.importorskip("htmldate", reason="needs eventline[html]")


@pytest.mark.parametrize("as_bytes", [True, False])
def test_article_is_its_title_and_paragraphs(as_bytes: bool) -> None:
    page = make_page()
    article = read_html(page.encode() if as_bytes else page, article_id="ostrel")
    title, *paragraphs = article.text.split("\n\n")

    assert (article.id, article.title, title) == ("ostrel", TITLE, TITLE)
    assert paragraphs == [paragraph.replace("&amp;", "&") for paragraph in BODY]


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ("", None),
        (TIME, datetime.datetime(2023, 9, 15, 18, 30)),
        (LINKED, datetime.datetime(2023, 9, 15, 16, 30)),
        (LINKED + TIME, datetime.datetime(2023, 9, 15, 18, 30)),
        ('<meta name="date" content="2023-09-15">', datetime.date(2023, 9, 15)),
        (FAULTY, datetime.date(2023, 9, 15)),
        (
            '<link rel="canonical" href="https://post.example/2023/09/15/ostrel">',
            datetime.date(2023, 9, 15),
        ),
    ],
)
def test_publication_is_what_the_page_says(
    head: str, published: datetime.date | None
) -> None:
    assert read_html(make_page(head)).published == published


def test_given_title_goes_first() -> None:
    article = read_html(make_page(), title="Raid")

    assert article.title == "Raid"
    assert article.text.startswith(TITLE)


@pytest.mark.parametrize(
    "page", ["", "plain words", "https://post.example/", b"\xff\x00", "<p>" * 10_000]
)
def test_page_without_an_article_is_refused(page: str | bytes) -> None:
    with pytest.raises(InputError, match="no article found in the page"):
        read_html(page)
