"""All rules that find times: what is said, what joins, what modifies.

Data only. See docs/times.md for what each gives.
"""

from eventline.mentions import time_joins as joins
from eventline.mentions import time_modifier_words as modifiers
from eventline.mentions.time_rule import JoinRule, ModifierRule
from eventline.mentions.time_rules_calendar import CALENDAR_RULES
from eventline.mentions.time_rules_history import HISTORY_RULES
from eventline.mentions.time_rules_relative import RELATIVE_RULES

TIME_RULES = CALENDAR_RULES + HISTORY_RULES + RELATIVE_RULES

# In this order, each pair of neighbours once, until nothing joins.
JOIN_RULES = (
    JoinRule(
        "weekday and date",
        r",? (?:the )?",
        joins.join_weekday,
        ("Thursday, April 8", "Monday 5 October 2020"),
    ),
    JoinRule(
        "part and year",
        r",? |,? of ",
        joins.join_year,
        ("June last year", "the third quarter of 2019", "Christmas 2018"),
    ),
    JoinRule(
        "year and part",
        r"['\u2019]s | ",
        joins.join_after_year,
        ("this year\u2019s third quarter", "2019's first half"),
    ),
    JoinRule(
        "weekday of a week",
        r" (?:of )?",
        joins.join_week,
        ("Monday of last week", "Friday next week"),
    ),
    JoinRule(
        "weekday so long ago",
        r" ",
        joins.join_weeks_ago,
        ("a week ago Friday", "two weeks ago Sunday"),
    ),
    JoinRule(
        "day and time",
        r",? (?:at |in the |around |about )?",
        joins.join_time,
        ("Wednesday night", "yesterday at 5 p.m.", "Oct. 2, 9:30 a.m."),
    ),
    JoinRule(
        "night into day",
        r" into (?:early )?",
        joins.join_night,
        ("overnight into Sunday",),
    ),
    JoinRule(
        "time and day",
        r"(?: hours)?,? (?:on |of )?",
        joins.join_day,
        (
            *("5:30 p.m. Thursday", "the morning of Oct. 2", "noon on Friday"),
            "the morning hours of 19 November",
        ),
    ),
)

MODIFIER_RULES = (
    ModifierRule(
        "early and late",
        r"(?:the )?(?:very )?{mod}(?:~| in | on )(?:the )?",
        "",
        joins.modify_stretch,
        ("early March", "mid-2019", "the late 1990s", "later this year"),
        ends=(modifiers.STRETCH_MODS, ("in", "on", "the")),
    ),
    ModifierRule(
        "day beside",
        r"(?:the )?day (?P<side>before|after) (?:the )?",
        "",
        joins.modify_neighbour,
        ("the day before Easter", "the day after June 3, 1919"),
        ends=(("after", "before", "the"),),
    ),
    ModifierRule(
        "edge",
        r"(?:the )?(?:very )?{edge} of (?:the )?",
        "",
        joins.modify_edge,
        ("the end of last year", "the beginning of October", "mid-May"),
        ends=(("of", "the"),),
    ),
    ModifierRule(
        "amount",
        r"{bound} (?:the )?",
        "",
        joins.modify_amount,
        ("more than two years", "almost four years ago", "some 30 years ago"),
        ends=(modifiers.AMOUNT_MODS, ("the",)),
    ),
    ModifierRule(
        "about",
        r"{about} ",
        "",
        joins.modify_date,
        ("around Nov. 1", "about 7:15 p.m."),
        ends=(modifiers.DATE_MODS,),
    ),
    ModifierRule(
        "before and after",
        r"(?P<beyond>post|pre)-",
        "",
        joins.modify_beyond,
        ("post-1990", "pre-2001"),
        ends=(("post", "pre"),),
    ),
    ModifierRule(
        "zone",
        "",
        r",? \(?{zone}\)?",
        joins.modify_zone,
        ("5:30 p.m. Thursday GMT",),
    ),
    ModifierRule(
        "or so",
        "",
        r" {beyond}",
        joins.modify_beyond,
        ("two weeks or so", "2005 or later", "six months or more"),
    ),
)
