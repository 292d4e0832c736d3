"""An entrance with one editor, and a gate before an app that tells what it was given."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from hitherto.serving.access.body import App, Receive, Scope, Send
from hitherto.serving.access.entrance import Entrance, editor_named
from hitherto.serving.access.gate import Gate, Refusal, Rules, form_token
from hitherto.serving.access.passwords import Cost
from hitherto.state import open_state

PASSWORD = "a lantern in the fog"
OPEN = Rules()
CHEAP = Cost(rounds=2, blocks=1, parallel=1)


@dataclass
class Clock:
    """A clock that a test moves."""

    now: datetime = datetime(2026, 6, 1, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def goes(self, **how: float) -> None:
        self.now += timedelta(**how)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def entrance(tmp_path: Path, clock: Clock) -> Entrance:
    where = tmp_path / "keepers.db"
    with open_state(where) as state:
        state.access.put_editor(editor_named("Ann Quill", PASSWORD, clock(), CHEAP))
    return Entrance(lambda: open_state(where), clock)


async def answer(send: Send, status: int, body: str) -> None:
    await send({"type": "http.response.start", "status": status, "headers": [(b"content-type", b"text/plain")]})
    await send({"type": "http.response.body", "body": body.encode()})


async def mirror(scope: Scope, receive: Receive, send: Send) -> None:
    """Tell who came, and what they sent; at /form, the token of forms."""
    if scope["path"] == "/form":
        await answer(send, 200, form_token(scope))
        return
    body = (await receive()).get("body", b"").decode() if scope["method"] == "POST" else ""
    visitor = scope["visitor"]
    await answer(send, 200, f"{visitor.editor.name if visitor.editor else 'nobody'} {scope['path']} {body}")


def refuse(_scope: Scope, refusal: Refusal) -> App:
    async def app(_scope: Scope, _receive: Receive, send: Send) -> None:
        await answer(send, refusal.status, refusal.detail)

    return app


@pytest.fixture
def enter(entrance: Entrance) -> Callable[..., TestClient]:
    """Stand before the gate, with rules, coming from an address."""

    def client(rules: Rules = OPEN, come_from: str = "127.0.0.1", scheme: str = "http") -> TestClient:
        gate = Gate(mirror, rules, entrance, refuse)
        return TestClient(gate, f"{scheme}://localhost", client=(come_from, os.getpid()), follow_redirects=False)

    return client
