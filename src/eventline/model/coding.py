"""PLOVER and CAMEO codes: a function of frame, polarity, modality and who asks.

The codes say what an event amounts to between the parties: a meeting that is refused
is a REJECT, one that is planned an AGREE. The frame stays what it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

import attrs

from eventline.model.event import Event, Modality, Polarity, Stance


@attrs.frozen
class Coding:
    """The PLOVER type and mode and the CAMEO code of an event, None where it has none.

    Types are those of PLOVER 2021, codes those of the CAMEO codebook 1.1b3.
    """

    plover: str | None = None
    mode: str | None = None
    cameo: str | None = None


class Standing(StrEnum):
    """What is said of an event, as far as it makes another one of it."""

    REFUSED = "refused"  # did not, would not, failed to, refused to meet
    PLANNED = "planned"  # will, plans to, agreed to meet
    REQUESTED = "requested"  # must, should, was urged to meet
    THREATENED = "threatened"  # threatens to, if it does


_COOPERATION: Mapping[Standing, str | None] = {
    Standing.REFUSED: "REJECT",
    Standing.PLANNED: "AGREE",
    Standing.REQUESTED: "REQUEST",
}
_YIELDING: Mapping[Standing, str | None] = {
    **_COOPERATION,
    Standing.THREATENED: "AGREE",
}
_HOSTILITY: Mapping[Standing, str | None] = {
    Standing.REFUSED: None,
    Standing.PLANNED: "THREATEN",
    Standing.REQUESTED: "REQUEST",
    Standing.THREATENED: "THREATEN",
}
_OTHERS: Mapping[Standing, str | None] = {Standing.REFUSED: None}

COMPOSED: Mapping[str, Mapping[Standing, str | None]] = {
    "CONSULT": _COOPERATION,
    "SUPPORT": _COOPERATION,
    "COOPERATE": _COOPERATION,
    "AID": _COOPERATION,
    "RETREAT": _YIELDING,
    "CONCEDE": _YIELDING,
    "ASSAULT": _HOSTILITY,
    "COERCE": _HOSTILITY,
    "SANCTION": _HOSTILITY,
    "MOBILIZE": _HOSTILITY,
    "AGREE": {Standing.REFUSED: "REJECT", Standing.REQUESTED: "REQUEST"},
    "REQUEST": {Standing.REFUSED: "REJECT"},
    "RETREAT/ceasefire": {**_COOPERATION, Standing.PLANNED: "RETREAT"},
}
"""What a PLOVER type becomes; one that is not listed stays, None is no event.

A refused attack is none, and "will withdraw" an AGREE: CAMEO 035, intent to yield. A
ceasefire that is agreed on is one. A key may name a type's mode.
"""

_STANDINGS: Mapping[str, Standing] = {
    "REJECT": Standing.REFUSED,
    "REQUEST": Standing.REQUESTED,
    "THREATEN": Standing.THREATENED,
}
"""What an outer speech act of this type makes of its content."""

_MODALITIES: Mapping[Modality, Standing] = {
    Modality.CONDITIONAL: Standing.THREATENED,
    Modality.PLANNED: Standing.PLANNED,
    Modality.REQUESTED: Standing.REQUESTED,
}

_CAMEO: Mapping[str, str] = {
    "AGREE": "03",
    "REJECT": "12",
    "REQUEST": "10",
    "THREATEN": "13",
}
_CAMEO_DETAILS: Mapping[tuple[str, str], str] = {
    ("COOPERATE", "03"): "031",
    ("SUPPORT", "03"): "032",
    ("AID", "03"): "033",
    ("RETREAT", "03"): "035",
    ("CONCEDE", "03"): "035",
    ("CONSULT", "03"): "036",
    ("COOPERATE", "02"): "021",
    ("SUPPORT", "02"): "022",
    ("AID", "02"): "023",
    ("RETREAT", "02"): "025",
    ("CONCEDE", "02"): "025",
    ("CONSULT", "02"): "026",
    ("COOPERATE", "10"): "101",
    ("SUPPORT", "10"): "102",
    ("AID", "10"): "103",
    ("RETREAT", "10"): "105",
    ("CONCEDE", "10"): "105",
    ("CONSULT", "10"): "106",
    ("COOPERATE", "12"): "121",
    ("AID", "12"): "122",
    ("RETREAT", "12"): "124",
    ("CONCEDE", "12"): "124",
    ("CONSULT", "12"): "125",
    ("SANCTION", "13"): "131",
    ("COERCE", "13"): "132",
    ("ASSAULT", "13"): "138",
    ("MOBILIZE", "13"): "138",
}
"""The finer code of CAMEO for what is agreed to, asked for, rejected, threatened."""


PERFORMED = frozenset({"ACCUSE", "COERCE"})
"""Acts that an authority does by ordering them: an arrest, an inquiry, a curfew."""


def coding_of(
    event: Event, outer: Event | None = None, content: Iterable[Event] = ()
) -> Coding:
    """Returns the codes of an event, given the event whose content it is, if any.

    `content` are the events that it is about itself: an order to arrest someone is
    coded as the arrest.

    What its source denies, and what is said not to be, has no code unless the table
    gives it one: a refused meeting is a REJECT.
    """
    kept = _performed(event, content) or _own(event)
    root = kept.plover
    if root is None:
        return kept
    if event.attribution is not None and event.attribution.stance is Stance.DENIED:
        return Coding()
    standing = _standing(event, outer)
    if standing is None:
        return kept
    detailed = COMPOSED.get(f"{root}/{kept.mode}")
    rows = detailed or COMPOSED.get(root, _OTHERS)
    composed = rows.get(standing, root)
    if composed is None:
        return Coding()
    if composed == root:
        return kept
    return Coding(composed, None, _cameo(root, composed, outer))


def _own(event: Event) -> Coding:
    """Returns the code of the frame, or the one that it has for the trigger's lemma."""
    lemma = event.trigger.lemma.lower()
    if lemma in event.codes:
        plover, cameo = event.codes[lemma]
        return Coding(plover, None, cameo)
    return Coding(event.plover, event.plover_mode, event.cameo)


def _performed(event: Event, content: Iterable[Event]) -> Coding | None:
    """Returns the code of what is done by ordering it, None where nothing is."""
    if not event.performs:
        return None
    acts = (act for act in content if act.polarity is Polarity.POSITIVE)
    return next((_own(act) for act in acts if act.plover in PERFORMED), None)


def _standing(event: Event, outer: Event | None) -> Standing | None:
    """Returns what the words say of the event; what was asked for comes first."""
    asked = _STANDINGS.get(outer.plover or "") if outer else None
    is_open = event.modality is not Modality.ACTUAL
    if event.modality is Modality.REQUESTED or (
        is_open and asked is Standing.REQUESTED
    ):
        return Standing.REQUESTED
    if event.polarity is Polarity.NEGATIVE:
        return Standing.REFUSED
    if is_open and asked is not None:
        return asked
    return _MODALITIES.get(event.modality)


def _cameo(root: str, composed: str, outer: Event | None) -> str:
    """Returns the code of the outer act where it is of the type, made finer."""
    is_outer = outer is not None and outer.plover == composed and outer.cameo
    code = outer.cameo if outer and is_outer else _CAMEO[composed]
    return _CAMEO_DETAILS.get((root, code or ""), code or _CAMEO[composed])
