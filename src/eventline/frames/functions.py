"""Grammatical functions from UD trees, with voice and control undone.

`arguments_of` says what a trigger's subject, object, clause … are, through passives,
agent phrases, control, relatives, participles, coordination and light verbs. It does
not choose a frame (match.py) or fill roles (fill.py).
"""

from __future__ import annotations

from collections.abc import Iterator

from eventline.frames.amounts import is_rate
from eventline.frames.argument import Argument, coordinated
from eventline.frames.grammar import GOVERNOR, MEMBERS, Function
from eventline.frames.nominals import adjectival_arguments, nominal_arguments
from eventline.frames.subjects import marker
from eventline.frames.verbals import verbal_arguments
from eventline.model import Sentence, Word

_EARLIER = frozenset({"before", "since", "until"})
_PARTS = frozenset({"all", "half", "many", "most", "none", "several", "some", "two"})
_PART_CASES = frozenset({"among", "including"})
_WHOLES = frozenset({"them", "which", "whom"})


def arguments_of(sentence: Sentence, trigger: Word) -> tuple[Argument, ...]:
    """Returns every argument of a trigger, coordinated ones one by one."""
    if trigger.upos in {"NOUN", "PROPN"}:
        found = tuple(nominal_arguments(sentence, trigger))
    elif trigger.upos == "ADJ":
        found = tuple(adjectival_arguments(sentence, trigger))
    else:
        found = tuple(verbal_arguments(sentence, trigger))
    spread = (
        Argument(argument.function, word)
        for argument in (
            *found,
            *hung_phrases(sentence, found),
            *members(sentence, trigger),
        )
        for word in _spread(sentence, argument)
        if word != trigger
        and not _is_between(sentence, argument.word, trigger, word)
        and not is_rate(sentence, word)
        and not _is_absolute(sentence, argument.word)
    )
    return tuple(dict.fromkeys(spread))


def _is_absolute(sentence: Sentence, noun: Word) -> bool:
    """Holds for who does what goes with it: was settled, with **the firm** paying."""
    if not any(verb.xpos == "VBG" for verb in sentence.children(noun, "acl")):
        return False
    before = [w for w in sentence.subtree(noun) if w.index < noun.index]
    withs = [w for w in before if w.text.lower() == "with" and w.index > 1]
    return any(sentence.words[w.index - 2].text == "," for w in withs)


def _spread(sentence: Sentence, argument: Argument) -> Iterator[Word]:
    """Yields the argument's word and those joined to it; what governs stands alone."""
    if argument.function == GOVERNOR:
        return iter((argument.word,))
    return coordinated(sentence, argument.word)


def _is_between(sentence: Sentence, first: Word, trigger: Word, joined: Word) -> bool:
    """Holds for a clause on the first of two: Ana, who **died**, and three others."""
    if not first.index < trigger.index < joined.index:
        return False
    return first in tuple(sentence.ancestors(trigger))


def hung_phrases(
    sentence: Sentence, arguments: tuple[Argument, ...]
) -> Iterator[Argument]:
    """Finds phrases on the object and on other phrases, behind them.

    "Brokered a truce **between the clans**"; "died in a fire **in Madra**".
    """
    words = [
        a.word
        for a in arguments
        if a.function.name in {"object", "oblique"} and not a.function.cases & _EARLIER
    ]
    for word in _modifiers_behind(sentence, words):
        cases = marker(sentence, word, "case")
        if cases != "of":
            yield Argument(Function("hung", frozenset({cases})), word)


def _modifiers_behind(sentence: Sentence, nouns: list[Word]) -> Iterator[Word]:
    """Yields the phrases behind the nouns, and behind their "of" phrases."""
    waiting = list(nouns)
    for noun in waiting:
        found = [
            child
            for child in sentence.children(noun, "nmod")
            if child.index > noun.index and child.deprel != "nmod:poss"
        ]
        waiting += [word for word in found if marker(sentence, word, "case") == "of"]
        yield from found


def members(sentence: Sentence, trigger: Word) -> Iterator[Argument]:
    """Finds who a counted group is made of, behind the trigger or its counted noun.

    "Forty people died, most of them **soldiers**"; "17 people, including **five
    children**".
    """
    words = sentence.words
    texts = [word.text.lower() for word in words]
    for of in () if _WHOLES.isdisjoint(texts) else words[1:-1]:
        before, whole = words[of.index - 2], words[of.index]
        if of.lemma != "of" or texts[of.index] not in _WHOLES:
            continue
        if before.upos == "NUM" or before.lemma.lower() in _PARTS:
            yield from _noun_after(sentence, whole)
    if _PART_CASES.isdisjoint(texts):
        return
    clause = _clause_of(sentence, trigger)
    for word in sentence.words:
        is_part = marker(sentence, word, "case", "mark") in {"including", "among them"}
        if is_part and _clause_of(sentence, word) == clause:
            yield Argument(MEMBERS, word)


def _clause_of(sentence: Sentence, word: Word) -> Word:
    """Returns the predicate of the word's clause, the word itself if it is one."""
    if word.upos in {"VERB", "ADJ"}:
        return word
    above = (w for w in sentence.ancestors(word) if w.upos in {"VERB", "ADJ"})
    return next(above, word)


def _noun_after(sentence: Sentence, word: Word) -> Iterator[Argument]:
    """Yields the noun that follows with nothing but its own modifiers between."""
    for found in sentence.words[word.index :]:
        if found.upos in {"NOUN", "PROPN"}:
            yield Argument(MEMBERS, found)
            return
        if found.upos not in {"DET", "ADJ", "NUM", "AUX"}:
            return
