"""Days behind nouns and verbs of saying."""

from __future__ import annotations

from eventline.model import Word
from eventline.parse.day_mends import (
    mend_clauses_of_days,
    mend_days_behind_periods,
    mend_days_behind_sayings,
    mend_nouns_before_days,
)
from tests.trees import build

SAW_RAID = """
    saw:see VERB 0 root VBD
    the DET 5 det
    raid NOUN 5 compound
    Monday PROPN 5 compound
    night NOUN 1 obl:unmarked
    """
ABOUT_RAID = """
    news NOUN 0 root
    about ADP 6 case
    the DET 6 det
    raid NOUN 6 compound
    Monday PROPN 6 compound
    night NOUN 1 nmod
    """
BAR_RAID = """
    a DET 3 det
    bar NOUN 3 compound
    raid NOUN 0 root
    """


def words_of(rows: str) -> tuple[Word, ...]:
    """Returns the words of one sentence."""
    return build(rows).sentences[0].words


def relation(words: tuple[Word, ...], text: str) -> tuple[str, str]:
    """Returns the word's relation and the word that it hangs on."""
    word = next(word for word in words if word.text == text)
    return word.deprel, words[word.head - 1].text if word.head else "root"


def test_a_noun_before_a_weekday_night_is_the_object() -> None:
    words = mend_nouns_before_days(words_of(SAW_RAID))

    assert relation(words, "raid") == ("obj", "saw")
    assert relation(words, "night") == ("nmod:unmarked", "raid")


def test_it_takes_the_preposition_along() -> None:
    words = mend_nouns_before_days(words_of(ABOUT_RAID))

    assert relation(words, "raid") == ("nmod", "news")
    assert relation(words, "about") == ("case", "raid")


def test_other_compounds_stay() -> None:
    words = words_of(BAR_RAID)

    assert mend_nouns_before_days(words) == words


LOSS_FOR_QUARTER = """
    posted:post VERB 0 root VBD
    a DET 3 det
    loss NOUN 1 obj
    for ADP 6 case
    the DET 6 det
    quarter NOUN 3 nmod
    on ADP 8 case
    Monday PROPN 6 nmod
    """
RAID_ON_MONDAY = """
    condemned:condemn VERB 0 root VBD
    the DET 3 det
    raid NOUN 1 obj
    on ADP 5 case
    Monday PROPN 3 nmod
    """


def test_no_quarter_is_on_a_day() -> None:
    words = mend_days_behind_periods(words_of(LOSS_FOR_QUARTER))
    assert relation(words, "Monday") == ("obl", "posted")


def test_a_raid_may_be_on_a_day() -> None:
    words = words_of(RAID_ON_MONDAY)
    assert mend_days_behind_periods(words) == words


SAID_ON_MONDAY = """
    they PRON 2 nsubj
    said:say VERB 0 root VBD
    on ADP 4 case
    Monday PROPN 7 obl
    it PRON 7 nsubj
    would AUX 7 aux
    close VERB 2 ccomp VB
    """
SAID_SUNDAY_TROOPS = """
    they PRON 2 nsubj
    said:say VERB 0 root VBD
    Sunday PROPN 4 compound
    troops NOUN 6 nsubj
    had AUX 6 aux
    fled:flee VERB 2 ccomp VBN
    """
SAID_MONDAY_WAS = """
    they PRON 2 nsubj
    said:say VERB 0 root VBD
    Monday PROPN 5 nsubj
    was AUX 5 cop
    quiet ADJ 2 ccomp
    """


def test_a_day_behind_a_verb_of_saying_is_the_day_of_saying() -> None:
    words = mend_days_behind_sayings(words_of(SAID_ON_MONDAY))

    assert relation(words, "Monday") == ("obl", "said")


def test_a_bare_day_is_no_compound_of_what_follows() -> None:
    words = mend_days_behind_sayings(words_of(SAID_SUNDAY_TROOPS))

    assert relation(words, "Sunday") == ("obl:unmarked", "said")


def test_a_day_that_is_the_subject_stays() -> None:
    words = words_of(SAID_MONDAY_WAS)

    assert mend_days_behind_sayings(words) == words


WORST_SINCE = """
    the DET 2 det
    worst NOUN 0 root
    since ADP 5 case
    May PROPN 2 nmod
    2017 NUM 4 nmod:unmarked
    , PUNCT 9 punct
    when ADV 9 advmod
    rebels:rebel NOUN 9 nsubj
    struck:strike VERB 2 advcl VBD
    """
WORST_IN_VELK = """
    the DET 2 det
    worst NOUN 0 root
    in ADP 4 case
    Velk PROPN 2 nmod
    , PUNCT 8 punct
    when ADV 8 advmod
    rebels:rebel NOUN 8 nsubj
    struck:strike VERB 2 advcl VBD
    """


def test_when_behind_a_date_tells_of_the_date() -> None:
    words = mend_clauses_of_days(words_of(WORST_SINCE))

    assert relation(words, "struck") == ("acl:relcl", "May")


def test_when_behind_a_place_stays() -> None:
    words = words_of(WORST_IN_VELK)

    assert mend_clauses_of_days(words) == words
