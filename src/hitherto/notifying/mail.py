"""To a person by e-mail: text and HTML, over a mail server.

The address says both: `mailto:ann@quay.example?server=smtp.quay.example:587&user=ann&from=hitherto@quay.example`.
Without a port it is 587; the connection is encrypted, from the start on port 465, and by STARTTLS elsewhere. Only a
server on this computer is spoken to without. The password is not part of the address.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.utils import format_datetime
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, urlsplit

from hitherto.claims import InputError, Problem
from hitherto.notifying.message import Message

if TYPE_CHECKING:
    from smtplib import SMTP

Connect = Callable[[str, int, bool], "SMTP"]
_MAILBOX = re.compile(r"[^@\s,;<>\"]+@[^@\s,;<>\"]+")
_OWN = ("localhost", "127.0.0.1", "::1")
_PATIENCE = 30  # seconds


@dataclass(frozen=True, slots=True)
class Mail:
    """Sends messages to one mailbox."""

    to_: str
    from_: str
    host: str
    port: int
    user: str
    password: str = field(repr=False)
    connect: Connect

    @classmethod
    def to(cls, address: str, password: str, connect: Connect | None = None) -> "Mail":
        """Read the address; raises `InputError` where it does not say what is needed."""
        parts = urlsplit(address)
        said = dict(parse_qsl(parts.query))
        mailbox, server = unquote(parts.path), said.get("server", "localhost")
        from_ = said.get("from", mailbox)
        host, port = _host_and_port(server)
        if not (_MAILBOX.fullmatch(mailbox) and _MAILBOX.fullmatch(from_) and host and port):
            shape = "mailto:you@example.org?server=smtp.example.org:587"
            raise InputError(f"mailto:{mailbox} does not say where to send: write {shape}.")
        return cls(mailbox, from_, host, port, said.get("user", ""), password, connect or dial)

    def send(self, message: Message) -> Problem | None:
        """Send the message."""
        where = f"mailto:{self.to_}"
        try:
            with self.connect(self.host, self.port, self._is_encrypted) as server:
                if self._is_encrypted and self.port != 465:
                    from ssl import create_default_context

                    server.starttls(context=create_default_context())
                if self.user:
                    server.login(self.user, self.password)
                server.send_message(self._letter(message))
        except Exception as error:  # smtplib, ssl and sockets each have their own family
            said = " ".join(str(error).split())[:120]
            remedy = "It is tried again on the next run."
            return Problem(where, f"the mail server {self.host} did not take it ({said})", remedy)
        return None

    @property
    def _is_encrypted(self) -> bool:
        return self.host not in _OWN

    def _letter(self, message: Message) -> EmailMessage:
        letter = EmailMessage()
        letter["Subject"] = " ".join(message.subject.split())
        letter["From"], letter["To"] = self.from_, self.to_
        letter["Date"] = format_datetime(message.made_at)
        letter["Message-ID"] = f"<{message.id.replace(':', '.')}@hitherto.invalid>"
        letter["Auto-Submitted"] = "auto-generated"
        letter.set_content(message.text())
        letter.add_alternative(message.html(), subtype="html")
        return letter


def dial(host: str, port: int, encrypted: bool) -> "SMTP":
    """Connect to a mail server; on port 465 the connection itself is encrypted."""
    from smtplib import SMTP, SMTP_SSL

    if encrypted and port == 465:
        from ssl import create_default_context

        return SMTP_SSL(host, port, timeout=_PATIENCE, context=create_default_context())
    return SMTP(host, port, timeout=_PATIENCE)


def _host_and_port(server: str) -> tuple[str, int]:
    host, _, port = server.partition(":")
    return host, int(port) if port.isdecimal() and len(port) <= 5 else 0 if port else 25 if host in _OWN else 587
