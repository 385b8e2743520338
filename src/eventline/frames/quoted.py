"""What is said where only marks show it: quotes beside a verb, labels before a colon.

Gives clauses and speakers as arguments; the tree's own are functions.py's.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from eventline.frames import cues
from eventline.frames.argument import Argument
from eventline.frames.contents import top_of
from eventline.frames.grammar import CLAUSE, QUOTED, SUBJECT
from eventline.frames.match import is_source_phrase
from eventline.frames.mention_index import MentionIndex
from eventline.frames.sources import giver_of
from eventline.model import Document, NameKind, Sentence, Word
from eventline.model.quotes import Quote, trimmed

_LABEL = 8
_BEFORE_QUOTES = frozenset({",", ":"})
_FINITE = frozenset({"VBD", "VBP", "VBZ"})
_FULL = frozenset({"ADJ", "ADV", "NOUN", "PRON", "PROPN", "VERB"})
_MANNERS = frozenset({"ADJ", "ADV"})
_FRONTED = _FULL | {"ADP"}
_NAMING = frozenset({"ADJ", "ADP", "DET", "NOUN", "NUM", "PROPN", "PUNCT"})
_NAMING_SEVERAL = _NAMING | {"CCONJ", "PRON"}


def marked_arguments(
    document: Document, word: Word, index: MentionIndex
) -> Iterator[Argument]:
    """Yields who speaks and what is said, by quote marks, colons and dashes."""
    sentence = document.sentence_of(word)
    if is_source_phrase(sentence, word):
        yield from _sourced_arguments(sentence, word)
    elif word.upos == "PUNCT":
        yield from _label_arguments(document, word, index)
    elif word.upos == "VERB":
        yield from _quoted_arguments(document, word, index)


def _sourced_arguments(sentence: Sentence, word: Word) -> Iterator[Argument]:
    """Yields who says it and what: **they left**, according to **two officials**."""
    source = sentence.word(word.head)
    hosts = [w for w in sentence.ancestors(source) if w.upos in {"VERB", "AUX"}]
    hosts = hosts or [w for w in sentence.ancestors(source) if w.relation == "root"]
    if hosts:
        yield Argument(SUBJECT, giver_of(sentence, source))
        yield Argument(CLAUSE, _whole(sentence, word, hosts[0]))


def _whole(sentence: Sentence, word: Word, host: Word) -> Word:
    """Returns the clause that a source speaks for: **grew** to lead it, according …"""
    above = sentence.governor(host)
    is_set_off = sentence.word(max(word.index - 1, 1)).text == ","
    while is_set_off and above and host.relation in {"acl", "advcl", "xcomp"}:
        is_open = above.xpos == "WP"  # is not **what they want**, according to …
        if not is_open and (sentence.children(host, "nsubj") or above.upos != "VERB"):
            break
        host, above = above, sentence.governor(above)
    return host


def sourced_words(sentence: Sentence, word: Word, head: Word) -> tuple[Word, ...]:
    """Returns the words of what a source says, its own phrase left out."""
    own = frozenset(sentence.subtree(sentence.word(word.head)))
    return tuple(w for w in sentence.subtree(head) if w not in own)


def without_quoted_speakers(
    arguments: tuple[Argument, ...], index: MentionIndex
) -> tuple[Argument, ...]:
    """Leaves out a subject inside the quote beside its verb: said, “**Orr** left.”."""
    said = {a.word for a in arguments if a.function == QUOTED}
    if not said:
        return arguments
    quotes = [q for q in index.quotes if not said.isdisjoint(q.words)]
    inside = {word for quote in quotes for word in quote.words}
    return tuple(a for a in arguments if a.function != SUBJECT or a.word not in inside)


def _quoted_arguments(
    document: Document, verb: Word, index: MentionIndex
) -> Iterator[Argument]:
    """Yields the quotes beside a verb, and its subject where the tree has none."""
    beside = _quotes_beside(document, verb, index)
    found = tuple(q for q in beside if not _is_title(document, q, verb))
    tops = [(q, top_of(document.sentence_of(q.words[0]), q.words)) for q in found]
    said = [
        word
        for quote, word in tops
        if not _is_manner(verb, word)
        and not _is_anothers(document.sentence_of(word), verb, word, quote)
    ]
    block = () if found else block_behind(document, verb)
    said += [top_of(document.sentence_of(words[0]), words) for words in block[:1]]
    for word in said:
        yield Argument(QUOTED, word)
        yield Argument(CLAUSE, word)
    sentence = document.sentence_of(verb)
    is_finite = verb.xpos in _FINITE
    if found and is_finite and not sentence.children(verb, "nsubj"):
        words = _speaker_words(sentence, verb, index)
        if words:
            yield Argument(SUBJECT, top_of(sentence, words))


def _is_manner(verb: Word, said: Word) -> bool:
    """Holds for one quoted word of how it was done: began “**carelessly**” playing."""
    return said.index == verb.index + 2 and said.upos in _MANNERS


def block_behind(document: Document, verb: Word) -> tuple[tuple[Word, ...], ...]:
    """Returns what stands unmarked behind a colon, sentence by sentence.

    A speech set apart has no quote marks: "The mayor **added**:", and its paragraph.
    """
    sentence = document.sentence_of(verb)
    behind = trimmed(sentence.words[verb.index :])
    following = document.sentences[sentence.index + 1 :]
    is_taken = sentence.children(verb, "ccomp", "xcomp", "acl", "advcl")
    is_last = sentence.words[-1].text == ":" and not is_taken
    if not is_last or not following or any(w.upos == "VERB" for w in behind):
        return ()
    same = takewhile(lambda s: s.paragraph == following[0].paragraph, following)
    return tuple(trimmed(found.words) for found in same if trimmed(found.words))


def _is_title(document: Document, quote: Quote, verb: Word) -> bool:
    """Holds for the name of a work or a show: in his book “**My Last Winter**” he …"""
    before = document.sentence_of(quote.opening).words[: quote.opening.index - 1]
    full = [word for word in quote.words if word.upos in _FULL]
    is_named = len(full) > 1 and all(word.text[:1].isupper() for word in full)
    is_fronted = any(w.upos in _FRONTED and w.text.islower() for w in before)
    is_fronted = is_fronted or any(w.upos == "ADP" for w in before[-1:])
    return is_named and is_fronted and quote.end.span.end <= verb.span.start


def _is_anothers(sentence: Sentence, verb: Word, said: Word, quote: Quote) -> bool:
    """Holds for what another verb takes: as he called it “**absurd**,” she said no."""
    above = sentence.governor(said)
    if above is None or above == verb or above in quote.words:
        return False
    return above.upos == "VERB" and said.relation in {"obj", "xcomp"}


def _speaker_words(
    sentence: Sentence, verb: Word, index: MentionIndex
) -> tuple[Word, ...]:
    """Returns the words of who speaks, between a quote and a comma or the verb.

    “We left,” said **Ana Orr**, who …; “We left,” **Ana Orr**, the mayor, said.
    """
    before = sentence.words[: verb.index - 1]
    is_inverted = before and (
        before[-1].id in index.closing_at or before[-1].text == ","
    )
    after = takewhile(lambda w: w.upos != "PUNCT", sentence.words[verb.index :])
    ends = [w.index for w in before if w.id in index.closing_at]
    between = before[ends[-1] :] if ends else ()
    places = (tuple(after), between) if is_inverted else (between,)
    found = (trimmed(words) for words in places)
    return next((words for words in found if _is_named(words)), ())


def _is_named(words: tuple[Word, ...]) -> bool:
    is_naming = all(word.upos in _NAMING_SEVERAL for word in words)
    return bool(words) and is_naming and words[0].upos not in {"ADP", "CCONJ"}


def _quotes_beside(
    document: Document, verb: Word, index: MentionIndex
) -> Iterator[Quote]:
    """Yields the quotes right before and right behind a verb of saying."""
    sentence = document.sentence_of(verb)
    before = index.closing_at.get(_mark_before(sentence, verb))
    if before is not None and not _is_loose(sentence, verb):
        yield before
    behind = index.opening_at.get(_mark_behind(document, verb))
    if behind is not None and behind is not before:
        yield behind


def _is_loose(sentence: Sentence, verb: Word) -> bool:
    """Holds for a participle behind another's quote: “No,” he said, **adding** …"""
    return verb.xpos == "VBG" and not sentence.children(verb, "aux", "nsubj")


