"""Ids are hashes of content: the same thing has the same id on every machine."""

import hashlib
import json

_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def canonical(value: object) -> str:
    """Write a JSON value in the one form that its hash is taken of: sorted keys, no spaces, real letters."""
    return _ENCODER.encode(value)


def title_mark(key: str) -> str:
    """Return what the ids of all facts of a title begin with: six hex digits of the SHA-256 of its folded name."""
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:6]


def digest(kind: str, value: object) -> str:
    """Return `kind:` and the first 16 hex digits of the SHA-256 of a JSON value ("c:5d1e…")."""
    return f"{kind}:{hashlib.sha256(canonical(value).encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"


def mark_of(fact: str) -> str:
    """Return the mark of the title that a fact's id is about."""
    return fact.removeprefix("f:")[:6]
