"""What kind of thing a noun phrase denotes: person, organisation, place, group …"""

from __future__ import annotations

from collections.abc import Container, Mapping

import attrs

from eventline.mentions.countries import CountryWords, NamedBy
from eventline.mentions.country_words import BLOCS
from eventline.mentions.entity_words import (
    COUNT_NOUNS,
    EVENT_NOUNS,
    GROUP_ADJECTIVES,
    GROUP_NOUNS,
    HUMAN_VERBS,
    KNOWN_ORGANIZATIONS,
    ORGANIZATION_ENDINGS,
    ORGANIZATION_NOUNS,
    PEOPLE_ENDINGS,
    PERSON_NOUNS,
    PLACE_NOUNS,
    PRONOUN_KINDS,
)
from eventline.mentions.names import close_names, is_title
from eventline.mentions.tagged_names import is_location, joined_name
from eventline.model import Kind, Name, NameKind, Sentence, Word

_ACTS = frozenset({"nsubj", "obl:agent"})

_AGE_UNITS = frozenset({"day", "month", "week", "year"})
_AGED = tuple(f"{unit}-old" for unit in sorted(_AGE_UNITS))
TAGGED = "tagged name"
"""The rule of a name that the parser found."""


@attrs.frozen
class Sort:
    """A kind and the rule that gave it."""

    kind: Kind
    rule: str


_OF_NOUNS = (
    (ORGANIZATION_NOUNS, Sort(Kind.ORGANIZATION, "organization noun")),
    (PLACE_NOUNS, Sort(Kind.PLACE, "place noun")),
    (GROUP_NOUNS, Sort(Kind.GROUP, "group noun")),
    (EVENT_NOUNS, Sort(Kind.EVENT, "event noun")),
)


def sort_of(
    sentence: Sentence,
    head: Word,
    name: str | None,
    named: Mapping[int, CountryWords],
    surnames: Container[str] = frozenset(),
) -> Sort:
    """Returns the kind of the phrase, THING where nothing shows another.

    `surnames` are the text's: **Pitts** alone is no group, "the Pitts" may be one.

    Countries are places, whether they act or are acted in; several persons are a
    group. What the parser took a name for goes before what nouns and verbs tell of it.
    """
    if head.upos == "PRON":
        kind = PRONOUN_KINDS.get(pronoun_of(sentence, head), Kind.THING)
        return Sort(kind, "pronoun")
    if head.index in named:
        return _sort_of_country(sentence, head, named[head.index])
    tagged = joined_name(sentence, head)
    if tagged is None or _is_known(name):
        return _sort_by_words(sentence, head, name)
    is_surname = head.cased in surnames and not sentence.children(head, "det")
    found = _sort_of_tagged(sentence, head, tagged, is_surname=is_surname)
    return found or _sort_by_words(sentence, head, name)


def _sort_of_tagged(
    sentence: Sentence, head: Word, name: Name, *, is_surname: bool
) -> Sort | None:
    """Takes the kind of a name that the parser found, None where a noun tells more.

    A noun before the name tells more: the firm **Kade Velk**. Those of a name that are
    counted are its people: six **Nestorians**. A place that nothing
    locates may be a state that acts: its rule leaves it open.
    """
    noun = _sort_of_noun(head, None)
    if not name.covers(head.index):
        return None if noun else Sort(Kind(name.kind), TAGGED)
    if is_plural(head) and name.first == name.last:
        is_people = name.kind is NameKind.PERSON and not is_surname
        is_people = is_people or bool(sentence.children(head, "nummod"))
        if is_people or (noun is not None and noun.kind is Kind.GROUP):
            return Sort(Kind.GROUP, TAGGED)
    is_open = name.kind is NameKind.PLACE and not is_location(sentence, head)
    return Sort(Kind(name.kind), "name" if is_open else TAGGED)


