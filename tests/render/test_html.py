"""The page: every entry on it, all that it needs in it, and nothing runs but ours."""

from __future__ import annotations

import base64
import hashlib
import re

import attrs
import pytest

from eventline import Extractor
from eventline.frames.inventory import FRAMES
from eventline.model import Article, Timeline
from eventline.render.html import entry_fragment, to_fragment, to_html
from eventline.render.topic_words import TOPIC_NAMES, TOPICS
from eventline.render.topics import topic_of
from tests.parsed import parsed_article
from tests.render.injections import injections, make_hostile_timeline
from tests.render.page_parts import Element, Parts, read_page
from tests.render.timelines import TEXT, make_empty_timeline, make_timeline

PAGE = to_html(make_timeline())
PARTS = read_page(PAGE)
IDS = [f"e{number}" for number in range(1, 10)]


def inline(name: str, page: str = PAGE) -> str:
    """Returns what stands in the page's one style or script."""
    (found,) = re.findall(rf"<{name}>(.*?)</{name}>", page, re.DOTALL)
    return found


def test_markup_is_whole() -> None:
    assert PARTS.faults == []


def test_every_entry_has_a_card_and_a_chip_on_each_drawing() -> None:
    cards = [found.attributes["id"] for found in PARTS.of_class("card")]
    chips = [found.attributes["data-id"] for found in PARTS.of_class("chip")]

    assert sorted(cards) == IDS
    assert sorted(chips) == sorted(IDS * 3)


def test_ids_are_unique_and_links_lead_to_them() -> None:
    ids = list(PARTS.values("id"))
    targets = {link.removeprefix("#") for link in PARTS.values("href")}

    assert len(ids) == len(set(ids))
    assert targets - set(ids) == set()


def test_nothing_is_fetched() -> None:
    addresses = [*PARTS.values("src"), *PARTS.values("srcset"), *PARTS.values("data")]

    assert addresses == []
    assert [link for link in PARTS.values("href") if not link.startswith("#")] == []
    assert re.findall(r"url\((?!#)|@import|//[\w.]+\.\w+/", PAGE) == []


def test_policy_allows_the_one_style_and_script_alone() -> None:
    (policy,) = (
        found.attributes["content"]
        for found in PARTS.named("meta")
        if found.attributes.get("http-equiv") == "Content-Security-Policy"
    )
    hashes = {
        name: base64.b64encode(hashlib.sha256(inline(name).encode()).digest()).decode()
        for name in ("style", "script")
    }

    assert policy == (
        f"default-src 'none'; style-src 'sha256-{hashes['style']}'; "
        f"script-src 'sha256-{hashes['script']}'; base-uri 'none'; "
        "form-action 'none'; require-trusted-types-for 'script'"
    )


def test_no_element_has_code_or_style_of_its_own() -> None:
    names = {name for found in PARTS.elements for name in found.attributes}

    assert [name for name in names if name.startswith("on") or name == "style"] == []


def test_article_is_there_word_for_word() -> None:
    (words,) = PARTS.of_class("article")

    assert words.text == TEXT


@pytest.mark.safety("H1")
def test_without_scripts_nothing_is_hidden_but_the_tools() -> None:
    hidden = [f.classes for f in PARTS.elements if "hidden" in f.attributes]

    assert {tuple(found) for found in hidden} == {("tools",), ("zoom",), ("actors",)}


def test_card_says_who_counts_source_and_status() -> None:
    (card,) = (f for f in PARTS.of_class("card") if f.attributes["id"] == "e7")

    assert "".join(card.text.split()) == (
        "casualtyreport:killed○claimede7"
        "Morethan100people,mostofthemsoldierscount:>100intotal"
        "ClaimedbyofficialTolmenianfigurestime:thedayofpublication"
        "killedMorethan100people,mostofthemsoldiers"
    )


def test_what_is_not_told_as_fact_looks_different() -> None:
    looks = {f.attributes["id"]: f.attributes["data-look"] for f in cards(PARTS)}

    assert looks == dict.fromkeys(IDS, "real") | {
        "e4": "unreal",
        "e6": "unreal",
        "e7": "unreal",
        "e8": "denied",
        "e9": "denied",
    }


def test_open_ends_fade_and_undated_entries_stand_in_a_lane() -> None:
    faded = [
        f for f in PARTS.named("g") if "open-after" in f.attributes.get("mask", "")
    ]
    undated = [f for f in cards(PARTS) if any("undated" in o.classes for o in f.inside)]

    assert [f.inside[-1].attributes["data-id"] for f in faded] == ["e1"] * 3
    assert [f.attributes["id"] for f in undated] == ["e8", "e9"]


def test_approximate_times_are_hatched() -> None:
    timeline = Extractor().extract(
        parsed_article("zarhan_valley"), published="2023-09-15"
    )
    hatched = read_page(to_html(timeline)).of_class("hatched")

    assert {f.inside[-2].attributes["data-id"] for f in hatched} == {"e1"}


def test_undated_card_links_to_what_it_is_before() -> None:
    (card,) = (f for f in cards(PARTS) if f.attributes["id"] == "e8")
    links = [
        f for f in PARTS.named("a") if card in f.inside and "frame" not in f.classes
    ]

    assert [f.attributes["href"] for f in links] == ["#e5"]


