"""Numbers hung on what they count."""

from __future__ import annotations

from eventline.model import Word
from eventline.parse.number_mends import (
    mend_compositions,
    mend_counted_results,
    mend_numbered_participles,
    mend_ranges,
)
from tests.trees import build


def words_of(rows: str) -> tuple[Word, ...]:
    """Returns the words of one sentence."""
    return build(rows).sentences[0].words


def relations(words: tuple[Word, ...], text: str) -> tuple[str, str]:
    """Returns the word's relation and the word that it hangs on."""
    word = next(word for word in words if word.text == text)
    return word.deprel, words[word.head - 1].text if word.head else "root"


def test_range_hangs_on_what_it_counts() -> None:
    words = words_of(
        """
        Between ADP 2 case
        20 NUM 7 obl
        and CCONJ 4 cc
        25 NUM 2 conj
        people NOUN 7 nsubj:pass
        were:be AUX 7 aux:pass
        hurt VERB 0 root
        """
    )

    assert relations(mend_ranges(words), "20") == ("nummod", "people")


def test_result_takes_the_number_before_it() -> None:
    words = words_of(
        """
        It PRON 2 nsubj
        left:leave VERB 0 root
        ten NUM 4 nummod
        people NOUN 2 obj
        dead ADJ 2 xcomp
        and CCONJ 7 cc
        dozens:dozen NOUN 5 conj
        injured:injure VERB 2 conj VBN
        """
    )

    mended = mend_counted_results(words)

    assert relations(mended, "dozens") == ("nummod", "injured")
    assert mended[7].upos == "ADJ"


def test_result_before_a_noun_is_left() -> None:
    words = words_of(
        """
        Forty NUM 3 nummod
        injured ADJ 3 amod
        men:man NOUN 4 nsubj
        left:leave VERB 0 root
        """
    )

    assert mend_counted_results(words) == words


def test_most_of_them_soldiers_is_a_clause() -> None:
    words = words_of(
        """
        Ten NUM 8 nsubj
        , PUNCT 6 punct
        most ADJ 8 nsubj
        of ADP 5 case
        them PRON 6 nmod
        soldiers:soldier NOUN 3 nmod
        , PUNCT 6 punct
        died:die VERB 0 root
        """
    )

    mended = mend_compositions(words)

    assert relations(mended, "soldiers") == ("advcl", "died")
    assert relations(mended, "most") == ("nsubj", "soldiers")


def test_people_are_killed_not_their_number() -> None:
    words = words_of(
        """
        number NOUN 5 nsubj
        of ADP 3 case
        people NOUN 1 nmod
        killed:kill VERB 1 acl VBN
        rose:rise VERB 0 root
        """
    )

    assert relations(mend_numbered_participles(words), "killed") == ("acl", "people")
