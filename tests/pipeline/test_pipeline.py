"""The whole path, with a reader and a clock that are given."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import hitherto
from hitherto import Article, Claim, Evidence, Hitherto, LedgerError, NotKnownError, Problem, Subject, Taken

FERRY = Subject("The Last Ferry")


class LineReader:
    """A reader to which each line "season | property | value" of a text is a claim about The Last Ferry."""

    name, version = "lines", "1"

    def read(self, article: Article) -> list[Claim]:
        return [self._claim(article, line) for line in article.text.splitlines() if line.count("|") == 2]

    def _claim(self, article: Article, line: str) -> Claim:
        season, property_name, value = (part.strip() for part in line.split("|"))
        start = article.text.index(line)
        return Claim(
            subject=Subject(FERRY.work, int(season) if season else None),
            property=property_name,
            value=value,
            evidence=(Evidence.of(article.text, start, start + len(line)),),
            article=article.id,
            reader="lines 1",
        )


def article(day: str, *lines: str) -> Article:
    return Article("\n".join(["Ferry news", "", *lines]), "Ferry news", "The Quay Post", date.fromisoformat(day))


@pytest.fixture
def now() -> list[datetime]:
    """The clock's time, which a test may set."""
    return [datetime(2025, 6, 1, 9, tzinfo=UTC)]


@pytest.fixture
def ferry(tmp_path: Path, now: list[datetime]) -> Iterator[Hitherto]:
    """An empty ledger, whose reader takes each line for a claim."""
    clock: Callable[[], datetime] = lambda: now[0]  # noqa: E731
    with hitherto.open(tmp_path / "ferry.db", clock=clock, reader=LineReader()) as opened:
        yield opened


def test_reading_an_article_twice(ferry: Hitherto) -> None:
    one = article("2025-05-01", "1 | platform | Tidewater")
    assert ferry.read(one) == Taken(one.id, new=True, claims=1)
    assert ferry.read(one) == Taken(one.id, new=False, claims=1)


def test_reading_a_path(ferry: Hitherto, tmp_path: Path) -> None:
    path = tmp_path / "articles.jsonl"
    path.write_text('{"title": "Ferry", "text": "Ferry\\n\\n1 | platform | Tidewater"}\nnot json\n', encoding="utf-8")
    taken, problem = ferry.read(path)
    assert isinstance(taken, Taken)
    assert taken.new
    assert isinstance(problem, Problem)
    assert problem.where == f"{path}, line 2"


def test_an_article_that_cannot_be_kept_does_not_stop_the_others(ferry: Hitherto, tmp_path: Path) -> None:
    path = tmp_path / "articles.jsonl"
    rows = ['{"title": "Ferry", "url": "https://a\\u0000b.example", "text": "Ferry one"}', '{"text": "Ferry two"}']
    path.write_text("\n".join(rows), encoding="utf-8")
    assert any(isinstance(one, Taken) for one in ferry.read(path))


def test_an_article_of_the_future_is_refused(ferry: Hitherto, tmp_path: Path, now: list[datetime]) -> None:
    path = tmp_path / "article.jsonl"
    path.write_text('{"published": "2025-07-01", "text": "Ferry\\n\\n1 | platform | Tidewater"}', encoding="utf-8")
    assert isinstance(ferry.read(path)[0], Problem)
    now[0] = datetime(2025, 7, 2, tzinfo=UTC)
    assert isinstance(ferry.read(path)[0], Taken)


def test_facts_are_those_of_the_day(ferry: Hitherto) -> None:
    ferry.read(article("2025-05-01", "1 | platform | Tidewater"))
    ferry.read(article("2025-05-20", "1 | cast | Ada Okafor"))
    assert {fact.value for fact in ferry.facts("the last ferry", as_of=date(2025, 5, 10))} == {"Tidewater"}
    assert {fact.value for fact in ferry.facts("last ferry")} == {"Tidewater", "Ada Okafor"}
    assert ferry.facts("last ferry", as_of=date(2025, 4, 30)) == []


