"""Abbreviations with a full stop, and the words that begin sentences: data."""

from __future__ import annotations

from typing import Final

TITLES: Final = (
    frozenset({"Adm.", "Amb.", "Asst.", "Atty.", "Brig.", "Capt.", "Chmn.", "Cllr."})
    | {"Cmdr.", "Col.", "Cpl.", "Cpt.", "Dep.", "Det.", "Dr.", "Gen.", "Gov.", "Hon."}
    | {"Insp.", "Lieut.", "Lt.", "Maj.", "Messrs.", "Mr.", "Mrs.", "Ms.", "Msgr."}
    | {"Pfc.", "Pres.", "Prof.", "Pvt.", "Rep.", "Reps.", "Rev.", "Secy.", "Sen."}
    | {"Sens.", "Sgt.", "Spc.", "Supt.", "Tech."}
)
"""They stand before a name: **Gen.** Moor. Alphabetical, as all these tables."""

BOUND: Final = frozenset(
    {
        "Ft.",
        "Mt.",
        "P.S.",
        "a.k.a.",
        "approx.",
        "cf.",
        "e.g.",
        "esp.",
        "i.e.",
        "v.",
        "vs.",
    }
)
"""They stand before what they belong to: Cruz **vs.** Moor."""

NUMBERED: Final = (
    frozenset({"Apr.", "Art.", "Aug.", "Ch.", "Dec.", "Feb.", "Fig.", "Hwy.", "Jan."})
    | {"Jul.", "Jun.", "Mar.", "No.", "Nos.", "Nov.", "Oct.", "Rte.", "Sec.", "Sep."}
    | {"Sept.", "Vol.", "p.", "pp."}
)
"""They stand before a number: **Sept.** 11, **No.** 2."""

OPEN: Final = (
    frozenset({"Ala.", "Ariz.", "Assn.", "Ave.", "Blvd.", "Bros.", "Calif.", "Co."})
    | {"Colo.", "Conn.", "Corp.", "Cos.", "Del.", "Dept.", "Fla.", "Fri.", "Ga."}
    | {"Govt.", "Ill.", "Inc.", "Ind.", "Jr.", "Kan.", "La.", "Ltd.", "Mass.", "Md."}
    | {"Mich.", "Minn.", "Miss.", "Mo.", "Mon.", "Mont.", "Neb.", "Nev.", "Okla."}
    | {"Ore.", "Pa.", "Ph.D.", "Plc.", "Rd.", "Sat.", "Sr.", "St.", "Ste.", "Sun."}
    | {"Tenn.", "Tex.", "Thu.", "Thur.", "Thurs.", "Tue.", "Tues.", "Univ.", "Va."}
    | {"Vt.", "Wash.", "Wed.", "Wis.", "Wyo.", "al.", "cos.", "dept.", "est.", "etc."}
    | {"ext.", "ft.", "govt.", "hrs.", "intl.", "jr.", "lbs.", "mins.", "natl."}
    | {"oz.", "sq.", "sr.", "tel."}
)
"""They stand anywhere, also at the end: of Aster **Inc.** The firm …"""

ABBREVIATIONS: Final = TITLES | BOUND | NUMBERED | OPEN

CLEAR_STARTERS: Final = (
    frozenset({"After", "Although", "But", "Even", "Her", "However", "If", "It", "Its"})
    | {"Meanwhile", "Since", "That", "The", "Their", "These", "They", "This", "Those"}
    | {"Though", "We", "What", "When", "While", "Why"}
)
"""They begin a sentence and no name, so even after a title."""

STARTERS: Final = (
    CLEAR_STARTERS
    | {"A", "According", "All", "Also", "Among", "An", "And", "Another", "As", "At"}
    | {"Because", "Before", "Both", "By", "Despite", "Dozens", "During", "Each"}
    | {"Earlier", "Eight", "Every", "Few", "Five", "For", "Four", "From", "He", "His"}
    | {"How", "Hundreds", "I", "In", "Instead", "Just", "Last", "Later", "Many"}
    | {"Moreover", "Most", "My", "Neither", "Nine", "No", "Nobody", "None", "Nor"}
    | {"Not", "Now", "On", "Once", "One", "Only", "Our", "Scores", "Seven", "Several"}
    | {"She", "Six", "So", "Some", "Such", "Ten", "Then", "There", "Thousands"}
    | {"Three", "To", "Twelve", "Two", "Until", "Who", "With", "Without", "Yet"}
    | {"You", "Your"}
)
"""They begin a sentence: in the U.S. **In** March …"""

SAYING: Final = (
    frozenset({"added", "asked", "called", "cried", "declared", "demanded"})
    | {"exclaimed", "inquired", "joked", "posted", "quipped", "recalled", "remarked"}
    | {"replied", "said", "says", "shouted", "told", "tweeted", "wondered", "wrote"}
    | {"yelled"}
)
"""They tell who spoke a quote: "Who did it?" Ana Cruz **asked**."""

AFTER_HOURS: Final = (
    frozenset({"BST", "CET", "CST", "EDT", "EST", "ET", "Eastern", "Friday", "GMT"})
    | {"IST", "Monday", "PDT", "PST", "PT", "Saturday", "Sunday", "Thursday"}
    | {"Tuesday", "UTC", "Wednesday"}
)
"""They go on with a time of day: at 7 p.m. **Tuesday**."""

UNFINISHED: Final = frozenset(
    {"a", "an", "and", "at", "between", "by", "for", "from", "of", "or", "the", "to"}
    | {"with"}
)
"""No line ends a paragraph in them: talks of Norvania **and** the United Counties."""
