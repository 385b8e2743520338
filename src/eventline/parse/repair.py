"""Mends analyses that parsers often get wrong in the same way.

Facts of English, not of one model: a list of losses counts each of them, and whoever
speaks behind a quote is who says it. What a mend changes is almost always wrong before
it: each was tried on treebanks and on news.
"""

from __future__ import annotations

from eventline.model import Word
from eventline.parse.attribution_mends import ATTRIBUTION_MENDS
from eventline.parse.clause_mends import CLAUSE_MENDS
from eventline.parse.complement_mends import COMPLEMENT_MENDS
from eventline.parse.day_mends import DAY_MENDS
from eventline.parse.headline_mends import HEADLINE_MENDS
from eventline.parse.joint_mends import JOINT_MENDS
from eventline.parse.loss_mends import LOSS_MENDS
from eventline.parse.number_mends import NUMBER_MENDS
from eventline.parse.phrase_mends import PHRASE_MENDS
from eventline.parse.shot_mends import SHOT_MENDS
from eventline.parse.subject_mends import SUBJECT_MENDS
from eventline.parse.tag_mends import TAG_MENDS
from eventline.parse.valency import VALENCY_MENDS


def mend_words(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Returns a sentence's words with known slips of parsers mended."""
    for mend in _MENDS:
        words = mend(words)
    return words


_MENDS = (
    *TAG_MENDS,
    *HEADLINE_MENDS,
    *NUMBER_MENDS,
    *SUBJECT_MENDS,
    *ATTRIBUTION_MENDS,
    *DAY_MENDS,
    *PHRASE_MENDS,
    *SHOT_MENDS,
    *LOSS_MENDS,
    *VALENCY_MENDS,
    *CLAUSE_MENDS,
    *COMPLEMENT_MENDS,
    *JOINT_MENDS,
)
