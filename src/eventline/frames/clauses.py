"""The clauses that a verb takes: what is said, asked, promised, and by whom to do."""

from __future__ import annotations

from collections.abc import Iterator

from eventline.frames import cues
from eventline.frames.argument import Argument, referent
from eventline.frames.grammar import (
    CLAUSE,
    CONDITION,
    DECLINED,
    INFINITIVE,
    OWN,
    QUESTION,
    TASKED,
    URGED,
    oblique,
)
from eventline.frames.misplaced import is_main, quoted_as_saying, taken_subject
from eventline.frames.phrase_cues import QUESTION_WORDS, TELLING_IF
from eventline.frames.prospects import is_outcome
from eventline.frames.purposes import is_advice, is_fronted
from eventline.frames.stems import is_form_of
from eventline.frames.subjects import lemma_key, marker
from eventline.frames.voice import is_passive
from eventline.model import Sentence, Word

_QUOTE_OPENERS = frozenset({":", "“", '"', "``", "«"})


def clausal_arguments(sentence: Sentence, verb: Word) -> Iterator[Argument]:
    """Yields the clauses that complete a verb, and who stands beside them."""
    clauses = tuple(dict.fromkeys(_clauses(sentence, verb)))
    told = [c for c in clauses if _is_told(sentence, c)]
    for clause in clauses:
        yield Argument(CLAUSE, clause)
        if clause in told or clause.lemma.lower() in QUESTION_WORDS:
            yield Argument(QUESTION, clause)
        if _is_own(sentence, verb, clause):
            is_declined = _is_negated(sentence, clause)
            yield Argument(DECLINED if is_declined else OWN, clause)
        mark = marker(sentence, clause, "mark")
        if mark == "for":
            yield Argument(oblique("for"), clause)  # called **for them to leave**
        is_infinitive = mark.startswith("to") and not _is_due(sentence, clause)
        is_infinitive = is_infinitive and not is_advice(sentence, clause)
        is_free = not any(verb.index < other.index < clause.index for other in told)
        if is_infinitive and clause.index > verb.index and is_free:
            yield Argument(INFINITIVE, clause)
        elif not is_infinitive and not is_passive(sentence, clause):
            yield from (Argument(TASKED, w) for w in sentence.children(clause, "nsubj"))
    yield from _conditions(sentence, (verb, *clauses))
    urged = sentence.children(verb, "obj", "nsubj:pass") if clauses else ()
    taken = {taken_subject(sentence, clause) for clause in clauses}
    people = (w for w in urged if w.lemma.lower() != "it" and w not in taken)
    yield from (Argument(URGED, referent(sentence, verb, word)) for word in people)


def _is_told(sentence: Sentence, clause: Word) -> bool:
    """Holds for a clause with its subject: explained **why it is hard** to leave."""
    has_subject = bool(sentence.children(clause, "nsubj", "expl"))
    return has_subject and marker(sentence, clause, "mark") not in {"for", "to"}


def _is_due(sentence: Sentence, clause: Word) -> bool:
    """Holds for a finite clause with "to": said that they **are to** leave."""
    helpers = sentence.children(clause, "aux", "cop")
    return any("VerbForm=Fin" in word.feats for word in helpers)


def is_condition(sentence: Sentence, clause: Word) -> bool:
    """Holds for the clause that an event hangs on: **if they leave**, we will."""
    is_if = marker(sentence, clause, "mark") in {"if", "unless"}
    return is_if and not is_question(sentence, clause)


def _conditions(sentence: Sentence, verbs: tuple[Word, ...]) -> Iterator[Argument]:
    """Finds what a promise or threat hangs on: to leave **if they came**."""
    for child in (child for v in verbs for child in sentence.children(v, "advcl")):
        if marker(sentence, child, "mark") in cues.CONDITIONS:
            yield Argument(CONDITION, child)


def _is_own(sentence: Sentence, verb: Word, clause: Word) -> bool:
    """Holds for what the speaker is to do: vowed **to strike**, that **it would**."""
    subjects = sentence.children(clause, "nsubj")
    if is_passive(sentence, clause):
        return False
    if not subjects:
        is_infinitive = marker(sentence, clause, "mark") == "to"
        return is_infinitive and not is_form_of(verb, cues.OBJECT_CONTROL)
    auxiliaries = {word.text.lower() for word in sentence.children(clause, "aux")}
    is_ahead = bool(auxiliaries & cues.FUTURES)
    return is_ahead and all(word.lemma.lower() in cues.SPEAKERS for word in subjects)


