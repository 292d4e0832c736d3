"""Makers who leave: "Okafor has exited the series", where the sentence or the rest of the article names her job."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from hitherto.reading.drawing.skeleton import NAME, pattern

QUITTING = frozenset(
    "left leave leaves leaving exit exits exited exiting quit quits departed departs departing stepped stepping dropped"
    " pulled walked parted fired removed ousted replaced involved attached back won't won’t".split()
)
_HAVE = (
    r"(?:(?:has|have|had|is|are|was|were|been|be|being|will|both|all|also|now|then|since|just|already|recently"
    r"|officially|abruptly|reportedly|suddenly|who|to|set|decided|chose|opted|later|eventually|ultimately) )*"
)
_WORK = (
    r"(?:[^.;:,()]{0,45}?"
    r"(?:{TITLE}|\b(?:series|show|film|movie|project|drama|comedy|reboot|sequel|revival|post|job|role)\b))"
)
_GOES = (
    rf"(?:(?:left|leav(?:es?|ing)|exit(?:s|ed|ing)?|quit(?:s|ting)?|depart(?:s|ed|ing)?){_WORK}"
    r"|(?:exit(?:s|ed|ing)?|quit(?:s|ting)?|depart(?:s|ed|ing)?|(?<=has )left|(?<=have )left)"
    r"(?=[.,;]|$| (?:over|after|due|amid|in)\b)"
    r"|(?:step(?:s|ped|ping)?|stood|stand(?:s|ing)?) (?:down|away|aside|back)"
    r"|(?:drop(?:s|ped|ping)?|pull(?:s|ed|ing)?|bow(?:s|ed|ing)?) out"
    r"|walk(?:s|ed|ing)? away|part(?:s|ed|ing)? ways|(?<=been )(?:fired|let go|removed|replaced|ousted)"
    r"|(?<=was )(?:fired|let go|removed|ousted)|(?<=were )(?:fired|let go|removed|ousted)"
    r"|(?:no longer|not|(?:is|was|were|wo|are)n['’]t)(?: be(?:ing)?)? (?:back|involved|attached|on board|part of|with)"
    r"|(?:won['’]t|will not|wo n['’]t) be (?:back|returning|involved)(?=[,.;]| (?:and|for|as|to)\b|$))"
)
_BOTH_LEAVE = re.compile(r"\b(?:both|all)\b")
QUITS = pattern(rf"(?P<who>{{MAKERS}})(?:, [^.;:()]{{2,90}},| \([^()]*\))? {_HAVE}(?P<how>{_GOES})")
REPLACED = pattern(
    r"\b(?:replac(?:e|es|ed|ing)(?! by)|succe(?:eds?|eded|eding)|(?:tak(?:es?|ing|en)"
    r"|took) over (?:as (?:[\w-]+ ){1,3}|(?:[\w-]+ ){1,3}duties )?(?:from|for)"
    r"|(?:step|fill)(?:s|ped|ping|ed|ing)? in for|in place of) "
    r"(?:(?:the|its|former|original|previous|departing|outgoing|show['’]s|series['’]|creator"
    r"|showrunner|director|writer|producer|executive)[ ,]+)*(?P<who>{MAKERS})"
)
_BEFORE = re.compile(rf"{NAME}(?:,? (?:and|&) (?:[a-z]+ ){{1,4}})$")


class Gone(NamedTuple):
    """People who have gone, as drawn, and at which characters of the drawing that is said."""

    who: str
    start: int
    end: int
    replaced: bool = False


def gone(drawn: str) -> Iterator[Gone]:
    """Give those who are said to leave or to be replaced.

    Of two who leave, each may be named with a job: "showrunner Vera Quill and producer Otto Lind have both left".
    """
    for m in QUITS.finditer(drawn):
        others = _BEFORE.search(drawn[: m.start()]) if _BOTH_LEAVE.search(m.group()) else None
        start = others.start() if others else m.start()
        yield Gone(drawn[start] + m["who"] if others else m["who"], start, m.end())
    for m in REPLACED.finditer(drawn):
        yield Gone(m["who"], m.start(), m.end(), replaced=True)
