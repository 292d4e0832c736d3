"""Articles that list one invented title after another, each with its day, its service or what was decided of it."""

from datetime import date

import pytest

from hitherto.claims import Article
from hitherto.reading.builtin import BuiltinReader


def _told(text: str, *properties: str) -> set[str]:
    article = Article(text, published=date(2026, 3, 1))
    return {
        f"{claim.subject.work} {claim.subject.season or ''}".strip() + f": {claim.property} {claim.value}"
        for claim in BuiltinReader().read(article)
        if claim.property in properties
    }


def test_a_service_in_the_headline_is_that_of_every_title_that_is_counted() -> None:
    text = """10 Must-Watch Netflix Releases This April

Here are the shows and movies that you can't miss.

1. Harbour Lights (Season 2)

Premieres April 24

Captain Ames returns to the drowned town.

2. If It's Friday… It's Over

Premieres April 12

A group of tourists meets in Lisbon.

3. To Cook a Goose

Coming this month

A pastor arrives in a village in the north.
"""
    told = _told(text, "platform")
    assert told == {
        "Harbour Lights 2: platform Netflix",
        "If It's Friday… It's Over: platform Netflix",
        "To Cook a Goose: platform Netflix",
    }
    assert "If It's Friday… It's Over: release 2026-04-12" in _told(text, "release")


def test_a_day_above_titles_is_the_day_of_them_all() -> None:
    text = """Everything coming to Hulu in April 2026

Here's the full list of movies and shows that arrive in April.

April 1

Salt Roads: Complete Season 3
Wild Hearts (2019)
Iron Men 2

April 9

Paper Crowns: Series Premiere
"""
    told = _told(text, "platform", "release")
    assert {f"{work}: platform Hulu" for work in ("Salt Roads 3", "Wild Hearts", "Iron Men 2", "Paper Crowns")} <= told
    assert {
        "Salt Roads 3: release 2026-04-01",
        "Iron Men 2: release 2026-04-01",
        "Paper Crowns: release 2026-04-09",
    } <= told


def test_what_leaves_a_service_is_not_seen_there() -> None:
    text = """Every movie leaving Hulu in April 2026

Here's the full list of movies.

April 1

Wild Hearts (2019)
Iron Men 2
Salt Roads
"""
    assert _told(text, "platform") == set()


def test_a_scorecard_says_what_was_decided_of_each_under_its_network() -> None:
    text = """Renewal scorecard: which shows are coming back, and which are cancelled?

ABC

Bunting Lane: Officially cancelled

Baby Doctor: Renewed for Season 4

NBC

Twisted Oak: Renewed for Season 3

Salt Roads: Cancelled
"""
    told = _told(text, "platform", "order")
    assert {"Bunting Lane: order cancelled", "Bunting Lane: platform ABC"} <= told
    assert {"Baby Doctor 4: order renewed", "Twisted Oak 3: order renewed", "Twisted Oak 3: platform NBC"} <= told


def test_a_calendar_has_the_service_in_brackets() -> None:
    text = """Spring TV premiere dates: new and returning shows

Here is a look at the premieres of this spring.

Wednesday, March 11

The Legion of Salt (FXX), 10 p.m. (Season 7)

You're the Worst Cook (FXX), 10:30 p.m. (Season 2)

Friday, March 13

Continuity (Syfy), 11 p.m. (Season 4)
"""
    told = _told(text, "platform", "release")
    assert {"The Legion of Salt 7: platform FXX", "The Legion of Salt 7: release 2026-03-11"} <= told
    assert {"Continuity 4: platform Syfy", "Continuity 4: release 2026-03-13"} <= told


def test_a_slate_tells_of_each_title_after_its_day() -> None:
    text = """Disney+ announces spring and summer premiere dates

The service has announced when its new series start. Here are the premiere dates:

March 19 – “The Falconer” stars Ada Okafor as Una Reyes. Directed by Bo Quill.

March 26 – “The Mighty Geese: New Tricks”: The Geese have become a powerhouse of a team.

April 16 – “Big Throw”: A coach must take a job at a school.
"""
    told = _told(text, "platform", "release", "cast", "crew")
    assert {"The Falconer: release 2026-03-19", "The Falconer: cast Ada Okafor", "The Falconer: crew Bo Quill"} <= told
    assert {"Big Throw: release 2026-04-16", "Big Throw: platform Disney+"} <= told


