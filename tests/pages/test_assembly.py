from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from hitherto.claims import Replacement, Standing
from hitherto.pages import Line, Page, Section

if TYPE_CHECKING:
    from tests.pages.conftest import Thread

ORDER = [
    "when", "plot", "cast", "production", "source", "awards", "trailer", "episodes", "further", "unknown", "changes",
    "sources",
]  # fmt: skip


def section(page: Page, key: str) -> Section:
    return next(section for section in page.sections if section.key == key)


def texts(lines: tuple[Line, ...]) -> list[str]:
    return [line.text for line in lines]


def open_lines(page: Page) -> list[Line]:
    """All lines that the page shows as current, unfolded."""
    found = [*page.answer]
    for each in page.sections:
        found += each.lines
        found += [row.line for table in each.tables for group in table.groups for row in group.rows]
        found += [line for group in each.groups if not group.folded for line in group.lines]
    return found


def test_the_sections_stand_in_the_order_a_reader_wants(page: Page) -> None:
    assert [each.key for each in page.sections] == ORDER
    assert page.name == "The Lighthouse Keepers, season 2"


def test_the_answer_says_whether_when_and_where(page: Page) -> None:
    assert texts(page.answer) == ["Season 2 is coming to Northlight.", "It will premiere in early 2026."]
    assert [line.standing for line in page.answer] == [Standing.CONFIRMED, Standing.CONFIRMED]


def test_every_line_carries_its_standing_and_its_citations(page: Page) -> None:
    stated = [line for line in open_lines(page) if "No article answers this" not in line.text]
    assert stated
    assert all(line.standing and line.label and line.citations and line.facts for line in stated)


def test_citations_are_numbered_from_one_and_belong_to_an_article(page: Page) -> None:
    numbers = [citation.number for citation in page.citations]
    assert numbers == list(range(1, len(numbers) + 1))
    assert sorted(number for source in page.sources for number in source.citations) == numbers
    assert all(citation.quote and len(citation.quote.split()) < 25 for citation in page.citations)


def test_an_article_without_a_date_says_so(page: Page) -> None:
    undated = [source for source in page.sources if source.undated]
    assert [source.outlet for source in undated] == ["Harbour Notes"]
    assert {c.outlet for c in page.citations if c.undated} == {"Harbour Notes"}


def test_what_no_longer_holds_is_history_and_folded(page: Page) -> None:
    past = {Standing.SUPERSEDED, Standing.DENIED}
    shown = [line for line in open_lines(page) if line.standing in past and not line.lead]
    assert [line.text for line in shown] == ["It was said that Ada Okafor would play Captain Reyes; that is denied."]
    history = [group for each in page.sections for group in each.groups if group.key == "history"]
    assert history
    assert all(group.folded for group in history)
    assert "25 April 2025" in history[0].lines[0].text


def test_guesses_are_set_apart(page: Page) -> None:
    guesses = [group for each in page.sections for group in each.groups if group.key == "guesses"]
    assert len(guesses) == 3
    assert all(line.standing is Standing.SPECULATION for group in guesses for line in group.lines)
    assert all(line.standing is not Standing.SPECULATION for each in page.sections for line in each.lines)


def test_the_cast_is_grouped_by_what_becomes_of_it(page: Page) -> None:
    cast, crew = section(page, "cast").tables
    grouped = {group.heading: [row.cells for row in group.rows] for group in cast.groups}
    assert grouped == {
        "Returning": [("Mara Lindqvist", "Ines Vale", "returning"), ("Tom Achterberg", "Jonah Pike", "returning")],
        "In talks": [("Elif Demir", "the stranger", "in talks")],
        "Guesses, not facts": [("Leo Brandt", "", "guessed")],
        "Leaving": [("Ada Okafor", "Captain Reyes", "leaving")],
    }
    assert [row.line.label for row in cast.groups[-1].rows] == ["no longer in it"]
    assert [row.cells for row in crew.groups[0].rows] == [
        ("Ruth Calloway", "Creator and writer"),
        ("Henrik Dahl", "Executive producer"),
        ("Iva Novak", "Editor"),
    ]


def test_a_rumour_that_was_denied_is_no_departure(page: Page) -> None:
    cast = section(page, "cast")
    assert not any("Rupert Stone" in row.cells for table in cast.tables for group in table.groups for row in group.rows)
    assert any("Rupert Stone" in line.text for group in cast.groups for line in group.lines)


def test_recipients_of_one_award_share_a_line(page: Page) -> None:
    joined = "Mara Lindqvist and Tom Achterberg were nominated for the Beacon Awards, for season 1."
    (line,) = [line for line in section(page, "awards").lines if line.text == joined]
    assert len(line.facts) == 2


