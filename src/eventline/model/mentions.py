"""What was found in the parsed text before any event: entities, quantities, times."""

from __future__ import annotations

from enum import StrEnum

import attrs

from eventline.model.document import Word
from eventline.model.quantity import Quantity
from eventline.model.span import Span
from eventline.model.time_expression import TimeExpression


class Kind(StrEnum):
    """What sort of thing a filler is."""

    PERSON = "person"
    ORGANIZATION = "organization"
    PLACE = "place"
    GROUP = "group"
    THING = "thing"
    EVENT = "event"
    CLAUSE = "clause"


@attrs.frozen
class EntityMention:
    """A noun phrase: `span` without trailing clauses, `head` its head word.

    `name` is the proper name inside it, if any ("Sergei Lavrov" of "Russian Foreign
    Minister Sergei Lavrov"); `country` an ISO 3166 alpha-3 code where a country name
    or a demonym stands in it.
    """

    span: Span
    head: Word
    kind: Kind
    name: str | None = None
    country: str | None = None
    rule: str = ""


@attrs.frozen
class QuantityMention:
    """A number phrase; `span` holds its comparator, `word` is the number's own word.

    `counted` is the noun that is counted ("people" of "more than 100 people"), None
    where the number stands alone ("killing 12").
    """

    span: Span
    quantity: Quantity
    word: Word
    counted: Word | None = None
    rule: str = ""

    @property
    def text(self) -> str:
        """The words of the phrase, as they stand in the text."""
        return self.quantity.text

    def to_dict(self) -> dict[str, object]:
        """Returns what the timeline's JSON has in `quantities` for it."""
        from eventline.render.json import quantity_object

        return quantity_object(self)


@attrs.frozen
class TimeMention:
    """A time expression as it was said; `word` is its syntactic head.

    `signal` is the preposition or adverb that relates it to an event ("since", "until",
    "by", "after", "before"), with its lower-cased words in `relation`.
    """

    span: Span
    expression: TimeExpression
    word: Word
    signal: Span | None = None
    relation: str | None = None
    rule: str = ""


@attrs.frozen
class Mentions:
    """All mentions of one document, each tuple in text order."""

    entities: tuple[EntityMention, ...] = ()
    quantities: tuple[QuantityMention, ...] = ()
    times: tuple[TimeMention, ...] = ()
