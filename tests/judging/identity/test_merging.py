"""Pairs of names that are one, and that are two; and what holds of every pile of names."""

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hitherto.claims import Entry, Ruling
from hitherto.judging.deciding import Decisions
from hitherto.judging.identity.names import Names
from hitherto.judging.identity.spelling import form_of
from hitherto.judging.stating import Known

Told = Callable[..., Entry]

ONE = [
    ("Ada Okafor Lind", "Ada Okafor", "Ada Okafor Lind is Ada Okafor with a name more"),
    ("Ada Okafor-Lind", "Ada Lind", "same surname; same first name"),
    ("Kirill Tchernikov", "Cyril Chernikov", "spellings of one surname"),
    ("Fyodor Khabarin", "Feodor Khabaryn", "Feodor and Fyodor are forms of one first name"),
    ("Jürgen Mühler", "Juergen Muehler", "spellings of one surname"),
    ("Bjørn Sørvik", "Bjorn Soervik", "spellings of one surname"),
    ("Yuuki Satou", "Yūki Satō", "spellings of one surname"),
    ("Tadashi Kurogane", "Kurogane Tadashi", "the same words, with the surname first"),
    ("Han Seo-jin", "Seo-jin Han", "the same words, with the surname first"),
    ('Dwayne "The Oar" Tarrant', "Dwayne Tarrant", "same surname; same first name"),
    ("Rob Tarrant Jr.", "Rob Tarrant", "same surname; same first name"),
    ("Billy Petherwick", "William Petherwick", "same surname; Billy is short for William"),
    ("Sheila Petherwick", "Shiela Petherwick", "differ by a slip"),
    ("Petherwick", "William Petherwick", "only William Petherwick has the surname Petherwick"),
    ("Dr. Petherwick", "William Petherwick", "only William Petherwick has the surname Petherwick"),
]
TWO = [
    ("James Thomas", "Thomas James"),  # two first names: nobody can tell which is the surname
    ("Ian Tarrant", "Jan Tarrant"),
    ("Ada Khan", "Ada Han"),
    ("Lars Strand", "Lars Strandberg"),
    ("Rob Tarrant Jr.", "Rob Tarrant Sr."),
    ("Mrs Reyes", "Captain Reyes"),
    ("Ada Okafor-Lind", "Ben Okafor-Lind"),
    ("Ada Mills", "Ada Miller"),
    ("Christopher Reyes", "Christine Reyes"),
]


@pytest.mark.parametrize(("one", "other", "reason"), ONE)
def test_one_person(one: str, other: str, reason: str) -> None:
    names = Names([one, other])
    assert names[one] == names[other]
    (merge,) = names[one].merges
    assert merge.score is not None
    assert merge.score >= 3
    assert reason in "; ".join(merge.reasons)


@pytest.mark.parametrize(("one", "other"), TWO)
def test_two_people(one: str, other: str) -> None:
    assert Names([one, other])[one] != Names([one, other])[other]


@pytest.mark.parametrize(
    "torn", [["Chris Reyes", "Christopher Reyes", "Christine Reyes"], ["Mary Ann", "Mary Ann Reyes", "Mary Ann Lind"]]
)
def test_a_name_that_fits_two_people_is_neithers(torn: list[str]) -> None:
    assert len(Names(torn).identities()) == 3


@pytest.mark.parametrize(("address", "joined"), [("Agent", True), ("Dr", True), ("Mrs", False), ("Lord", False)])
def test_an_office_goes_with_the_only_name_and_what_a_family_shares_does_not(address: str, joined: bool) -> None:
    names = Names([f"{address} Russell", "Naomi Russell"], "character")
    assert (len(names.identities()) == 1) is joined


def test_what_a_family_shares_goes_with_the_name_of_the_same_actor(told: Told) -> None:
    entries = [
        told("2025-01-01", "cast", "Petra Vanloon", details={"character": "Mrs Russell"}),
        told("2025-01-02", "cast", "Petra Vanloon", details={"character": "Naomi Russell"}),
    ]
    assert Known.of(entries).characters["Mrs Russell"].name == "Naomi Russell"


def test_two_of_near_names_in_one_list_are_two(told: Told) -> None:
    text = "Kristen Tarrant and Kristin Tarrant are in it."
    listed = [told("2025-01-01", "cast", name, text=text) for name in ("Kristen Tarrant", "Kristin Tarrant")]
    assert len(Known.of(listed).people.identities()) == 2
    apart = [told("2025-01-01", "cast", "Kristen Tarrant"), told("2025-01-02", "cast", "Kristin Tarrant")]
    assert len(Known.of(apart).people.identities()) == 1


