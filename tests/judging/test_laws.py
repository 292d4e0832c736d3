"""What holds whatever is said, in whatever order."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import example, given, settings
from hypothesis import strategies as st

from hitherto.claims import Article, Change, Claim, Detail, Entry, Evidence, Fact, Question, Ruling, Subject
from hitherto.judging import Decisions, Judgement, changes, judge
from hitherto.judging.changing import differences

START = date(2025, 1, 1)
END = START + timedelta(days=60)
OUTLETS = ("Harbour Gazette", "Evening Lantern", "Echo", "Halyard Deck")
SPEAKERS = ((), ("Halyard+",), ("Ada Okafor",), ("Echo",), ("sources",), ("Rosa Lind", "Evening Lantern"))
SAID: tuple[tuple[str, str, dict[str, Detail]], ...] = (
    ("cast", "Ada Okafor", {}),
    ("cast", "Okafor", {"status": "leaving"}),
    ("cast", "Ada Okafor", {"status": "in-talks", "character": "Reyes"}),
    ("cast", "Ben Moss", {"character": "Captain Reyes", "status": "recast"}),
    ("crew", "Rosa Lind", {"job": "showrunner"}),
    ("release", "2025", {}),
    ("release", "2025-06", {"kind": "premiere"}),
    ("release", "2025-06-12", {"platform": "Halyard+"}),
    ("release", "2025-01-20", {"region": "IE"}),
    ("release", "unknown", {}),
    ("order", "ordered", {"by": "Halyard+"}),
    ("order", "renewed", {}),
    ("order", "undecided", {}),
    ("order", "cancelled", {}),
    ("production", "filming", {}),
    ("production", "delayed", {}),
    ("platform", "Halyard+", {}),
    ("plot", "a letter is found", {}),
)


def said_on(
    day: date, outlet: str, said: tuple[str, str, dict[str, Detail]], certainty: str = "certain", polarity: str = "+",
    speaker: tuple[str, ...] = (), number: int = 0,
) -> Entry:  # fmt: skip
    property_name, value, details = said
    text = f"{outlet} {day} {number} " + " ".join(f"{value} {n}" for n in range(9))
    article = Article(text, outlet=outlet, published=day)
    claim = Claim(
        subject=Subject("The Lighthouse Keepers"),
        property=property_name,
        value=value,
        evidence=(Evidence.of(text, 0, len(text)),),
        article=article.id,
        details=details,
        polarity="-" if polarity == "-" else "+",
        certainty="possible" if certainty == "possible" else "probable" if certainty == "probable" else "certain",
        speaker=speaker,
    )
    return Entry(claim, article, day, datetime(2026, 1, 1, tzinfo=UTC))


@st.composite
def entry(draw: st.DrawFn) -> Entry:
    one = said_on(
        START + timedelta(days=draw(st.integers(0, 30))),
        draw(st.sampled_from(OUTLETS)),
        draw(st.sampled_from(SAID)),
        draw(st.sampled_from(("certain", "certain", "probable", "possible"))),
        draw(st.sampled_from(("+", "+", "-"))),
        draw(st.sampled_from(SPEAKERS)),
        draw(st.integers(0, 2)),
    )
    season = draw(st.sampled_from((None, None, 1, 2)))
    return replace(one, claim=replace(one.claim, subject=Subject("The Lighthouse Keepers", season)))


# Who cites an outlet a few days before it is heard of; a copy comes near enough to be taken to cite what it says.
CITED_AHEAD = [
    said_on(START, "Harbour Gazette", SAID[0]),
    said_on(START, "Harbour Gazette", SAID[0], speaker=("Echo",)),
    said_on(START + timedelta(days=3), "Echo", SAID[0], "probable", speaker=("Halyard+",)),
]


entries = st.lists(entry(), max_size=14)


def told(facts: Sequence[Fact]) -> list[dict[str, object]]:
    return [fact.as_json() for fact in facts]


@given(entries, st.randoms(use_true_random=False))
@settings(max_examples=150, deadline=None)
def test_the_order_of_take_in_does_not_matter(said: list[Entry], random: object) -> None:
    shuffled = list(said)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert told(judge(shuffled, END)) == told(judge(said, END))


@given(entries)
@settings(max_examples=80, deadline=None)
def test_taking_an_entry_twice_changes_nothing(said: list[Entry]) -> None:
    again = [replace(e, recorded_at=datetime(2027, 1, 1, tzinfo=UTC)) for e in said]
    assert told(judge(said + again, END)) == told(judge(said, END))


@given(entries, st.integers(0, 30))
@settings(max_examples=80, deadline=None)
def test_nothing_said_later_is_used(said: list[Entry], days: int) -> None:
    on = START + timedelta(days=days)
    assert told(judge(said, on)) == told(judge([e for e in said if e.said_at <= on], on))


@given(entries)
@settings(max_examples=80, deadline=None)
def test_every_fact_has_its_own_id_and_every_claim_a_fact(said: list[Entry]) -> None:
    facts = judge(said, END)
    assert len({fact.id for fact in facts}) == len(facts)
    used = {c for f in facts for c in (*f.claims_for, *f.claims_against, *f.set_aside)}
    assert {e.claim.id for e in said} <= used


@given(entries, st.integers(1, 20))
@example(CITED_AHEAD, 1)
@settings(max_examples=80, deadline=None)
def test_copies_never_raise_the_number_of_origins(said: list[Entry], days: int) -> None:
    # Which season is meant where none is named, and who was there before a recast, depend on the day.
    named = [replace(e, claim=replace(e.claim, subject=Subject("The Lighthouse Keepers", 2))) for e in said]
    said = [e for e in named if e.claim.details.get("status") != "recast"]
    copies = []
    for e in said:
        day = e.said_at + timedelta(days=days)
        article = Article(e.article.text, outlet=f"Copy of {e.article.outlet}", published=day)
        copies.append(replace(e, claim=replace(e.claim, article=article.id), article=article, said_at=day))
    before = {f.id: f for f in judge(said, END)}
    for fact in judge(said + copies, END):
        if fact.id in before and fact.standing == before[fact.id].standing:
            assert fact.origins <= before[fact.id].origins


@given(entries, st.integers(0, 30), st.integers(0, 30))
@settings(max_examples=80, deadline=None)
def test_changes_lead_from_one_day_to_the_other(said: list[Entry], one: int, other: int) -> None:
    since, until = sorted((START + timedelta(days=one), START + timedelta(days=other)))
    assert changes(said, until, until) == []
    after = {f.id: f for f in judge(said, until)}
    for change in changes(said, since, until):
        assert change.before != change.after
        assert since <= change.said_at <= until
        assert change.after == (str(after[change.fact].standing) if change.fact in after else "absent")
        assert (change.kind == "new") == (change.before == "absent")
        assert change.kind != "replaced" or (change.replaced_by and change.replaced_by.fact in after)


@given(entries, st.integers(0, 30), st.integers(0, 30))
@settings(max_examples=80, deadline=None)
def test_taking_the_same_articles_again_makes_no_change(said: list[Entry], one: int, other: int) -> None:
    since, until = sorted((START + timedelta(days=one), START + timedelta(days=other)))
    again = [*said, *(replace(e, recorded_at=datetime(2027, 1, 1, tzinfo=UTC)) for e in said)]
    assert changes(again, since, until) == changes(said, since, until)
    assert Judgement(again, until).changes_from(Judgement(said, until)) == []


@given(entries)
@settings(max_examples=80, deadline=None)
def test_since_is_what_judging_day_by_day_finds(said: list[Entry]) -> None:
    # Who has a say is learned from all claims, and holds for the earlier days too; so nobody here can come to have one.
    unnamed = [e for e in said if e.claim.speaker == () and not e.article.outlet.startswith("Halyard")]
    one_season = [e for e in unnamed if e.claim.subject.season is None]
    for fact in judge(one_season, END):
        standings = {f.id: f.standing for f in judge(one_season, fact.since)}
        assert standings[fact.id] == fact.standing


@st.composite
def rulings(draw: st.DrawFn, told: Sequence[Entry]) -> list[Ruling]:
    found: list[Ruling] = []
    for hour in range(draw(st.integers(0, 5))):
        kind = draw(st.sampled_from(("accept", "reject", "value", "same", "not-same", "withdraw")))
        made = datetime(2025, 1, 15, hour, tzinfo=UTC)
        what: dict[str, object] = {}
        if kind == "value":
            about = Subject("The Lighthouse Keepers", draw(st.sampled_from((None, 1))))
            property_name, value, details = draw(st.sampled_from(SAID))
            what = {"question": Question(about, property_name, {k: str(v) for k, v in details.items()}), "value": value}
        elif kind in ("same", "not-same"):
            what = {
                "names": draw(st.sampled_from((("Ada Okafor", "Ben Moss"), ("Okafor", "Ada Okafor")))),
                "sort": "person",
            }
        elif kind == "withdraw":
            what = {"about": draw(st.sampled_from(found)).id if found else "g:0"}
        else:
            what = {"about": draw(st.sampled_from(told)).claim.id if told else "c:0"}
        found.append(Ruling(kind, "Ann Other", "a reason", made_at=made, **what))  # type: ignore[arg-type]
    return found


@given(st.data(), entries)
@settings(deadline=None)
def test_rulings_count_in_the_order_of_their_times_whatever_order_they_come_in(
    data: st.DataObject, told: list[Entry]
) -> None:
    made = data.draw(rulings(told))
    facts = judge(told, END, rulings=made)
    assert judge(told, END, rulings=data.draw(st.permutations(made))) == facts
    off = [
        Ruling("withdraw", "Ben", "a slip", made_at=datetime(2025, 2, 1, tzinfo=UTC), about=one.id)
        for one in made
        if one.kind != "withdraw"
    ]
    undone = {one.about for one in off}
    last = [replace(one, made_at=datetime(2025, 2, 2, tzinfo=UTC)) for one in off if one.about in undone]
    assert judge(told, END, rulings=[*made, *last]) == judge(told, END)


@given(st.data(), entries)
@settings(deadline=None)
def test_nothing_that_was_said_vanishes_through_rulings(data: st.DataObject, told: list[Entry]) -> None:
    made = data.draw(rulings(told))
    facts = judge(told, END, rulings=made)
    shown = {claim for fact in facts for claim in (*fact.claims_for, *fact.claims_against, *fact.set_aside)}
    assert shown == {entry.claim.id for entry in told}
    values = {one.id for one in Decisions.of(made).rulings if one.question}
    assert values <= {ruling for fact in facts for ruling in fact.rulings} or not told


def copied(said: Sequence[Entry], number: int) -> list[Entry]:
    """Print some articles again, elsewhere and a day later."""
    found = []
    for e in said:
        day = e.said_at + timedelta(days=1)
        article = Article(e.article.text, outlet=f"Copy {number}", published=day)
        found.append(replace(e, claim=replace(e.claim, article=article.id), article=article, said_at=day))
    return found


@given(st.data(), entries)
@settings(max_examples=150, deadline=None)
def test_judging_on_is_judging_from_scratch(data: st.DataObject, told: list[Entry]) -> None:
    judgement = Judgement([], START)
    for number in range(data.draw(st.integers(1, 5))):
        step = data.draw(st.sampled_from(("entries", "copies", "withdrawal", "day", "rulings")))
        known = list(judgement.entries)
        if step == "entries":
            more = data.draw(st.lists(st.sampled_from(told), max_size=4)) if told else []
            judgement = judgement.with_entries(more)
        elif step == "copies":
            judgement = judgement.with_entries(copied(known[:2], number))
        elif step == "withdrawal":
            judgement = judgement.of([replace(e, withdrawn_at=e.said_at) for e in known[:1]] + known[1:])
        elif step == "day":
            judgement = judgement.as_of(START + timedelta(days=data.draw(st.integers(0, 40))))
        else:
            judgement = judgement.by(data.draw(rulings(known or told)))
        scratch = Judgement(judgement.entries, judgement.on, rulings=judgement.rulings)
        assert judgement.facts == scratch.facts
        since = START + timedelta(days=data.draw(st.integers(0, 40)))
        before = Judgement(
            judgement.entries, since, {}, judgement.rulings, (judgement.entries, max(since, judgement.on))
        )
        assert judgement.changes_since(since) == differences(before.facts, scratch.facts, since, judgement.on)


@given(entries)
@settings(max_examples=80, deadline=None)
def test_the_history_of_each_fact_ends_in_what_it_is(said: list[Entry]) -> None:
    judgement = Judgement(said, END)
    last = {change.fact: change for change in judgement.history()}
    assert {fact.id: (str(fact.standing), fact.since) for fact in judgement.facts} == {
        id_: (change.after, change.said_at) for id_, change in last.items()
    }


# Who has a say, and who was there to leave: where that is learned later, the past is told anew by it.
KNOWN = [
    said_on(START, outlet, what, speaker=("Halyard+",)) for outlet in OUTLETS[:1] for what in SAID if what[0] != "order"
]


@given(entries, st.integers(0, 30))
@settings(max_examples=80, deadline=None)
def test_a_later_day_only_adds_to_the_history(said: list[Entry], days: int) -> None:
    told = [replace(e, claim=replace(e.claim, subject=Subject("The Lighthouse Keepers", 2))) for e in KNOWN + said]
    day = START + timedelta(days=days)
    then = Judgement(told, day).history()
    now = [change for change in Judgement(told, END).history() if change.said_at <= day]
    assert [*map(_step, now)] == [*map(_step, then)]


def _step(change: Change) -> tuple[object, ...]:
    return change.said_at, change.fact, change.before, change.after
