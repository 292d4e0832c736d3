"""Which outlets a wiki takes: the table itself, and how it is asked."""

from datetime import date

import pytest

from hitherto.claims import Article, Fact, Standing, Subject
from hitherto.pages.wiki.admissibility import NOT_ASSESSED, Word, is_listed, kind_of, lists, usual_name, word_on
from hitherto.vocabulary import properties, read_table


def article(outlet: str, url: str | None = None, day: date | None = date(2026, 3, 1)) -> Article:
    return Article("Headline\n\nWords.", outlet=outlet, published=day, url=url)


def test_the_table_is_in_order() -> None:
    table = read_table("admissibility")
    words = {"accepted", "limited", "own", "undecided", "refused"}
    assert {entry["word"] for entry in table["outlets"]} == words
    assert {entry["list"] for entry in table["outlets"]} == set(table["lists"])
    assert {one.wiki for one in lists().values()} <= set(table["wikis"])
    for one in lists().values():
        assert one.url.startswith("https://")
        assert one.state is None or one.state <= one.looked_up


def test_no_host_has_two_words_for_one_day() -> None:
    for day in (date(2022, 1, 1), date(2026, 1, 1)):
        said: dict[tuple[str, str], str] = {}
        for entry in read_table("admissibility")["outlets"]:
            if entry.get("from", day) <= day <= entry.get("until", day):
                for host in entry["hosts"]:
                    assert said.setdefault((lists()[entry["list"]].wiki, host), entry["word"]) == entry["word"], host


@pytest.mark.parametrize(
    ("outlet", "url", "word"),
    [
        ("Variety", "https://variety.com/2026/tv/news/x", "accepted"),
        ("Variety", None, "accepted"),
        ("THR", None, "accepted"),
        ("Variety", "https://variety.example/x", NOT_ASSESSED),  # whoever calls themselves so
        ("Some Blog", "https://www.variety.com/x", "accepted"),  # the address counts
        ("Screenrant", "https://screenrant.com/x", "limited"),
        ("TVmaze", "https://www.tvmaze.com/shows/1", "refused"),
        ("What's on Netflix", "https://www.whats-on-netflix.com/x", "refused"),
        ("SpoilerTV", None, "refused"),
        ("IMDb", "https://www.imdb.com/title/tt1", "refused"),
        ("TMZ", None, "undecided"),
        ("BBC", "https://www.bbc.co.uk/mediacentre/2026/x", "own"),
        ("BBC", "https://www.bbc.co.uk/mediacentres", "accepted"),
        ("BBC", "https://www.bbc.co.uk/news/x", "accepted"),
        ("The Evening Lantern", "https://evening-lantern.example/1", NOT_ASSESSED),
        ("Half-written", "https://[::1", NOT_ASSESSED),
        ("", None, NOT_ASSESSED),
    ],
)
def test_what_wikipedia_says_of_an_outlet(outlet: str, url: str | None, word: str) -> None:
    assert word_on(article(outlet, url), "en").word == word


def test_a_word_holds_for_its_days() -> None:
    url = "https://www.polygon.com/x"
    assert word_on(article("Polygon", url, date(2024, 1, 1)), "en").word == "accepted"
    assert word_on(article("Polygon", url, date(2025, 6, 1)), "en").word == "undecided"
    assert word_on(article("Polygon", url, None), "en").word == NOT_ASSESSED


def test_an_editor_takes_an_outlet_that_nobody_assessed() -> None:
    lantern = article("The Evening Lantern", "https://evening-lantern.example/1")
    assert word_on(lantern, "en", ["the evening lantern"]).takes("people")


def test_other_wikis_have_other_rules() -> None:
    blog, wikidata = article("A Blog"), article("Wikidata", "https://www.wikidata.org/wiki/Q1")
    assert [word_on(blog, wiki).takes("credits") for wiki in ("en", "fandom", "wikidata", "xx")] == [
        False,
        True,
        True,
        False,
    ]
    assert not word_on(wikidata, "wikidata").takes("work")


def test_more_is_asked_of_what_is_said_of_living_people() -> None:
    taken = {
        word: [Word(word).takes(kind) for kind in ("work", "credits", "people")]
        for word in ("accepted", "limited", "own")
    }
    assert taken == {"accepted": [True] * 3, "limited": [True, True, False], "own": [True, True, False]}
    assert not any(Word(word).takes("work") for word in ("undecided", "refused", NOT_ASSESSED))


def test_what_kind_of_claim_a_fact_is() -> None:
    def kind(asked: str, **details: str) -> str:
        return kind_of(Fact("f:1", Subject("X"), asked, "v", Standing.CONFIRMED, date(2026, 1, 1), "", details=details))

    assert {asked: kind(asked) for asked in properties() if kind(asked) != "work"} == dict.fromkeys(
        ("cast", "crew", "award"), "credits"
    )
    assert kind("cast", status="leaving") == kind("cast", status="recast") == "people"
    assert kind("cast", status="new") == "credits"


def test_the_name_under_which_an_outlet_is_cited() -> None:
    assert [usual_name(name) for name in ("EW", "TV-Guide magazine", " The Evening  Lantern ")] == [
        "Entertainment Weekly",
        "TV Guide",
        "The Evening Lantern",
    ]
    assert is_listed("thr")
    assert not is_listed("The Evening Lantern")


def test_a_word_names_its_list_and_the_day() -> None:
    said = str(word_on(article("TVmaze", "https://tvmaze.com/1"), "en"))
    assert said == "refused (Wikipedia:WikiProject Television/FAQ, looked up 2026-11-28)"
    assert str(Word(NOT_ASSESSED)) == "not assessed"


@pytest.mark.parametrize(
    ("outlet", "cited"),
    [
        ("Deadline", "Deadline Hollywood"), ("deadline.com", "Deadline Hollywood"), ("ign.com", "IGN"),
        ("hollywoodreporter.com", "The Hollywood Reporter"), ("nytimes.com", "nytimes.com"),
        ("variety.example", "variety.example"), ("The Quay Post", "The Quay Post"),
    ],
)  # fmt: skip
def test_an_outlet_known_by_its_host_has_the_name_of_that_host(outlet: str, cited: str) -> None:
    assert usual_name(outlet) == cited
