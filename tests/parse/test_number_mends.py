"""Numbers hung on what they count."""

from __future__ import annotations

import pytest

from eventline.model import Word
from eventline.parse.number_mends import (
    mend_bounded_objects,
    mend_compositions,
    mend_counted_results,
    mend_elliptic_passives,
    mend_numbered_participles,
    mend_paired_counts,
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


def test_each_of_two_verbs_has_its_number() -> None:
    words = words_of(
        """
        Gunmen NOUN 2 nsubj
        killed:kill VERB 0 root VBD
        two NUM 6 compound
        and CCONJ 5 cc
        injured:injure VERB 3 conj VBD
        11 NUM 2 obj
        . PUNCT 2 punct
        """
    )
    mended = mend_paired_counts(words)

    assert relations(mended, "two") == ("obj", "killed")
    assert relations(mended, "injured") == ("conj", "killed")
    assert relations(mended, "11") == ("obj", "injured")


def test_a_number_before_its_noun_is_left() -> None:
    words = words_of(
        """
        Gunmen NOUN 2 nsubj
        killed:kill VERB 0 root VBD
        two NUM 2 obj
        and CCONJ 5 cc
        injured:injure VERB 2 conj VBD
        11 NUM 7 nummod
        guards NOUN 5 obj
        """
    )

    assert mend_paired_counts(words) == words


def test_a_second_subject_behind_the_verb_is_a_clause() -> None:
    words = words_of(
        """
        Two NUM 2 nummod
        miners:miner NOUN 4 nsubj:pass
        were:be AUX 4 aux:pass
        killed:kill VERB 0 root VBN
        and CCONJ 7 cc
        five NUM 7 nummod
        others:other NOUN 2 conj
        wounded:wound VERB 7 acl VBN
        """
    )
    mended = mend_elliptic_passives(words)

    assert relations(mended, "others") == ("nsubj:pass", "wounded")
    assert relations(mended, "wounded") == ("conj", "killed")
    assert relations(mended, "and") == ("cc", "wounded")


def test_a_second_subject_before_the_verb_is_left() -> None:
    words = words_of(
        """
        Miners:miner NOUN 6 nsubj:pass
        and CCONJ 3 cc
        others:other NOUN 1 conj
        wounded:wound VERB 3 acl VBN
        were:be AUX 6 aux:pass
        treated:treat VERB 0 root VBN
        """
    )

    assert mend_elliptic_passives(words) == words


def test_at_least_so_many_are_the_object() -> None:
    words = words_of(
        """
        Fires:fire NOUN 2 nsubj
        killed:kill VERB 0 root VBD
        at ADP 4 case
        least ADJ 5 nmod
        nine NUM 6 nummod
        people NOUN 2 obl
        """
    )

    assert relations(mend_bounded_objects(words), "people") == ("obj", "killed")


@pytest.mark.parametrize("length", ["days:day", "years:year", "miles:mile"])
def test_at_least_so_long_is_no_object(length: str) -> None:
    words = words_of(
        f"""
        Roads:road NOUN 2 nsubj
        lasted:last VERB 0 root VBD
        at ADP 4 case
        least ADJ 5 nmod
        nine NUM 6 nummod
        {length} NOUN 2 obl
        """
    )

    assert mend_bounded_objects(words) == words
