"""Links things that are told of again: a new jet, the **B40** … the **jet**."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from eventline.coref.chain_words import PRODUCT_NOUNS
from eventline.coref.scene import Link, Scene, is_plural
from eventline.model import Kind

_WINDOW = 3
_NEW = frozenset({"a", "an", "another", "its", "their", "his", "her"})
_THINGS = frozenset({Kind.ORGANIZATION, Kind.THING})


def link_products(scene: Scene, ids: tuple[int, ...]) -> Iterator[Link]:
    """Yields links from "the jet" to the one jet, or the one model, told of before.

    Of the same noun one comes first: **a tablet** … **the tablet**. Else it is the only
    name with a figure in it. Where two compete there is no link.
    """
    found: dict[int, int] = {}
    for number, mention in enumerate(scene.mentions):
        if not _is_told_again(scene, number):
            continue
        lemma = mention.head.lemma.lower()
        before = [n for g in scene.before(number, sentences=_WINDOW) for n in g]
        fitting = {
            found.get(n, ids[n])
            for n in before
            if _is_introduced(scene, n, lemma, found)
        }
        fitting = fitting or {ids[n] for n in before if _is_model(scene, n)}
        if len(fitting) == 1:
            (earlier,) = fitting
            found[number] = earlier
            yield earlier, number


def _is_told_again(scene: Scene, number: int) -> bool:
    """Holds for **the jet**, with nothing that tells it from others of its sort."""
    head, sentence = scene.mentions[number].head, scene.sentence(number)
    is_product = head.upos == "NOUN" and head.lemma.lower() in PRODUCT_NOUNS
    if not is_product or is_plural(head) or scene.mentions[number].name:
        return False
    articles = {w.lemma.lower() for w in sentence.children(head, "det")}
    others = sentence.children(
        head, "amod", "acl", "nmod", "nmod:poss", "nummod", "compound", "appos", "conj"
    )
    return articles <= {"the"} and bool(articles) and not others


def _is_introduced(
    scene: Scene, number: int, lemma: str, found: Mapping[int, int]
) -> bool:
    """Holds for **a** jet and for **its** new jet, and where it was told of again."""
    head, sentence = scene.mentions[number].head, scene.sentence(number)
    if head.lemma.lower() != lemma or is_plural(head):
        return False
    beside = sentence.children(head, "det", "nmod:poss")
    return number in found or any(word.text.lower() in _NEW for word in beside)


def _is_model(scene: Scene, number: int) -> bool:
    """Holds for a name with letters and figures: the **B40**."""
    mention = scene.mentions[number]
    name = mention.name or ""
    has_figure = any(sign.isdecimal() for sign in name)
    has_letter = any(sign.isalpha() for sign in name)
    is_thing = mention.kind in _THINGS and not is_plural(mention.head)
    return is_thing and has_figure and has_letter