def test_who_plays_two_parts_in_one_season_needs_more_than_a_first_name_alike(told: Told) -> None:
    def cast(other: str) -> Sequence[Entry]:
        return [
            told("2025-01-01", "cast", "Matt Tarrant", season=1, details={"character": "Captain Reyes"}),
            told("2025-01-02", "cast", "Matthew Tarrant", season=1, details={"character": other}),
        ]

    assert len(Known.of(cast("Una Kestle")).people.identities()) == 2
    assert len(Known.of(cast("Reyes")).people.identities()) == 1


def test_one_part_of_two_actors_is_two_characters(told: Told) -> None:
    entries = [
        told("2025-01-01", "cast", "Petra Vanloon", details={"character": "Reyes"}),
        told("2025-01-02", "cast", "Ada Okafor", details={"character": "Maria Reyes"}),
    ]
    assert len(Known.of(entries).characters.identities()) == 2


def test_a_surname_goes_with_the_one_of_two_whom_the_same_actor_plays(told: Told) -> None:
    entries = [
        told("2025-01-01", "cast", "Petra Vanloon", details={"character": "Maria Reyes"}),
        told("2025-01-02", "cast", "Ada Okafor", details={"character": "Una Reyes"}),
        told("2025-01-03", "cast", "Petra Vanloon", details={"character": "Reyes"}),
    ]
    characters = Known.of(entries).characters
    assert characters["Reyes"].name == "Maria Reyes"
    assert Known.of([*entries[:2], told("2025-01-03", "character", "Reyes")]).characters["Reyes"].name == "Reyes"


@pytest.mark.parametrize("words", ["Ada Lind, née Okafor, is in it.", "Ada Lind (formerly known as Ada Okafor) is."])
def test_an_article_tells_of_an_earlier_name(told: Told, words: str) -> None:
    entries = [told("2025-01-01", "cast", "Ada Okafor"), told("2025-02-01", "cast", "Ada Lind", text=words)]
    people = Known.of(entries).people
    assert people["Ada Okafor"].merges[0].reasons[0] == "an article gives both names to one person"
    assert people["Ada Okafor"] == people["Ada Lind"]


def test_a_spelling_tells_of_an_earlier_name(told: Told) -> None:
    entries = [told("2025-01-01", "cast", "Ada Okafor"), told("2025-02-01", "cast", "Ada Lind (née Okafor)")]
    assert len(Known.of(entries).people.identities()) == 1


FIRST = (
    "Ada",
    "Adah",
    "Billy",
    "William",
    "Bill",
    "Chris",
    "Christine",
    "Christopher",
    "A.",
    "Jürgen",
    "Juergen",
    "Dr",
)
LAST = ("Okafor", "Okafor-Lind", "Lind", "Mühler", "Muehler", "Mueler", "Reyes Jr.", "Reyes")
SPELLED = st.one_of(st.sampled_from(LAST), st.builds("{} {}".format, st.sampled_from(FIRST), st.sampled_from(LAST)))
PILES = st.lists(SPELLED, min_size=2, max_size=9, unique=True)


def groups(names: Names) -> set[frozenset[str]]:
    return {frozenset(identity.spellings) for identity in names.identities()}


@given(PILES, st.randoms(use_true_random=False), st.sampled_from(["person", "character"]))
def test_the_order_of_the_names_does_not_matter(pile: list[str], random: object, sort: str) -> None:
    turned = list(pile)
    random.shuffle(turned)  # type: ignore[attr-defined]
    assert groups(Names(pile, sort)) == groups(Names(turned, sort))  # type: ignore[arg-type]


@given(SPELLED, SPELLED)
def test_likeness_is_mutual(one: str, other: str) -> None:
    assert groups(Names([one, other])) == groups(Names([other, one]))


@given(PILES, st.data())
def test_a_ruling_stands_above_all_features(pile: list[str], data: st.DataObject) -> None:
    one, other = data.draw(st.permutations(pile))[:2]
    for kind in ("same", "not-same"):
        ruling = Ruling(kind, "Ann Other", "so", names=(one, other), sort="person")
        names = Names(pile, rulings=Decisions.of([ruling]).of_names("person"))
        assert (names[one].key == names[other].key) is (kind == "same" or form_of(one) == form_of(other))


@given(PILES)
def test_every_merge_has_a_reason_and_joins_what_was_two(pile: list[str]) -> None:
    for identity in Names(pile).identities():
        forms = set(map(form_of, identity.spellings))
        assert len(identity.merges) == len(forms) - 1
        assert all(merge.reasons for merge in identity.merges)
