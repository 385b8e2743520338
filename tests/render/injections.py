"""Strings that would run, load or break something if a page took them for markup."""

from __future__ import annotations

import datetime

import attrs

from eventline.model import (
    Article,
    Attribution,
    Basis,
    Comparison,
    Entry,
    Event,
    Filler,
    Kind,
    Lane,
    Modality,
    Quantity,
    Relation,
    Sentence,
    Span,
    Stance,
    TemporalLink,
    Timeline,
    Timex,
    TimexType,
    Word,
)
from tests.render.frames import Demand
from tests.render.timelines import TODAY

MARK = "document.title='taken'"

INJECTIONS = (
    f"<script>{MARK}</script>",
    f"</script><script>{MARK}</script>",
    f"</title><script>{MARK}</script>",
    f"</style><script>{MARK}</script>",
    f"--><script>{MARK}</script>",
    f"<!--<script>{MARK}</script>",
    f"]]><script>{MARK}</script>",
    f"<ScRiPt >{MARK}</ScRiPt>",
    f"<script\n>{MARK}</script\n>",
    f"<scr<script>ipt>{MARK}</script>",
    "<script/src={url}></script>",
    "<script src=//{host}/a.js></script>",
    f'<img src=x onerror="{MARK}">',
    f"<img src={{url}} onload={MARK}>",
    f"<svg onload={MARK}>",
    f"<svg><script>{MARK}</script></svg>",
    f"<svg><animate onbegin={MARK} attributeName=x dur=1s>",
    f"</svg></a><body onload={MARK}>",
    f"<math><mtext></p><img src=x onerror={MARK}>",
    f'<iframe srcdoc="<script>parent.{MARK}</script>"></iframe>',
    "<iframe src={url}></iframe>",
    "<object data={url}></object>",
    "<embed src={url}>",
    "<link rel=stylesheet href={url}>",
    "<style>@import '{url}';</style>",
    "<style>body{background:url({url})}</style>",
    "<base href={url}>",
    "<meta http-equiv=refresh content='0;url={url}'>",
    "<form action={url}><button autofocus>x</button></form>",
    f'"><script>{MARK}</script>',
    f"'><script>{MARK}</script>",
    f'" onmouseover="{MARK}" autofocus onfocus="{MARK}',
    f"' onfocus='{MARK}' autofocus='",
    f"` onfocus=`{MARK}`",
    f"javascript:{MARK}",
    f"<a href=javascript:{MARK}>x</a>",
    f"<details open ontoggle={MARK}>",
    f"<video><source onerror={MARK}></video>",
    f"{{{{ 7 * 7 }}}}{{% raw %}}${{{MARK}}}",
    f"&lt;script&gt;{MARK}&lt;/script&gt;&#60;script&#62;",
)
"""Forty; `{url}` and `{host}` stand for a place that hears every request."""


def injections(url: str = "http://127.0.0.1:9/x") -> tuple[str, ...]:
    """Returns the strings with a place that they try to reach."""
    host = url.partition("//")[2].partition("/")[0]
    places = (("{url}", url), ("{host}", host))
    found = []
    for string in INJECTIONS:
        for name, place in places:
            string = string.replace(name, place)
        found.append(string)
    return tuple(found)


def make_hostile_timeline(strings: tuple[str, ...]) -> Timeline:
    """Returns a timeline that has an entry a string, in every field that is text.

    The article's own fields hold all of them.
    """
    text = "\n".join(strings)
    entries = []
    for number, string in enumerate(strings, 1):
        start = text.index(string)
        span = Span(start, start + len(string))
        entries.append(_entry(number, string, span))
    return Timeline(
        article=Article(text, datetime.date(2020, 10, 2), text, text, text),
        entries=tuple(entries),
        links=(TemporalLink("0.1", Relation.BEFORE, "0.2", text),),
        warnings=strings,
        model=text,
    )


def _entry(number: int, string: str, span: Span) -> Entry:
    word = Word(0, number, string, string, string, string, frozenset(), 0, string, span)
    is_dated = number % 3 > 0
    is_odd = number % 2 > 0
    time = Timex(TimexType.DATE, string, interval=TODAY.interval) if is_odd else TODAY
    return Entry(
        id=f"e{number}",
        event=_event(string, span, word),
        timex=time if is_dated else None,
        basis=Basis.PUBLISHED if is_dated else None,
        expression=span,
        lane=Lane.DATED if is_dated else Lane.UNDATED,
        sentence=Sentence(0, span, (word,)),
        within=f"e{number - 1}" if number > 1 else None,
    )


def _event(string: str, span: Span, word: Word) -> Event:
    quantity = Quantity(string, Comparison.EQUAL, 3, 3, 3, string)
    filler = Filler(span, word, Kind.GROUP, string, string, string, quantity)
    vague = Quantity(string, Comparison.VAGUE, None, None, None)
    return _Hostile.of(string)(
        trigger=word,
        span=span,
        modality=Modality.PLANNED,
        attribution=Attribution(filler, span, Stance.CLAIMED),
        evidence=(span,),
        attributes={string: string, "effect": string, "relation": string},
        rule=string,
        speaker=(filler,),
        addressee=(attrs.evolve(filler, refers_to=None, quantity=vague),),
        content=(attrs.evolve(filler, kind=Kind.CLAUSE),),
    )


@attrs.frozen(kw_only=True)
class _Hostile(Demand):
    """A frame whose name is given."""

    @staticmethod
    def of(name: str) -> type[Demand]:
        return type("Hostile", (_Hostile,), {"frame": name})
