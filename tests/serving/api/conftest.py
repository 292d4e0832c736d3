"""The API over a ledger with a short thread, behind the gate, with one editor."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

import hitherto
from hitherto.claims import Article
from hitherto.pipeline import Hitherto
from hitherto.serving.access.entrance import Entrance, editor_named
from hitherto.serving.access.gate import Gate, Rules
from hitherto.serving.access.passwords import Cost
from hitherto.serving.api.app import make_api
from hitherto.serving.problems import problem
from hitherto.state import open_state

PASSWORD = "a lantern in the fog"
ARTICLES = (
    Article(
        "Tidewater orders more ‘The Lighthouse Keepers’\n\nTidewater has renewed The Lighthouse Keepers for a second "
        "season. Ada Okafor will play Captain Reyes. The second season will premiere on October 3, 2025.",
        "Tidewater orders more ‘The Lighthouse Keepers’", "Tidewater", date(2025, 1, 10), "https://tidewater.example/1",
    ),
    Article(
        "‘The Lighthouse Keepers’ season 2 moves\n\nThe second season of The Lighthouse Keepers will premiere on "
        "November 7, 2025, according to The Quay Post. Ben Marsh joins the cast as Tom Hale.",
        "‘The Lighthouse Keepers’ season 2 moves", "The Quay Post", date(2025, 3, 14), "https://quay.example/2",
    ),
)  # fmt: skip


class OneLibrary:
    """A library that opens the ledger anew each time."""

    def __init__(self, where: Path, clock: Callable[[], datetime]) -> None:
        self.where, self.clock = where, clock

    @contextmanager
    def open(self) -> Iterator[Hitherto]:
        with hitherto.open(self.where, clock=self.clock, create=False) as opened:
            yield opened


def noon() -> datetime:
    return datetime(2025, 4, 1, 12, tzinfo=UTC)


@pytest.fixture
def where(tmp_path: Path) -> Path:
    path = tmp_path / "keepers.db"
    with hitherto.open(path, clock=noon) as opened:
        for article in ARTICLES:
            opened.read(article)
        with opened.opened_state() as state:
            state.access.put_editor(editor_named("Ann Quill", PASSWORD, noon(), Cost(2, 1, 1)))
    return path


@pytest.fixture
def app(where: Path) -> Gate:
    entrance = Entrance(lambda: open_state(where), noon)
    whole = FastAPI(openapi_url=None)
    whole.mount("/api", make_api(OneLibrary(where, noon), entrance))
    return Gate(
        whole, Rules(frozenset({"testserver"})), entrance, lambda _, refusal: problem(refusal.status, refusal.detail)
    )


@pytest.fixture
def client(app: Gate) -> TestClient:
    return TestClient(app, "http://localhost", raise_server_exceptions=False)


@pytest.fixture
def editor(client: TestClient) -> dict[str, str]:
    """The headers of an editor."""
    told: dict[str, Any] = client.post("/api/v1/logins", json={"name": "Ann Quill", "password": PASSWORD}).json()
    return {"authorization": f"Bearer {told['token']}"}
