from collections.abc import Callable, Sequence
from datetime import date
from random import Random

from hitherto.claims import Entry
from hitherto.judging import judge

Told = Callable[..., Entry]
Prose = Callable[[int], str]
CASES = 100


def origins(entries: Sequence[Entry]) -> int:
    (fact,) = judge(entries, date(2030, 1, 1))
    return fact.origins


def test_two_outlets_of_their_own_are_two(told: Told) -> None:
    assert origins([told("2025-01-01", "cast", "Ada Okafor", outlet=o) for o in ("Gazette", "Lantern")]) == 2


def test_an_outlet_that_repeats_itself_is_one(told: Told) -> None:
    days = ("2025-01-01", "2025-02-01", "2025-03-01")
    assert (
        origins(
            [
                told(day, "cast", "Ada Okafor", outlet=o)
                for day, o in zip(days, ("TVPost", "TV Post", "TV Post Online"), strict=True)
            ]
        )
        == 1
    )


def test_citing_an_outlet_is_that_outlet(told: Told) -> None:
    entries = [told("2025-01-01", "cast", "Ada Okafor", outlet="Gazette")]
    entries += [told("2025-01-02", "cast", "Ada Okafor", outlet=f"Echo {n}", speaker=("Gazette",)) for n in range(9)]
    assert origins(entries) == 1


def test_a_chain_of_citations_ends_where_it_began(told: Told) -> None:
    entries = [
        told("2025-01-01", "cast", "Ada Okafor", outlet="Gazette", speaker=("Halyard+",)),
        told("2025-01-02", "cast", "Ada Okafor", outlet="Lantern", speaker=("Gazette",)),
        told("2025-01-03", "cast", "Ada Okafor", outlet="Echo", speaker=("Lantern",)),
    ]
    assert origins(entries) == 1


def test_outlets_that_cite_each_other_are_not_lost(told: Told) -> None:
    entries = [
        told("2025-01-01", "cast", "Ada Okafor", outlet="Gazette", speaker=("Lantern",)),
        told("2025-01-01", "cast", "Ada Okafor", outlet="Lantern", speaker=("Gazette",)),
    ]
    assert origins(entries) in (1, 2)


def test_one_person_quoted_by_four_outlets_is_one(told: Told) -> None:
    entries = [told("2025-01-01", "cast", "Ada Okafor", outlet=f"Echo {n}", speaker=("Ada Okafor",)) for n in range(4)]
    assert origins(entries) == 1


def test_unnamed_sources_are_the_outlet_that_has_them(told: Told) -> None:
    entries = [
        told("2025-01-01", "cast", "Ada Okafor", outlet="Gazette", speaker=("sources", "Gazette")),
        told("2025-01-02", "cast", "Ada Okafor", outlet="Lantern", speaker=("an insider",)),
    ]
    assert origins(entries) == 2


def test_a_copied_text_is_one_origin_although_its_lead_was_rewritten(told: Told, prose: Prose) -> None:
    body = prose(200)
    entries = [
        told("2025-01-01", "cast", "Ada Okafor", outlet="Gazette", text=f"{prose(30)} {body}"),
        told("2025-01-02", "cast", "Ada Okafor", outlet="Lantern", text=f"{prose(40)} {body}"),
        told("2025-01-03", "cast", "Ada Okafor", outlet="Echo", text=prose(200)),
    ]
    assert origins(entries) == 2


def test_an_excerpt_of_a_long_article_is_one_origin(told: Told, prose: Prose) -> None:
    paragraphs = [prose(60) for _ in range(20)]
    entries = [
        told("2025-01-01", "cast", "Ada Okafor", outlet="Gazette", text="\n\n".join(paragraphs)),
        told("2025-01-02", "cast", "Ada Okafor", outlet="Lantern", text="\n\n".join(paragraphs[:3])),
    ]
    assert origins(entries) == 1


def test_a_shared_quotation_is_its_speakers(told: Told, prose: Prose) -> None:
    quotation = f"“{prose(25)}”"
    entries = [
        told(
            "2025-01-01",
            "cast",
            "Ada Okafor",
            outlet="Gazette",
            speaker=("Ada Okafor",),
            text=f"{prose(80)} {quotation} {prose(80)}",
        ),
        told("2025-01-01", "cast", "Ada Okafor", outlet="Lantern", text=f"{prose(90)} {quotation} {prose(90)}"),
    ]
    assert origins(entries) == 1


def test_two_right_origins_outnumber_one_wrong_with_five_copies(told: Told, prose: Prose) -> None:
    copied = prose(150)
    entries = [
        told("2025-01-02", "release", "2026-03-01", outlet=f"Copy {n}", text=f"{prose(20)} {copied}") for n in range(6)
    ]
    entries += [told("2025-01-02", "release", "2026-06-01", outlet=o) for o in ("Gazette", "Lantern")]
    first, second = judge(entries, date(2025, 2, 1))
    assert (first.value, first.origins, first.standing) == ("2026-06-01", 2, "disputed")
    assert (second.value, second.origins, second.standing) == ("2026-03-01", 1, "disputed")


def test_copies_in_every_disguise_do_not_outvote_two_right_origins(told: Told, prose: Prose) -> None:
    random = Random(7)
    right = 0
    for _ in range(CASES):
        body = [prose(60) for _ in range(random.randint(4, 12))]
        entries = [told("2025-01-01", "release", "2026-03-01", outlet="Wrong", text="\n\n".join(body))]
        for number in range(5):
            cited = f"Copy {number - 1}" if number else "Wrong"
            text, speaker = random.choice(
                [
                    ("\n\n".join(body), ()),
                    ("\n\n".join(body[:3]), ()),
                    ("\n\n".join([prose(50), *body[1:]]), ()),
                    (prose(200), ("Wrong",)),
                    (prose(200), (cited,)),
                ]
            )
            day = f"2025-01-0{random.randint(2, 4)}"
            entries.append(told(day, "release", "2026-03-01", outlet=f"Copy {number}", text=text, speaker=speaker))
        days = [f"2025-01-0{random.randint(1, 4)}" for _ in range(2)]
        entries += [
            told(day, "release", "2026-06-01", outlet=outlet)
            for day, outlet in zip(days, ("Gazette", "Lantern"), strict=True)
        ]
        random.shuffle(entries)
        right += judge(entries, date(2025, 2, 1))[0].value == "2026-06-01"
    assert right >= 0.95 * CASES


def test_one_utterance_that_outlets_quote_in_one_wave_is_one_origin(told: Told, prose: Prose) -> None:
    quoted = f"“{prose(20)}”"
    days = {"Gazette": "2025-01-01", "Lantern": "2025-01-02", "Echo": "2025-01-02"}
    entries = [
        told(day, "cast", "Ada Okafor", outlet=outlet, text=f"{prose(60)} {quoted} {prose(60)}")
        for outlet, day in days.items()
    ]
    assert origins(entries) == 1
    late = told("2025-03-01", "cast", "Ada Okafor", outlet="Gull", text=f"{prose(60)} {quoted} {prose(60)}")
    assert origins([*entries, late]) == 2
