"""Which way an address is: mailto: is e-mail, http(s): a webhook, and the rest is left to apprise."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from hitherto.claims import InputError, Problem
from hitherto.notifying.message import Message

if TYPE_CHECKING:
    from smtplib import SMTP

Post = Callable[[str, bytes, Mapping[str, str]], Problem | None]
"""Posts bytes with headers to an address; returns why it could not."""


class Way(Protocol):
    """A way out."""

    def send(self, message: Message) -> Problem | None:
        """Send a message, or return why it did not go out; what went out in part has gone out."""
        ...


@dataclass(frozen=True, slots=True)
class Secrets:
    """What only the environment knows: the password of the mail server, and the key that signs what is posted."""

    mail_password: str = field(default="", repr=False)
    webhook_key: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Connections:
    """How the ways reach the world: `post` for webhooks, `mail` for a mail server by host, port and encryption."""

    post: Post | None = None
    mail: "Callable[[str, int, bool], SMTP] | None" = None


def way_to(address: str, secrets: Secrets, connections: Connections) -> Way:
    """Return the way that an address is; raises `InputError` where it is none, or none that can be gone here."""
    scheme = address.partition(":")[0].lower()
    if scheme == "mailto":
        from hitherto.notifying.mail import Mail

        return Mail.to(address, secrets.mail_password, connections.mail)
    if scheme in ("http", "https"):
        from hitherto.notifying.webhook import Webhook

        if connections.post is None:
            raise InputError(f"{address} cannot be posted to: nothing here may ask the web.")
        return Webhook(address, secrets.webhook_key, connections.post)
    from hitherto.notifying.others import Others

    return Others.to(address)
