"""The site as it is met in a browser: at an address of its own, in a tab."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from fastapi import FastAPI
from tests.serving.running import running

if TYPE_CHECKING:
    from playwright.sync_api import Browser
    from playwright.sync_api import Page as Tab


@pytest.fixture
def address(app: FastAPI) -> Iterator[str]:
    with running(app) as found:
        yield found


@pytest.fixture
def tab(chromium: "Browser", address: str) -> Iterator["Tab"]:
    found = chromium.new_page(base_url=address)
    yield found
    found.close()
