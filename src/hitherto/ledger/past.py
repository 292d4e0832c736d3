"""What of all that is kept counts by a day and at a time: versions, copies and current readings, told from few rows.

Pure functions; nothing here is ever written down.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import NamedTuple

from hitherto.claims import BY_HAND, Claim, Entry, fold
from hitherto.ledger.database import Row
from hitherto.ledger.rows import as_date, as_time, damaged


class Moment(NamedTuple):
    """What is asked for: what was said by a day and recorded by a time, and `now`, for what is under embargo."""

    day: date
    recorded: datetime
    now: Callable[[], datetime]

    def may_show(self, article: "Standing") -> bool:
        """Tell whether an article was taken in by then, and is under no embargo."""
        if article.recorded_at > self.recorded:
            return False
        return article.embargo is None or article.embargo <= min(self.recorded, self.now())


class Reading(NamedTuple):
    """A reading of an article, with the time that counts."""

    recorded_at: datetime
    id: str
    number: int
    reader: str


@dataclass(slots=True)
class Standing:
    """An article with its readings; what is below `readings` depends on the moment that is asked for.

    `recorded_at` is when the ledger first took it in, `copy_of` the id of the first article with its text.
    """

    number: int
    id: str
    published: date | None
    address: str | None
    fingerprint: bytes
    embargo: datetime | None
    recorded_at: datetime
    readings: list[Reading] = field(default_factory=list)
    current: Reading | None = None
    said_at: date = date.max
    copy_of: str | None = None


def articles_from(rows: Iterable[Row], where: str) -> dict[int, Standing]:
    """Put articles together from rows that have one reading each; raises `LedgerError` where one cannot be read."""
    found: dict[int, Standing] = {}
    for row in rows:
        try:
            time = as_time(row["recorded_at"])
            one = found.get(row["number"])
            if one is None:
                found[row["number"]] = one = _article(row, time)
            one.recorded_at = min(one.recorded_at, time)
            one.readings.append(Reading(time, row["reading_id"], row["reading"], row["reader"]))
        except (ValueError, TypeError) as error:
            raise damaged(where, f"article {row['id']}", f"its times cannot be read ({error})") from error
    return found


def _article(row: Row, time: datetime) -> Standing:
    published = as_date(row["published"]) if row["published"] else None
    embargo = as_time(row["embargo"]) if row["embargo"] else None
    return Standing(row["number"], row["id"], published, row["address"], row["fingerprint"], embargo, time)


def series(articles: Mapping[int, Standing], moment: Moment) -> list[list[Standing]]:
    """Return what counts at the moment: the versions of each address, in order of record, with their days.

    Of each article the current reading is set, the day it was said, and what it is a copy of. Words that an editor
    pasted are no version of the page that they are from: they are not all of it.
    """
    by_address: dict[str | int, list[Standing]] = {}
    for one in articles.values():
        if moment.may_show(one):
            one.current = max(reading for reading in one.readings if reading.recorded_at <= moment.recorded)
            by_hand = one.current.reader.startswith(BY_HAND)
            by_address.setdefault(one.number if by_hand or not one.address else one.address, []).append(one)
    dated = [list(_by_day(versions, moment.day)) for versions in by_address.values()]
    found = [versions for versions in dated if versions]
    _find_copies(one for versions in found for one in versions)
    return found


def _by_day(versions: list[Standing], day: date) -> Iterator[Standing]:
    """Date the versions of one address, and leave out those that came after the day.

    A later version is of its own day if it bears a later one than the first, else of the day it was taken in;
    and never older than the one before it.
    """
    versions.sort(key=_in_order)
    first = versions[0]
    last = date.min
    for one in versions:
        taken = one.recorded_at.date()
        own = one.published if one is first or (one.published and one.published > _day(first)) else None
        one.said_at = last = max(own or taken, last)
        if last > day:
            return
        yield one


def _day(article: Standing) -> date:
    return article.published or article.recorded_at.date()


def _in_order(article: Standing) -> tuple[datetime, str]:
    return article.recorded_at, article.id


def _find_copies(articles: Iterable[Standing]) -> None:
    first: dict[bytes, str] = {}
    for one in sorted(articles, key=_in_order):
        origin = first.setdefault(one.fingerprint, one.id)
        one.copy_of = origin if origin != one.id else None


def through_versions(
    versions: list[Standing], entries: Mapping[int, list[Entry]], text_of: Callable[[int], str]
) -> list[Entry]:
    """Go through the versions of one address: who says a thing first counts, and what is dropped is withdrawn.

    `entries` are what each version's current reading makes. Where another reader read the newer version, its silence
    alone withdraws nothing as long as the words still stand in the text, which `text_of` returns.
    """
    if len(versions) == 1:
        return entries.get(versions[0].number, [])
    found: list[Entry] = []
    alive: list[Entry] = []  # what the last version still said
    for version in versions:
        new = entries.get(version.number, [])
        statements = {statement(entry.claim) for entry in new}
        kept = []
        for entry in alive:
            if statement(entry.claim) in statements or _still_stands(entry.claim, version, text_of):
                kept.append(entry)
            else:
                found.append(replace(entry, withdrawn_at=version.said_at))
        known = {_wording(entry.claim) for entry in kept}
        alive = kept + [entry for entry in new if _wording(entry.claim) not in known]
    return found + alive


def _still_stands(claim: Claim, version: Standing, text_of: Callable[[int], str]) -> bool:
    if version.current is None or version.current.reader == claim.reader:
        return False
    text = text_of(version.number)
    return all(evidence.text in text for evidence in claim.evidence)


def statement(claim: Claim) -> tuple[object, ...]:
    """Return what makes two claims one statement, whoever vouches for it and however surely."""
    from hitherto.vocabulary import key_details  # reads a file, and few articles have versions

    about = claim.subject
    details = tuple(sorted(key_details(claim.property, claim.details).items()))
    return fold(about.work), about.season, about.part, claim.property, fold(claim.value), claim.polarity, details


def _wording(claim: Claim) -> tuple[object, ...]:
    """Return all that a claim says, without its evidence."""
    details = tuple(sorted(claim.details.items()))
    how = claim.polarity, claim.certainty, claim.speaker, claim.happens
    return claim.subject, claim.property, claim.value, details, how
