"""Entity mentions: every noun phrase, with its kind, its name and its country."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from eventline.mentions.countries import (
    Countries,
    CountryWords,
    NamedBy,
    find_countries,
    load_countries,
)
from eventline.mentions.entity_words import (
    CALENDAR_NAMES,
    GROUP_ADJECTIVES,
    GROUP_NOUNS,
    ORGANIZATION_ENDINGS,
    ORGANIZATION_NOUNS,
    PERSON_NOUNS,
)
from eventline.mentions.kinds import TAGGED, is_aged, pronoun_of, sort_of
from eventline.mentions.names import is_title, name_span
from eventline.mentions.states import lands_of_text
from eventline.mentions.tagged_names import (
    NamesOfText,
    heads_name,
    hides_country,
    name_with,
    names_of_text,
)
from eventline.model import Document, EntityMention, Kind, Sentence, Span, Word
from eventline.model.phrases import phrase_span

_NO_PHRASE = frozenset(
    {
        "amod",
        "flat",
        "goeswith",
        "fixed",
        "case",
        "mark",
        "advmod",
        "cc",
        "aux",
        "cop",
        "det",
    }
    | {"discourse", "reparandum", "expl", "punct", "nummod"}
)
_HEADS = frozenset({"ADJ", "DET", "NOUN", "NUM", "PRON", "PROPN", "VERB", "X"})
_NOMINAL = frozenset({"nsubj", "obj", "iobj", "obl", "nmod", "appos", "dislocated"})
_NO_MENTIONS = frozenset(
    {"each", "one", "other", "there", "what", "which", "who", "whom", "whose"}
)
_ACTORS = PERSON_NOUNS | ORGANIZATION_NOUNS | GROUP_NOUNS
_LINKS = ("amod", "compound", "nmod:poss", "nmod:desc", "flat")


def find_entities(
    document: Document, countries: Countries | None = None
) -> tuple[EntityMention, ...]:
    """Returns every noun phrase of the text, nested ones too, in text order.

    Spans are those of `phrase_span`. Each conjunct is a mention of its own. Does not
    say which mentions denote the same entity; see find_chains. The `countries` are
    loaded unless they are given.
    """
    lookup = countries or load_countries()
    cased = document.cased
    known = names_of_text(document)
    found = [
        mention
        for sentence in document.sentences
        for mention in _in_sentence(document.text, cased, sentence, lookup, known)
    ]
    lands = lands_of_text(document)
    return tuple(_with_known_names([_as_land(mention, lands) for mention in found]))


def _as_land(mention: EntityMention, lands: frozenset[str]) -> EntityMention:
    """Makes a place of a person or body whose name the text shows to be a land's."""
    is_taken = mention.rule == TAGGED and mention.kind in {
        Kind.PERSON,
        Kind.ORGANIZATION,
    }
    if not is_taken or mention.name not in lands:
        return mention
    return attrs.evolve(mention, kind=Kind.PLACE, rule="land")


def _in_sentence(
    text: str,
    cased: str,
    sentence: Sentence,
    countries: Countries,
    known: NamesOfText,
) -> Iterator[EntityMention]:
    named = {
        word.index: match
        for match in find_countries(sentence, countries)
        if not hides_country(sentence, match, known)
        for word in match.words
    }
    for head in sentence.words:
        if _is_head(sentence, head, named):
            span = name_span(sentence, head, named, known)
            name = span.of(cased) if span else None
            sort = sort_of(sentence, head, name, named, known.surnames)
            yield EntityMention(
                span=_span(sentence, head, named),
                head=head,
                kind=sort.kind,
                name=span.of(text) if span else None,
                country=_country(sentence, head, sort.kind, named),
                rule=sort.rule,
            )


def _span(sentence: Sentence, head: Word, named: Mapping[int, CountryWords]) -> Span:
    if head.relation == "amod" and head.index in named:
        return Span.cover(word.span for word in named[head.index].words)
    return phrase_span(sentence, head)


def _is_head(sentence: Sentence, word: Word, named: Mapping[int, CountryWords]) -> bool:
    if word.upos not in _HEADS:
        return False
    if word.index in named and word.upos in {"ADJ", "PROPN", "NOUN"}:
        return _heads_country(word, named[word.index])
    name = name_with(sentence, word)
    if name is not None and word.upos not in {"PRON", "VERB"}:
        return heads_name(sentence, name, word)
    if word.relation in _NO_PHRASE or word.deprel == "compound:prt":
        return False
    match word.upos:
        case "NOUN" | "PROPN":
            return word.cased not in CALENDAR_NAMES and not (
                _is_modifier(sentence, word)
            )
        case "PRON":
            told = pronoun_of(sentence, word)
            return told not in _NO_MENTIONS and not _is_relative(word)
        case "NUM" | "DET":
            is_alone = word.lemma.lower() != "each"
            return is_alone and _stands_for_some(sentence, word)
        case "ADJ" | "VERB":
            return _is_noun_like(sentence, word)
        case _:
            return False


def _heads_country(word: Word, country: CountryWords) -> bool:
    """Holds for one word of a country's name: the one that the rest hangs on."""
    inside = {w.index for w in country.words}
    return word.head not in inside and word.deprel not in {"flat", "nmod:desc"}


