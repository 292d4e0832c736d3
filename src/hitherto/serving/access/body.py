"""The body of a request, read before anything else is done: not more than is allowed, and not for longer."""

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

Message = MutableMapping[str, Any]
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]


class TooLargeError(Exception):
    """The body has more bytes than are taken."""


class TooSlowError(Exception):
    """The body did not come in time, or its sender went away."""


async def read(receive: Receive, most: int, seconds: float) -> bytes:
    """Read a body of at most so many bytes within so many seconds; raises `TooLargeError` or `TooSlowError`."""
    try:
        async with asyncio.timeout(seconds):
            return await _all(receive, most)
    except TimeoutError as error:
        raise TooSlowError from error


async def _all(receive: Receive, most: int) -> bytes:
    parts: list[bytes] = []
    size, more = 0, True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise TooSlowError
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        if size > most:
            raise TooLargeError
        more = message.get("more_body", False)
    return b"".join(parts)


def again(body: bytes, receive: Receive) -> Receive:
    """Give a body that was read to whoever asks for it, and afterwards what else comes."""
    given = False

    async def give() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return give
