"""The proper name inside a noun phrase, without titles and descriptions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from eventline.mentions.countries import CountryWords, NamedBy
from eventline.mentions.entity_words import (
    ORGANIZATION_ENDINGS,
    ORGANIZATION_NOUNS,
    PLACE_NOUNS,
    TITLES,
)
from eventline.mentions.tagged_names import (
    NamesOfText,
    is_unnamed,
    joined_name,
    plain_words,
)
from eventline.model import Sentence, Span, Word

_JOINED = frozenset({"flat", "compound", "goeswith", "amod", "nmod:desc", "nummod"})
_PARTICLES = frozenset(
    {"al", "and", "bin", "da", "de", "del", "der", "di", "dos", "du", "el", "for"}
    | {"la", "le", "of", "the", "van", "von", "'s", "’s", "&"}
)
_NAMED_SO = ORGANIZATION_NOUNS | PLACE_NOUNS
_NAMED_PLACES = PLACE_NOUNS - {"capital", "border", "coast", "outskirt", "suburb"}


def name_span(
    sentence: Sentence,
    head: Word,
    named: Mapping[int, CountryWords],
    known: NamesOfText,
) -> Span | None:
    """Returns the span of the proper name that a noun phrase holds, or None.

    "Russian Foreign Minister **Ana Velk**", "the **Aster** agency" (with its noun),
    "the city of **Orrin**"; None for "the President", "the Orrin conflict" and
    "Norvanians". A name that the parser found goes before what capitals show.
    """
    country = named.get(head.index)
    if country is not None and country.named_by is NamedBy.DEMONYM:
        return None
    if country is not None:
        return Span.cover(word.span for word in country.words)
    tagged = joined_name(sentence, head)
    if tagged is not None:
        words = plain_words(sentence, tagged, named)
    elif _is_name_like(head):
        words = _name_words(sentence, head, named)
    else:
        words = _name_by_a_noun(sentence, head, named)
    is_named = words and (tagged or not is_unnamed(sentence, words, known))
    return Span.cover(word.span for word in words) if is_named else None


def _is_name_like(head: Word) -> bool:
    return head.upos == "PROPN" or head.cased in ORGANIZATION_ENDINGS


def is_title(word: Word) -> bool:
    """Says whether the word is one that stands before a person's name."""
    return word.lemma.lower() in TITLES or word.text.lower() in TITLES


def close_names(sentence: Sentence, head: Word) -> tuple[Word, ...]:
    """Returns names joined on without a comma: the reporter **Ana** Velk."""
    return tuple(
        child
        for child in sentence.children(head, "flat", "appos", "nmod:desc")
        if child.upos == "PROPN" and child.index == _end_of(sentence, head) + 1
    )


def _end_of(sentence: Sentence, head: Word) -> int:
    """Returns the index of the last word of the head's own compound."""
    joined = (word.index for word in sentence.children(head, "compound"))
    return max([head.index, *joined])


def _name_words(
    sentence: Sentence, head: Word, named: Mapping[int, CountryWords]
) -> list[Word]:
    tagged = joined_name(sentence, head)
    if tagged is not None:
        return plain_words(sentence, tagged, named)
    kept = {head.index}
    for child in sentence.children(head):
        if _belongs(sentence, head, child):
            kept |= {w.index for w in _joined_words(sentence, child)}
    run = _run(sentence, head.index, kept)
    words = _without_titles([sentence.word(index) for index in run])
    return _without_demonym(words, named)


def _belongs(sentence: Sentence, head: Word, child: Word) -> bool:
    if child.deprel == "nmod:desc" or child.relation in {"flat", "goeswith"}:
        return True
    if child.relation in {"compound", "amod", "nummod"}:
        return _is_capital(child)
    if child.relation == "appos":
        return child in close_names(sentence, head)
    is_tail = child.relation == "nmod" and child.index > head.index
    return is_tail and _is_capital(child) and _is_name_of_name(sentence, head, child)