def test_today_is_the_clocks(ferry: Hitherto, now: list[datetime]) -> None:
    ferry.read(article("2025-05-20", "1 | cast | Ada Okafor"))
    now[0] = datetime(2025, 5, 19, 23, 59, tzinfo=UTC)
    assert ferry.facts("last ferry") == []


def test_a_season_leaves_out_the_others(ferry: Hitherto) -> None:
    ferry.read(article("2025-05-01", "1 | cast | Ada Okafor", "2 | cast | Bo Lindqvist"))
    assert {fact.value for fact in ferry.facts("last ferry s2")} == {"Bo Lindqvist"}
    assert {fact.value for fact in ferry.facts("last ferry")} == {"Ada Okafor", "Bo Lindqvist"}


def test_changes_between_two_days(ferry: Hitherto) -> None:
    ferry.read(article("2025-05-01", "1 | platform | Tidewater"))
    ferry.read(article("2025-05-20", "1 | cast | Ada Okafor", "2 | cast | Bo Lindqvist"))
    changes = ferry.changes("last ferry season 1", since=date(2025, 5, 1))
    assert [(one.value, one.before, one.said_at) for one in changes] == [("Ada Okafor", "absent", date(2025, 5, 20))]


def test_the_page(ferry: Hitherto, now: list[datetime]) -> None:
    ferry.read(article("2025-05-01", "1 | cast | Ada Okafor"))
    page = ferry.page("last ferry")
    assert page.title.work == "The Last Ferry"
    assert page.on == page.checked == date(2025, 6, 1)
    assert ferry.page("last ferry", as_of=date(2025, 5, 3)).checked == date(2025, 5, 3)
    now[0] = datetime(2025, 6, 9, tzinfo=UTC)
    assert (ferry.page("last ferry").on, ferry.page("last ferry").checked) == (date(2025, 6, 9), date(2025, 6, 1))


def test_titles(ferry: Hitherto) -> None:
    assert ferry.titles() == []
    ferry.read(article("2025-05-01", "1 | cast | Ada Okafor", "3 | cast | Ada Okafor"))
    [work] = ferry.titles()
    assert (work.name, work.claims, work.seasons) == ("The Last Ferry", 2, (1, 3))


def test_why_brings_the_words(ferry: Hitherto) -> None:
    ferry.read(article("2025-05-01", "1 | cast | Ada Okafor"))
    ferry.read(article("2025-05-02", "1 | cast | Ada Okafor", "1 | platform | Tidewater"))
    fact = next(fact for fact in ferry.facts("last ferry") if fact.property == "cast")
    told = ferry.why(fact.id)
    assert told.fact == fact
    assert [entry.claim.evidence[0].text for entry in told.claims_for] == ["1 | cast | Ada Okafor"] * 2
    assert [entry.claim.id for entry in told.claims_for] == list(fact.claims_for)


def test_what_is_not_known(ferry: Hitherto) -> None:
    with pytest.raises(NotKnownError, match="no titles yet"):
        ferry.facts("last ferry")
    ferry.read(article("2025-05-01", "1 | cast | Ada Okafor"))
    with pytest.raises(NotKnownError, match="The Last Ferry"):
        ferry.facts("the lost fery")
    with pytest.raises(NotKnownError, match="'f:none'"):
        ferry.why("f:none")


def test_check(ferry: Hitherto) -> None:
    ferry.read(article("2025-05-01", "1 | cast | Ada Okafor"))
    assert ferry.check() == []


def test_a_ledger_is_made_only_where_it_may_be(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match=r"nothing\.db"):
        hitherto.open(tmp_path / "nothing.db", create=False)
    assert not (tmp_path / "nothing.db").exists()


