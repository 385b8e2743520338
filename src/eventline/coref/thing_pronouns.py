"""Links "it" and "its" to things: the **B40** flew. **It** landed on **its** belly."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from eventline.coref.chain_words import PRODUCT_NOUNS, SPEECH_VERBS
from eventline.coref.models import model_of
from eventline.coref.pronouns import begun_thing, own_subject
from eventline.coref.scene import Link, Profile, Scene, is_coordinated, is_plural
from eventline.model import Kind, Sentence, Word

_SAID_OF_IT = ("ccomp", "csubj", "csubj:pass", "xcomp")


def link_thing_pronouns(
    scene: Scene, ids: tuple[int, ...], known: Mapping[int, Profile]
) -> Iterator[Link]:
    """Yields links from a pronoun that is still alone to the thing it goes on from.

    That is the thing that is the subject of its own clause, or the model or product
    that is the subject of the sentence before.
    """
    for number, mention in enumerate(scene.mentions):
        form = mention.head.text.lower()
        if form not in {"it", "its"} or len(known[ids[number]].numbers) > 1:
            continue
        found = begun_thing(scene, number)
        found = own_subject(scene, number) if found is None else found
        found = _last_thing(scene, number) if found is None else found
        if found is not None and _is_one_thing(scene, found):
            yield found, number


def _is_one_thing(scene: Scene, number: int) -> bool:
    mention = scene.mentions[number]
    is_named = mention.head.upos in {"NOUN", "PROPN"} or bool(model_of(scene, number))
    is_thing = mention.kind is Kind.THING or bool(model_of(scene, number))
    return is_thing and is_named and not is_plural(mention.head)


def _last_thing(scene: Scene, number: int) -> int | None:
    """Finds the product that the clause above or the sentence before is about.

    The **Orva 4** will cost less when it comes out. The **Orva 4** is out. It …
    """
    head, here = scene.mentions[number].head, scene.sentence(number)
    owned = here.governor(head) if head.deprel == "nmod:poss" else None
    head = owned or head
    verb = here.governor(head)
    if head.relation != "nsubj" or verb is None or _is_said_of(here, verb):
        return None
    above = here.governor(verb) if verb.relation == "advcl" else None
    if above is not None:
        return _product_told(scene, here, above)
    earlier = scene.document.sentences[max(here.index - 1, 0)]
    if verb != here.root or earlier is here or earlier.is_heading:
        return None
    return _product_told(scene, earlier, earlier.root)


def _is_said_of(sentence: Sentence, verb: Word) -> bool:
    """Holds for "it" that stands for a clause: **it is hoped** that they come."""
    return verb.lemma.lower() in SPEECH_VERBS or bool(
        sentence.children(verb, *_SAID_OF_IT)
    )


def _product_told(scene: Scene, sentence: Sentence, verb: Word) -> int | None:
    """Returns the one subject of a verb where it is a product, or a model."""
    subjects = sentence.children(verb, "nsubj", "nsubj:pass")
    found = scene.at(subjects[0]) if len(subjects) == 1 else None
    if found is None or is_coordinated(sentence, subjects[0]):
        return None
    is_product = subjects[0].lemma.lower() in PRODUCT_NOUNS
    return found if is_product or model_of(scene, found) else None