def test_the_timeline_runs_forward(page: Page) -> None:
    leads = [line.lead for line in section(page, "production").lines if line.lead]
    assert leads == ["early January 2025", "late February 2025", "as of 2 April 2025"]


def test_a_trailer_comes_with_its_address(page: Page) -> None:
    assert section(page, "trailer").lines[0].url == "https://video.example/lighthouse-teaser"


def test_other_seasons_stand_under_further_seasons(page: Page) -> None:
    further = section(page, "further")
    assert texts(further.lines) == [
        "Northlight has renewed it for two seasons.",
        "Whether season 4 comes has not been decided.",
    ]
    (earlier,) = [group for group in further.groups if group.key == "season-1"]
    assert earlier.folded
    assert texts(earlier.lines) == ["Season 1 premiered on Northlight on 6 October 2023."]


def test_said_to_be_unknown_is_not_the_same_as_unanswered(page: Page) -> None:
    unknown = section(page, "unknown")
    assert "The director has not been announced." in texts(unknown.lines)
    (group,) = unknown.groups
    assert [(line.lead, line.text) for line in group.lines] == [
        ("Who composes the music?", "No article answers this; last checked 2 May 2025.")
    ]


def test_changes_are_told_newest_first(page: Page) -> None:
    lines = section(page, "changes").lines
    assert lines[0].lead == "2 April 2025"
    assert lines[-1].text == "Order: Renewed – new, confirmed."
    assert "Cast: Ada Okafor (Captain Reyes) – was confirmed, now denied." in texts(lines)


def test_a_change_tells_what_holds_in_place_of_what_was_replaced(thread: "Thread") -> None:
    article = thread.article("Northlight Newsroom", "2025-04-01", "Moved", "Not in March but in June.")
    old = thread.judge(Standing.SUPERSEDED, thread.say(article, "Not in March", "release", "2026-03-01"))
    new = thread.judge(Standing.CONFIRMED, thread.say(article, "in June", "release", "2026-06-01"))
    thread.change(old, "confirmed", "2025-04-01")
    (change,) = thread.changes
    instead = Replacement(new.id, new.property, new.value)
    thread.changes[:] = [replace(change, replaced_by=instead)]
    (line,) = texts(section(thread.page(), "changes").lines)
    assert line.startswith("Release: 1 March 2026 – was confirmed, now ")
    assert line.endswith(": replaced by 1 June 2026.")


def test_many_changes_alike_on_one_day_are_one_line(thread: "Thread") -> None:
    article = thread.article("Northlight Newsroom", "2025-01-20", "Cast", "They all return.")
    for name in ("Ann", "Ben", "Cleo", "Dan", "Eve"):
        fact = thread.judge(Standing.CONFIRMED, thread.say(article, "They all return", "cast", name))
        thread.change(fact, "absent", "2025-01-20")
    assert texts(section(thread.page(), "changes").lines) == ["Cast: Ann, Ben, Cleo and two others – new, confirmed."]


def test_nothing_known_is_said_honestly(thread: "Thread") -> None:
    page = thread.page(checked="2025-04-30")
    assert texts(page.answer) == [
        "No article says whether season 2 is coming; last checked 30 April 2025.",
        "No article gives a date; last checked 30 April 2025.",
    ]
    for key in ("when", "plot", "cast", "production", "source", "awards", "trailer", "episodes", "further"):
        assert section(page, key).note == "No article answers this; last checked 30 April 2025."
    assert page.citations == ()


@pytest.mark.parametrize(
    ("edtf", "passed"),
    [
        ("2025-04-25", "That day has passed, and no article says that it came out."),
        ("2025-04", "That time has passed, and no article says that it came out."),
    ],
)
def test_an_announced_day_that_has_passed_without_word_says_so(thread: "Thread", edtf: str, passed: str) -> None:
    article = thread.article("The Evening Gull", "2025-01-21", "A date", "It premieres in late April.")
    thread.judge(Standing.CONFIRMED, thread.say(article, "It premieres in late April", "release", edtf))
    line = section(thread.page(on="2025-05-02"), "when").lines[0]
    assert line.text.endswith(passed)
    assert line.text.startswith("It was to come out")
    assert "passed" not in section(thread.page(on="2025-04-25"), "when").lines[0].text


