"""Nouns joined, and phrases hung where they belong."""

from __future__ import annotations

from eventline.model import Word
from eventline.parse.phrase_mends import (
    mend_compounds,
    mend_determiners,
    mend_directions,
    mend_gerunds,
    mend_headline_subjects,
    mend_late_on,
    mend_objects_behind,
    mend_phrases_of_time,
    mend_sides,
    mend_ways,
    mend_weekdays,
)
from tests.trees import build


def words_of(rows: str) -> tuple[Word, ...]:
    """Returns the words of one sentence."""
    return build(rows).sentences[0].words


def relations(words: tuple[Word, ...], text: str) -> tuple[str, str]:
    """Returns the word's relation and the word that it hangs on."""
    word = next(word for word in words if word.text == text)
    return word.deprel, words[word.head - 1].text if word.head else "root"


def test_a_gerund_has_its_preposition() -> None:
    words = words_of(
        """
        accused:accuse VERB 0 root
        of ADP 4 case
        hiding:hide VERB 1 advcl VBG
        losses:loss NOUN 3 obj
        """
    )

    assert relations(mend_gerunds(words), "of") == ("mark", "hiding")


def test_a_participle_before_a_noun_is_no_gerund() -> None:
    words = words_of(
        """
        accused:accuse VERB 0 root
        of ADP 4 case
        mounting:mount VERB 4 amod VBG
        losses:loss NOUN 1 obl
        """
    )

    assert mend_gerunds(words) == words


def test_headline_subjects_are_joined() -> None:
    words = words_of(
        """
        Army NOUN 4 nsubj
        , PUNCT 1 punct
        rebels:rebel NOUN 4 nsubj
        clash VERB 0 root VBP
        """
    )

    assert relations(mend_headline_subjects(words), "rebels") == ("conj", "Army")


def test_phrase_of_time_is_the_verbs() -> None:
    words = words_of(
        """
        They PRON 2 nsubj
        met:meet VERB 0 root
        strikers:striker NOUN 2 obj
        before ADP 6 case
        the DET 6 det
        vote NOUN 3 nmod
        """
    )

    assert relations(mend_phrases_of_time(words), "vote") == ("obl", "met")


def test_headline_subjects_are_joined_whatever_they_hang_on() -> None:
    words = words_of(
        """
        Kade PROPN 4 nsubj
        , PUNCT 1 punct
        Orr PROPN 1 flat
        meet VERB 0 root VBP
        """
    )

    assert relations(mend_headline_subjects(words), "Orr") == ("conj", "Kade")


def test_apposition_in_a_headline_stays_one() -> None:
    words = words_of(
        """
        Kade PROPN 4 nsubj
        , PUNCT 3 punct
        mayor NOUN 1 appos
        resigns:resign VERB 0 root VBZ
        """
    )

    assert mend_headline_subjects(words) == words


def test_between_has_two_sides() -> None:
    words = words_of(
        """
        talks:talk NOUN 0 root
        between ADP 3 case
        Norvania PROPN 1 nmod
        and CCONJ 5 cc
        Tarsia PROPN 1 conj
        """
    )

    assert relations(mend_sides(words), "Tarsia") == ("conj", "Norvania")


def test_on_before_a_weekday_is_a_preposition() -> None:
    words = words_of(
        """
        They PRON 2 nsubj
        called:call VERB 0 root
        on ADP 2 compound:prt RP
        Friday PROPN 2 obl:unmarked
        for ADP 6 case
        calm NOUN 2 obl
        """
    )

    mended = mend_weekdays(words)

    assert relations(mended, "on") == ("case", "Friday")
    assert relations(mended, "Friday") == ("obl", "called")


def test_in_a_ballot_says_how() -> None:
    words = words_of(
        """
        They PRON 2 nsubj
        rejected:reject VERB 0 root
        it PRON 2 obj
        in ADP 6 case
        a DET 6 det
        ballot NOUN 3 nmod
        """
    )

    assert relations(mend_ways(words), "ballot") == ("obl", "rejected")


def test_in_the_letter_may_say_where_it_stands() -> None:
    words = words_of(
        """
        They PRON 2 nsubj
        found:find VERB 0 root
        errors:error NOUN 2 obj
        in ADP 6 case
        the DET 6 det
        letter NOUN 3 nmod
        """
    )

    assert mend_ways(words) == words


def test_late_on_friday_is_one_time() -> None:
    words = words_of(
        """
        They PRON 2 nsubj
        sought:seek VERB 0 root
        talks:talk NOUN 2 obj
        late ADV 3 advmod
        on ADP 6 case
        Friday PROPN 2 obl
        """
    )

    assert relations(mend_late_on(words), "late") == ("advmod", "sought")


def test_a_noun_without_a_preposition_is_a_compounds_head() -> None:
    words = words_of(
        """
        demand NOUN 0 root
        for ADP 4 case
        higher:high ADJ 4 amod
        night NOUN 1 nmod
        pay NOUN 1 nmod
        """
    )
    mended = mend_compounds(words)

    assert relations(mended, "night") == ("compound", "pay")
    assert relations(mended, "for") == ("case", "pay")


def test_two_phrases_stay_two() -> None:
    words = words_of(
        """
        talks:talk NOUN 0 root
        on ADP 3 case
        pay NOUN 1 nmod
        at ADP 5 case
        noon NOUN 1 nmod
        """
    )

    assert mend_compounds(words) == words


def test_a_determiner_is_the_nouns() -> None:
    words = words_of(
        """
        The DET 3 det
        utility NOUN 3 nsubj
        plans:plan VERB 0 root
        """
    )

    assert relations(mend_determiners(words), "The") == ("det", "utility")


TOOK = """
They PRON 2 nsubj
took:take VERB 0 root
{what} NOUN 2 obj
north ADV 2 advmod
of ADP 6 case
Velk PROPN 4 obl
"""


def test_a_direction_says_where_a_place_lies() -> None:
    words = words_of(TOOK.format(what="villages:village"))

    assert relations(mend_directions(words), "north") == ("advmod", "villages")


def test_a_direction_says_where_troops_went() -> None:
    words = words_of(TOOK.format(what="troops:troop"))

    assert mend_directions(words) == words


def test_what_is_bought_back_is_the_verbs() -> None:
    words = words_of(
        """
        bought:buy VERB 0 root
        back ADV 1 advmod
        shares:share NOUN 2 obj
        """
    )

    assert relations(mend_objects_behind(words), "shares") == ("obj", "bought")


def test_a_phrase_inside_an_adverb_stays() -> None:
    words = words_of(
        """
        fell:fall VERB 0 root
        down ADV 1 advmod
        2 NUM 2 obl
        """
    )

    assert mend_objects_behind(words) == words
