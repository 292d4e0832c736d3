"""The client, against a real server on this computer."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import httpx2
import pytest
from tests.serving.conftest import PASSWORD, noon, where  # noqa: F401 - `where` is a fixture
from tests.serving.running import running

import hitherto
from hitherto.claims import InputError, LedgerError, NotKnownError, Question, Ruling, Standing, Subject
from hitherto.client import Client, ServerError
from hitherto.client.connection import Connection
from hitherto.pipeline import Hitherto
from hitherto.serving.app import make_app
from hitherto.serving.library import Library
from hitherto.serving.settings import Settings

TOKEN = "a token that nobody guesses"
TITLE = "The Lighthouse Keepers"


@pytest.fixture
def address(where: Path) -> Iterator[str]:  # noqa: F811
    app = make_app(Library(where, clock=noon), Settings(token=TOKEN))
    with running(app) as found:
        yield found


@pytest.fixture
def known(address: str) -> Iterator[Client]:
    with Client(address, token=TOKEN) as client:
        yield client


@pytest.fixture
def local(where: Path) -> Iterator[Hitherto]:  # noqa: F811
    with hitherto.open(where, clock=noon) as opened:
        yield opened


def test_it_answers_what_the_ledger_itself_answers(known: Client, local: Hitherto) -> None:
    [title] = known.titles()
    assert (title.work, title.slug, title.seasons) == (TITLE, "lighthouse-keepers", (2,))
    assert list(known.facts(TITLE)) == local.facts(TITLE)
    assert list(known.facts(TITLE, as_of=date(2025, 2, 1))) == local.facts(TITLE, date(2025, 2, 1))
    assert list(known.changes(TITLE, date(2025, 2, 1))) == local.changes(TITLE, date(2025, 2, 1))
    assert [one.name for one in known.names(TITLE)] == [one.name for one in local.names(TITLE)]
    assert known.page(TITLE)["name"] == local.page(TITLE).name
    assert list(known.facts(TITLE, recorded_at=datetime(2020, 1, 1, tzinfo=UTC))) == []


def test_it_forecasts_as_the_ledger_does(known: Client, local: Hitherto) -> None:
    for day in (date(2025, 2, 1), date(2025, 4, 1)):
        told, own = known.forecast("lighthouse-keepers", season=3, as_of=day), local.forecast(f"{TITLE} season 3", day)
        assert told.told == own.as_json()
        assert (told.subject, told.as_of, told.median) == (own.subject, day, own.median)
        assert (told.half, told.most, told.never is None) == (own.interval(0.5), own.interval(0.8), own.never is None)
        assert [name for name, _ in told.quarters] == [one.name for one in own.quarters()]
    with pytest.raises(NotKnownError):
        known.forecast("nobody made this")


def test_what_is_followed(known: Client, local: Hitherto) -> None:
    assert [(str(one.when), one.subject.work) for one in known.dates("GB")] == [("2025-11-07", TITLE)]
    assert [one.subject.work for one in known.unknown()] == [TITLE]
    assert list(known.changes(since=date(2025, 2, 1))) == local.changes(TITLE, date(2025, 2, 1))


def test_facts_and_changes_as_wikitext(known: Client) -> None:
    [fact] = known.facts(TITLE, property="order")
    assert known.wikitext(fact.id).why.startswith("no outlet that this wiki takes says so")
    taken = known.wikitext(fact.id, change=True, accept=("Tidewater",), dates="mdy")
    assert "<ref" in taken.wikitext
    assert not taken.why
    assert known.wikitext(fact.id, wiki="fandom").wikitext


def test_a_page_of_ones_own_is_proofread(known: Client) -> None:
    rows = known.proof(f"{TITLE} season 2\n\n{TITLE} season 2 will premiere on October 3, 2025.", TITLE)
    assert "superseded" in {row["mark"] for row in rows}
    assert [str(one) for one in known.followed()] == [TITLE], "where none is followed, all are"


def test_what_takes_the_server_its_time_is_waited_for() -> None:
    times: list[float] = []
    busy = [httpx2.Response(503, headers={"retry-after": "10"}, json={"detail": "busy"}) for _ in range(3)]

    def handle(_: httpx2.Request) -> httpx2.Response:
        return busy.pop() if busy else httpx2.Response(200, json={"items": [], "next": None})

    def connection(patience: float) -> Connection:
        http = httpx2.Client(base_url="http://keepers.test", transport=httpx2.MockTransport(handle))
        return Connection(http, patience, times.append)

    with pytest.raises(LedgerError, match="busy"):
        connection(5).get("/api/v1/dates")
    assert times == []
    assert connection(60).get("/api/v1/dates")["items"] == []
    assert times == [10, 10]


def test_facts_can_be_narrowed(known: Client) -> None:
    [order] = known.facts("lighthouse-keepers", season=2, property="order", standing=Standing.REPORTED)
    told = known.why(order.id)
    assert told.fact == order
    assert [one.outlet for one in told.claims_for] == ["Tidewater"]
    assert [one.outlet for one in known.search("Okafor")] == ["Tidewater"]
    assert [one.outlet for one in known.search(title=TITLE, outlet="Tidewater")] == ["Tidewater"]
    assert known.outlet("Tidewater").name == "Tidewater"
    assert all(one.name for one in known.outlets(persons=True))


def test_what_is_still_the_newest_is_not_sent_again(known: Client) -> None:
    sent = []
    known._server._http.event_hooks["response"] = [lambda answer: sent.append(answer.status_code)]
    assert known.page(TITLE) == known.page(TITLE)
    assert sent == [200, 304]


def test_an_editor_rules(known: Client) -> None:
    ruling = Ruling("value", "whoever", "she told me", value="Cara Lund", question=Question(Subject(TITLE, 2), "cast"))
    with pytest.raises(ServerError, match="only an editor rules") as refused:
        known.rule(ruling)
    assert refused.value.status == 401
    known.login("Ann Quill", PASSWORD)
    assert not known.rule(ruling, keep=False).kept
    made = known.rule(ruling)
    assert made.kept
    assert made.ruling.author == "Ann Quill"
    assert [change.value for change in made.changes] == ["Cara Lund"]
    assert list(known.rulings()) == [made.ruling]
    assert made.ruling == replace(ruling, author="Ann Quill", made_at=noon())
    known.logout()
    with pytest.raises(ServerError):
        list(known.rulings())


def test_what_is_wrong_is_told_as_it_is_here(known: Client, address: str) -> None:
    with pytest.raises(NotKnownError, match="ferry"):
        list(known.facts("ferry"))
    with pytest.raises(InputError, match="give words"):
        list(known.search())
    with pytest.raises(InputError, match="season"):
        list(known.facts(TITLE, season=1000))
    with Client(address) as stranger, pytest.raises(ServerError, match="access token"):
        list(stranger.titles())
    with Client("http://127.0.0.1:9") as nobody, pytest.raises(ServerError, match="does not answer"):
        list(nobody.titles())
