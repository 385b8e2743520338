"""An entry's coding depends on the entries around it."""

from __future__ import annotations

import attrs

from eventline.model import Coding, Modality
from eventline.order.codings import coded
from tests.render.timelines import make_timeline


def test_what_is_demanded_is_coded_as_a_request() -> None:
    timeline = make_timeline()
    demand = timeline[4]
    call = attrs.evolve(
        timeline[1],
        event=attrs.evolve(timeline[1].event, modality=Modality.POSSIBLE),
        within=demand.id,
    )
    outer, inner = coded((demand, call))

    assert outer.coding == Coding("REQUEST", None, "10")
    assert inner.coding.plover == "REQUEST"


def test_what_happened_is_coded_as_its_frame() -> None:
    (call,) = coded((make_timeline()[1],))

    assert call.coding == Coding("CONSULT", "phone", None)
