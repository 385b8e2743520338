"""Which frames a word could evoke, most specific first.

A word alone is ambiguous: its particle, object, preposition or compound and the
conditions of the declaration choose. Roles are filled by fill.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise, product

import attrs

from eventline.frames import cues
from eventline.frames.amounts import whole_of
from eventline.frames.argument import Argument
from eventline.frames.conditions import Condition
from eventline.frames.declare import Trigger, declaration_of
from eventline.frames.feature_table import Setting, has_feature
from eventline.frames.features import is_agent_noun
from eventline.frames.grammar import MODIFIER, OBJECT, RESULT, Function
from eventline.frames.mention_index import MentionIndex
from eventline.frames.stems import stems_of
from eventline.frames.subjects import lemma_key, marker
from eventline.model import Event, Kind, Sentence, Word

_NEVER_TRIGGERS = frozenset(
    {"amod", "aux", "case", "compound", "cop", "fixed", "flat", "mark", "nummod"}
)


_OBJECTS = frozenset({OBJECT, RESULT})
_PLURALS = frozenset({"these", "those"})
_RELATIVES = frozenset({"WDT", "WP"})
_PREFIXES = frozenset({"counter", "cross", "mis", "out", "over", "under"})


@attrs.frozen
class Candidate:
    """A frame that a word could evoke, by one trigger and the key that matched."""

    frame: type[Event]
    trigger: Trigger
    key: str


@attrs.frozen
class Lexicon:
    """Every frame with its triggers by their keys.

    `edges` are the words that keys begin and end with, each with the parts of speech
    of its triggers: no word evokes a frame that is not among them.
    """

    entries: Mapping[str, Sequence[tuple[type[Event], Trigger]]]
    edges: frozenset[tuple[str, str]]

    def knows(self, word: Word) -> bool:
        """Says whether some key could be the word's, whatever stands beside it."""
        upos, edges = word.upos, self.edges
        is_known = (word.lemma.lower(), upos) in edges
        return is_known or any((stem, upos) in edges for stem in stems_of(word))


def lexicon_of(frames: Iterable[type[Event]]) -> Lexicon:
    """Returns the triggers of all frames by key, in the order of the frames."""
    found: dict[str, list[tuple[type[Event], Trigger]]] = {}
    edges: set[tuple[str, str]] = set()
    pairs = ((f, trigger) for f in frames for trigger in declaration_of(f).triggers)
    for frame, trigger in pairs:
        for key in trigger.keys:
            found.setdefault(key, []).append((frame, trigger))
            words = key.split(" ")
            edges.update(product((words[0], words[-1]), trigger.upos))
    return Lexicon(found, frozenset(edges))


def candidates_for(
    sentence: Sentence,
    word: Word,
    arguments: tuple[Argument, ...],
    lexicon: Lexicon,
    index: MentionIndex,
) -> Iterator[Candidate]:
    """Yields the candidates whose conditions hold, the most specific first."""
    untimed = tuple(a for a in arguments if not index.is_time(a.word))
    known = [
        Candidate(frame, trigger, key)
        for key in keys_of(sentence, word, untimed)
        for frame, trigger in lexicon.entries.get(key, ())
        if word.upos in trigger.upos
    ]
    if not known:
        return
    shown = (*untimed, *_wholes(sentence, untimed))
    given = Setting(sentence, word, untimed, index)
    for candidate in sorted(known, key=_looseness):
        if _conditions_hold(candidate.trigger, given, shown):
            yield candidate


def _wholes(sentence: Sentence, arguments: tuple[Argument, ...]) -> Iterator[Argument]:
    """Yields what a part or an amount is of: most of the **bridges** were destroyed."""
    for argument in arguments:
        whole = whole_of(sentence, argument.word)
        if whole is not None and argument.word.sentence == sentence.index:
            yield Argument(argument.function, whole)


def can_trigger(sentence: Sentence, word: Word) -> bool:
    """Says whether the word may be a trigger at all: no part of a name or compound."""
    if word.upos == "PUNCT":
        return word.text in cues.LABEL_MARKS
    if is_source_phrase(sentence, word):
        return True
    if word.upos not in {"VERB", "NOUN", "PROPN", "ADJ"}:
        return False
    if word.upos == "PROPN" and not (sentence.is_heading or _opens(sentence, word)):
        return False
    governor = sentence.governor(word)
    if governor and (word.lemma, governor.lemma) in cues.EMPTY_PAIRS:
        return False
    if _is_hyphened(sentence, word):
        return False
    is_description = word.upos == "ADJ" and word.relation == "amod"
    return word.relation not in _NEVER_TRIGGERS or is_description


def _is_hyphened(sentence: Sentence, word: Word) -> bool:
    """Holds for the end of a compound: Norvania-**supporting**, out-**sold** them."""
    before = sentence.words[max(word.index - 3, 0) : word.index - 1]
    if not before or before[-1].text != "-" or before[-1].span.end != word.span.start:
        return False
    is_prefixed = before[0].text.lower() in _PREFIXES
    return word.xpos == "VBG" or (word.upos == "VERB" and is_prefixed)


