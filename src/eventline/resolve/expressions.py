"""What a time expression means: said + anchors -> Timex."""

from __future__ import annotations

import datetime

import attrs

from eventline.model import (
    Granularity,
    Interval,
    TimeExpression,
    Timex,
    TimexMod,
    TimexType,
)
from eventline.model.time_expression import (
    CalendarDate,
    DayOfMonth,
    DayTime,
    Deictic,
    Duration,
    Holiday,
    Modified,
    NthDay,
    Origin,
    PlacedTime,
    Recurrence,
    Reference,
    Shift,
    Weekday,
    Which,
    YearPart,
)
from eventline.resolve import calendar
from eventline.resolve import time_tables as tables
from eventline.resolve.anchors import Anchors, Direction, is_at_least_as_fine
from eventline.resolve.before_christ import grain_of, value_before_christ
from eventline.resolve.calendar import Stretch
from eventline.resolve.places import place
from eventline.resolve.shifts import in_whole_units, shift_origin
from eventline.resolve.unanchored import unanchored_value

_MORE = frozenset({TimexMod.MORE_THAN, TimexMod.EQUAL_OR_MORE})


def resolve_expression(expression: TimeExpression, anchors: Anchors) -> Timex:
    """Returns the TIMEX3 type, value, modifier and interval of an expression.

    Without the anchor that it needs the value stays as it was said
    (`XXXX-WXX-3TNI`) and has no interval. `unanchored` is always that value;
    `inferred` names the parts that the anchor supplied.
    """
    match expression:
        case Modified(expression=inner, mod=mod):
            timex = resolve_expression(inner, anchors)
            beyond = _beyond(inner, mod, anchors)
            interval = beyond or _narrow(timex, mod)
            return attrs.evolve(timex, mod=mod, interval=interval)
        case Reference(value=value):
            return Timex(TimexType.DATE, value, unanchored=value)
        case Recurrence():
            return _resolve_recurrence(expression)
        case Duration():
            return _resolve_duration(expression, anchors)
        case _:
            return _resolve_placed(expression, anchors)


def signalled_interval(timex: Timex, relation: str | None) -> Interval | None:
    """Returns when an event lies whose time has this signal; None where unknown.

    "since 1994" is open to the right from its start, "until 1994" reaches its end,
    "before" and "after" leave the time itself out. Other signals mean the time.
    """
    interval = timex.interval
    if interval is None or relation is None:
        return interval
    if relation in tables.FROM_START:
        return Interval(interval.start, None)
    if relation in tables.TO_END:
        return Interval(None, interval.end)
    if relation in tables.BEFORE_IT:
        return Interval(None, interval.start)
    if relation in tables.AFTER_IT:
        return Interval(interval.end, None)
    return interval


def _resolve_placed(expression: PlacedTime, anchors: Anchors) -> Timex:
    unanchored = unanchored_value(expression)
    kind = _type_of(expression)
    old = value_before_christ(expression, unanchored, anchors)
    if old is not None:
        return Timex(kind, old, granularity=grain_of(old), unanchored=unanchored)
    stretch = place(expression, anchors)
    if stretch is None:
        is_gap = isinstance(expression, Shift) and expression.origin is Origin.FOCUS
        kind = TimexType.DURATION if is_gap else kind
        return Timex(kind, unanchored, unanchored=unanchored)
    if anchors.is_narrated and expression == Deictic(Granularity.DAY, 0):
        return Timex(kind, "PRESENT_REF", unanchored=unanchored)
    return Timex(
        kind,
        stretch.value,
        granularity=stretch.granularity,
        interval=None if _is_fiscal(expression) else stretch.interval,
        inferred=_inferred(expression),
        unanchored=unanchored,
    )


def _resolve_duration(duration: Duration, anchors: Anchors) -> Timex:
    value = unanchored_value(duration)
    if duration.is_ahead and anchors.direction is Direction.FUTURE:
        ahead = place(Shift(duration.amounts[0], 1), anchors)
        if ahead is not None:
            return _from_stretch(ahead, value)
    return Timex(
        TimexType.DURATION,
        value,
        granularity=duration.amounts[0].unit,
        interval=_beside(duration, _now(anchors)),
        unanchored=value,
    )


