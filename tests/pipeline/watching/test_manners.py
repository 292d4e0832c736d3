"""What hosts allow is asked once a day, however many processes run the watches."""

from collections.abc import Callable

import pytest
from tests.internet import Internet, failing, ok
from tests.pipeline.watching.conftest import Desk

from hitherto.sources.web import polite

DAY = 86_400


@pytest.fixture
def quay(internet: Internet, keepers: Callable[..., None]) -> Internet:
    keepers("Nothing is known yet.")
    return internet


def asked(internet: Internet) -> int:
    return internet.paths("quay.test").count("/robots.txt")


def test_a_new_process_knows_what_hosts_allowed(desk: Desk, quay: Internet) -> None:
    desk.open().add_feed("http://quay.test/feed", everything=True)
    for _ in range(3):
        desk.open().run()
        quay.clock.sleep(DAY / 5)
    assert asked(quay) == 1
    quay.clock.sleep(DAY)
    desk.open().run()
    desk.open().run()
    assert asked(quay) == 2


def test_what_was_forbidden_stays_forbidden(desk: Desk, quay: Internet) -> None:
    quay.host("quay.test")["/robots.txt"] = ok("User-agent: *\nDisallow: /1", "text/plain")
    watching = desk.open()
    watching.add_feed("http://quay.test/feed", everything=True)
    del quay.host("quay.test")["/robots.txt"]
    assert desk.open().run().put_off == 1
    assert "/1" not in quay.paths("quay.test")


def test_a_host_that_could_not_be_asked_is_asked_anew(desk: Desk, quay: Internet) -> None:
    quay.host("quay.test")["/robots.txt"] = [failing(500)] * 3 + [ok("", "text/plain")]
    assert desk.open().add_feed("http://quay.test/feed").problem
    quay.clock.sleep(DAY / 24)
    assert desk.open().run().problems == []


def test_an_interrupted_run_keeps_what_it_was_told(desk: Desk, quay: Internet) -> None:
    desk.open().add_feeds([("http://quay.test/feed", "")])

    def stop(_: str) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        desk.open().run(stop)
    desk.open().run()
    assert asked(quay) == 1


def test_the_real_web_can_be_told() -> None:
    from hitherto.pipeline.watching.manners import Mannered

    assert isinstance(polite(), Mannered)
