"""Whether a date without a year is one on which a title is still to come out, as the clause around it tells."""

import re
from datetime import date, timedelta

from hitherto.reading.releases.dating import Dating, last_clause
from hitherto.reading.scene import Sentence
from hitherto.reading.times import TimeExpression
from hitherto.reading.wording import one_of

_TOLD = re.compile(  # which year is meant, by the words themselves
    r"\d{4}|\b(?:last|past|next|this|ago|earlier|previous|year|week|month|today|tonight|yesterday|tomorrow)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b\d{4}\b")
_WEEKDAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day", re.IGNORECASE)
_COMES = re.compile(
    r"\b(?:will|won['’]t|would|set|due|slated|slotted|scheduled|dated|planned|expected|pegged|earmarked|eye[ds]?"
    r"|eyeing|target\w*|aim\w*|upcoming|likely|possible|being|getting|plan(?:s|ning)|coming|arriving|gearing|ready)\b"
    r"|\bto (?:be|premiere|debut|air|hit|open|land|arrive|come|drop|launch|return|stream|release|start|begin|bow|end)\b"
    r"|['’]ll\b|\b(?:calendars?|diary|diaries|only in|exclusively in)\b"
    r"|(?:release|premiere|launch|air|start)[- ]?date\b",
    re.IGNORECASE,
)
_NOW = re.compile(
    r"\b(?:has|have|gets?|sees?|receives?|eyes|sets|confirms|plans|is|are|"
    + one_of("""
    premieres debuts airs hits opens lands arrives comes drops launches returns streams starts begins kicks bows
    releases heads moves ends concludes wraps finishes resumes follows
    """)
    + r")\b",
    re.IGNORECASE,
)
_WAS = re.compile(
    r"\b(?:was|were|had|been|did|made|drew|earned|saw|took|came|went|began|ran|since|after|following|last|previously"
    r"|originally|initially|(?!set|need|follow(?=ed by)|limited|expected|scheduled|slated|slotted|planned|dated"
    r"|announced|confirmed"
    r"|revealed|pushed|moved|delayed|given|based|titled|animated|acclaimed|star-studded|located)[a-z]+ed|hit|won|got"
    r"|received)\b",
    re.IGNORECASE,
)
# A date that somebody gives a title lies ahead, whenever it was given: "was given a December 4 release".
_A_DAY = re.compile(
    r"\b(?:given?|gave|g[eo]ts?|getting|landed|lands|received|receives|for|with|has|have|had|now|announc\w+|confirm\w*"
    r"|reveal\w*|s[eo]ts?|setting|eye[sd]?|eyeing|target\w*|aiming for|plan\w*|claimed|claims|staked|dated) (?:\w+ )?"
    r"(?:an?|the|its) (?:new )?\Z",
    re.IGNORECASE,
)
_OUT = re.compile(
    r"(?<!\bbeen )(?<!\bwas )(?<!\bwere )(?:\b(?:streaming|premiering|arriving|debuting|airing|hitting|returning"
    r"|launching|dropping|coming|opening|landing)\b|\b(?:(?:is|are)|['’]s) (?:out|back)\b)[^.,;]{0,30}\Z"
)
_FEW = 30  # days after which a day that was long past by the calendar is doubted


def lies_ahead(sentence: Sentence, dating: Dating, said_at: date) -> bool:
    """Tell whether a date without a year, though the calendar would have it past, is still to come."""
    time, drawn = dating.time, sentence.skeleton.text
    latest = time.when.latest if time.when else None
    if latest is None or latest >= said_at or _TOLD.search(time.text) or dating.denied:
        return False
    position = drawn.index(sentence.skeleton.drawn(dating.mark))
    before, after = last_clause(drawn[max(0, position - 110) : position]), drawn[position + 1 : position + 60]
    if _WEEKDAY.fullmatch(time.text):
        return _OUT.search(before[-40:]) is not None
    near = f"{before[-70:]} {re.split(r'[.;,!?]', after)[0]}"
    if re.match(r" (?:\w+ )?episode\b", after):
        return False  # "the Nov. 9 episode"
    if dating.way == "noun":
        return _A_DAY.search(before) is not None or ((said_at - latest).days >= _FEW and _comes(near, near))
    return (said_at - latest).days >= _FEW and _comes(drawn[max(0, dating.verb - 25) : position], near)


def _comes(verb: str, clause: str) -> bool:
    """Tell whether a verb, or the clause where that tells nothing, is of what is still to come."""
    if _COMES.search(verb):
        return not re.search(r"\b(?:was|were|had) ", verb)
    return _WAS.search(verb) is None and (_NOW.search(clause) is not None or _WAS.search(clause) is None)


def ahead(time: TimeExpression, said_at: date) -> str:
    """Return the value of a date that lies ahead, whatever the tense."""
    value = time.details.get("date", str(time.when))
    latest = time.when.latest if time.when else None
    if latest is None or latest >= said_at or _TOLD.search(time.text):
        return value
    if _WEEKDAY.fullmatch(time.text):
        return str(latest + timedelta(days=7))
    return _YEAR.sub(lambda year: str(int(year[0]) + 1), value)