def test_a_round_up_of_trailers_gives_each_title_its_own() -> None:
    text = """The best movie trailers of the week

These are the trailers that you may have missed.

Paper Crowns

When a queen is lost at sea, her sisters must find her before the winter comes to the island.

Quayside

The keepers of the old light are back, and somebody has been in the tower while they were away.

Salt Roads

Two drivers take one last load across the desert, and they soon learn that they are not alone.
"""
    assert _told(text, "trailer") == {f"{work}: trailer trailer" for work in ("Paper Crowns", "Quayside", "Salt Roads")}


@pytest.mark.parametrize(
    "headline",
    ["Harbour Lights anime reveals its staff", "Harbour Lights season 2: cast, characters and episodes explained"],
)
def test_a_list_of_people_or_parts_names_no_titles(headline: str) -> None:
    text = f"""{headline}

Harbour Lights returns in May on Netflix with a new season and new faces.

- Captain Reyes, the ruler of the island
- Ada Okafor, a doctor from the mainland
- Bo Quill, the composer of Salt Roads
- Sound Director: Vera Lund
"""
    assert {told.partition(":")[0] for told in _told(text, "platform", "release")} <= {
        "Harbour Lights",
        "Harbour Lights 2",
    }


def test_the_month_in_the_line_above_is_that_of_the_titles_that_fill_their_lines() -> None:
    text = """Larkspur's Spring Anime Line-up Has the Return of Ferrymen

Here's every anime that will be simulcast this season.

Everything Coming to Netflix in April

- Salt Roads Season 2
- The Lighthouse Is Devilishly Quiet
- The Sailor with the Second Best Ship
- Kimi: Why Row, When You Can Sail?
"""
    assert _told(text, "release", "platform") >= {
        "Salt Roads 2: release 2026-04",
        "Salt Roads 2: platform Netflix",
        "The Lighthouse Is Devilishly Quiet: release 2026-04",
        "The Sailor with the Second Best Ship: platform Netflix",
        "Kimi: Why Row, When You Can Sail?: release 2026-04",
    }


TIMED = {
    "the hour and the service behind the title": """What to watch this week: New season of 'Salt Roads'

Tuesday

SEASON FINALE: Salt Roads, 9 p.m., Fox: The crew is divided on what to do next after Jace hands over the map.

Ada Okafor's Winter Songs, 9 p.m., NBC: The singer is joined by Tom Reyes along with Vera Quill in the special.

Wednesday

SERIES PREMIERE: The Lantern Street, 8 p.m., TNT: A group of printers finds a letter.
""",
    "in a line of their own": """TV tonight: a drowned town and a baker's dozen

Salt Roads
9pm, Tuesday, Fox
Captain Ames (Ada Okafor) returns to the drowned town, where someone has left a light burning in the tower.

Ada Okafor's Winter Songs
10pm, Tuesday, NBC
A singer finds a letter that nobody should have written, and Una goes looking for its author.

The Lantern Street
8pm, Wednesday, TNT
Eight printers have an hour to build a harbour out of paper, and the judges are not easily pleased.
""",
    "with the day, behind quotation marks": """TV highlights for the week of March 2

"Salt Roads," 8 p.m. Tuesday, Fox: A new drama starring Ada Okafor as a captain who returns to a drowned town.

"Ada Okafor's Winter Songs," 10 p.m. Tuesday, NBC: The singer finds a letter.

"The Lantern Street," 8 p.m. Wednesday, TNT: Vera Quill hosts the two-hour special.
""",
    "before the title": """This week on TV: what to watch

Tuesday, 8 p.m. Fox: Salt Roads

Tuesday, 9 p.m. NBC: Ada Okafor's Winter Songs

Wednesday, 10 p.m. TNT: The Lantern Street
""",
}


@pytest.mark.parametrize("text", TIMED.values(), ids=TIMED)
def test_listings_of_television_give_the_day_and_the_service_of_each_title(text: str) -> None:
    assert _told(text, "platform", "release") >= {
        "Salt Roads: platform Fox",
        "Salt Roads: release 2026-03-03",
        "Ada Okafor's Winter Songs: platform NBC",
        "Ada Okafor's Winter Songs: release 2026-03-03",
        "The Lantern Street: platform TNT",
        "The Lantern Street: release 2026-03-04",
    }