def test_the_built_in_reader_is_the_default(tmp_path: Path) -> None:
    head = "‘The Lighthouse Keepers’ renewed for season 2"
    said = f"{head}\n\nTidewater has renewed The Lighthouse Keepers for a second season."
    with hitherto.open(tmp_path / "keepers.db") as opened:
        opened.read(Article(said, head, "Tidewater", date(2025, 1, 10)))
        assert [work.name for work in opened.titles()] == ["The Lighthouse Keepers"]


def test_an_article_that_the_reader_fails_on_does_not_stop_the_others(tmp_path: Path) -> None:
    class Failing:
        name, version = "failing", "1"

        def read(self, article: Article) -> list[Claim]:
            if "trap" in article.text:
                raise RuntimeError("fell over")
            return []

    rows = [
        {"id": name, "title": name, "text": f"{name}\n\nWords.", "published": "2025-01-01"} for name in ("trap", "fine")
    ]
    path = tmp_path / "two.jsonl"
    path.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    with hitherto.open(tmp_path / "l.db", reader=Failing()) as library:
        failed, taken = library.read(path)
    assert isinstance(failed, Problem)
    assert "'trap'" in str(failed)
    assert "fell over" in str(failed)
    assert not isinstance(taken, Problem)


def test_a_title_gathers_what_was_said_under_its_working_name(ferry: Hitherto) -> None:
    def said(one: Article, work: str, *answers: tuple[str, str]) -> None:
        claims = [
            Claim(Subject(work), asked, value, (Evidence.of(one.text, 0, 5),), one.id) for asked, value in answers
        ]
        ferry.ledger.take_in(one, claims, "hand 1")

    people = ("cast", "Ada Okafor"), ("crew", "Ben Lind")
    said(article("2025-01-01", "early"), "Ferry event series", *people)
    said(article("2025-03-01", "later"), "Ferry: Last Light", *people, ("order", "ordered"))
    said(article("2025-03-02", "old"), "Ferry", ("cast", "Cleo Marsh"))

    before = ferry.facts("ferry last light", as_of=date(2025, 1, 2))
    assert {(str(f.subject), f.value) for f in before} == {
        ("Ferry: Last Light", "Ada Okafor"),
        ("Ferry: Last Light", "Ben Lind"),
    }
    assert ferry.facts("ferry event series") == ferry.facts("ferry last light")
    assert ferry.page("ferry event series").name == "Ferry: Last Light"
    assert [f.value for f in ferry.facts("ferry")] == ["Cleo Marsh"]
    assert ferry.why(before[0].id).fact.value == before[0].value
    changed = ferry.changes("ferry last light", date(2025, 1, 2), date(2025, 3, 1))
    assert ("ordered", "absent") in [(change.value, change.before) for change in changed]


def test_taking_in_tells_what_changes(ferry: Hitherto) -> None:
    first = article("2025-05-01", "1 | platform | Tidewater", "1 | cast | Ada Okafor")
    came = ferry.take_in([first, Problem("x", "y")])
    assert came.articles == [Taken(first.id, new=True, claims=2), Problem("x", "y")]
    [(subject, changes)] = came.titles
    assert subject == FERRY
    assert [(one.value, one.before) for one in changes] == [("Ada Okafor", "absent"), ("Tidewater", "absent")]
    later = ferry.take_in([article("2025-05-20", "1 | cast | Bo Lindqvist"), first])
    assert [one.new for one in later.articles if isinstance(one, Taken)] == [True, False]
    assert [one.value for title in later.titles for one in title.changes] == ["Bo Lindqvist"]
    assert ferry.take_in([first]).titles == []


def test_taking_in_a_version_tells_what_it_withdraws(ferry: Hitherto) -> None:
    page = article("2025-05-01", "1 | platform | Tidewater", "1 | cast | Ada Okafor")
    ferry.take_in([replace(page, url="https://quay.example/1")])
    newer = replace(article("2025-05-09", "1 | platform | Tidewater"), url="https://quay.example/1")
    assert [(one.value, one.after) for one in ferry.take_in([newer]).titles[0].changes] == [
        ("Ada Okafor", "superseded")
    ]
