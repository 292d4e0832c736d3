"""Following a title by its button, on its page and in search, and what a reader prefers."""

from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.serving.conftest import PASSWORD, noon, token_in

import hitherto
from hitherto.state import Choices, Watch

TITLE = "/titles/lighthouse-keepers"


def followed(where: Path) -> list[str]:
    with hitherto.open(where, clock=noon) as opened, opened.opened_state() as state:
        return [str(watch.subject) for watch in state.watches.all()]


def pressed(client: TestClient, page: str, follow: str, **told: str) -> str:
    """Press a button; return where that leads."""
    form = {"form_token": token_in(client.get(page).text), "title": "The Lighthouse Keepers", "here": page}
    found = client.post("/follow", data={**form, "follow": follow, **told})
    return str(found.headers.get("location", found.status_code))


def test_an_editor_follows_a_title_and_follows_it_no_longer(logged_in: TestClient, where: Path) -> None:
    assert "Titles spoken of lately" in logged_in.get("/").text
    assert ">Follow<" in logged_in.get(TITLE).text
    assert pressed(logged_in, TITLE, "1") == TITLE
    assert followed(where) == ["The Lighthouse Keepers"]
    assert ">Unfollow<" in logged_in.get(TITLE).text
    assert ">Follow<" in logged_in.get(f"{TITLE}/2").text, "its second season alone is not"
    assert "Titles you follow" in logged_in.get("/").text
    assert pressed(logged_in, "/search?q=keepers", "0") == "/search?q=keepers"
    assert followed(where) == []
    pressed(logged_in, f"{TITLE}/2", "1", season="2")
    assert followed(where) == ["The Lighthouse Keepers season 2"]


def test_how_a_title_is_followed_stays(logged_in: TestClient, where: Path) -> None:
    watch = Watch("Keepers", None, Choices(aliases=("The Lighthouse Keepers",), properties=("release",)), noon())
    with hitherto.open(where, clock=noon) as opened, opened.opened_state() as state:
        state.watches.put(watch)
    assert ">Unfollow<" in logged_in.get(TITLE).text, "it is followed by another of its names"
    pressed(logged_in, TITLE, "1")
    with hitherto.open(where, clock=noon) as opened, opened.opened_state() as state:
        assert state.watches.all() == [watch]
    pressed(logged_in, TITLE, "0")
    assert followed(where) == []


def test_others_log_in_first_and_come_back(client: TestClient, where: Path) -> None:
    page = client.get(f"{TITLE}?as_of=2025-02-01").text
    assert 'name="form_token"' not in page, "what everybody is shown has no form of one of them"
    assert 'href="/login?next=%2Ftitles%2Flighthouse-keepers%3Fas_of%3D2025-02-01">Log in to follow' in page
    token = token_in(client.get("/login").text)
    form = {"form_token": token, "title": "The Lighthouse Keepers", "follow": "1"}
    sent = client.post("/follow", data=form, headers={"referer": f"http://localhost{TITLE}"})
    assert sent.headers["location"] == "/login?next=%2Ftitles%2Flighthouse-keepers"
    assert followed(where) == []
    back = client.post(
        "/login", data={"form_token": token, "name": "Ann Quill", "password": PASSWORD, "next": TITLE}
    )  # fmt: skip
    assert back.headers["location"] == TITLE


@pytest.mark.parametrize("told", [{"title": ""}, {"title": "a\x00b"}, {"title": "x" * 301}, {"season": "-1"}])
def test_what_is_no_title_is_not_followed(logged_in: TestClient, where: Path, told: dict[str, str]) -> None:
    assert pressed(logged_in, TITLE, "1", **told) in ("404", "422")
    assert followed(where) == []


def test_nobody_is_led_elsewhere(logged_in: TestClient) -> None:
    assert pressed(logged_in, TITLE, "1", here="//evil.example") == "/"


def test_a_page_elsewhere_makes_nobody_follow(logged_in: TestClient, where: Path) -> None:
    assert logged_in.post("/follow", data={"title": "The Lighthouse Keepers", "follow": "1"}).status_code == 403
    assert followed(where) == []


def test_the_story_is_folded_unless_a_reader_wants_it_open(client: TestClient, where: Path) -> None:
    with hitherto.open(where, clock=noon) as opened:
        slip = hitherto.Slip(
            opened.subject("The Lighthouse Keepers", 2)[0], "plot", "a ship founders on the reef",
            "In season 2, a ship founders on the reef.", "Ann",
        )  # fmt: skip
        opened.add(slip)
    fold = '<details class="f story">'
    assert fold in client.get(TITLE).text
    token = token_in(client.get("/settings").text)
    kept = client.post("/settings", data={"form_token": token, "story": "1", "region": "Spain"})
    assert kept.headers["location"] == "/settings?kept=1"
    assert all("HttpOnly; SameSite=Lax" in one for one in kept.headers.get_list("set-cookie"))
    assert '<details class="f story" open>' in client.get(TITLE).text
    page = client.get("/settings?kept=1").text
    assert "Kept in this browser" in page
    assert "checked" in page
    client.post("/settings", data={"form_token": token})
    assert fold in client.get(TITLE).text
    client.cookies.set("hitherto_story", "0")
    assert fold in client.get(TITLE).text


def test_made_up_preferences_are_none_and_fill_no_cache(client: TestClient) -> None:
    tags = set()
    for made_up in ("", "x", "y"):
        client.cookies.set("hitherto_story", made_up)
        client.cookies.set("hitherto_region", f"Nowhere{made_up}")
        tags.add(client.get(TITLE).headers["etag"])
    assert len(tags) == 1