def _mark_before(sentence: Sentence, verb: Word) -> str:
    """Returns the id of the word that stands before the verb and its subject."""
    subjects = [w for w in sentence.children(verb, "nsubj") if w.index < verb.index]
    words = {verb, *(w for subject in subjects for w in sentence.subtree(subject))}
    first = min(word.index for word in words)
    if not subjects:
        run = [*takewhile(_may_name, reversed(sentence.words[: verb.index - 1]))]
        if run and run[-1].upos == "CCONJ":  # called it “unsafe” **and** urged them
            return ""
        first -= len(run)
    marks = [word for word in sentence.words[: first - 1][-2:] if word.text != ","]
    return marks[-1].id if marks else ""


def _may_name(word: Word) -> bool:
    """Says whether a word can stand in the name and office of who speaks."""
    return word.upos in _NAMING_SEVERAL and word.text not in cues.QUOTE_MARKS


def _mark_behind(document: Document, verb: Word) -> str:
    """Returns the id of the word behind the verb's clause and its colon or comma.

    Of a sentence that ends in a colon, the first word of the next one.
    """
    sentence = document.sentence_of(verb)
    after = sentence.words[verb.index :]
    near = takewhile(lambda w: w.upos not in {"VERB", "SCONJ"}, after)
    mark = next((w for w in near if w.text in _BEFORE_QUOTES), None)
    if after and after[0].text in cues.QUOTE_OPENERS:
        return after[0].id
    if mark is None:
        return ""
    if mark.index < len(sentence.words):
        return sentence.word(mark.index + 1).id
    is_last = sentence.index + 1 == len(document.sentences) or mark.text != ":"
    return "" if is_last else document.sentences[sentence.index + 1].words[0].id


