"""Sorts of things that nobody confuses, to tell two happenings apart. Data only."""

from collections.abc import Mapping

SORTS: Mapping[str, str] = {
    "aeroplane": "plane", "aircraft": "plane", "airliner": "plane", "airplane": "plane",
    "airport": "airport", "arena": "stadium", "automobile": "car", "bank": "bank",
    "bazaar": "market", "boat": "ship", "bridge": "bridge", "budget": "budget",
    "bus": "bus", "camera": "camera", "car": "car", "cathedral": "church",
    "chopper": "helicopter", "church": "church", "cinema": "cinema",
    "clinic": "hospital", "coach": "bus", "college": "university", "colliery": "mine",
    "computer": "computer", "consulate": "embassy", "embassy": "embassy",
    "ferry": "ship", "freighter": "ship", "handset": "phone",
    "helicopter": "helicopter", "hospital": "hospital", "hostel": "hotel",
    "hotel": "hotel", "jab": "vaccine", "jail": "prison", "jet": "plane",
    "jetliner": "plane", "kindergarten": "school", "laptop": "computer", "law": "law",
    "locomotive": "train", "lorry": "truck", "market": "market", "mine": "mine",
    "minibus": "bus", "minivan": "van", "mosque": "mosque", "notebook": "computer",
    "phone": "phone", "plane": "plane", "prison": "prison", "satellite": "satellite",
    "school": "school", "sedan": "car", "ship": "ship", "smartphone": "phone",
    "smartwatch": "watch", "stadium": "stadium", "synagogue": "synagogue",
    "tablet": "tablet", "tanker": "ship", "theater": "cinema", "theatre": "cinema",
    "train": "train", "tram": "tram", "trawler": "ship", "trolley": "tram",
    "truck": "truck", "university": "university", "vaccine": "vaccine", "van": "van",
    "vessel": "ship", "watch": "watch", "yacht": "ship",
}  # fmt: skip
"""What sort of thing a noun names, by the first word of its sort."""

LENGTHS = frozenset({"day", "hour", "month", "week", "year"})

SIZES: Mapping[str, float] = {
    "billion": 1e9, "bn": 1e9, "m": 1e6, "million": 1e6, "mn": 1e6, "thousand": 1e3,
    "trillion": 1e12,
}  # fmt: skip

SMALL: Mapping[str, str] = {
    "eight": "8", "eleven": "11", "five": "5", "four": "4", "nine": "9", "one": "1",
    "seven": "7", "six": "6", "ten": "10", "three": "3", "twelve": "12", "two": "2",
}  # fmt: skip
