"""The title that a headline names without a word that tells one, and the text below speaks of as of a work.

"Bluewater Pulls the Plug on Quay": a single word, or what looks like somebody's name, is a title where the article is
about a work, and says of it what is said of works alone: "Quay first aired in 2021", "In Quay, Vale is a smuggler".
"""

import re
from collections.abc import Collection

from hitherto.claims import fold
from hitherto.reading.people.names import everyday, is_company, is_given, is_person, is_plain_word
from hitherto.reading.titles.cues import AIRS
from hitherto.reading.titles.forms import CAP, can_be_title, can_begin
from hitherto.reading.titles.headlines import is_title_case
from hitherto.reading.titles.kinds import WORKERS
from hitherto.reading.titles.somebody import is_place, is_somebodys
from hitherto.reading.titles.spellings import places
from hitherto.reading.titles.ways import COMES

_WORD = re.compile(rf"{CAP}")
_GAP = re.compile(r"\s(?:(?:of|the|and|a|an|in|to|for|on|with|at|from)\s){0,2}")
_WORKS = re.compile(  # without which an article is about no work
    r"\b(?:series|shows?|drama|comedy|sitcom|films?|movies?|episodes?|seasons?|sequel|soap|viewers|showrunners?|stars?"
    r"|starring|cast|co-star|actors?|actress|trailer|premiered?|aired|finale|anime|thriller|director|stream)\b",
    re.IGNORECASE,
)
# What stands before a work and what it has or does, said of nobody and of no company.
_BEFORE = re.compile(
    r"(?:\b(?:episodes?|seasons?|series|finale|trailer|teaser|cast|casting|viewers|creators?|makers|showrunner|world"
    r"|plug|production|filming|shooting|work|sequel|prequel|spin-?off|adaptation|version|reboot|revival|remake|rights"
    r"|movement|more|faces|scenes?|set|reruns) (?:of|for|on|to|from|in)"
    r"|\b(?:plays?|played|playing|star(?:s|red|ring)?|appear(?:s|ed|ing)?|role|part|seen)\b[^.;,]{0,30} (?:in|on)"
    r"|\b(?:watch|stream|binge|renew|cancel|axe|order|board|greenlight|greenlit|reviv|adapt|direct|creat)"
    r"(?:l?e[sd]|s|l?ed|l?ing|ing)?(?: more)?) [\"“']?\Z",
    re.IGNORECASE,
)
_AFTER = re.compile(
    rf"[\"”']?(?:(?:'s?)? (?:(?:first|second|third|final|new|next|last) )?(?i:seasons?|series|episodes?|finale|sequel"
    rf"|prequel|movie|film|reboot|revival|trailer|teaser|premiere|spin-?off|cast|fans|{WORKERS})s?\b"
    rf"| (?:first |originally |finally |never |just |also )?(?:{AIRS}|{COMES.replace('{SERVICE}', '[A-Z][a-z]+')}|aired"
    r"|premiered|debuted|launched|streams|(?i:is) (?:not |never |officially |finally |definitely )*(?i:coming back"
    r"|returning|over|back|getting|a [a-z-]+ (?:series|show|film|movie|drama|comedy))\b|(?:won't|will not|will|to)"
    r" (?:return|be back|end)\b|follows|tells|centers|centres))"
)
_PLAYS_IN = re.compile(
    r"[\"”']?, (?:[A-Z][\w.'-]+|s?he)(?: [A-Z][\w.'-]+)* (?:plays|played|stars|portrays|is an?|will play)\b"
)
_LONG = 5  # words of a title that nothing else tells
_MANY = 3  # words for works and who makes them, in an article about one
_ENOUGH = 2  # times that a name is spoken of as that of a work


def headed_alone(text: str, headline: str, people: Collection[str]) -> str | None:
    """Return the name that the headline has and the text below speaks of as of a work; `people` are folded names."""
    if len(_WORKS.findall(text)) < _MANY:
        return None
    can_be = (name for name in _runs(headline) if _can_be(name, text, len(headline), people))
    told = [(_told(name, text), len(name), name) for name in can_be]
    if not told:
        return None
    times, _, name = max(told)
    named = not is_person(name) and len(places(name, text)) > _ENOUGH
    return name if times >= _ENOUGH or (times and named) else None


def _runs(headline: str) -> list[str]:
    """Return the runs of capitalised words of a headline, and all shorter ones within them."""
    words = list(_WORD.finditer(headline))
    found: dict[str, None] = {}
    for i, first in enumerate(words):
        for j in range(i, min(len(words), i + _LONG)):
            if j > i and not _GAP.fullmatch(headline, words[j - 1].end(), words[j].start()):
                break
            found.setdefault(headline[first.start() : words[j].end()].rstrip("!?."))
    return list(found)


def _can_be(name: str, text: str, body: int, people: Collection[str]) -> bool:
    """Tell whether a run can be a title that stands by itself in the text below."""
    if not places(name, text[body:]) or is_company(name) or is_plain_word(name) or len(name) < 3:
        return False
    if " " not in name and (is_given(name) or _is_word(name, text, body)):
        return False
    if _is_within_names(name, text):
        return False
    borne = fold(name) in people or any(fold(name) == person.rpartition(" ")[2] for person in people)
    if borne or is_somebodys(name, text) or is_place(name, text) or not can_begin(name.partition(" ")[0]):
        return False
    return can_be_title(name, surely=True)


def _is_word(name: str, text: str, body: int) -> bool:
    """Tell whether a word is one of the language, that has its capital from where it stands."""
    within = sum(_WITHIN.search(text, max(body, at - 3), at) is not None for at in places(name, text) if at > body)
    common = name.lower() in everyday() or bool(places(name.lower(), text))
    return common and within < _ENOUGH


def _is_within_names(name: str, text: str) -> bool:
    """Tell whether a run stands mostly beside other words with capitals, as a part of a name does."""
    body = text.find("\n") if is_title_case(text[: max(0, text.find("\n"))]) else 0
    stands = [at for at in places(name, text) if at >= body]
    beside = sum(
        _CAPITAL.search(text, max(0, at - 30), at) is not None or _CAPITAL_NEXT.match(text, at + len(name)) is not None
        for at in stands
    )
    return beside * 2 > len(stands)


_WITHIN = re.compile(r"[a-z,;)] \Z")
_CAPITAL = re.compile(r"(?<![.!?] )\b[A-ZÀ-Þ][\w.-]* \Z")
_CAPITAL_NEXT = re.compile(r" [A-ZÀ-Þ][a-z]")


def _told(name: str, text: str) -> int:
    """Return how often a name is spoken of as that of a work."""
    borne = is_person(name)
    return sum(_is_work(text, at, at + len(name), borne=borne) for at in places(name, text))


def _is_work(text: str, start: int, end: int, *, borne: bool) -> bool:
    """Tell whether what is said at `[start, end)` is said of works; what somebody may have or do is not enough."""
    before = text[max(0, start - 60) : start]
    if _BEFORE.search(before) or (before.rstrip("\"“'").endswith("In ") and _PLAYS_IN.match(text, end)):
        return True
    return (_AIRED if borne else _AFTER).match(text, end) is not None


_AIRED = re.compile(
    r"[\"”']? (?:first |originally |finally |was |is )?(?:aired|premiere[ds]|filmed|axed|renewed|streams)\b"
)
