"""A ledger as one would write it without a thought of speed: a list, and the sentences of the design."""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import UTC, date, datetime

from hitherto.claims import Article, Claim, Entry, fold, fold_address


class Model:
    """What was taken in, in order, with its times."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._readings: list[tuple[datetime, Article, dict[str, Claim], str]] = []

    def take_in(self, article: Article, claims: Collection[Claim], reader: str) -> bool:
        made = {claim.id: claim for claim in claims}
        if any((a.id, r, c.keys()) == (article.id, reader, made.keys()) for _, a, c, r in self._readings):
            return False
        first = next((a for _, a, _, _ in self._readings if a.id == article.id), article)
        self._readings.append((self._clock(), first, made, reader))
        return True

    def entries(
        self, works: Collection[str], as_of: date | None = None, recorded_at: datetime | None = None
    ) -> list[Entry]:
        time = recorded_at or datetime.max.replace(tzinfo=UTC)
        readings = [reading for reading in self._readings if reading[0] <= time]
        articles = {article.id: article for _, article, _, _ in readings}
        taken = {a: min(when for when, article, _, _ in readings if article.id == a) for a in articles}
        current = {article.id: (claims, reader) for _, article, claims, reader in readings}  # the last one wins
        known = {
            claim: min(when for when, _, claims, _ in readings if claim in claims)
            for _, _, made, _ in readings
            for claim in made
        }
        found: list[Entry] = []
        shown: set[str] = set()
        for address in {_address(article) for article in articles.values()}:
            versions = sorted(
                (a for a in articles.values() if _address(a) == address), key=lambda a: (taken[a.id], a.id)
            )
            days = _days(versions, taken)
            seen = [(a, day) for a, day in zip(versions, days, strict=True) if day <= (as_of or date.max)]
            shown |= {a.id for a, _ in seen}
            found += _through(seen, current, known)
        return sorted(
            (
                replace(entry, copy_of=_first_with_text(entry.article, [articles[a] for a in shown], taken))
                for entry in found
                if fold(entry.claim.subject.work) in works
            ),
            key=lambda e: (e.said_at, e.article.id, e.claim.evidence[0].start, e.claim.id),
        )


def _address(article: Article) -> str:
    return fold_address(article.url) if article.url else article.id


def _days(versions: list[Article], taken: dict[str, datetime]) -> list[date]:
    days: list[date] = []
    for article in versions:
        day = taken[article.id].date()
        if article.published and (not days or article.published > days[0]):
            day = article.published
        days.append(max([day, *days]))
    return days


def _first_with_text(article: Article, shown: list[Article], taken: dict[str, datetime]) -> str | None:
    same = [other for other in shown if other.text == article.text]
    first = min(same, key=lambda other: (taken[other.id], other.id))
    return first.id if first.id != article.id else None


def _through(
    versions: list[tuple[Article, date]], current: dict[str, tuple[dict[str, Claim], str]], known: dict[str, datetime]
) -> list[Entry]:
    found: list[Entry] = []
    for article, day in versions:
        claims, reader = current[article.id]
        for place, entry in enumerate(found):
            if entry.withdrawn_at is None and not _says(article, reader, claims, entry):
                found[place] = replace(entry, withdrawn_at=day)
        standing = [_wording(entry.claim) for entry in found if entry.withdrawn_at is None]
        fresh = [claim for claim in claims.values() if _wording(claim) not in standing]
        found += [Entry(replace(claim, reader=reader), article, day, known[claim.id]) for claim in fresh]
    return found


def _says(article: Article, reader: str, claims: dict[str, Claim], entry: Entry) -> bool:
    if any(_statement(claim) == _statement(entry.claim) for claim in claims.values()):
        return True
    return reader != entry.claim.reader and all(evidence.text in article.text for evidence in entry.claim.evidence)


def _statement(claim: Claim) -> tuple[object, ...]:
    return fold(claim.subject.work), claim.subject.season, claim.property, claim.value, claim.polarity


def _wording(claim: Claim) -> tuple[object, ...]:
    return claim.subject, claim.property, claim.value, claim.polarity, claim.certainty, claim.speaker
