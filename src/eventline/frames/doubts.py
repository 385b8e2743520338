"""What clauses above and beside an event say of its reality.

"It is unlikely that they attacked", "had they attacked", "they almost attacked": words
that govern no event themselves, or only by a whole clause. Auxiliaries, negation and
the verbs that take an event are context.py's.
"""

from __future__ import annotations

from collections.abc import Iterator

from eventline.frames import cues
from eventline.frames.phrase_cues import BEFALLING, CLAIMING, MULTIPLYING
from eventline.frames.subjects import marker
from eventline.model import Modality, Sentence, Word
from eventline.model.verb_group import is_to_be

_THROUGH = frozenset({"conj", "nsubj", "nsubj:outer", "nsubj:pass", "obj", "xcomp"})
_ANYBODY = frozenset({"anybody", "anyone", "everybody", "everyone", "people", "you"})
_SOMEBODY = frozenset({"somebody", "someone"})
_WHENEVER = frozenset({"when", "whenever"})  # when **someone** dies in prison
_ANYONE = frozenset({"anybody", "anyone", "whichever", "whoever"})
_OPEN = frozenset({"could", "may", "might", "would"})
_ONLY = frozenset({"only"})
_MERELY = frozenset({"just", "merely", "only", "simply"})
_REASONS = frozenset({"how", "when", "where", "why"})
_CLAUSES = frozenset({"acl", "ccomp", "csubj", "xcomp"})


def clause_above(sentence: Sentence, trigger: Word) -> Iterator[Word]:
    """Yields the trigger and what is above it, up to the first clause of its own."""
    for word in (trigger, *sentence.ancestors(trigger)):
        yield word
        if word.deprel not in _THROUGH:
            return


def doubts_about(sentence: Sentence, trigger: Word) -> Iterator[Modality]:
    """Yields how real clauses around the event leave it."""
    for word in clause_above(sentence, trigger):
        governor = sentence.governor(word)
        if governor is not None and word.relation in _CLAUSES:
            yield from _governing_doubts(sentence, governor, word)
        if _is_inverted(sentence, word) or _is_whoever(sentence, word):
            yield Modality.CONDITIONAL
        is_joined = word.relation == "advcl" and word != trigger
        if is_joined and marker(sentence, word, "mark") in {"if", "unless"}:
            yield Modality.CONDITIONAL  # if they come or **attack**
        if _is_habit(sentence, word) or _is_told_in_fiction(sentence, word):
            yield Modality.POSSIBLE


def denials_of(sentence: Sentence, trigger: Word) -> int:
    """Counts the words around the event that say that it was not so."""
    return sum(
        _is_false(sentence, word)
        + _is_unfinished(sentence, word)
        + (word == trigger and _has_no_object(sentence, word))
        for word in clause_above(sentence, trigger)
    )


def _governing_doubts(
    sentence: Sentence, governor: Word, clause: Word
) -> Iterator[Modality]:
    """Yields what a governor makes of its clause: **unlikely** that they left."""
    lemma = governor.lemma.lower()
    is_doubtful = lemma in cues.DOUBTFUL
    if not is_doubtful and lemma in cues.EVIDENCE:
        is_doubtful = is_negated(sentence, governor)
    if is_doubtful and not _is_presupposed(sentence, clause):
        yield Modality.POSSIBLE
    if lemma in cues.IMAGINING and _is_imperative(sentence, governor):
        yield Modality.CONDITIONAL
    if lemma == "about" and marker(sentence, clause, "mark") == "to":
        yield Modality.PLANNED


def _is_presupposed(sentence: Sentence, clause: Word) -> bool:
    """Holds for it is unclear **how** they left: that they left is a fact."""
    return any(
        word.lemma.lower() in cues.PRESUPPOSING
        for word in sentence.subtree(clause)
        if word.index < clause.index
    )


def is_open_question(sentence: Sentence, trigger: Word) -> bool:
    """Holds for did they leave? but not for **why** did they leave?, which they did.

    Nor for who asks: Orr **said**, “Did they leave?”
    """
    if sentence.words[-1].text != "?" or trigger.upos == "PUNCT":
        return False
    if _is_asking(sentence, trigger):
        return False
    adverbs = sentence.children(trigger, "advmod")
    helpers = {word.lemma.lower() for word in sentence.children(trigger, "aux")}
    is_why = any(word.lemma.lower() in _REASONS for word in adverbs)
    return not is_why or bool(helpers - {"be", "do", "have"})