def _label_arguments(
    document: Document, mark: Word, index: MentionIndex
) -> Iterator[Argument]:
    """Yields who speaks and what is said around a colon or a dash."""
    sentence = document.sentence_of(mark)
    if mark.text == ":":
        label = trimmed(sentence.words[: mark.index - 1])
        said = trimmed(sentence.words[mark.index :]) or _next_words(document, sentence)
        is_first = sentence.index == 0 or (
            document.sentences[sentence.index - 1].paragraph != sentence.paragraph
        )
        if not is_first:
            return
    else:
        before = sentence.word(mark.index - 1) if mark.index > 1 else mark
        quote = index.closing_at.get(before.id)
        label = trimmed(_name_after(sentence, mark))
        said = trimmed(quote.words) if quote else ()
    is_address = any("@" in word.text or "://" in word.text for word in said)
    if not label or not said or is_address or not _is_label(sentence, label):
        return
    yield Argument(SUBJECT, top_of(sentence, label))
    yield Argument(CLAUSE, top_of(document.sentence_of(said[-1]), said))


def _next_words(document: Document, sentence: Sentence) -> tuple[Word, ...]:
    """Returns the words of the next sentence, if its paragraph is the same."""
    following = document.sentences[sentence.index + 1 :][:1]
    together = (s for s in following if s.paragraph == sentence.paragraph)
    return trimmed(tuple(word for s in together for word in s.words))


def _is_label(sentence: Sentence, words: tuple[Word, ...]) -> bool:
    """Says whether words can name who speaks: no clause, and not many of them.

    A place before the colon of a headline is its topic: **Zarhan**: rebels attack.
    """
    name = sentence.name_at(words[-1])
    is_place = name is not None and name.kind is NameKind.PLACE
    is_short = len(words) <= _LABEL and all(word.upos in _NAMING for word in words)
    brackets = [word.text for word in words if word.text in {"(", ")"}]
    is_open = brackets[-1:] == ["("]  # Ana Orr (**Photo**: Tarvo Library)
    return is_short and not is_open and not (is_place and sentence.is_heading)


def _name_after(sentence: Sentence, mark: Word) -> tuple[Word, ...]:
    """Returns the words of the name that begins behind a dash."""
    name = (
        sentence.name_at(sentence.words[mark.index])
        if _goes_on(sentence, mark)
        else None
    )
    words = sentence.name_words(name) if name else ()
    after = sentence.words[words[-1].index :][:1] if words else ()
    is_told = any(w.upos in {"AUX", "VERB"} for w in after)  # “…” — Velk **said** …
    return () if is_told else words


def _goes_on(sentence: Sentence, mark: Word) -> bool:
    return mark.index < len(sentence.words)
