"""Forgery: whether what a browser sends was meant by its user, and not by a page elsewhere that they look at.

Two things must hold. The browser says that the form stands on our own page (`Sec-Fetch-Site`, `Origin`), and the form
has a token that only our own pages can know, because it is derived from the secret in the reader's cookie.
"""

import re
from collections.abc import Mapping
from urllib.parse import parse_qs, urlsplit

from hitherto.serving.access import secret

FIELD, HEADER = "form_token", "x-form-token"
_MANY = 500  # fields of a form
_PART = re.compile(rb'name="form_token"\r\n\r\n([0-9a-f]{64})\r\n')


def token_for(held: str) -> str:
    """Return the token of all forms that are shown to whoever holds a secret."""
    return secret.derived(held, "form")


def is_foreign(headers: Mapping[str, str]) -> bool:
    """Tell whether the browser says that a request comes from a page that is not ours."""
    site = headers.get("sec-fetch-site")  # no page can set it, and it is right where Origin is "null"
    if site is not None:
        return site not in ("same-origin", "none")
    origin = headers.get("origin")
    return origin is not None and urlsplit(origin).netloc.lower() != headers.get("host", "").lower()


def fits(headers: Mapping[str, str], body: bytes, held: str | None) -> bool:
    """Tell whether a form, or the header of a script, has the token of whoever sends it."""
    given = headers.get(HEADER) or _field(headers.get("content-type", ""), body)
    return bool(held and given) and secret.same(given, token_for(held or ""))


def _field(kind: str, body: bytes) -> str:
    if kind.startswith("multipart/form-data"):
        part = _PART.search(body)
        return part[1].decode("ascii") if part else ""
    if not kind.startswith("application/x-www-form-urlencoded"):
        return ""
    try:
        found = parse_qs(body.decode("utf-8", "replace"), max_num_fields=_MANY).get(FIELD, [""])
    except ValueError:  # too many fields
        return ""
    return found[0]
