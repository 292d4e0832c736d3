from datetime import date

from hitherto.pages.outlook import bars, percent, sentences
from hitherto.pages.page import Outlook

OUTLOOK = Outlook(
    median=date(2026, 5, 1),
    half=(date(2026, 3, 1), date(2026, 7, 1)),
    most=(date(2026, 1, 10), date(2027, 1, 20)),
    quarters=(("2026 Q1", 0.2), ("2026 Q2", 0.5), ("later", 0.3)),
    never=0.125,
    why=("Because.",),
    facts=("f:1",),
)


def test_it_says_the_days_the_odds_and_why() -> None:
    assert sentences(OUTLOOK) == [
        "Most likely around 1 May 2026.",
        "Even odds: 1 March 2026 to 1 July 2026. Eight times in ten: 10 January 2026 to 20 January 2027.",
        "The chance that it never comes is 12%; the days hold if it does.",
        "Because.",
    ]


def test_small_chances_are_not_none() -> None:
    assert [percent(chance) for chance in (0.0, 0.004, 0.01, 0.5)] == ["0%", "under 1%", "1%", "50%"]


def test_the_bars_stand_below_one_another_and_are_as_long_as_they_are_likely() -> None:
    found = bars(OUTLOOK)
    assert [one.y for one in found] == [0, 22, 44]
    assert [one.width for one in found] == [76.0, 190.0, 114.0]
    assert [(one.name, one.chance) for one in found][1:] == [("2026 Q2", "50%"), ("later", "30%")]
