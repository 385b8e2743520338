"""How far what is said goes: whole quotes, over interruptions and sentences.

A tree gives the clause that a verb of saying takes. The quote that it stands in may go
on, behind "he said", in the next sentences and in the next paragraph.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import takewhile

import attrs

from eventline.frames import cues
from eventline.frames.contents import (
    clause_filler,
    clipped,
    contents_of,
    with_contents,
)
from eventline.frames.indirect import pieces_around, whole_contents
from eventline.frames.match import is_source_phrase
from eventline.frames.quoted import block_behind, sourced_words
from eventline.model import (
    Document,
    Event,
    Filler,
    Fillers,
    Kind,
    Span,
    Word,
)
from eventline.model.quotes import Quote, parts_of, trimmed

_JOINTS = frozenset({",", ":", ";", ".", "-", "--", "–", "—"})
_ENDS = frozenset({".", "!", "?", "…", "...", "”", '"', "''", "’", "»"})
_JOINING = frozenset({"and", "but"})
_REPORTING = "REPORTING"


def complete_speeches(
    document: Document, events: tuple[Event, ...], quotes: tuple[Quote, ...]
) -> tuple[Event, ...]:
    """Returns the events with all that their speakers are quoted as saying."""
    full = (_complete(document, event, quotes) for event in events)
    whole = tuple(
        with_contents(document, event, tuple(clipped(document, event, quotes)))
        for event in full
    )
    further = _continued(document, whole, quotes)
    return tuple(
        _with_content(document, event, further.get(event.id, ())) for event in whole
    )


def _complete(document: Document, event: Event, quotes: tuple[Quote, ...]) -> Event:
    """Takes in all that is said: whole quotes, and what the tree hangs elsewhere."""
    contents = contents_of(event)
    trigger = event.trigger
    if not contents and trigger.upos != "PUNCT":
        return event
    if trigger.upos == "PUNCT":
        told = _labelled(document, trigger) or _signed(document, trigger, quotes)
        return with_contents(document, event, tuple(told))
    if is_source_phrase(document.sentence_of(trigger), trigger):
        pieces = tuple(_sourced(document, event, contents))
        for quote in _own_quotes(event, pieces, quotes):
            pieces = tuple(_joined(document, trigger, pieces, quote))
        return with_contents(document, event, pieces)
    pieces = tuple(p for f in contents for p in pieces_around(document, trigger, f))
    is_report = event.timeml == _REPORTING
    pieces = tuple(whole_contents(document, trigger, pieces, is_report=is_report))
    if any(filler.head.sentence > trigger.sentence for filler in pieces):
        pieces += _fillers(document, block_behind(document, trigger))
    for quote in _own_quotes(event, pieces, quotes):
        pieces = tuple(_joined(document, trigger, pieces, quote))
    return with_contents(document, event, pieces)


def _labelled(document: Document, mark: Word) -> Fillers:
    """Returns what is said behind a label and its colon, to the paragraph's end."""
    here = document.sentence_of(mark)
    following = document.sentences[here.index :] if mark.text == ":" else ()
    sentences = takewhile(lambda s: s.paragraph == here.paragraph, following)
    words = (word for sentence in sentences for word in sentence.words)
    behind = (word for word in words if word.span.start > mark.span.start)
    return _fillers(document, parts_of(behind))


def _signed(document: Document, dash: Word, quotes: tuple[Quote, ...]) -> Fillers:
    """Returns the quote before a dash and a name."""
    before = document.sentence_of(dash).word(dash.index - 1) if dash.index > 1 else dash
    signed = (quote for quote in quotes if quote.closing == before)
    return _fillers(document, (words for q in signed for words in q.parts()))


def _fillers(document: Document, parts: Iterable[tuple[Word, ...]]) -> Fillers:
    return tuple(
        clause_filler(document, document.sentence_of(words[0]), words, [])
        for words in parts
    )


