"""Rules for dates that name a place in the calendar: a day, a month, a season, a holiday, a year."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from hitherto.reading.times import spans
from hitherto.reading.times.phrase import Phrase, Reading
from hitherto.reading.times.spans import Span
from hitherto.reading.times.tense import Direction

_PREPOSITIONS = (
    "in|by|until|till|since|during|of|for|from|to|through|this|last|next|after|before|between|and|or|early|late|mid|"
    "around|about|on|coming|every|each|a|an|the|under"
)
_PLACED = re.compile(rf"(?:\b(?:{_PREPOSITIONS})|[-/–,(’'])\s*\Z")
_IN = re.compile(r"\b(?:in|by|until|till|since|during|for|from|after|before|through|of|over|around)\s(?:the\s)?\Z")
_THINGS = re.compile(
    r"\s?(?:%|percent|per cent|million|billion|(?:[a-z]+\s)?(?:people|workers|troops|men|women|children)\b|dollars|"
    r"pounds|miles|feet|euros|yen|tons|votes|points|copies|employees|others|meters|metres|acres|km\b|kg\b)"
)


def whole_date(phrase: Phrase) -> Reading | None:
    """Read "2026-12-18" and "12/18/2026"; which of two numbers is the day, the outlet's habit decides."""
    word = phrase.tokens[0].value
    numbers = [int(n) for n in re.findall(r"\d+", word)]
    if re.match(r"\d{4}-", word):
        found = spans.day(date(*numbers[:3]))
        if "t" not in word:
            return Reading.of(found)
        return Reading(word.upper(), "time", found, found.edtf, {"time": word[11:]})
    first, second, *years = numbers
    month, day = (second, first) if phrase.scene.day_first or "." in word else (first, second)
    if month > 12:
        month, day = day, month
    if years:
        year = years[0] if years[0] > 99 else years[0] + (2000 if years[0] < 70 else 1900)
        return Reading.of(spans.day(date(year, month, day)))
    if not re.search(r"\b(?:on|by|until|from|since|of)\s\Z", phrase.before()):
        return None  # "1/2", "24/7": a fraction more often than a day
    return Reading.of(spans.day(_nearest_day(phrase, month, day)))


def _nearest(candidates: list[Span], said: date, direction: Direction | None, lean: float = 1.0) -> Span:
    """Choose the span that lies in a direction from the day it was said, or else the nearest.

    `lean` is how many times farther the future may be where nothing tells.
    """
    past = [c for c in candidates if c.first <= said]
    future = [c for c in candidates if c.last >= said]
    if direction == "past" or not future:
        return past[-1]
    if direction == "future" or not past:
        return future[0]
    ahead, behind = (future[0].first - said).days, (said - past[-1].last).days
    return future[0] if ahead <= behind * lean else past[-1]


def _nearest_day(phrase: Phrase, month: int, day: int) -> date:
    said = phrase.scene.said_at
    found = list(_days(said.year, month, day))
    if (begun := phrase.range_begun()) is not None:
        return next((d for d in found if d.first >= begun), found[-1]).first
    chosen = _nearest(found, said, phrase.direction(), 1.5).first
    # A day without a year is seldom most of a year away: the verb was another's.
    nearer = min((d.first for d in found), key=lambda d: abs((d - said).days))
    far = abs((chosen - said).days) > max(200, 5 * abs((nearer - said).days))
    return nearer if far else chosen


def _days(year: int, month: int, day: int) -> Iterator[Span]:
    for at in (year - 1, year, year + 1) if (month, day) != (2, 29) else range(year - 4, year + 5):
        try:
            yield spans.day(date(at, month, day))
        except ValueError:
            continue


def hinted_year(phrase: Phrase) -> int | None:
    """Return the year that a later date of the same range or list names: "June 3 to July 8, 2026"."""
    ahead = re.match(r"(?:[t&|,-](?:W[_,])?(?:E[_-])?(?:M(?:_[Nd])?|[Nd]))+[_,](Y)", phrase.rest)
    return _year_ahead(phrase, ahead.end()) if ahead else None


def _year_ahead(phrase: Phrase, letters: int) -> int | None:
    found = re.search(r"\b(1[4-9]|20|21)\d\d\b", phrase.scene.text[phrase.end : phrase.end + 60])
    return int(found[0]) if found and letters else None


