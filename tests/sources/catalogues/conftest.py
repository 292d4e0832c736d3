"""The catalogues as a local internet replays them: documented shapes, invented titles."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.internet import Internet, Say, ok

from hitherto.claims import Article, Problem
from hitherto.sources import Found, articles
from hitherto.sources.way import Setting
from hitherto.sources.web.protocol import Ask, Reply, Web

TODAY = date(2026, 3, 1)
KEYS = {"tmdb": "s3cret-token"}


class Plain:
    """Asks by http what is asked by https, because the local internet has no certificates for these hosts."""

    def __init__(self, web: Web) -> None:
        self._web = web
        self.asked: list[Ask] = []

    def ask(self, ask: Ask) -> Reply | Problem:
        self.asked.append(ask)
        assert ask.url.startswith("https://")
        assert ask.is_catalogue
        return self._web.ask(replace(ask, url=ask.url.replace("https://", "http://", 1)))


def said(value: object) -> Say:
    """Reply with JSON."""
    return ok(json.dumps(value), "application/json")


@pytest.fixture
def web(internet: Internet) -> Callable[[], Plain]:
    """Make a web that can ask what the test has put into the internet by then."""
    return lambda: Plain(internet.web())


@pytest.fixture
def setting(web: Callable[[], Plain]) -> Callable[..., Setting]:
    return lambda keys=KEYS: Setting(today=TODAY, web=web(), keys=keys)


@pytest.fixture
def read(web: Callable[[], Plain]) -> Callable[..., Found]:
    """Read a place in a catalogue, which gives one thing."""

    def go(where: str, keys: Mapping[str, str] = KEYS) -> Found:
        (found,) = articles(where, today=TODAY, web=web(), keys=keys)
        return found

    return go


@pytest.fixture
def record(read: Callable[..., Found]) -> Callable[..., Article]:
    """Read a place in a catalogue where there is a record."""

    def go(*args: Any) -> Article:
        found = read(*args)
        assert isinstance(found, Article), str(found)
        return found

    return go


@pytest.fixture
def bad(read: Callable[..., Found]) -> Callable[..., str]:
    """Read a place in a catalogue that cannot be read, and return what is said of it."""

    def go(*args: Any) -> str:
        found = read(*args)
        assert isinstance(found, Problem)
        assert found.remedy
        return str(found)

    return go
