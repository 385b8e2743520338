"""Links things that are told of again: a new jet, the **B40** … the **jet**."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from eventline.coref.chain_words import (
    CRAFT,
    PRODUCT_NOUNS,
    TELLING_NO_TWO_APART,
    TRADING_VERBS,
)
from eventline.coref.models import model_of
from eventline.coref.scene import Link, Scene, is_plural

_WINDOW = 3
_NEW = frozenset({"a", "an", "another", "its", "their", "his", "her"})


def link_products(scene: Scene, ids: tuple[int, ...]) -> Iterator[Link]:
    """Yields links from "the jet" to the one jet, or the one model, told of before.

    Of the same noun one comes first: **a tablet** … **the tablet**. Else it is the only
    model told of shortly before, or what is called by its noun, as the Orbel **Store**,
    or the only model that has been called a product: an M25 may be a road. Where two
    compete there is no link.
    """
    if not any(_is_told_again(scene, number) for number in range(len(scene.mentions))):
        return
    found: dict[int, int] = {}
    models: set[int] = set()
    products = _called_products(scene, ids)
    called: dict[int, set[str]] = {}  # the nouns of each cluster so far
    for number in range(len(scene.mentions)):
        if number:
            _call(called, scene, number - 1, found.get(number - 1, ids[number - 1]))
        if model_of(scene, number) is not None:
            models.add(ids[number])
        if not _is_told_again(scene, number):
            continue
        lemma = scene.mentions[number].head.lemma.lower()
        before = [n for g in scene.before(number, sentences=_WINDOW) for n in g]
        fitting = {
            found.get(n, ids[n])
            for n in before
            if _is_introduced(scene, n, lemma, found)
        }
        fitting = fitting or {ids[n] for n in before if model_of(scene, n)}
        fitting = fitting or _called_so(scene, number, ids)
        fitting = fitting or models & products
        fitting = {c for c in fitting if not _differ(lemma, called.get(c, ()))}
        if len(fitting) == 1:
            (earlier,) = fitting
            products.add(earlier)
            found[number] = earlier
            yield earlier, number


def _call(called: dict[int, set[str]], scene: Scene, number: int, cluster: int) -> None:
    """Adds the noun of a mention to those by which its cluster is called."""
    lemma = scene.mentions[number].head.lemma.lower()
    called.setdefault(cluster, set()).add(lemma)


def _differ(noun: str, called: Iterable[str]) -> bool:
    """Holds for the **ship**, of what was called a jet."""
    own = [sort for sort in CRAFT if noun in sort]
    return bool(own) and any(
        other in sort for sort in CRAFT if sort not in own for other in called
    )


def _called_products(scene: Scene, ids: tuple[int, ...]) -> set[int]:
    """Finds what has been called or treated as a product: unveiled its A700 **jet**."""
    return {
        ids[number]
        for number, mention in enumerate(scene.mentions)
        if mention.head.lemma.lower() in PRODUCT_NOUNS or _is_traded(scene, number)
    }


def _is_traded(scene: Scene, number: int) -> bool:
    """Holds for a model that someone **unveils** or sells, as nobody does an M25."""
    head = scene.mentions[number].head
    verb = scene.sentence(number).governor(head) if head.relation == "obj" else None
    is_trade = verb is not None and verb.lemma.lower() in TRADING_VERBS
    return is_trade and model_of(scene, number) is not None


def _is_told_again(scene: Scene, number: int) -> bool:
    """Holds for **the jet**, with nothing that tells it from others of its sort."""
    head, sentence = scene.mentions[number].head, scene.sentence(number)
    is_product = head.upos == "NOUN" and head.lemma.lower() in PRODUCT_NOUNS
    if not is_product or is_plural(head) or scene.mentions[number].name:
        return False
    articles = {w.lemma.lower() for w in sentence.children(head, "det")}
    told = sentence.children(head, "amod")
    others = sentence.children(
        head, "acl", "nmod", "nmod:poss", "nummod", "compound", "appos", "conj"
    )
    is_one = all(word.lemma.lower() in TELLING_NO_TWO_APART for word in told)
    return articles <= {"the"} and bool(articles) and is_one and not others


def _is_introduced(
    scene: Scene, number: int, lemma: str, found: Mapping[int, int]
) -> bool:
    """Holds for **a** jet and for **its** new jet, and where it was told of again."""
    head, sentence = scene.mentions[number].head, scene.sentence(number)
    if head.lemma.lower() != lemma or is_plural(head):
        return False
    beside = sentence.children(head, "det", "nmod:poss")
    return number in found or any(word.text.lower() in _NEW for word in beside)


def _called_so(scene: Scene, number: int, ids: tuple[int, ...]) -> set[int]:
    """Finds the names before that end in the noun: the Orbel Music **Store**."""
    noun = scene.mentions[number].head.lemma.lower()
    return {
        ids[other]
        for other, mention in enumerate(scene.mentions[:number])
        if mention.head.lemma.lower() == noun
        and mention.head.text[:1].isupper()
        and any(
            word.text[:1].isupper() and word.upos == "PROPN"
            for word in scene.sentence(other).children(mention.head, "compound")
        )
    }
