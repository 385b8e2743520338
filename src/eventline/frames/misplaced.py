"""Words that parsers hang in the wrong place, and where they belong."""

from __future__ import annotations

from eventline.frames import cues
from eventline.frames.harm_cues import BLOWS
from eventline.frames.phrase_cues import MESSAGES, MUTE, RELATIVES, SPOKEN, VOICED
from eventline.model import Sentence, Word


def is_loose_participle(sentence: Sentence, verb: Word, first: Word) -> bool:
    """Holds for one hung too low: demanding that he leave and **saying** so."""
    is_bare = verb.xpos == "VBG" and not sentence.children(verb, "aux", "cop", "nsubj")
    helpers = sentence.children(first, "aux")
    is_finite = bool(helpers) or first.xpos in {"VB", "VBD", "VBP", "VBZ"}
    return is_bare and first.upos == "VERB" and first.xpos != "VBG" and is_finite


def is_said_outside(sentence: Sentence, verb: Word, first: Word) -> bool:
    """Holds for one hung too low: said that this was a lie and **urged** them to go.

    What can neither urge nor deny leaves it to who speaks; so does what is only open:
    said that the school might close, and **complained** about it.
    """
    beside = sentence.children(verb, "nsubj", "nsubj:pass", "mark", "expl")
    lemma = verb.lemma.lower()
    if first.relation != "ccomp" or verb.upos != "VERB" or beside:
        return False
    if verb.xpos == "VBD" and any(w.xpos == "MD" for w in sentence.children(first)):
        return lemma in VOICED or lemma == "complain"
    if lemma not in SPOKEN:
        return False
    subjects = sentence.children(first, "nsubj", "expl")
    return bool(subjects) and all(w.lemma.lower() in MUTE for w in subjects)


def said_inside(sentence: Sentence, verb: Word, first: Word) -> Word | None:
    """Returns the clause that the verb goes on with: say he fired and **fled**.

    What is said now and done then are two tenses, and one of them is theirs who speak.
    """
    helpers = sentence.children(first, "aux")
    is_now = first.xpos in {"VBP", "VBZ"} or any(
        h.xpos in {"VBP", "VBZ"} for h in helpers
    )
    joints = {joint.lemma.lower() for joint in sentence.children(verb, "cc")}
    own = sentence.children(verb, "nsubj", "nsubj:pass", "aux", "mark")
    if not is_now or verb.xpos != "VBD" or joints != {"and"} or own:
        return None
    said = (
        clause
        for clause in sentence.children(first, "ccomp")
        if first.index < clause.index < verb.index
        and _is_past(sentence, clause)
        and sentence.children(clause, "nsubj")
    )
    return next(said, None)


def _is_past(sentence: Sentence, clause: Word) -> bool:
    verbs = (clause, *sentence.children(clause, "aux", "cop"))
    return any(word.xpos == "VBD" for word in verbs)


def is_as_modal(sentence: Sentence, verb: Word, clause: Word) -> bool:
    """Holds for said he **would** not stay but **would** come back: both are said."""
    said = sentence.children(verb, "ccomp")
    own, first, second = (
        {w.text.lower() for word in words for w in sentence.children(word, "aux")}
        for words in ((verb,), said, (clause,))
    )
    return bool(first & second & cues.AUXILIARIES.keys()) and not own & second


def event_of(sentence: Sentence, verb: Word, noun: Word) -> Word:
    """Returns what kills: the **bombing** of a mill that killed ten, not the mill."""
    first = noun
    while first.relation == "conj":
        first = sentence.word(first.head)
    is_low = first.relation == "nmod"
    above = sentence.governor(first) if is_low else first
    if verb.lemma.lower() not in cues.HARMING or above is None:
        return noun
    return above if above.lemma.lower() in BLOWS else noun


def joined_before(sentence: Sentence, verb: Word, governor: Word) -> Word:
    """Returns what a verb goes on with: was shot and **refused** help, police said.

    What is joined stands behind what it is joined to, and so not to "said".
    """
    if verb.index > governor.index:
        return governor
    said = (w for w in sentence.children(governor, "ccomp") if w.index < verb.index)
    return next(said, governor)


def is_message(word: Word) -> bool:
    """Holds for a **letter**, a statement: what says something by itself."""
    return word.upos == "NOUN" and word.lemma.lower() in MESSAGES