def _is_known(name: str | None) -> bool:
    return name is not None and (name in KNOWN_ORGANIZATIONS or name in BLOCS)


def _sort_by_words(sentence: Sentence, head: Word, name: str | None) -> Sort:
    if head.upos in {"NUM", "DET"}:
        return Sort(Kind.GROUP, "number")
    if is_aged(sentence, head):
        return Sort(Kind.GROUP if is_plural(head) else Kind.PERSON, "age")
    if head.upos in {"ADJ", "VERB"}:
        is_people = head.text.lower() in GROUP_ADJECTIVES
        return Sort(Kind.GROUP if is_people else Kind.THING, "adjective")
    if _is_known(name):
        return Sort(Kind.ORGANIZATION, "known name")
    if name is not None and _has_title(sentence, head):
        return Sort(Kind.PERSON, "title")
    if head.lemma.lower() in COUNT_NOUNS:
        return _sort_of_counted(sentence, head)
    if _is_body_part(sentence, head):
        return Sort(Kind.THING, "noun")
    return _sort_of_noun(head, name) or _sort_of_name(sentence, head, name)


def is_aged(sentence: Sentence, head: Word) -> bool:
    """Holds for those whom only their age names: a **four-year-old**."""
    last = head.text.lower().removesuffix("s")
    if last != "old":
        return last.endswith(_AGED)
    before = [word.text.lower() for word in sentence.words[: head.index - 1][-3:]]
    return "-" in before[-3:] and any(unit in before[-3:] for unit in _AGE_UNITS)


def _is_body_part(sentence: Sentence, head: Word) -> bool:
    """Holds for a wound to the **head**; not for the head of the agency."""
    if head.lemma.lower() != "head" or is_plural(head):
        return False
    cases = {word.lemma.lower() for word in sentence.children(head, "case")}
    return bool(cases & {"in", "to"}) and not sentence.children(head, "nmod", "flat")


def pronoun_of(sentence: Sentence, word: Word) -> str:
    """Returns a pronoun's lemma, "no one" where that is written in two words."""
    before = sentence.words[word.index - 2] if word.index > 1 else None
    is_no = before is not None and before.text.lower() == "no"
    lemma = word.lemma.lower()
    return f"no {lemma}" if is_no and lemma == "one" else lemma


def is_plural(word: Word) -> bool:
    """Says whether the noun is plural by its features or tag."""
    return "Number=Plur" in word.feats or word.xpos in {"NNS", "NNPS"}


def _sort_of_country(sentence: Sentence, head: Word, country: CountryWords) -> Sort:
    if country.named_by is NamedBy.NAME:
        return Sort(Kind.PLACE, "country")
    if country.named_by is NamedBy.CAPITAL:
        return Sort(Kind.PLACE, "capital")
    if head.relation in {"amod", "compound", "nmod:desc", "flat"}:
        return Sort(Kind.PLACE, "demonym")
    articles = {w.lemma.lower() for w in sentence.children(head, "det")}
    is_one = head.upos != "ADJ" and not is_plural(head) and articles & {"a", "this"}
    return Sort(Kind.PERSON if is_one else Kind.GROUP, "demonym")


def _has_title(sentence: Sentence, head: Word) -> bool:
    if is_title(head):
        return not is_plural(head)
    before = sentence.children(head, "nmod:desc", "compound", "flat", "appos", "amod")
    return any(is_title(word) and word.index < head.index for word in before)


def _sort_of_counted(sentence: Sentence, head: Word) -> Sort:
    """Takes the kind of what is counted: thousands of **protesters**."""
    for child in sentence.children(head, "nmod"):
        found = _sort_of_noun(child, None)
        is_place = found is not None and found.kind is Kind.PLACE
        if found is not None and (is_plural(child) or is_place):
            return attrs.evolve(found, rule="count")
    return _sort_of_noun(head, None) or Sort(Kind.THING, "noun")