def test_a_release_of_which_there_is_word_is_told_in_the_past(thread: "Thread") -> None:
    article = thread.article("The Evening Gull", "2025-04-26", "It is here", "It premiered on Friday.")
    claim = thread.say(article, "It premiered on Friday", "release", "2025-04-25", details={"kind": "premiere"})
    thread.judge(Standing.REPORTED, claim)
    page = thread.page(on="2025-05-02")
    assert texts(page.answer) == ["Season 2 premiered on 25 April 2025."]
    assert texts(section(page, "when").lines) == ["It premiered on 25 April 2025."]


def test_what_was_expected_of_a_time_that_has_passed_was_expected(thread: "Thread") -> None:
    article = thread.article("Harbour Notes", "2025-01-21", "When", "It should come in March.")
    claim = thread.say(article, "It should come in March", "release", "2025-03", certainty="probable")
    thread.judge(Standing.EXPECTED, claim)
    (line,) = section(thread.page(), "when").lines
    assert line.text.startswith("It was expected to come out in March 2025. That time has passed")


def test_an_earlier_season_came_out_without_being_told_twice(thread: "Thread") -> None:
    article = thread.article("Harbour Notes", "2025-01-21", "When", "Season 1 comes in March. Season 2 is ordered.")
    thread.judge(Standing.REPORTED, thread.say(article, "Season 1 comes in March", "release", "2025-03", season=1))
    thread.judge(Standing.REPORTED, thread.say(article, "Season 2 is ordered", "order", "ordered"))
    (group,) = section(thread.page(), "further").groups
    assert texts(group.lines) == ["Season 1 came out in March 2025."]


@pytest.mark.parametrize(
    ("asked", "value", "answered"),
    [
        ("platform", "Northlight", "Season 2 is coming to Northlight."),
        ("release", "2026", "Season 2 will come out in 2026."),
        ("production", "filming", "Season 2 is in the making."),
    ],
)
def test_without_an_order_the_answer_rests_on_signs(thread: "Thread", asked: str, value: str, answered: str) -> None:
    article = thread.article("Harbour Notes", "2025-01-21", "News", "It is on its way.")
    thread.judge(Standing.REPORTED, thread.say(article, "It is on its way", asked, value))
    page = thread.page()
    assert page.answer[0].text == answered
    asked_still = [line.lead for group in section(page, "unknown").groups for line in group.lines]
    assert "Is it coming?" not in asked_still


def test_the_beginning_of_the_series_is_no_date_of_a_later_season(thread: "Thread") -> None:
    article = thread.article("Harbour Notes", "2025-01-21", "News", "The series began in 2022. Season 2 is ordered.")
    thread.judge(Standing.REPORTED, thread.say(article, "The series began in 2022", "release", "2022", season=None))
    thread.judge(Standing.REPORTED, thread.say(article, "Season 2 is ordered", "order", "ordered"))
    page = thread.page(season=None)
    assert page.season == 2
    assert [line.text for line in page.answer] == [
        "Season 2 is coming.",
        "No article gives a date; last checked 2 May 2025.",
    ]
    assert "The series came out in 2022." in texts(section(page, "when").lines)


def test_the_source_is_not_told_again_of_another_season(thread: "Thread") -> None:
    article = thread.article("Harbour Notes", "2025-01-21", "News", "It is based on Salt.")
    for season in (2, 3):
        thread.judge(Standing.REPORTED, thread.say(article, "It is based on Salt", "based-on", "Salt", season=season))
    assert texts(section(thread.page(), "source").lines) == ["It is based on Salt."]


def test_no_day_yet_is_not_said_beside_a_later_day(thread: "Thread") -> None:
    article = thread.article("Harbour Notes", "2025-01-21", "News", "There is no date yet. It comes on 3 June 2025.")
    unknown = thread.say(article, "There is no date yet", "release", "unknown")
    thread.judge(Standing.UNKNOWN, unknown, since="2025-01-21")
    day = thread.say(article, "It comes on 3 June 2025", "release", "2025-06-03", details={"kind": "premiere"})
    thread.judge(Standing.REPORTED, day, since="2025-02-01")
    page = thread.page()
    assert texts(section(page, "when").lines) == ["It will premiere on 3 June 2025."]
    assert section(page, "unknown").lines == ()


def test_no_day_yet_beside_a_window_asks_for_the_exact_day(thread: "Thread") -> None:
    article = thread.article("Harbour Notes", "2025-01-21", "News", "There is no date yet. It comes in June 2025.")
    thread.judge(Standing.UNKNOWN, thread.say(article, "There is no date yet", "release", "unknown"))
    thread.judge(Standing.REPORTED, thread.say(article, "It comes in June 2025", "release", "2025-06"))
    assert "No exact release date has been announced." in texts(section(thread.page(), "unknown").lines)


