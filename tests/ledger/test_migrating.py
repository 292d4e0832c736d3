"""Ledgers of every earlier schema, brought up with all that is in them."""

import json
import sqlite3
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from hitherto.claims import Article, Claim, Evidence, Subject, When, fold
from hitherto.claims.digest import canonical
from hitherto.ledger import open_ledger
from hitherto.ledger.database import migrations
from hitherto.ledger.rows import reading_id

NewPlace = Callable[[], str]

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
Thread = list[tuple[Article, list[Claim], str]]


def thread() -> Thread:
    """Articles with and without a day, one read twice, with claims of every kind."""
    dated = Article(
        "Ada “joins” 🌊 now", "Ada", "Post", date(2026, 5, 1), "https://www.post.example/1/?utm_medium=x", "n1"
    )
    undated = Article("Ben's gone; INSERT--", "Ben", "Post", None, None)
    version = Article("Ada leaves", "Ada", "Post", date(2026, 5, 1), "http://post.example/1")
    full = Claim(
        Subject("The Lighthouse Keepers", 2, "Part 1"),
        "cast",
        "Ada",
        (Evidence.of(dated.text, 0, 3), Evidence.of(dated.text, 4, 13)),
        dated.id,
        {"character": "Reyes", "count": 3, "recipients": ("A", "B")},
        "-",
        "possible",
        ("Ada", "Post"),
        When.parse("2026-09/2026-12"),
    )
    plain = Claim(Subject("lighthouse keepers"), "plot", "x", (Evidence.of(dated.text, 0, 1),), dated.id)
    gone = Claim(
        Subject("Driftwood"), "cast", "Ben", (Evidence.of(undated.text, 0, 3),), undated.id, certainty="probable"
    )
    return [
        (dated, [full, plain], "plain 1"),
        (undated, [gone], "plain 1"),
        (dated, [full], "plain 2"),
        (version, [], "plain 2"),
    ]


def _old_rows(readings: Thread) -> list[tuple[str, tuple[object, ...]]]:
    """Write what Hitherto wrote into schema 1."""
    rows: list[tuple[str, tuple[object, ...]]] = []
    articles: dict[str, int] = {}
    works: dict[str, int] = {}
    claims: dict[str, int] = {}
    for number, (article, made, reader) in enumerate(readings, start=1):
        time = (NOON + timedelta(hours=number - 1)).isoformat(timespec="microseconds")
        day = (article.published or NOON.date()).isoformat()
        if article.id not in articles:
            articles[article.id] = len(articles) + 1
            kept = (article.id, day, article.published is not None, time, article.outlet, article.url, article.title)
            rows.append(("article", (articles[article.id], *kept, article.name, article.text)))
        of = articles[article.id]
        reading = reading_id(article.id, reader, [claim.id for claim in made])
        rows.append(("reading", (number, reading, of, reader, time)))
        for claim in made:
            work = claim.subject.work
            if work not in works:
                works[work] = len(works) + 1
                rows.append(("work", (works[work], work, fold(work))))
            if claim.id not in claims:
                claims[claim.id] = len(claims) + 1
                rows.append(("claim", (claims[claim.id], claim.id, of, number, works[work], day, *_old_claim(claim))))
            rows.append(("reading_claim", (number, claims[claim.id])))
    return rows


def _old_claim(claim: Claim) -> tuple[object, ...]:
    details = canonical(
        {key: list(value) if isinstance(value, tuple) else value for key, value in claim.details.items()}
    )
    how = claim.polarity, claim.certainty, canonical(list(claim.speaker)), str(claim.happens) if claim.happens else None
    evidence = canonical([[e.start, e.end, e.text] for e in claim.evidence])
    return claim.subject.season, claim.subject.part, claim.property, claim.value, details, *how, evidence


def _make_old(database: str, place: str, rows: list[tuple[str, tuple[object, ...]]]) -> None:
    script = migrations(database)[0].read_text("utf-8")
    if database == "sqlite":
        link = sqlite3.connect(place)
        link.executescript(script)
        for table, row in rows:
            link.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)
        link.execute("PRAGMA user_version = 1")
        link.commit()
        link.close()
        return

    import psycopg

    with psycopg.connect(place) as server:
        server.execute(script.encode())
        server.execute("INSERT INTO hitherto_ledger (schema_number) VALUES (1)")
        for table, row in rows:
            server.execute(f"INSERT INTO {table} VALUES ({', '.join(['%s'] * len(row))})".encode(), row)


def test_a_ledger_of_schema_1_keeps_all_it_had(database: str, new_place: NewPlace) -> None:
    place, fresh = new_place(), new_place()
    times = iter(NOON + timedelta(hours=hour) for hour in range(9))
    _make_old(database, place, _old_rows(thread()))
    with open_ledger(place, clock=lambda: NOON) as old, open_ledger(fresh, clock=lambda: next(times)) as new:
        for reading in thread():
            new.take_in(*reading)
        assert old.check() == []
        assert list(old.export()) == list(new.export())
        assert [json.loads(line) for line in old.export()][-1]["end"] > 0
        assert [found.article.title for found in old.search("ada leaves")] == ["Ada"]
        for article, claims, reader in thread():
            assert not old.take_in(article, claims, reader).new
    with open_ledger(place, clock=lambda: NOON) as again:
        assert again.works()


def test_an_empty_ledger_of_schema_1(database: str, new_place: NewPlace) -> None:
    place = new_place()
    _make_old(database, place, [])
    with open_ledger(place, clock=lambda: NOON) as ledger:
        assert list(ledger.export()) == ['{"end":0}']
        assert ledger.check() == []


def test_particulars_of_schema_5_stay(new_place: NewPlace, monkeypatch: pytest.MonkeyPatch) -> None:
    place, earlier = new_place(), migrations
    known = Article("Ada joins", byline="Di Orr", language="en", captured=date(2026, 5, 3))
    archived = Article("Ben joins", archive="https://web.archive.org/web/20260503040506/https://isle.example/1")
    with monkeypatch.context() as then:
        then.setattr("hitherto.ledger.database.migrations", lambda kind: earlier(kind)[:5])
        with open_ledger(place, clock=lambda: NOON) as old:
            old.take_in(known, [], "plain 1")
            before = list(old.export())
    with open_ledger(place, clock=lambda: NOON) as new:
        assert list(new.export()) == before
        new.take_in(archived, [], "plain 1")
        assert new.article(known.id) == known
        kept = new.article(archived.id)
        assert kept
        assert kept.archive == archived.archive
        assert new.check() == []
