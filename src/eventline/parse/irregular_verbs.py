"""Past forms that no other verb has, and what they come from. Data only.

In alphabetical order of the forms. Those of two verbs are left out: "found", "fell",
"wound".
"""

from collections.abc import Mapping

IRREGULAR: Mapping[str, str] = {
    "befell": "befall", "beset": "beset", "besought": "beseech", "bled": "bleed",
    "blew": "blow", "bred": "breed", "burnt": "burn", "clung": "cling",
    "crept": "creep", "dealt": "deal", "drew": "draw", "drove": "drive",
    "fled": "flee", "flew": "fly", "flung": "fling", "forbade": "forbid",
    "foresaw": "foresee", "forgave": "forgive", "forwent": "forgo", "fought": "fight",
    "froze": "freeze", "frozen": "freeze", "knelt": "kneel", "leapt": "leap",
    "lent": "lend", "misled": "mislead", "mistook": "mistake", "outdid": "outdo",
    "overcame": "overcome", "overran": "overrun", "oversaw": "oversee",
    "overthrew": "overthrow", "overtook": "overtake", "partook": "partake",
    "pled": "plead",
    "rebuilt": "rebuild", "redrew": "redraw", "remade": "remake", "repaid": "repay",
    "reran": "rerun", "resold": "resell", "retook": "retake", "rewrote": "rewrite",
    "said": "say", "sang": "sing", "sank": "sink", "shook": "shake", "shot": "shoot",
    "shrank": "shrink", "slain": "slay", "slew": "slay", "slid": "slide",
    "slung": "sling", "sought": "seek", "spat": "spit", "sped": "speed",
    "sprang": "spring", "spun": "spin", "stank": "stink", "stole": "steal",
    "strove": "strive", "struck": "strike", "stung": "sting", "swam": "swim",
    "swept": "sweep", "swore": "swear", "swung": "swing", "threw": "throw",
    "told": "tell", "tore": "tear", "underwent": "undergo", "undertook": "undertake",
    "undid": "undo", "unwound": "unwind", "upheld": "uphold", "wept": "weep",
    "withdrew": "withdraw", "withheld": "withhold", "withstood": "withstand",
    "wrote": "write",
}  # fmt: skip
