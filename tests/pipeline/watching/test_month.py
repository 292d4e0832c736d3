"""A month on a small internet: an outlet, one that copies it, one that is broken, and one that is hostile."""

import pytest
from tests.internet import Internet
from tests.month import HOSTS, LIMITS, NEWS, World
from tests.pipeline.watching.conftest import Desk

from hitherto.pages import terminal
from hitherto.state import Choices


@pytest.fixture
def world(internet: Internet) -> World:
    return World(internet)


def test_a_month(desk: Desk, world: World) -> None:
    hitherto, watching = desk.both(limits=LIMITS)
    watching.add("The Lighthouse Keepers", 2, Choices())
    watching.add_feeds((f"http://{host}/feed", "") for host in HOSTS)
    failed: dict[str, int] = {}
    told: dict[int, list[str]] = {}
    for day in range(1, 31):
        world.dawn(day)
        before = len(desk.told.lines())
        done = desk.both(limits=LIMITS)[1].run()  # each day a process of its own, as cron starts it
        told[day] = desk.told.lines()[before:]
        for problem in done.problems:
            host = problem.where.split("/")[2]
            failed[host] = failed.get(host, 0) + 1
        world.dusk()

    assert {day: lines for day, lines in told.items() if lines} == {
        2: ["Order: Renewed – new, reported."],
        8: ["Cast: Ada Okafor (Captain Reyes) – new, reported."],
        14: ["Release: 3 October 2026 (premiere) – new, reported."],
        26: [
            "Production: Delayed – new, reported.",
            "Release: 3 October 2026 (premiere) – was reported, now overtaken: replaced by 14 November 2026.",
            "Release: 14 November 2026 (premiere) – new, reported.",
        ],
    }
    assert "Okafor" not in " ".join(line for day in range(20, 31) for line in told[day]), "that she leaves spoils"
    assert set(failed) == {"broken.test", "evil.test", "127.0.0.1"}
    assert failed["evil.test"] > 8
    assert failed["127.0.0.1"] == 1, "what is refused for good is not tried again"

    asked = [one.path for one in world.internet.asked if one.host == "quay.test"]
    assert [path for path in asked if path not in ("/feed", "/robots.txt")] == [f"/{day}" for day in NEWS], "each once"
    assert not [one for one in world.internet.asked if "meta-data" in one.path]

    assert [work.name for work in hitherto.titles()] == ["The Lighthouse Keepers"]
    facts = {(fact.property, fact.value): fact for fact in hitherto.facts("The Lighthouse Keepers s2")}
    assert facts["release", "2026-11-14"].origins == 1, "the copy has no origin of its own"
    assert str(facts["release", "2026-10-03"].standing) == "superseded"
    page = terminal.render(hitherto.page("The Lighthouse Keepers season 2"), 100, colour=False)
    assert "14 November 2026" in page
    assert "\x1b" not in page + desk.told.messages[0].text()
    assert "alert(1)" not in "".join(message.html() for message in desk.told.messages)
    assert hitherto.check() == []
