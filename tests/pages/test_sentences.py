from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from hitherto.claims import Fact, Standing, Subject, When
from hitherto.pages.sentences import tell
from hitherto.pages.telling import Telling

if TYPE_CHECKING:
    from tests.pages.conftest import Thread

WORK = "The Lighthouse Keepers"
ON = date(2025, 5, 2)
TELLING = Telling(Subject(WORK, 2), 2, ON, ON, {}, series=True)


def fact(asked: str, value: str, standing: Standing = Standing.CONFIRMED, season: int | None = 2, **more: Any) -> Fact:
    happens = When.parse(more.pop("happens")) if "happens" in more else None
    since = more.pop("since", date(2025, 1, 20))
    part = more.pop("part", None)
    return Fact("f:1", Subject(WORK, season, part), asked, value, standing, since, "", 1, more, happens=happens)


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (fact("order", "renewed", by="Northlight", count=2), "Northlight has renewed it for two seasons."),
        (fact("order", "ordered", by="Northlight", count=10), "Northlight has ordered it, with ten episodes."),
        (fact("order", "renewed", season=3), "Season 3 has been renewed."),
        (fact("order", "renewed", count=2), "The series has been renewed for two seasons."),
        (fact("order", "cancelled", by="Northlight"), "Northlight has cancelled it."),
        (fact("order", "in-development", by="Northlight"), "It is in development at Northlight."),
        (fact("order", "ending", count=4), "The series ends after four seasons."),
        (fact("order", "ending"), "Season 2 is to be the last."),
        (fact("order", "undecided", season=3), "Whether season 3 comes has not been decided."),
        (fact("release", "2026-21"), "It will come out in spring 2026."),
        (
            fact("release", "2026-08-03", kind="premiere", platform="Northlight", region="US"),
            "It will premiere on Northlight in the US on 3 August 2026.",
        ),
        (fact("release", "2026", kind="theatrical", region="GB"), "It will open in cinemas in the UK in 2026."),
        (fact("release", "2026", kind="premiere", part="Volume 2"), "Volume 2 will premiere in 2026."),
        (fact("release", "2026", kind="episode", part="Volume 2"), "Volume 2 will come out in 2026."),
        (fact("release", "unknown", region="US"), "No release date for the US has been announced."),
        (fact("release", "unknown", season=3), "No release date for season 3 has been announced."),
        (fact("release", "some day"), "It will come out some day."),
        (fact("platform", "Northlight", kind="streaming"), "Northlight will stream it."),
        (fact("platform", "Northlight", kind="broadcast", region="GB"), "Northlight will broadcast it in the UK."),
        (fact("platform", "Northlight", season=1, kind="streaming"), "Northlight streams season 1."),
        (fact("production", "filming"), "It is being filmed."),
        (fact("production", "filming-started", happens="2025-01", place="Galway"), "Filming has started in Galway."),
        (fact("production", "filming-started", happens="2025-06"), "Filming is to start."),
        (fact("production", "filming-started", happens="2025-03"), "Filming was to start."),
        (fact("production", "delayed", reason="storms"), "It has been delayed – storms."),
        (fact("location", "Galway"), "It is filmed in Galway."),
        (fact("episodes", "8"), "It has eight episodes."),
        (fact("episodes", "1"), "It has one episode."),
        (fact("runtime", "28-43"), "Episodes run 28–43 minutes."),
        (fact("trailer", "teaser", happens="2025-04-01"), "A teaser came out on 1 April 2025."),
        (fact("trailer", "trailer", happens="2025-07"), "A trailer is to come out in July 2025."),
        (fact("title", "Salt", episode="1"), "Episode 1 is called “Salt”."),
        (fact("cast", "Ada Okafor", character="Captain Reyes"), "Ada Okafor plays Captain Reyes."),
        (
            fact("cast", "Ada Okafor", season=3, character="Reyes", status="recast"),
            "Ada Okafor takes over the part of Reyes in season 3.",
        ),
        (fact("crew", "Iva Novak", season=3, job="director"), "Iva Novak directs season 3."),
        (fact("crew", "Iva Novak", job="director"), "Iva Novak directs it."),
        (
            fact("crew", "Iva Novak", season=3, job="executive producer"),
            "Iva Novak is an executive producer of season 3.",
        ),
        (fact("crew", "Iva Novak", job="showrunner"), "Iva Novak is the showrunner."),
        (fact("crew", "Iva Novak", job="creator"), "Iva Novak created it."),
        (fact("crew", "Iva Novak"), "Iva Novak works on it."),
        (
            fact("order", "undecided", Standing.SUPERSEDED, season=3),
            "It was said that a decision on season 3 had not been made.",
        ),
        (fact("order", "undecided", Standing.EXPECTED), "It is likely that a decision on season 2 has not been made."),
        (fact("order", "renewed"), "Season 2 has been renewed."),
        (fact("location", "Scottish Highlands"), "It is filmed in the Scottish Highlands."),
        (fact("title", "unknown", Standing.UNKNOWN), "Its title has not been announced."),
        (fact("crew", "unknown", job="director"), "The director has not been announced."),
        (fact("character", "Reyes", description="a captain"), "Reyes – a captain."),
        (fact("plot", "the light goes out"), "The light goes out."),
        (
            fact("based-on", "Salt", author="Edith Marlowe", publisher="Harbour Press", form="novel"),
            "It is based on Salt, a novel by Edith Marlowe (Harbour Press).",
        ),
        (fact("adapts", "volumes 1-2", season=1), "Season 1 adapted volumes 1–2."),
        (fact("connection", "Salt", kind="spin-off"), "It is a spin-off from Salt."),
        (fact("award", "Beacon Awards", result="nominated", count=9), "It was nominated for nine Beacon Awards."),
        (fact("award", "Beacon Award", result="won", recipient="Ada"), "Ada won the Beacon Award."),
        (fact("reception", "94% on the barometer"), "94% on the barometer."),
        (fact("anthem", "Sea Song"), "Anthem: Sea Song."),
    ],
)
def test_each_property_has_its_own_sentence(told: Fact, words: str) -> None:
    assert tell(told, TELLING) == words


