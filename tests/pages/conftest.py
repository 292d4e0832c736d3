"""A hand-written thread of an invented series, rich enough to show every section and every standing."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pytest

from hitherto.claims import (
    ABSENT,
    Article,
    Certainty,
    Change,
    Claim,
    Entry,
    Evidence,
    Fact,
    Polarity,
    Standing,
    Subject,
    When,
)
from hitherto.pages import Page, build

if TYPE_CHECKING:
    pass

WORK = "The Lighthouse Keepers"


@dataclass
class Thread:
    """Collects entries and facts: `say` makes a claim in an article, `judge` a fact from such claims."""

    work: str = WORK
    entries: list[Entry] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)

    def article(self, outlet: str, day: str | None, headline: str, *sentences: str, url: str | None = "") -> Article:
        address = f"https://{outlet.lower().replace(' ', '-')}.example/{day}" if url == "" else url
        published = date.fromisoformat(day) if day else None
        text = "\n\n".join((headline, " ".join(sentences)))
        return Article(text, title=headline, outlet=outlet, published=published, url=address)

    def say(
        self,
        article: Article,
        words: str,
        asked: str,
        value: str,
        *,
        season: int | None = 2,
        details: dict[str, Any] | None = None,
        speaker: tuple[str, ...] = (),
        certainty: Certainty = "certain",
        polarity: Polarity = "+",
        happens: str | None = None,
    ) -> Claim:
        start = article.text.index(words)
        claim = Claim(
            Subject(self.work, season),
            asked,
            value,
            (Evidence.of(article.text, start, start + len(words)),),
            article.id,
            details=details or {},
            speaker=speaker,
            certainty=certainty,
            polarity=polarity,
            happens=When.parse(happens) if happens else None,
        )
        said_at = article.published or date(2025, 4, 20)
        self.entries.append(Entry(claim, article, said_at, datetime(2025, 5, 2, 9, tzinfo=UTC)))
        return claim

    def judge(
        self,
        standing: Standing,
        first: Claim,
        *others: Claim,
        against: Sequence[Claim] = (),
        since: str = "2025-01-20",
        origins: int = 1,
        why: str = "The first rule that fits.",
    ) -> Fact:
        speak_for, speak_against = tuple(c.id for c in (first, *others)), tuple(c.id for c in against)
        if standing is Standing.DENIED or first.polarity == "-":  # what carries the standing speaks against the fact
            speak_for, speak_against = speak_against, speak_for
        fact = Fact(
            id=f"f:{len(self.facts):016x}",
            subject=first.subject,
            property=first.property,
            value=first.value,
            standing=standing,
            since=date.fromisoformat(since),
            why=why,
            origins=origins,
            details=first.details,
            happens=first.happens,
            claims_for=speak_for,
            claims_against=speak_against,
        )
        self.facts.append(fact)
        return fact

    def change(self, fact: Fact, before: str, day: str) -> None:
        self.changes.append(
            Change(
                fact.subject,
                fact.property,
                fact.value,
                before,
                fact.standing,
                date.fromisoformat(day),
                fact.id,
                fact.details,
            )
        )

    def history(self) -> tuple[Change, ...]:
        """Each fact from the day on which its standing began."""
        told = [
            Change(fact.subject, fact.property, fact.value, ABSENT, fact.standing, fact.since, fact.id, fact.details)
            for fact in self.facts
        ]
        return tuple(sorted(told, key=lambda change: change.said_at))

    def page(self, season: int | None = 2, on: str = "2025-05-02", checked: str = "2025-05-02") -> Page:
        title = Subject(self.work, season)
        days = date.fromisoformat(on), date.fromisoformat(checked)
        return build(title, self.facts, self.entries, self.changes, *days)


def _lighthouse() -> Thread:  # noqa: PLR0915 - one thread, told from its beginning to its end
    t = Thread()
    order_words = "Northlight has renewed The Lighthouse Keepers for two seasons"
    stream_words = "Season 2 is set to stream on Northlight, as the first season did"
    press = t.article(
        "Northlight Newsroom",
        "2025-01-20",
        "The Lighthouse Keepers will return for two more seasons",
        f"{order_words}. {stream_words}.",
        "Mara Lindqvist and Tom Achterberg return as Ines Vale and Jonah Pike, and Ada Okafor joins as Captain Reyes.",
        "Creator Ruth Calloway writes all eight episodes of season 2, and Henrik Dahl is executive producer.",
        "The series is based on Salt and Lamplight, a novel by Edith Marlowe published by Harbour Press.",
        "In season 2 a wrecked ship brings a stranger to the island, and the keepers must decide whom to trust.",
        "Captain Reyes is the harbour master's estranged sister.",
    )
    gull = t.article(
        "The Evening Gull",
        "2025-01-21",
        "Lighthouse drama gets two more seasons",
        "Northlight has picked up two more seasons of The Lighthouse Keepers, the streamer said on Monday.",
        "Filming of season 2 is to begin in Galway in late February, two people on the crew say.",
        "Season 2 premieres on 25 April 2025, the streamer's schedule shows.",
        "Each episode runs between 45 and 52 minutes.",
        "The first season covered the first half of the novel.",
    )
    talk = t.article(
        "Screen Tide",
        "2025-02-11",
        "Tom Achterberg on storms, wigs and season 2",
        "“I would guess we are on screens in spring 2026, but nobody tells me anything,” Achterberg said.",
        "“Maybe Jonah finally leaves the island, who knows,” he added.",
        "He hopes that his old friend Leo Brandt might turn up in a cameo.",
        "The cast met for a table read in early January.",
        "The show is expected to adapt the second half of the novel.",
        "Elif Demir is in talks to play the stranger, two sources told Screen Tide.",
        "Season 1 opened on Northlight on 6 October 2023 and was nominated for four Beacon Awards.",
        "Lindqvist and Achterberg were both nominated for their parts.",
        "It stands at 94% on the critics' barometer.",
    )
    leaving = t.article(
        "Screen Tide",
        "2025-03-14",
        "Ada Okafor will not return to The Lighthouse Keepers",
        "“I won't be coming back to the island,” Okafor told Screen Tide on Friday.",
        "Northlight has moved the premiere: season 2 now arrives in early 2026.",
        "Northlight has not said whether there will be a fourth season.",
    )
    leak = t.article(
        "Keeper Fans Weekly",
        "2025-03-30",
        "Is Rupert Stone the new keeper?",
        "A leaked call sheet names Rupert Stone as the new keeper.",
        "The finale could run to 90 minutes, the call sheet suggests.",
        "The island is said to be filmed in Iceland this time.",
    )
    denial = t.article(
        "The Evening Gull",
        "2025-04-02",
        "Northlight: no new keeper, and no trailer before summer",
        "“Rupert Stone is not in the show,” a Northlight spokesperson said, adding that filming has wrapped.",
        "The date of the finale has not been announced.",
        "No director has been announced either.",
        "A first teaser came out on 1 April and can be seen at https://video.example/lighthouse-teaser now.",
        "Shooting took place in Galway, Ireland.",
    )
    undated = t.article(
        "Harbour Notes",
        None,
        "What we know about the lighthouse show",
        "Iva Novak edits four episodes of season 2.",
        "The premiere comes in the autumn of 2025, Harbour Notes has learned.",
        url=None,
    )

    renewed = t.say(
        press, order_words, "order", "renewed", details={"by": "Northlight", "count": 2}, speaker=("Northlight",)
    )
    again = t.say(
        gull,
        "Northlight has picked up two more seasons of The Lighthouse Keepers, the streamer said on Monday",
        "order",
        "renewed",
        details={"by": "Northlight", "count": 2},
        speaker=("Northlight",),
    )
    order = t.judge(
        Standing.CONFIRMED, renewed, again, why="Confirmed, because the platform itself said so on 20 January 2025."
    )
    t.judge(
        Standing.CONFIRMED,
        t.say(press, stream_words, "platform", "Northlight", details={"kind": "streaming"}, speaker=("Northlight",)),
        why="Confirmed, because the platform itself said so.",
    )

    first_date = t.say(
        gull,
        "Season 2 premieres on 25 April 2025, the streamer's schedule shows",
        "release",
        "2025-04-25",
        details={"kind": "premiere", "platform": "Northlight"},
        speaker=("Northlight",),
    )
    moved_words = "Northlight has moved the premiere: season 2 now arrives in early 2026"
    moved = t.say(
        leaving, moved_words, "release", "2026-01/2026-04", details={"kind": "premiere"}, speaker=("Northlight",)
    )
    old = t.judge(Standing.SUPERSEDED, first_date, against=[moved], since="2025-03-14", why="A later date replaced it.")
    t.change(old, "confirmed", "2025-03-14")
    new = t.judge(Standing.CONFIRMED, moved, since="2025-03-14", why="The platform named the time itself.")
    t.change(new, ABSENT, "2025-03-14")
    t.judge(
        Standing.SPECULATION,
        t.say(
            talk,
            "I would guess we are on screens in spring 2026, but nobody tells me anything",
            "release",
            "2026-21",
            details={"kind": "premiere"},
            speaker=("Tom Achterberg", "Screen Tide"),
            certainty="possible",
        ),
        since="2025-02-11",
        why="Only a possible claim.",
    )
    autumn = t.say(
        undated,
        "The premiere comes in the autumn of 2025, Harbour Notes has learned",
        "release",
        "2025-23",
        details={"kind": "premiere", "region": "GB"},
    )
    t.judge(Standing.DISPUTED, autumn, against=[moved], since="2025-04-20", why="Two outlets name two dates.")
    t.judge(
        Standing.UNKNOWN,
        t.say(
            denial, "The date of the finale has not been announced", "release", "unknown", details={"kind": "finale"}
        ),
        since="2025-04-02",
        why="The article says that nobody has announced it.",
    )

    cast_words = (
        "Mara Lindqvist and Tom Achterberg return as Ines Vale and Jonah Pike, and Ada Okafor joins as Captain Reyes"
    )
    for name, part in (("Mara Lindqvist", "Ines Vale"), ("Tom Achterberg", "Jonah Pike")):
        details = {"character": part, "status": "returning"}
        t.judge(Standing.CONFIRMED, t.say(press, cast_words, "cast", name, details=details, speaker=("Northlight",)))
    joins = t.say(
        press,
        cast_words,
        "cast",
        "Ada Okafor",
        details={"character": "Captain Reyes", "status": "new"},
        speaker=("Northlight",),
    )
    goes = t.say(
        leaving,
        "“I won't be coming back to the island,” Okafor told Screen Tide on Friday",
        "cast",
        "Ada Okafor",
        details={"character": "Captain Reyes", "status": "leaving"},
        speaker=("Ada Okafor", "Screen Tide"),
    )
    left = t.judge(
        Standing.DENIED,
        goes,
        against=[joins],
        since="2025-03-14",
        why="She said on 14 March that she will not return; the platform had announced her in January.",
    )
    t.change(left, "confirmed", "2025-03-14")
    t.judge(
        Standing.EXPECTED,
        t.say(
            talk,
            "Elif Demir is in talks to play the stranger, two sources told Screen Tide",
            "cast",
            "Elif Demir",
            details={"character": "the stranger", "status": "in-talks"},
            speaker=("two sources", "Screen Tide"),
            certainty="probable",
        ),
    )
    t.judge(
        Standing.SPECULATION,
        t.say(
            talk,
            "He hopes that his old friend Leo Brandt might turn up in a cameo",
            "cast",
            "Leo Brandt",
            details={"status": "guest"},
            speaker=("Tom Achterberg",),
            certainty="possible",
        ),
    )
    stone = t.say(
        leak,
        "A leaked call sheet names Rupert Stone as the new keeper",
        "cast",
        "Rupert Stone",
        details={"character": "the new keeper"},
        speaker=("a leaked call sheet",),
        certainty="probable",
    )
    not_stone = t.say(
        denial,
        "“Rupert Stone is not in the show,” a Northlight spokesperson said",
        "cast",
        "Rupert Stone",
        speaker=("Northlight",),
        polarity="-",
    )
    rumour = t.judge(Standing.DENIED, not_stone, against=[stone], since="2025-04-02", why="The platform denied it.")
    t.change(rumour, "expected", "2025-04-02")

    crew_words = "Creator Ruth Calloway writes all eight episodes of season 2, and Henrik Dahl is executive producer"
    for name, job in (("Ruth Calloway", "creator"), ("Ruth Calloway", "writer"), ("Henrik Dahl", "executive producer")):
        t.judge(
            Standing.CONFIRMED, t.say(press, crew_words, "crew", name, details={"job": job}, speaker=("Northlight",))
        )
    t.judge(
        Standing.REPORTED,
        t.say(undated, "Iva Novak edits four episodes of season 2", "crew", "Iva Novak", details={"job": "editor"}),
        since="2025-04-20",
        why="One outlet says so, in its own voice.",
    )
    t.judge(
        Standing.UNKNOWN,
        t.say(denial, "No director has been announced either", "crew", "unknown", details={"job": "director"}),
        since="2025-04-02",
    )

    t.judge(Standing.CONFIRMED, t.say(press, crew_words, "episodes", "8", speaker=("Northlight",)))
    t.judge(
        Standing.REPORTED,
        t.say(gull, "Each episode runs between 45 and 52 minutes", "runtime", "45-52"),
        since="2025-01-21",
    )
    t.judge(
        Standing.SPECULATION,
        t.say(
            leak,
            "The finale could run to 90 minutes, the call sheet suggests",
            "runtime",
            "90",
            speaker=("a leaked call sheet",),
            certainty="possible",
        ),
        since="2025-03-30",
    )

    began = t.say(
        gull,
        "Filming of season 2 is to begin in Galway in late February, two people on the crew say",
        "production",
        "filming-started",
        details={"place": "Galway"},
        speaker=("two people on the crew",),
        happens="2025-02-21/2025-02-28",
    )
    t.judge(Standing.REPORTED, began, since="2025-01-21", why="Stated by others than the makers.")
    read_words = "The cast met for a table read in early January"
    t.judge(
        Standing.REPORTED,
        t.say(talk, read_words, "production", "table-read", happens="2025-01-01/2025-01-10"),
        since="2025-02-11",
        origins=2,
    )
    wrapped = t.judge(
        Standing.CONFIRMED,
        t.say(
            denial,
            "a Northlight spokesperson said, adding that filming has wrapped",
            "production",
            "filming-wrapped",
            speaker=("Northlight",),
        ),
        since="2025-04-02",
    )
    t.change(wrapped, ABSENT, "2025-04-02")
    t.judge(
        Standing.CONFIRMED,
        t.say(denial, "Shooting took place in Galway, Ireland", "location", "Galway, Ireland"),
        since="2025-04-02",
    )
    t.judge(
        Standing.EXPECTED,
        t.say(
            leak, "The island is said to be filmed in Iceland this time", "location", "Iceland", certainty="probable"
        ),
        since="2025-03-30",
    )

    plot_words = "a wrecked ship brings a stranger to the island, and the keepers must decide whom to trust"
    t.judge(Standing.CONFIRMED, t.say(press, plot_words, "plot", plot_words, speaker=("Northlight",)))
    t.judge(
        Standing.CONFIRMED,
        t.say(
            press,
            "Captain Reyes is the harbour master's estranged sister",
            "character",
            "Captain Reyes",
            details={"description": "the harbour master's estranged sister"},
            speaker=("Northlight",),
        ),
    )
    t.judge(
        Standing.SPECULATION,
        t.say(
            talk,
            "Maybe Jonah finally leaves the island, who knows",
            "plot",
            "Jonah leaves the island",
            speaker=("Tom Achterberg", "Screen Tide"),
            certainty="possible",
        ),
        since="2025-02-11",
    )

    novel = {"author": "Edith Marlowe", "publisher": "Harbour Press", "form": "novel"}
    based = "The series is based on Salt and Lamplight, a novel by Edith Marlowe published by Harbour Press"
    t.judge(Standing.CONFIRMED, t.say(press, based, "based-on", "Salt and Lamplight", season=None, details=novel))
    t.judge(
        Standing.EXPECTED,
        t.say(
            talk,
            "The show is expected to adapt the second half of the novel",
            "adapts",
            "the second half of the novel",
            certainty="probable",
        ),
        since="2025-02-11",
    )
    t.judge(
        Standing.REPORTED,
        t.say(
            gull,
            "The first season covered the first half of the novel",
            "adapts",
            "the first half of the novel",
            season=1,
        ),
        since="2025-01-21",
    )

    both = "Lindqvist and Achterberg were both nominated for their parts"
    for name in ("Mara Lindqvist", "Tom Achterberg"):
        details = {"result": "nominated", "recipient": name}
        t.judge(
            Standing.REPORTED,
            t.say(talk, both, "award", "Beacon Awards", season=1, details=details),
            since="2025-02-11",
        )
    opened = "Season 1 opened on Northlight on 6 October 2023 and was nominated for four Beacon Awards"
    t.judge(
        Standing.REPORTED,
        t.say(talk, opened, "award", "Beacon Awards", season=1, details={"result": "nominated", "count": 4}),
        since="2025-02-11",
    )
    t.judge(
        Standing.REPORTED,
        t.say(talk, opened, "release", "2023-10-06", season=1, details={"kind": "premiere", "platform": "Northlight"}),
        since="2025-02-11",
    )
    t.judge(
        Standing.REPORTED,
        t.say(
            talk, "It stands at 94% on the critics' barometer", "reception", "94% on the critics' barometer", season=1
        ),
        since="2025-02-11",
    )

    teaser_words = "A first teaser came out on 1 April and can be seen at https://video.example/lighthouse-teaser now"
    t.judge(
        Standing.REPORTED, t.say(denial, teaser_words, "trailer", "teaser", happens="2025-04-01"), since="2025-04-02"
    )
    t.judge(
        Standing.REPORTED,
        t.say(leaving, "Northlight has not said whether there will be a fourth season", "order", "undecided", season=4),
        since="2025-03-14",
    )
    t.change(order, ABSENT, "2025-01-20")
    return t


@pytest.fixture
def lighthouse() -> Thread:
    return _lighthouse()


@pytest.fixture
def page(lighthouse: Thread) -> Page:
    return lighthouse.page()


@pytest.fixture
def thread() -> Thread:
    """An empty thread, to be told by the test itself."""
    return Thread()