def test_no_date_and_a_guess_are_two_sentences_with_two_standings(thread: "Thread") -> None:
    article = thread.article("Harbour Notes", "2025-01-21", "When", "There is no date yet. We guess 2026.")
    thread.judge(Standing.UNKNOWN, thread.say(article, "There is no date yet", "release", "unknown"))
    guess = thread.say(article, "We guess 2026", "release", "2026", certainty="possible")
    thread.judge(Standing.SPECULATION, guess)
    assert [(line.text, line.standing) for line in thread.page().answer[1:]] == [
        ("No release date has been announced.", Standing.UNKNOWN),
        ("Harbour Notes guesses that it could come out in 2026.", Standing.SPECULATION),
    ]


def test_dates_that_contradict_one_another_share_a_sentence(thread: "Thread") -> None:
    article = thread.article("Harbour Notes", "2025-01-21", "When", "It comes in June 2025. It comes in autumn 2025.")
    june = thread.say(article, "It comes in June 2025", "release", "2025-06")
    autumn = thread.say(article, "It comes in autumn 2025", "release", "2025-23")
    thread.judge(Standing.DISPUTED, june, against=[autumn])
    thread.judge(Standing.DISPUTED, autumn, against=[june])
    (line,) = thread.page().answer
    assert line.text == "It is disputed when season 2 comes out: in June 2025 or in autumn 2025."
    assert (line.standing, len(line.facts)) == (Standing.DISPUTED, 2)


def test_place_and_order_share_a_sentence_only_where_they_stand_alike(thread: "Thread") -> None:
    article = thread.article("Harbour Notes", "2025-01-21", "News", "It is renewed. Northlight may show it.")
    thread.judge(Standing.CONFIRMED, thread.say(article, "It is renewed", "order", "renewed"))
    place = thread.say(article, "Northlight may show it", "platform", "Northlight", certainty="probable")
    thread.judge(Standing.EXPECTED, place)
    page = thread.page()
    assert page.answer[0].text == "Season 2 is coming."
    assert page.answer[-1].text == "Northlight is expected to show it."


def test_a_trailer_that_is_not_out_yet_is_said_not_folded(thread: "Thread") -> None:
    article = thread.article("Harbour Notes", "2025-01-21", "News", "There is no trailer yet.")
    claim = thread.say(article, "There is no trailer yet", "trailer", "trailer", polarity="-")
    thread.judge(Standing.DENIED, claim)
    trailer = section(thread.page(), "trailer")
    assert texts(trailer.lines) == ["No trailer has come out yet."]
    assert trailer.groups == ()


def test_a_page_without_a_season_is_about_the_one_that_is_coming(lighthouse: "Thread") -> None:
    page = lighthouse.page(season=None)
    assert page.season == 2
    assert page.answer == lighthouse.page().answer


def test_the_same_said_of_series_and_season_stands_once(thread: "Thread") -> None:
    article = thread.article("Harbour Notes", "2025-01-21", "News", "Ann is in it.")
    for season in (None, 2):
        thread.judge(Standing.REPORTED, thread.say(article, "Ann is in it", "cast", "Ann", season=season))
    (table,) = section(thread.page(), "cast").tables
    assert len(table.groups[0].rows) == 1


def test_what_is_only_denied_is_news_and_no_history(thread: "Thread") -> None:
    article = thread.article("Harbour Notes", "2025-01-21", "News", "Ann is not expected back. Ben is not in it.")
    ann = thread.say(article, "Ann is not expected back", "cast", "Ann", polarity="-", certainty="probable")
    thread.change(thread.judge(Standing.DENIED, ann), "absent", "2025-01-21")
    ben = thread.say(article, "Ben is not in it", "cast", "Ben", polarity="-")
    thread.judge(Standing.DENIED, ben)
    page = thread.page()
    (group,) = section(page, "cast").groups
    assert (group.key, group.folded) == ("denials", False)
    assert [(line.text, line.label) for line in group.lines] == [
        ("Ann is not expected to be in the cast.", "not expected"),
        ("Ben is not in the cast.", "denied"),
    ]
    assert all(line.citations for line in group.lines)
    assert texts(section(page, "changes").lines) == ["Cast: Ann – new, not expected."]


def test_what_was_overtaken_in_the_same_breath_never_held(thread: "Thread") -> None:
    article = thread.article("Harbour Notes", "2025-01-21", "When", "It comes in June. It comes on 3 June 2025.")
    vague = thread.say(article, "It comes in June", "release", "2025-06")
    exact = thread.say(article, "It comes on 3 June 2025", "release", "2025-06-03")
    fact = thread.judge(Standing.SUPERSEDED, vague, against=[exact], since="2025-01-21")
    thread.change(fact, "absent", "2025-01-21")
    thread.judge(Standing.REPORTED, exact, since="2025-01-21")
    page = thread.page()
    assert section(page, "when").groups == ()
    assert section(page, "changes").lines == ()


