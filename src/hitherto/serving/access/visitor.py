"""The visitor: who sends a request, as the gate has found out."""

from dataclasses import dataclass

from hitherto.state import Editor

LOGIN, READER, FORM = "hitherto_login", "hitherto_reader", "hitherto_form"  # cookies


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


def cookies_of(header: str) -> dict[str, str]:
    """Read the cookies of ours in a Cookie header; what is no cookie is none."""
    found = {}
    for part in header.split(";"):
        name, _, value = part.strip().partition("=")
        if name in (LOGIN, READER, FORM):
            found[name] = value.strip('"')
    return found


def cookie(name: str, value: str, *, secure: bool, seconds: int | None = None) -> str:
    """Write a Set-Cookie header: no script reads it, no page elsewhere sends it along; 0 seconds take it back."""
    lasts = "" if seconds is None else f"; Max-Age={seconds}"
    return f"{name}={value}; Path=/; HttpOnly; SameSite=Lax{lasts}{'; Secure' if secure else ''}"
