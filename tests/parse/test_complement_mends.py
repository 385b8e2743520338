"""What completes a noun that is asked, told or named, hung on the verb above it."""

from __future__ import annotations

from eventline.parse.complement_mends import (
    mend_asked_infinitives,
    mend_contact_clauses,
    mend_low_agents,
    mend_named_gerunds,
    mend_progressive_warnings,
    mend_told_of,
)
from tests.parse.test_attribution_mends import relation, words_of

REJECTED_CALLS = """
They PRON 2 nsubj
rejected:reject VERB 0 root VBD
calls:call NOUN 2 obj NNS
from ADP 5 case
Tolv PROPN 3 nmod
to PART 7 mark
leave VERB 2 advcl VB
"""
A_MASTER_AT = """
They PRON 2 nsubj
called:call VERB 0 root VBD
her PRON 2 obj
a DET 5 det
master NOUN 2 xcomp NN
at SCONJ 7 mark
glazing:glaze VERB 2 advcl VBG
bowls:bowl NOUN 7 obj NNS
"""
WARNED_OF = """
They PRON 2 nsubj
warned:warn VERB 0 root VBD
hikers:hiker NOUN 2 iobj NNS
of ADP 5 case
floods:flood NOUN 3 nmod NNS
"""
WARNED_THAT = """
They PRON 2 nsubj
warned:warn VERB 0 root VBD
men:man NOUN 2 iobj NNS
of ADP 6 case
the DET 6 det
bay NOUN 3 nmod NN
it PRON 8 nsubj
rose:rise VERB 2 ccomp VBD
"""
CALLED_BY = """
She PRON 3 nsubj:pass
was:be AUX 3 aux:pass VBD
called:call VERB 0 root VBN
a DET 5 det
liar NOUN 3 xcomp NN
by ADP 7 case
rivals:rival NOUN 5 nmod NNS
"""
HE_SAYS = """
He PRON 2 nsubj
spent:spend VERB 0 root VBD
the DET 4 det
sum NOUN 2 obj NN
he PRON 6 nsubj
says:say VERB 2 parataxis VBZ
he PRON 8 nsubj
earned:earn VERB 6 ccomp VBD
"""
IS_WARNING = """
She PRON 4 nsubj
is:be AUX 4 cop VBZ
warning NOUN 4 compound NN
voters:voter NOUN 0 root NNS
that SCONJ 7 mark
prices:price NOUN 7 nsubj NNS
rise VERB 4 acl VBP
"""


def test_an_infinitive_tells_what_is_called_for() -> None:
    mended = mend_asked_infinitives(words_of(REJECTED_CALLS))

    assert relation(mended, "leave") == ("acl", "calls")


def test_a_gerund_tells_what_one_is_a_master_at() -> None:
    mended = mend_named_gerunds(words_of(A_MASTER_AT))

    assert relation(mended, "glazing") == ("acl", "master")


def test_hikers_are_warned_of_floods() -> None:
    mended = mend_told_of(words_of(WARNED_OF))

    assert relation(mended, "floods") == ("obl", "warned")


def test_men_of_the_bay_are_warned_that_something_is_so() -> None:
    words = words_of(WARNED_THAT)

    assert mend_told_of(words) == words


def test_rivals_call_her_a_liar() -> None:
    mended = mend_low_agents(words_of(CALLED_BY))

    assert relation(mended, "rivals") == ("obl:agent", "called")


def test_a_clause_right_behind_an_object_describes_it() -> None:
    mended = mend_contact_clauses(words_of(HE_SAYS))

    assert relation(mended, "says") == ("acl:relcl", "sum")


def test_a_progressive_warning_is_a_verb() -> None:
    mended = mend_progressive_warnings(words_of(IS_WARNING))

    assert relation(mended, "warning") == ("root", "root")
    assert relation(mended, "voters") == ("obj", "warning")
    assert relation(mended, "rise") == ("ccomp", "warning")