def test_text_carries_the_entries_that_its_words_belong_to() -> None:
    triggers = {f.attributes["data-trigger"]: f.text for f in PARTS.of_class("trigger")}

    assert (triggers["e7"], triggers["e2"]) == ("killed", "phone call")


def test_page_of_a_long_article_is_small() -> None:
    timeline = Extractor().extract(
        parsed_article("zarhan_valley"), published="2023-09-15"
    )

    assert len(to_html(timeline).encode()) <= 150_000


def test_same_timeline_gives_the_same_bytes() -> None:
    assert to_html(make_timeline()) == PAGE
    assert to_fragment(make_timeline()) == to_fragment(make_timeline())


def test_empty_timeline_is_a_page_without_a_drawing() -> None:
    parts = read_page(to_html(make_empty_timeline("Nothing happened.")))

    assert (parts.faults, parts.named("svg")) == ([], [])
    assert [f.text for f in parts.of_class("none")] == ["No events."]


def test_what_a_page_cannot_hold_is_replaced() -> None:
    text = "a\x00b\ud800c\u202ed\r\ne\rf\x0bg"
    timeline = Timeline(Article(text, title=text, id=text))
    page = to_html(timeline)
    (words,) = read_page(page).of_class("article")

    assert words.text == "a\ufffdb\ufffdc\ufffdd\ne\nf\ufffdg"
    assert re.findall(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]", page) == []
    assert page.encode().decode() == page


@pytest.mark.parametrize("string", injections())
def test_words_never_become_markup(string: str) -> None:
    harmless = make_hostile_timeline(("word",))
    wanted = [shape(f) for f in read_page(to_html(harmless)).elements]
    parts = read_page(to_html(make_hostile_timeline((string,))))

    assert parts.faults == []
    assert [shape(f) for f in parts.elements if shape(f) in wanted] == [
        shape(f) for f in parts.elements
    ]
    (words,) = parts.of_class("article")
    assert words.text == string


@pytest.mark.parametrize("render", [to_fragment, lambda t: entry_fragment(t[0])])
def test_words_never_become_markup_in_a_notebook(render: object) -> None:
    assert callable(render)
    wanted = {shape(f) for f in PARTS.elements} | {("div", ("class",))}
    parts = read_page(render(make_hostile_timeline(injections())))

    assert parts.faults == []
    assert {f.name for f in parts.elements} - {name for name, _ in wanted} == set()
    assert {n for f in parts.elements for n in f.attributes if n[:2] == "on"} == set()


def test_fragment_has_no_script_and_ids_of_its_own() -> None:
    timeline = make_timeline()
    other = attrs.evolve(timeline, warnings=(), model="", entries=timeline.entries[:4])
    found = [read_page(t._repr_html_()) for t in (timeline, other)]
    ids = [set(parts.values("id")) for parts in found]

    assert [parts.faults for parts in found] == [[], []]
    assert [parts.named("script") for parts in found] == [[], []]
    assert ids[0] & ids[1] == set()
    assert {link.removeprefix("#") for link in found[0].values("href")} <= ids[0]


def test_entry_shows_its_card_with_its_sentence() -> None:
    timeline = Extractor().extract(
        parsed_article("zarhan_valley"), published="2023-09-15"
    )
    (entry,) = timeline.frames("attack")
    parts = read_page(entry._repr_html_())
    (quote,) = parts.named("blockquote")

    assert parts.faults == []
    assert quote.text.startswith(
        "According to the Tolusian Defence Ministry, more than"
    )


def test_every_frame_has_a_topic() -> None:
    modules = {frame.__module__.rpartition(".")[2] for frame in FRAMES}

    assert modules - set(TOPICS) == set()
    assert set(TOPICS.values()) <= set(TOPIC_NAMES)


def test_a_frame_of_ones_own_has_the_topic_other() -> None:
    assert topic_of(make_timeline()[0].event) == "other"


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_colours_contrast_with_their_ground(mode: str) -> None:
    style = inline("style")
    light, _, dark = style.partition("prefers-color-scheme: dark")
    colours = dict(
        re.findall(r"--([\w-]+): (#[0-9a-f]{3,6})", light.partition("&.page")[0])
    )
    if mode == "dark":
        chosen = dark.partition(".words")[0]
        colours |= dict(re.findall(r"--([\w-]+): (#[0-9a-f]{3,6})", chosen))
    inks = {"ink", "soft", "accent", *TOPIC_NAMES}
    weak = {
        (ink, ground)
        for ink in inks
        for ground in ("paper", "sheet", "ground")
        if contrast(colours[ink], colours[ground]) < 4.5
    }

    assert weak == set()


def cards(parts: Parts) -> list[Element]:
    """Returns the cards of the entries."""
    return parts.of_class("card")


def shape(element: Element) -> tuple[str, tuple[str, ...]]:
    """Returns an element's name and the names of its attributes."""
    return element.name, tuple(sorted(element.attributes))


def contrast(one: str, other: str) -> float:
    """Returns the contrast ratio of WCAG 2."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """Returns the relative luminance of WCAG 2."""
    digits = colour.lstrip("#")
    digits = "".join(d * 2 for d in digits) if len(digits) == 3 else digits
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [
        p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts
    ]
    return sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
