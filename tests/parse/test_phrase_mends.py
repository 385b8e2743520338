"""Nouns, numbers and participles hung where they belong."""

from __future__ import annotations

from eventline.model import Word
from eventline.parse.attribution_mends import (
    mend_closing_attributions,
    mend_shared_subjects,
)
from eventline.parse.participle_mends import (
    mend_attributive_participles,
    mend_counted_results,
    mend_numbered_participles,
)
from eventline.parse.phrase_mends import (
    mend_bare_numbers,
    mend_headline_subjects,
    mend_phrases_of_time,
    mend_prepositional_objects,
    mend_prepositional_verbs,
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


def test_number_behind_a_verb_is_its_object() -> None:
    words = words_of(
        """
        They PRON 2 nsubj
        killed:kill VERB 0 root
        12 NUM 4 nummod
        men:man NOUN 2 obj
        and CCONJ 6 cc
        wounded:wound VERB 2 conj
        30 NUM 4 nummod
        """
    )

    assert relations(mend_bare_numbers(words), "30") == ("obj", "wounded")


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


def test_noun_with_a_preposition_is_no_object() -> None:
    words = words_of(
        """
        They PRON 2 nsubj
        fought:fight VERB 0 root
        over ADP 4 case
        land NOUN 2 obj
        """
    )

    assert relations(mend_prepositional_objects(words), "land") == ("obl", "fought")


def test_counted_object_with_a_comparator_stays_one() -> None:
    words = words_of(
        """
        They PRON 2 nsubj
        killed:kill VERB 0 root
        over ADP 5 case
        40 NUM 5 nummod
        men:man NOUN 2 obj
        """
    )

    assert relations(mend_prepositional_objects(words), "men") == ("obj", "killed")


def test_bare_verb_behind_a_preposition_is_a_noun() -> None:
    words = words_of(
        """
        They PRON 2 nsubj
        went:go VERB 0 root
        to ADP 4 case
        war VERB 2 obl VB
        """
    )

    assert mend_prepositional_verbs(words)[3].upos == "NOUN"


def test_headline_subjects_are_joined() -> None:
    words = words_of(
        """
        Army NOUN 4 nsubj
        , PUNCT 1 punct
        rebels:rebel NOUN 4 nsubj
        clash VERB 0 root
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


def test_participle_is_the_counted_nouns() -> None:
    words = words_of(
        """
        names:name NOUN 0 root
        of ADP 4 case
        23 NUM 4 nummod
        sailors:sailor NOUN 1 nmod
        killed:kill VERB 1 acl VBN
        """
    )

    assert relations(mend_numbered_participles(words), "killed") == ("acl", "sailors")


def test_participle_in_a_phrase_is_a_modifier() -> None:
    words = words_of(
        """
        They PRON 3 nsubj:pass
        were:be AUX 3 aux:pass
        killed:kill VERB 0 root
        by ADP 5 mark
        masked:mask VERB 3 advcl VBN
        gunmen:gunman NOUN 5 obj
        """
    )

    mended = mend_attributive_participles(words)

    assert relations(mended, "gunmen") == ("obl:agent", "killed")
    assert relations(mended, "masked") == ("amod", "gunmen")
    assert relations(mended, "by") == ("case", "gunmen")


def test_who_said_it_stands_before_the_last_verb() -> None:
    words = words_of(
        """
        Jets:jet NOUN 2 nsubj
        hit VERB 0 root
        Omar PROPN 2 obj
        , PUNCT 5 punct
        residents:resident NOUN 3 conj
        said:say VERB 2 conj
        . PUNCT 2 punct
        """
    )

    mended = mend_closing_attributions(words)

    assert relations(mended, "residents") == ("nsubj", "said")
    assert relations(mended, "said") == ("parataxis", "hit")


def test_quoted_verb_keeps_its_subject() -> None:
    words = words_of(
        """
        raid NOUN 7 nsubj
        left:leave VERB 7 ccomp
        ten NUM 2 obj
        , PUNCT 2 punct
        an DET 6 det
        agent NOUN 7 nsubj
        said:say VERB 0 root
        """
    )

    assert relations(mend_shared_subjects(words), "raid") == ("nsubj", "left")
