"""Claims by hand, rulings, reading again and looking again, through the whole path and on every database."""

import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

import hitherto
from hitherto import Article, Claim, Evidence, Hitherto, InputError, NotKnownError, Problem, Subject
from hitherto.claims import Question, Ruling
from hitherto.ledger import Wanted
from hitherto.pipeline.editing import Slip

FERRY = Subject("The Last Ferry", 1)
MAY = datetime(2026, 5, 1, 9, tzinfo=UTC)


def rules(kind: str, **what: object) -> Ruling:
    return Ruling(kind, "Ann Other", "they told us", **what)  # type: ignore[arg-type]


class WordReader:
    """A reader to which every known name in a text is somebody in the cast of The Last Ferry."""

    name = "words"

    def __init__(self, version: str, known: Sequence[str]) -> None:
        self.version = version
        self.known = known
        self.fails_at = ""

    def read(self, article: Article) -> list[Claim]:
        if self.fails_at and self.fails_at in article.text:
            raise KeyboardInterrupt
        return [self._claim(article, who) for who in self.known if who in article.text]

    def _claim(self, article: Article, who: str) -> Claim:
        start = article.text.index(who)
        words = Evidence.of(article.text, start, start + len(who))
        return Claim(FERRY, "cast", who, (words,), article.id, reader=f"words {self.version}")


def article(text: str, day: date = date(2026, 4, 10)) -> Article:
    return Article(f"Ferry news\n\n{text}", "Ferry news", "The Quay Post", day)


