"""Time rules counted from somewhere: deictic, anaphoric, shifts, lengths, sets.

Data only; see `TimeRule`.
"""

from eventline.mentions import calendar_builders as calendar
from eventline.mentions import relative_builders as build
from eventline.mentions.time_rule import TimeRule

RELATIVE_RULES = (
    TimeRule(
        "deictic day",
        r"{today}",
        build.build_deictic_day,
        ("yesterday", "tonight", "last night", "the day after tomorrow"),
    ),
    TimeRule(
        "latest period",
        r"the (?:latest|most recent) (?:quarter|period)(?! of)",
        build.build_latest_period,
        ("the latest quarter", "the latest period"),
    ),
    TimeRule(
        "period of another year",
        r"(?:last year['\u2019]s|the {year}) (?P<period>quarter|period)"
        r"|(?:the )?(?P<same>same|corresponding|comparable|equivalent|like) "
        r"(?P<period2>quarter|period|month) (?:(?:of|in) )?"
        r"(?:{year2}|last year|a year (?:ago|earlier|before))"
        r"|the (?P<period3>quarter|period) a year (?:ago|earlier|before)",
        build.build_same_period,
        (
            *(
                "the 1988 quarter",
                "the same period last year",
                "the quarter a year ago",
            ),
            "the corresponding period of 2019",
        ),
    ),
    TimeRule(
        "deictic unit",
        r"(?:{deixis} )(?:fiscal |calendar |financial )?{one}(?! of (?:\d|{month}))",
        build.build_deictic,
        ("last week", "this year", "next month", "the current fiscal year"),
    ),
    TimeRule(
        "unit after next",
        r"the (?P<one>week|weekend|month|quarter|year) (?P<far>after next|before last)",
        build.build_far,
        ("the week after next", "the year before last"),
    ),
    TimeRule(
        "year end",
        r"year~end|(?:the )?year['\u2019]s~end",
        build.build_year_end,
        ("year-end", "year end", "the year's end"),
    ),
    TimeRule(
        "part of this day",
        r"(?P<deictic>this) {part}",
        calendar.build_part_of_day,
        ("this morning", "this evening"),
    ),
    TimeRule(
        "part of that day",
        r"{anaphor} {part}",
        calendar.build_part_of_day,
        ("that night", "the next morning", "the same evening"),
    ),
    TimeRule(
        "part of day",
        r"(?:the (?!overnight))?{part}",
        calendar.build_part_of_day,
        ("morning", "the evening", "overnight"),
    ),
    TimeRule(
        "anaphoric unit",
        r"{anaphor} (?:fiscal )?{one}",
        build.build_anaphoric,
        ("that year", "the following day", "the same month", "the previous week"),
    ),
    TimeRule(
        "length with an end",
        r"the (?:fiscal |full )?(?!quarter){one}(?= (?:ended|ending|to) )",
        build.build_one,
        (),
    ),
    TimeRule(
        "the unit",
        r"the (?:whole |full |entire |fiscal )?{one}(?!-)"
        r"(?:(?<=weekend)|(?! (?:after|before|following|in which|preceding"
        r"|that followed|when|of (?:an?|her|his|its|the|their))(?!\w)))",
        build.build_the_unit,
        ("the year", "the quarter", "the full year", "the weekend"),
    ),
    TimeRule(
        "ago and from now",
        r"{count}(?: {fraction})?(?: {adjective})? {unit} "
        r"(?:{fraction2} )?(?:or (?P<approx>so) )?"
        r"{ago}",
        build.build_shift,
        ("two years ago", "a week later", "three days from now", "a year or so ago"),
    ),
    TimeRule(
        "before and on",
        r"{count}(?: {fraction})?(?: {adjective})? {unit} "
        r"(?:(?P<shift>before|previously|prior|on|back)(?= ?(?:[.,;:)\"]|$))"
        r"|(?P<shift2>after that)(?= ?(?:[.,;:)\"]|$)"
        r"| (?:an?|he|her|his|it|she|the|their|they) ))",
        build.build_shift,
        ("two years before", "ten years on", "three weeks previously"),
    ),
    TimeRule(
        "vaguely ago",
        r"{units} {ago}",
        build.build_shift,
        ("years ago", "weeks later"),
    ),
    TimeRule(
        "year ago",
        r"(?:the )?year~(?:ago|earlier) (?:quarter|period|month)"
        r"|year-(?:ago|earlier)",
        build.build_year_ago,
        ("year-ago", "the year-earlier period"),
    ),
    TimeRule(
        "quarter of the year ago",
        r"(?:the )?year~(?:ago|earlier) {quarter} quarter",
        build.build_quarter_ago,
        ("the year-earlier third quarter",),
    ),
    TimeRule(
        "length of the year ago",
        r"the year~(?:ago|earlier) {count} {unit}",
        build.build_duration,
        ("the year-earlier nine months",),
    ),
    TimeRule(
        "age of what lasts",
        r"{count}-{one}-old|{units}-old",
        build.build_lasting,
        ("8-month-old", "decades-old"),
    ),
    TimeRule(
        "ahead",
        r"(?P<ahead>in) (?P<span>{count}(?: {fraction})?(?: {adjective})? {unit}"
        r"(?:['\u2019]s? time)?)",
        build.build_duration,
        ("in two weeks", "in five years", "in a few days", "in two weeks' time"),
    ),
    TimeRule(
        "length",
        r"{count}(?: {fraction})?(?: {adjective})?(?: {adjective2})?"
        r"(?P<gap>~){unit}(?:~long)?",
        build.build_duration,
        ("three days", "5 1/2 hours", "24-hour", "a couple of years"),
    ),
    TimeRule(
        "unit long",
        r"(?<!all\x20){unit}~long",
        build.build_one,
        ("day-long", "decades-long", "year-long"),
    ),
    TimeRule(
        "length and a half",
        r"{count} {unit} {wordfraction}",
        build.build_duration,
        ("a minute and a half", "one year and a half"),
    ),
    TimeRule(
        "length in two units",
        r"{count} {unit}(?P<joint>,?(?: and)?) {number2} {unit2}",
        build.build_duration,
        ("two years and three months", "1 hour 20 minutes"),
    ),
    TimeRule(
        "length between two",
        r"(?:the )?(?:{position} )?{number}(?: to | or |[-\u2013]){number2}~{unit}",
        build.build_vague_duration,
        ("10 to 15 years", "two or three weeks", "the next 12 to 18 months"),
    ),
    TimeRule(
        "length or two",
        r"an? {unit} or (?:two|so|more)",
        build.build_vague_duration,
        ("a year or two", "a week or more"),
    ),
    TimeRule(
        "length before or ahead",
        r"(?:the |these |this )?{position} {count}(?: {adjective})?~{unit}",
        build.build_duration,
        ("the past two years", "the next few days", "last 20 years"),
    ),
    TimeRule(
        "one length before",
        r"(?:the |this )?(?P<position>past) {one}"
        r"|the (?P<position2>last) (?P<unit>hour|week|month|year|decade)"
        r"(?! (?:of|in|before))",
        build.build_one,
        ("the past year", "past decade", "the last week"),
    ),
    TimeRule(
        "one length ahead",
        r"(?:for|over|throughout|within) "
        r"(?P<span>the (?P<position>next|following|coming) {one})",
        build.build_one,
        ("for the next decade", "over the following week"),
    ),
    TimeRule(
        "vague length before or ahead",
        r"(?:the )?(?:recent|{position}|more recent) {units}",
        build.build_vague_duration,
        ("recent years", "the coming weeks", "recent months"),
    ),
    TimeRule(
        "the length",
        r"(?:the |these |those )(?:first |last |final |latest |initial |full )?"
        r"{count}(?: {adjective})? {unit}",
        build.build_duration,
        ("the first nine months", "the six months", "the four days"),
    ),
    TimeRule(
        "bare units",
        r"(?:for|in|over|within|after|of|took|take|last) "
        r"(?P<span>{units}(?: (?:and|or) {units2})?)",
        build.build_vague_duration,
        ("for decades", "in years", "over weeks or months"),
    ),
    TimeRule(
        "all those units",
        r"(?:over|through|throughout) (?P<span>the (?P<units>months|years|decades"
        r"|centuries))(?! (?:in|of|since|that|to|when|which)(?!\w))",
        build.build_vague_duration,
        ("over the years",),
    ),
    TimeRule(
        "units of something",
        r"the {units} (?:ahead|to come)"
        r"|(?<!early\x20)(?<!late\x20)(?<!small\x20)(?<!-)"
        r"(?<!morning\x20)(?<!evening\x20)(?<!night\x20)"
        r"(?P<units2>hours|days|weeks|months|years|decades)"
        r"(?= (?:after|before|following|leading|preceding|since"
        r"|(?:that|which) followed)(?!\w)"
        r"| of (?!age|life))",
        build.build_vague_duration,
        ("the weeks ahead",),
    ),
    TimeRule(
        "set of units",
        r"{quantifier} (?:{number} |{nth} )?{unit}",
        build.build_recurrence,
        ("every day", "each year", "every two weeks", "per month", "every third day"),
    ),
    TimeRule(
        "set of days",
        r"{quantifier} (?:{nth} )?(?:{weekday}(?: {part})?|{month}|{season}|{part2})",
        build.build_recurrence,
        (
            *("every Friday", "each July", "every Monday night", "every morning"),
            "every second Tuesday",
        ),
    ),
    TimeRule(
        "set of weekdays",
        r"{weekdays}|{weekday} {part}s",
        build.build_recurrence,
        ("Tuesdays", "Tuesday nights"),
    ),
    TimeRule(
        "times a unit",
        r"(?:{frequency}|(?P<times>\d{1,3}) times) (?:an?|per|each|every) (?:{unit})",
        build.build_recurrence,
        ("twice a month", "once every week", "three times a day", "16 times a day"),
    ),
    TimeRule(
        "recurring",
        r"{recurring}",
        build.build_recurrence,
        ("daily", "monthly", "annually"),
    ),
    TimeRule(
        "reference",
        r"{reference}",
        build.build_reference,
        ("now", "recently", "the future", "these days"),
    ),
)
