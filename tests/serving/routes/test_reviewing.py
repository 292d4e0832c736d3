"""The review: looking at what is in doubt, ruling, and taking it back."""

import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from starlette.testclient import TestClient
from tests.serving.conftest import harmless, noon, token_in

import hitherto
from hitherto.claims import Article


def forms(page: str) -> list[dict[str, str | list[str]]]:
    """Return the fields of each form for a decision, without its buttons."""
    found = []
    for form in re.findall(r'<form method="post" action="/review">(.*?)</form>', page, re.DOTALL):
        fields: dict[str, str | list[str]] = {}
        for name, value in re.findall(r'name="([a-z_]+)" value="([^"]*)"', form):
            if name in ("claim", "name"):
                fields[name] = [*fields.get(name, []), value]
            elif name != "decision":
                fields[name] = value
        found.append(fields)
    return found


def test_everybody_may_look_and_only_an_editor_rules(client: TestClient) -> None:
    page = client.get("/review").text
    assert "From a single origin" in page
    assert "log in as an editor" in page
    assert forms(page) == []
    token = token_in(client.get("/login").text)
    assert client.post("/review", data={"decision": "accept", "claim": "c:1"}).status_code == 403
    form = {"form_token": token, "decision": "accept", "claim": "c:1", "here": "/review"}
    assert client.post("/review", data=form).headers["location"] == "/login?next=%2Freview"


def test_an_editor_accepts_and_takes_it_back(logged_in: TestClient, where: Path) -> None:
    page = logged_in.get("/review").text
    first = forms(page)[0]
    found = logged_in.post("/review", data={**first, "decision": "accept"})
    location = urlsplit(found.headers["location"])
    assert (found.status_code, location.path) == (303, "/review")
    after = logged_in.get(found.headers["location"]).text
    assert "Ann Quill, an editor, accepted a claim" in after
    assert len(forms(after)) == len(forms(page)) - 1
    ruling = parse_qs(location.query)["done"][0]
    undone = logged_in.post("/review/undo", data={"form_token": first["form_token"], "ruling": ruling})
    back = logged_in.get(undone.headers["location"]).text
    assert "withdrew the ruling" in back
    assert len(forms(back)) == len(forms(page))
    with hitherto.open(where) as opened:
        assert {one.kind for one in opened.ledger.rulings()} == {"accept", "withdraw"}
        assert {one.author for one in opened.ledger.rulings()} == {"Ann Quill"}


@pytest.mark.parametrize(
    "form",
    [{}, {"decision": "accept"}, {"decision": "sing", "claim": "c:1"},
     {"decision": "same", "name": ["a"], "sort": "person"},
     {"decision": "accept", "claim": "c:1", "reason": " "}, {"decision": "reject", "claim": ["c:1"] * 99}],
)  # fmt: skip
def test_what_decides_nothing_is_refused(logged_in: TestClient, form: dict[str, str], where: Path) -> None:
    token = token_in(logged_in.get("/review").text)
    assert logged_in.post("/review", data={"reason": "so", **form, "form_token": token}).status_code in (404, 422)
    assert logged_in.post("/review/undo", data={"form_token": token, "ruling": "g:1"}).status_code == 422
    with hitherto.open(where) as opened:
        assert opened.ledger.rulings() == []


def test_nothing_of_hostile_articles_runs(logged_in: TestClient, where: Path) -> None:
    evil = '<script>alert(1)</script>\u202e"onload=alert(2)'
    with hitherto.open(where, clock=noon) as opened:
        words = f"Evil Person{evil} will play Captain <img src=x onerror=alert(3)> in The Lighthouse Keepers season 2."
        opened.read(Article(f"{evil}\n\n{words}", evil, evil, noon().date(), "javascript:alert(4)"))
        title, season = "The Lighthouse Keepers", 2
        subject, _ = opened.subject(title, season)
        slip = hitherto.Slip(subject, "cast", evil, words, "Ann", outlet=evil, url='https://x.example/"><script>')
        opened.add(slip)
    page = logged_in.get(f"/review?title=The+Lighthouse+Keepers&done={evil}&after={evil}").text
    assert "alert(1)" in page
    assert "\u202e" not in page
    assert harmless(page)


def test_an_empty_ledger_says_what_to_do(logged_in: TestClient) -> None:
    assert "Nothing here is in doubt" in logged_in.get("/review?title=Nobody+Knows+It").text
