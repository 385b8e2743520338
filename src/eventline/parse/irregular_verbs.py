"""Past forms that no other verb has, and what they come from. Data only.

In alphabetical order of the forms. Those of two verbs are left out: "found", "fell",
"wound".
"""

from collections.abc import Mapping

IRREGULAR: Mapping[str, str] = {
    "beaten": "beat", "befell": "befall", "beset": "beset", "besought": "beseech",
    "bitten": "bite", "bled": "bleed", "blew": "blow", "bred": "breed", "burnt": "burn",
    "clung": "cling", "crept": "creep", "dealt": "deal", "drew": "draw",
    "drove": "drive", "fled": "flee", "flew": "fly", "flung": "fling",
    "forbade": "forbid", "forbidden": "forbid", "foresaw": "foresee",
    "foreseen": "foresee", "forgave": "forgive", "forwent": "forgo", "fought": "fight",
    "froze": "freeze", "frozen": "freeze", "knelt": "kneel", "leapt": "leap",
    "lent": "lend", "misled": "mislead", "mistook": "mistake", "outdid": "outdo",
    "overcame": "overcome", "overran": "overrun", "oversaw": "oversee",
    "overseen": "oversee", "overthrew": "overthrow", "overthrown": "overthrow",
    "overtook": "overtake", "partook": "partake", "pled": "plead", "rebuilt": "rebuild",
    "redrawn": "redraw", "redrew": "redraw", "remade": "remake", "repaid": "repay",
    "reran": "rerun", "resold": "resell", "retook": "retake", "rewritten": "rewrite",
    "rewrote": "rewrite", "rung": "ring", "said": "say", "sang": "sing", "sank": "sink",
    "shook": "shake", "shrank": "shrink", "shrunk": "shrink",
    "slain": "slay", "slew": "slay", "slid": "slide", "slung": "sling",
    "sought": "seek", "spat": "spit", "sped": "speed", "sprang": "spring",
    "spun": "spin", "stank": "stink", "stole": "steal", "stricken": "strike",
    "strove": "strive", "struck": "strike", "stung": "sting", "sung": "sing",
    "swam": "swim", "swept": "sweep", "swore": "swear", "swum": "swim",
    "swung": "swing", "threw": "throw", "told": "tell", "tore": "tear",
    "undergone": "undergo", "undertook": "undertake", "underwent": "undergo",
    "undid": "undo", "unwound": "unwind", "upheld": "uphold", "wept": "weep",
    "withdrew": "withdraw", "withheld": "withhold", "withstood": "withstand",
    "wrote": "write",
}  # fmt: skip
