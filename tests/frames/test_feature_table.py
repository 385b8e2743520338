"""Every feature that a condition names is one that triggers are asked for."""

from __future__ import annotations

from eventline.frames import conditions
from eventline.frames.conditions import Condition
from eventline.frames.feature_table import FEATURES


def test_conditions_name_known_features() -> None:
    found = [c for c in vars(conditions).values() if isinstance(c, Condition)]

    assert {c.feature for c in found} == set(FEATURES)
