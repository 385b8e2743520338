"""The values that flow through the stages: frozen, importing nothing else of ours."""

from eventline.model.article import Article, name_articles, publication_order
from eventline.model.chains import Chain, Chains
from eventline.model.coding import Coding, coding_of
from eventline.model.dated import (
    Basis,
    DatedEvent,
    DatedEvents,
    Relation,
    ResolvedTime,
    Strength,
    TemporalLink,
)
from eventline.model.document import Document, Name, NameKind, Sentence, Word
from eventline.model.event import (
    Attribution,
    Event,
    Filler,
    Fillers,
    Modality,
    Polarity,
    Stance,
)
from eventline.model.explanation import Explanation, Neighbour
from eventline.model.mentions import (
    EntityMention,
    Kind,
    Mentions,
    QuantityMention,
    TimeMention,
)
from eventline.model.quantity import Comparison, Quantity
from eventline.model.span import Span
from eventline.model.time_expression import TimeExpression
from eventline.model.timeline import Entry, Lane, Standing, Timeline, entry_ids
from eventline.model.timex import Granularity, Interval, Timex, TimexMod, TimexType

__all__ = [
    "Article",
    "Attribution",
    "Basis",
    "Chain",
    "Chains",
    "Coding",
    "Comparison",
    "DatedEvent",
    "DatedEvents",
    "Document",
    "EntityMention",
    "Entry",
    "Event",
    "Explanation",
    "Filler",
    "Fillers",
    "Granularity",
    "Interval",
    "Kind",
    "Lane",
    "Mentions",
    "Modality",
    "Name",
    "NameKind",
    "Neighbour",
    "Polarity",
    "Quantity",
    "QuantityMention",
    "Relation",
    "ResolvedTime",
    "Sentence",
    "Span",
    "Stance",
    "Standing",
    "Strength",
    "TemporalLink",
    "TimeExpression",
    "TimeMention",
    "Timeline",
    "Timex",
    "TimexMod",
    "TimexType",
    "Word",
    "coding_of",
    "entry_ids",
    "name_articles",
    "publication_order",
]
