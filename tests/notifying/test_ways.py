"""The ways out: each sends a message once, or says why it could not."""

import json
import socketserver
import sys
import threading
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email import message_from_bytes, policy
from typing import Any

import pytest

from hitherto.claims import InputError, Problem
from hitherto.notifying import Connections, Line, Message, Part, Secrets, way_to
from hitherto.notifying.mail import Mail
from hitherto.notifying.others import Others
from hitherto.notifying.terminal import Terminal
from hitherto.notifying.webhook import signature

QUAY = ("The Quay Post", "https://quay.example/1?a=1&b=2")
LINES = (Line("Cast: Ada <Okafor> – new, confirmed.", "confirmed", (QUAY,), {"fact": "f:1"}), Line("Order: renewed."))
MESSAGE = Message(
    "n:abc",
    "Keepers: 2 changes",
    "The Lighthouse Keepers",
    (Part("1 June 2026", LINES),),
    datetime(2026, 6, 1, tzinfo=UTC),
)


def test_a_message_as_text_html_and_json() -> None:
    assert MESSAGE.text() == (
        "The Lighthouse Keepers\n\n1 June 2026\n  • Cast: Ada <Okafor> – new, confirmed.\n"
        "    The Quay Post https://quay.example/1?a=1&b=2\n  • Order: renewed.\n"
    )
    html = MESSAGE.html()
    assert "Ada &lt;Okafor&gt;" in html
    assert 'href="https://quay.example/1?a=1&amp;b=2"' in html
    assert MESSAGE.as_json()["changes"] == [
        {"fact": "f:1", "text": "Cast: Ada <Okafor> – new, confirmed."},
        {"text": "Order: renewed."},
    ]


def test_the_terminal_prints() -> None:
    printed: list[str] = []
    assert Terminal(printed.append).send(MESSAGE) is None
    assert printed == [MESSAGE.text().rstrip("\n")]


class Mailbox(socketserver.ThreadingTCPServer):
    """A mail server on this computer that keeps what it takes; what it is told to refuse, it refuses."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Postman)
        self.letters: list[bytes] = []
        self.refuses = False
        threading.Thread(target=self.serve_forever, daemon=True).start()


class Postman(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        server: Any = self.server
        self.wfile.write(b"220 here\r\n")
        while word := self.rfile.readline().strip().upper():
            if word.startswith(b"DATA"):
                self.wfile.write(b"354 go on\r\n")
                lines = iter(self.rfile.readline, b".\r\n")
                server.letters.append(b"".join(lines))
            if word.startswith(b"RCPT") and server.refuses:
                self.wfile.write(b"550 nobody of that name\r\n")
                continue
            self.wfile.write(b"221 bye\r\n" if word.startswith(b"QUIT") else b"250 fine\r\n")


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    with Mailbox() as server:
        yield server
        server.shutdown()


def test_a_letter_has_text_and_html(mailbox: Mailbox) -> None:
    address = f"mailto:ann@quay.test?server=127.0.0.1:{mailbox.server_address[1]}&from=hitherto@quay.test"
    assert way_to(address, Secrets(), Connections()).send(MESSAGE) is None
    letter = message_from_bytes(mailbox.letters[0], policy=policy.default)
    assert (letter["To"], letter["From"], letter["Subject"]) == ("ann@quay.test", "hitherto@quay.test", MESSAGE.subject)
    assert letter["Message-ID"] == "<n.abc@hitherto.invalid>"
    text, html = letter.iter_parts()
    assert text.get_content().replace("\r\n", "\n") == MESSAGE.text()
    assert html.get_content_type() == "text/html"


def test_a_letter_that_is_refused_is_told(mailbox: Mailbox) -> None:
    mailbox.refuses = True
    said = way_to(f"mailto:ann@quay.test?server=127.0.0.1:{mailbox.server_address[1]}", Secrets(), Connections()).send(
        MESSAGE
    )
    assert "did not take it" in str(said)
    mailbox.shutdown()


class Server:
    """A mail server that only remembers what was said to it."""

    def __init__(self) -> None:
        self.said: list[object] = []

    def __enter__(self) -> "Server":
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def starttls(self, context: object) -> None:
        self.said.append("starttls")

    def login(self, user: str, password: str) -> None:
        self.said.append((user, password))

    def send_message(self, _: object) -> None:
        self.said.append("letter")


@pytest.mark.parametrize(("server", "said"), [("smtp.quay.test", ["starttls"]), ("smtp.quay.test:465", [])])
def test_a_password_goes_only_over_an_encrypted_connection(server: str, said: list[str]) -> None:
    spoken = Server()
    dialled: list[tuple[str, int, bool]] = []

    def connect(host: str, port: int, encrypted: bool) -> Any:
        dialled.append((host, port, encrypted))
        return spoken

    way = Mail.to(f"mailto:ann@quay.test?server={server}&user=ann", "secret", connect)
    assert "secret" not in repr(way)
    assert way.send(MESSAGE) is None
    assert spoken.said == [*said, ("ann", "secret"), "letter"]
    assert dialled[0][2], "encrypted"


@pytest.mark.parametrize("address", ["mailto:", "mailto:ann", "mailto:a@b.test,c@d.test", "mailto:a@b.test?server=x:y"])
def test_an_address_that_is_none_is_refused(address: str) -> None:
    with pytest.raises(InputError, match="does not say where to send"):
        way_to(address, Secrets(), Connections())


def test_a_webhook_is_signed() -> None:
    posted: list[tuple[str, bytes, Mapping[str, str]]] = []

    def post(url: str, body: bytes, headers: Mapping[str, str]) -> Problem | None:
        posted.append((url, body, headers))
        return None

    way = way_to("https://hook.test/in", Secrets(webhook_key="k"), Connections(post=post))
    assert way.send(MESSAGE) is None
    url, body, headers = posted[0]
    assert url == "https://hook.test/in"
    assert json.loads(body)["id"] == headers["hitherto-message"] == "n:abc"
    assert headers["hitherto-signature"] == f"sha256={signature('k', body)}"
    assert "k" not in repr(Secrets(webhook_key="k")).removeprefix("Secrets")
    with pytest.raises(InputError, match="nothing here may ask the web"):
        way_to("https://hook.test/in", Secrets(), Connections())


def test_the_rest_is_left_to_apprise(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("apprise")
    with pytest.raises(InputError, match="no address that apprise knows"):
        way_to("nosuch://secret", Secrets(), Connections())
    way = way_to("json://127.0.0.1:9/", Secrets(), Connections())
    assert isinstance(way, Others)
    monkeypatch.setattr(way.sender, "notify", lambda **_: False)
    assert "json:…: did not take it" in str(way.send(MESSAGE))
    monkeypatch.setattr(way.sender, "notify", lambda **_: True)
    assert way.send(MESSAGE) is None
    monkeypatch.setitem(sys.modules, "apprise", None)
    with pytest.raises(InputError, match="needs apprise"):
        way_to("ntfy://topic", Secrets(), Connections())
