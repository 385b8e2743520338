"""What an auxiliary makes of its verb, also where a report has moved its tense.

"They said that they **would** come" tells of their "we **will** come". Elsewhere, and
of what things would do, "would" leaves open whether it comes to that.
"""

from __future__ import annotations

from collections.abc import Iterator

from eventline.frames import cues
from eventline.frames.features import is_inanimate
from eventline.frames.mention_index import MentionIndex
from eventline.frames.phrase_cues import LEANING, TELLING_PLANS, VEHICLES
from eventline.frames.purposes import is_performed
from eventline.frames.subjects import lemma_key
from eventline.model import Modality, Sentence, Word

_WOULD = frozenset({"'d", "would", "’d"})
_FORMS = frozenset({"VB", "VBN"})
_SERVING = frozenset({"be", "begin", "enter", "fly", "go", "start"})
_POINTING = frozenset({"that", "this", "what", "which"})


def modalities_of(
    sentence: Sentence, verb: Word, index: MentionIndex
) -> Iterator[Modality]:
    """Yields how real its auxiliaries leave a verb's event."""
    if is_performed(sentence, verb):
        return
    for helper in sentence.children(verb, "aux"):
        modality = _modality_of(sentence, verb, helper, index)
        if modality is not None:
            yield modality


def _modality_of(
    sentence: Sentence, verb: Word, helper: Word, index: MentionIndex
) -> Modality | None:
    """Returns how real an auxiliary leaves its verb's event, None where it says not."""
    modality = cues.AUXILIARIES.get(helper.lemma.lower())
    modality = modality or cues.AUXILIARIES.get(helper.text.lower())
    is_would = modality is Modality.POSSIBLE and helper.text.lower() in _WOULD
    if is_would and _is_reported_plan(sentence, verb, index):
        return Modality.PLANNED
    is_should = helper.text.lower() == "should"
    is_expected = is_should and _is_expected(sentence, verb)
    return Modality.POSSIBLE if is_expected else modality


def _is_expected(sentence: Sentence, verb: Word) -> bool:
    """Holds for what is to come: the jet should **enter** service in 2008."""
    subjects = [w for w in sentence.children(verb, "nsubj") if w.deprel == "nsubj"]
    is_thing = any(w.lemma.lower() in VEHICLES for w in subjects)
    return is_thing and verb.lemma.lower() in _SERVING


def _is_reported_plan(sentence: Sentence, verb: Word, index: MentionIndex) -> bool:
    """Holds for said that **they would leave**, not for: that **it would help**."""
    helpers = {child.lemma.lower() for child in sentence.children(verb, "aux")}
    is_plain = verb.upos == "VERB" and verb.xpos in _FORMS and "have" not in helpers
    if not is_plain or verb.lemma.lower() in LEANING:
        return False
    first = verb
    while first.relation == "conj" and first.upos == "VERB":
        first = sentence.word(first.head)
    is_told = any(_is_past_report(sentence, w) for w in _reports(sentence, first))
    return is_told and _is_act(sentence, verb, first, index)


def _reports(sentence: Sentence, clause: Word) -> tuple[Word, ...]:
    """Returns the verbs that may tell the clause: above it, or behind: …, they said."""
    above = sentence.governor(clause)
    if above is not None and clause.relation == "ccomp":
        return (above,)
    return sentence.children(clause, "parataxis") if clause.relation == "root" else ()


def _is_past_report(sentence: Sentence, verb: Word) -> bool:
    """Holds for they **said**, have **announced**; saying so now moves no tense."""
    helpers = sentence.children(verb, "aux")
    is_past = verb.xpos in {"VBD", "VBN", "VBG"}
    is_past = is_past and all(h.lemma.lower() in {"be", "have"} for h in helpers)
    return is_past and lemma_key(sentence, verb) in TELLING_PLANS


def _is_act(sentence: Sentence, verb: Word, first: Word, index: MentionIndex) -> bool:
    """Says whether someone is to do it, in no quote: there "would" is their own."""
    own = sentence.children(verb, "nsubj") or sentence.children(first, "nsubj")
    if any(q.span.contains(word.span) for q in index.quotes for word in own):
        return False
    active = [word for word in own if word.deprel == "nsubj"]
    if lemma_key(sentence, verb) in cues.OCCURRENCE_VERBS:
        return bool(own)
    return bool(own) and not any(
        is_inanimate(word, index) or word.lemma.lower() in _POINTING for word in active
    )