def _is_negated(sentence: Sentence, clause: Word) -> bool:
    """Holds for said they would **not** leave, vowed **never** to yield."""
    beside = sentence.children(clause, "advmod")
    return any(
        {word.lemma.lower(), word.text.lower()} & cues.NEGATORS for word in beside
    )


def _clauses(sentence: Sentence, verb: Word) -> Iterator[Word]:
    found = [
        child
        for child in sentence.children(verb)
        if _is_complement(sentence, child) and not is_main(sentence, verb, child)
    ]
    yield from found
    if sentence.children(verb, "expl"):
        for adjective in sentence.children(verb, "xcomp"):  # made it **clear that** …
            yield from sentence.children(adjective, "ccomp")
    if found:
        return
    yield from _late_subject(sentence, verb)
    yield from _late_infinitive(sentence, verb)
    yield from _late_that_clause(sentence, verb)
    yield from quoted_as_saying(sentence, verb) or _quoted(sentence, verb)


def _is_complement(sentence: Sentence, child: Word) -> bool:
    """Holds for a clause that its verb takes, as parsers call it, or nearly so."""
    match child.relation:
        case "xcomp":
            is_state = child.upos == "ADJ" or _is_felt(sentence, child)
            is_adjective = is_state and is_bare(sentence, child)
            return not is_adjective and not is_as_phrase(sentence, child)
        case "ccomp":
            is_adverbial = marker(sentence, child, "mark") in cues.ADVERBIAL_MARKS
            return not is_adverbial and not _is_loose_participle(sentence, child)
        case "acl":
            return marker(sentence, child, "mark") == "to"
        case "csubj":  # it was agreed **that they would leave**
            return child.index > child.head
        case "obj":
            is_clause = bool(sentence.children(child, "acl", "advcl"))
            return is_clause and child.lemma.lower() in QUESTION_WORDS
        case "advcl":
            return (
                is_asked_for(sentence, child)
                or (is_question(sentence, child) and not _is_named(sentence, child))
                or _is_fronted_quote(sentence, child)
            )
        case _:
            return False


def _is_felt(sentence: Sentence, child: Word) -> bool:
    """Holds for what someone feels, and does not think: felt **betrayed**."""
    return child.xpos == "VBN" and sentence.word(child.head).lemma.lower() == "feel"


def is_bare(sentence: Sentence, child: Word) -> bool:
    """Holds for a predicate that is no clause of its own: called it **absurd**."""
    return not sentence.children(child, "cop", "mark", "nsubj")


def is_as_phrase(sentence: Sentence, child: Word) -> bool:
    """Holds for what a thing is taken for: dismissed the story **as absurd**."""
    return marker(sentence, child, "mark", "case", "advmod") == "as"


def _is_loose_participle(sentence: Sentence, child: Word) -> bool:
    """Holds for a participle set off by a comma: he said, **accusing** them."""
    before = sentence.word(child.index - 1) if child.index > 1 else None
    is_bare = not sentence.children(child, "nsubj", "aux", "cop", "mark")
    return child.xpos == "VBG" and is_bare and before is not None and before.text == ","


def is_asked_for(sentence: Sentence, child: Word) -> bool:
    """Holds for an infinitive that its verb takes: called on them **to stop**."""
    governor = sentence.governor(child)
    if governor is None or marker(sentence, child, "mark") != "to":
        return False
    if is_fronted(sentence, child) or is_outcome(sentence, child):
        return False
    takes = cues.MODAL_GOVERNORS.keys() | cues.NEGATING_GOVERNORS
    if governor.upos == "VERB":  # a commission **to inquire** is not asked to do so
        takes |= cues.OBJECT_CONTROL
    is_whole = lemma_key(sentence, governor) == governor.lemma.lower()  # not **set up**
    return is_whole and is_form_of(governor, takes)


def is_question(sentence: Sentence, child: Word) -> bool:
    """Holds for the question right behind its verb: say **when they would leave**."""
    first = sentence.subtree(child)[0]
    is_next = first.index == child.head + 1
    verb = sentence.word(child.head)
    is_open = verb.lemma.lower() in TELLING_IF and _is_negated(sentence, verb)
    words = QUESTION_WORDS | {"if"} if is_open else QUESTION_WORDS
    return is_next and first != child and first.lemma.lower() in words


