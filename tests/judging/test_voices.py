from collections.abc import Callable, Sequence
from datetime import date

import pytest

from hitherto.claims import Entry
from hitherto.judging import judge

Told = Callable[..., Entry]


def standing(entries: Sequence[Entry], value: str) -> str:
    return next(str(f.standing) for f in judge(entries, date(2030, 1, 1)) if f.value == value)


def base(told: Told) -> list[Entry]:
    return [
        told("2024-01-01", "platform", "Halyard+"),
        told("2024-01-01", "crew", "Rosa Lind", details={"job": "showrunner"}),
        told("2024-01-01", "crew", "Tam Berg", details={"job": "composer"}),
        told("2024-01-01", "cast", "Ada Okafor", details={"character": "Captain Reyes"}),
    ]


@pytest.mark.parametrize(
    "speaker",
    [
        ("Halyard+",),
        ("Halyard+ UK",),
        ("a spokesperson for Halyard+",),
        ("Vi Estrada", "Halyard+"),
        ("Rosa Lind", "Gazette"),
        ("Lind",),
        ("official description",),
    ],
)
def test_platform_makers_and_official_words_have_a_say(told: Told, speaker: tuple[str, ...]) -> None:
    assert standing([*base(told), told("2025-01-01", "release", "2026", speaker=speaker)], "2026") == "confirmed"


@pytest.mark.parametrize(
    "speaker", [(), ("Gazette",), ("sources",), ("Ada Okafor",), ("Tam Berg",), ("fans",), ("an unofficial fan page",)]
)
def test_others_have_none(told: Told, speaker: tuple[str, ...]) -> None:
    assert standing([*base(told), told("2025-01-01", "release", "2026", speaker=speaker)], "2026") == "reported"


def test_actors_and_crew_have_a_say_in_their_own_part(told: Told) -> None:
    entries = [
        *base(told),
        told("2025-01-01", "cast", "Ada Okafor", season=2, speaker=("Ada Okafor", "Gazette")),
        told("2025-01-01", "cast", "Ben Moss", season=2, speaker=("Ada Okafor", "Gazette")),
        told("2025-01-01", "crew", "Tam Berg", season=2, speaker=("Berg",), details={"job": "composer"}),
    ]
    found = {(f.value, f.property): str(f.standing) for f in judge(entries, date(2030, 1, 1)) if f.subject.season == 2}
    assert found == {
        ("Ada Okafor", "cast"): "confirmed",
        ("Ben Moss", "cast"): "reported",
        ("Tam Berg", "crew"): "confirmed",
    }


def test_a_platforms_own_outlet_has_a_say_and_its_news_desk_has_not(told: Told) -> None:
    own = told("2025-01-01", "release", "2026", outlet="Halyard Deck", url="https://deck.halyard.example.com/a")
    fans = told("2025-01-01", "release", "2026", outlet="Halyard Fans", url="https://halyardfans.example.org/a")
    news = told("2025-01-01", "release", "2026", outlet="Halyard News", url="https://news.halyard.example.com/a")
    assert standing([*base(told), own], "2026") == "confirmed"
    assert standing([*base(told), fans], "2026") == "reported"
    assert standing([*base(told), news], "2026") == "reported"


def test_an_article_that_introduces_the_speaker_tells_their_office(told: Told) -> None:
    officer = "“It comes in 2026,” said Halyard+ president Vi Estrada."
    maker = "“It comes in 2026,” said executive producer Vi Estrada."
    other = "“It comes in 2026,” said restaurant president Vi Estrada."
    for text, expected in ((officer, "confirmed"), (maker, "confirmed"), (other, "reported")):
        told_so = told("2025-01-01", "release", "2026", speaker=("Vi Estrada",), text=text)
        assert standing([*base(told), told_so], "2026") == expected


def test_an_order_is_the_companys_act_where_it_speaks_of_it(told: Told) -> None:
    text = "Halyard+ has ordered The Lighthouse Keepers. Ada Okafor stars, it said."
    order = told("2025-01-01", "order", "ordered", text=text, details={"by": "Halyard+"})
    statement = told("2025-01-01", "cast", "Ada Okafor", text=text, speaker=("Halyard+",))
    assert standing([*base(told), order], "ordered") == "reported"
    assert standing([*base(told), order, statement], "ordered") == "confirmed"


def test_an_order_told_beside_the_official_logline_is_the_companys_act(told: Told) -> None:
    text = "Halyard+ has ordered the series. The official logline: a light goes out."
    order = told("2025-01-01", "order", "ordered", text=text, details={"by": "Halyard+"})
    plot = told("2025-01-01", "plot", "a light goes out", text=text, speaker=("official logline",))
    assert standing([order], "ordered") == "reported"
    assert standing([order, plot], "ordered") == "confirmed"
