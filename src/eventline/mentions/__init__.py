"""Mentions: entities, quantities and times in a parsed document."""

from eventline.mentions.entities import find_entities
from eventline.mentions.quantities import find_quantities
from eventline.mentions.times import find_times
from eventline.model import Document, Mentions

__all__ = ["find_mentions", "find_quantities", "find_times"]


def find_mentions(document: Document) -> Mentions:
    """Returns all entities, quantities and time expressions, each in text order.

    Times are read first, so that their numbers ("1994", "three days") are not counted.
    Times are not resolved here (resolve_times) and entities not linked (find_chains).
    """
    times = find_times(document)
    return Mentions(
        entities=find_entities(document),
        quantities=find_quantities(document, times),
        times=times,
    )