def _is_named(sentence: Sentence, child: Word) -> bool:
    """Holds for a time of what was said: that is **what** he said when they left."""
    said = sentence.governor(sentence.word(child.head))
    return said is not None and said.xpos == "WP"


def _is_fronted_quote(sentence: Sentence, child: Word) -> bool:
    """Holds for a clause before the verb of saying: "**They left**", he said.

    Not for a phrase that parsers take for one: in **the year ended** in May they said.
    """
    first = sentence.subtree(child)[0]
    adverbs = (first, *sentence.children(child, "advmod"))
    is_marked = sentence.children(child, "mark") or any(
        word.xpos == "WRB" for word in adverbs
    )
    subjects = sentence.children(child, "nsubj")
    is_phrase = any(sentence.children(subject, "case") for subject in subjects)
    if is_marked or is_phrase or not subjects:
        return False
    between = sentence.words[child.index : child.head - 1]
    return child.index < child.head and any(
        word.text in {",", "”", '"', "''", "»"} for word in between
    )


def _late_subject(sentence: Sentence, verb: Word) -> Iterator[Word]:
    """Finds a clause taken for a second subject: said **the cuts hurt** the town."""
    subjects = sentence.children(verb, "nsubj")
    if not any(word.index < verb.index for word in subjects):
        return
    for word in subjects:
        is_behind = word.index > verb.index and not sentence.children(verb, "obj")
        if is_behind and sentence.children(word, "acl"):
            yield word


def _late_infinitive(sentence: Sentence, verb: Word) -> Iterator[Word]:
    """Finds the infinitive that was taken for part of who is urged.

    In "urge the leaders of the states involved **to leave**", "involved" has no claim
    to it.
    """
    if not is_form_of(verb, cues.OBJECT_CONTROL):
        return
    words = (
        word
        for phrase in sentence.children(verb, "obj", "obl", "nsubj:pass")
        for word in sentence.subtree(phrase)
        if marker(sentence, word, "mark") == "to"
    )
    for word in words:
        governor = sentence.governor(word)
        if governor is not None and governor.xpos == "VBN":
            yield word
            return


def _late_that_clause(sentence: Sentence, verb: Word) -> Iterator[Word]:
    """Finds the clause hung on a phrase between: said on Friday **that they left**."""
    clauses = (
        clause
        for phrase in sentence.children(verb, "obl", "iobj")
        for clause in sentence.children(phrase, "acl", "ccomp")
    )
    for clause in (c for c in clauses if sentence.children(c, "nsubj")):
        if marker(sentence, clause, "mark") == "that":
            yield clause
            return


def _quoted(sentence: Sentence, verb: Word) -> Iterator[Word]:
    """Finds what is said where the quote governs the verb of saying."""
    host = sentence.governor(verb)
    is_name = host is not None and host.upos == "PROPN"
    is_label = is_name and host and not sentence.children(host, "nsubj", "cop")
    if host is not None and not is_label and _is_aside(sentence, verb):
        yield host
        return
    for child in sentence.children(verb, "parataxis"):
        between = sentence.words[verb.index : child.index]
        if any(word.text in _QUOTE_OPENERS for word in between):
            yield child


def _is_aside(sentence: Sentence, verb: Word) -> bool:
    """Holds for a clause set beside another one unmarked: they left, **he said**."""
    objects = sentence.children(verb, "obj")
    if verb.lemma.lower() in {"speak", "talk"}:
        return False
    if verb.relation == "advcl" and is_as_phrase(sentence, verb):
        is_open = all(word.upos == "PRON" for word in objects)
        is_verb = verb.xpos != "VBG"  # quotes her **as saying**: “No.”
        return is_verb and is_open and verb.lemma.lower() in cues.QUOTING
    if objects and verb.lemma.lower() not in cues.TELLING:
        return False
    if verb.relation == "parataxis":
        return True
    objects = sentence.children(verb, "obj", "obl")
    is_relative = any(word.xpos in {"WDT", "WP"} for word in objects)
    is_marked = is_relative or sentence.children(verb, "mark", "case", "advmod", "cc")
    has_subject = sentence.children(verb, "nsubj")
    is_loose = verb.relation in {"advcl", "conj"}
    return is_loose and bool(has_subject) and not is_marked
