"""Whether a verb form is passive, also where no auxiliary says so."""

from __future__ import annotations

from eventline.frames import cues
from eventline.frames.phrase_cues import UNDERGONE
from eventline.model import Sentence, Word

_OPENERS = frozenset({"when", "if", "though", "while", "“", '"'})
_BESIDE = frozenset({"conj", "xcomp", "ccomp", "advcl", "parataxis"})


def is_passive(sentence: Sentence, verb: Word) -> bool:
    """Says whether a verb form is passive: was hit, the people killed, the wounded."""
    if sentence.children(verb, "aux:pass", "nsubj:pass"):
        return True
    if verb.xpos == "VBN" and sentence.children(verb, "cop"):
        return True
    if sentence.children(verb, "aux", "obj"):
        return False
    if _is_headline_s(sentence, verb) or _is_found(sentence, verb):
        return True
    if _is_shot(sentence, verb):
        return True
    if sentence.children(verb, "nsubj"):
        return verb.relation in _BESIDE and (
            verb.xpos == "VBN"
            or _is_gapped(sentence, verb)
            or _is_attended(sentence, verb)
        )
    if verb.deprel in {"acl", "amod"} or _is_bare(verb):
        is_past = verb.xpos == "VBD" and verb.deprel == "acl"
        is_participle = verb.xpos == "VBN" or is_past
        return is_participle or {"VerbForm=Part", "Tense=Past"} <= verb.feats
    if _is_loose(sentence, verb):
        return True
    return verb.relation == "conj" and verb.xpos == "VBN" and _goes_on(sentence, verb)


def _goes_on(sentence: Sentence, verb: Word) -> bool:
    """Holds for was held and **charged**, and for is in prison and **charged**."""
    governor = sentence.governor(verb)
    if governor is None:
        return False
    if governor.upos != "VERB":
        is_state = bool(sentence.children(governor, "case"))  # is **in** custody
        return is_state and bool(sentence.children(governor, "cop"))
    return is_passive(sentence, governor)


def _is_bare(verb: Word) -> bool:
    """Holds for the youngest **elected**, where it is taken for a relative clause."""
    return verb.deprel == "acl:relcl" and verb.xpos == "VBN"


def _is_reduced(verb: Word) -> bool:
    """Holds for the man **killed** Sunday, where it is taken for a finite verb."""
    is_past = verb.deprel == "acl:relcl" and verb.xpos == "VBD"
    return is_past and verb.lemma.lower() in cues.HARMING


def _is_loose(sentence: Sentence, verb: Word) -> bool:
    """Holds for if **elected**; got **arrested**; **asked** if he left, he said no."""
    if verb.xpos == "VBN":
        return verb.relation in {"advcl", "xcomp"}
    if _is_reduced(verb):
        return True
    if verb.xpos != "VBD" or verb.relation != "advcl" or verb.index > verb.head:
        return False
    return all(w.text.lower() in _OPENERS for w in sentence.words[: verb.index - 1])


def _is_headline_s(sentence: Sentence, verb: Word) -> bool:
    """Holds for minister **jailed** over bribes, as the main verb of a headline."""
    is_main = sentence.is_heading and verb.relation in {"parataxis", "root"}
    return is_main and verb.xpos in {"VBD", "VBN"} and verb.lemma.lower() in UNDERGONE


def _is_found(sentence: Sentence, verb: Word) -> bool:
    """Holds for found five people **shot**."""
    if verb.deprel != "xcomp" or verb.xpos != "VBN":
        return False
    governor = sentence.governor(verb)
    if governor is None:
        return False
    is_found = governor.lemma.lower() in cues.RESULT_VERBS
    return is_found and bool(sentence.children(governor, "obj", "nsubj:pass"))


def _is_shot(sentence: Sentence, verb: Word) -> bool:
    """Holds for a headline's man **shot** dead."""
    if verb.lemma.lower() not in cues.HARMING:
        return False
    results = sentence.children(verb, "xcomp", "advmod", "acl")
    return any(word.lemma.lower() == "dead" for word in results)


def _is_attended(sentence: Sentence, verb: Word) -> bool:
    """Holds for what goes with it: it reopened, with **thousands expected** to come."""
    marks = {word.lemma.lower() for word in sentence.children(verb, "mark", "case")}
    return verb.relation == "advcl" and verb.xpos == "VBD" and "with" in marks


def _is_gapped(sentence: Sentence, verb: Word) -> bool:
    """Holds for two were killed and **five shot**, with "were" understood."""
    governor = sentence.governor(verb)
    is_harm = verb.lemma.lower() in cues.HARMING and verb.xpos == "VBD"
    if governor is None or verb.relation != "conj" or not is_harm:
        return False
    return bool(sentence.children(governor, "aux:pass"))
