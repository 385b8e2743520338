"""Every frame that eventline knows, by topic.

Order decides between frames that fit a word equally well: the first one wins.
"""

from eventline.frames.inventory import (
    conflict,
    diplomacy,
    justice,
    society,
    speech,
)

FRAMES = (
    diplomacy.FRAMES + speech.FRAMES + conflict.FRAMES + justice.FRAMES + society.FRAMES
)

__all__ = ["FRAMES"]
