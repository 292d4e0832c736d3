"""Ids are hashes of content: the same thing has the same id on every machine."""

import hashlib
import json


def canonical(value: object) -> str:
    """Write a JSON value in the one form that its hash is taken of: sorted keys, no spaces, real letters."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(kind: str, value: object) -> str:
    """Return `kind:` and the first 16 hex digits of the SHA-256 of a JSON value ("c:5d1e…")."""
    return f"{kind}:{hashlib.sha256(canonical(value).encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"
