"""Losses hung on those who suffer them."""

from __future__ import annotations

from eventline.model import Word
from eventline.parse.loss_mends import (
    mend_inverted_losses,
    mend_results_behind,
    mend_second_objects,
    mend_second_results,
)
from tests.trees import build


def words_of(rows: str) -> tuple[Word, ...]:
    """Returns the words of one sentence."""
    return build(rows).sentences[0].words


def relations(words: tuple[Word, ...], text: str) -> tuple[str, str]:
    """Returns the word's relation and the word that it hangs on."""
    word = next(word for word in words if word.text == text)
    return word.deprel, words[word.head - 1].text if word.head else "root"


def test_result_behind_a_noun_is_what_it_was_found_in() -> None:
    words = words_of(
        """
        They PRON 2 nsubj
        found:find VERB 0 root
        him NOUN 2 obj
        dead ADJ 3 amod
        """
    )

    assert relations(mend_results_behind(words), "dead") == ("xcomp", "found")


def test_second_result_takes_the_noun_before_it() -> None:
    words = words_of(
        """
        It PRON 2 nsubj
        left:leave VERB 0 root
        one NUM 4 nummod
        man NOUN 2 obj
        dead ADJ 2 xcomp
        and CCONJ 8 cc
        six NUM 8 nummod
        others:other NOUN 4 conj
        wounded ADJ 2 xcomp
        """
    )

    mended = mend_second_results(words)

    assert relations(mended, "others") == ("nsubj", "wounded")
    assert relations(mended, "wounded") == ("conj", "dead")


def test_second_verb_takes_the_object_behind_it() -> None:
    words = words_of(
        """
        It PRON 2 nsubj
        killed:kill VERB 0 root
        a DET 4 det
        girl NOUN 2 obj
        and CCONJ 8 cc
        wounded:wound VERB 2 conj VBD
        three NUM 8 nummod
        boys:boy NOUN 4 conj
        """
    )

    mended = mend_second_objects(words)

    assert relations(mended, "boys") == ("obj", "wounded")
    assert relations(mended, "and") == ("cc", "wounded")


def test_inverted_loss_governs_its_victims() -> None:
    words = words_of(
        """
        Also ADV 2 advmod
        hurt VERB 5 acl VBN
        were:be AUX 5 cop
        two NUM 5 nummod
        guards:guard NOUN 0 root
        """
    )

    mended = mend_inverted_losses(words)

    assert relations(mended, "guards") == ("nsubj:pass", "hurt")
    assert relations(mended, "hurt")[0] == "root"
