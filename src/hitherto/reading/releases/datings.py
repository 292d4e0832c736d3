"""The dates of a sentence that are dates of release."""

import re
from collections.abc import Iterator

from hitherto.reading.drawing.skeleton import DATE, Mark
from hitherto.reading.releases import words
from hitherto.reading.releases.dating import Dating, beside, by_noun, by_verb
from hitherto.reading.releases.fronted import fronted, labelled, not_before, set_as
from hitherto.reading.releases.running import last_of_run
from hitherto.reading.scene import Sentence
from hitherto.reading.times import TimeExpression

_OF_ANOTHER_THING = re.compile(
    r" (?:[\w-]+ )?(?:slate|line-?up|schedule|calendar|budget|roster|awards?|Oscars?|Emmys?)\b"
    r"| reports?\b"
    r"|(?:['’]s)? (?:[\w-]+ ){0,2}?(?:novels?|novellas?|memoirs?|books?|best-?sellers?|comics?|manga|albums?"
    r"|stage play|short story|podcast)\b",
    re.IGNORECASE,
)

_DATE = re.compile(DATE)
_NO_DAY = re.compile(
    r"0['’]?s\Z|centur|\A(?:the )?(?:(?:next|same|following)[- ]day|(?:first|second|latter) half)\Z", re.IGNORECASE
)
_NAMES_DAY = re.compile(r"\dth|day\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)")  # "9 p.m. on May 5"
_UP_TO = re.compile(r" (?:up )?(?:until|till|through)(?: its [\w-]+ in)? \Z")  # "aired from 2012 up until 2021"
_ELAPSED = re.compile(r"(?:\w+|\d+) (?:years|months|weeks)\Z", re.IGNORECASE)
# "the most-watched premiere in two years": since then, and not from now on.
_IN_SO_LONG = re.compile(
    r"\b(?:most|first|best|biggest|highest|largest|lowest|longest|only|top)\b[^.;,]{0,50} (?:in"
    r"|for) (?:the (?:last|past) )?\Z",
    re.IGNORECASE,
)
_SPAN = re.compile(r"the (?:year|month|week|season|decade)", re.IGNORECASE)  # "the biggest launch of the year"
_COUNTED_FROM = re.compile(r"the (?:\w+day|day|week|month|year)", re.IGNORECASE)  # "on the Monday after the premiere"
# "we didn't know when until today"
_KNOWN = re.compile(r"\b(?:know|knew|known|clear|sure|told)\b[^.;,]{0,40} (?:until|till|before) \Z", re.IGNORECASE)
_AS_OF = re.compile(r"\bas of \Z", re.IGNORECASE)
_AND = re.compile(
    r" (?:UK|US|U\.K\.|U\.S\.)(?:,| and|,? &) \Z|"
    r",? (?:and|followed by|before|then|with|&) |, (?:[\w.]+ )?(?:(?:on|in) )?\Z|, (?:in|on) [^,]{2,30} (?:on |in )?\Z"
)

_YEARS = re.compile(r",? and |, ")  # "in 1997, 2000 and 2011"


def datings(sentence: Sentence) -> Iterator[Dating]:
    """Find the dates of the sentence that are dates of release, in order."""
    drawn = sentence.skeleton.text
    previous: Dating | None = None
    before = 0  # where the last date ended
    for date in _DATE.finditer(drawn):
        position = date.start()
        mark = sentence.skeleton.marks.get(ord(date.group()))
        if mark is None or mark.kind != "D" or not _is_point(mark) or _OF_ANOTHER_THING.match(drawn, position + 1):
            continue
        if _is_reckoned(mark, drawn[max(0, position - 90) : position], drawn[position + 1 : position + 12]):
            continue
        found = (
            not_before(sentence, position, mark)
            or last_of_run(sentence, position, mark)
            or by_noun(sentence, position, mark)
            or by_verb(sentence, position, mark, before)
            or beside(sentence, position, mark, before)
            or set_as(sentence, position, mark)
            or labelled(sentence, position, mark)
            or fronted(sentence, position, mark)
        )
        if found is None and previous is not None:
            found = _coordinate(sentence, position, mark, previous)
        if found is not None:
            yield found
        previous, before = found, position + 1


def _is_point(mark: Mark) -> bool:
    time = mark.what
    if not isinstance(time, TimeExpression) or time.kind not in ("date", "time") or time.when is None:
        return False
    only_hour = words.CLOCK.match(time.text) and not _NAMES_DAY.search(time.text)
    return not only_hour and not _NO_DAY.search(time.text)


def _is_reckoned(mark: Mark, before: str, after: str) -> bool:
    """Tell whether the date only says for how long, or until when, something has been so."""
    text = str(getattr(mark.what, "text", ""))
    if _COUNTED_FROM.fullmatch(text) and re.match(r" (?:after|before) ", after):
        return True
    if _KNOWN.search(before) or (_SPAN.fullmatch(text) and before.endswith(" of ")):
        return True
    if _AS_OF.search(before):
        return words.AVAILABLE.search(before) is None
    since = _IN_SO_LONG.search(before) if _ELAPSED.fullmatch(text) else None
    return since is not None and not re.search(r"\b(?:will|out|due|arriv|com(?:es|ing)|returns)\b", since.group())


def _is_year(mark: Mark) -> bool:
    return re.fullmatch(r"\d{4}", str(getattr(mark.what, "text", ""))) is not None


def _coordinate(sentence: Sentence, position: int, mark: Mark, previous: Dating) -> Dating | None:
    """Read the second date of "in the UK on November 12 and the US on November 20"."""
    drawn = sentence.skeleton.text
    at = max(i for i in range(position) if 0xE400 <= ord(drawn[i]) < 0xE500)
    between = drawn[at + 1 : position]
    if previous.way in ("ran", "strong") and _UP_TO.match(between):
        return Dating(mark, at + 1, position + 1, previous.verb, "finale", work=previous.work)
    if len(between) > 60 or not _AND.match(between):
        return None
    if _YEARS.fullmatch(between) and _is_year(mark) and _is_year(previous.mark):
        return Dating(mark, at + 1, position + 1, previous.verb, previous.way, work=previous.work)
    if (
        words.OTHER_OBJECT.search(between)
        or words.OTHER_EVENT.search(between)
        or re.search(r"[.;!?]\s", between)
        or words.VERB.search(between)
    ):
        return None
    if not re.search(r"\b(?:in|on|the|to|worldwide|internationally|elsewhere|UK|US)\b", between):
        return None
    return Dating(mark, at + 1, position + 1, previous.verb, previous.way, work=previous.work)
