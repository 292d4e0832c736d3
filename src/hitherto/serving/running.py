"""Running the application over HTTP, so that nobody who is slow, or sends half a request, keeps others out."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, cast

import h11
import uvicorn
from anyio import to_thread
from uvicorn.protocols.http.h11_impl import H11Protocol

if TYPE_CHECKING:
    from fastapi import FastAPI

    from hitherto.serving.settings import Settings

THREADS = 8  # that work on answers; more only make one another slower, and each has a way to the ledger of its own
_CONNECTIONS = 500


class Patient(H11Protocol):
    """HTTP/1.1 that closes a connection where the head of a request does not come whole in time."""

    patience = 15.0  # seconds
    _giving_up: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Wait for a request."""
        super().connection_made(transport)
        self._wait()

    def data_received(self, data: bytes) -> None:
        """Go on waiting where the head is not whole yet."""
        super().data_received(data)
        if self.conn.their_state is not h11.IDLE:
            self._stop_waiting()
        elif self._giving_up is None:
            self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait for nothing more."""
        self._stop_waiting()
        super().connection_lost(exc)

    def _wait(self) -> None:
        self._giving_up = self.loop.call_later(self.patience, self.transport.close)

    def _stop_waiting(self) -> None:
        if self._giving_up is not None:
            self._giving_up.cancel()
            self._giving_up = None


@asynccontextmanager
async def few_threads(_app: "FastAPI") -> AsyncIterator[None]:
    """Let few threads work on answers, for as long as the application runs."""
    to_thread.current_default_thread_limiter().total_tokens = THREADS
    yield


def config(app: "FastAPI", settings: "Settings") -> uvicorn.Config:
    """Return how the server is run; addresses that are asked for are not logged, because some are secret."""
    return uvicorn.Config(
        app,
        host=settings.host,
        port=settings.port,
        http=cast("type[asyncio.Protocol]", Patient),
        access_log=False,
        log_level="warning",
        server_header=False,
        proxy_headers=bool(settings.address),
        limit_concurrency=_CONNECTIONS,
        timeout_keep_alive=10,
        timeout_graceful_shutdown=5,
    )
