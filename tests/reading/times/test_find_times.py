"""What a text says of when, word by word: golden pairs, and laws that hold for any text."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hitherto.claims import When
from hitherto.reading.times import TimeExpression, find_times
from hitherto.reading.times.words import lexicon

SAID = date(2026, 2, 18)  # a Wednesday


def pairs(text: str, said_at: date = SAID, **options: bool) -> dict[str, str | None]:
    return {e.text: str(e.when) if e.when else None for e in find_times(text, said_at, **options)}


def only(text: str, said_at: date = SAID) -> TimeExpression:
    [found] = find_times(text, said_at)
    return found


# What was written on 18 February 2026, the words that say when, and the EDTF date they mean.
GOLDEN = [
    ("It arrives this November 19.", "this November 19", "2026-11-19"),
    ("It is due next year in January.", "next year in January", "2027-01"),
    # Whole dates, in every order
    ("It arrives on December 18, 2026.", "December 18, 2026", "2026-12-18"),
    ("It lands Dec. 25, 2026, worldwide.", "Dec. 25, 2026", "2026-12-25"),
    ("It opens Friday, April 3, 2026.", "Friday, April 3, 2026", "2026-04-03"),
    ("It opens on Friday 3 April 2026.", "Friday 3 April 2026", "2026-04-03"),
    ("It opens on the 3rd of April 2026.", "the 3rd of April 2026", "2026-04-03"),
    ("Out on 2026-12-18.", "2026-12-18", "2026-12-18"),
    ("Out on 12/18/2026.", "12/18/2026", "2026-12-18"),
    ("Out on 3/4/2026.", "3/4/2026", "2026-03-04"),
    ("Out on 18.12.2026.", "18.12.2026", "2026-12-18"),
    # A day without a year: the verb tells past from future
    ("It arrives on 18 December.", "18 December", "2026-12-18"),
    ("Season 2 hits Lantern+ on April 8.", "April 8", "2026-04-08"),
    ("The pilot aired on January 9.", "January 9", "2026-01-09"),
    ("It airs Friday, April 3.", "Friday, April 3", "2026-04-03"),
    ("The first book was announced, arriving on June 3.", "June 3", "2026-06-03"),
    ("It had been planned for April but was pushed back to November 25.", "November 25", "2026-11-25"),
    ("It was delayed, to a new date of November 19th.", "November 19th", "2026-11-19"),
    ("It debuts on Lantern+ on February 16.", "February 16", "2026-02-16"),
    ("It will redeem the preferred shares on March 31.", "March 31", "2026-03-31"),
    ("He appeared to leave on January 9.", "January 9", "2026-01-09"),
    ("The crew came to town in May.", "May", "2025-05"),
    # Months
    ("It debuted in June.", "June", "2025-06"),
    ("It arrives in June.", "June", "2026-06"),
    ("A June release window was set.", "June", "2026-06"),
    ("The Salt House Premieres This June", "This June", "2026-06"),
    ("It opens next month.", "next month", "2026-03"),
    ("It opened last month.", "last month", "2026-01"),
    ("It aired last September.", "last September", "2025-09"),
    ("It aired in March last year.", "March last year", "2025-03"),
    ("Filming wrapped in late September.", "late September", "2025-09-21/2025-09-30"),
    ("It premieres in early March.", "early March", "2026-03-01/2026-03-10"),
    ("It premieres in mid-March 2027.", "mid-March 2027", "2027-03-11/2027-03-20"),
    ("It ended in late November last year.", "late November last year", "2025-11-21/2025-11-30"),
    ("It hits theaters at the end of next month.", "the end of next month", "2026-03-21/2026-03-31"),
    ("It belongs to the July 2026 season.", "July 2026", "2026-07"),
    # Years and their parts
    ("It is due in early 2027.", "early 2027", "2027-01/2027-04"),
    ("It is due in mid-2027.", "mid-2027", "2027-05/2027-08"),
    ("It is due in late 2027.", "late 2027", "2027-09/2027-12"),
    ("It is due late next year.", "late next year", "2027-09/2027-12"),
    ("It came at the start of 2025.", "the start of 2025", "2025-01/2025-04"),
    ("It arrives later this year.", "later this year", "2026"),
    ("It hit screens earlier this year.", "earlier this year", "2026"),
    ("The 2018 film was first.", "2018", "2018"),
    ("Tides (2018) was first.", "2018", "2018"),
    ("They loved the 2024 Olympics.", "2024", "2024"),
    ("It begins the 2026-27 season.", "2026-27", "2026/2027"),
    ("It filmed from 2019 to 2023.", "2019 to 2023", "2019/2023"),
    ("It is set in the late 1980s.", "the late 1980s", "1987/1989"),
    ("It is set in the '90s.", "the '90s", "1990/1999"),
    # Seasons, quarters, halves, holidays
    ("It came in spring 2024.", "spring 2024", "2024-21"),
    ("It came in the summer of 2025.", "the summer of 2025", "2025-22"),
    ("It returns this fall.", "this fall", "2026-23"),
    ("It airs in Winter 2027.", "Winter 2027", "2027-24"),
    ("It arrives in Q1 2027.", "Q1 2027", "2027-33"),
    ("It arrives in the fourth quarter of 2026.", "the fourth quarter of 2026", "2026-36"),
    ("It arrives in the first half of 2026.", "the first half of 2026", "2026-40"),
    ("It arrives in the second half of next year.", "the second half of next year", "2027-41"),
    ("It launches at Christmas 2026.", "Christmas 2026", "2026-12"),
    ("It launches this Christmas.", "this Christmas", "2026-12"),
    ("It launches on Christmas Day.", "Christmas Day", "2026-12-25"),
    ("It arrives on Halloween.", "Halloween", "2026-10-31"),
    ("It opens on Thanksgiving.", "Thanksgiving", "2026-11-26"),
    ("It opened on Valentine's Day.", "Valentine's Day", "2026-02-14"),
    ("It will come on Easter Sunday.", "Easter Sunday", "2026-04-05"),
    ("It will arrive in the holiday season.", "the holiday season", "2026-11/2026-12"),
    # Weeks and days near by
    ("It comes tomorrow.", "tomorrow", "2026-02-19"),
    ("Its trailer came yesterday.", "yesterday", "2026-02-17"),
    ("It arrives this week.", "this week", "2026-02-16/2026-02-22"),
    ("It arrives this weekend.", "this weekend", "2026-02-21/2026-02-22"),
    ("It arrives the week of March 9.", "the week of March 9", "2026-03-09/2026-03-15"),
    ("She announced it on Thursday.", "Thursday", "2026-02-12"),
    ("It will arrive on Thursday.", "Thursday", "2026-02-19"),
    ("Scenes of Thursday’s premiere take place at sea.", "Thursday", "2026-02-19"),
    ("In Thursday’s season premiere, the captain drowned.", "Thursday", "2026-02-12"),
    ("It was shown on Wednesday.", "Wednesday", "2026-02-18"),
    ("It opens next Friday.", "next Friday", "2026-02-20"),
    ("It opened last Friday.", "last Friday", "2026-02-13"),
    ("The offer is good through Friday.", "Friday", "../2026-02-20"),
    # Counted from today
    ("It began two years ago.", "two years ago", "2024"),
    ("It ended three months ago.", "three months ago", "2025-11"),
    ("It ended ten days ago.", "ten days ago", "2026-02-08"),
    ("It starts in three weeks.", "three weeks", "2026-03-09/2026-03-15"),
    ("It is set to open in just over two months.", "two months", "2026-04"),
    ("It shoots over the next two weeks.", "the next two weeks", "2026-02-18/2026-03-04"),
    ("It has been 23 years since the show ended.", "23 years since", "2003"),
    ("It opens two weeks before Christmas Day.", "two weeks before Christmas Day", "2026-12-11"),
    ("It opens a week from Friday.", "a week from Friday", "2026-02-27"),
    # Bounds, ranges, about
    ("It will not arrive before 2027.", "2027", "2027/.."),
    ("It arrives no earlier than 2027.", "2027", "2027/.."),
    ("It arrives in 2027 at the earliest.", "2027", "2027/.."),
    ("It arrives after June 2027.", "June 2027", "2027-06/.."),
    ("A trailer comes by the end of the year.", "the end of the year", "../2026-12"),
    ("It streams until 12 May.", "12 May", "../2026-05-12"),
    ("It will be out before 2028.", "2028", "../2028"),
    ("It won't be released until May 2027.", "May 2027", "2027-05"),
    ("It has streamed since 2019.", "2019", "2019"),
    ("It streams from March 30.", "March 30", "2026-03-30"),
    ("It films from June 3 to July 8.", "June 3 to July 8", "2026-06-03/2026-07-08"),
    ("It films June 3 to July 8, 2027.", "June 3 to July 8, 2027", "2027-06-03/2027-07-08"),
    ("It films June 3-8.", "June 3-8", "2026-06-03/2026-06-08"),
    ("It filmed between May 2024 and July 2025.", "May 2024 and July 2025", "2024-05/2025-07"),
    ("It should arrive around 2027.", "2027", "2027~"),
    # With an hour
    ("It airs at 9 p.m. ET on Friday, April 3.", "9 p.m. ET on Friday, April 3", "2026-04-03"),
    ("It airs April 3 at 9pm ET/6pm PT.", "April 3 at 9pm ET/6pm PT", "2026-04-03"),
    ("Feb 18, 2026 6:41pm UTC", "Feb 18, 2026 6:41pm UTC", "2026-02-18"),
    # Times that no calendar tells
    ("It was renewed a month after it aired.", "a month after", None),
    ("It returns midseason.", "midseason", None),
    ("It comes soon.", "soon", None),
    ("It runs for six months.", "six months", None),
    ("New episodes drop every Tuesday.", "every Tuesday", None),
    ("New episodes drop weekly.", "weekly", None),
]


@pytest.mark.parametrize(("text", "words", "edtf"), GOLDEN)
def test_golden_pairs(text: str, words: str, edtf: str | None) -> None:
    assert pairs(text)[words] == edtf


@pytest.mark.parametrize(
    "text",
    [
        "It may arrive, and they march on: she will spring up and fall over in a second.",
        "May Parker and Jun Ito stayed.",
        "2,026 people bought 1900 copies for $2026.50.",
        "Miss Wednesday met Friday the 13th and Wednesday season 2.",
        "She watched Saturday Night Lanterns on 20th Century Studios' stage.",
        "Season 3 has eight of 24 roles, and the score was 3-2.",
        "An Easter egg at 1:49 pleased Game of the Year fans at the end of the day.",
        "After Summer Game Fest came the fall of the empire.",
        "The first half of the season was the first half-hour comedy.",
        "Nothing here says when.",
        "",
    ],
)
def test_words_that_only_look_like_times(text: str) -> None:
    assert find_times(text, SAID) == []


def test_the_day_comes_first_where_the_outlet_writes_it_so() -> None:
    assert pairs("Out on 3/4/2026.", day_first=True) == {"3/4/2026": "2026-04-03"}
    assert pairs("Out on 3/4.", day_first=True) == {"3/4": "2026-04-03"}
    assert pairs("It will be out on 12/18.") == {"12/18": "2026-12-18"}


def test_an_hour_and_its_zone_stay_in_the_details() -> None:
    found = only("It premieres on Sunday, March 15 at 9 p.m. ET, worldwide.")
    assert (found.kind, found.details["time"], found.timex) == ("time", "9 p.m. ET", "2026-03-15T21:00")
    assert found.when == When.day(date(2026, 3, 15))


def test_a_bound_keeps_the_date_it_bounds() -> None:
    found = only("It arrives no sooner than late 2027.")
    assert str(found.when) == "2027-09/.."
    assert found.details == {"bound": "not before", "date": "2027-09/2027-12"}


def test_a_range_keeps_its_two_ends() -> None:
    found = only("It films from June 3 to July 8.")
    assert [(p.text, p.timex) for p in found.parts] == [("June 3", "2026-06-03"), ("July 8", "2026-07-08")]


def test_a_time_after_an_event_names_the_event() -> None:
    found = only("It was renewed a month after it aired.")
    assert (found.anchor, found.timex, found.kind) == ("after it aired", "P1M", "duration")


def test_later_times_are_counted_from_the_one_that_was_named() -> None:
    text = "It premiered on May 3, 2024. The following day it was renewed; the sequel came two years later."
    assert list(pairs(text).values()) == ["2024-05-03", "2024-05-04", "2026"]


def test_the_same_words_mean_another_day_when_said_on_another() -> None:
    assert pairs("It arrives in June.", date(2026, 7, 1)) == {"June": "2027-06"}
    assert pairs("It arrives this winter.", date(2026, 11, 22)) == {"this winter": "2027-24"}
    assert pairs("It arrives this winter.", date(2026, 1, 22)) == {"this winter": "2026-24"}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("nearly two weeks", "P2W"),
        ("a two-year run", "P2Y"),
        ("half an hour", "PT30M"),
        ("two and a half years", "P2Y6M"),
        ("a year and a half", "P1Y6M"),
        ("several decades", "PXDE"),
        ("two decades", "P20Y"),
        ("every two weeks", "P2W"),
        ("once a month", "P1M"),
        ("on Thursday nights", "XXXX-WXX-4"),
        ("the 19th century", "18"),
        ("the third quarter of 1990", "1990-Q3"),
        ("noon Saturday, she said", "2026-02-14T12:00"),
        ("this morning", "2026-02-18TMO"),
        ("last week", "2026-W07"),
        ("nineteen ninety-six", "1996"),
        ("the first film in seven years", "P7Y"),
        ("Dec. 31 , 1994", "1994-12-31"),
    ],
)
def test_timex_values(text: str, value: str) -> None:
    assert only(text).timex == value


def test_a_part_of_a_text_is_read_with_the_offsets_of_the_whole() -> None:
    text = "It came in 2019. It arrives on June 3 to July 8. Then 2031."
    found = find_times(text, SAID, 17, 49)
    assert [(text[e.start : e.end], e.text) for e in found] == [("June 3 to July 8", "June 3 to July 8")]
    assert [text[p.start : p.end] for p in found[0].parts] == ["June 3", "July 8"]


NUMBERS = ["31", "2027", "0", "3rd", "12/18", "9 p.m. ET", "99999", "2026-13-45"]
WORDS = [*sorted(lexicon()), *NUMBERS, "the", "a", "will", "aired", "İ"]
GAPS = [" ", " ", ", ", "-", " of ", " to ", " and ", ". ", "\n\n", " before ", "'s ", "/", "\u2003", "\n", "\u00a0"]
DENSE = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(GAPS), st.booleans())).map(
    lambda drawn: "".join((word.title() if large else word) + gap for word, gap, large in drawn)
)


@given(st.one_of(st.text(), DENSE), st.dates(), st.booleans())
def test_any_text_gives_ordered_expressions_whose_offsets_hold(text: str, said_at: date, day_first: bool) -> None:
    found = find_times(text, said_at, day_first=day_first)
    end = 0
    for one in found:
        assert end <= one.start < one.end
        assert text[one.start : one.end] == one.text
        assert one.when is None or When.parse(one.when.edtf) == one.when
        assert one.timex
        end = one.end
    assert found == find_times(text, said_at, day_first=day_first)


_KNOWN = re.compile("|".join(rf"\b{re.escape(word)}" for word in lexicon()) + r"|\d", re.IGNORECASE)


@given(st.text(alphabet="bcdegiklmnopqrtuvxz .,-'\n"))
def test_nothing_is_found_without_a_word_that_says_a_time(text: str) -> None:
    if not _KNOWN.search(text):
        assert find_times(text, SAID) == []
