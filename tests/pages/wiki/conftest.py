"""A title as three outlets tell of it: one that Wikipedia takes, one that it refuses, one that nobody assessed."""

from datetime import date

import pytest
from tests.pages.conftest import Thread

from hitherto.claims import Article, Standing
from hitherto.pages import Whole


class Press(Thread):
    """A thread whose articles stand at addresses that the table knows."""

    def at(self, host: str, day: str, *sentences: str, outlet: str = "") -> Article:
        return self.article(
            outlet or host, day, f"{sentences[0]} – {day}", *sentences, url=f"https://{host}/{day}/story"
        )

    def whole(self, season: int | None = 2, on: str = "2025-05-02") -> Whole:
        return Whole(self.page(season, on), tuple(self.facts), tuple(self.entries), tuple(self.changes))


TRADE, REFUSED, UNKNOWN = "variety.com", "spoilertv.com", "quay-post.example"


@pytest.fixture
def press() -> Press:
    return Press()


@pytest.fixture
def keepers() -> Press:
    """Season 2 of the Keepers: ordered, cast, being made, and dated."""
    t = Press()
    trade = t.at(
        TRADE, "2025-01-20", "Northlight renews the Keepers", "Ada Okafor plays Reyes", "Tom Pike plays Jonah",
        "Ruth Calloway runs it", "Eight episodes", "Filming began in Galway in March",
        outlet="Variety",
    )  # fmt: skip
    later = t.at(TRADE, "2025-04-01", "It premieres on October 3", "Filming began in Galway in March", outlet="Variety")
    fans = t.at(REFUSED, "2025-02-01", "Leo Brandt plays a stranger", outlet="SpoilerTV")
    quay = t.at(UNKNOWN, "2025-02-02", "Una Vale plays a nurse", "Mara Lind writes", outlet="The Quay Post")
    t.judge(
        Standing.CONFIRMED,
        t.say(trade, "Northlight renews the Keepers", "order", "renewed", details={"by": "Northlight"}),
    )
    t.judge(
        Standing.CONFIRMED,
        t.say(trade, "Ada Okafor plays Reyes", "cast", "Ada Okafor", details={"character": "Captain Reyes"}),
    )
    t.judge(Standing.REPORTED, t.say(trade, "Tom Pike plays Jonah", "cast", "Tom Pike", details={"character": "Jonah"}))
    t.judge(
        Standing.REPORTED,
        t.say(fans, "Leo Brandt plays a stranger", "cast", "Leo Brandt", details={"character": "a stranger"}),
    )
    t.judge(
        Standing.CONFIRMED, t.say(quay, "Una Vale plays a nurse", "cast", "Una Vale", details={"character": "a nurse"})
    )
    t.judge(
        Standing.CONFIRMED,
        t.say(trade, "Ruth Calloway runs it", "crew", "Ruth Calloway", details={"job": "showrunner"}),
    )
    t.judge(Standing.EXPECTED, t.say(quay, "Mara Lind writes", "crew", "Mara Lind", details={"job": "writer"}))
    t.judge(Standing.CONFIRMED, t.say(trade, "Eight episodes", "episodes", "8"))
    began = t.say(
        later,
        "Filming began in Galway in March",
        "production",
        "filming-started",
        details={"place": "Galway"},
        happens="2025-03",
    )
    t.judge(Standing.CONFIRMED, began)
    day = t.say(
        later,
        "It premieres on October 3",
        "release",
        "2025-10-03",
        details={"kind": "premiere", "platform": "Northlight"},
    )
    t.judge(Standing.CONFIRMED, day)
    t.judge(
        Standing.CONFIRMED,
        t.say(trade, "Northlight renews the Keepers", "platform", "Northlight", details={"kind": "streaming"}),
    )
    t.judge(Standing.CONFIRMED, t.say(trade, "Northlight renews the Keepers", "plot", "a wreck brings a stranger"))
    return t


ON = date(2025, 5, 2)
