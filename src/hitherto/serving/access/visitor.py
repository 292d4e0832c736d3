"""The visitor: who sends a request, as the gate has found out."""

from collections.abc import Collection
from dataclasses import dataclass

from hitherto.state import Editor

LOGIN, READER, FORM = OURS = "hitherto_login", "hitherto_reader", "hitherto_form"  # cookies


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who sends a request: from which address, with which secrets, and the editor whose login it brings.

    `secret` is what tokens of forms are derived from; it is new where the browser brought none. `login` is the secret
    of the editor's login.
    """

    client: str
    secret: str
    editor: Editor | None = None
    login: str = ""
    is_new: bool = False


def kept_as(name: str, *, secure: bool) -> str:
    """Return what browsers call a cookie of ours: over https, so that no other host of the domain sets it."""
    return f"__Host-{name}" if secure else name


def cookies_of(header: str, names: Collection[str]) -> dict[str, str]:
    """Read cookies by their names in a Cookie header; what is no cookie is none."""
    found = {}
    for part in header.split(";"):
        name, _, value = part.strip().partition("=")
        if name in names:
            found[name] = value.strip('"')
    return found


def cookie(name: str, value: str, *, secure: bool, seconds: int | None = None) -> str:
    """Write a Set-Cookie header: no script reads it, no page elsewhere sends it along; 0 seconds take it back."""
    lasts = "" if seconds is None else f"; Max-Age={seconds}"
    return f"{name}={value}; Path=/; HttpOnly; SameSite=Lax{lasts}{'; Secure' if secure else ''}"
