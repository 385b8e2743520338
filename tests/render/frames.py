"""Frames for timelines built by hand, free of the declarations of the library."""

from __future__ import annotations

from typing import ClassVar

import attrs

from eventline.model import Event, Fillers


@attrs.frozen(kw_only=True)
class Demand(Event):
    """Someone requires someone to do something."""

    frame: ClassVar[str] = "demand"
    role_names: ClassVar[tuple[str, ...]] = ("speaker", "addressee", "content")
    plover: ClassVar[str | None] = "REQUEST"
    cameo: ClassVar[str | None] = "10"

    speaker: Fillers = ()
    addressee: Fillers = ()
    content: Fillers = ()


@attrs.frozen(kw_only=True)
class Call(Demand):
    """Someone asks someone to do something."""

    frame: ClassVar[str] = "call"


@attrs.frozen(kw_only=True)
class PhoneCall(Event):
    """Two or more speak by telephone."""

    frame: ClassVar[str] = "phone_call"
    role_names: ClassVar[tuple[str, ...]] = ("caller", "callee")
    plover: ClassVar[str | None] = "CONSULT"
    plover_mode: ClassVar[str | None] = "phone"

    caller: Fillers = ()
    callee: Fillers = ()


@attrs.frozen(kw_only=True)
class CasualtyReport(Event):
    """People are killed, injured, missing or captured."""

    frame: ClassVar[str] = "casualty_report"
    role_names: ClassVar[tuple[str, ...]] = ("victim", "place")

    victim: Fillers = ()
    place: Fillers = ()


@attrs.frozen(kw_only=True)
class Withdrawal(Event):
    """Forces leave a place."""

    frame: ClassVar[str] = "withdrawal"
    role_names: ClassVar[tuple[str, ...]] = ("agent", "theme", "source")

    agent: Fillers = ()
    theme: Fillers = ()
    source: Fillers = ()


@attrs.frozen(kw_only=True)
class Deployment(Withdrawal):
    """Forces are sent to a place."""

    frame: ClassVar[str] = "deployment"


@attrs.frozen(kw_only=True)
class Ceasefire(Event):
    """Parties stop fighting."""

    frame: ClassVar[str] = "ceasefire"
    role_names: ClassVar[tuple[str, ...]] = ("parties", "place")

    parties: Fillers = ()
    place: Fillers = ()


@attrs.frozen(kw_only=True)
class Fighting(Ceasefire):
    """Parties fight."""

    frame: ClassVar[str] = "fighting"
