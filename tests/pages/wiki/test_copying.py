"""One fact, or one change, as a sentence that stands alone, with its reference."""

import re

import pytest
from tests.pages.wiki.checking import check
from tests.pages.wiki.conftest import TRADE, UNKNOWN, Press
from tests.pages.wiki.test_wikitext import HOSTILE, hostile

from hitherto.claims import ABSENT, Change, Replacement, Standing
from hitherto.pages.wiki.copying import Copied, Copier
from hitherto.pages.wiki.manner import Manner


def bare(copied: Copied) -> str:
    return re.sub(r"<ref.*?(?:/>|</ref>)", "", copied.wikitext) or f"– {copied.why}"


def test_each_fact_of_a_thread(keepers: Press) -> None:
    copier = Copier.of(keepers.whole(), Manner())
    copied = [copier.fact(fact) for fact in keepers.facts]
    for one in copied:
        check(one.wikitext)
        assert bool(one.wikitext) != bool(one.why)
    title = "the second season of ''The Lighthouse Keepers''"
    assert [bare(one) for one in copied] == [
        "By January 2025, Northlight had renewed ''The Lighthouse Keepers'' for a second season.",
        f"Ada Okafor was cast as Captain Reyes in {title}.",
        f"In January 2025, ''Variety'' reported that Tom Pike had been cast as Jonah in {title}.",
        "– no outlet that this wiki takes says so (SpoilerTV: refused (Wikipedia:WikiProject Television/FAQ, looked up "
        "2026-11-28))",
        "– no outlet that this wiki takes says so (The Quay Post: not assessed)",
        f"Ruth Calloway served as showrunner of {title}.",
        "– it is expected, and only what is confirmed or reported goes to a wiki",
        f"{title.replace('the', 'The', 1)} was set to consist of eight episodes.",
        f"Filming of {title} began in Galway in March 2025.",
        f"{title.replace('the', 'The', 1)} is scheduled to premiere on Northlight on 3 October 2025.",
        f"{title.replace('the', 'The', 1)} was set to be released on Northlight.",
        "– an encyclopaedia has no plain sentence for it",
    ]


def test_a_change_tells_the_new_fact(keepers: Press) -> None:
    fact = keepers.facts[8]
    change = Change(fact.subject, fact.property, fact.value, ABSENT, fact.standing, fact.since, fact.id)
    copier = Copier.of(keepers.whole(), Manner(days="mdy"))
    assert bare(copier.change(change, {fact.id: fact})).startswith("Filming of the second season of")
    assert copier.change(change, {}).why == "the page has no such fact"


@pytest.mark.parametrize(
    ("standing", "host", "said"),
    [
        (
            Standing.CONFIRMED,
            TRADE,
            "By March 2025, the release of the second season of ''The Lighthouse Keepers'' had been moved from "
            "25 April 2025 to early 2026.",
        ),
        (
            Standing.REPORTED,
            TRADE,
            "In March 2025, ''Variety'' reported that the release of the second season of ''The Lighthouse Keepers'' "
            "had been moved from 25 April 2025 to early 2026.",
        ),
        (Standing.CONFIRMED, UNKNOWN, "– no outlet that this wiki takes says so (Variety: not assessed)"),
    ],
)
def test_a_day_that_was_moved(press: Press, standing: Standing, host: str, said: str) -> None:
    before = press.at(TRADE, "2025-01-20", "It comes on 25 April", outlet="Variety")
    after = press.at(host, "2025-03-14", "It comes in early 2026", outlet="Variety")
    kind = {"kind": "premiere"}
    old = press.judge(
        Standing.SUPERSEDED, press.say(before, "It comes on 25 April", "release", "2025-04-25", details=kind)
    )
    new = press.judge(standing, press.say(after, "It comes in early 2026", "release", "2026-01/2026-04", details=kind))
    instead = Replacement(new.id, new.property, new.value)
    change = Change(
        old.subject, old.property, old.value, Standing.CONFIRMED, old.standing, new.since, old.id, kind, instead
    )
    copied = Copier.of(press.whole(), Manner()).change(change, {old.id: old, new.id: new})
    check(copied.wikitext)
    assert bare(copied) == said


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_stay_words(words: str) -> None:
    thread = hostile(words)
    copier = Copier.of(thread.whole(), Manner(quotes=True))
    for fact in thread.facts:
        check(copier.fact(fact).wikitext)
