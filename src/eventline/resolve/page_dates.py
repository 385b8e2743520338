"""Times that tell when a page was put out, not when anything happened."""

from __future__ import annotations

from eventline.model import Sentence, TimeMention
from eventline.resolve.attach_words import PAGE_LINKS, PAGE_WORDS


def dates_the_page(sentence: Sentence, mention: TimeMention) -> bool:
    """Says whether a time tells when the text was put out: **Posted:** Friday, 2 May.

    The words between may be a time as well: "Posted: Friday, 2:20 PM".
    """
    before = [w for w in sentence.words if w.span.end <= mention.span.start]
    for word in reversed(before):
        text = word.text.lower()
        if text in PAGE_WORDS:
            return True
        if text not in PAGE_LINKS and word.upos not in ("NUM", "PUNCT"):
            return False
    return False
