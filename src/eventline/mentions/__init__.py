"""Mentions: entities, quantities and times in a parsed document."""

from eventline.mentions.countries import Countries, load_countries
from eventline.mentions.entities import find_entities
from eventline.mentions.quantities import find_quantities
from eventline.mentions.times import find_times
from eventline.model import Document, Mentions

__all__ = [
    "Countries",
    "find_mentions",
    "find_quantities",
    "find_times",
    "load_countries",
]


def find_mentions(document: Document, countries: Countries | None = None) -> Mentions:
    """Returns all entities, quantities and time expressions, each in text order.

    Times are read first, so that their numbers ("1994", "three days") are not counted.
    Times are not resolved here (resolve_times) and entities not linked (find_chains).
    The `countries` are loaded unless they are given, as for many articles.
    """
    times = find_times(document)
    return Mentions(
        entities=find_entities(document, countries),
        quantities=find_quantities(document, times),
        times=times,
    )
