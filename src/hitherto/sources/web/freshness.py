"""Until when a reply counts as new, by what its host says to caches (RFC 9111)."""

import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from hitherto.sources.web.protocol import Reply

_DIRECTIVE = re.compile(r'([a-z-]+)(?:\s*=\s*"?(\d{1,9})"?)?')
LONGEST = timedelta(days=1)  # a host that says "a year" of its feed has not thought of feeds


def fresh_until(reply: Reply) -> datetime | None:
    """Return until when it makes no sense to ask again; None where the host does not say, or says to ask."""
    said = dict(_DIRECTIVE.findall(reply.headers.get("cache-control", "").lower()))
    if "no-store" in said or "no-cache" in said:
        return None
    if said.get("max-age"):
        age = reply.headers.get("age", "").strip()
        spent = int(age[:9]) if age.isascii() and age.isdecimal() else 0
        left = timedelta(seconds=int(said["max-age"]) - spent)
    else:
        until, now = _moment(reply.headers.get("expires", "")), _moment(reply.headers.get("date", ""))
        left = until - (now or reply.fetched_at) if until else timedelta()
    return reply.fetched_at + min(left, LONGEST) if left > timedelta() else None


def _moment(said: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(said)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
