"""What the ways in know of the web: an address is asked, and a reply comes back or the reason why there is none."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from hitherto.claims import Problem

PAGE_LIMIT = 20_000_000  # bytes of one reply, unpacked


@dataclass(frozen=True, slots=True)
class Ask:
    """A request (always GET). `etag` and `last_modified` are what an earlier reply to the same address said.

    `headers` are further ones (an API's key); they are never sent on to another host, nor written to a log.
    `is_catalogue` tells that the address is a documented interface for programs, to which robots.txt does not speak.
    """

    url: str
    accept: str = "*/*"
    etag: str = ""
    last_modified: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    limit: int = PAGE_LIMIT
    is_catalogue: bool = False


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back: status 200, or 304 where nothing changed since (then the body is empty).

    `url` is where it was found after redirects, with the keys that it may carry: `address.public` is for keeping and
    showing. `headers` have lower-case names, `body` is unpacked.
    """

    url: str
    status: int
    body: bytes
    headers: Mapping[str, str]
    fetched_at: datetime

    @property
    def is_unchanged(self) -> bool:
        """Tell whether the host says that nothing changed."""
        return self.status == 304

    @property
    def media_type(self) -> str:
        """The media type in lower case, without parameters; empty where the host names none."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def etag(self) -> str:
        """The validator to send along next time; empty where there is none."""
        return self.headers.get("etag", "")

    @property
    def last_modified(self) -> str:
        """The other validator."""
        return self.headers.get("last-modified", "")


@dataclass(frozen=True, slots=True)
class Unanswered(Problem):
    """Why there is no reply, with what a program can act on.

    `status` is what the host said, 0 where it said nothing; before `again_at`, where it is given, nothing is to be
    asked of this host again. `is_final` tells that what is refused now will be refused another time, too.
    """

    status: int = 0
    again_at: datetime | None = None
    is_final: bool = False


class Web(Protocol):
    """Asks for addresses. What goes wrong out there is a Problem that names the address, never an exception.

    The Problem is an `Unanswered`, and shows no password and no key that the address carries.
    """

    def ask(self, ask: Ask) -> Reply | Problem:
        """Ask for one address, following redirects and the manners of the host."""
        ...
