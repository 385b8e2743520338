"""TimeML 1.2.1: the article with its events, times and signals tagged, and links.

Source: http://www.timeml.org/publications/timeMLdocs/timeml_1.2.1.html. Taking the
tags away gives the article's text back.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from xml.etree.ElementTree import Element, SubElement, tostring

from eventline.errors import InputError
from eventline.model import Entry, Modality, Polarity, Timeline
from eventline.model.verb_group import Tense, VerbGroup, is_finite, verb_group
from eventline.render.timeml_links import (
    PUBLICATION,
    Added,
    find_added,
    find_links,
    instance_of,
)
from eventline.render.timeml_marks import Marks, find_marks, time_fields
from eventline.render.timeml_words import PARTS_OF_SPEECH

_UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold, not even as a reference."""


def to_timeml(timeline: Timeline) -> str:
    """Returns a TimeML document of the article.

    Every entry is a MAKEINSTANCE (`ei7` for `e7`) of the EVENT on its trigger's head
    word; the publication date is the TIMEX3 `t0`. Times that an entry took over or that
    were inferred are empty TIMEX3 tags. TLINK gives each event its time where TimeML
    has a relation for it, and the order; SLINK what an event is told or asked for in.
    A character that XML cannot hold becomes U+FFFD.

    Raises InputError for a merged timeline: a TimeML document is one article.
    """
    if timeline.parts:
        raise InputError(
            "TimeML holds one article, not a merged timeline of "
            f"{len(timeline.parts)}; write each of timeline.parts"
        )
    anchor = PUBLICATION if timeline.article.published else None
    marks = find_marks(timeline, anchor)
    added = find_added(timeline, marks)
    root = Element("TimeML")
    _add_publication(root, timeline)
    _add_text(root, timeline, marks)
    _add_times(root, added, anchor)
    for entry in timeline:
        SubElement(root, "MAKEINSTANCE", _instance(entry, marks))
    root.extend(find_links(timeline, marks, added))
    written = tostring(_writable(root), encoding="unicode").replace("\r", "&#13;")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{written}\n'


def _add_publication(root: Element, timeline: Timeline) -> None:
    """Adds the empty TIMEX3 of the publication date where it is known."""
    published = timeline.article.published
    if published is not None:
        fields = {
            "tid": PUBLICATION,
            "type": "TIME" if isinstance(published, datetime.datetime) else "DATE",
            "value": published.isoformat(),
            "functionInDocument": "CREATION_TIME",
        }
        SubElement(root, "TIMEX3", fields)


def _add_text(root: Element, timeline: Timeline, marks: Marks) -> None:
    """Adds the article's text with the tags in it."""
    text, end = timeline.article.text, 0
    for mark in marks.marks:
        _append_words(root, text[end : mark.span.start])
        root.append(mark.element(text))
        end = mark.span.end
    _append_words(root, text[end:])


def _append_words(root: Element, words: str) -> None:
    if len(root):
        root[-1].tail = words
    else:
        root.text = words


def _add_times(root: Element, added: tuple[Added, ...], anchor: str | None) -> None:
    for found in added:
        if found.entry.timex:
            fields = time_fields(found.name, found.entry.timex, anchor)
            SubElement(root, "TIMEX3", dict(fields))


def _instance(entry: Entry, marks: Marks) -> dict[str, str]:
    event = entry.event
    is_real = event.modality is Modality.ACTUAL
    return {
        "eiid": instance_of(entry.id),
        "eventID": marks.events[entry.id],
        "pos": PARTS_OF_SPEECH.get(event.trigger.upos, "OTHER"),
        **_verb_forms(entry),
        "polarity": "POS" if event.polarity is Polarity.POSITIVE else "NEG",
        **({} if is_real else {"modality": event.modality.value.upper()}),
    }


def _verb_forms(entry: Entry) -> Mapping[str, str]:
    trigger, sentence = entry.event.trigger, entry.sentence
    is_known = 0 < trigger.index <= len(sentence.words)
    group = verb_group(sentence, trigger) if is_known else None
    return {"tense": _tense(entry, group), "aspect": _aspect(group)}


def _tense(entry: Entry, group: VerbGroup | None) -> str:
    if group is None:
        return "NONE"
    if group.tense is not None:
        return {Tense.PAST: "PAST", Tense.PRESENT: "PRESENT"}.get(group.tense, "FUTURE")
    trigger = entry.event.trigger
    if group.modal or is_finite(trigger):
        return "NONE"
    return {"VB": "INFINITIVE", "VBG": "PRESPART", "VBN": "PASTPART"}.get(
        trigger.xpos, "NONE"
    )


def _aspect(group: VerbGroup | None) -> str:
    if group is None:
        return "NONE"
    parts = (
        "PERFECTIVE" if group.is_perfect else "",
        "PROGRESSIVE" if group.is_progressive else "",
    )
    return "_".join(part for part in parts if part) or "NONE"


def _writable(root: Element) -> Element:
    """Replaces what XML cannot hold, in the text and in the attributes."""
    for element in root.iter():
        element.text = _UNWRITABLE.sub("\ufffd", element.text or "")
        element.tail = _UNWRITABLE.sub("\ufffd", element.tail or "")
        for name, value in element.items():
            element.set(name, _UNWRITABLE.sub("\ufffd", value))
    return root
