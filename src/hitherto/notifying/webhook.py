"""To a program: the message is posted as JSON, signed where there is a key.

`Hitherto-Signature` is `sha256=` and the HMAC-SHA256 of the body, in hex; `Hitherto-Message` is the message's id, by
which a receiver can tell what it has already.
"""

import hashlib
import hmac
import json

from hitherto.claims import Problem
from hitherto.notifying.message import Message
from hitherto.notifying.ways import Post


class Webhook:
    """Posts messages to an address."""

    def __init__(self, address: str, key: str, post: Post) -> None:
        self._address = address
        self._key = key
        self._post = post

    def send(self, message: Message) -> Problem | None:
        """Post the message."""
        body = json.dumps(message.as_json(), ensure_ascii=False).encode("utf-8", "replace")
        headers = {"content-type": "application/json", "hitherto-message": message.id}
        if self._key:
            headers["hitherto-signature"] = f"sha256={signature(self._key, body)}"
        return self._post(self._address, body, headers)


def signature(key: str, body: bytes) -> str:
    """Sign a body with a key, in hex."""
    return hmac.new(key.encode(), body, hashlib.sha256).hexdigest()
