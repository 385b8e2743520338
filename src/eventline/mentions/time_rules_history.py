"""Time rules of histories: years of other eras, nights between days, "the 14th".

Data only; see `TimeRule`.
"""

from eventline.mentions import calendar_builders as build
from eventline.mentions import history_builders as history
from eventline.mentions.time_rule import TimeRule

HISTORY_RULES = (
    TimeRule(
        "year before Christ",
        r"(?:the year )?{oldyear} {bc}",
        history.build_old_date,
        ("218 BC", "44 B.C.", "the year 480 BCE"),
    ),
    TimeRule(
        "years before Christ",
        r"(?P<first>{oldyear})(?: to | and |[-\u2013/])(?P<last>{oldyear2} {bc})",
        history.build_old_range,
        ("264\u2013241 BC", "480/79 BC", "218 to 201 BC"),
    ),
    TimeRule(
        "year of our era",
        r"{ad} {oldyear}|{oldyear2} {ad2}",
        history.build_old_date,
        ("AD 43", "476 CE", "A.D. 1066"),
    ),
    TimeRule(
        "year of three digits",
        r"the year (?P<oldyear>[1-9]\d\d)(?![\d%]|[.,:/]\d| ?{bc})",
        history.build_old_date,
        ("the year 812", "the year 476"),
    ),
    TimeRule(
        "month of another era",
        r"(?:{day} )?{month} (?:{oldyear} {bc}|{ad} {oldyear2}|{oldyear3} {ad2})",
        history.build_old_date,
        ("March 44 BC", "15 March 44 BC", "August AD 79", "August 79 AD"),
    ),
    TimeRule(
        "year of the era told before",
        r"(?:in|by|from|until|till|since|between|and|to|of|after|before|during|early"
        r"|late|around|about) (?P<span>[1-9]\d\d(?![\d%]|[.,:/]\d| ?{bc}))",
        history.build_bare_old_date,
        ("in 429", "by 146", "between 218"),
    ),
    TimeRule(
        "decade before Christ",
        r"the (?P<digits>\d{1,2})0s {bc}",
        history.build_old_era,
        ("the 480s BC",),
    ),
    TimeRule(
        "century before Christ",
        r"(?:the )?{ordinal}~century {bc}",
        history.build_old_era,
        ("the fifth century BC", "the 3rd century B.C."),
    ),
    TimeRule(
        "century of our era",
        r"(?:the )?{ordinal}~century {ad}",
        history.build_own_century,
        ("the third century AD", "the 1st century A.D."),
    ),
    TimeRule(
        "two centuries",
        r"(?P<first>(?:the )?{ordinal}) (?:and|to|or) (?:the )?(?:early |late |mid-)?"
        r"(?P<last>{ordinal2} centuries)",
        history.build_centuries,
        ("the 19th and 20th centuries", "the sixteenth to eighteenth centuries"),
    ),
    TimeRule(
        "night between two days",
        r"the {part} of (?:the )?(?:{day}[-\u2013/]{day3} {month}"
        r"|{day2} {month2}[-\u2013/]{day4} {month3}"
        r"|{month4} {day5}[-\u2013/]{day6})(?:,? {year})?",
        history.build_night_between,
        (
            "the night of 12-13 May",
            "the night of 31 May/1 June 1942",
            "the night of May 12-13, 1863",
        ),
    ),
    TimeRule(
        "season between two years",
        r"(?:the )?{season}(?: of)? {fullyear}[-\u2013/]\d\d(?:\d\d)?",
        history.build_season_between,
        ("the winter of 1941-42", "winter 1941/1942"),
    ),
    TimeRule(
        "day of that month",
        r"(?:on|by|until|till|from|to|of|after|before|since|through|between|and) "
        r"(?P<span>the {dayth}(?: of (?:the|that|the same|this) month)?)",
        history.build_day_of_month,
        ("on the 14th", "by the 3rd", "by the 16th of the month"),
    ),
    TimeRule(
        "days of that month",
        r"(?:on|from|between|of) (?P<first>the {dayth})"
        r"(?: and | or | to |[-\u2013/])(?P<last>(?:the )?{dayth2})",
        history.build_days_of_month,
        ("on the 24th and 25th", "from the 3rd to the 8th"),
    ),
    TimeRule(
        "the day before",
        r"the {one}(?P<side> before| after)(?= ?(?:[.,;:)]|$))",
        history.build_neighbour,
        ("the day before", "the year after"),
    ),
    TimeRule(
        "the night before",
        r"the {part}(?P<side> before| after)(?= ?(?:[.,;:)]|$))",
        history.build_neighbour,
        ("the night before", "the morning after"),
    ),
    TimeRule(
        "hours of an order",
        r"(?P<hour>0{digit})(?P<minute>[0-5]\d) ?(?:hours|hrs)(?! of)",
        build.build_clock,
        ("0430 hours", "0900 hrs"),
    ),
    TimeRule(
        "hours of an order alone",
        r"(?:at|by|until|till|from|to|about|around|before|after|between|and) "
        r"(?P<span>(?P<hour>0{digit})(?P<minute>[0-5]\d)(?![\d%]|[.,:/-]\d))",
        build.build_clock,
        ("at 0600", "by 0530", "until 0015"),
    ),
    TimeRule(
        "late hours of an order",
        r"at (?P<span>(?P<hour>1{digit}|2[0-3])(?P<minute>[0-5][05]))"
        r"(?= ?(?:[.,;:)]|on |that |the (?:same|next|following) ))",
        build.build_clock,
        (),
    ),
    TimeRule(
        "hours of an order after a signal",
        r"(?:at|by|until|from|about|around|before|after) "
        r"(?P<span>(?P<hour>[12]{digit})(?P<minute>[0-5]\d) ?(?:hours|hrs))(?! of)",
        build.build_clock,
        ("at 1730 hours", "by 2100 hrs"),
    ),
)