def _hyphened_fronts(sentence: Sentence, word: Word) -> Iterator[str]:
    """Yields what a hyphen joins to a verb: they **test**-fired a missile."""
    before = sentence.words[max(word.index - 3, 0) : word.index - 1]
    if len(before) == 2 and before[1].text == "-" and word.upos == "VERB":
        places = [w.span for w in (*before, word)]
        if all(a.end == b.start for a, b in pairwise(places)):
            yield before[0].text.lower()


def is_source_phrase(sentence: Sentence, word: Word) -> bool:
    """Holds for the first word of "**according** to"."""
    if word.relation != "case" or word.text.lower() != "according":
        return False
    phrase = sentence.governor(word)
    if phrase is None or phrase.lemma.lower() in cues.NO_SOURCES:
        return False
    if phrase.xpos in _RELATIVES:
        return False
    found = marker(sentence, phrase, "case")
    return found in cues.SOURCE_TRIGGERS


def _opens(sentence: Sentence, word: Word) -> bool:
    """Holds for a capital that only opens the sentence: **Clashes** erupted."""
    return word.index == 1 and "Number=Plur" in word.feats and word.deprel != "root"


def keys_of(
    sentence: Sentence, word: Word, arguments: tuple[Argument, ...]
) -> tuple[str, ...]:
    """Returns the word's lemma, alone and with what stands beside it."""
    if is_source_phrase(sentence, word):
        return tuple(cues.SOURCE_TRIGGERS)
    bases, bare = bases_of(sentence, word), word.lemma.lower()
    lemma = bases[0]
    before = marker(sentence, word, "case")
    keys = [*bases, f"{before} {bare}"]
    keys += [f"{front} {bare}" for front in _hyphened_fronts(sentence, word)]
    for argument in arguments:
        noun = argument.word.lemma.lower()
        if argument.function.name == "oblique":
            cases = argument.function.cases
            whole = bases if lemma == bare else (lemma,)  # not call **out** for
            keys += [f"{base} {c}" for base in whole for c in cases]
            keys += [f"{lemma} {c} {noun}" for c in cases]
            keys += [f"{before} {bare} {c} {noun}" for c in cases if before]
        elif argument.function in _OBJECTS:
            names = names_of(sentence, argument.word, "amod", "compound")
            keys += [f"{base} {name}" for name in (*names, noun) for base in bases]
        elif argument.function == MODIFIER:
            keys.append(f"{argument.word.lemma.lower()} {bare}")
    return tuple(dict.fromkeys(keys))


def bases_of(sentence: Sentence, word: Word) -> tuple[str, ...]:
    """Returns what keys start with: the lemma, with its particle, and what it may be.

    A wrong lemma is mended by the form of the word: **shook** hands.
    """
    bases = (lemma_key(sentence, word), word.lemma.lower(), *stems_of(word))
    return tuple(dict.fromkeys(bases))


def names_of(sentence: Sentence, noun: Word, *relations: str) -> Iterator[str]:
    """Yields the noun's lemma behind each word that describes it: common **ground**."""
    for inside in sentence.children(noun, *relations):
        yield f"{inside.lemma} {noun.lemma}".lower()


def fits(function: Function, argument: Argument) -> bool:
    """Says whether an argument stands in the function, with its case and words."""
    given = argument.function
    if function.name != given.name:
        return False
    if function.lemmas and not _is_among(argument.word, function.lemmas):
        return False
    if _is_among(argument.word, function.barred):
        return False
    return not function.cases or bool(function.cases & given.cases)


def _lemma_of(word: Word) -> str:
    """Returns the lemma of a word; **those** are people as "that" is not."""
    text = word.text.lower()
    return text if text in _PLURALS else word.lemma.lower()


def _is_among(word: Word, lemmas: frozenset[str]) -> bool:
    """Says whether a word's lemma is one of these, also one that kept its plural.

    Taggers take a word that opens its sentence for a name: **Rebels** took the town.
    """
    lemma = _lemma_of(word)
    is_plural = word.xpos in {"NNPS", "NNS"}
    return lemma in lemmas or (is_plural and lemma.removesuffix("s") in lemmas)


def is_of_kind(function: Function, word: Word, index: MentionIndex) -> bool:
    """Says whether the word is of the function's kinds; an unknown name may be."""
    entity = index.entity(word)
    is_unknown = word.upos == "PROPN" and (entity is None or entity.rule == "name")
    if not function.kinds or (is_unknown and not function.is_known):
        return True
    kind = entity.kind if entity else Kind.THING
    is_thing = kind is Kind.THING and (is_unknown or word.upos == "PRON")
    return (kind in function.kinds and not is_thing) or (
        Kind.PERSON in function.kinds and is_agent_noun(word)
    )


def _looseness(candidate: Candidate) -> tuple[int, int]:
    return -candidate.key.count(" "), -len(candidate.trigger.needs)


def _conditions_hold(
    trigger: Trigger, given: Setting, arguments: tuple[Argument, ...]
) -> bool:
    def holds(condition: Condition) -> bool:
        if condition.parts:
            return all(holds(part) for part in condition.parts)
        if condition.feature:
            return has_feature(given, condition.feature)
        return any(
            fits(function, argument)
            and is_of_kind(function, argument.word, given.index)
            for function in condition.functions
            for argument in arguments
            if argument.function.name == function.name
        )

    if any(holds(condition) for condition in trigger.unless):
        return False
    return not trigger.needs or any(holds(condition) for condition in trigger.needs)
