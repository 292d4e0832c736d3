"""Articles that replace one another under an address, articles that repeat one another, and what is not out yet."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from hitherto.claims import Article, Claim, Entry, Evidence, Ruling, Subject, fold
from hitherto.ledger import Ledger, open_ledger

Ticking = Callable[[], Callable[[], datetime]]

SERIES = Subject("The Lighthouse Keepers", 2)
KEY = fold(SERIES.work)
NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
PAGE = "https://www.post.example/keepers?utm_source=feed#top"


def page(text: str, on: date | None = date(2026, 5, 1), url: str = PAGE, **more: object) -> Article:
    return Article(text, title=text, outlet="The Harbour Post", published=on, url=url, **more)  # type: ignore[arg-type]


def says(article: Article, *people: str, **more: object) -> list[Claim]:
    places = [(article.text.index(who), who) for who in people]
    return [
        Claim(SERIES, "cast", who, (Evidence(at, at + len(who), who),), article.id, **more)  # type: ignore[arg-type]
        for at, who in places
    ]


def told(entries: list[Entry]) -> list[tuple[str, int, int | None]]:
    """Return who is said to be cast, on which day of the month, and on which day that was withdrawn."""
    return [(e.claim.value, e.said_at.day, e.withdrawn_at.day if e.withdrawn_at else None) for e in entries]


@pytest.fixture
def daily(place: str) -> Ledger:
    """A ledger whose clock is a day later each time that something is taken in, from 10 May at noon."""
    days = iter(range(10, 31))
    return open_ledger(place, clock=lambda: datetime(2026, 5, next(days), 12, tzinfo=UTC))


def test_a_new_version_says_more_and_takes_back(daily: Ledger) -> None:
    first = page("Ada and Ben join")
    second = page("Now Ben and Cy join", url="http://post.example/keepers/")
    daily.take_in(first, says(first, "Ada", "Ben"), "plain 1")
    daily.take_in(second, says(second, "Ben", "Cy"), "plain 1")

    assert told(daily.entries([KEY])) == [("Ada", 1, 11), ("Ben", 1, None), ("Cy", 11, None)]
    assert told(daily.entries([KEY], as_of=date(2026, 5, 10))) == [("Ada", 1, None), ("Ben", 1, None)]
    past = daily.entries([KEY], recorded_at=datetime(2026, 5, 10, 13, tzinfo=UTC))
    assert told(past) == [("Ada", 1, None), ("Ben", 1, None)]
    assert [(v.article, v.since.day) for v in daily.versions(second.id)] == [(first, 1), (second, 11)]
    assert daily.versions(first.id) == daily.versions(second.id)
    assert daily.versions("a:0") == []
    (ada,) = daily.find_claim(says(first, "Ada")[0].id)
    assert told([ada]) == [("Ada", 1, 11)]
    assert [e.claim.value for e in daily.find_claim(says(second, "Ben")[0].id)] == ["Ben"], "each can be looked up"


def test_a_version_with_a_day_of_its_own(daily: Ledger) -> None:
    first, second = page("Ada joins"), page("Ben joins", on=date(2026, 5, 4))
    daily.take_in(first, says(first, "Ada"), "plain 1")
    daily.take_in(second, says(second, "Ben"), "plain 1")
    assert told(daily.entries([KEY])) == [("Ada", 1, 4), ("Ben", 4, None)]
    assert told(daily.entries([KEY], as_of=date(2026, 5, 3))) == [("Ada", 1, None)]


def test_what_comes_back_is_said_again(daily: Ledger) -> None:
    for text in ("Ada joins", "Nobody joins", "Ada joins after all"):
        article = page(text)
        daily.take_in(article, says(article, *(["Ada"] if "Ada" in text else [])), "plain 1")
    assert told(daily.entries([KEY])) == [("Ada", 1, 11), ("Ada", 12, None)]


def test_more_surely_is_something_new_and_takes_nothing_back(daily: Ledger) -> None:
    first, second = page("Ada may join"), page("Ada joins")
    daily.take_in(first, says(first, "Ada", certainty="possible"), "plain 1")
    daily.take_in(second, says(second, "Ada"), "plain 1")
    assert told(daily.entries([KEY])) == [("Ada", 1, None), ("Ada", 11, None)]


def test_another_readers_silence_withdraws_only_what_the_text_lost(daily: Ledger) -> None:
    first, second = page("Ada and Ben join"), page("Ada joins")
    daily.take_in(first, says(first, "Ada", "Ben"), "plain 1")
    daily.take_in(second, [], "plain 2")
    assert told(daily.entries([KEY])) == [("Ada", 1, None), ("Ben", 1, 11)]


def test_the_same_text_elsewhere_is_a_copy_of_the_first(daily: Ledger) -> None:
    first, copy = page("Ada joins"), page("Ada joins", url="https://other.example/1", on=date(2026, 4, 1))
    daily.take_in(first, says(first, "Ada"), "plain 1")
    daily.take_in(copy, says(copy, "Ada"), "plain 1")
    assert {e.article.id: e.copy_of for e in daily.entries([KEY])} == {first.id: None, copy.id: first.id}
    (early,) = daily.entries([KEY], as_of=date(2026, 4, 30))
    assert (early.article.id, early.copy_of) == (copy.id, None), "by then it was the only one"


def test_an_embargo_hides_everything_until_it_ends(place: str) -> None:
    now = [NOON]
    secret = page("Ada joins", embargo=NOON + timedelta(days=2))
    assert secret.id != page("Ada joins").id
    with open_ledger(place, clock=lambda: now[0]) as ledger:
        ledger.take_in(secret, says(secret, "Ada"), "by hand: Ed")
        claim = says(secret, "Ada")[0].id

        def shown() -> list[object]:
            found = [*ledger.entries([KEY]), *ledger.find_claim(claim), *ledger.search("ada")]
            return [*found, *ledger.names(), *ledger.works(), *ledger.versions(secret.id)]

        assert shown() == []
        assert ledger.check() == []
        now[0] = NOON + timedelta(days=2)
        assert len(shown()) == 6
        assert ledger.entries([KEY])[0].article == secret
        assert ledger.entries([KEY], recorded_at=NOON + timedelta(days=1)) == [], "nor was it shown then"


def test_what_several_versions_say_counts_once(daily: Ledger) -> None:
    for text in ("Ada and Ben join", "Now Ben and Cy join"):
        version = page(text)
        daily.take_in(version, says(version, *(who for who in ("Ada", "Ben", "Cy") if who in text)), "plain 1")
    (work,) = daily.works()
    assert (work.claims, work.articles) == (3, 2)
    assert work.claims == len(daily.entries([KEY]))


def test_words_that_an_editor_pasted_are_no_version_of_the_page(daily: Ledger) -> None:
    whole, pasted = page("Ada and Ben join"), page("Cy joins")
    daily.take_in(whole, says(whole, "Ada", "Ben"), "plain 1")
    daily.take_in(pasted, says(pasted, "Cy"), "by hand: Ann Other")
    assert sorted(told(daily.entries([KEY]))) == [("Ada", 1, None), ("Ben", 1, None), ("Cy", 1, None)]
    assert [version.article.id for version in daily.versions(whole.id)] == [whole.id]


def test_an_article_with_its_current_reading(daily: Ledger) -> None:
    article = page("Ada and Ben join", embargo=datetime(2030, 1, 1, tzinfo=UTC))
    assert daily.current(article.id) is None
    daily.take_in(article, says(article, "Ada", "Ben"), "plain 1")
    daily.take_in(article, says(article, "Ben"), "plain 2")
    kept = daily.current(article.id)
    assert kept is not None
    assert (kept.article, kept.reader) == (article, "plain 2")
    assert [claim.value for claim in kept.claims] == ["Ben"]


def test_the_version_changes_with_whatever_is_answered(place: str) -> None:
    now = [NOON]
    with open_ledger(place, clock=lambda: now[0]) as ledger:
        seen = [ledger.version()]
        ledger.take_in(page("Ada joins"), [], "plain 1")
        seen.append(ledger.version())
        ledger.take_in(page("Ada joins"), [], "plain 1")
        assert ledger.version() == seen[-1], "nothing was learned"
        ledger.take_in(page("Ada joins"), [], "plain 2")
        seen.append(ledger.version())
        ledger.take_in(page("Ben joins", embargo=NOON + timedelta(days=2)), [], "plain 1")
        seen.append(ledger.version())
        now[0] += timedelta(days=2)
        seen.append(ledger.version())
        ledger.add_ruling(Ruling("same", "Cy", "so", names=("Ada", "Adah"), sort="person"))
        seen.append(ledger.version())
        ledger.forget(page("Ada joins").id, "Cy", "so")
        seen.append(ledger.version())
    assert len(set(seen)) == len(seen)
