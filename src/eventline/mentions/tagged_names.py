"""The names that the parser found: whose they are, and what they leave unnamed.

A parser that seeks no names leaves every sentence without; nothing here then says
anything, and a name is judged by its form and its surroundings alone.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from eventline.mentions.countries import CountryWords, NamedBy
from eventline.mentions.country_words import BLOCS
from eventline.mentions.entity_words import (
    EVENT_NOUNS,
    GOING_VERBS,
    GROUP_NOUNS,
    KNOWN_ORGANIZATIONS,
    ORGANIZATION_NOUNS,
    PERSON_NOUNS,
    PLACE_NOUNS,
    TITLES,
)
from eventline.model import Document, Name, NameKind, Sentence, Word

_CONTENT = frozenset({"ADJ", "ADV", "NOUN", "PROPN", "VERB"})
_COMPOUND = frozenset({"compound", "flat", "goeswith"})
_DESCRIBING = frozenset({"amod", "case", "compound", "det", "nmod", "punct"})
_NAME_TAGS = frozenset({"ADJ", "NOUN", "NUM", "PROPN", "X"})
_ORDINARY = frozenset().union(
    EVENT_NOUNS, GROUP_NOUNS, ORGANIZATION_NOUNS, PERSON_NOUNS, PLACE_NOUNS, TITLES
)
_LOCATIVE = frozenset({"in", "at", "near", "across", "outside", "around", "along"})
_DIRECTIONS = frozenset({"from", "into", "through", "to", "towards"})
_POSSESSIVES = frozenset({"'s", "’s", "'", "’"})


@attrs.frozen
class NamesOfText:
    """What a text's names tell beyond their sentence; empty where none were found.

    `words` are all words of its names, `surnames` the last ones of persons with more
    than one.
    """

    words: frozenset[str] = frozenset()
    surnames: frozenset[str] = frozenset()


def names_of_text(document: Document) -> NamesOfText:
    """Returns the words of all names in the text."""
    named = [
        (name.kind, sentence.name_words(name))
        for sentence in document.sentences
        for name in sentence.names
    ]
    return NamesOfText(
        words=frozenset(word.cased for _, words in named for word in words),
        surnames=frozenset(
            words[-1].cased
            for kind, words in named
            if kind is NameKind.PERSON and len(words) > 1
        ),
    )


def name_with(sentence: Sentence, word: Word) -> Name | None:
    """Returns the name that the word is part of, or None.

    Where the tree says that they are two persons (**Velk** and **Orr**), a name over
    both is none, nor is one without a capital: the coast **guard**.
    """
    name = sentence.name_at(word)
    if name is None:
        return None
    words = sentence.name_words(name)
    if all(w.cased == w.cased.lower() for w in words):
        return None
    if name.kind is not NameKind.PERSON:
        return name
    return None if any(w.relation in {"cc", "conj"} for w in words[1:]) else name


def joined_name(sentence: Sentence, head: Word) -> Name | None:
    """Returns the name that a phrase's head is in or has beside it, or None.

    "**Ana** Velk", "Lawmaker **Ana Velk**", "the reporter **Ana Velk**"; a name after
    a comma is a phrase of its own.
    """
    if not sentence.names:
        return None
    own = name_with(sentence, head)
    if own is not None:
        return own
    beside = sentence.children(head, "flat", "appos", "nmod:desc")
    if not beside:
        return None
    end = max([head.index, *(w.index for w in sentence.children(head, "compound"))])
    for child in beside:
        name = name_with(sentence, child)
        if name is not None and name.first == end + 1:
            return name
    return None


def top_word(sentence: Sentence, name: Name) -> Word:
    """Returns the word of a name that the others hang on: the **Bank** of Orrin."""
    tops = [w for w in sentence.name_words(name) if not name.covers(w.head)]
    return next((w for w in tops if w.upos in _NAME_TAGS), tops[0])


def heads_name(sentence: Sentence, name: Name, word: Word) -> bool:
    """Says whether a word of a name heads a phrase.

    Not so the words below its top ("Ministry of **Defence**"), nor a name that its
    host bears: President **Kade**.
    """
    if word != top_word(sentence, name) or word.upos not in _NAME_TAGS:
        return False
    host = sentence.governor(word)
    is_part = word.relation in _COMPOUND or word.deprel == "nmod:desc"
    return host is None or not is_part or joined_name(sentence, host) != name


def plain_words(
    sentence: Sentence, name: Name, named: Mapping[int, CountryWords]
) -> list[Word]:
    """Returns a name's words without article, title, nationality and possessive."""
    words = list(sentence.name_words(name))
    while len(words) > 1 and _is_before_a_name(words[0], named):
        words.pop(0)
    if name.kind is NameKind.PERSON:
        words = _behind_the_title(words)
    while len(words) > 1 and words[-1].text.lower() in _POSSESSIVES:
        words.pop()
    return words


