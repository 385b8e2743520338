"""HTML: one page that holds all it needs, and what notebooks show."""

from __future__ import annotations

import base64
import hashlib
from importlib import resources

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from eventline.model import Article, Entry, Timeline
from eventline.render.html.drawing import MEDIUM, NARROW, WIDE
from eventline.render.html.page import make_page

_TEMPLATES = Environment(
    loader=PackageLoader("eventline.render.html", "assets"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
)
"""Compiles each template once, which takes as long as filling forty pages."""


def to_html(timeline: Timeline, *, title: str | None = None) -> str:
    """Returns one self-contained page: a drawn time axis, the events, the article.

    Its heading is `title`, else the article's.

    It needs no network and is complete without scripts; with them it filters, zooms,
    and lights an event's words. Its content security policy names the one script and
    the one style by their hashes, and allows nothing else.
    """
    style, script = _asset("page.css"), _asset("page.js")
    policy = (
        f"default-src 'none'; style-src '{_hash(style)}'; "
        f"script-src '{_hash(script)}'; base-uri 'none'; form-action 'none'; "
        "require-trusted-types-for 'script'"
    )
    return _fill(
        "page.html.jinja",
        page=make_page(timeline, (WIDE, MEDIUM, NARROW), has_text=True, title=title),
        policy=policy,
        style=style,
        script=script,
        prefix="",
    )


def to_fragment(timeline: Timeline) -> str:
    """Returns the drawn axis and the events for a notebook: no script, no whole page.

    Its ids begin with a hash of the timeline, so that many fragments share a page.
    """
    page = make_page(timeline, (MEDIUM,), has_text=False)
    return _fill(
        "fragment.html.jinja",
        page=page,
        style=_asset("page.css"),
        prefix=_prefix(repr(page)),
    )


def entry_fragment(entry: Entry) -> str:
    """Returns the entry's card for a notebook, with its sentence where it is known."""
    text = _text_around(entry)
    page = make_page(Timeline(Article(text), (entry,)), (), has_text=False)
    return _fill(
        "entry.html.jinja",
        page=page,
        style=_asset("page.css"),
        prefix=_prefix(repr(page)),
    )


def _fill(name: str, **values: object) -> str:
    """Returns the template filled in; what is no markup of ours is escaped."""
    return _TEMPLATES.get_template(name).render(**values).lstrip()


def _asset(name: str) -> Markup:
    path = resources.files("eventline.render.html") / "assets" / name
    return Markup("\n" + path.read_text(encoding="utf-8").strip() + "\n")  # noqa: S704 # our own


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode()}"


def _prefix(text: str) -> str:
    digest = hashlib.sha256(text.encode(errors="replace")).hexdigest()
    return f"el{digest[:8]}-"


def _text_around(entry: Entry) -> str:
    """Returns the entry's sentence at its offsets, all else blank."""
    sentence = entry.sentence
    text = [" "] * sentence.span.end
    for word in sentence.words:
        length = len(word.span)
        text[word.span.start : word.span.end] = word.text.ljust(length)[:length]
    return "".join(text)
