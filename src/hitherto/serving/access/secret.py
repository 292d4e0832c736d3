"""Secrets: random, shown once, kept as hashes, and compared in constant time."""

import hashlib
import hmac
import re
import secrets

_SECRET = re.compile(r"[A-Za-z0-9_-]{43}\Z")


def new() -> str:
    """Make a secret of 256 random bits, as it stands in a cookie or an address."""
    return secrets.token_urlsafe(32)


def looks_like_one(text: str) -> bool:
    """Tell whether a text has the form of a secret; what has not is never looked up."""
    return _SECRET.match(text) is not None


def mark(secret: str) -> str:
    """Return the hash by which a secret is kept and found; a secret of 256 random bits needs no salt."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def derived(secret: str, purpose: str) -> str:
    """Derive what may be shown where the secret itself may not; nobody can tell the secret from it."""
    return hmac.new(secret.encode("utf-8", "surrogatepass"), purpose.encode(), "sha256").hexdigest()


def same(one: str, other: str) -> bool:
    """Tell whether two texts are the same, in the same time wherever they differ."""
    return hmac.compare_digest(one.encode("utf-8", "surrogatepass"), other.encode("utf-8", "surrogatepass"))
