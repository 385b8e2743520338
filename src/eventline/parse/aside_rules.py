"""What datelines, bylines, credits and the furniture of web pages look like: data.

The patterns read the tokenizer's copy, where quote marks are straight and blanks plain.
"""

from __future__ import annotations

import re
from typing import Final

_UPPER_PLACE = r"[A-Z][A-Z.'/-]{1,24}(?: (?:[A-Z][A-Z.'/-]{0,24}|de|of)){0,3}"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DAY = r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\.?"
_AGENCY = r"(?: ?\([^()\n]{1,30}\)| ?/[^/\n]{2,20}/)"
_LAND = r"(?: \([A-Z][\w .'-]{1,24}\)(?=,))"
_DASH = r"(?:—|–|--|-|_)"
_REST = r"[,.] ?[^()\n—/:]{1,40}?"
_NEXT = r"(?=['\"(\[`]{0,2}[A-Z0-9])"

DATELINE: Final = re.compile(
    rf"(?P<place>{_UPPER_PLACE}|[A-Z][\w-]{{1,24}}(?: [A-Z][\w-]{{1,24}}){{0,2}})"
    rf"{_LAND}?(?P<rest>{_REST})?(?P<agency>{_AGENCY})?"
    rf"(?P<mark> ?\.?{_DASH}|(?<=/)\.|:|(?<=\)) )(?: {{0,4}}{_NEXT}|\Z)"
)
"""**LISBON, Oct. 2 (NAP) -** Two men …; `dateline_end` says which."""

LONG_DASH: Final = re.compile("[—–]|--")

DATE_AT_END: Final = re.compile(
    rf"\b(?:{_MONTH} \d{{1,2}}(?:,? \d{{4}})?|"
    rf"\d{{1,2}} (?:{_MONTH}|[A-Z]{{3,9}})(?:,? \d{{2,4}})?)\Z"
)
"""Lisbon, **3 May 2019**."""

INNER_DATELINE: Final = re.compile(
    rf"(?<=[a-z0-9'\"] )(?=[A-Z]{{3}}){_UPPER_PLACE}(?:{_REST})?"
    rf"{_AGENCY} ?{_DASH} {{0,4}}{_NEXT}"
)
"""Floods cut off Elmvik **LISBON, Oct 2 (NAP) -** Two men …"""

BYLINE: Final = re.compile(
    r"(?:By|BY) (?:[A-Z][\w.'-]{0,24} |and |AND ){2,6}?"
    rf"(?={_UPPER_PLACE}(?:{_REST})?(?:{_AGENCY} ?{_DASH}| {_DASH}) )"
)
"""**By Ana Cruz** LISBON (NAP) - Two men …"""

_STAMP_WORD = (
    rf"(?:{_MONTH}|{_DAY},?|\d[\d:/.,-]{{0,9}}(?:[ap]\.?m\.?)?,?|[ap]\.?m\.?,?|[AP]M,?|"
    r"at|on|E[SD]?T|C[SD]T|P[SD]T|GMT|UTC|BST|(?:minute|hour|day|week|month)s?|an?|ago|[|-]|"
    r"(?:[Uu]pdated|[Pp]ublished):?)"
)
_STAMP = (
    r"(?:(?:Last |First )?(?:[Uu]pdated|[Pp]ublished|[Pp]osted|UPDATED|PUBLISHED):?"
    rf"(?>(?: {_STAMP_WORD}){{1,9}}))"
)
_NOTICE = (
    r"(?:\[(?:\d{1,3}(?:/| of )\d{1,3}|[A-Z]{3,20})\]|ADVERTISEMENT|Advertisement|"
    r"(?:SHARE|Share)(?: (?:THIS|this) (?:ARTICLE|STORY|PAGE|article|story|page))|"
    r"(?:CONTINUE|Continue) (?:READING|reading)(?: (?:BELOW|below))?|"
    r"(?:STORY|Story|ARTICLE|Article) (?:CONTINUES|continues) (?:BELOW|below)|"
    rf"{_STAMP})"
)
_POINTER = (
    r"(?:(?:READ|SEE) (?:MORE|ALSO)|ALSO (?:READ|ON)|MORE|RELATED|WATCH|"
    r"(?:Read|See) (?:more|also)|Also (?:read|on)|More|Related|Watch)"
)

LEADING_NOTICE: Final = re.compile(
    rf"(?:{_NOTICE}[.:|]?(?: {{1,4}}{_NEXT}|\Z)|"
    rf"\((?:[A-Z]{{2,10}}\)(?: ?{_DASH})?|[A-Z][\w ]{{1,20}}\) ?{_DASH})"
    rf" {{0,4}}{_NEXT})"
)
"""**[1/3]** A street …, **ADVERTISEMENT** The mayor …, **(NBN) --** The mayor …"""

LINE_NOTICE: Final = re.compile(rf"(?:{_NOTICE}[.:|]?|{_POINTER}:|[_*=~-]{{3,80}})")
"""A line that nothing before or behind it goes on with: **Read more:**"""

CREDIT: Final = re.compile(
    r"\((?:(?:Additional|Further|Other) )?"
    r"(?:[Rr]eport(?:ing|ed)|[Ww]rit(?:ing|ten)|[Ee]dit(?:ing|ed)|Compiled|Translated|"
    r"Graphics?|With) (?:and (?:[Ww]riting|[Ee]diting) )?"
    r"(?:by|inputs?|files|from|reporting|additional|agency)\b[^()\n]{0,400}\)|"
    r"\((?:Photo|Picture|Image|Video|Credit|File [Pp]hoto)s?\b[^()\n]{0,200}\)|"
    r"\([A-Z]{2,10}(?:[/-][A-Z]{2,10}){0,2}\)\Z"
)
"""**(Reporting by Ana Cruz; Editing by B. Moor)**, or the agency: **(NAP)**"""

TRAILING_NOTICE: Final = re.compile(
    r"(?:\A|(?<=[.!?'\")] ))(?:©|(?:Copyright|\([Cc]\)) (?:© ?|\([Cc]\) )?\d{4}|"
    rf"{_POINTER}: )"
)
"""What goes on to the end of a paragraph: **© 2019 Norda News**."""
