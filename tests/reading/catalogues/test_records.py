"""Records of catalogues: what each field claims, of which season, and what claims nothing."""

from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hitherto.claims import Article, Claim, Field, Record, When
from hitherto.claims.record import CATALOGUES, Kind
from hitherto.reading import builtin, fitting, readers
from hitherto.reading.catalogues import CatalogueReader
from hitherto.reading.catalogues.reader import _FIELDS

Line = tuple[str, str] | tuple[str, str, Mapping[str, str]]


def record(catalogue: str, kind: Kind, *lines: str, season: int | None = None) -> Article:
    head = Record(catalogue, kind, "82", "The Lighthouse Keepers", (), "The Lighthouse Keepers", season)
    text = "\n".join([head.text(), *lines])
    return Article(text, "The Lighthouse Keepers", catalogue, url=f"https://{CATALOGUES[catalogue]}/82")


def told(claims: Sequence[Claim]) -> list[str]:
    """Return claims as golden lines: the season, the question, the answer and its details."""
    return [
        " ".join(
            [
                f"{'-' if one.subject.season is None else one.subject.season}"
                + (f" {one.subject.part}:" if one.subject.part else ""),
                one.property,
                one.value,
                *(f"[{key}={value}]" for key, value in sorted(one.details.items())),
                *([one.certainty] if one.certainty != "certain" else []),
            ]
        )
        for one in claims
    ]


TVMAZE = (
    "status: To Be Determined", "averageRuntime: 50", "premiered: 2024-01-15", "network: Tidewater | country: GB",
    "externals.imdb: tt0000001", "Season 1, episodeOrder: 8", "Season 1, premiereDate: 2024-01-15",
    "Season 1, endDate: 2024-03-04", "Season 2, name: Storm", "Season 2, premiereDate: 2026-12-31",
    "Season 2, webChannel: Harbour+", "cast: Ada Okafor | character: Una Reyes",
    "crew: Mira Sund | type: Creator", "crew: Nia Holt | type: Executive Producer",
    "Season 2, nextepisode: 2027-02-03 | number: 4 | airtime: 21:00",
)  # fmt: skip

