"""Texts that break programs, and what must hold of every timeline whatever its text."""

from __future__ import annotations

import json
from collections.abc import Iterator

from hypothesis import strategies as st

from eventline import Timeline

HOSTILE = (
    "",
    " \r\n\t",
    "\x00\x01\x02",
    "\ud800 lone \udfff",
    "\u202eright to left\u202c שלום",
    "family 👨\u200d👩\u200d👧 here",
    "soft\u00adhyphen and zero\u200bwidth",
    "\ufeffA mark stands first.",
    "one\rtwo\u2028three\u2029four\u0085five\x0bsix\x0cseven",
    '"' * 40 + "nested" + "'" * 40,
    "e\u0301\u0301\u0301\u0301 combining",
    "1\tfake\tfake\tNOUN\tNN\t_\t0\troot\t_\t_\n\n# newdoc",
    "x" * 1500,
    "7" * 1200,
    "\u00b20 and H0, in Q7 of \u2461",
    "." * 3000,
    "(" * 200 + "deep" + ")" * 200,
    "word " * 700,
    "A b. " * 300,
    "http://example.org/" + "a/" * 100,
    "<UNK> <PAD> \\u0000 %s {} ${x}",
)
"""Twenty; each must be parsed, and yield no more than it says."""

NEWS = "On Monday the minister said 40 rebels were killed near Ostrel. "

any_text = st.text(alphabet=st.characters(exclude_categories=()), max_size=120)
"""Any string that Python can hold: surrogates, NUL and controls among it."""

pieces = st.sampled_from((NEWS, *(text[:40] for text in HOSTILE if text)))
any_news = st.lists(pieces | any_text, max_size=4).map("".join)
"""Sentences with events, broken by what no sentence has."""


def wrong_quotes(timeline: Timeline) -> list[str]:
    """Returns every span of the JSON that is no exact slice of the article's text."""
    text = timeline.article.text
    found = json.loads(timeline.to_json())
    return [
        f"{text[start:end]!r} is not {quote!r}"
        for quote, start, end in _spans(found)
        if not 0 <= start <= end <= len(text) or text[start:end] != quote
    ]


def _spans(value: object) -> Iterator[tuple[str, int, int]]:
    """Yields what a JSON object quotes, with where it says that the words stand."""
    waiting = [value]
    while waiting:
        match waiting.pop():
            case {"text": str(quote), "start": int(start), "end": int(end), **rest}:
                yield quote, start, end
                waiting.extend(rest.values())
            case dict(rest):
                waiting.extend(rest.values())
            case list(values):
                waiting.extend(values)
