"""The ways in which an article says that nobody knows, or nobody says, when something comes out."""

import re
from collections.abc import Iterator

from hitherto.reading.drawing.sieve import Pattern, Ways
from hitherto.reading.wording import gap, one_of

_OUT = r"\b" + one_of(r"""
    premier\w* debut\w* air(?:s|ing|ed)? arriv\w+ return\w* releas\w+ launch\w* drop(?:s|ped)? land(?:s|ed)?
    com(?:e|es|ing) out\b hit(?:s|ting)?\b stream\w* be\savailable available back\b see\sthe\slight
    open(?:s|ing)?\b kicks?\soff begins? starts?
    (?:we|you|viewers|fans|audiences)(?:['’]ll|\swill|\scan|\sget\sto)\s(?:be\sable\sto\s|get\sto\s|actually\s|finally\s)*(?:see|watch|stream)
""")
_KIND = r"(?:release|premiere|launch|air|return|debut|start|streaming)"
_DATE = (
    r"(?:(?:"
    + one_of("""
    specific official exact firm concrete confirmed precise set solid new final definitive formal full theatrical
    streaming global worldwide UK US premiere release launch air return debut physical digital home start season
    """)
    + r"(?:,| or)? ){1,6}|\b)(?:dates?|windows?|time ?frames?|timeline|release)\b"
)
_KNOWN = one_of(r"""
    announced revealed confirmed set known shared given released unveiled locked disclosed scheduled settled provided
    made\s(?:public|official) determined nailed\sdown decided attached
""")
_YET = r"(?: yet| currently| still| as yet)?"
_UNKNOWN = (
    r"(?:unknown|unclear|under wraps|scarce|thin on the ground|TB[ACD]"
    r"|to be (?:announced|confirmed|determined|revealed|seen)|a mystery"
    rf"|unconfirmed|unannounced|up in the air|anyone['’]s guess|not (?:yet )?{_KNOWN})"
)
_HAVE = r"(?:(?:have|got|had|been given|received|given|announced|set|confirmed|revealed|shared|have yet) )?"
_TELL = r"(?:announced?|reveal(?:ed)?|confirm(?:ed)?|set|shared?|give[n]?|receive|get|land|lock|unveil|disclose)"
_NOBODY_KNOWS = one_of(r"""
    unclear unknown uncertain remains\sto\sbe\sseen
    (?:don['’]t|do\snot|doesn['’]t|didn['’]t)\s(?:yet\s|currently\s|exactly\s)*know
    (?:not|n['’]t)\s(?:yet\s)?(?:been\s)?(?:known|clear|confirmed|announced|revealed|said|say|shared) no\sidea
    not\ssure too\s(?:early|soon)\sto\s(?:say|tell|know)
    no\s(?:official\s)?(?:word|news|confirmation|indication|telling|announcement)(?:\syet|\sso\sfar)?(?:\son|\sabout|\sof)?
    yet\sto\s(?:announce|reveal|confirm|say) anyone['’]s\sguess
    """)
