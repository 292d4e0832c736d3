"""What a ledger does, in every database."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from hitherto.claims import Article, Claim, InputError, LedgerError, Subject, When, fold
from hitherto.ledger import Ledger, Taken, open_ledger

Written = Callable[..., Article]
Claimed = Callable[..., Claim]
Ticking = Callable[[], Callable[[], datetime]]
RunSql = Callable[..., list[tuple[object, ...]]]

SERIES = Subject("The Lighthouse Keepers", 2)
KEY = fold(SERIES.work)
NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)  # when the ticking clock begins


def test_what_is_taken_in_comes_back_exactly(ledger: Ledger, written: Written, claimed: Claimed) -> None:
    article = Article(
        "Ada Okafor “joins” 🌊\n\nShe said so.", "Ada", "Harbour", date(2026, 5, 1), "https://x/1", "no-1"
    )
    claim = claimed(
        article,
        "Ada Okafor “joins” 🌊",
        Subject("Lighthouse", 2, "Volume 1"),
        "Ada Okafor",
        details={"character": "Reyes", "count": 3, "recipients": ("A", "B")},
        polarity="-",
        certainty="possible",
        speaker=("Ada Okafor", "Harbour"),
        happens=When.parse("2026-09/2026-12"),
        reader="plain 1",
    )

    taken = ledger.take_in(article, [claim], "plain 1")

    assert taken == Taken(article.id, new=True, claims=1)
    (entry,) = ledger.entries(["lighthouse"])
    assert (entry.claim, entry.article) == (claim, article)
    assert (entry.said_at, entry.recorded_at) == (date(2026, 5, 1), NOON)
    assert ledger.article(article.id) == article
    assert ledger.find_claim(claim.id) == [entry]
    assert ledger.last_recorded() == NOON


def test_an_empty_ledger_answers(ledger: Ledger) -> None:
    assert ledger.works() == []
    assert ledger.entries([KEY]) == []
    assert ledger.entries([]) == []
    assert ledger.find_claim("c:0") == []
    assert ledger.article("a:0") is None
    assert ledger.last_recorded() is None
    assert ledger.check() == []


def test_taking_in_again_changes_nothing(ledger: Ledger, written: Written, claimed: Claimed) -> None:
    article = written("Ada Okafor joins")
    claim = claimed(article, "Ada", SERIES, "Ada Okafor")
    ledger.take_in(article, [claim], "plain 1")
    before = ledger.entries([KEY]), ledger.works(), ledger.last_recorded()

    assert ledger.take_in(article, [claim, claim], "plain 1") == Taken(article.id, new=False, claims=1)

    assert (ledger.entries([KEY]), ledger.works(), ledger.last_recorded()) == before


def test_an_article_about_nothing_is_kept(ledger: Ledger, written: Written) -> None:
    article = written("Weather")
    assert ledger.take_in(article, [], "plain 1").new
    assert not ledger.take_in(article, [], "plain 1").new
    assert ledger.article(article.id) == article
    assert ledger.works() == []


def test_an_article_without_a_day_is_said_when_taken_in(ledger: Ledger, written: Written, claimed: Claimed) -> None:
    article = written("Ada Okafor joins", on=None)
    ledger.take_in(article, [claimed(article, "Ada", SERIES, "Ada")], "plain 1")
    (entry,) = ledger.entries([KEY])
    assert (entry.said_at, entry.article.published) == (NOON.date(), None)
    assert ledger.entries([KEY], as_of=NOON.date() - timedelta(days=1)) == []


def test_the_day_of_take_in_is_the_day_in_utc(place: str, written: Written, claimed: Claimed) -> None:
    article = written("Ada joins", on=None)
    late = datetime.fromisoformat("2026-06-01T23:30:00-02:00")
    with open_ledger(place, clock=lambda: late) as ledger:
        ledger.take_in(article, [claimed(article, "Ada", SERIES, "Ada")], "plain 1")
        (entry,) = ledger.entries([KEY])
    assert entry.said_at == date(2026, 6, 2)
    assert entry.recorded_at == late


def test_entries_stand_by_day_article_and_place(ledger: Ledger, written: Written, claimed: Claimed) -> None:
    late = written("Ada joins", "Ben joins", on=date(2026, 5, 2))
    early = written("Ada may join", on=date(2026, 5, 1))
    ledger.take_in(late, [claimed(late, w, SERIES, w) for w in ("Ben", "Ada")], "plain 1")
    ledger.take_in(early, [claimed(early, "Ada", SERIES, "Ada")], "plain 1")

    entries = ledger.entries([KEY])

    assert [(e.said_at.day, e.claim.value) for e in entries] == [(1, "Ada"), (2, "Ada"), (2, "Ben")]
    assert entries[1].article is entries[2].article


def test_entries_of_several_works_share_their_article(ledger: Ledger, written: Written, claimed: Claimed) -> None:
    article = written("Ada joins one, Ben joins the other")
    claims = [claimed(article, "Ada", SERIES, "Ada"), claimed(article, "Ben", Subject("Driftwood"), "Ben")]
    ledger.take_in(article, claims, "plain 1")
    first, second = ledger.entries([KEY, "driftwood", KEY])
    assert first.article is second.article


def test_a_work_is_found_under_every_spelling(ledger: Ledger, written: Written, claimed: Claimed) -> None:
    article = written("Ada and Ben and Cy")
    names = {"Ada": "The Lighthouse Keepers", "Ben": "lighthouse keepers", "Cy": "The Lighthouse Keepers"}
    claims = [claimed(article, who, Subject(work, season), who) for season, (who, work) in enumerate(names.items(), 1)]
    other = written("Dee is in Driftwood", on=date(2026, 5, 3))
    ledger.take_in(article, claims, "plain 1")
    ledger.take_in(other, [claimed(other, "Dee", Subject("Driftwood"), "Dee")], "plain 1")

    driftwood, keepers = ledger.works()

    assert (keepers.key, keepers.name) == (KEY, "The Lighthouse Keepers")
    assert (keepers.claims, keepers.articles, keepers.seasons) == (3, 1, (1, 2, 3))
    assert (driftwood.name, driftwood.seasons) == ("Driftwood", ())
    assert driftwood.first_said == driftwood.last_said == date(2026, 5, 3)
    assert [e.claim.subject.work for e in ledger.entries([KEY])] == list(names.values())
    assert sorted(map(fold, ledger.names())) == ["driftwood", KEY]


def test_a_newer_reading_counts_and_the_older_stays(ledger: Ledger, written: Written, claimed: Claimed) -> None:
    article = written("Ada joins, Ben leaves, Cy stays")
    ada, ben, cy = (claimed(article, who, SERIES, who) for who in ("Ada", "Ben", "Cy"))
    ledger.take_in(article, [ada, ben], "plain 1")
    assert ledger.take_in(article, [ben, cy], "plain 2") == Taken(article.id, new=True, claims=2)

    now = ledger.entries([KEY])
    before = ledger.entries([KEY], recorded_at=NOON)

    assert [(e.claim.value, e.claim.reader) for e in now] == [("Ben", "plain 2"), ("Cy", "plain 2")]
    assert [(e.claim.value, e.claim.reader) for e in before] == [("Ada", "plain 1"), ("Ben", "plain 1")]
    assert [e.recorded_at for e in now] == [NOON, NOON + timedelta(hours=1)], "Ben is known since the first reading"
    assert [e.claim.value for e in ledger.find_claim(ada.id)] == ["Ada"], "what is no longer made is still found"
    assert ledger.works()[0].claims == 2
    assert ledger.check() == []


def test_a_newer_reading_may_find_nothing(ledger: Ledger, written: Written, claimed: Claimed) -> None:
    article = written("Ada joins")
    ledger.take_in(article, [claimed(article, "Ada", SERIES, "Ada")], "plain 1")
    ledger.take_in(article, [], "plain 2")
    assert ledger.entries([KEY]) == []
    assert ledger.works() == []
    assert ledger.names() == []
    assert len(ledger.entries([KEY], recorded_at=NOON)) == 1


def test_both_pasts_alone_and_together(ledger: Ledger, written: Written, claimed: Claimed) -> None:
    # The older article is taken in later, as it happens when an archive is read.
    for day in (20, 10):
        article = written(f"Ada joins on {day}", on=date(2026, 5, day))
        ledger.take_in(article, [claimed(article, "Ada", SERIES, f"Ada {day}")], "plain 1")

    def values(day: int | None = None, hour: int | None = None) -> list[str]:
        as_of = date(2026, 5, day) if day else None
        recorded_at = NOON + timedelta(hours=hour) if hour is not None else None
        return [e.claim.value for e in ledger.entries([KEY], as_of=as_of, recorded_at=recorded_at)]

    assert values() == ["Ada 10", "Ada 20"]
    assert values(day=10) == ["Ada 10"]
    assert values(hour=0) == ["Ada 20"]
    assert values(day=10, hour=0) == []
    assert values(day=9) == values(hour=-1) == []


def test_a_clock_put_back_changes_no_past(place: str, written: Written, claimed: Claimed) -> None:
    times = iter([NOON, NOON - timedelta(days=1)])
    first, second = written("Ada joins"), written("Ben joins")
    with open_ledger(place, clock=lambda: next(times)) as ledger:
        ledger.take_in(first, [claimed(first, "Ada", SERIES, "Ada")], "plain 1")
        ledger.take_in(second, [claimed(second, "Ben", SERIES, "Ben")], "plain 1")
        assert ledger.last_recorded() == NOON
        assert ledger.entries([KEY], recorded_at=NOON - timedelta(hours=1)) == []


def test_times_need_a_zone(place: str, written: Written) -> None:
    bare = datetime(2026, 6, 1)  # noqa: DTZ001
    with open_ledger(place, clock=lambda: bare) as ledger:
        with pytest.raises(ValueError, match="without its zone"):
            ledger.take_in(written("Ada"), [], "plain 1")
        with pytest.raises(ValueError, match="without its zone"):
            ledger.entries([KEY], recorded_at=bare)
        assert ledger.last_recorded() is None


@pytest.mark.parametrize("text", ["half a pair \ud83c", "a NUL \0 within"])
def test_what_is_no_text_is_refused(ledger: Ledger, text: str) -> None:
    with pytest.raises(InputError, match="no text"):
        ledger.take_in(Article(text, url="https://post.example/1"), [], "plain 1")
    assert ledger.last_recorded() is None


def test_claims_must_be_of_the_article(ledger: Ledger, written: Written, claimed: Claimed) -> None:
    article, other = written("Ada joins"), written("Ben joins")
    foreign = claimed(other, "Ben", SERIES, "Ben")
    with pytest.raises(InputError, match="each article its own claims"):
        ledger.take_in(article, [foreign], "plain 1")
    assert ledger.article(article.id) is None


def test_evidence_must_be_in_the_article(ledger: Ledger, written: Written, claimed: Claimed) -> None:
    article = written("Ada joins")
    real = claimed(article, "Ada", SERIES, "Ada")
    moved = Claim(SERIES, "cast", "Ada", (type(real.evidence[0])(1, 4, "Ada"),), article.id)
    with pytest.raises(InputError, match="in their place"):
        ledger.take_in(article, [real, moved], "plain 1")
    assert ledger.article(article.id) is None


def test_a_failure_on_the_way_keeps_nothing(
    ledger: Ledger, written: Written, claimed: Claimed, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_: Claim) -> None:
        raise KeyboardInterrupt

    article = written("Ada joins")
    claim = claimed(article, "Ada", SERIES, "Ada")
    with monkeypatch.context() as patch:
        patch.setattr("hitherto.ledger.intake.claim_row", interrupted)
        with pytest.raises(KeyboardInterrupt):
            ledger.take_in(article, [claim], "plain 1")
    assert ledger.article(article.id) is None
    assert ledger.take_in(article, [claim], "plain 1").new


@pytest.mark.parametrize("table", ["article", "reading", "work", "property", "claim"])
@pytest.mark.parametrize("statement", ["UPDATE {} SET {} = {}", "DELETE FROM {}"])
def test_nothing_is_changed_or_removed(
    ledger: Ledger, place: str, run_sql: RunSql, table: str, statement: str, written: Written, claimed: Claimed
) -> None:
    article = written("Ada joins")
    ledger.take_in(article, [claimed(article, "Ada", SERIES, "Ada")], "plain 1")
    with pytest.raises(Exception, match="append-only"):
        run_sql(place, statement.format(table, "number", "number"))

    assert len(ledger.entries([KEY])) == 1
    assert ledger.check() == []


def test_two_open_ledgers_see_each_other(place: str, written: Written, claimed: Claimed, ticking: Ticking) -> None:
    first, second = written("Ada joins"), written("Ben joins")
    with open_ledger(place, clock=ticking()) as here, open_ledger(place, clock=ticking()) as there:
        here.take_in(first, [claimed(first, "Ada", SERIES, "Ada")], "plain 1")
        there.take_in(second, [claimed(second, "Ben", SERIES, "Ben")], "plain 1")
        assert here.entries([KEY]) == there.entries([KEY])
        assert len(here.entries([KEY])) == 2


def test_a_closed_ledger_says_so(place: str, ticking: Ticking) -> None:
    ledger = open_ledger(place, clock=ticking())
    ledger.close()
    ledger.close()
    with pytest.raises(LedgerError, match="closed"):
        ledger.works()