def month_day(phrase: Phrase) -> Reading | None:
    """Read "December 18, 2026", "18 December", "Dec. 18-20", "Friday, April 3"."""
    month = phrase.get("M")
    days = [d for d in phrase.all("Ndo") if isinstance(d, int)]
    if not days or not all(1 <= d <= 31 for d in days) or _THINGS.match(phrase.after()):
        return None
    year = phrase.year() or hinted_year(phrase)
    if year is None:
        first = _nearest_day(phrase, month, days[0])
        weekday = phrase.get("W")
        if weekday is not None and first.weekday() != weekday:
            fits = [d.first for d in _days(phrase.scene.said_at.year, month, days[0]) if d.first.weekday() == weekday]
            first = fits[0] if len(fits) == 1 else first
    else:
        first = date(year, month, days[0])
    if len(days) == 1:
        return Reading.of(spans.day(first))
    last = first.replace(day=days[-1])
    return Reading.of(spans.joined(spans.day(first), spans.day(last))) if last > first else Reading.of(spans.day(first))


def month(phrase: Phrase) -> Reading | None:
    """Read "June 2026", "in June", "late September", "last December", "June last year"."""
    number, said, pick = phrase.get("M"), phrase.scene.said_at, phrase.get("T")
    if pick == "each":
        return Reading(f"XXXX-{number:02}", "set")
    year = phrase.year() or hinted_year(phrase)
    word = phrase.word("M")
    if year is None and phrase.letters == "M" and not _PLACED.search(phrase.before()):
        if number in (3, 5) or (len(word) < 5 and number not in (6, 7)) or word.lower() in ("jun", "jul"):
            return None  # May, March and Jun are also words and names
    if year is not None:
        return Reading.of(phrase.parted(spans.month(year, number)))
    candidates = [spans.month(at, number) for at in (said.year - 1, said.year, said.year + 1)]
    if pick in ("last", "past"):
        found = [c for c in candidates if c.last < said][-1]
    elif pick == "before" and phrase.scene.named:
        base = phrase.scene.named.first - timedelta(1)
        found = base - timedelta((base.weekday() - number) % 7)
    elif pick in ("next", "coming"):
        found = next(c for c in candidates if c.first > said)
    elif pick == "this":
        found = _nearest(candidates, said, phrase.direction() if number != said.month else None, 3)
    elif pick in ("that", "after", "before") and phrase.scene.named:
        found = spans.month(phrase.scene.named.first.year, number)
    else:
        found = _nearest(candidates, said, phrase.direction(), 2)
    return Reading.of(phrase.parted(found))


# "Miss Wednesday", "Black Sunday"; "Friday the 13th", "Wednesday season 2"
_NAMED = re.compile(r"\b(?:mr|mrs|ms|miss|lady|lord|agent|doctor|joe|ruby|black|super|bloody)\.?\s\Z")
_TITLED = re.compile(r"\sthe\s1[0-9]th|,?\s(?:season|series|volume|part)\s\d")


def weekday(phrase: Phrase) -> Reading | None:
    """Read "on Thursday", "next Friday", "Saturday night", "Friday of this week"."""
    number, said = phrase.get("W"), phrase.scene.said_at
    picks, word = phrase.all("T"), phrase.word("W")
    if "each" in picks:
        return Reading(f"XXXX-WXX-{number + 1}", "set")
    if (len(word) < 6 and word[-1] != ".") or _NAMED.search(phrase.before()) or _TITLED.match(phrase.after()):
        return None
    day = said + timedelta((number - said.weekday()) % 7)  # the coming one, today included
    past = said - timedelta((said.weekday() - number) % 7)
    pick = picks[-1] if picks else None
    if phrase.get("u") == "week":
        monday = spans.week(said).first + timedelta({"last": -7, "past": -7, "next": 7, "coming": 7}.get(pick or "", 0))
        found = monday + timedelta(number)
    elif pick in ("last", "past"):
        found = past if past < said else past - timedelta(7)
    elif pick == "before" and phrase.scene.named:
        base = phrase.scene.named.first - timedelta(1)
        found = base - timedelta((base.weekday() - number) % 7)
    elif pick in ("next", "coming", "this"):
        found = day if day > said or pick == "this" else day + timedelta(7)
    else:
        found = _nearest([spans.day(past), spans.day(day)], said, phrase.direction() or "past", 1).first
    return in_part(phrase, spans.day(found))


def in_part(phrase: Phrase, of: Span) -> Reading:
    """Return the day, or the part of it that the phrase names ("Saturday night")."""
    part = phrase.get("P")
    if not part:
        return Reading.of(of)
    word = next(t for t in phrase.tokens if t.letter == "P")
    shown = phrase.scene.text[word.start : word.end].lower()
    return Reading(f"{of.timex}T{part}", "time", of, of.edtf, {"time": shown})


