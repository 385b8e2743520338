"""Days that a report takes from what the same one has said before."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from eventline.model import Basis, DatedEvent, Event, Timex
from eventline.resolve.day_grain import is_one_day
from eventline.resolve.neighbours import is_told_now, participants_of
from eventline.resolve.scene import SHARED, Dated, Scene
from eventline.resolve.trigger_index import Setting

_NEWS = datetime.timedelta(days=7)


def from_same_speaker(
    setting: Setting, scene: Scene, dated: Dated
) -> DatedEvent | None:
    """Goes on at the day of the last report of the same speaker, if it is of the week.

    "Kade said at the congress on Monday that … Three unions …. Kade also **said** …"
    """
    event = setting.event
    if event.timeml != "REPORTING" or not is_told_now(setting):
        return None
    other = next(iter(_said_before(setting, scene)), None)
    found = dated.get(other.id) if other else None
    if found is None or found.basis not in SHARED or not is_one_day(found.timex):
        return None
    if not _is_of_the_week(found.timex, scene.published):
        return None
    return DatedEvent(event, found.timex, Basis.CARRIED, found.expression)


def _said_before(setting: Setting, scene: Scene) -> Iterator[Event]:
    """Yields the reports of the same speaker in the sentences before, last first."""
    names = participants_of(setting.event)
    numbers = range(setting.sentence.index - 1, -1, -1)
    told = (e for n in numbers for e in reversed(scene.by_sentence.get(n, ())))
    for event in told:
        is_report = event.timeml == "REPORTING"
        is_next = is_report and is_told_now(scene.settings[event.id])
        if is_next and names & participants_of(event):
            yield event


def _is_of_the_week(timex: Timex | None, published: datetime.date | None) -> bool:
    if timex is None or timex.interval is None or timex.interval.start is None:
        return False
    if published is None:
        return False
    day = timex.interval.start.date()
    return published - _NEWS <= day <= published
