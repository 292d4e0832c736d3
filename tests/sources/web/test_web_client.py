"""The client against a small internet: what it brings, how it follows, tries again, and leaves hosts alone."""

import logging
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from tests.internet import LIMITS, Asked, Internet, Say, cut_off, failing, ok, redirect

from hitherto.claims import Problem
from hitherto.sources.web.address import Address
from hitherto.sources.web.answer import Answer
from hitherto.sources.web.exchange import Network
from hitherto.sources.web.protocol import Ask, Reply, Unanswered


def reply(came: Reply | Problem) -> Reply:
    assert isinstance(came, Reply), str(came)
    return came


def refused(came: Reply | Problem) -> Unanswered:
    assert isinstance(came, Unanswered), repr(came)
    assert came.remedy
    return came


def test_a_reply_says_what_the_host_says(internet: Internet) -> None:
    internet.host("tide.test")["/a?b=c"] = ok("<p>It is.", etag='"1"', modified="Sun, 01 Mar 2026 10:00:00 GMT")
    came = reply(internet.web().ask(Ask("http://tide.test/a?b=c")))
    assert (came.url, came.status, came.body) == ("http://tide.test/a?b=c", 200, b"<p>It is.")
    assert (came.media_type, came.etag, came.fetched_at) == ("text/html", '"1"', internet.clock.now)
    assert internet.asked[-1].headers["host"] == "tide.test"
    assert internet.asked[-1].headers["user-agent"].startswith("Hitherto/")


def test_what_is_known_comes_without_a_body(internet: Internet) -> None:
    internet.host("tide.test")["/a"] = ok("x", etag='"1"')
    came = reply(internet.web().ask(Ask("http://tide.test/a", etag='"1"')))
    assert (came.is_unchanged, came.body, came.etag) == (True, b"", '"1"')


def test_redirects_are_followed(internet: Internet) -> None:
    tide, quay = internet.host("tide.test"), internet.host("quay.test")
    tide["/a"] = redirect("/b", 301)
    tide["/b"] = redirect("//quay.test/c", 307)
    quay["/c"] = ok("there")
    assert reply(internet.web().ask(Ask("http://tide.test/a"))).url == "http://quay.test/c"
    assert internet.paths("quay.test") == ["/robots.txt", "/c"]


def test_what_failed_in_passing_is_tried_again_after_growing_pauses(internet: Internet) -> None:
    internet.host("tide.test")["/a"] = [failing(500), cut_off(), ok("there")]
    assert reply(internet.web().ask(Ask("http://tide.test/a"))).body == b"there"
    assert internet.clock.slept == [1, 2]


def test_a_host_that_says_when_is_asked_then(internet: Internet) -> None:
    internet.host("tide.test")["/a"] = [failing(429, retry_after="7"), ok("there")]
    assert reply(internet.web().ask(Ask("http://tide.test/a"))).body == b"there"
    assert internet.clock.slept == [7]


def test_a_host_that_wants_long_rest_gets_it(internet: Internet) -> None:
    internet.host("tide.test")["/a"] = failing(503, retry_after="600")
    web = internet.web()
    came = refused(web.ask(Ask("http://tide.test/a")))
    assert came.status == 503
    assert came.again_at
    assert (came.again_at - internet.clock.now).total_seconds() == 600
    assert refused(web.ask(Ask("http://tide.test/b"))).again_at == came.again_at
    assert internet.paths("tide.test") == ["/robots.txt", "/a"]


def test_one_host_is_asked_once_a_second_and_another_at_once(internet: Internet) -> None:
    for name in ("tide.test", "quay.test"):
        internet.host(name)["/a"] = ok("x")
    web = internet.web()
    for name in ("tide.test", "quay.test", "tide.test"):
        reply(web.ask(Ask(f"http://{name}/a")))
    assert internet.clock.slept == [1]


@pytest.mark.parametrize(
    ("robots", "path", "allowed"),
    [
        (ok("User-agent: *\nDisallow: /a", "text/plain"), "/a", False),
        (ok("User-agent: *\nDisallow: /a", "text/plain"), "/b", True),
        (ok("User-agent: *\nDisallow: /\n\nUser-agent: hitherto\nAllow: /", "text/plain"), "/a", True),
        (ok("User-agent: *\nDisallow: /*?", "text/plain"), "/a?b", False),
        (ok("<html>Not a robots.txt", "text/html"), "/a", True),
        (failing(404), "/a", True),
        (failing(403), "/a", True),
        (failing(500), "/a", False),
        (redirect("http://other.test/robots.txt"), "/a", False),
        (redirect("/robots.txt"), "/a", True),
        (ok(b"#" * 600_000 + b"\nUser-agent: *\nDisallow: /", "text/plain"), "/a", True),
    ],
)
def test_robots_are_obeyed(internet: Internet, robots: object, path: str, allowed: bool) -> None:
    tide = internet.host("tide.test")
    tide["/robots.txt"], tide[path] = robots, ok("x")  # type: ignore[assignment]
    internet.host("other.test")["/robots.txt"] = ok("User-agent: *\nDisallow: /", "text/plain")
    came = internet.web().ask(Ask(f"http://tide.test{path}"))
    assert isinstance(came, Reply) == allowed, str(came)
    assert (path in internet.paths("tide.test")) == allowed


