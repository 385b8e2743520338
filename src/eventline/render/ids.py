"""The names that a timeline gives its events: e1, e2 … in its order."""

from __future__ import annotations

from collections.abc import Mapping

from eventline.model import Timeline


def entry_ids(timeline: Timeline) -> Mapping[str, str]:
    """Returns the entry's id by event id, merged tellings too, and by itself."""
    merged = {twin: entry.id for entry in timeline for twin in entry.event.merged}
    return {
        **merged,
        **{entry.event.id: entry.id for entry in timeline},
        **{entry.id: entry.id for entry in timeline},
    }