def is_main(sentence: Sentence, verb: Word, clause: Word) -> bool:
    """Holds for what the noun's own clause goes on with: Orda, which said so, **left**.

    It stands behind a comma and what is said, and has no subject left.
    """
    if verb.deprel != "acl:relcl" or clause.relation != "ccomp":
        return False
    said = [c for c in sentence.children(verb, "ccomp") if c.index < clause.index]
    beside = sentence.children(clause, "nsubj", "nsubj:pass", "expl", "mark", "cc")
    if beside or not said:
        return False
    first = sentence.subtree(clause)[0]
    return first.index > verb.index and sentence.word(first.index - 1).text == ","


def speaker_before(sentence: Sentence, verb: Word, pronoun: Word) -> Word | None:
    """Returns who is nearer than the thing: a tax set by **Orda**, which **said** so.

    A thing says nothing of itself, and "who" is a person wherever they stand.
    """
    comma = sentence.word(pronoun.index - 1) if pronoun.index > 2 else pronoun
    if pronoun.lemma.lower() != "which" or comma.text != ",":
        return None
    near = sentence.word(comma.index - 1)
    while near.relation in {"flat", "compound"}:
        near = sentence.word(near.head)
    above = sentence.governor(verb)
    is_thing = above is not None and above.upos == "NOUN" and near != above
    is_spoken = verb.lemma.lower() in VOICED and verb.upos == "VERB"
    case = next((w.text.lower() for w in sentence.children(near, "case")), "")
    is_named = near.upos == "PROPN" and case in {"by", "from", "of"}
    is_one = is_named or near.deprel == "obl:agent"
    return near if is_thing and is_spoken and is_one else None


def quoted_as_saying(sentence: Sentence, verb: Word) -> tuple[Word, ...]:
    """Returns what one is quoted as saying: “**We left**,” he was quoted as saying."""
    above = sentence.governor(verb)
    if above is None or above.lemma.lower() != "quote" or verb.relation != "advcl":
        return ()
    said = sentence.children(above, "ccomp")
    return tuple(clause for clause in said if clause.index < above.index)


def speaker_behind(sentence: Sentence, verb: Word) -> tuple[Word, ...]:
    """Returns who says it, hung on what is said: it could start, said **Ana Orr**."""
    said = [w for w in sentence.children(verb, "ccomp") if w.index < verb.index]
    return tuple(
        word
        for clause in said
        for word in sentence.children(clause, "nsubj")
        if sentence.subtree(word)[0].index == verb.index + 1
    )


def taken_subject(sentence: Sentence, clause: Word) -> Word | None:
    """Returns the subject that was taken for an object: say **rates** rose in May.

    So is a pronoun that stands before: a town **that** many thought was safe.
    """
    verb = sentence.governor(clause)
    if verb is None or clause.relation != "ccomp":
        return None
    helpers = sentence.children(clause, "aux", "cop")
    is_finite = clause.xpos in {"VBD", "VBP", "VBZ"} or any(
        word.xpos == "MD" or "VerbForm=Fin" in word.feats for word in helpers
    )
    taken = sentence.children(clause, "nsubj", "expl", "mark", "csubj")
    if taken or not is_finite:
        return None
    objects = sentence.children(verb, "obj")
    free = (
        word
        for word in objects
        if verb.index < word.index < clause.index
        or (word.index < verb.index and word.lemma.lower() in RELATIVES)
    )
    return next(free, None)


def described(sentence: Sentence, noun: Word | None) -> Word | None:
    """Returns who is said to be one: **Orr** is a liar who has pledged to do it.

    Of a list, that is said of all in it: **Orr** is a liar, cheat and thief who …
    """
    first = noun
    while first is not None and first.relation == "conj":
        first = sentence.governor(first)
    if noun is None or noun.upos != "NOUN" or not first:
        return noun
    if not sentence.children(first, "cop"):
        return noun
    articles = {word.lemma.lower() for word in sentence.children(first, "det")}
    named = (
        word
        for word in sentence.children(first, "nsubj")
        if word.upos == "PROPN" or word.lemma.lower() in {"he", "she"}
    )
    return next(named, noun) if articles & {"a", "an"} else noun
