"""A real server on this computer, for as long as a test needs it."""

import asyncio
import threading
import time
from collections.abc import Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import uvicorn
from fastapi import FastAPI

from hitherto.serving.running import config
from hitherto.serving.settings import Settings


@contextmanager
def running(app: FastAPI) -> Iterator[str]:
    """Serve an application on a free port, as `hitherto serve` does, and yield its address."""
    server = uvicorn.Server(config(app, Settings(port=0)))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join()


def run(work: Coroutine[Any, Any, object]) -> None:
    """Run something asynchronous in a thread of its own: Playwright leaves a loop in the one of the tests."""
    with ThreadPoolExecutor(1) as pool:
        pool.submit(asyncio.run, work).result()