_WAYS = Ways(
    (None, Pattern(source, re.IGNORECASE))
    for source in (
        # "no release date has been announced", "there is no word on a release date", "without a premiere date"
        rf"(?:\b(?:no|without an?|not an?|lacks an?|any)|n['’]t (?:yet )?{_HAVE}(?:us )?(?:an?|any|the|its))"
        rf" {_DATE}(?! (?:night|with|at)\b| for when [^.;]{{0,40}}\bend)",
        rf"\b(?:not|never) (?:yet )?{_HAVE}(?:us )?(?:an?|any|the|its) {_DATE}",
        rf"\b{_KIND} (?:date|window)s?\b (?:(?:still|yet) )+(?:to be|to come|unknown|{_UNKNOWN})",
        # "did not specify when the game would arrive"
        rf"(?:n['’]t|\bnot|\bwithout|\bnever) (?:yet )?(?:specify|specified|specifying|saying|detail(?:ed|ing)?"
        rf"|disclos(?:e|ed|ing)|giv(?:e|en|ing)) (?:exactly |precisely )?(?:when|on which day)\b{gap(60)}{_OUT}",
        # "the release date hasn't been announced yet", "is yet to be confirmed", "remains under wraps"
        rf"\b{_KIND}(?: date| window| timeline)s?\b{gap(50)}\b(?:ha(?:s|ve)|is|are|was|were)(?:n['’]t| not| yet to"
        rf"| still to){_YET}(?: yet to)?(?: been| be| to be| get)?(?: officially| formally| publicly)? {_KNOWN}",
        rf"\b{_KIND} (?:date|window|timeline)s?\b{gap(30)}\b(?:is|are|remains?|stays?|was){_YET} {_UNKNOWN}",
        rf"\b(?:yet|still|have|has) (?:to|not) (?:officially |formally |publicly )?{_TELL}{gap(30)}"
        rf" (?:(?:official|exact|specific|firm|precise|concrete) )?{_KIND}(?: |-)(?:date|window|timeline)",
        rf"\b(?:yet|still|have|has) (?:to|not) (?:officially |formally |publicly )?{_TELL}"
        r" (?:an?|any|the|its) (?:(?:official|exact|specific|firm|precise|concrete|new) )?"
        r"(?:date|release|release dates)\b(?! (?:night|of))",
        # "it's unclear when", "we don't know when", "remains to be seen when", "no word on when"
        rf"(?:\b|(?=n['’]t)){_NOBODY_KNOWS}(?: yet| as to| just| exactly| precisely| officially)* (?:when|how soon)\b"
        rf"{gap(60)}{_OUT}",
        rf"\bno (?:word|news|information|details|update|confirmation)(?: yet| so far)?"
        rf"(?: has (?:yet )?been \w+| is available| was given)?(?: yet)?"
        rf" (?:on|about|regarding|of|as to) (?:an?|the|its|any) {gap(25)}\b(?:release|premiere|launch|debut)\b",
        r"\bwait(?:ing)? (?:to hear|on|for|to learn|to find out)(?: about)? (?:an?|the|its) (?:(?:official"
        r"|exact|firm) )?"
        rf"{_KIND}[ -](?:date|window)",
        rf"\bwhen\b{gap(60)}{_OUT}{gap(30)}\b(?:is|remains){_YET} {_UNKNOWN}",
        r"\bnot the [\"“‘]?when\b",
        rf"\b(?:an?|any|the) date for\b{gap(40)}\b(?:has|is|was|remains)(?:n['’]t| not| yet to be| still to be){_YET}"
        rf"(?: been| be)?(?: officially| formally)? {_KNOWN}",
        r"\b(?:release|premiere|air|launch)(?: date| window)?:? (?:TB[ACD]|unknown"
        r"|to be (?:announced|confirmed|determined))\b",
        r"\b(?:is|remains?|stays) (?:(?:currently|still|as yet) )?undated\b",
        r"\b(?:kept|keeping|stay(?:ing|ed|s)|remain(?:ed|s|ing)?|is|are|being) (?:quiet|silent|mum|tight-lipped|coy)"
        rf" (?:on|about|as to|regarding|over) (?:an?|the|its|any) {gap(20)}\b(?:release|premiere|launch)\b",
        rf"\bdetails (?:on|about|regarding) (?:an?|the|its) {_KIND} (?:date|window) (?:are|remain){_YET} {_UNKNOWN}",
        # "an exact date is still under wraps", "a premiere date will be announced later"
        rf"\b(?:an?|the|its|any) (?:exact|specific|firm|precise|concrete|official|confirmed|{_KIND})"
        rf" (?:{_KIND} )?(?:date|window){gap(20)} (?:is|are|remains?|will be|was|has){_YET}(?: to be| yet to be"
        r"| being kept| kept)?"
        rf" (?:{_UNKNOWN}|(?:announced|revealed|confirmed|set|shared)"
        r" (?:at a later date|later|soon|shortly|in due course|in the coming|closer))",
    )
)
# What each of the ways above has in it.
_OF_A_DATE = re.compile(r"date|window|frame|timeline|release|when|soon|premiere|launch|air\b|debut", re.IGNORECASE)
_NOT_KNOWN = re.compile(
    r"\bno[t ]|n['’]t\b|\byet\b|un(?:known|clear|certain|confirmed|announced|dated)|under wraps|mystery|TB[ACD]\b"
    r"|\bto be\b|\bwait|guess|without|lacks?\b|\bany\b|in the air|remains to|scarce|on the ground|\blater\b"
    r"|\bquiet|silent|\bmum\b|tight-lipped|\bcoy\b"
    r"|\bsoon\b|shortly|in due course|\bstill\b|closer|\bnever\b|in the coming|\btoo (?:early|soon)",
    re.IGNORECASE,
)
_ONLY_IF = re.compile(r"\b(?:if|once|until|unless|before|when|as soon as|whether)\b(?:\W+\w+){0,3}\W*\Z", re.IGNORECASE)


def undated(words: str) -> Iterator[tuple[int, int, str]]:
    """Give the `[start, end)` of each place in these words that says a release's date is not known, and its words."""
    taken = -1
    if not (_WAYS.may(words) and _OF_A_DATE.search(words) and _NOT_KNOWN.search(words)):
        return  # nearly every sentence: quick looks spare all the ways
    for _, found in _WAYS.finditer(words):
        if found.start() <= taken or "until" in found.group() or _ONLY_IF.search(words[: found.start()]):
            continue
        taken = max(taken, found.end())
        yield found.start(), found.end(), words[max(0, found.start() - 30) : found.end() + 40]
