"""Verbs of saying: who says it, and which phrases are theirs."""

from __future__ import annotations

from eventline.model import Word
from eventline.parse.attribution_mends import (
    mend_inserted_attributions,
    mend_phrases_behind_speakers,
    mend_saying_participles,
    mend_speakers_of,
    mend_subjects_behind_sources,
)
from eventline.parse.lost_speakers import mend_lost_speakers
from eventline.parse.speaker_mends import mend_inverted_speakers
from tests.trees import build

HE_SAID = """
Harvests:harvest NOUN 7 nsubj
, PUNCT 1 punct
he PRON 4 nsubj
said:say VERB 1 acl:relcl
, PUNCT 1 punct
are:be AUX 7 cop
poor ADJ 0 root
"""
WHO_SAID = """
Orr PROPN 6 nsubj
, PUNCT 1 punct
who PRON 4 nsubj WP
wrote:write VERB 1 acl:relcl
, PUNCT 1 punct
left:leave VERB 0 root
"""
AN_AGENT_SAID = """
Raids:raid NOUN 2 nsubj
failed:fail VERB 7 ccomp
, PUNCT 2 punct
an DET 5 det
agent NOUN 2 nsubj
, PUNCT 2 punct
said:say VERB 0 root VBD
there ADV 7 advmod
"""
SAID_ORR_OF = """
We PRON 2 nsubj
left:leave VERB 4 ccomp
, PUNCT 2 punct
said:say VERB 0 root
Orr PROPN 4 nsubj
of ADP 8 case
the DET 8 det
union NOUN 4 obl
"""
ADDED_ORR = """
We PRON 2 nsubj
left:leave VERB 5 ccomp
, PUNCT 2 punct
” PUNCT 2 punct
added:add VERB 0 root
Orr PROPN 5 iobj
"""
SAID_ON_FRIDAY = """
They PRON 2 nsubj
left:leave VERB 0 root
, PUNCT 5 punct
he PRON 5 nsubj
said:say VERB 2 parataxis
on ADP 7 case
Friday PROPN 2 obl
"""
SAID_FOR_GOOD = """
They PRON 2 nsubj
left:leave VERB 0 root
, PUNCT 5 punct
he PRON 5 nsubj
said:say VERB 2 parataxis
, PUNCT 5 punct
on ADP 8 case
foot NOUN 2 obl
"""
SAYING = """
They PRON 2 nsubj
demanded:demand VERB 0 root VBD
that SCONJ 5 mark
all PRON 5 nsubj
leave VERB 2 ccomp VBP
, PUNCT 7 punct
saying:say VERB 5 advcl VBG
"""


def words_of(rows: str) -> tuple[Word, ...]:
    """Returns the words of one sentence."""
    return build(rows).sentences[0].words


def relation(words: tuple[Word, ...], text: str) -> tuple[str, str]:
    """Returns the word's relation and the word that it hangs on."""
    word = next(word for word in words if word.text == text)
    return word.deprel, words[word.head - 1].text if word.head else "root"


def test_a_speaker_is_not_the_quoted_verbs_subject() -> None:
    mended = mend_lost_speakers(words_of(AN_AGENT_SAID))

    assert relation(mended, "agent") == ("nsubj", "said")
    assert relation(mended, "Raids") == ("nsubj", "failed")


def test_the_union_is_the_speakers() -> None:
    mended = mend_speakers_of(words_of(SAID_ORR_OF))

    assert relation(mended, "union") == ("nmod", "Orr")


def test_a_speaker_between_commas_says_the_whole_clause() -> None:
    mended = mend_inserted_attributions(words_of(HE_SAID))

    assert relation(mended, "said") == ("parataxis", "poor")


def test_a_relative_clause_stays_the_nouns() -> None:
    assert mend_inserted_attributions(words_of(WHO_SAID)) == words_of(WHO_SAID)


def test_who_speaks_may_stand_behind_the_verb() -> None:
    mended = mend_inverted_speakers(words_of(ADDED_ORR))

    assert relation(mended, "Orr") == ("nsubj", "added")


def test_a_phrase_right_behind_said_is_its_own() -> None:
    mended = mend_phrases_behind_speakers(words_of(SAID_ON_FRIDAY))

    assert relation(mended, "Friday") == ("obl", "said")


def test_a_phrase_behind_another_comma_goes_on_with_what_is_said() -> None:
    words = words_of(SAID_FOR_GOOD)

    assert mend_phrases_behind_speakers(words) == words


def test_a_saying_participle_hangs_on_the_one_who_speaks() -> None:
    mended = mend_saying_participles(words_of(SAYING))

    assert relation(mended, "saying") == ("advcl", "demanded")


def test_a_name_behind_the_source_is_the_subject() -> None:
    words = (
        build(
            """
        According:accord VERB 3 case
        to ADP 1 fixed
        police NOUN 8 obl
        , PUNCT 6 punct
        two NUM 6 nummod
        men:man NOUN 3 appos
        were:be AUX 8 aux:pass VBD VerbForm=Fin
        held:hold VERB 0 root VBN
        """
        )
        .sentences[0]
        .words
    )
    mended = mend_subjects_behind_sources(words)

    assert (mended[5].head, mended[5].deprel) == (8, "nsubj:pass")


def test_a_source_keeps_its_name_where_there_is_a_subject() -> None:
    words = (
        build(
            """
        According:accord VERB 3 case
        to ADP 1 fixed
        police NOUN 8 obl
        , PUNCT 5 punct
        Orr PROPN 3 appos
        , PUNCT 5 punct
        men:man NOUN 8 nsubj
        fled:flee VERB 0 root VBD VerbForm=Fin
        """
        )
        .sentences[0]
        .words
    )

    assert mend_subjects_behind_sources(words) == words
