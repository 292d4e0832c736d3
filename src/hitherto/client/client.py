"""Ask a ledger that somebody serves."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote

import httpx2

from hitherto.claims import Change, Fact, Identity, Ruling, Standing, Subject
from hitherto.client.answers import Copied, Date, Explanation, Forecast, Found, Record, Ruled, Title, Unknown
from hitherto.client.connection import Connection

_V1 = "/api/v1"


class Client:
    """A ledger that is served at an address; a context manager that closes the connection.

    `token` is the server's access token, or what `login` gives to an editor. A `title` is typed as people type it, or
    by its slug. `as_of` asks for what was known at the end of that day, `recorded_at` for what the ledger said at
    that time. What takes the server its time is waited for, `patience` seconds at most. Lists come part by part, as
    they are gone through. Every method raises `NotKnownError`, `InputError`, `LedgerError` or `ServerError`, in one
    sentence.
    """

    def __init__(
        self, address: str, *, token: str = "", timeout: float = 60.0, patience: float = 60.0,
        transport: httpx2.BaseTransport | None = None,
    ) -> None:  # fmt: skip
        """Ask the server at an address; `timeout` is in seconds, `transport` for tests."""
        self._server = Connection(httpx2.Client(base_url=address, timeout=timeout, transport=transport), patience)
        self._server.show(token)

    def titles(self) -> Iterator[Title]:
        """Yield the titles that the ledger knows, by name."""
        return map(Title.from_json, self._server.items(f"{_V1}/titles"))

    def followed(self) -> Iterator[Subject]:
        """Yield the titles that are followed."""
        return (Subject.from_json(one["subject"]) for one in self._server.items(f"{_V1}/followed"))

    def dates(self, region: str = "") -> Iterator[Date]:
        """Yield when the titles that are followed come, by time."""
        return map(Date.from_json, self._server.items(f"{_V1}/dates", region=region or None))

    def unknown(self) -> Iterator[Unknown]:
        """Yield what is not known yet of the titles that are followed."""
        return map(Unknown.from_json, self._server.items(f"{_V1}/unknown"))

    def facts(
        self,
        title: str,
        *,
        season: int | None = None,
        property: str | None = None,  # noqa: A002 - the word of the API
        standing: Standing | None = None,
        as_of: date | None = None,
        recorded_at: datetime | None = None,
    ) -> Iterator[Fact]:
        """Yield what is known of a title, in the order of the page."""
        asked = {"season": season, "property": property, "standing": standing, **_moment(as_of, recorded_at)}
        return map(Fact.from_json, self._server.items(f"{_title(title)}/facts", **asked))

    def changes(
        self,
        title: str | None = None,
        since: date | None = None,
        *,
        season: int | None = None,
        as_of: date | None = None,
        recorded_at: datetime | None = None,
    ) -> Iterator[Change]:
        """Yield how what is known now differs from the end of `since` (default: 30 days before).

        Without a title, of all that are followed.
        """
        path = f"{_title(title)}/changes" if title else f"{_V1}/changes"
        asked = {"since": since, "season": season, **_moment(as_of, recorded_at)}
        return map(Change.from_json, self._server.items(path, **asked))

    def page(
        self,
        title: str,
        *,
        season: int | None = None,
        region: str = "",
        as_of: date | None = None,
        recorded_at: datetime | None = None,
    ) -> Mapping[str, Any]:
        """Return the page of a title as plain data, a region's dates first: every line with standing and citations."""
        asked = {"season": season, "region": region or None, **_moment(as_of, recorded_at)}
        found: Mapping[str, Any] = self._server.get(f"{_title(title)}/page", **asked)
        return found

    def forecast(
        self, title: str, *, season: int | None = None, as_of: date | None = None, recorded_at: datetime | None = None
    ) -> Forecast:
        """Tell when a title may come that nobody has dated: a guess of the model, and never a fact."""
        told = self._server.get(f"{_title(title)}/forecast", season=season, **_moment(as_of, recorded_at))
        return Forecast.from_json(told)

    def names(
        self, title: str, *, as_of: date | None = None, recorded_at: datetime | None = None
    ) -> Iterator[Identity]:
        """Yield who and what is named of a title, itself first."""
        return map(Identity.from_json, self._server.items(f"{_title(title)}/names", **_moment(as_of, recorded_at)))

    def why(self, fact: str, *, as_of: date | None = None, recorded_at: datetime | None = None) -> Explanation:
        """Explain a fact by its id."""
        told = self._server.get(f"{_V1}/facts/{quote(fact, safe='')}", **_moment(as_of, recorded_at))
        return Explanation.from_json(told)

    def wikitext(
        self, fact: str, *, change: bool = False, as_of: date | None = None, **style: str | bool | Sequence[str]
    ) -> Copied:
        """Write a fact, by its id, or how it last changed as wikitext; `style` is wiki, dates, quotes and accept."""
        asked = {"change": change or None, "as_of": as_of, **style}
        return Copied(**self._server.get(f"{_V1}/facts/{quote(fact, safe='')}/wikitext", **asked))

    def proof(self, text: str, title: str | None = None, *, as_of: date | None = None) -> Sequence[Mapping[str, Any]]:
        """Proofread the text of a page of one's own; an object for each statement, and for each fact that it lacks."""
        body = {"text": text, "title": title, "as_of": as_of.isoformat() if as_of else None}
        found: Sequence[Mapping[str, Any]] = self._server.send("POST", f"{_V1}/proofs", body)["items"]
        return found

    def search(  # noqa: PLR0913 - a search can be narrowed in so many ways
        self,
        words: str = "",
        *,
        title: str | None = None,
        property: str | None = None,  # noqa: A002 - the word of the API
        outlet: str | None = None,
        speaker: str | None = None,
        since: date | None = None,
        as_of: date | None = None,
        recorded_at: datetime | None = None,
    ) -> Iterator[Found]:
        """Yield the newest articles that have all the words."""
        narrowed = {"title": title, "property": property, "outlet": outlet, "speaker": speaker, "since": since}
        asked = {"q": words, **narrowed, **_moment(as_of, recorded_at)}
        return map(Found.from_json, self._server.items(f"{_V1}/search", **asked))

    def outlets(
        self, *, persons: bool = False, as_of: date | None = None, recorded_at: datetime | None = None
    ) -> Iterator[Record]:
        """Yield the track records of outlets (and speakers, with `persons`), the surest first."""
        asked = {"persons": "true" if persons else None, **_moment(as_of, recorded_at)}
        return map(Record.from_json, self._server.items(f"{_V1}/outlets", **asked))

    def outlet(self, name: str, *, as_of: date | None = None, recorded_at: datetime | None = None) -> Record:
        """Return one track record, with the claims behind it."""
        told = self._server.get(f"{_V1}/outlets/{quote(name, safe='')}", **_moment(as_of, recorded_at))
        return Record.from_json(told)

    def rulings(self, recorded_at: datetime | None = None) -> Iterator[Ruling]:
        """Yield what editors decided, in order of time, also what was withdrawn."""
        return map(Ruling.from_json, self._server.items(f"{_V1}/rulings", **_moment(None, recorded_at)))

    def login(self, name: str, password: str) -> str:
        """Log in as an editor; return the token, which is shown from now on."""
        token: str = self._server.send("POST", f"{_V1}/logins", {"name": name, "password": password})["token"]
        self._server.show(token)
        return token

    def logout(self) -> None:
        """End the login."""
        self._server.send("DELETE", f"{_V1}/logins/current")
        self._server.show("")

    def rule(self, ruling: Ruling, *, keep: bool = True) -> Ruled:
        """Rule as the editor who is logged in, whoever `author` names; with `keep=False` it is only tried."""
        body = {"kind": ruling.kind, "reason": ruling.reason, **ruling.content()}
        return Ruled.from_json(self._server.send("POST", f"{_V1}/rulings", body, dry_run=not keep or None))

    def close(self) -> None:
        """Close the connection."""
        self._server.close()

    def __enter__(self) -> Self:
        """Return the client itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the connection."""
        self.close()


def _title(title: str) -> str:
    return f"{_V1}/titles/{quote(title, safe='')}"


def _moment(as_of: date | None, recorded_at: datetime | None) -> dict[str, object]:
    return {"as_of": as_of, "recorded_at": recorded_at.isoformat() if recorded_at else None}
