"""Pasts and participles of English verbs that are not regular. Data only."""

from collections.abc import Mapping

_ROWS = """
arise arose arisen | awake awoke awoken | bear bore borne | beat beat beaten
become became become | befall befell befallen | beget begot begotten | begin began begun
behold beheld | bend bent | beset beset | bet bet | bid bid bade bidden | bind bound
bite bit bitten | bleed bled | blow blew blown | break broke broken | breed bred
bring brought | broadcast broadcast broadcasted | build built | burn burned burnt
burst burst | buy bought | cast cast | catch caught | choose chose chosen | cling clung
come came come | cost cost | creep crept | cut cut | deal dealt | dig dug
do did done | draw drew drawn | dream dreamed dreamt | drink drank drunk
drive drove driven | eat ate eaten | fall fell fallen | feed fed | feel felt
fight fought | find found | flee fled | fling flung | fly flew flown
forbid forbade forbidden | forecast forecast forecasted | foresee foresaw foreseen
forget forgot forgotten | forgive forgave forgiven | forgo forwent forgone
freeze froze frozen | get got gotten | give gave given | go went gone | grind ground
grow grew grown | hang hung hanged | have had | hear heard | hide hid hidden | hit hit
hold held | hurt hurt | keep kept | kneel knelt kneeled | know knew known | lay laid
lead led | leap leapt leaped | learn learned learnt | leave left | lend lent | let let
lie lay lain lied | light lit lighted | lose lost | make made | mean meant | meet met
mislead misled | mistake mistook mistaken | misunderstand misunderstood
offset offset | outbid outbid | outdo outdid outdone | outrun outran | outsell outsold
overcome overcame overcome | overdo overdid overdone | overhear overheard
override overrode overridden | overrun overran overrun | oversee oversaw overseen
overtake overtook overtaken | overthrow overthrew overthrown | pay paid
plead pleaded pled | prove proved proven | put put | quit quit quitted | read read
rebuild rebuilt | recast recast | redo redid redone | rend rent | repay repaid
rerun reran rerun | resell resold | reset reset | retake retook retaken
rethink rethought | rewrite rewrote rewritten | rid rid | ride rode ridden
ring rang rung | rise rose risen | run ran run | saw sawed sawn | say said
see saw seen | seek sought
sell sold | send sent | set set | shake shook shaken | shed shed | shine shone shined
shoot shot | show showed shown | shrink shrank shrunk | shut shut | sing sang sung
sink sank sunk | sit sat | slay slew slain | sleep slept | slide slid | sling slung
slit slit | smite smote smitten | sneak sneaked snuck | sow sowed sown
speak spoke spoken | speed sped speeded | spell spelled spelt | spend spent
spill spilled spilt | spin spun
spit spat spit | split split | spread spread | spring sprang sprung | stand stood
steal stole stolen | stick stuck | sting stung | strike struck stricken
string strung | strive strove striven | swear swore sworn | sweep swept
swell swelled swollen | swim swam swum | swing swung | take took taken | teach taught
tear tore torn | tell told | think thought | throw threw thrown | thrust thrust
tread trod trodden | undercut undercut | undergo underwent undergone
understand understood | undertake undertook undertaken | undo undid undone
unwind unwound | uphold upheld | upset upset | wake woke woken | wear wore worn
weave wove woven | weep wept | win won | wind wound | withdraw withdrew withdrawn
withhold withheld | withstand withstood | wring wrung | write wrote written
"""


def _read(rows: str) -> Mapping[str, frozenset[str]]:
    """Returns the forms by lemma: {"flee": {"fled"}}."""
    entries = (row.split() for line in rows.split("\n") for row in line.split("|"))
    return {lemma: frozenset(forms) for lemma, *forms in filter(None, entries)}


IRREGULAR = _read(_ROWS)
"""What the past tense and the participle are, by lemma; "hanged" and "hung" both."""
