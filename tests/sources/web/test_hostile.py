"""Every line of the list of hostile inputs and addresses: it is refused in so many words, or survived."""

import json
import logging
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.internet import LIMITS, Internet, ok
from tests.sources.web.hostile import fill

from hitherto.claims import Article, Problem
from hitherto.sources import Found, articles
from hitherto.sources.web.protocol import Ask, Reply

QUICK = replace(LIMITS, attempts=1)
LISTED = tomllib.loads((Path(__file__).with_name("hostile.toml")).read_text(encoding="utf-8"))
CASES: list[dict[str, Any]] = [{"kind": kind, **case} for kind, cases in LISTED.items() for case in cases]
SECRET = "these-words-are-nobodys-business"


@pytest.fixture
def net(request: pytest.FixtureRequest) -> Iterator[Internet]:
    case = getattr(request, "param", {})
    with Internet(tls=["outlet.test"] if case.get("scheme") == "https" else []) as net:
        net.host("inner.test")["/"] = ok(SECRET)
        yield net


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A file that no page may read."""
    path = tmp_path / "secret.txt"
    path.write_text(SECRET, encoding="utf-8")
    return path


def found_at(net: Internet, case: dict[str, Any], secret: Path) -> list[Found | Reply]:
    """Ask for the address of a case, as `read` does where there may be an article behind it."""
    where = fill(net, case, secret)
    allowed = [] if case["kind"] == "lookup" and not case.get("allowed") else ["outlet.test", "turned.test"]
    limits = replace(QUICK, silence=0.4, total=0.8) if case.get("slow") else QUICK
    web = net.web(limits, [] if case["kind"] == "address" else allowed)
    if case["kind"] in ("address", "lookup"):
        return [web.ask(Ask(where))]
    return list(articles(where, web=web))


def name(case: dict[str, Any]) -> str:
    return f"{case['kind']}: {case['case']}"


@pytest.mark.parametrize(("net", "case"), [(case, case) for case in CASES], ids=map(name, CASES), indirect=["net"])
def test_the_list_is_true(net: Internet, case: dict[str, Any], secret: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    found = found_at(net, case, secret)
    assert found
    for one in found:
        assert isinstance(one, Article | Problem)
        assert SECRET not in json.dumps([str(one), one.text if isinstance(one, Article) else ""])
        assert "secret-word" not in str(one) + caplog.text
        assert not set(str(one) if isinstance(one, Problem) else one.title) & {"\x1b", "\0", "\n"}
    assert "inner.test" not in {asked.host for asked in net.asked}
    if case["ends"] == "refused":
        (problem,) = found
        assert isinstance(problem, Problem)
        assert problem.what.startswith(case.get("says", ""))
        assert problem.remedy
    else:
        assert case["ends"] == "read"
        assert all(isinstance(one, Article) for one in found), str(found[0])


def test_nothing_refused_by_its_address_is_looked_up_or_asked(net: Internet, secret: Path) -> None:
    asked = list[str]()
    look_up = net.look_up
    net.look_up = lambda name, port: asked.append(name) or look_up(name, port)  # type: ignore[method-assign,func-returns-value]
    for case in CASES:
        if case["kind"] == "address":
            net.web(QUICK, []).ask(Ask(fill(net, case, secret)))
    assert (asked, net.asked) == ([], [])


def test_the_list_is_long_enough() -> None:
    assert len(CASES) >= 60
    assert len({(case["kind"], case["case"]) for case in CASES}) == len(CASES)