@pytest.mark.parametrize(
    ("standing", "words"),
    [
        (Standing.CONFIRMED, "Northlight will stream it."),
        (Standing.REPORTED, "Northlight will stream it."),
        (Standing.EXPECTED, "Northlight is expected to stream it."),
        (Standing.SPECULATION, "One article guesses that Northlight could stream it."),
        (Standing.DISPUTED, "It is disputed whether Northlight will stream it."),
        (Standing.SUPERSEDED, "It was said that Northlight would stream it."),
        (Standing.DENIED, "It was said that Northlight would stream it; that is denied."),
    ],
)
def test_the_form_follows_the_standing(standing: Standing, words: str) -> None:
    assert tell(fact("platform", "Northlight", standing, kind="streaming"), TELLING) == words


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("release", "No release date has been announced."),
        ("platform", "Where it can be seen has not been announced."),
        ("episodes", "The number of episodes has not been announced."),
        ("anthem", "Anthem: not announced."),
    ],
)
def test_what_is_said_to_be_unknown_is_no_value(asked: str, words: str) -> None:
    assert tell(fact(asked, "unknown", Standing.UNKNOWN), TELLING) == words


def test_what_is_expected_but_lies_behind_is_likely() -> None:
    read = fact("production", "table-read", Standing.EXPECTED, happens="2024-12")
    assert tell(read, TELLING) == "It is likely that the table read has taken place."


def test_guessers_are_named(thread: "Thread") -> None:
    article = thread.article("Screen Tide", "2025-02-11", "A talk", "It may come in 2026.")
    other = thread.article("The Evening Gull", "2025-02-12", "A guess", "It may come in 2026.")
    by_actor = thread.say(
        article, "It may come in 2026", "release", "2026", speaker=("Tom Achterberg",), certainty="possible"
    )
    by_outlet = thread.say(other, "It may come in 2026", "release", "2026", certainty="possible")
    thread.judge(Standing.SPECULATION, by_actor, by_outlet)
    guesses = thread.page().sections[0].groups[0]
    assert guesses.key == "guesses"
    assert guesses.lines[0].text == "Tom Achterberg and The Evening Gull guess that it could come out in 2026."