def test_a_vaguer_telling_stands_only_where_nothing_is_more_exact(thread: "Thread") -> None:
    words = "It comes on 3 June 2025, in 2025, filmed in Galway, Ireland"
    article = thread.article("Harbour Notes", "2025-01-21", "When", words)
    for asked, value, details in (
        ("release", "2025-06-03", {"kind": "theatrical"}),
        ("release", "2025", {}),
        ("location", "Galway, Ireland", {}),
        ("location", "Galway", {}),
        ("location", "Bergen", {}),
        ("based-on", "Salt", {"author": "Edith Marlowe", "form": "novel"}),
        ("based-on", thread.work, {"form": "book"}),
        ("based-on", "Edith Marlowe", {}),
        ("based-on", "Pepper", {"author": "Ann Other"}),
    ):
        thread.judge(Standing.REPORTED, thread.say(article, words, asked, value, details=details))
    page = thread.page()
    assert texts(section(page, "when").lines) == ["It will open in cinemas on 3 June 2025."]
    assert texts(section(page, "production").lines) == ["It is filmed in Galway, Ireland.", "It is filmed in Bergen."]
    assert texts(section(page, "source").lines) == [
        "It is based on Salt, a novel by Edith Marlowe.",
        "It is based on Pepper by Ann Other.",
    ]


def test_a_title_that_is_its_own_source_keeps_it(thread: "Thread") -> None:
    article = thread.article("Harbour Notes", "2025-01-21", "News", "It is based on a novel of the same name.")
    claim = thread.say(article, "a novel of the same name", "based-on", thread.work, details={"form": "novel"})
    thread.judge(Standing.REPORTED, claim)
    assert len(section(thread.page(), "source").lines) == 1


def test_the_people_of_another_season_share_a_line(thread: "Thread") -> None:
    article = thread.article("Harbour Notes", "2025-01-21", "News", "Season 2 is ordered. Ann and Ben were in it.")
    thread.judge(Standing.REPORTED, thread.say(article, "Season 2 is ordered", "order", "ordered"))
    for name, details in (("Ann", {"character": "Reyes"}), ("Ben", {})):
        thread.judge(Standing.REPORTED, thread.say(article, "Ann and Ben", "cast", name, season=1, details=details))
    thread.judge(Standing.REPORTED, thread.say(article, "Ann and Ben", "plot", "they met", season=1))
    (group,) = section(thread.page(), "further").groups
    (line,) = group.lines
    assert (line.text, len(line.facts), bool(line.citations)) == ("Cast of season 1: Ann (Reyes) and Ben.", 2, True)


@pytest.mark.parametrize("value", ["ending", "undecided", "cancelled"])
def test_a_season_that_is_only_said_not_to_come_is_not_the_pages(thread: "Thread", value: str) -> None:
    article = thread.article("Harbour Notes", "2025-01-21", "News", "It comes in May 2025. It ends after season 4.")
    thread.judge(Standing.REPORTED, thread.say(article, "It ends after season 4", "order", value, season=4))
    thread.judge(Standing.REPORTED, thread.say(article, "It comes in May 2025", "release", "2025-03"))
    assert thread.page(season=None).season == 2


def test_a_guess_at_a_later_season_does_not_turn_the_page(thread: "Thread") -> None:
    article = thread.article("Harbour Notes", "2025-01-21", "News", "Season 2 is filming. Season 3 may come in 2027.")
    thread.judge(Standing.REPORTED, thread.say(article, "Season 2 is filming", "production", "filming"))
    guess = thread.say(article, "Season 3 may come in 2027", "release", "2027", season=3, certainty="possible")
    thread.judge(Standing.SPECULATION, guess)
    assert thread.page(season=None).season == 2


def test_a_distributor_brings_a_film_to_cinemas(thread: "Thread") -> None:
    article = thread.article("Harbour Notes", "2025-01-21", "News", "Cove Pictures distributes it.")
    details = {"kind": "theatrical"}
    words = "Cove Pictures distributes it"
    claim = thread.say(article, words, "platform", "Cove Pictures", season=None, details=details)
    thread.judge(Standing.REPORTED, claim)
    assert thread.page(season=None).answer[0].text == "The Lighthouse Keepers is coming to cinemas."
