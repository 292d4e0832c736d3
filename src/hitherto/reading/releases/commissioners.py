"""Companies that order works before the service that will show them has a name: what tells that they do so."""

import re
from collections.abc import Iterable

from hitherto.reading.releases.platform_words import THING
from hitherto.reading.wording import gap, one_of

_NO_FEATURE = rf"(?!original|feature|hit|staple|animation|sensation|smash){THING}"  # these are said of much else
_WORK = rf"(?:{_NO_FEATURE}|series|pilot|episodes?|[Ss]easons?|(?:original|scripted|TV|new) shows|project)\b(?!-)"
_ACTS = one_of(r"""
    order(?:s|ed|ing)? commission(?:s|ed)? renew(?:s|ed|ing)? cancel(?:s|l?ed|l?ing)? greenli\w+ axe[sd] nix(?:es|ed)
    scrap(?:s|ped)
    pick(?:s|ed|ing)\sup nab(?:s|bed) land(?:s|ed) snag(?:s|ged) snap(?:s|ped)\sup develop(?:s|ed|ing)?
    bankroll(?:s|ed|ing)?
    fund(?:s|ed|ing)? clos(?:es?|ed|ing) ink(?:s|ed|ing)? sign(?:s|ed|ing)? strikes? struck announce[sd]?
    unveil(?:s|ed) debut(?:s|ed)
    air(?:s|ed|ing)? stream(?:s|ed|ing)? launch(?:es|ed)? premiere[sd]? releas(?:es?|ed|ing) giv(?:es?|en|ing) gave
    hand(?:s|ed) plac(?:es|ed) w[io]ns? b(?:ought|uys) acquire[sd]? purchase[sd]? produc(?:es?|ed|ing) mak(?:es?|ing)
    made work(?:s|ing)\son
    adapt(?:s|ed|ing)? reviv(?:es?|ed|ing) reboot(?:s|ed|ing)? remak(?:es?|ing) sav(?:es|ed) add(?:s|ed)
    confirm(?:s|ed) set(?:s|ting)?
    began\sairing agree[sd]?\sto
    """)
_ADVERBS = (
    r"(?:(?:has|have|had|is|was|will|to|also|just|already|officially|now|currently|recently|reportedly|finally|today"
    r"|apparently|this week|[a-z]+ly) )*"
)
_OWNS = re.compile(
    rf"['’]s? (?:(?!(?:and|or|has|have|is|are|was|for|with|in|on|to|that)\b)[\w“\"‘’”'+-]+,? ){{0,7}}?[“\"‘]?{_WORK}"
    rf"|['’]s? [“\"‘][A-Z]|(?: original| TV)? {_NO_FEATURE}\b(?!s)"
)
_DOES = re.compile(rf",? {_ADVERBS}{_ACTS}\b")
_OBJECT = re.compile(rf"{gap(130)}(?:\b{_WORK}|[“\"‘][A-Z])")
_DONE = re.compile(
    rf"(?:\b(?:{_WORK}|orders?|works|development|reboot|shows?|it)\b|[”\"’])(?:(?!start|work|at )[^.;:!?]){{0,60}}?"
    r" (?:(?<!produced )(?<!created )by|at|to|for|from) (?:the )?\Z"
    r"|\b(?:air|stream|premier|debut|launch)\w* (?:exclusively )?on \Z"
)


def commissions(text: str, start: int, end: int, within: tuple[int, int], works: Iterable[int]) -> bool:
    """Tell whether the company at `[start, end)` of a sentence makes or shows a work; titles stand at `works`."""
    first, last = within
    if _OWNS.match(text, end, last) or _DONE.search(text, max(first, start - 110), start):
        return True
    does = _DOES.match(text, end, last)
    return does is not None and (
        _OBJECT.match(text, does.end(), last) is not None or any(0 <= work - does.end() < 130 for work in works)
    )
