"""Headers that every response carries: what a browser may do with it, and that no other host is asked for anything."""

from collections.abc import Iterable
from typing import Any

POLICY = "; ".join(
    [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "object-src 'none'",
    ]
)
SECURITY = (
    (b"content-security-policy", POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"same-origin"),
    (b"x-frame-options", b"DENY"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=(), payment=()"),
)
SHARED: dict[str, Any] = {
    "allow_origins": ["*"],
    "allow_methods": ["GET", "HEAD"],
    "allow_headers": ["If-None-Match", "If-Modified-Since"],
    "expose_headers": ["ETag", "Link", "Retry-After"],
    "max_age": 86_400,
}
STRICT = (b"strict-transport-security", b"max-age=31536000")
Pair = tuple[bytes, bytes]


def with_security(headers: Iterable[Pair], *, secure: bool) -> list[Pair]:
    """Add the headers to those of a response, which keep what they say already."""
    own = list(headers)
    said = {name.lower() for name, _ in own}
    return [*own, *(pair for pair in (*SECURITY, *((STRICT,) if secure else ())) if pair[0] not in said)]