def _is_asking(sentence: Sentence, verb: Word) -> bool:
    """Holds for the verb above the question, with its subject before it: Orr **said**.

    Inverted, as in "did Orr say that …?", it is the question itself.
    """
    first = min((w.index for w in sentence.children(verb, "nsubj")), default=verb.index)
    helpers = sentence.children(verb, "aux", "advmod")
    is_inverted = any(word.index < first for word in helpers)
    is_main = verb.relation in {"root", "conj", "parataxis"}
    is_main = is_main and not any(
        word.relation in _CLAUSES for word in sentence.ancestors(verb)
    )
    has_content = bool(sentence.children(verb, "ccomp", "parataxis"))
    return is_main and has_content and first < verb.index and not is_inverted


def is_negator(sentence: Sentence, word: Word) -> bool:
    """Holds for **not**, but not for "not only", nor for what was "not just" done."""
    if cues.NEGATORS.isdisjoint((word.lemma.lower(), word.text.lower())):
        return False
    after = sentence.words[word.index : word.index + 1]
    host = sentence.governor(word)
    helpers = sentence.children(host, "aux") if host else ()
    is_ahead = any(helper.xpos == "MD" for helper in helpers)  # will **not just** go
    merely = _ONLY if is_ahead else _MERELY
    return not any(w.text.lower() in merely for w in after)


def is_negated(sentence: Sentence, word: Word) -> bool:
    """Holds for **no** evidence, is **not** true, and there **is n't** any sign."""
    beside = sentence.children(word, "advmod", "det")
    above = sentence.governor(word)
    if above is not None and word.relation == "nsubj":
        beside += sentence.children(above, "advmod")
    return any(child.lemma.lower() in cues.NEGATORS for child in beside)


def _is_imperative(sentence: Sentence, verb: Word) -> bool:
    return verb.xpos == "VB" and not sentence.children(verb, "nsubj", "aux", "mark")


def _is_inverted(sentence: Sentence, verb: Word) -> bool:
    """Holds for **had they** left, **should they** leave, **were they** to leave.

    Parsers take such a "should" for a mark, as if it were an "if".
    """
    if any(mark.lemma.lower() == "should" for mark in sentence.children(verb, "mark")):
        return True
    if verb.relation != "advcl" or sentence.children(verb, "mark"):
        return False
    subjects = [w.index for w in sentence.children(verb, "nsubj")]
    helpers = sentence.children(verb, "aux", "cop")
    return any(
        helper.lemma.lower() in cues.INVERTED
        and helper.index < min(subjects, default=0)
        for helper in helpers
    )


def _is_whoever(sentence: Sentence, verb: Word) -> bool:
    """Holds for **whoever** attacks, **anyone** who attacks: nobody in particular."""
    above = sentence.governor(verb)
    forms = {w.xpos for w in (verb, *sentence.children(verb, "aux"))}
    if verb.deprel == "acl:relcl" and above and forms & {"VBP", "VBZ"}:
        return above.lemma.lower() in _ANYONE
    subjects = [*sentence.children(verb, "nsubj"), *sentence.ancestors(verb)][:1]
    return any(word.lemma.lower() in {"whoever", "whichever"} for word in subjects)


def _is_habit(sentence: Sentence, verb: Word) -> bool:
    """Holds for they **often** attack: a habit, no event; and for you **get** shot.

    So does what comes again: it failed at **every** launch.
    """
    if sentence.is_heading:
        return False
    if verb.upos == "NOUN" and marker(sentence, verb, "case") == "at":
        articles = {word.lemma.lower() for word in sentence.children(verb, "det")}
        return bool(articles & {"each", "every"})
    if _is_anybody_s(sentence, verb):
        return True
    if verb.xpos not in {"VBP", "VBZ"}:
        return False
    times = (
        child
        for time in sentence.children(verb, "obl")
        for child in sentence.children(time, "det")
        if not sentence.children(time, "case")
    )  # they attack **every** week
    is_repeated = any(word.lemma.lower() in {"each", "every"} for word in times)
    adverbs = sentence.children(verb, "advmod")
    return is_repeated or any(w.lemma.lower() in cues.HABITUAL for w in adverbs)