def _sort_of_noun(head: Word, name: str | None) -> Sort | None:
    """Looks the head noun up: "the **ministry**", "Orrin **University**"."""
    lemma = own = _lemma(head)
    if head.upos == "PROPN" and name is not None:
        lemma = name.split()[-1].lower() if head.cased in name else lemma
    lemmas = {lemma, own}
    if lemmas & PERSON_NOUNS or is_title(head):
        kind = Kind.GROUP if is_plural(head) else Kind.PERSON
        return Sort(kind, "person noun")
    if lemma == "party" and name is None and is_plural(head):
        return Sort(Kind.GROUP, "group noun")
    return next((sort for nouns, sort in _OF_NOUNS if lemmas & nouns), None)


def _lemma(word: Word) -> str:
    """Returns the lemma in lower case; names keep their plural, **Rebels** do not."""
    lemma = word.lemma.lower()
    if word.upos == "PROPN" and is_plural(word) and lemma == word.text.lower():
        return lemma.removesuffix("s")
    return lemma


def _sort_of_name(sentence: Sentence, head: Word, name: str | None) -> Sort:
    """Judges a proper name by its form and by where it stands."""
    if name is None:
        return Sort(Kind.THING, "noun")
    is_name = head.upos == "PROPN" or head.cased in ORGANIZATION_ENDINGS
    if not is_name and not close_names(sentence, head):
        return Sort(Kind.THING, "noun")
    if name.split()[-1] in ORGANIZATION_ENDINGS or is_acronym(name):
        return Sort(Kind.ORGANIZATION, "name form")
    if head.text.endswith(PEOPLE_ENDINGS) and sentence.children(head, "nummod"):
        return Sort(Kind.GROUP, "name form")
    described = _sort_by_apposition(sentence, head)
    if described is not None:
        return described
    has_article = bool(sentence.children(head, "det"))
    if not has_article and is_location(sentence, head):
        return Sort(Kind.PLACE, "locative")
    if has_article:
        return Sort(Kind.THING, "name")
    if _is_first_and_last_name(sentence, head):
        return Sort(Kind.PERSON, "full name")
    return Sort(Kind.PERSON, "speaks") if _speaks(sentence, head) else _UNKNOWN


_UNKNOWN = Sort(Kind.THING, "name")


def is_acronym(name: str) -> bool:
    """Says whether the name is an acronym: "OSCE", "W.H.O."."""
    letters = name.replace(".", "")
    return 2 <= len(letters) <= 6 and letters.isalpha() and letters.isupper()


def _sort_by_apposition(sentence: Sentence, head: Word) -> Sort | None:
    """Takes the kind of what stands beside: **Ramo Kade**, the interior minister."""
    for word in sentence.children(head, "appos"):
        if is_acronym(word.cased):
            return Sort(Kind.ORGANIZATION, "acronym")
        found = _sort_of_noun(word, None) if word.upos == "NOUN" else None
        if found is not None:
            return attrs.evolve(found, rule="apposition")
    governor = sentence.governor(head)
    if governor is None or head.relation != "appos" or governor.upos != "NOUN":
        return None
    found = _sort_of_noun(governor, None)
    return attrs.evolve(found, rule="apposition") if found else None


def _is_first_and_last_name(sentence: Sentence, head: Word) -> bool:
    """Holds for **Ana Velk**: names of people are flat, those of things compounds."""
    parts = [w for w in sentence.children(head, "flat") if w.cased[:1].isupper()]
    hyphened = [w for w in parts if sentence.word(w.index - 1).text in {"-", "‑"}]
    return len(parts) > len(hyphened) and not is_plural(head)


def _speaks(sentence: Sentence, head: Word) -> bool:
    first = sentence.word(head.head) if head.relation == "conj" else head
    governor = sentence.governor(first)
    if governor is None or governor.lemma.lower() not in HUMAN_VERBS:
        return False
    return first.deprel in _ACTS
