"""Events: a frame found in the text, its fillers, and how real it is said to be."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import ClassVar, Self

import attrs

from eventline.model.document import Word
from eventline.model.mentions import Kind
from eventline.model.quantity import Quantity
from eventline.model.span import Span


class Polarity(StrEnum):
    """Whether the text says that the event is, or that it is not."""

    POSITIVE = "positive"
    NEGATIVE = "negative"


class Modality(StrEnum):
    """How real the text says that the event is."""

    ACTUAL = "actual"
    POSSIBLE = "possible"
    PLANNED = "planned"
    REQUESTED = "requested"
    CONDITIONAL = "conditional"


class Stance(StrEnum):
    """How the one who reports an event stands to its truth."""

    ASSERTED = "asserted"
    CLAIMED = "claimed"
    CONFIRMED = "confirmed"
    DENIED = "denied"
    UNKNOWN = "unknown"


@attrs.frozen
class Filler:
    """What fills a role: words of the text and what they denote.

    `refers_to` is the canonical name of what it stands for ("Sergei Lavrov" for
    "he"), None where the words speak for themselves. `event` is the id of the event
    that the words tell, for a clause or an event noun. `article` names the article
    whose text they stand in, where that is not the event's own.
    """

    span: Span
    head: Word
    kind: Kind
    text: str
    refers_to: str | None = None
    country: str | None = None
    quantity: Quantity | None = None
    event: str | None = None
    article: str | None = None


Fillers = tuple[Filler, ...]
"""The type of every role: all fillers in text order, empty where unfilled."""


@attrs.frozen
class Attribution:
    """Who says so: the source, the words that say it, and the source's stance.

    `source` is None where the text names none ("reportedly").
    """

    source: Filler | None
    cue: Span
    stance: Stance


@attrs.frozen(kw_only=True)
class Event:
    """One frame instance found in the text; each frame is a subclass of it.

    `id` is the trigger word's place (`3.5`); `span` the trigger's words, of which
    `trigger` is the head. `within` is the id of the event whose content this one is.
    `evidence` holds every place where the article tells it, the first one first.
    `attributes` are what a frame has beside its roles.
    """

    frame: ClassVar[str] = ""
    role_names: ClassVar[tuple[str, ...]] = ()
    timeml: ClassVar[str] = "OCCURRENCE"
    plover: ClassVar[str | None] = None
    plover_mode: ClassVar[str | None] = None
    cameo: ClassVar[str | None] = None
    performs: ClassVar[bool] = False
    codes: ClassVar[Mapping[str, tuple[str | None, str | None]]] = {}

    trigger: Word
    span: Span
    polarity: Polarity = Polarity.POSITIVE
    modality: Modality = Modality.ACTUAL
    attribution: Attribution | None = None
    within: str | None = None
    evidence: tuple[Span, ...] = ()
    attributes: Mapping[str, str | None] = attrs.field(factory=dict, hash=False)
    merged: tuple[str, ...] = ()
    rule: str = ""

    @property
    def id(self) -> str:
        """The trigger word's place in the document."""
        return self.trigger.id

    @property
    def happened(self) -> bool:
        """Says whether the text presents it as fact.

        That is: positive, actual, and neither denied nor merely claimed by its source.
        """
        doubted = self.attribution is not None and self.attribution.stance in {
            Stance.CLAIMED,
            Stance.DENIED,
        }
        return (
            self.polarity is Polarity.POSITIVE
            and self.modality is Modality.ACTUAL
            and not doubted
        )

    def arguments(self) -> Mapping[str, Fillers]:
        """Returns the filled roles by name, in the order of the declaration."""
        values = {name: getattr(self, name) for name in self.role_names}
        return {name: fillers for name, fillers in values.items() if fillers}

    def with_roles(self, roles: Mapping[str, Fillers]) -> Self:
        """Returns the event with some roles filled anew."""
        evolve: Callable[..., Self] = attrs.evolve  # fields differ from frame to frame
        return evolve(self, **roles)
