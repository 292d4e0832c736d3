"""Rules for dates that name a day: "December 18, 2026", "12/18", "on Thursday", "tomorrow"."""

import re
from datetime import date, timedelta

from hitherto.reading.times import spans, tense
from hitherto.reading.times.nearest import days_of, hinted_year, nearest, nearest_day
from hitherto.reading.times.phrase import NOT_TIMES, Phrase, Reading
from hitherto.reading.times.spans import Span
from hitherto.reading.times.tense import Direction


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
    return Reading.of(spans.day(nearest_day(phrase, month, day)))


def month_day(phrase: Phrase) -> Reading | None:
    """Read "December 18, 2026", "18 December", "Dec. 18-20", "Friday, April 3"."""
    month = phrase.get("M")
    days = [d for d in phrase.all("Ndo") if isinstance(d, int)]
    if not days or not all(1 <= d <= 31 for d in days) or NOT_TIMES.match(phrase.after()):
        return None
    year = phrase.year() or hinted_year(phrase)
    first = date(year, month, days[0]) if year else _on_weekday(phrase, nearest_day(phrase, month, days[0]))
    grain = phrase.get("u")
    if "uo" in phrase.letters[:4] and grain in ("week", "weekend"):  # "the week of March 9"
        return Reading.of(spans.containing(first, grain))
    last = first.replace(day=days[-1])
    return Reading.of(spans.joined(spans.day(first), spans.day(last)) if last > first else spans.day(first))


def _on_weekday(phrase: Phrase, chosen: date) -> date:
    """Return the day of a year near by that falls on the weekday named with it ("Friday, April 3")."""
    wanted = phrase.get("W")
    if wanted is None or chosen.weekday() == wanted:
        return chosen
    near = days_of(phrase.scene.said_at.year, chosen.month, chosen.day)
    fits = [d.first for d in near if d.first.weekday() == wanted]
    return fits[0] if len(fits) == 1 else chosen


# "Miss Wednesday", "Black Sunday"; "Friday the 13th", "Wednesday season 2"
_NAMED = re.compile(r"\b(?:mr|mrs|ms|miss|lady|lord|agent|doctor|joe|ruby|black|super|bloody)\.?\s\Z")
_SHOW = re.compile(r"[A-Z]\w+[’”\"']?\s[A-Z]")
_TITLED = re.compile(r"\sthe\s1[0-9]th|,?\s(?:season|series|volume|part)\s\d")


_EVENT = re.compile(r"[’']s (?:(?:season|series|two-hour|big) )?(?:premiere|debut|launch|opener)\b")


def weekday(phrase: Phrase) -> Reading | None:
    """Read "on Thursday", "next Friday", "Saturday night", "Friday of this week"."""
    number, picks, word = phrase.get("W"), phrase.all("T"), phrase.word("W")
    if "each" in picks:
        return Reading(f"XXXX-WXX-{number + 1}", "set")
    if (len(word) < 6 and word[-1] != ".") or _NAMED.search(phrase.before()) or _TITLED.match(phrase.after()):
        return None
    if phrase.get("P") and _SHOW.match(phrase.scene.text, phrase.end - len(phrase.word("P"))):
        return None  # "Friday Night Lights"
    if phrase.tokens[-1].letter in "PU" and phrase.scene.text[phrase.end - 1] == "s":
        return Reading(f"XXXX-WXX-{number + 1}", "set")  # "Thursday nights"
    found = _in_week(phrase, number) if phrase.get("u") == "week" else _picked_day(phrase, number)
    return in_part(phrase, spans.day(found))


_WEEKS = {"last": -7, "past": -7, "before": -7, "next": 7, "coming": 7, "after": 7}


def _in_week(phrase: Phrase, number: int) -> date:
    shift = _WEEKS.get(phrase.all("T")[-1], 0)
    return spans.week(phrase.scene.said_at).first + timedelta(shift + number)


def _picked_day(phrase: Phrase, number: int) -> date:
    said, named = phrase.scene.said_at, phrase.scene.named
    pick = phrase.all("T")[-1] if phrase.get("T") else ""
    coming, past = _following(said, number), _preceding(said, number)  # today included
    if pick in ("last", "past"):
        return _preceding(said - timedelta(1), number)
    if pick == "before":
        return _preceding((named.first if named else said) - timedelta(1), number)
    if pick == "after":
        return _following((named.first if named else said) + timedelta(1), number)
    if pick in ("next", "coming"):
        return _following(said + timedelta(1), number)
    if pick == "this":
        return coming
    told = _of_event(phrase) or phrase.direction()
    if told is None and phrase.is_bounded():
        told = phrase.scene.direction(phrase.start, phrase.end) or "future"  # "through Friday"
    return nearest([spans.day(past), spans.day(coming)], said, told or "past").first


def _of_event(phrase: Phrase) -> Direction | None:
    """Return the direction of "Wednesday's premiere": ahead, unless the verb behind it tells what happened then."""
    event = _EVENT.match(phrase.scene.text, phrase.end)
    if not event:
        return None
    return tense.after(phrase.scene.text, event.end()) or "future"


def _following(day: date, number: int) -> date:
    return day + timedelta((number - day.weekday()) % 7)


def _preceding(day: date, number: int) -> date:
    return day - timedelta((day.weekday() - number) % 7)


def in_part(phrase: Phrase, of: Span) -> Reading:
    """Return the day, or the part of it that the phrase names ("Saturday night")."""
    part = phrase.get("P")
    if not part:
        return Reading.of(of)
    word = next(t for t in phrase.tokens if t.letter == "P")
    shown = phrase.scene.text[word.start : word.end].lower()
    return Reading(f"{of.timex}T{part}", "time", of, of.edtf, {"time": shown})


def dayword(phrase: Phrase) -> Reading | None:
    """Read "today", "tonight", "yesterday evening"."""
    if phrase.before().endswith("entertainment "):
        return None  # a programme
    shift, _, part = phrase.get("y").partition("/")
    found = spans.day(phrase.scene.said_at + timedelta(int(shift)))
    if part:
        return Reading(f"{found.timex}T{part}", "time", found, found.edtf, {"time": "night"})
    return in_part(phrase, found)
