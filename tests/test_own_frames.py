"""Frames of one's own, given to an extractor."""

from __future__ import annotations

import pickle

import pytest

from eventline import Event, Extractor
from eventline.errors import InputError
from eventline.frames import FRAMES
from eventline.frames.declare import frame, role, verbs
from eventline.frames.grammar import OBJECT
from eventline.model import Document, Fillers
from tests.trees import build

SIRENS = build("""
    Guards:guard      NOUN 2 nsubj
    silenced:silence  VERB 0 root VBD
    sirens:siren      NOUN 2 obj
""")


@frame(verbs("silence"))
class Silencing(Event):
    """Someone makes something silent."""

    theme: Fillers = role(OBJECT, required=True)


@frame(verbs("silence"))
class Muting(Event):
    """Knows the same verb."""

    theme: Fillers = role(OBJECT, required=True)


def frames_found(*frames: type[Event], document: Document = SIRENS) -> list[str]:
    return [e.event.frame for e in Extractor(frames=frames).extract(document)]


def test_frame_of_ones_own_is_found_beside_the_known_ones() -> None:
    assert frames_found(*FRAMES) == []
    assert frames_found(*FRAMES, Silencing) == ["silencing"]


def test_first_of_two_frames_wins() -> None:
    assert frames_found(Silencing, Muting) == ["silencing"]
    assert frames_found(Muting, Silencing) == ["muting"]


def test_frames_go_to_another_process() -> None:
    copy = pickle.loads(pickle.dumps(Extractor(frames=(Muting,))))  # noqa: S301 # own

    assert [e.event.frame for e in copy.extract(SIRENS)] == ["muting"]


def test_batch_of_other_frames_is_another_batch() -> None:
    assert Extractor().describe() == Extractor(frames=FRAMES).describe()
    assert Extractor().describe() != Extractor(frames=(*FRAMES, Muting)).describe()


@pytest.mark.parametrize("wrong", [Silencing, [Event], "silence", (int,), 7, ()])
def test_what_declares_no_frame_is_refused(wrong: object) -> None:
    with pytest.raises(InputError, match=r"made with @frame.*give all together, as in"):
        Extractor(frames=wrong)  # type: ignore[arg-type]  # on purpose
