"""Hangs a phrase on the word that asks for it, where the parser chose a neighbour.

"Accuse" takes "of" whatever stands between, and a "demand" takes the "for" right behind
it: facts of English that a parser trained on little news gets wrong.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from eventline.model import Word
from eventline.parse.tree import hang

_FAR: Mapping[tuple[str, str], frozenset[str]] = {
    ("accuse", "VERB"): frozenset({"of"}),
    ("acquit", "VERB"): frozenset({"of"}),
    ("arrest", "VERB"): frozenset({"at", "in", "near", "outside"}),
    ("blame", "VERB"): frozenset({"for", "on"}),
    ("clash", "VERB"): frozenset({"at", "in", "near", "outside"}),
    ("detain", "VERB"): frozenset({"at", "in", "near", "outside"}),
    ("fight", "VERB"): frozenset({"in", "near"}),
    ("hold", "VERB"): frozenset({"in"}),
    ("mass", "VERB"): frozenset({"along", "near", "on"}),
    ("meet", "VERB"): frozenset({"at", "in"}),
    ("murder", "VERB"): frozenset({"at", "in", "near", "outside"}),
    ("shoot", "VERB"): frozenset({"at", "in", "near", "on", "outside"}),
    ("convict", "VERB"): frozenset({"of"}),
    ("suspect", "VERB"): frozenset({"of"}),
    ("bring", "VERB"): frozenset({"to"}),
    ("deploy", "VERB"): frozenset({"along", "in", "on", "to"}),
    ("dispatch", "VERB"): frozenset({"from", "to"}),
    ("injure", "VERB"): frozenset({"at", "in", "near", "outside"}),
    ("kill", "VERB"): frozenset({"at", "in", "near", "on", "outside"}),
    ("lose", "VERB"): frozenset({"to"}),
    ("move", "VERB"): frozenset({"from", "to"}),
    ("recapture", "VERB"): frozenset({"from"}),
    ("retake", "VERB"): frozenset({"from"}),
    ("send", "VERB"): frozenset({"from", "to"}),
    ("transfer", "VERB"): frozenset({"from", "to"}),
    ("withdraw", "VERB"): frozenset({"from", "to"}),
    ("wound", "VERB"): frozenset({"at", "in", "near", "on", "outside"}),
    ("capture", "NOUN"): frozenset({"by"}),
    ("accusation", "NOUN"): frozenset({"against"}),
    ("allegation", "NOUN"): frozenset({"against"}),
    ("claim", "NOUN"): frozenset({"against"}),
    ("death", "NOUN"): frozenset({"in"}),
    ("deployment", "NOUN"): frozenset({"along", "in", "on", "to"}),
    ("return", "NOUN"): frozenset({"from", "to"}),
    ("withdrawal", "NOUN"): frozenset({"from"}),
}
_NOUNS: Mapping[str, frozenset[str]] = {
    "accusation": frozenset({"against", "of"}),
    "appeal": frozenset({"for"}),
    "assault": frozenset({"on"}),
    "attack": frozenset({"against", "on"}),
    "ban": frozenset({"on"}),
    "call": frozenset({"for"}),
    "concern": frozenset({"about", "over"}),
    "conflict": frozenset({"over", "with"}),
    "deal": frozenset({"on", "with"}),
    "demand": frozenset({"for"}),
    "dispute": frozenset({"over", "with"}),
    "fear": frozenset({"about", "of"}),
    "plan": frozenset({"for"}),
    "plea": frozenset({"for"}),
    "proposal": frozenset({"for"}),
    "request": frozenset({"for"}),
    "withdrawal": frozenset({"from", "of"}),
}
_ACTS_BY = frozenset({"arrest", "attack", "capture", "killing", "murder", "seizure"})
"""Acts that are told with who did them: confirmed the capture **by rebels**."""

_OF_OBJECTS: Mapping[str, frozenset[str]] = {
    "admit": frozenset({"in"}),
    "confirm": frozenset({"in"}),
    "control": frozenset({"at", "in", "near", "on"}),
    "deny": frozenset({"in"}),
    "dismiss": frozenset({"in"}),
    "own": frozenset({"at", "in", "near", "on"}),
}
"""Verbs whose objects have the phrase behind them: owns a house **on the coast**."""

_BESIDE_OBJECTS = frozenset(
    {
        "broadcast", "court", "detail", "front", "hearing", "interview", "letter",
        "message", "parliament", "part", "person", "post", "private", "public",
        "response", "speech", "statement", "tweet", "day", "evening", "month",
        "morning", "night", "week", "weekend", "year",
    }
)  # fmt: skip
"""Phrases that say how or when, not of what: denied it **in a letter**."""

_WAYS = frozenset(
    {"beach", "border", "bridge", "highway", "island", "motorway", "road", "street"}
)
_TOWNS = frozenset({"capital", "city", "port", "town", "village"})
_PLACES_OF: Mapping[tuple[str, str], frozenset[str]] = {
    ("hold", "in"): _TOWNS,
    ("kill", "on"): _WAYS | _TOWNS,
    ("shoot", "on"): _WAYS | _TOWNS,
    ("wound", "on"): _WAYS | _TOWNS,
}
"""What a place is where most phrases are none: shot by men **on the road**."""

_THAT_CLAUSES = frozenset(
    {
        "accusation", "admission", "allegation", "announcement", "assertion",
        "assurance", "belief", "claim", "concern", "confirmation", "demand", "denial",
        "fear", "hope", "news", "proposal", "report", "rumor", "rumour", "statement",
        "suggestion", "suspicion", "threat", "warning",
    }
)  # fmt: skip
_INFINITIVES = frozenset(
    {
        "agreement", "appeal", "attempt", "bid", "call", "decision", "demand", "effort",
        "intention", "offer", "plan", "pledge", "promise", "proposal", "readiness",
        "refusal", "threat", "vow", "willingness",
    }
)  # fmt: skip
_CLAUSES = frozenset({"advcl", "ccomp", "xcomp"})
_LOW = frozenset({"acl", "advcl", "nmod", "obj", "obl"})
_INNER = frozenset({"along", "at", "in", "near", "on", "outside"})
_SIDES = frozenset({"against", "by", "with"})
_CLAUSAL = frozenset({"acl", "advcl"})
_DEPTH = 6


def mend_far_phrases(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives a word its phrase: accused the men **of theft**, not men of theft."""
    for governor in words:
        prepositions = _FAR.get((governor.lemma.lower(), governor.upos), frozenset())
        for preposition in sorted(prepositions):
            words = _with_far_phrase(words, governor, preposition)
    return words