GOLDEN: list[tuple[Article, list[str]]] = [
    (
        record("TVmaze", "series", *TVMAZE),
        [
            "- order undecided", "1 release 2024-01-15 [kind=premiere]",
            "- platform Tidewater [kind=broadcast] [region=UK]",
            "1 episodes 8", "1 release 2024-03-04 [kind=finale]", "2 release 2026 [kind=premiere]",
            "2 platform Harbour+ [kind=streaming]", "- crew Mira Sund [job=creator]",
            "2 episode 4: release 2027-02-03 [kind=episode] [time=21:00]",
        ],
    ),
    (
        record("TVmaze", "series", "status: In Development", "averageRuntime: 50", "premiered: 2026-05-02",
               "cast: Ada Okafor | character: Una Reyes", "crew: Nia Holt | type: Executive Producer"),
        [
            "- order in-development", "- runtime 50", "- release 2026-05-02 [kind=premiere]",
            "- cast Ada Okafor [character=Una Reyes]", "- crew Nia Holt [job=executive producer]",
        ],
    ),
    (
        record("TMDB", "series", "status: Canceled", "first_air_date: 2024-01-15", "last_air_date: 2024-03-04",
               "number_of_seasons: 2", "number_of_episodes: 16", "created_by: Mira Sund",
               "networks: Netflix | origin_country: US", "watch/providers: Harbour+ | region: JP | way: flatrate",
               "Season 0, air_date: 2024-02-02", "Season 0, cast: Nobody Here", "Season 2, air_date: 2026-01-01",
               "Season 2, episode_count: 0", "Season 2, cast: Ada Okafor | character: Una Reyes (voice)",
               "Season 2, crew: Nia Holt | job: Original Music Composer", "Season 2, crew: Al Fisk | job: Thanks",
               "Season 2, next_episode_to_air: 2026-03-04 | episode_number: 8 | episode_type: finale"),
        [
            "- order cancelled", "1 release 2024-01-15 [kind=premiere]", "2 release 2024-03-04 [kind=finale]",
            "- crew Mira Sund [job=creator]", "- platform Netflix [kind=streaming]",
            "- platform Harbour+ [kind=streaming] [region=Japan]", "2 release 2026 [kind=premiere]",
            "2 cast Ada Okafor [character=Una Reyes]", "2 crew Nia Holt [job=composer]",
            "2 release 2026-03-04 [kind=finale]",
        ],
    ),
    (
        record("TMDB", "film", "status: Post Production", "release_date: 2026-05-01", "runtime: 0",
               "release_dates: 2026-05-01T00:00:00.000Z | type: 3 | iso_3166_1: GB",
               "release_dates: 2026-02-14T00:00:00.000Z | type: 1 | iso_3166_1: CA | note: Harbour Film Festival",
               "release_dates: 2026-06-01T00:00:00.000Z | type: 4 | iso_3166_1: XK"),
        [
            "- production post-production", "- release 2026-05-01 [kind=theatrical] [region=UK]",
            "- release 2026-02-14 [kind=festival] [region=Canada]", "- release 2026-06-01 [kind=digital] [region=XK]",
        ],
    ),
    (
        record("TMDB", "film", "status: Rumored"),
        ["- order in-development possible"],
    ),
    (
        record("Wikidata", "series", "instance of (P31): television series (Q5398426)",
               "publication date (P577): 2026-05 | place of publication (P291): United Kingdom (Q301)",
               "start time (P580): 2020/2029", "original broadcaster (P449): Tidewater (Q300)",
               "cast member (P161): Ada Okafor (Q101) | character role (P453): Una Reyes (Q202) | rank: preferred",
               "cast member (P161): Tom Brand (Q102) | name of the character role (P4633): Old Sam",
               "cast member (P161): Q103", "director (P57): Nia Holt (Q104)", "based on (P144): Lamp Oil (Q105)",
               "number of episodes (P1113): 10 | rank: preferred", "number of episodes (P1113): 8",
               "duration (P2047): 1 | unit: hour", "duration (P2047): 5 | unit: parsec",
               "characters (P674): Una Reyes (Q202)",
               "nominated for (P1411): Harbour Award (Q9) | nominee (P2453): Ada Okafor (Q101)",
               "filming location (P915): Old Pier (Q7)"),
        [
            "- release 2026-05 [kind=premiere] [region=UK]", "- release 2020/2029 [kind=premiere]",
            "- platform Tidewater [wikidata=Q300]",
            "- cast Ada Okafor [character=Una Reyes] [character_wikidata=Q202] [wikidata=Q101]",
            "- cast Tom Brand [character=Old Sam] [wikidata=Q102]", "- crew Nia Holt [job=director] [wikidata=Q104]",
            "- based-on Lamp Oil [wikidata=Q105]", "- episodes 10", "- runtime 60",
            "- character Una Reyes [wikidata=Q202]",
            "- award Harbour Award [recipient=Ada Okafor] [result=nominated]", "- location Old Pier [wikidata=Q7]",
        ],
    ),
    (
        record("Wikidata", "season", "number of episodes (P1113): 8",
        "cast member (P161): Ada Okafor (Q101)", season=2),
        ["2 episodes 8", "2 cast Ada Okafor [wikidata=Q101]"],
    ),
    (record("Wikidata", "season", "number of episodes (P1113): 8"), []),
    (record("Wikidata", "film", "duration (P2047): nan | unit: minute", "duration (P2047): inf | unit: hour"), []),
    (
        record("TVmaze", "series", "status: Ended", "ended: 2026-03-04", "Season 3, episodeOrder: 6"),
        ["- order ending", "3 release 2026-03-04 [kind=finale]", "3 episodes 6"],
    ),
    (
        record("Wikidata", "film", "publication date (P577): 2026 | sourcing circumstances (P1480): circa (Q5727902)",
               "publication date (P577): 2027-01-01"),
        ["- release 2026~", "- release 2027-01-01"],
    ),
    (
        record("Wikipedia", "series", "creator: Mira Sund", "based_on: Lamp Oil | author: by Nia Holt",
               "starring: Ada Okafor | reference: https://gazette.test/una", "starring: See below",
               "network: Tidewater",
               "first_aired: 2024-01-15", "num_seasons: 1", "num_episodes: 8", "runtime: 45–50 minutes",
               "showrunner: Al Fisk (season 1)", "num_series: x"),
        [
            "- crew Mira Sund [job=creator]", "- based-on Lamp Oil [author=Nia Holt]", "- cast Ada Okafor",
            "- platform Tidewater", "- release 2024-01-15 [kind=premiere]", "- episodes 8", "- runtime 45-50",
            "- crew Al Fisk [job=showrunner]",
        ],
    ),
    (
        record("Wikipedia", "film", "released: 2026-02-14 | place: Harbour Film Festival",
               "released: 2026-05-01 | place: United States", "released: 2026-01-01", "director: Nia Holt",
               "music: Al Fisk"),
        [
            "- release 2026-02-14 [kind=festival]", "- release 2026-05-01 [region=US]", "- release 2026",
            "- crew Nia Holt [job=director]", "- crew Al Fisk [job=composer]",
        ],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("article", "expected"), GOLDEN)
def test_a_record_claims(article: Article, expected: list[str]) -> None:
    claims = CatalogueReader().read(article)
    assert told(claims) == expected
    assert all(one.speaker == (article.outlet,) and one.article == article.id for one in claims)
    assert all(one.reader == "catalogues 0.1" for one in claims)


def test_a_count_of_seasons_says_of_whom_the_whole_series_is_not_said() -> None:
    """The cast of a series with two seasons is not that of the season to come."""
    lines = (
        "cast member (P161): Ada Okafor (Q101)",
        "number of episodes (P1113): 16",
        "creator (P170): Mira Sund (Q3)",
    )
    one = CatalogueReader().read(record("Wikidata", "series", *lines, "number of seasons (P2437): 1"))
    two = CatalogueReader().read(record("Wikidata", "series", *lines, "number of seasons (P2437): 2"))
    assert [claim.property for claim in one] == ["cast", "episodes", "crew"]
    assert [claim.property for claim in two] == ["crew"]


@pytest.mark.parametrize(
    "line",
    [
        "premiered: 0000-00-00", "premiered: soon", "premiered: 2026-13-01", "premiered: 1066-10-14",
        "premiered: ２０２６",
        "premiered: 2026-02-30", "status: Running", "averageRuntime: 0", "averageRuntime: -5", "averageRuntime: 1e3",
        "cast:", "cast: ", "unknown: x", "crew: Mira Sund", "network:  | country: GB", "Season 0, episodeOrder: 3",
    ],
)  # fmt: skip
def test_what_is_empty_or_no_value_claims_nothing(line: str) -> None:
    assert CatalogueReader().read(record("TVmaze", "series", line)) == []


NAMES = st.sampled_from([(catalogue, name) for catalogue, fields in _FIELDS.items() for name in fields.sayings])
WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=20) | st.sampled_from(
    ["2026-05-01", "2026", "2026/2027", "Ended", "Planned", "8", "45", "A B (Q7)", "Q7", "45–50 minutes", "nan"]
)


@given(
    NAMES, WORDS, st.dictionaries(st.sampled_from(["type", "unit", "rank", "region", "number"]), WORDS),
    st.none() | st.integers(0, 9), st.sampled_from(["series", "season", "film"]),
)  # fmt: skip
def test_whatever_a_field_holds_the_claims_rest_on_its_line(
    named: tuple[str, str], value: str, details: dict[str, str], season: int | None, kind: Kind
) -> None:
    catalogue, name = named
    line = Field(name, value, tuple(details.items()), season).line()
    article = record(catalogue, kind, "unknown: x", line, season=2 if kind == "season" else None)
    for claim in CatalogueReader().read(article):
        (place,) = claim.evidence
        assert article.text[place.start : place.end] == place.text == line
        assert claim.value
        assert claim.property != "release" or When.parse(claim.value)


def test_the_reader_is_chosen_by_the_article() -> None:
    own = builtin()
    assert fitting(own, record("TMDB", "film", "status: Planned")).name == "catalogues"
    assert fitting(own, Article("Keepers\n\nIt returns.", outlet="TMDB")) is own
    assert [one.name for one in readers(own)] == ["built-in", "catalogues"]
    assert CatalogueReader().read(Article("Keepers\n\nIt returns.")) == []
