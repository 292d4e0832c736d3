"""A small internet through the month of March 2026: an outlet, one that copies it, one that is broken, a hostile one.

with Internet() as net:
    world = World(net)
    for day in range(1, 31):
        world.dawn(day)  # publishes what is new
        ...
        world.dusk()  # moves the clock on
"""

from datetime import timedelta

from tests.internet import Internet, Say, bomb, cut_off, endless, failing, ok, raw, redirect
from tests.pipeline.watching.conftest import article, feed

from hitherto.sources.web.limits import Limits

HOSTS = ("quay.test", "copy.test", "broken.test", "evil.test")
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
        for host in HOSTS:
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

    def dusk(self) -> None:
        """Let the next day come, at noon."""
        self.internet.clock.now = self.internet.clock.now.replace(hour=12) + timedelta(days=1)