def _with_far_phrase(
    words: tuple[Word, ...], governor: Word, preposition: str
) -> tuple[Word, ...]:
    found = tuple(_phrases_below(words, governor, frozenset({preposition})))
    found = found or tuple(_phrase_behind(words, governor, preposition))
    places = _PLACES_OF.get((governor.lemma.lower(), preposition))
    if places:
        found = tuple(word for word in found if word.lemma.lower() in places)
    if not found or any(phrase.head == governor.index for phrase in found):
        return words
    if preposition in _INNER and _is_in_a_phrase(words, found[-1], governor):
        return words
    phrase = next((w for w in found if w.xpos == "VBG"), found[-1])
    is_clause = phrase.upos == "VERB"
    if governor.upos == "NOUN":
        relation = "acl" if is_clause else "nmod"
    else:
        relation = "advcl" if is_clause else "obl"
    return hang(words, phrase, head=governor.index, deprel=relation)


def _is_in_a_phrase(words: Sequence[Word], phrase: Word, governor: Word) -> bool:
    """Holds for killed at a site **in Madra**, where the site is in Madra.

    Not for fought against rebels **in Madra**: the fighting was there.
    """
    sides = {word.head for word in words if word.text.lower() in _SIDES}
    return any(
        word.relation == "obl"
        and word.head == governor.index
        and word.index not in sides
        for word in _words_above(words, phrase, governor)
    )


