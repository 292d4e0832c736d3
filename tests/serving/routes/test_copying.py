"""Wikitext over the web: a title's, and one fact's."""

import html
import re

from starlette.testclient import TestClient
from tests.pages.wiki.checking import check


def facts(client: TestClient) -> list[dict[str, str]]:
    found: list[dict[str, str]] = client.get("/api/v1/titles/lighthouse-keepers/facts").json()["items"]
    return found


def test_a_title_in_the_wikis_manner(client: TestClient) -> None:
    text = client.get("/titles/lighthouse-keepers.wikitext", params={"dates": "mdy"}).text
    check(text)
    assert "{{Use mdy dates" in text
    assert "{{" not in client.get("/titles/lighthouse-keepers.wikitext", params={"wiki": "fandom"}).text


def test_a_fact_by_its_id(client: TestClient) -> None:
    texts = []
    for fact in facts(client):
        found = client.get(f"/facts/{fact['id']}.wikitext", params={"wiki": "fandom"})
        assert (found.status_code, found.headers["content-type"]) == (200, "text/plain; charset=utf-8")
        check(found.text, fandom=True)
        texts.append(found.text)
    assert any(text.endswith("</ref>") for text in texts)
    assert any(text.startswith("<!-- it is ") for text in texts)


def test_how_a_fact_last_changed(client: TestClient) -> None:
    page = client.get("/titles/lighthouse-keepers", params={"as_of": "2025-03-20"}).text
    listed = page[page.index('id="changes"') :]
    links = re.findall(r'href="(/facts/[^"]+)"', listed[: listed.index("</section>")])
    assert links
    moved = []
    for link in links:
        assert "change=true" in link
        found = client.get(f"{html.unescape(link)}&wiki=fandom")
        check(found.text, fandom=True)
        moved.append("had been moved from" in found.text)
    assert any(moved)


def test_the_api_writes_the_same(client: TestClient) -> None:
    for fact in facts(client):
        asked = {"wiki": "fandom", "change": "true", "accept": ["The Quay Post", "Tidewater"]}
        told = client.get(f"/api/v1/facts/{fact['id']}/wikitext", params=asked).json()
        site = client.get(f"/facts/{fact['id']}.wikitext", params=asked).text
        assert site == told["wikitext"] or (told["why"] and told["why"] in site)
    assert client.get("/api/v1/facts/f:0000000000000000/wikitext").status_code == 404


def test_no_such_fact(client: TestClient) -> None:
    assert client.get("/facts/f:0000000000000000.wikitext").status_code == 404
