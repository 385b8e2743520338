"""Every frame that eventline knows, by topic.

Order decides between frames that fit a word equally well: the first one wins.
"""

from eventline.frames.inventory import (
    accords,
    business,
    captivity,
    casualties,
    civic,
    claims,
    commitments,
    companies,
    conflict,
    courts,
    diplomacy,
    harm,
    judgements,
    justice,
    lawmaking,
    lives,
    markets,
    mishaps,
    money,
    plans,
    proposals,
    relations,
    relief,
    society,
    speech,
    statements,
    territory,
    ventures,
)

FRAMES = (
    diplomacy.FRAMES
    + accords.FRAMES
    + relations.FRAMES
    + relief.FRAMES
    + lawmaking.FRAMES
    + commitments.FRAMES
    + speech.FRAMES
    + proposals.FRAMES
    + statements.FRAMES
    + claims.FRAMES
    + judgements.FRAMES
    + casualties.FRAMES
    + conflict.FRAMES
    + territory.FRAMES
    + captivity.FRAMES
    + harm.FRAMES
    + courts.FRAMES
    + justice.FRAMES
    + civic.FRAMES
    + mishaps.FRAMES
    + society.FRAMES
    + business.FRAMES
    + markets.FRAMES
    + companies.FRAMES
    + plans.FRAMES
    + money.FRAMES
    + lives.FRAMES
    + ventures.FRAMES
)

__all__ = ["FRAMES"]
