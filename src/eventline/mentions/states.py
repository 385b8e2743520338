"""Which names of a text are states or lands, as its other words show.

No list knows an invented country, nor a province; but where a text has Maravian troops,
Maravia is none of the persons that a parser may take it for.
"""

from __future__ import annotations

from eventline.mentions.entity_words import STATE_BELONGINGS
from eventline.model import Document, Sentence, Word


def lands_of_text(document: Document) -> frozenset[str]:
    """Returns the names in -a with people in -an, and those with an own border."""
    words = [(s, w) for s in document.sentences for w in s.words]
    texts = frozenset(word.text.lower() for _, word in words)
    return frozenset(
        word.text
        for sentence, word in words
        if word.upos == "PROPN"
        and (_has_people(word, texts) or _has_belongings(sentence, word))
    )


def _has_people(name: Word, texts: frozenset[str]) -> bool:
    """Holds for **Maravia** in a text with Maravian or Maravians in it."""
    land = name.text.lower()
    return land.endswith("a") and bool({f"{land}n", f"{land}ns"} & texts)


def _has_belongings(sentence: Sentence, name: Word) -> bool:
    """Holds for **Maravia**'s border."""
    owned = sentence.governor(name)
    if owned is None or name.deprel != "nmod:poss":
        return False
    return owned.lemma.lower() in STATE_BELONGINGS
