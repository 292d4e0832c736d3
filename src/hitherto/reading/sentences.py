"""Sentences of a block, with their offsets; a full stop after "Mr" or an initial ends nothing."""

import re
from collections.abc import Iterator

_BREAK = re.compile(r"[.!?…]+(?:[\"”’')\]]+|[*_]+)*\s+(?=[\"“‘'(\[*_]*[A-Z0-9À-Þ@#])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Sr|St|Mt|Lt|Sgt|Capt|Col|Gen|Gov|Rev|Hon|vs|No|Vol|Ep|Fig|Jan|Feb|Mar|Apr|Jun|Jul|Aug"
    r"|Sept?|Oct|Nov|Dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC|Inc|Ltd|Co|Corp|Bros|Prods|Dept|approx|est|al)|\b[A-Z](?:\.[A-Z])*|\be\.g|\bi\.e|\bU\.S)\.\Z"
)
_HOUR = re.compile(r"\b[ap]\.m\.\Z")
_HOUR_ALONE = 16  # characters that hold an hour and no sentence: "10:30 p.m. Harbour Lights"
_ZONE = re.compile(
    r"(?:[A-Z]{2,4}T|[ECMP]T|GMT|UTC|Eastern|Pacific|Central|Mountain"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)\b"
)
_COUNTRY = re.compile(r"\b(?:U\.S|U\.K|U\.S\.A|D\.C|L\.A)\.\Z")
# What opens a sentence, and is no part of a name: "… on Monday in the U.K. The renewal …".
_OPENS = re.compile(
    r"(?:The|It|He|She|They|We|You|A|An|In|On|At|But|And|This|That|These|His|Her|Its|Their|However|While|When|After"
    r"|As|There|With|For|If|Now|Meanwhile|Both|Other|So) "
)
_JUNIOR = re.compile(r"\b(?:Jr|Sr|Bros|Prods|Inc|Ltd|Co)\.\Z")
_HOUSE = re.compile(r"and |(?:Pictures|TV|Television|Entertainment|Animation|Discovery|Games|Interactive|Studios?)\b")
_OWNING = re.compile(r"(?:Bros|Prods|Inc|Ltd|Co|Jr|Sr)\.['’]\s+\Z")  # "Larkspur Prods.’ Okafor"


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give the `[start, end)` of each sentence within these characters of the text."""
    begin = start
    for found in _BREAK.finditer(text, start, end):
        stop = found.start() + 1
        if text[found.start()] == "." and found.group().rstrip() == "." and _continues(text, begin, stop, found.end()):
            continue
        if _OWNING.search(text, max(begin, stop - 7), found.end()):
            continue
        last = found.start() + len(found.group().rstrip())
        yield begin, last
        begin = found.end()
    if begin < end:
        yield begin, end


def _continues(text: str, begin: int, stop: int, following: int) -> bool:
    before = text[max(begin, stop - 12) : stop]
    if _HOUR.search(before):
        return stop - begin < _HOUR_ALONE or _ZONE.match(text, following) is not None
    if _JUNIOR.search(before):
        return text[following : following + 1].islower() or _HOUSE.match(text, following) is not None
    if _COUNTRY.search(before) and _OPENS.match(text, following):
        return False
    return _ABBREVIATION.search(before) is not None
