"""Wikitext over the web: a title's, and one fact's."""

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


def test_no_such_fact(client: TestClient) -> None:
    assert client.get("/facts/f:0000000000000000.wikitext").status_code == 404
