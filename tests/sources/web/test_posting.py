"""Posting: once, to where the user said, and nowhere else."""

from tests.internet import Internet, failing, ok, redirect, silent

HEADERS = {"content-type": "application/json"}


def test_what_is_posted_arrives_whole(internet: Internet) -> None:
    internet.host("hook.test")["/in"] = ok("thanks")
    body = "Größe ".encode() * 50_000
    assert internet.posting()("http://hook.test/in", body, {**HEADERS, "x-key": "1"}) is None
    (asked,) = internet.asked
    assert (asked.path, asked.body, asked.headers["x-key"]) == ("/in", body, "1")
    assert asked.headers["user-agent"].startswith("Hitherto")


def test_what_is_not_taken_is_told_without_its_key(internet: Internet) -> None:
    hook = internet.host("hook.test")
    hook["/in?token=abc"] = failing(500)
    hook["/moved"] = redirect("http://elsewhere.test/")
    hook["/slow"] = silent()
    posting = internet.posting()
    told = [str(posting(f"http://hook.test{path}", b"{}", HEADERS)) for path in ("/in?token=abc", "/moved", "/slow")]
    assert "status 500" in told[0]
    assert "abc" not in told[0]
    assert "leads on elsewhere" in told[1]
    assert "silent" in told[2]
    assert internet.paths("hook.test") == ["/in?token=abc", "/moved", "/slow"], (
        "each once: who retries would send twice"
    )


def test_private_places_are_not_posted_to(internet: Internet) -> None:
    internet.names["evil.test"] = ["169.254.169.254"]
    posting = internet.posting()
    for address in ("http://10.0.0.1/", "http://localhost/", "file:///etc/passwd", "http://evil.test/"):
        assert posting(address, b"{}", HEADERS), address
    assert internet.asked == []