def _is_name_of_name(sentence: Sentence, head: Word, child: Word) -> bool:
    """Holds for Bank of **Orrin**, Ministry of **Defence**."""
    cases = sentence.children(child, "case")
    is_of = any(w.lemma.lower() in {"of", "for"} for w in cases)
    return is_of and head.lemma.lower() in _NAMED_SO


def _joined_words(sentence: Sentence, word: Word) -> Iterator[Word]:
    for inner in sentence.subtree(word):
        is_small = inner.text.lower() in _PARTICLES or inner.relation == "flat"
        if _is_capital(inner) or is_small or inner.upos in {"PUNCT", "NUM", "X"}:
            yield inner


def _run(sentence: Sentence, start: int, kept: set[int]) -> list[int]:
    """Returns the unbroken indices around `start`; a hyphen inside a name counts."""
    first = last = start
    while first - 1 in kept or _is_hyphen(sentence, first - 1, kept, -1):
        first -= 1
    while last + 1 in kept or _is_hyphen(sentence, last + 1, kept, 1):
        last += 1
    run = list(range(first, last + 1))
    while run and run[-1] != start and not _is_kept_edge(sentence.word(run[-1])):
        run.pop()
    while run and run[0] != start and not _is_kept_edge(sentence.word(run[0])):
        run.pop(0)
    return run


def _is_kept_edge(word: Word) -> bool:
    return word.upos != "PUNCT" and word.text.lower() not in _PARTICLES


def _is_hyphen(sentence: Sentence, index: int, kept: set[int], step: int) -> bool:
    if not 0 < index <= len(sentence.words):
        return False
    return sentence.word(index).text in {"-", "‑"} and index + step in kept


def _without_titles(words: list[Word]) -> list[Word]:
    """Drops all up to the last title: Foreign Minister **Ana Velk**."""
    for position in range(len(words) - 1, -1, -1):
        if is_title(words[position]) and not _is_initial(words[position]):
            return words[position + 1 :]
    return words


def _is_initial(word: Word) -> bool:
    return len(word.text) == 2 and word.text.endswith(".")


def _without_demonym(
    words: list[Word], named: Mapping[int, CountryWords]
) -> list[Word]:
    """Drops a nationality: Norvanian **Foreign Ministry**, Norvanian **Ana Velk**."""
    while len(words) > 1:
        country = named.get(words[0].index)
        is_generic = words[-1].lemma.lower() in ORGANIZATION_NOUNS
        is_loose = words[0].upos == "ADJ" or is_generic
        is_demonym = country is not None and country.named_by is NamedBy.DEMONYM
        if not (is_demonym and is_loose):
            return words
        words = words[1:]
    return words


def _name_by_a_noun(
    sentence: Sentence, head: Word, named: Mapping[int, CountryWords]
) -> list[Word]:
    lemma = head.lemma.lower()
    names = close_names(sentence, head)
    if lemma in _NAMED_PLACES:
        names += _names_after_of(sentence, head)
    if names:
        return _name_words(sentence, names[0], named)
    if lemma in ORGANIZATION_NOUNS or lemma in _NAMED_PLACES:
        return _compound_name(sentence, head, named)
    return []


def _names_after_of(sentence: Sentence, head: Word) -> tuple[Word, ...]:
    """Finds the city of **Orrin**."""
    return tuple(
        child
        for child in sentence.children(head, "nmod")
        if child.upos == "PROPN"
        and child.index > head.index
        and [w.lemma.lower() for w in sentence.children(child, "case")] == ["of"]
    )


def _compound_name(
    sentence: Sentence, head: Word, named: Mapping[int, CountryWords]
) -> list[Word]:
    """Finds the **Aster agency**; not the Norvania government."""
    inside = [
        w
        for w in sentence.children(head, "compound")
        if w.upos == "PROPN" and w.index not in named and w.index < head.index
    ]
    if not inside or "Number=Plur" in head.feats:
        return []
    joined = (word.index for word in _joined_words(sentence, inside[0]))
    first = min([inside[0].index, *joined])
    words = [sentence.word(index) for index in range(first, head.index + 1)]
    return words if all(_is_capital(w) or w == head for w in words) else []


def _is_capital(word: Word) -> bool:
    return word.cased[:1].isupper()