def mend_noun_clauses(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives nouns the clause right behind them: rejected a plan **to leave**."""
    for noun, mark in pairwise(words):
        if noun.upos != "NOUN" or mark.relation != "mark" or not mark.head:
            continue
        nouns = {"to": _INFINITIVES, "that": _THAT_CLAUSES}.get(mark.text.lower())
        clause = words[mark.head - 1]
        is_beside = clause.relation in _CLAUSES and clause.head == noun.head
        if nouns and noun.lemma.lower() in nouns and is_beside:
            words = hang(words, clause, head=noun.index, deprel="acl")
    return words


def mend_noun_phrases(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives nouns the phrase right behind them: rejected a demand **for pay**.

    Its own of-phrase may stand between: withdrawal of the troops **from Tarvo**.
    """
    for noun in words:
        lemma = noun.lemma.lower()
        acts = frozenset({"by"}) if lemma in _ACTS_BY else frozenset()
        prepositions = _NOUNS.get(lemma, frozenset()) | acts
        case = _word_behind(words, noun) if prepositions else None
        if noun.upos != "NOUN" or case is None or not case.head:
            continue
        is_case = case.relation == "case" and case.text.lower() in prepositions
        phrase = words[case.head - 1]
        if is_case and phrase.relation == "obl" and phrase.head == noun.head:
            words = hang(words, phrase, head=noun.index, deprel="nmod")
    return words


def mend_object_phrases(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Gives an object the phrase behind it: denied a part **in the attack**."""
    for noun, case in pairwise(words):
        phrase = words[case.head - 1] if case.head else case
        verb = words[phrase.head - 1] if phrase.head else phrase
        prepositions = _OF_OBJECTS.get(verb.lemma.lower(), frozenset())
        is_here = case.relation == "case" and phrase.relation == "obl"
        is_inner = phrase.upos == "NOUN" and phrase.lemma.lower() not in _BESIDE_OBJECTS
        if not is_here or not is_inner or case.text.lower() not in prepositions:
            continue
        if noun.upos == "NOUN" and _is_of_object(words, noun, verb):
            words = hang(words, phrase, head=noun.index, deprel="nmod")
    return words


def _is_of_object(words: Sequence[Word], noun: Word, verb: Word) -> bool:
    """Says whether a noun is a verb's object, joined to it or below it."""
    for _ in range(_DEPTH):
        if noun.head == verb.index:
            return noun.relation == "obj"
        if not noun.head:
            return False
        noun = words[noun.head - 1]
    return False


def _word_behind(words: Sequence[Word], noun: Word) -> Word | None:
    """Returns the first word behind a noun that does not depend on it, or None."""
    inside = {noun.index}
    for word in words[noun.index :]:
        above, steps = word, 0
        while above.head > noun.index and steps < _DEPTH:
            above, steps = words[above.head - 1], steps + 1
        if above.head not in inside:
            return word
    return None


def _phrases_below(
    words: Sequence[Word], governor: Word, prepositions: frozenset[str]
) -> Iterator[Word]:
    """Yields the phrases with the preposition behind a word, none inside another."""
    found: list[Word] = []
    for case in words[governor.index :]:
        if not _is_case(words, case) or case.text.lower() not in prepositions:
            continue
        phrase = words[case.head - 1]
        above = tuple(_words_above(words, phrase, governor))
        if governor in above and not any(word in found for word in above):
            found.append(phrase)
    yield from found


def _is_case(words: Sequence[Word], case: Word) -> bool:
    """Holds for a preposition of its own, not for **at** least or according **to**."""
    is_case = case.relation in {"case", "mark"} and case.head and case.upos != "PART"
    before = words[case.index - 2].text.lower() if case.index > 1 else ""
    is_degree = words[case.head - 1].lemma.lower() in {"least", "most"}
    return bool(is_case) and not is_degree and before != "according"


def _phrase_behind(
    words: Sequence[Word], governor: Word, preposition: str
) -> Iterator[Word]:
    """Yields the phrase right behind a word: a minister accused **of theft**."""
    for case in words[governor.index : governor.index + 1]:
        is_this = case.text.lower() == preposition and case.head > case.index
        if is_this and _is_case(words, case):
            yield words[case.head - 1]


def _words_above(words: Sequence[Word], word: Word, end: Word) -> Iterator[Word]:
    """Yields the words from a phrase up to another, while only phrases lie between."""
    low = _LOW
    for _ in range(_DEPTH):
        is_joined = word.relation == "conj" and word.upos in {"NOUN", "PROPN"}
        if not word.head or not (is_joined or word.relation in low):
            return
        low = _LOW - _CLAUSAL
        word = words[word.head - 1]
        yield word
        if word == end:
            return


VALENCY_MENDS = (
    mend_far_phrases,
    mend_noun_phrases,
    mend_object_phrases,
    mend_noun_clauses,
)
"""The mends of this module, in order."""
