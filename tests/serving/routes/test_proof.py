"""A page of one's own is proofread on the site: as text by everybody, at an address by editors."""

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient
from tests.serving.conftest import harmless, token_in

from hitherto.claims import Article
from hitherto.pipeline import Hitherto

PAGE = """‘The Lighthouse Keepers’ season 2: everything we know

The second season of The Lighthouse Keepers will premiere on October 3, 2025.
Bo Lindqvist will play Doctor Voss in The Lighthouse Keepers season 2.
"""
ADDRESS = "https://ours.example/keepers"


def sent(client: TestClient, path: str = "/proof", **data: str) -> tuple[int, str]:
    token = token_in(client.get("/proof").text)
    found = client.post(path, data={"form_token": token, **data})
    return found.status_code, found.text


def test_pasted_text_is_proofread(client: TestClient) -> None:
    status, found = sent(client, text=PAGE)
    assert (status, harmless(found)) == (200, True)
    assert "2 of " in found
    assert "superseded</span> · line 3" in found
    assert "7 November 2025" in found
    assert "unsupported</span> · line 4" in found
    assert "What the page does not say" in found
    assert "Ada Okafor" in found


def test_hostile_text_is_only_text(client: TestClient) -> None:
    status, found = sent(client, text=PAGE.replace("Bo Lindqvist", "<script>alert(1)</script> Bo Lindqvist"))
    assert (status, harmless(found)) == (200, True)


@pytest.mark.parametrize("text", ["", "Driftwood season 2\n\nThe drama Driftwood will premiere on 9 May 2026."])
def test_what_cannot_be_proofread_says_why_and_keeps_the_text(client: TestClient, text: str) -> None:
    status, found = sent(client, text=text)
    assert (status, 'role="alert"' in found, text[:9] in found) == (422, True, True)


def test_nothing_is_sent_from_elsewhere(client: TestClient) -> None:
    assert client.post("/proof", data={"text": PAGE}).status_code == 403


def test_only_editors_give_addresses_and_see_the_saved_pages(client: TestClient) -> None:
    assert sent(client, address=ADDRESS)[0] == 303
    assert sent(client, "/proof/saved", place="/etc/passwd")[0] == 303
    assert "Saved pages" not in client.get("/proof").text


def test_an_editor_saves_a_page_and_proofreads_it_again(
    logged_in: TestClient, app: FastAPI, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def articles_at(self: Hitherto, where: str, stdin: object = None) -> object:
        asked.append(where)
        return iter([Article(PAGE, url=where)])

    monkeypatch.setattr(Hitherto, "articles_at", articles_at)
    status, found = sent(logged_in, address=ADDRESS, save="1")
    assert (status, ADDRESS in found, "2 to mend on 1 April 2025" in found) == (200, True, True)
    assert sent(logged_in, "/proof/saved", place=ADDRESS)[0] == 200
    assert asked == [ADDRESS, ADDRESS]
    assert sent(logged_in, "/proof/saved", place="/etc/passwd")[0] == 404
    assert sent(logged_in, address="/etc/passwd")[0] == 422
    assert sent(logged_in, "/proof/saved", place=ADDRESS, forget="1")[0] == 303
    assert "No page is saved yet" in logged_in.get("/proof").text
    assert asked == [ADDRESS, ADDRESS]
