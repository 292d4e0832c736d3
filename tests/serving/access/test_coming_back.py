"""Where somebody is sent after the login: to the page that they had before them, and nowhere else."""

import pytest

from hitherto.serving.access.coming_back import place, to_login


def asked(method: str, path: str, query: str = "", referer: str | None = None) -> str:
    headers = [(b"host", b"keepers.example"), *([(b"referer", referer.encode("latin-1"))] if referer else [])]
    return place({"method": method, "path": path, "query_string": query.encode(), "headers": headers})


def test_to_what_was_asked_for() -> None:
    assert asked("GET", "/addresses") == "/addresses"
    assert asked("GET", "/titles/a b", "as_of=2025-02-01&x=%22") == "/titles/a%20b?as_of=2025-02-01&x=%22"
    assert asked("GET", "/login", "next=/x") == "/", "not from the login to the login"


def test_to_the_page_whose_form_was_sent() -> None:
    assert asked("POST", "/review", referer="https://keepers.example/review?title=x#d1") == "/review?title=x"
    assert asked("POST", "/addresses/1/revoke") == "/addresses"


@pytest.mark.parametrize(
    "referer",
    ["https://evil.example/review", "https://keepers.example.evil.example/", "https://keepers.example@evil.example/",
     "javascript:alert(1)", "//evil.example/x", "\xff", ""],
)  # fmt: skip
def test_not_to_a_page_elsewhere(referer: str) -> None:
    assert asked("POST", "/paste", referer=referer) == "/paste"


@pytest.mark.parametrize("path", ["//evil.example/x", "/\\evil.example", "/\r\nset-cookie: a=b"])
def test_a_strange_path_leads_nowhere_else(path: str) -> None:
    for method, referer in (("GET", None), ("POST", f"https://keepers.example{path}"), ("POST", None)):
        found = asked(method, path, referer=referer)
        assert found.startswith("/")
        assert not found.startswith(("//", "/\\"))
        assert found.isprintable()
    sent = to_login({"method": "GET", "path": path, "query_string": b"\r\nx: y", "headers": []})
    assert sent.headers["location"].startswith("/login?next=%2F")
    assert "set-cookie" not in sent.headers
