"""Links what is called by a model's name: the **Aster A700**, the **A700 jet**."""

from __future__ import annotations

from collections.abc import Iterator

from eventline.coref.chain_words import NO_MODELS, PRODUCT_NOUNS
from eventline.coref.scene import Link, Scene, is_coordinated, is_plural
from eventline.model import Kind, Word
from eventline.model.names import plain_name

_INDEFINITE = frozenset({"a", "an", "another"})
_THINGS = frozenset({Kind.ORGANIZATION, Kind.THING})
_PARTS = ("compound", "flat", "nummod")


def link_models(scene: Scene) -> Iterator[Link]:
    """Yields links between mentions of one model, by its longer name or its end.

    Where two longer names end so, a short one is linked to neither: the **400** of
    the Orva 400 and the Kessa 400.
    """
    owners: dict[str, int] = {}
    for number in range(len(scene.mentions)):
        name = model_of(scene, number)
        if name is not None and not _is_one_of_many(scene, number):
            owners.setdefault(name, number)
            yield owners[name], number
            yield from _described(scene, number)
    for name, number in owners.items():
        longer = [other for other in owners if other.endswith(f" {name}")]
        longest = [o for o in longer if all(o == x or o.endswith(x) for x in longer)]
        if longest:
            yield owners[longest[0]], number


def _described(scene: Scene, number: int) -> Iterator[Link]:
    """Yields the link from a model to its noun before it: its jet, the **B40**."""
    head, sentence = scene.mentions[number].head, scene.sentence(number)
    noun = sentence.governor(head) if head.relation == "appos" else None
    described = scene.at(noun)
    if noun is None or described is None or is_plural(noun):
        return
    if noun.lemma.lower() in PRODUCT_NOUNS and not is_coordinated(sentence, noun):
        yield described, number


def model_of(scene: Scene, number: int) -> str | None:
    """Returns the plain name of the one model that a mention is called by, or None.

    A model has letters and figures: the **B40**, the new **Orva 4** phone.
    """
    mention = scene.mentions[number]
    is_figure = mention.rule == "number" and mention.head.upos == "NUM"
    is_thing = mention.kind in _THINGS or is_figure
    if not is_thing or is_plural(mention.head):
        return None
    called = mention.name or " ".join(_words_called(scene, number))
    if not _has_figure(called) or _is_before_part(scene, number):
        return None
    name = plain_name(called)
    has_letter = any(sign.isalpha() for sign in name)
    return name if has_letter and _has_figure(name) and name not in NO_MODELS else None


def _has_figure(name: str) -> bool:
    return any(map(str.isdecimal, name))


def _is_before_part(scene: Scene, number: int) -> bool:
    """Holds for the **Orva 9** engine, the **A700** crash: no mention of the jet."""
    head = scene.mentions[number].head
    noun = scene.sentence(number).governor(head)
    is_before = head.relation == "compound" and noun is not None
    return is_before and noun is not None and noun.lemma.lower() not in PRODUCT_NOUNS


def _words_called(scene: Scene, number: int) -> Iterator[str]:
    """Yields the names and figures before a thing's own noun, or up to the figure.

    None where another noun is told of: the **2010 report**, the **A700 crash**.
    """
    head, sentence = scene.mentions[number].head, scene.sentence(number)
    is_noun = head.lemma.lower() in PRODUCT_NOUNS
    is_figure = _has_figure(head.text)
    if not is_noun and not is_figure:
        return
    words = [w for w in sentence.children(head, *_PARTS) if w.index < head.index]
    yield from (w.text for w in words if _is_name(w))
    if not is_noun:
        yield head.text


def _is_name(word: Word) -> bool:
    return word.upos in {"NOUN", "NUM", "PROPN"} and (
        word.text[:1].isupper() or word.text[:1].isdecimal()
    )


def _is_one_of_many(scene: Scene, number: int) -> bool:
    """Holds for **an A700 jet**: any one of them."""
    head = scene.mentions[number].head
    articles = scene.sentence(number).children(head, "det")
    return any(word.lemma.lower() in _INDEFINITE for word in articles)