def _is_anybody_s(sentence: Sentence, verb: Word) -> bool:
    """Holds for harm that befalls or is done by whomever: **people** fight, die."""
    if verb.lemma.lower() not in BEFALLING:
        return False
    above = sentence.governor(verb) if verb.relation == "xcomp" else None
    clause = above if above is not None and above.lemma == "get" else verb
    helpers = sentence.children(clause, "aux")
    finite = helpers[0] if helpers else clause
    is_simple = finite.xpos in {"VBP", "VBZ"} and finite.lemma in {"get", verb.lemma}
    subjects = sentence.children(clause, "nsubj")
    marks = sentence.children(clause, "advmod", "mark")
    is_whenever = any(mark.lemma.lower() in _WHENEVER for mark in marks)
    anybody = _ANYBODY | _SOMEBODY if is_whenever else _ANYBODY
    is_open = any(word.text.lower() in anybody for word in subjects)
    is_bare = not any(sentence.children(word) for word in subjects)
    return is_simple and is_open and is_bare


def is_along(sentence: Sentence, word: Word) -> bool:
    """Holds for what comes with what may be: could sue, **pushing** for an inquiry.

    So does **a ruling** that would leave things as they are.
    """
    governor = sentence.governor(word)
    if governor is None or word.relation not in {"advcl", "nsubj"}:
        return False
    helpers = {aux.text.lower() for aux in sentence.children(governor, "aux")}
    is_open = bool(helpers & _OPEN)
    is_loose = word.relation == "advcl" and word.xpos == "VBG"
    marks = {mark.lemma.lower() for mark in sentence.children(word, "mark", "case")}
    is_loose = is_loose and not (marks - {"by"} or sentence.children(word, "nsubj"))
    if is_loose and is_open:
        return word.index > governor.index and word.lemma.lower() not in CLAIMING
    articles = {det.lemma.lower() for det in sentence.children(word, "det")}
    is_new = word.deprel == "nsubj" and bool(articles & {"a", "an"})
    is_ahead = bool(helpers & {"could", "would"}) and "have" not in helpers
    return is_new and word.upos == "NOUN" and is_ahead


def _is_told_in_fiction(sentence: Sentence, verb: Word) -> bool:
    """Holds for in the **novel**, rebels attack the town."""
    phrases = sentence.children(verb, "obl")
    return any(
        word.lemma.lower() in cues.FICTION and marker(sentence, word, "case") == "in"
        for word in phrases
    )


def _is_false(sentence: Sentence, word: Word) -> bool:
    """Holds for it is **false** that they left, it is **not true** that they did."""
    governor = sentence.governor(word)
    if governor is None or word.relation not in _CLAUSES:
        return False
    above = sentence.governor(governor)
    is_told = governor.upos == "NOUN" and governor.relation == "nsubj"
    if is_told and above is not None and word.relation == "acl":
        governor = above  # the report that they left is **unfounded**
    lemma = governor.lemma.lower()
    is_untrue = lemma in cues.TRUE and is_negated(sentence, governor)
    return lemma in cues.FALSE or is_untrue


def _is_unfinished(sentence: Sentence, word: Word) -> bool:
    """Holds for they **almost** left, had **yet to** leave, stopped **short of** it."""
    is_times = word.lemma.lower() in MULTIPLYING  # the rent **nearly doubled**
    if (
        word.upos == "VERB"
        and not is_times
        and any(
            child.lemma.lower() in cues.ALMOST and child.index < word.index
            for child in sentence.children(word, "advmod")
        )
    ):
        return True
    if is_to_be(sentence, word) and any(
        child.lemma.lower() == "yet" for child in sentence.children(word, "advmod")
    ):
        return True  # are **yet to** leave
    governor = sentence.governor(word)
    if governor is None:
        return False
    is_ahead = governor.lemma in {"be", "have"}
    is_ahead = is_ahead and marker(sentence, word, "mark") == "to"
    is_short = marker(sentence, word, "mark", "case") == "of"
    if not is_ahead and not is_short:
        return False
    beside = {w.lemma.lower() for w in (governor, *sentence.children(governor))}
    return (is_ahead and "yet" in beside) or (is_short and "short" in beside)


def _has_no_object(sentence: Sentence, verb: Word) -> bool:
    """Holds for they attacked **neither** bridge nor depot, harmed **nobody**.

    So does what killed **no** one.
    """
    return any(
        word.lemma.lower() in cues.NOBODY
        or any(
            child.lemma.lower() in {"neither", "no"}
            for child in sentence.children(word, "cc:preconj", "det")
        )
        for word in sentence.children(verb, "obj")
        if word.lemma.lower() != "contest"  # pleaded **no contest**
    )