def is_location(sentence: Sentence, head: Word) -> bool:
    """Says whether a phrase tells where: in **Orrin**; flew to **Orrin**."""
    cases = {w.lemma.lower() for w in sentence.children(head, "case")}
    verb = sentence.governor(head)
    is_goal = verb is not None and verb.lemma.lower() in GOING_VERBS
    places = _LOCATIVE | _DIRECTIONS if is_goal else _LOCATIVE
    return head.relation in {"obl", "nmod"} and bool(cases & places)


def hides_country(
    sentence: Sentence, country: CountryWords, known: NamesOfText
) -> bool:
    """Says whether a country's word is part of another name, or a person's alone.

    Air **France**; Ivo **Chad**, and then **Chad** said. Not so the Bank of
    **Orrin**, whose top is another word, nor where someone is or goes: in **Chad**.
    """
    name = name_with(sentence, country.words[0])
    if name is None or name.kind is NameKind.PLACE:
        return False
    if country.named_by is NamedBy.DEMONYM and country.words[0].upos == "ADJ":
        return False
    is_person = name.kind is NameKind.PERSON
    if is_location(sentence, country.words[-1]):
        return False
    if name.last - name.first + 1 == len(country.words):
        return is_person and country.words[-1].cased in known.surnames
    return is_person or top_word(sentence, name) in country.words


def is_unnamed(sentence: Sentence, words: list[Word], known: NamesOfText) -> bool:
    """Says whether words with capitals are no name, as the parser found none in them.

    So where they are nouns that any text may have ("the **Summit**"), and, where all
    words have capitals ("Ana Velk **Quits**"), unless the text names something by them.
    """
    told = sentence.names or (sentence.is_heading and known.words)
    name = " ".join(word.cased for word in words)
    if not told or name in KNOWN_ORGANIZATIONS or name in BLOCS:
        return False
    if all(_is_ordinary(word) for word in words):
        return True
    is_known = {word.cased for word in words} <= known.words
    return _is_in_capitals(sentence) and not is_known


def _is_before_a_name(word: Word, named: Mapping[int, CountryWords]) -> bool:
    """Holds for an article, a nationality and **Warsaw's** Defence Ministry."""
    if word.upos in {"DET", "PUNCT"} or word.text.lower() in _POSSESSIVES:
        return True
    country = named.get(word.index)
    if country is None:
        return False
    is_demonym = country.named_by is NamedBy.DEMONYM and word.upos == "ADJ"
    return is_demonym or word.deprel == "nmod:poss"


def _behind_the_title(words: list[Word]) -> list[Word]:
    """Drops a title with what describes it: Foreign Minister **Ana Velk**."""
    for position in range(len(words) - 2, -1, -1):
        title = words[position]
        before = words[:position]
        is_title = bool({title.lemma.lower(), title.text.lower()} & TITLES)
        is_initial = len(title.text) == 2 and title.text.endswith(".")
        is_described = all(w.relation in _DESCRIBING for w in before)
        if is_title and not is_initial and is_described:
            return words[position + 1 :]
    return words


def _is_in_capitals(sentence: Sentence) -> bool:
    """Holds for sentences whose words of content all begin with a capital."""
    content = [word.cased[:1] for word in sentence.words if word.upos in _CONTENT]
    return len(content) > 1 and all(letter.isupper() for letter in content)


def _is_ordinary(word: Word) -> bool:
    lemma = word.lemma.lower()
    return not {lemma, lemma.removesuffix("s")}.isdisjoint(_ORDINARY)