class Time:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = MAY

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Time:
    return Time()


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A place where no ledger is yet, in each database."""
    if request.param == "sqlite":
        yield str(tmp_path / "ferry.db")
        return
    import psycopg

    address, schema = request.getfixturevalue("postgresql"), f"hitherto_test_{uuid.uuid4().hex}"
    with psycopg.connect(address, autocommit=True) as link:
        link.execute(f"CREATE SCHEMA {schema}".encode())
        yield f"{address}{'&' if '?' in address else '?'}options=-csearch_path%3D{schema}"
        link.execute(f"DROP SCHEMA {schema} CASCADE".encode())
        link.execute(f"DROP SCHEMA IF EXISTS {schema}_state CASCADE".encode())


Reopen = Callable[[WordReader], Hitherto]


@pytest.fixture
def reopen(place: str, clock: Time) -> Reopen:
    return lambda reader: hitherto.open(place, clock=clock, reader=reader)


@pytest.fixture
def ferry(reopen: Reopen) -> Iterator[Hitherto]:
    with reopen(WordReader("1", ("Ada",))) as opened:
        opened.read(article("Ada and Ben board."))
        opened.read(article("Ada stays.", date(2026, 4, 12)))
        yield opened


def slip(**other: object) -> Slip:
    said: dict[str, object] = {
        "subject": FERRY, "property": "cast", "value": "Cy Moss", "author": "Ann Other",
        "words": "CY MOSS BOARDS\n\nTidewater welcomes Cy Moss.", "outlet": "Tidewater", "day": date(2026, 4, 20),
    }  # fmt: skip
    return Slip(**{**said, **other})  # type: ignore[arg-type]


def stands(ledger: Hitherto) -> dict[str, str]:
    return {fact.value: str(fact.standing) for fact in ledger.facts("last ferry")}


# By hand.


def test_a_claim_by_hand_is_a_claim_like_any_other(ferry: Hitherto) -> None:
    added = ferry.add(slip())
    assert added.new
    assert added.claim.reader == "by hand: Ann Other"
    assert added.article.text == "CY MOSS BOARDS\n\nTidewater welcomes Cy Moss."
    assert added.article.title == "CY MOSS BOARDS"
    assert stands(ferry)["Cy Moss"] == "reported"
    assert ferry.check() == []
    assert not ferry.add(slip()).new


def test_one_line_of_words_is_kept_once_under_the_title(ferry: Hitherto) -> None:
    added = ferry.add(slip(words="Cy Moss boards."))
    assert added.article.title == "By hand: The Last Ferry"
    assert added.article.text == "By hand: The Last Ferry\n\nCy Moss boards."
    assert added.claim.evidence[0].text == "Cy Moss boards."


def test_a_long_first_line_is_cut_for_the_headline(ferry: Hitherto) -> None:
    long = (
        "Somebody on the telephone said at great length, and more than once, that Cy Moss would be on board soon.\nYes."
    )
    added = ferry.add(slip(words=long))
    assert added.article.title.endswith(" …")
    assert added.article.text == f"{added.article.title}\n\n{long}"
    assert added.claim.evidence[0].text == long


def test_the_same_words_can_carry_several_claims(ferry: Hitherto) -> None:
    ferry.add(slip())
    ferry.add(slip(property="platform", value="Tidewater", author="Ben Lind"))
    assert {"Cy Moss", "Tidewater"} <= stands(ferry).keys()
    (entry,) = [e for e in ferry.ledger.entries(["last ferry"]) if e.claim.value == "Tidewater"]
    assert entry.claim.reader == "by hand: Ann Other, Ben Lind"


def test_only_tried_nothing_is_kept(ferry: Hitherto) -> None:
    assert ferry.add(slip(), keep=False).new
    assert "Cy Moss" not in stands(ferry)


@pytest.mark.parametrize(
    "wrong",
    [
        {"words": " "},
        {"author": ""},
        {"subject": Subject("The Last Ferry", 1000)},
        {"subject": Subject("The Last Ferry", -1)},
        {"property": "colour"},
        {"value": " "},
        {"property": "order", "value": "maybe"},
        {"property": "release", "value": "soon"},
        {"details": {"status": "gone"}},
        {"details": {"rank": "first"}},
        {"property": "location", "value": "Galway", "details": {"region": "IE"}},
        *(
            {"property": name, "value": value}
            for name in ("episodes", "runtime")
            for value in ("many", "-5", "0", "8-", "10-8", "8-8", "٨", str(10**23))
        ),
    ],
)
def test_a_slip_that_says_nothing_that_can_be_kept_is_refused(ferry: Hitherto, wrong: dict[str, object]) -> None:
    with pytest.raises(InputError):
        ferry.add(slip(**wrong))


@pytest.mark.parametrize(
    ("name", "value"), [("episodes", "8"), ("episodes", "8-10"), ("episodes", "unknown"), ("runtime", " 45-60 ")]
)
def test_a_number_or_a_range_is_kept(ferry: Hitherto, name: str, value: str) -> None:
    assert ferry.add(slip(property=name, value=value)).claim.value == value.strip()


def test_an_unknown_detail_is_told_the_known_ones(ferry: Hitherto) -> None:
    with pytest.raises(InputError, match="'rank' is no detail of crew; there are job"):
        ferry.add(slip(property="crew", details={"rank": "first"}))
    with pytest.raises(InputError, match="'rank' is no detail of runtime; it has none"):
        ferry.rule(rules("value", question=Question(FERRY, "runtime", {"rank": "x"}), value="8"))


def test_a_title_is_found_exactly_or_is_new(ferry: Hitherto) -> None:
    assert ferry.subject("last ferry") == (Subject("The Last Ferry"), False)
    assert ferry.subject("the last ferry season 2") == (Subject("The Last Ferry", 2), False)
    assert ferry.subject("Ferry", 3) == (Subject("Ferry", 3), True)
    with pytest.raises(InputError, match="--season"):
        ferry.subject("Ferry s2")


def test_nothing_shows_a_claim_before_its_embargo_ends(ferry: Hitherto, clock: Time) -> None:
    before = list(ferry.ledger.export())
    secret = slip(subject=Subject("The Hidden Isle"), embargo=MAY + timedelta(days=10), words="Hush, Cy Moss sails.")
    added = ferry.add(secret)
    ferry.add(replace(secret, subject=FERRY, words="Hush, Cy Moss boards."))
    assert "Cy Moss" not in stands(ferry)
    assert [work.name for work in ferry.titles()] == ["The Last Ferry"]
    with pytest.raises(NotKnownError):
        ferry.facts("hidden isle")
    assert ferry.search("hush", Wanted()) == []
    assert ferry.ledger.find_claim(added.claim.id) == []
    assert "Cy Moss" not in str(ferry.page("last ferry"))
    assert "Cy Moss" not in {change.value for change in ferry.changes("last ferry", date(2026, 1, 1))}
    assert len(list(ferry.ledger.export())) > len(before)
    clock.now = MAY + timedelta(days=10)
    assert stands(ferry)["Cy Moss"] == "reported"
    assert len(ferry.search("hush", Wanted())) == 2


# Rulings.


def test_a_ruling_counts_until_it_is_withdrawn(ferry: Hitherto, clock: Time) -> None:
    claims = [entry.claim.id for entry in ferry.ledger.entries(["last ferry"])]
    clock.now += timedelta(hours=1)
    kept = [ferry.rule(rules("reject", about=claim))[0] for claim in claims]
    assert stands(ferry) == {"Ada": "denied"}
    (fact,) = ferry.facts("last ferry")
    assert set(ferry.why(fact.id).rulings) == set(kept) or len(ferry.why(fact.id).rulings) == 2
    assert {fact.value: str(fact.standing) for fact in ferry.facts("last ferry", recorded_at=MAY)} == {
        "Ada": "reported"
    }
    for ruling in kept:
        ferry.rule(rules("withdraw", about=ruling.id))
    assert stands(ferry) == {"Ada": "reported"}


def test_what_a_ruling_changes_is_told_before_it_is_kept(ferry: Hitherto) -> None:
    asked = ferry.question("last ferry", "episodes", 1)
    ruling = rules("value", question=asked, value="8")
    _, tried = ferry.rule(ruling, keep=False)
    assert [(change.value, change.before, change.after) for change in tried] == [("8", "absent", "confirmed")]
    assert "8" not in stands(ferry)
    assert ferry.rule(ruling)[1] == tried
    assert stands(ferry)["8"] == "confirmed"


@pytest.mark.parametrize(
    "ruling",
    [
        rules("accept", about="c:0000000000000000"),
        rules("withdraw", about="g:0"),
        rules("same", names=("The Last Ferry", "Nowhere"), sort="title"),
        rules("same", names=("Ada", "ada"), sort="person"),
        rules("same", names=("", "Ada"), sort="person"),
        rules("not-same", names=("Ada", " "), sort="outlet"),
        rules("value", question=Question(FERRY, "colour"), value="red"),
        rules("value", question=Question(FERRY, "release"), value="soon"),
        rules("value", question=Question(Subject("The Last Ferry", 10**20), "episodes"), value="8"),
        rules("value", question=Question(FERRY, "episodes"), value="many"),
    ],
)
def test_a_ruling_that_could_decide_nothing_is_refused(ferry: Hitherto, ruling: Ruling) -> None:
    with pytest.raises((InputError, NotKnownError)):
        ferry.rule(ruling)
    assert ferry.ledger.rulings() == []


def test_two_titles_that_an_editor_made_one_have_one_page(ferry: Hitherto) -> None:
    ferry.add(slip(subject=Subject("Ferry Revisited", 1)))
    ruling = rules("same", names=("The Last Ferry", "Ferry Revisited"), sort="title")
    _, tried = ferry.rule(ruling, keep=False)
    assert [change.value for change in tried] == ["Cy Moss"]
    ferry.rule(ruling)
    assert set(stands(ferry)) == {"Ada", "Cy Moss"}
    assert ferry.facts("ferry revisited") == ferry.facts("last ferry")
    assert "are one" in ferry.page("last ferry").decided[0]


def test_rulings_travel_with_the_ledger(ferry: Hitherto, tmp_path: Path, clock: Time) -> None:
    claim = ferry.ledger.entries(["last ferry"])[0].claim.id
    ferry.rule(rules("accept", about=claim))
    with hitherto.open(tmp_path / "other.db", clock=clock, reader=WordReader("1", ())) as other:
        other.ledger.import_lines(ferry.ledger.export())
        assert stands(other) == stands(ferry) == {"Ada": "confirmed"}


# Reading again.


def test_a_newer_reader_supersedes_and_loses_nothing(ferry: Hitherto, reopen: Reopen, clock: Time) -> None:
    ferry.add(slip())
    clock.now += timedelta(days=1)
    with reopen(WordReader("2", ("Ada", "Ben"))) as newer:
        assert newer.to_reread() == 2
        tried = list(newer.reread(keep=False))
        assert "Ben" not in stands(newer)
        done = list(newer.reread())
        assert [(len(one.new), len(one.gone), one.same) for one in done if not isinstance(one, Problem)] == [
            (1, 0, 1),
            (0, 0, 1),
        ]
        assert len(tried) == len(done)
        assert set(stands(newer)) == {"Ada", "Ben", "Cy Moss"}
        assert {fact.value for fact in newer.facts("last ferry", recorded_at=MAY)} == {"Ada", "Cy Moss"}
        assert list(newer.reread()) == []
        assert newer.to_reread() == 0
        assert len(list(newer.reread(anew=True))) == 2
        assert newer.check() == []


def test_an_interrupted_run_goes_on(ferry: Hitherto, reopen: Reopen) -> None:
    reader = WordReader("2", ("Ada", "Ben"))
    with reopen(reader) as newer:
        reader.fails_at = "stays"
        with pytest.raises(KeyboardInterrupt):
            list(newer.reread())
        reader.fails_at = ""
        assert len(list(newer.reread())) == 1


def test_only_what_speaks_of_a_title_is_read_again(ferry: Hitherto, reopen: Reopen) -> None:
    ferry.read(article("Nobody boards."))
    with reopen(WordReader("2", ("Ada", "Nobody"))) as newer:
        assert len(list(newer.reread("last ferry"))) == 2
        assert len(list(newer.reread())) == 1


# Looking again.


def test_what_is_new_is_what_the_ledger_did_not_say_when_you_last_asked(ferry: Hitherto, clock: Time) -> None:
    first = ferry.catch_up("last ferry", "ann")
    assert (first.since, [change.value for change in first.changes]) == (None, ["Ada"])
    clock.now += timedelta(days=1)
    assert ferry.catch_up("last ferry", "ann") == (MAY, [])
    clock.now += timedelta(minutes=1)
    ferry.add(slip(day=date(2026, 1, 1)))  # said long before, and new here
    again = ferry.catch_up("last ferry", "ann")
    assert [(change.value, change.before, change.after) for change in again.changes] == [
        ("Cy Moss", "absent", "reported")
    ]
    assert ferry.catch_up("last ferry", "ben").since is None
