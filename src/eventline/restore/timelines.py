"""A Timeline from the JSON of the contract `eventline/1`."""

from __future__ import annotations

import json
from collections.abc import Mapping

from eventline.errors import InputError
from eventline.model import Timeline
from eventline.restore.entries import read_article, read_link
from eventline.restore.fields import Fields
from eventline.restore.parts import Held, read_merged, read_part
from eventline.restore.texts import place_text

SCHEMA = "eventline/1"


def from_json(source: str, *, text: str | Mapping[str, str] | None = None) -> Timeline:
    """Returns the timeline that `to_json` wrote; writing it gives the same bytes.

    The JSON does not hold the article's text: give it as `text`, of several articles
    as texts by their ids; else the words that the JSON quotes stand at their offsets
    with blanks between. Trees, lemmas, chains and signals are not restored, nor the
    other ids of a merged event, nor the links of a merged timeline's parts.

    Raises InputError where it is no such JSON, or not of this text.
    """
    whole = _read(source)
    if "articles" in whole.values:
        return read_merged(whole, text)
    if isinstance(text, Mapping):
        raise InputError("the JSON is of one article: give its text as a str")
    placed = place_text(whole.values, text)
    lists = (whole.list_of_fields(n) for n in ("entries", "timexes", "quantities"))
    held = Held(*lists)
    return read_part(
        whole,
        read_article(whole.fields("article"), placed),
        held,
        links=tuple(map(read_link, whole.list_of_fields("links"))),
        warnings=whole.texts("warnings"),
    )


def _read(source: str) -> Fields:
    try:
        found = json.loads(source)
    except (ValueError, RecursionError, TypeError) as error:
        raise InputError(f"not JSON: {str(error)[:100]}") from error
    if not isinstance(found, dict) or found.get("schema") != SCHEMA:
        raise InputError(f'not the JSON of a timeline: no "schema": "{SCHEMA}"')
    return Fields("timeline", found)