def _resolve_recurrence(recurrence: Recurrence) -> Timex:
    value = unanchored_value(recurrence)
    quant, freq = recurrence.quant, recurrence.freq
    return Timex(TimexType.SET, value, unanchored=value, quant=quant, freq=freq)


def _from_stretch(stretch: Stretch, unanchored: str) -> Timex:
    is_day = is_at_least_as_fine(Granularity.DAY, stretch.granularity)
    return Timex(
        TimexType.DATE if is_day else TimexType.TIME,
        stretch.value,
        granularity=stretch.granularity,
        interval=stretch.interval,
        unanchored=unanchored,
    )


def _now(anchors: Anchors) -> datetime.date | None:
    """Returns the day that "the past two weeks" end, in a narrative the focus."""
    is_narrated = anchors.is_narrated
    return anchors.focus_day(Granularity.DAY) if is_narrated else anchors.day


def _beside(duration: Duration, published: datetime.date | None) -> Interval | None:
    """Returns where "the past two weeks" or "the next few days" lies, if counted."""
    amount = duration.amounts[0]
    if published is None or duration.which is None or amount.count is None:
        return None
    if calendar.is_clock_unit(amount.unit) or len(duration.amounts) > 1:
        return None
    steps = -amount.count if duration.which is Which.LAST else amount.count
    other = calendar.shift_day(published, amount.unit, steps)
    after = calendar.shift_day(published, Granularity.DAY, 1)
    if other is None or after is None:
        return None
    midnight = datetime.time()
    first, last = (other, after) if steps < 0 else (published, other)
    start = datetime.datetime.combine(first, midnight)
    return Interval(start, datetime.datetime.combine(last, midnight))


def _beyond(
    expression: TimeExpression, mod: TimexMod, anchors: Anchors
) -> Interval | None:
    """Returns the open stretch of "more than a decade ago", None for all else."""
    if not isinstance(expression, Shift) or expression.steps > 0:
        return None
    amount, is_more = expression.amount, mod in _MORE
    if amount.count is None or calendar.is_clock_unit(amount.unit) or not is_more:
        return None
    day = shift_origin(expression, anchors)
    unit, count = in_whole_units(amount.unit, amount.count)
    shifted = calendar.shift_day(day, unit, -count) if day else None
    after = calendar.shift_day(shifted, Granularity.DAY, 1) if shifted else None
    if after is None:
        return None
    return Interval(None, datetime.datetime.combine(after, datetime.time()))


def _narrow(timex: Timex, mod: TimexMod) -> Interval | None:
    """Returns the part of an interval that "early", "mid" or "late" leaves."""
    interval = timex.interval
    if interval is None or interval.start is None or interval.end is None:
        return interval
    if mod in {TimexMod.BEFORE, TimexMod.ON_OR_BEFORE}:
        is_before = mod is TimexMod.BEFORE
        return Interval(None, interval.start if is_before else interval.end)
    if mod in {TimexMod.AFTER, TimexMod.ON_OR_AFTER}:
        is_after = mod is TimexMod.AFTER
        return Interval(interval.end if is_after else interval.start, None)
    is_night = timex.value.endswith("TNI")
    shares = tables.NARROWED_NIGHT if is_night else tables.NARROWED
    first, last = shares.get(mod, (0.0, 1.0))
    length = interval.end - interval.start
    return Interval(interval.start + first * length, interval.start + last * length)


def _type_of(expression: PlacedTime) -> TimexType:
    if isinstance(expression, DayTime):
        return TimexType.TIME
    if isinstance(expression, Shift) and calendar.is_clock_unit(expression.amount.unit):
        return TimexType.TIME
    return TimexType.DATE


def _is_fiscal(expression: PlacedTime) -> bool:
    return isinstance(expression, CalendarDate | YearPart) and expression.is_fiscal


def _inferred(expression: PlacedTime) -> tuple[str, ...]:
    match expression:
        case CalendarDate(year=None) | YearPart(year=None, which=None):
            return ("year",)
        case Holiday(year=None):
            return ("year",)
        case Weekday():
            return ("year", "week")
        case NthDay(within=within):
            return _inferred(within)
        case DayOfMonth():
            return ("year", "month")
        case DayTime(day=None):
            return ("day",)
        case DayTime(day=day) if day is not None:
            return _inferred(day)
    return ()