def _sourced(document: Document, event: Event, contents: Fillers) -> Iterator[Filler]:
    """Yields what is said before and behind the phrase that names its source."""
    sentence = document.sentence_of(event.trigger)
    for filler in contents:
        words = sourced_words(sentence, event.trigger, filler.head)
        before = trimmed(tuple(w for w in words if w.index < event.trigger.index))
        after = trimmed(tuple(w for w in words if w.index > event.trigger.index))
        for part in (part for part in (before, after) if part):
            yield clause_filler(document, sentence, part, [filler.head])


def _own_quotes(
    event: Event, contents: Fillers, quotes: tuple[Quote, ...]
) -> Iterator[Quote]:
    """Yields the quotes that what is said stands in, or that begin in it."""
    sentences = [filler.head.sentence for filler in contents]
    near = (
        quote
        for quote in quotes
        if any(quote.opening.sentence <= s <= quote.end.sentence for s in sentences)
    )
    for quote in near:
        is_said_in = quote.span.contains(event.trigger.span)
        if not is_said_in and any(_is_said(f, quote) for f in contents):
            yield quote


def _is_said(filler: Filler, quote: Quote) -> bool:
    """Says whether a quote holds a clause, or the end of one."""
    if filler.kind is not Kind.CLAUSE:
        return filler.head in quote.words
    return quote.span.overlaps(filler.span)


def _joined(
    document: Document, trigger: Word, contents: Fillers, quote: Quote
) -> Iterator[Filler]:
    """Yields the fillers with the quote's words, sentence by sentence."""
    inside = [f for f in contents if quote.span.contains(f.span)]
    across = [f for f in contents if f not in inside and quote.span.overlaps(f.span)]
    yield from (f for f in contents if f not in inside and f not in across)
    for filler in across:
        yield _stretched(document, trigger, filler, quote)
    for words in quote.parts():
        sentence = document.sentence_of(words[0])
        if not any(f.head.sentence == sentence.index for f in across):
            heads = [f.head for f in inside if f.head in words]
            yield clause_filler(document, sentence, words, heads)


def _stretched(
    document: Document, trigger: Word, filler: Filler, quote: Quote
) -> Filler:
    """Takes in the rest of a quote in the sentence: said it was **“over. Done”**."""
    words = [w for w in quote.words if w.sentence == filler.head.sentence]
    span = Span.cover([filler.span, *(w.span for w in trimmed(tuple(words)))])
    if span.contains(trigger.span):
        return filler
    closing = quote.closing
    is_marked = closing is not None and quote.opening.span.start >= span.start
    if closing and is_marked and closing.sentence == filler.head.sentence:
        span = Span.cover([span, closing.span])
    return attrs.evolve(filler, span=span, text=span.of(document.text))


def _continued(
    document: Document, events: tuple[Event, ...], quotes: tuple[Quote, ...]
) -> Mapping[str, tuple[Quote, ...]]:
    """Returns the quotes that go on with what an event's speaker says, by its id."""
    speakers = [event for event in events if _is_speech(event, quotes)]
    claimed = {
        quote.opening.id
        for event in speakers
        for quote in _own_quotes(event, contents_of(event), quotes)
    }
    found: dict[str, tuple[Quote, ...]] = {}
    labelled = {e.trigger.sentence for e in events if e.trigger.text == ":"}
    for before, quote in zip((None, *quotes), quotes, strict=False):
        if quote.opening.id in claimed or quote.opening.sentence in labelled:
            continue
        event = _speaker_before(document, speakers, found, before, quote)
        if event is not None:
            found[event.id] = (*found.get(event.id, ()), quote)
    return found


def _is_speech(event: Event, quotes: tuple[Quote, ...]) -> bool:
    """Holds for what reports, and for what quotes: “Bad days will come,” he warned."""
    clauses = [f for f in contents_of(event) if f.kind is Kind.CLAUSE]
    is_quoted = any(q.span.contains(f.span) for q in quotes for f in clauses)
    return bool(clauses) and (event.timeml == _REPORTING or is_quoted)


