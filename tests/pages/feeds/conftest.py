"""An invented title as it was told of, day after day, and set as a page on each of them."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from hitherto.claims import Article, Certainty, Claim, Entry, Evidence, Polarity, Subject
from hitherto.judging import Judgement
from hitherto.pages import Whole, build
from hitherto.pages.exports import Wishes

WORK = "The Lighthouse Keepers"
START = date(2025, 1, 1)
DAYS = 20
END = START + timedelta(days=DAYS)
WISHES = Wishes(END, "https://keepers.example")
SAID: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("release", "2025-10-03", {"kind": "premiere"}),
    ("release", "2025-11-07", {"platform": "Northlight"}),
    ("release", "2025-11-07", {"region": "Ireland"}),
    ("release", "2025-12", {"kind": "premiere"}),
    ("release", "2026", {"region": "Ireland"}),
    ("release", "unknown", {}),
    ("release", "2025-09-01", {"kind": "festival"}),
    ("release", "2025-09-12", {"kind": "festival"}),
    ("production", "delayed", {}),
    ("cast", "Ada Okafor", {"character": "Captain Reyes"}),
    ("cast", "Ada Okafor", {"status": "leaving"}),
    ("plot", "a stranger comes to the island", {}),
    ("order", "renewed", {}),
    ("order", "cancelled", {}),
)


def said(
    day: date, what: tuple[str, str, dict[str, Any]], certainty: Certainty = "certain", polarity: Polarity = "+",
    speaker: tuple[str, ...] = (), outlet: str = "The Quay Post",
) -> Entry:  # fmt: skip
    """One claim in an article of its own."""
    property_name, value, details = what
    text = f"{outlet} {day} {property_name} {value} {details} {certainty} {polarity} {speaker}"
    article = Article(text, f"{outlet} on {value}", outlet, day, f"https://{outlet[-4:].lower()}.example/{day}")
    evidence = (Evidence.of(text, 0, len(text)),)
    claim = Claim(
        Subject(WORK, 2), property_name, value, evidence, article.id, details=details, certainty=certainty,
        polarity=polarity, speaker=speaker,
    )  # fmt: skip
    return Entry(claim, article, day, datetime.combine(day, datetime.min.time(), UTC))


@st.composite
def _one(draw: st.DrawFn) -> Entry:
    return said(
        START + timedelta(days=draw(st.integers(0, DAYS))),
        draw(st.sampled_from(SAID)),
        draw(st.sampled_from(("certain", "certain", "probable", "possible"))),
        draw(st.sampled_from(("+", "+", "+", "-"))),
        draw(st.sampled_from(((), ("Northlight",), ("Ada Okafor",)))),
        draw(st.sampled_from(("The Quay Post", "Evening Gull", "Echo"))),
    )


# Who has a say is known from the first day: what is learned of that later is told of the days on which they spoke.
KNOWN = [said(START, ("platform", "Northlight", {})), said(START, SAID[9], speaker=("Northlight",))]
threads = st.lists(_one(), min_size=1, max_size=10).map(lambda told: KNOWN + told)


def whole_on(entries: Sequence[Entry], day: date) -> Whole:
    """Set the page of the title as of a day, from what had been said by then."""
    told = [entry for entry in entries if entry.said_at <= day]
    judgement = Judgement(told, day)
    facts, history = judgement.facts, tuple(judgement.history())
    page = build(Subject(WORK, 2), facts, told, (), day, day)
    return Whole(page, tuple(facts), tuple(told), (), history=history)