def test_hours_of_other_things_are_no_listing() -> None:
    text = """What to watch when you have a cold

Monday, 9 p.m.: get some soup.

Tuesday, 8 p.m.: call your mother, who knows.

Ada Okafor, 8 p.m.: she is at the theatre, and her show is not on television.
"""
    assert not _told(text, "platform", "release")


def test_a_timetable_names_titles_behind_their_hours() -> None:
    text = """Fall TV Premiere Dates 2026: The Complete Calendar

All times are ET/PT.

SUNDAY, SEPT. 20
8 p.m. — The Harbour Keepers (ABC)
9 p.m. — Salt Roads (CBS)

MONDAY, SEPT. 21
8 p.m. Dock Street (NBC)"""
    assert _told(text, "release", "platform") == {
        "The Harbour Keepers: platform ABC",
        "The Harbour Keepers: release 2026-09-20",
        "Salt Roads: platform CBS",
        "Salt Roads: release 2026-09-20",
        "Dock Street: platform NBC",
        "Dock Street: release 2026-09-21",
    }


def test_a_heading_gives_its_service_to_what_is_new_there() -> None:
    text = """Everything Coming to Disney+ and Hulu in March

New on Disney+ in March

Thursday, March 5
- The Harbour Keepers – Premiere

Friday, March 13
- Dock Street – Two-Episode Premiere

New on Hulu in March

March 4
Old Ferry: Complete Season 4"""
    assert _told(text, "release", "platform") == {
        "The Harbour Keepers: platform Disney+",
        "The Harbour Keepers: release 2026-03-05",
        "Dock Street: platform Disney+",
        "Dock Street: release 2026-03-13",
        "Old Ferry 4: platform Hulu",
        "Old Ferry 4: release 2026-03-04",
    }


def test_a_line_below_a_title_says_where_and_when() -> None:
    text = """The best new shows to watch this week

From a gripping thriller to a gentle comedy, here's what to watch.

The Harbour Keepers
BBC One, Sunday 8 March, 9pm
A gripping thriller about a lighthouse.

Dock Street
Channel 4, Tuesday 10 March, 10pm
New drama about the docks.

Salt Roads
Release date: March 12
A comedy about two drivers."""
    assert _told(text, "release", "platform") == {
        "The Harbour Keepers: platform BBC One",
        "The Harbour Keepers: release 2026-03-08",
        "Dock Street: platform Channel 4",
        "Dock Street: release 2026-03-10",
        "Salt Roads: release 2026-03-12",
    }


def test_the_year_of_a_calendar_is_that_of_its_days() -> None:
    text = """Heroes and More: The 2027 Movie Calendar

Here is when every big movie comes out.

Jan. 15: “The Harbour Keepers” (Universal)
Feb. 12: “Salt Roads” (Paramount)
Feb. 19: “Dock Street” (A24)"""
    assert _told(text, "release") == {
        "The Harbour Keepers: release 2027-01-15",
        "Salt Roads: release 2027-02-12",
        "Dock Street: release 2027-02-19",
    }


def test_a_slate_is_that_of_the_service_which_unveils_it() -> None:
    text = """Apple TV+ Unveils 2026 Slate

Apple TV+ on Monday unveiled its slate for the year, with returning hits and new dramas.

The new series are “The Harbour Keepers,” starring Ada Okafor (March 13), and the comedy “Dock Street” (June 5)."""
    assert _told(text, "release", "platform") == {
        *(f"{work}: platform Apple TV+" for work in ("The Harbour Keepers", "Dock Street")),
        "The Harbour Keepers: release 2026-03-13",
        "Dock Street: release 2026-06-05",
    }


def test_the_status_of_a_title_is_no_part_of_it() -> None:
    text = """Renewed and Canceled TV Shows 2026: See the Full List

ABC
The Harbour Keepers: Renewed for Season 3
Dock Street: Ending with Season 5

CBS
Quiet Men: Renewed
Low Tide: TBD"""
    assert _told(text, "order") == {
        "The Harbour Keepers 3: order renewed",
        "Dock Street 5: order ending",
        "Quiet Men: order renewed",
        "Low Tide: order undecided",
    }