def _speaker_before(
    document: Document,
    speakers: Iterable[Event],
    found: Mapping[str, tuple[Quote, ...]],
    before: Quote | None,
    quote: Quote,
) -> Event | None:
    """Returns the event whose speaker goes on with this quote, or None."""
    earlier = [e for e in speakers if e.trigger.span.end <= quote.span.start]
    event = _main_of(document, earlier) if earlier else None
    if event is None:
        return None
    goes_on = _is_next_paragraph(document, event, before, quote)
    if event.trigger.text != ":":
        goes_on = (
            goes_on
            or _is_next_in_sentence(document, event, quote)
            or _is_next_sentence(document, event, found.get(event.id, ()), quote)
        )
    return event if goes_on else None


def _main_of(document: Document, earlier: list[Event]) -> Event:
    """Returns who goes on: “No,” she **said**, stressing why it failed. “Never.”."""
    last = earlier[-1]
    sentence = document.sentence_of(last.trigger)
    main = [e for e in earlier if e.trigger == sentence.governor(last.trigger)]
    behind = sentence.words[last.trigger.index :]
    is_quoted = any(word.text in cues.QUOTE_OPENERS for word in behind)
    return main[-1] if main and last.trigger.xpos == "VBG" and not is_quoted else last


def _is_next_in_sentence(document: Document, event: Event, quote: Quote) -> bool:
    """Holds for the rest of a quote: “We,” he said, **“have left.”**."""
    sentence = document.sentence_of(event.trigger)
    if quote.opening.sentence != sentence.index or quote.opening.index == 1:
        return False
    before = [w for w in sentence.words[: quote.opening.index - 1] if w.upos != "ADV"]
    joints = [w.text for w in before[-2:] if w.lemma not in _JOINING]
    is_behind = bool(joints) and joints[-1] in _JOINTS
    return is_behind and any(
        f.span.end < event.trigger.span.start for f in contents_of(event)
    )


def _is_next_sentence(
    document: Document, event: Event, found: tuple[Quote, ...], quote: Quote
) -> bool:
    """Holds for a quote of its own behind: “No,” he said. **“We have left.”**."""
    reached = max(
        event.trigger.sentence,
        *(filler.head.sentence for filler in contents_of(event)),
        *(done.end.sentence for done in found),
        0,
    )
    here, there = (
        document.sentences[reached],
        document.sentences[quote.opening.sentence],
    )
    is_next = there.paragraph == here.paragraph and (
        there.index == reached + 1
        or (there.index == reached + 2 and _is_about_him(document, reached + 1))
    )
    return is_next and quote.opening.index == 1 and _fills_sentences(document, quote)


def _is_about_him(document: Document, index: int) -> bool:
    """Holds between two quotes: he said. **He smiled at the crowd.** “We have left.”"""
    sentence = document.sentences[index]
    roots = [word for word in sentence.words if word.head == 0]
    subjects = [w for root in roots for w in sentence.children(root, "nsubj")]
    return bool(subjects) and all(w.lemma.lower() in {"he", "she"} for w in subjects)


def _is_next_paragraph(
    document: Document, event: Event, before: Quote | None, quote: Quote
) -> bool:
    """Holds for a paragraph of a quote that the paragraph before did not close."""
    if before is None or before.closing is not None or quote.opening.index != 1:
        return False
    is_next = quote.opening.sentence == before.end.sentence + 1
    paragraphs = [
        document.sentences[i].paragraph
        for i in (before.end.sentence, quote.opening.sentence)
    ]
    return is_next and paragraphs[1] == paragraphs[0] + 1


def _fills_sentences(document: Document, quote: Quote) -> bool:
    """Says whether no more than a phrase follows a quote in its last sentence."""
    last = quote.end
    after = document.sentences[last.sentence].words[last.index :]
    return not any(word.upos in {"AUX", "VERB"} for word in after)


def _with_content(document: Document, event: Event, quotes: tuple[Quote, ...]) -> Event:
    more = _fillers(document, (words for q in quotes for words in q.parts()))
    return (
        with_contents(document, event, (*contents_of(event), *more)) if more else event
    )