def _is_modifier(sentence: Sentence, word: Word) -> bool:
    """Holds for **phone** call, **President** Kade, **Orrin** University."""
    if word.deprel == "nmod:desc" or word.relation != "compound":
        return word.deprel == "nmod:desc"
    host = sentence.word(word.head)
    is_named = host.upos == "PROPN" or host.cased in ORGANIZATION_ENDINGS
    is_actor = word.upos == "PROPN" or word.lemma.lower() in _ACTORS
    return is_named or is_title(word) or not is_actor


def _is_relative(word: Word) -> bool:
    return bool(word.feats & {"PronType=Rel", "PronType=Int"}) or word.xpos == "WP"


def _stands_for_some(sentence: Sentence, word: Word) -> bool:
    """Holds for killing **12**, **many** of them; not for in **1994**."""
    is_bare = not sentence.children(word, "nmod", "det")
    is_year = is_bare and word.text.isdecimal() and 1500 <= int(word.text) < 2200
    return word.relation in _NOMINAL and not is_year


def _is_noun_like(sentence: Sentence, word: Word) -> bool:
    """Holds for the **dead**, 30 **wounded**; not for each **other**."""
    if word.upos == "VERB" and word.text.lower() not in GROUP_ADJECTIVES:
        return False
    if word.lemma.lower() == "other":
        return False
    if word.relation == "conj":
        return _stands(sentence, sentence.word(word.head))
    return _stands(sentence, word) or is_aged(sentence, word)


def _stands(sentence: Sentence, word: Word) -> bool:
    if word.upos not in {"ADJ", "VERB"} or word.relation in _NO_PHRASE:
        return False
    return bool(sentence.children(word, "det", "nummod", "nmod:poss"))


def _country(
    sentence: Sentence, head: Word, kind: Kind, named: Mapping[int, CountryWords]
) -> str | None:
    """Returns the one country that the phrase names for its head, or None."""
    if not named:
        return None
    if head.index in named:
        return named[head.index].code
    before = {named[w.index].code for w in _linked(sentence, head) if w.index in named}
    if before:
        return before.pop() if len(before) == 1 else None
    if kind in {Kind.THING, Kind.EVENT, Kind.CLAUSE}:
        return None
    after = {
        named[child.index].code
        for child in sentence.children(head, "nmod")
        if child.index in named and _is_seat(sentence, child, kind, named)
    }
    return after.pop() if len(after) == 1 else None


def _linked(sentence: Sentence, head: Word) -> Iterator[Word]:
    """Yields what stands before the head, down through titles: **Russian** Minister."""
    waiting = list(sentence.children(head, *_LINKS))
    while waiting:
        word = waiting.pop()
        yield word
        if word.deprel != "nmod:poss" and word.upos in {"NOUN", "PROPN"}:
            waiting.extend(sentence.children(word, *_LINKS))


def _is_seat(
    sentence: Sentence, child: Word, kind: Kind, named: Mapping[int, CountryWords]
) -> bool:
    """Holds for president of **Norvania**, the ministry in **Orrin**, a city in …"""
    if sentence.children(child, "conj"):
        return False
    cases = {w.lemma.lower() for w in sentence.children(child, "case")}
    is_demonym = named[child.index].named_by is NamedBy.DEMONYM
    is_inside = "in" in cases and kind in {Kind.ORGANIZATION, Kind.PLACE}
    return not is_demonym and ("of" in cases or is_inside)


def _with_known_names(found: list[EntityMention]) -> Iterator[EntityMention]:
    """Gives a bare name the kind that the text shows elsewhere: **Kade** said."""
    known: dict[str, Kind] = {}
    for mention in found:
        if mention.name and mention.kind is Kind.PERSON and mention.rule != "speaks":
            known.setdefault(mention.name.split()[-1], Kind.PERSON)
    tagged = [mention for mention in found if _is_tagged(mention)]
    for mention in (*tagged, *found):
        if mention.name and mention.kind is not Kind.THING:
            known.setdefault(mention.name, mention.kind)
        if mention.name and mention.name.split()[-1].islower():
            known.setdefault(mention.name.rpartition(" ")[0], mention.kind)
    for mention in found:
        name = mention.name
        if known.get(mention.head.text) is Kind.PERSON and _may_be_surname(mention):
            name = mention.head.text
        is_open = mention.rule in {"name", "speaks", "locative"} or name != mention.name
        kind = known.get(name or "") if is_open else None
        if kind is None or (kind is mention.kind and name == mention.name):
            yield mention
        else:
            yield attrs.evolve(mention, name=name, kind=kind, rule="known in text")


def _may_be_surname(mention: EntityMention) -> bool:
    """Holds for a noun with a capital that stands alone: **Waters** said."""
    head = mention.head
    is_subject = head.index > 1 or head.deprel == "nsubj"
    is_bare = mention.name is None and mention.span == head.span
    return is_bare and is_subject and head.upos == "NOUN" and head.cased[:1].isupper()


def _is_tagged(mention: EntityMention) -> bool:
    """Says whether the parser found the name: kinds that are guessed come second."""
    is_open_place = mention.rule == "name" and mention.kind is Kind.PLACE
    return mention.rule == TAGGED or is_open_place
