"""What requests to the API have in common: which title, which day, which part of a long list."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as NoBase64
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Annotated, Any
from urllib.parse import quote

from fastapi import Depends, Path, Query, Request
from starlette.responses import Response

from hitherto.claims import Change, InputError, NotKnownError, Subject
from hitherto.serving.api.known import region_of
from hitherto.serving.api.quoting import brief
from hitherto.serving.days import read_day, within

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from hitherto.pipeline import Hitherto

DAY, _TIME = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$", r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2})$"
_AS_TIME: dict[str, Any] = {"format": "date-time"}
_BEFORE = timedelta(days=30)
_LONGEST = 300  # letters of a title, a name or what is searched for
MOST = 200  # items in one answer

Day = Annotated[str | None, Query(pattern=DAY, description="What was known at the end of this day (default: today).",
                                  json_schema_extra={"format": "date"}, examples=["2026-02-01"])]  # fmt: skip
Time = Annotated[str | None, Query(pattern=_TIME, description="What this ledger said at this time.",
                                   json_schema_extra=_AS_TIME, examples=["2026-02-01T12:00Z"])]  # fmt: skip
Since = Annotated[str | None, Query(pattern=DAY, description="The day to compare with (default: 30 days before).",
                                    json_schema_extra={"format": "date"}, examples=["2026-01-01"])]  # fmt: skip
Title = Annotated[str, Path(min_length=1, max_length=_LONGEST, examples=["the-corrow-line"],
                            description="A title: its `slug`, or its name as people type it.")]  # fmt: skip
Season = Annotated[int | None, Query(ge=0, le=999, description="Leave out the other seasons.")]
Limit = Annotated[int, Query(ge=1, le=MOST, description="How many items at most.")]
Cursor = Annotated[str | None, Query(max_length=400, description="Where to go on: `next` of the answer before.")]


@dataclass(frozen=True, slots=True)
class Moment:
    """When is asked about: what had been said by a day, as the ledger had it at a time."""

    as_of: date | None
    recorded_at: datetime | None


def _moment(as_of: Day = None, recorded_at: Time = None) -> Moment:
    return Moment(day(as_of, "as_of"), moment(recorded_at))


@dataclass(frozen=True, slots=True)
class Part:
    """Which part of a list is asked for: so many items after the one that the cursor names."""

    limit: int
    after: str | None

    def of(self, items: Sequence[Any], key: Callable[[Any], str], known: str) -> "tuple[list[Any], str | None]":
        """Return the items, and the cursor of what follows; raises `InputError` where the cursor names none."""
        start = 0
        if self.after is not None:
            start = next((at for at, one in enumerate(items, 1) if key(one) == self.after), 0)
            if not start:
                raise InputError(f"the cursor names no {known} that is there now: begin again without one.")
        found = list(items[start : start + self.limit])
        return found, cursor(key(found[-1])) if found and start + self.limit < len(items) else None


def _part(limit: Limit = 50, cursor: Cursor = None) -> Part:
    return Part(limit, _read(cursor) if cursor else None)


def _region(region: Annotated[str, Query(max_length=100, description="The reader's own: GB, US, …")] = "") -> str:
    return region_of(region)


Asked = Annotated[Moment, Depends(_moment)]
Which = Annotated[Part, Depends(_part)]
Region = Annotated[str, Depends(_region)]


def opened(request: Request) -> "AbstractContextManager[Hitherto]":
    """Open the ledger that is served."""
    found: AbstractContextManager[Hitherto] = request.app.state.library.open()
    return found


def whole(request: Request, key: Hashable, find: "Callable[[Hitherto], list[Any]]") -> list[Any]:
    """Return what takes a look at the whole ledger, found once for each version of it."""
    found: list[Any] = request.app.state.library.whole(key, find)
    return found


def titled(title: str, season: int | None = None) -> str:
    """Write a title as people type it; raises `NotKnownError` where it is no text."""
    if not title.strip() or not all(c.isprintable() or c.isspace() for c in title):
        raise NotKnownError(f"No title is called {title!r}; /api/v1/titles lists those there are.")
    return str(Subject(title, season))


def day(text: str | None, name: str) -> date | None:
    """Read a day; raises `InputError`."""
    return None if text is None else read_day(text, name)


def moment(text: str | None) -> datetime | None:
    """Read a time; raises `InputError`."""
    if text is None:
        return None
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        raise InputError(f"recorded_at: {text!r} is not a time; write it as 2026-02-01T12:00:00Z.") from None
    within(read.date(), "recorded_at")
    return read.astimezone(UTC)


def span(since: str | None, until: date) -> tuple[date, date]:
    """Return the days that are compared: `since`, by default 30 days before, and `until`; raises `InputError`."""
    start = day(since, "since") or until - _BEFORE
    if start > until:
        raise InputError(f"since: {start} is after {until}; put the earlier day first.")
    return start, until


def cursor(key: str) -> str:
    """Write where a list goes on; what it consists of is nobody's business."""
    return urlsafe_b64encode(json.dumps(key).encode()).decode("ascii").rstrip("=")


def _read(text: str) -> str:
    try:
        key = json.loads(urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except (ValueError, NoBase64):
        key = None
    if not isinstance(key, str):
        raise InputError("cursor: it is none of those that answers have in `next`.")
    return key


def answer(body: object, status: int = 200) -> Response:
    """Answer with JSON, in real letters."""
    return Response(json.dumps(body, ensure_ascii=False), status, media_type="application/json")


def listed(
    request: Request, items: Iterable[object], onward: str | None, more: Mapping[str, object] | None = None
) -> Response:
    """Answer with a part of a list, and where it goes on."""
    found = answer({"items": list(items), "next": onward, **(more or {})})
    if onward:
        link = request.url.include_query_params(cursor=onward)
        found.headers["link"] = f'<{quote(link.path)}?{link.query}>; rel="next"'
    return found


def listed_changes(request: Request, changes: Sequence[Change], which: Part, days: tuple[date, date]) -> Response:
    """Answer with a part of the changes between two days."""
    found, onward = which.of(changes, lambda change: f"{change.fact} {change.said_at} {change.after}", "change")
    told = {"since": days[0].isoformat(), "until": days[1].isoformat()}
    return listed(request, [brief(change.as_json()) for change in found], onward, told)
