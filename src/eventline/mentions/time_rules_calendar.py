"""Time rules for the calendar: dates, weekdays, years, seasons, clock times.

Data only; see `TimeRule`. From the most to the least said.
"""

from eventline.mentions import calendar_builders as build
from eventline.mentions.time_rule import TimeRule

CALENDAR_RULES = (
    TimeRule(
        "last day of a period",
        r"(?:(?<=half\x20ended\x20)|(?<=months\x20ended\x20)|(?<=period\x20ended\x20)"
        r"|(?<=quarter\x20ended\x20)|(?<=weeks\x20ended\x20)|(?<=year\x20ended\x20))"
        r"{month} {day}",
        build.build_last_day,
        (),
    ),
    TimeRule(
        "month and day",
        r"(?<!\d\x20)(?:{which} )?{month} (?:(?:the )?{day}|{dayword}"
        r"|the {dayword2}(?! \w))(?:,? {year})?",
        build.build_date,
        ("Oct. 2", "October 2nd, 2020", "March eighth", "Aug. 7 1998", "May the 4th"),
    ),
    TimeRule(
        "day and month",
        r"(?:the )?(?:{day}(?: of)?|{dayword} of) {month}(?:,? {year})?",
        build.build_date,
        ("2 October 2020", "the 2nd of October", "14 Sept", "the first of May, 1999"),
    ),
    TimeRule(
        "date of a wire",
        r"{day} {month} (?P<digits>\d\d)(?=\s{0,2}(?:[-\u2013\u2014(),.;\[]|\Z))",
        build.build_wire_date,
        ("4 FEB 90", "26 May 89"),
    ),
    TimeRule(
        "days of a month",
        r"(?P<first>{month} {day})(?: ?[-\u2013\u2014/] ?| to | and | or )"
        r"(?P<last>{day2}(?:,? {year})?)",
        build.build_day_range,
        ("Oct. 2-6", "May 14\u201317, 2019", "May 2 and 3"),
    ),
    TimeRule(
        "days before their month",
        r"(?P<first>{day})(?: ?[-\u2013\u2014/] ?| to | and | or )"
        r"(?P<last>{day2} {month}(?:,? {year})?)",
        build.build_day_range,
        ("2\u20136 October", "14-17 May 2019", "20 to 23 October"),
    ),
    TimeRule(
        "date in digits",
        r"(?P<date>{digit}\d{3}[-/]\d{1,2}[-/]\d{1,2}|\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)"
        r"|\d{1,2}-\d{1,2}-\d{4})(?![-/\d])",
        build.build_numeric_date,
        ("2020-10-02", "10/02/2020", "12/31/99"),
    ),
    TimeRule(
        "date with points",
        r"(?P<date>(?:3[01]|[12]\d|0?[1-9])\.(?:1[0-2]|0?[1-9])\.(?:1\d|20)\d\d)"
        r"(?!\.?\d)",
        build.build_pointed_date,
        ("27.02.2026", "5.3.2026"),
    ),
    TimeRule(
        "date with a short month",
        r"(?P<date>\d{1,2}-{month}-\d{4})(?![-/\d])",
        build.build_numeric_date,
        ("2-Oct-2020",),
    ),
    TimeRule(
        "day by its number",
        r"the (?:very )?{nthday} (?:{weekday}|day) (?:of|in) "
        r"(?:{month}(?:,? {year})?|{year2}|{deixis} (?P<one>month|year)"
        r"|the (?P<one2>month|year))",
        build.build_nth_day,
        (
            *("the first Monday of March", "the last day of February 2020"),
            *("the second Tuesday in November", "the first day of next month"),
            "the last day of the year",
        ),
    ),
    TimeRule(
        "nine eleven",
        r"9/11(?!/)",
        build.build_nine_eleven,
        ("9/11",),
    ),
    TimeRule(
        "month and year",
        r"(?:the month of )?{month}(?:,? |, ?| of )(?:{year}|{shortyear})",
        build.build_date,
        ("March 2015", "Sept. 1999", "May, 2003", "June '98"),
    ),
    TimeRule(
        "month",
        r"(?:{which} |the (?:(?:entire|whole) )?month of )?{month}",
        build.build_date,
        ("March", "last May", "this coming September", "the month of May"),
    ),
    TimeRule(
        "weekday",
        r"(?:{which} )?{weekday}",
        build.build_weekday,
        ("Friday", "last Monday", "this coming Sunday", "Wed.", "the next Monday"),
    ),
    TimeRule(
        "year",
        r"(?:the year )?(?:{year}|{shortyear})",
        build.build_date,
        ("1994", "the year 2020", "'98"),
    ),
    TimeRule(
        "years",
        r"(?P<first>{fullyear})[-\u2013/](?P<last>(?P<year2>\d\d(?:\d\d)?))"
        r"(?![-/\d%])",
        build.build_year_range,
        ("1990-95", "2019/20", "1939\u20131945"),
    ),
    TimeRule(
        "spoken year",
        r"(?:the year )?{hundreds}"
        r"(?: (?:hundred )?(?:and )?(?:{tens}(?:~{ones})?))",
        build.build_spoken_year,
        ("nineteen ninety-six", "the year two thousand and twenty", "eighteen sixty"),
    ),
    TimeRule(
        "year two thousand",
        r"(?:the year ){hundreds}(?:(?: and)? {ones})?",
        build.build_spoken_year,
        ("the year two thousand", "the year two thousand and one"),
    ),
    TimeRule(
        "fiscal year",
        r"(?:the )?(?P<fiscal>fiscal(?: year)?|FY ?){year}"
        r"|(?:the )?(?P<fiscal2>fiscal(?: year)?|FY) (?:{year2}|{shortyear})",
        build.build_date,
        ("fiscal 2019", "fiscal year 2019", "FY2019"),
    ),
    TimeRule(
        "decade",
        r"(?:the )?{decadedigits}0['\u2019]?s|the ['\u2018\u2019]{digit}0s"
        r"|(?:(?<=early\x20)|(?<=late\x20)|(?<=mid-))['\u2018\u2019]{digit2}0s",
        build.build_decade,
        ("the 1990s", "1960s", "the '90s"),
    ),
    TimeRule(
        "decade in words",
        r"the {decade}",
        build.build_decade,
        ("the nineties",),
    ),
    TimeRule(
        "century",
        r"(?:the )?{ordinal}~century",
        build.build_century,
        ("the 20th century", "nineteenth-century", "21st century"),
    ),
    TimeRule(
        "season",
        r"(?:{which} |the )?{season}",
        build.build_season,
        ("last fall", "the summer", "this winter", "spring", "that autumn"),
    ),
    TimeRule(
        "quarter",
        r"(?:the )?(?:{year} )?(?:(?P<fiscal>fiscal)~)?{quarter} (?:fiscal )?quarter"
        r"|(?:fiscal )?{quarter2}-quarter",
        build.build_year_part,
        ("the third quarter", "fourth-quarter", "the 2019 second quarter"),
    ),
    TimeRule(
        "half in quarters",
        r"(?:the )?{half}~two quarters(?= of)",
        build.build_year_part,
        (),
    ),
    TimeRule(
        "quarter code",
        r"(?P<code>Q[1-4]|H[12])",
        build.build_year_part,
        ("Q3", "H1"),
    ),
    TimeRule(
        "half of a year",
        r"(?:the )?{half}~half",
        build.build_year_part,
        ("the first half", "second-half"),
    ),
    TimeRule(
        "holiday",
        r"(?:{which} )?{holiday}",
        build.build_holiday,
        ("Christmas Day", "last Thanksgiving", "New Year\u2019s Eve"),
    ),
    TimeRule(
        "week of a day",
        r"the week of (?:{month} {day}|{day2} {month2})(?:,? {year})?",
        build.build_week_of,
        ("the week of March 9", "the week of 9 March 2020"),
    ),
    TimeRule(
        "week of a holiday",
        r"{holiday} week",
        build.build_holiday_week,
        ("Easter week", "Christmas week"),
    ),
    TimeRule(
        "clock",
        r"{hour}(?:[:.](?P<minute>\d\d))? ?"
        r"(?P<half>[ap]\. ?m\b\.?|[ap] ?m\b)(?: local time|,? \(?{zone}\)?)?",
        build.build_clock,
        ("5:30 p.m.", "9 a.m. EDT", "11.15 pm", "7am", "4.30 p.m. local time"),
    ),
    TimeRule(
        "clock without half",
        r"{hour}:(?P<minute>\d\d)(?::\d\d)?(?: ?(?:hours|hrs|h))?"
        r"(?: local time|,? {zone})?(?![:\d])",
        build.build_clock,
        ("17:30", "09:05 GMT", "7:15", "17:30 local time"),
    ),
    TimeRule(
        "hours and zone",
        r"(?P<hour>[012]{digit}):?(?P<minute>[0-5]\d)(?: ?(?:hours|hrs|h))?,? {zone}",
        build.build_clock,
        ("0735 GMT", "1730 hours GMT", "13:00 UTC"),
    ),
    TimeRule(
        "hour of a zone",
        r"{hour} (?:o['\u2019]clock(?:,? {zone})?)",
        build.build_clock,
        ("7 o'clock", "11 o\u2019clock GMT"),
    ),
    TimeRule(
        "hour in words",
        r"{clockhour} o['\u2019]clock",
        build.build_spoken_clock,
        ("three o'clock", "twelve o\u2019clock"),
    ),
    TimeRule(
        "past and to the hour",
        r"(?:(?P<past>half|(?:a )?quarter|{clockminute}(?: minutes)?) past"
        r"|(?P<before>(?:a )?quarter|{clockminute2} minutes) to) {clockhour}"
        r"(?! (?:of|per|{unit}))",
        build.build_spoken_clock,
        ("half past three", "a quarter to 5", "ten past six", "twenty minutes to one"),
    ),
    TimeRule(
        "hour of a part of day",
        r"{clockhour}(?:[:.](?P<minute>[0-5]\d))?(?: o['\u2019]clock)? "
        r"(?:in the|at) {part}",
        build.build_hour_of_part,
        ("4 in the morning", "10 at night", "3 o'clock in the afternoon"),
    ),
    TimeRule(
        "point of day",
        r"{point}",
        build.build_point_of_day,
        ("noon", "midnight", "dawn"),
    ),
)
