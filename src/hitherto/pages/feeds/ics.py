"""iCalendar (RFC 5545): the days on which a title comes, each with an id that stays while its day moves.

A day is an event of that whole day; a window is none unless it is asked for, and then it spans the window. An event is
tentative until somebody with a say has named its day, and cancelled where the day is given up. A forecast is none
either, unless it is asked for. No METHOD is named: nobody is invited (RFC 5546), and so DTSTAMP is the day of the last
turn, and a calendar that did not change stays as it is.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from hitherto.claims import Fact, Subject, When
from hitherto.claims.digest import digest
from hitherto.pages.exports import Wishes
from hitherto.pages.feeds.lives import CANCELLED, CONFIRMED, TENTATIVE, Life, Span, lives, releases
from hitherto.pages.labels import standing_words
from hitherto.pages.outlook import NOTE, sentences
from hitherto.pages.page import Outlook
from hitherto.pages.site.chrome import address_of
from hitherto.pages.text import capital, clean, quote
from hitherto.pages.whole import Whole

if TYPE_CHECKING:
    from icalendar import Timezone

_MARKS = {TENTATIVE: " – not confirmed", CONFIRMED: "", CANCELLED: " – given up"}  # most apps do not show a STATUS
_LONGEST = 400  # days that a span may take


@dataclass(frozen=True, slots=True)
class Event:
    """A day or a span on which something comes: its id, how often it was changed, and how sure it is."""

    uid: str
    sequence: int
    status: str
    first: date
    last: date
    summary: str
    words: str
    stamped: date
    url: str


def write(whole: Whole, wishes: Wishes) -> str:
    """Write the calendar of a title."""
    return written([whole], wishes, f"{quote(whole.page.title.work)} (Hitherto)")


def write_all(wholes: Iterable[Whole], wishes: Wishes) -> str:
    """Write one calendar of several titles."""
    return written(wholes, wishes, "Hitherto")


def written(wholes: Iterable[Whole], wishes: Wishes, name: str) -> str:
    """Write a calendar."""
    from icalendar import Calendar, vText
    from icalendar import Event as Entry

    made = Calendar()
    made.add("prodid", "-//Hitherto//Hitherto//EN")
    made.add("version", "2.0")
    for how in ("name", "x-wr-calname"):  # RFC 7986, and how it was called before
        made.add(how, vText(name))
    made.add("refresh-interval", timedelta(hours=6), parameters={"value": "DURATION"})
    made.add("x-published-ttl", "PT6H")
    found = {event.uid: event for whole in wholes for event in events(whole, wishes)}
    for one in found.values():
        entry = Entry()
        entry.add("uid", one.uid)
        entry.add("dtstamp", datetime.combine(one.stamped, time(12), UTC))
        entry.add("dtstart", one.first)
        entry.add("dtend", one.last + timedelta(days=1))
        entry.add("summary", one.summary)
        entry.add("description", one.words)
        entry.add("status", one.status)
        entry.add("sequence", one.sequence)
        entry.add("transp", "TRANSPARENT")
        if one.url:
            entry.add("url", one.url)
        made.add_component(entry)
    if not found:
        made.add_component(_utc())
    return str(made.to_ical(), "utf-8")


def _utc() -> "Timezone":
    """Make what a calendar holds that has no event yet: it may not be empty, or some apps refuse to follow it."""
    from icalendar import Timezone, TimezoneStandard

    zone, standard = Timezone(), TimezoneStandard()
    zone.add("tzid", "UTC")
    standard.add("dtstart", datetime(1970, 1, 1))  # noqa: DTZ001 - it is a local time, by RFC 5545
    standard.add("tzoffsetfrom", timedelta())
    standard.add("tzoffsetto", timedelta())
    zone.add_component(standard)
    return zone


def events(whole: Whole, wishes: Wishes) -> Iterator[Event]:
    """Yield an event for each title, region and kind of release that a day was ever named for."""
    if wishes.forecast and whole.page.outlook:
        yield _guessed(whole, whole.page.outlook, wishes)
    for key, facts in releases(whole):
        spans = {fact.id: span for fact in facts if (span := _span(fact, wishes.windows))}
        told = lives(whole.history, spans)
        if told:
            now = told[-1]
            fact = next(fact for fact in facts if fact.id == now.fact)
            yield _event(key, fact, now, len(told) - 1, wishes)


def _guessed(whole: Whole, outlook: Outlook, wishes: Wishes) -> Event:
    """Make the event of a forecast: the days between which it comes at even odds, and always tentative."""
    title = Subject(whole.page.title.work, whole.page.season)
    url = address_of(wishes.base, title)
    uid = f"{digest('v', [title.work, str(title.season or ''), 'forecast'])[2:]}@hitherto.invalid"
    days = whole.page.on.toordinal()  # a forecast may be another each day
    words = f"{NOTE} {' '.join(sentences(outlook))}"
    return Event(uid, days, TENTATIVE, *outlook.half, f"{quote(str(title))}: forecast", words, whole.page.on, url)


def _event(key: tuple[str, ...], fact: Fact, now: Life, sequence: int, wishes: Wishes) -> Event:
    url = address_of(wishes.base, fact.subject)
    words = f"{capital(standing_words(fact))}. {clean(fact.why)}".strip()
    uid = f"{digest('v', list(key))[2:]}@hitherto.invalid"
    summary = f"{_summary(fact)}{_MARKS[now.status]}"
    return Event(uid, sequence, now.status, *now.span, summary, words, now.since, url)


def _summary(fact: Fact) -> str:
    details = fact.details
    kind = str(details.get("kind", "")).replace("-", " ")
    what = kind or "release"
    where = ", ".join(clean(str(details[key])) for key in ("platform", "region") if details.get(key))
    return f"{quote(str(fact.subject))}: {clean(what)}{f' ({where})' if where else ''}"


def _span(fact: Fact, windows: bool) -> Span | None:
    """Return the first and last day of a release: of a day, or of a window where windows are wanted."""
    when = When.read(fact.value)
    if when is None:
        return None
    first, last = when.earliest, when.latest
    if first is None or last is None or (not when.is_day and not windows):
        return None
    return (first, last) if (last - first).days <= _LONGEST else None
