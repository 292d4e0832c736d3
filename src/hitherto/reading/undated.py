"""The ways in which an article says that nobody knows, or nobody says, when something comes out."""

import re
from collections.abc import Iterator

_GAP = r"(?:[^.;:!?]|\.(?=\w)){0,%d}?"
_OUT = (
    (
r"(?:premier\w*|debut\w*|air(?:s|ing|ed)?|arriv\w+|return\w*|releas\w+|launch\w*|drop(?:s|ped)?"
r"|land(?:s|ed)?|com(?:e|es|ing)|out\b"
)
    (
r"|hit(?:s|ting)?\b|stream\w*|be available|available|back\b|see the light|open(?:s|ing)?\b|kick"
r"(?:s)? off|begin(?:s)?|start(?:s)?)"
)
)
_DATE = (
    (
r"(?:(?:(?:specific|official|exact|firm|concrete|confirmed|precise|set|solid|new|final|definitive"
r"|formal|full|theatrical|streaming|global|worldwide|UK|US|premiere|release|launch|air|return"
r"|debut|physical|digital|home|start|season)(?:,| or)? ){1,6}"
)
    r"|\b)(?:dates?|windows?|time ?frames?|timeline|release)\b"
)
_KNOWN = (
r"(?:announced|revealed|confirmed|set|known|shared|given|released|unveiled|locked|disclosed"
r"|scheduled|settled|provided|made (?:public|official)|determined|nailed down|decided|attached)"
)
_WAYS = tuple(
    re.compile(source, re.IGNORECASE)
    for source in (
        # "no release date has been announced", "there is no word on a release date", "without a premiere date"
        (
r"\b(?:no|without an?|not an?|n['’]t (?:yet )?(?:have |got |had |been given |received |given "
r"|announced |set |confirmed |revealed |shared )?(?:us )?(?:an?|any|the|its)|n['’]t (?:yet )?an?"
rf"|lacks an?|any) {_DATE}(?! (?:night|with|at)\b)"
),
        (
r"\b(?:not|never) (?:yet )?(?:announced|revealed|confirmed|set|shared|given|received|got"
rf"|been given|have|had) (?:us )?(?:an?|any|the|its) {_DATE}"
),
        # "the release date hasn't been announced yet", "is yet to be confirmed", "remains under wraps"
        (
r"\b(?:release|premiere|launch|air|return|debut|start|streaming)(?: date| window"
rf"| timeline)s?\b{_GAP % 50}\b(?:ha(?:s|ve)|is|are|was|were)(?:n['’]t| not|n['’]t yet| yet to"
r"| still to)(?: yet| currently| still)?(?: been| be| to be| get)?(?: officially| formally"
rf"| publicly)? {_KNOWN}"
),
        (
rf"\b(?:release|premiere|launch|air|return|debut) (?:date|window|timeline)s?\b{_GAP % 30}\b(?:is"
r"|are|remains?|stays?|was)(?: still| currently| as yet| yet)? (?:unknown|unclear|under wraps|TBA"
r"|TBD|to be (?:announced|confirmed|determined|revealed)|a mystery|unconfirmed|unannounced"
rf"|up in the air|not (?:yet )?{_KNOWN})"
),
        (
r"\b(?:yet|still|have|has) (?:to|not) (?:officially |formally |publicly )?(?:announce|reveal"
r"|confirm|set|share|give|receive|get|land|lock|unveil|disclose|announced|revealed|confirmed|set"
rf"|shared){_GAP % 30} (?:(?:official|exact|specific|firm|precise|concrete) )?(?:release|premiere"
r"|launch|air|return|debut|start)(?: |-)(?:date|window|timeline)"
),
        # "it's unclear when", "we don't know when", "remains to be seen when", "no word on when"
        (
r"\b(?:unclear|unknown|uncertain|remains to be seen|(?:don['’]t|do not|doesn['’]t|didn['’]t) "
r"(?:yet |currently |exactly )*know|not (?:yet )?(?:known|clear|confirmed|announced|revealed|said)"
r"|n['’]t (?:yet )?(?:been )?(?:known|clear|confirmed|announced|revealed|said|say|shared)|no "
r"(?:official )?(?:word|news|confirmation|indication|telling|announcement)(?: yet| so far)?(?: on"
r"| about| of| as to)?|no idea|yet to (?:announce|reveal|confirm|say)|not sure|anyone['’]s guess)"
)
        (
r"(?: yet| as to| just| exactly| precisely| officially)* (?:exactly |precisely )?(?:when"
rf"|how soon)\b{_GAP % 60}\b{_OUT}"
),
        (
r"\bno (?:word|news|information|details|update|confirmation)(?: yet| so far)?(?: has "
r"(?:yet )?been \w+| is available| was given)?(?: yet)? (?:on|about|regarding|of|as to) (?:an?|the"
rf"|its|any) {_GAP % 25}\b(?:release|premiere|launch|debut)\b"
),
        (
r"\b(?:waiting|wait) (?:to hear|on|for|to learn|to find out)(?: about)? (?:an?|the|its"
r"|an official) (?:official |exact |firm )?(?:release|premiere|launch|air|return)[ -](?:date"
r"|window)"
),
        (
rf"\bwhen\b{_GAP % 60}\b{_OUT}{_GAP % 30}\b(?:is|remains)(?: still| currently| yet)? (?:unknown"
r"|unclear|a mystery|to be (?:announced|confirmed|seen)|anyone['’]s guess|not (?:yet )?(?:known"
r"|clear|confirmed))"
),
        r"\bnot the [\"“‘]?when\b",
        (
r"\b(?:release|premiere|air|launch)(?: date| window)?:? (?:TBA|TBD|TBC|unknown|to be (?:announced"
r"|confirmed|determined))\b"
),
        r"\bis (?:currently|still|as yet) undated\b",
    )
)
_NOT_UNKNOWN = re.compile(
    r"\b(?:if|once|until|unless|before|when|as soon as|whether)\b(?:\W+\w+){0,3}\W*\Z", re.IGNORECASE
)


def undated(words: str) -> Iterator[tuple[int, int, str]]:
    """Give the `[start, end)` of each place in these words that says a release's date is not known, and its words."""
    taken = -1
    for way in _WAYS:
        for found in way.finditer(words):
            if (
                found.start() <= taken
                or re.search(r"\buntil\b", found.group())
                or _NOT_UNKNOWN.search(words[: found.start()])
            ):
                continue
            taken = max(taken, found.end())
            yield found.start(), found.end(), words[max(0, found.start() - 30) : found.end() + 40]