def test_robots_are_fetched_once_a_day(internet: Internet) -> None:
    internet.host("tide.test")["/a"] = ok("x")
    web = internet.web()
    for hours in (0, 23, 2):
        internet.clock.sleep(hours * 3600)
        reply(web.ask(Ask("http://tide.test/a")))
    assert internet.paths("tide.test") == ["/robots.txt", "/a", "/a", "/robots.txt", "/a"]


def test_a_crawl_delay_is_kept(internet: Internet) -> None:
    tide = internet.host("tide.test")
    tide["/robots.txt"], tide["/a"] = ok("User-agent: *\nCrawl-delay: 12", "text/plain"), ok("x")
    web = internet.web()
    for _ in range(2):
        reply(web.ask(Ask("http://tide.test/a")))
    assert internet.clock.slept == [12]


def test_a_catalogue_is_asked_whatever_its_robots_say(internet: Internet) -> None:
    api = internet.host("api.test")
    api["/robots.txt"], api["/a"] = ok("User-agent: *\nDisallow: /", "text/plain"), ok("{}")
    reply(internet.web().ask(Ask("http://api.test/a", is_catalogue=True)))
    assert internet.paths("api.test") == ["/a"]


def test_keys_stay_with_the_host_that_they_are_for(internet: Internet) -> None:
    api, other = internet.host("api.test"), internet.host("other.test")
    api["/a"], api["/b"] = redirect("/b"), redirect("http://other.test/c")
    other["/c"] = ok("x")
    reply(internet.web().ask(Ask("http://api.test/a", headers={"Authorization": "Bearer hidden"}, is_catalogue=True)))
    assert ["authorization" in one.headers for one in internet.asked] == [True, True, False]


def test_https_speaks_of_the_name(internet: Internet) -> None:
    with Internet(tls=["tide.test", "quay.test"]) as net:
        net.host("tide.test")["/a"] = ok("x")
        net.host("tide.test")["/b"] = redirect("http://tide.test/a")
        net.host("other.test")["/a"] = ok("x")
        web = net.web(replace(LIMITS, attempts=1))
        assert reply(web.ask(Ask("https://tide.test/a"))).url == "https://tide.test/a"
        assert "which is not encrypted" in refused(web.ask(Ask("https://tide.test/b"))).what
        assert "certificate" in refused(web.ask(Ask("https://other.test/a", is_catalogue=True))).what


def test_the_open_internet_does_not_lead_to_an_allowed_host(internet: Internet) -> None:
    web = internet.web(allowed=["wiki.test"])
    open_host = Address("http", "tide.example", 80, "/")
    for inside in ("http://wiki.test/", "http://wiki.test:8000/", "http://localhost/"):
        assert isinstance(web._onward(open_host, Answer(302, {"location": inside})), Problem)
    assert isinstance(web._onward(open_host, Answer(302, {"location": "http://quay.example/"})), Address)


def test_a_host_is_asked_by_one_thread_at_a_time(internet: Internet) -> None:
    at_once, most, guard = 0, 0, threading.Lock()

    def counting(to: socket.socket, asked: Asked) -> None:
        nonlocal at_once, most
        with guard:
            at_once += 1
            most = max(most, at_once)
        time.sleep(0.01)
        with guard:  # before the reply, which lets the next one come
            at_once -= 1
        ok("x")(to, asked)

    internet.host("tide.test").update({f"/{at}": counting for at in range(20)})
    web = internet.web()
    with ThreadPoolExecutor(8) as pool:
        came = list(pool.map(lambda at: web.ask(Ask(f"http://tide.test/{at}")), range(20)))
    assert all(isinstance(one, Reply) for one in came)
    assert most == 1
    assert internet.paths("tide.test").count("/robots.txt") == 1


@pytest.mark.parametrize("say", [ok("x"), failing(500), redirect("/b?api_key=hidden-word"), failing(503)])
def test_no_key_is_logged_or_told(internet: Internet, say: Say, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    internet.host("api.test")["/a?api_key=hidden-word"] = say
    ask = Ask("http://api.test/a?api_key=hidden-word", headers={"Authorization": "Bearer hidden-word"})
    came = internet.web().ask(ask)
    assert "hidden-word" not in caplog.text + (str(came) if isinstance(came, Problem) else "")
    assert isinstance(came, Reply) or "http://api.test/a?api_key=…: " in str(came)


def test_a_host_that_is_not_there_is_left_alone(internet: Internet) -> None:
    internet.names["gone.test"] = []
    web = internet.web(network=lambda: Network(resolve=lambda _host, _port: [("127.0.0.1", closed_port())]))
    first = refused(web.ask(Ask("http://gone.test/a")))
    assert first.what == "cannot be reached"
    slept = list(internet.clock.slept)
    assert refused(web.ask(Ask("http://gone.test/b"))).again_at
    assert internet.clock.slept == slept


def closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port