def season(phrase: Phrase) -> Reading | None:
    """Read "spring 2027", "this fall", "in early summer"; a bare "fall" or "spring" may be a verb."""
    number, said, pick = phrase.get("S"), phrase.scene.said_at, phrase.get("T")
    if pick == "each":
        return Reading(f"XXXX-{('SP', 'SU', 'FA', 'WI')[number]}", "set")
    year = phrase.year() or hinted_year(phrase)
    if year is None:
        if phrase.letters in ("S", "D_S") and not _IN.search(phrase.before()):
            return None
        candidates = [spans.season(at, number) for at in (said.year - 1, said.year, said.year + 1)]
        wanted: Direction | None = {"last": "past", "next": "future", "coming": "future"}.get(pick or "")  # type: ignore[assignment]
        if wanted == "future":
            candidates = [c for c in candidates if c.first > said]
        if wanted == "past":
            candidates = [c for c in candidates if c.last < said]
        found = _nearest(candidates, said, wanted or phrase.direction() if pick != "this" else None, 2)
    else:
        found = spans.season(year, number)
    return Reading.of(found)


def easter(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l_ = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * l_) // 451
    month_, day_ = divmod(h + l_ - 7 * m + 114, 31)
    return date(year, month_, day_ + 1)


def holiday_in(year: int, rule: str) -> Span:
    """Return the span of a holiday in a year by its rule in `times.toml`."""
    if rule.startswith("easter"):
        return spans.day(easter(year) + timedelta(int(rule[6:])))
    months = re.fullmatch(r"(\d\d)(?:/(\d\d))?", rule)
    if months:
        first = spans.month(year, int(months[1]))
        return spans.joined(first, spans.month(year, int(months[2]))) if months[2] else first
    nth = re.fullmatch(r"(\d\d)-(-?\d)th-(\d)(?:\+(\d))?", rule)
    if not nth:
        return spans.day(date(year, int(rule[:2]), int(rule[3:])))
    whole = spans.month(year, int(nth[1]))
    days = [whole.first + timedelta(i) for i in range((whole.last - whole.first).days + 1)]
    fitting = [d for d in days if d.weekday() == int(nth[3])]
    return spans.day(fitting[int(nth[2]) - (int(nth[2]) > 0)] + timedelta(int(nth[4] or 0)))


def holiday(phrase: Phrase) -> Reading | None:
    """Read "Christmas 2026" (a release at Christmas is one in December), "Halloween", "Valentine's Day"."""
    rule, said, pick = phrase.get("H"), phrase.scene.said_at, phrase.get("T")
    year = phrase.year()
    if year is None:
        candidates = [holiday_in(at, rule) for at in (said.year - 1, said.year, said.year + 1)]
        wanted: Direction | None = {"last": "past", "next": "future", "coming": "future"}.get(pick or "")  # type: ignore[assignment]
        found = _nearest(candidates, said, wanted or phrase.direction(), 3)
    else:
        found = holiday_in(year, rule)
    day = holiday_in(found.first.year, "12-25").timex if rule == "12" else found.timex
    return Reading.of(found, day)


def decade(phrase: Phrase) -> Reading | None:
    """Read "the late 1970s", "the '90s", "the nineties"."""
    first = phrase.get("G")
    token = next(t for t in phrase.tokens if t.letter == "G")
    if token.end - token.start <= 3 and "D" not in phrase.letters and "E" not in phrase.letters:
        return None  # "in his 30s"
    if re.search(r"\b(?:his|her|their|my|your)\s\Z", phrase.before()) or "centur" in phrase.after(9):
        return None
    return Reading.of(phrase.parted(spans.decade(first)))


def year(phrase: Phrase) -> Reading | None:
    """Read "2027", "early 2027", "mid-1996", "fiscal 1989"."""
    number = phrase.year()
    if (
        number is None
        or _THINGS.match(phrase.after())
        or ((number < 1900 or number > 2099) and not _PLACED.search(phrase.before()))
    ):
        return None
    return Reading.of(phrase.parted(spans.year(number)))


def years(phrase: Phrase) -> Reading | None:
    """Read "2026-27" and "1985 to 1987"."""
    first, *more = phrase.all("YN")
    last = more[0] if more[0] > 99 else first // 100 * 100 + more[0]
    if last <= first or last - first > 200:
        return None
    return Reading.of(spans.joined(spans.year(first), spans.year(last)))


def dayword(phrase: Phrase) -> Reading | None:
    """Read "today", "tonight", "yesterday evening"."""
    shift, _, part = phrase.get("y").partition("/")
    found = spans.day(phrase.scene.said_at + timedelta(int(shift)))
    if part:
        return Reading(f"{found.timex}T{part}", "time", found, found.edtf, {"time": "night"})
    return in_part(phrase, found)
