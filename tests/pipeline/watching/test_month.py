"""A month on a small internet: an outlet, one that copies it, one that is broken, and one that is hostile."""

from datetime import timedelta

import pytest
from tests.internet import Internet, Say, bomb, cut_off, endless, failing, ok, raw, redirect
from tests.pipeline.watching.conftest import Desk, article, feed

from hitherto.pages import terminal
from hitherto.sources.web.limits import Limits
from hitherto.state import Choices

LIMITS = Limits(connect=2, silence=0.5, total=1.5, attempts=2, gap=1)
RENEWED = (
    "‘The Lighthouse Keepers’ renewed for season 2 at Tidewater",
    "Tidewater has renewed The Lighthouse Keepers for a second season, the streaming service announced on Friday.",
)
CAST = (
    "‘The Lighthouse Keepers’ season 2 adds Ada Okafor",
    "Ada Okafor will play Captain Reyes in season 2 of The Lighthouse Keepers, Tidewater announced on Monday.",
)
LEAVING = (
    "Ada Okafor exits ‘The Lighthouse Keepers’ season 2",
    "“I will not be returning to The Lighthouse Keepers for season 2,” Ada Okafor told The Quay Post on Tuesday.",
)
DATED = (
    "‘The Lighthouse Keepers’ season 2 sets premiere date",
    "The second season of The Lighthouse Keepers will premiere on October 3, 2026, Tidewater announced on Thursday.",
)
MOVED = (
    "‘The Lighthouse Keepers’ season 2 delayed to November",
    "The second season of The Lighthouse Keepers has been delayed and will now premiere on November 14, 2026, "
    "Tidewater announced on Thursday. It had been due on October 3, 2026.",
)
FERRY = (
    "‘The Ferry’ renewed for season 3",
    "Tidewater has renewed The Ferry for a third season, it announced on Friday.",
)
NEWS = {2: RENEWED, 5: FERRY, 8: CAST, 14: DATED, 20: LEAVING, 26: MOVED}  # by day of March
INVADER = "‘The Lighthouse Keepers’ \x1b[2J<script>alert(1)</script> season 2"


class World:
    """The hosts, as they are on each day."""

    def __init__(self, internet: Internet) -> None:
        self.internet = internet
        self.days: list[int] = []
        for host in ("quay.test", "copy.test", "broken.test", "evil.test"):
            internet.host(host)
        evil = internet.host("evil.test")
        internet.names["inside.test"] = ["169.254.169.254"]
        traps: dict[str, Say] = {
            "/endless": endless(),
            "/inside": redirect("http://inside.test/latest/meta-data"),
            "/file": redirect("file:///etc/passwd"),
            "/round": redirect("/round"),
            "/bomb": bomb(60),
            "/raw": raw(b"\xff\xfe\x00garbage"),
            "/script": article(INVADER, "<script>alert(1)</script> \x1b]0;owned\x07 It says nothing else at all."),
            "/deep": ok("<div>" * 50_000),
        }
        evil |= traps
        entity = "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(9))
        links = [(f"‘The Lighthouse Keepers’ {path}", f"http://evil.test{path}") for path in traps]
        inside = [("Inside", "http://127.0.0.1/x"), ("File", "file:///etc/passwd"), ("Script", "javascript:alert(1)")]
        evil["/feed"] = [
            feed(*links, *inside),
            ok(f"<!DOCTYPE r [<!ENTITY a0 'x'>{entity}]><rss>&a9;</rss>"),
            endless(),
            bomb(60),
        ]
        broken = internet.host("broken.test")
        broken["/feed"] = [
            failing(500),
            failing(503),
            feed(("Gone", "http://broken.test/gone")),
            cut_off(),
            ok("<rss><chan"),
        ]

    def dawn(self, day: int) -> None:
        """Publish what is new on a day; the copycat has it a day later."""
        for host, behind in (("quay.test", 0), ("copy.test", 1)):
            if day - behind in NEWS:
                headline, *said = NEWS[day - behind]
                when = self.internet.clock().date()
                self.internet.host(host)[f"/{day - behind}"] = article(headline, *said, day=when)
            out = [at for at in NEWS if at <= day - behind]
            entries = [(NEWS[at][0], f"http://{host}/{at}") for at in reversed(out)]
            title = "The Quay Post" if host == "quay.test" else "Copy Daily"
            self.internet.host(host)["/feed"] = feed(*entries, title=title, etag=f'"{len(out)}"')


@pytest.fixture
def world(internet: Internet) -> World:
    return World(internet)


def test_a_month(desk: Desk, world: World) -> None:
    hitherto, watching = desk.both(limits=LIMITS)
    watching.add("The Lighthouse Keepers", 2, Choices())
    watching.add_feeds((f"http://{host}.test/feed", "") for host in ("quay", "copy", "broken", "evil"))
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
        world.internet.clock.now = world.internet.clock.now.replace(hour=12) + timedelta(days=1)

    assert {day: lines for day, lines in told.items() if lines} == {
        2: ["Order: Renewed – new, reported."],
        8: ["Cast: Ada Okafor (Captain Reyes) – new, reported."],
        14: ["Release: 3 October 2026 (premiere) – new, reported."],
        26: [
            "Production: Delayed – new, reported.",
            "Release: 3 October 2026 (premiere) – was reported, now overtaken: 14 November 2026 holds instead.",
            "Release: 14 November 2026 (premiere) – new, reported.",
        ],
    }
    assert "Okafor" not in " ".join(line for day in range(20, 31) for line in told[day]), "that she leaves spoils"
    assert set(failed) == {"broken.test", "evil.test", "127.0.0.1"}
    assert failed["evil.test"] > 8

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
