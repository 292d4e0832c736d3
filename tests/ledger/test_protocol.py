"""The laws of a ledger: whatever is taken in, in whatever order, the past stays what it was."""

import itertools
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.ledger.model import Model

from hitherto.claims import Article, Certainty, Claim, Entry, Evidence, Ruling, Subject, When, fold
from hitherto.ledger import Ledger, open_ledger

NewPlace = Callable[[], str]
Ticking = Callable[[], Callable[[], datetime]]
Reading = tuple[Article, list[Claim], str]

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
WORKS = ("The Lighthouse Keepers", "lighthouse keepers", "Driftwood", "Dérive")
KEYS = [fold(work) for work in WORKS]

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=30)
days = st.dates(date(2026, 1, 1), date(2026, 1, 9))
details = st.dictionaries(st.sampled_from(["character", "count"]), texts | st.integers(0, 9) | st.tuples(texts))


@st.composite
def claims(draw: st.DrawFn, article: Article) -> Claim:
    start = draw(st.integers(0, len(article.text) - 1))
    end = draw(st.integers(start + 1, len(article.text)))
    return Claim(
        Subject(draw(st.sampled_from(WORKS)), draw(st.none() | st.integers(1, 3))),
        "cast",
        draw(texts),
        (Evidence.of(article.text, start, end),),
        article.id,
        details=draw(details),
        polarity=draw(st.sampled_from(["+", "-"])),
        speaker=tuple(draw(st.lists(texts, max_size=2))),
        happens=draw(st.none() | days.map(When.day)),
        reader="plain 1",
    )


@st.composite
def readings(draw: st.DrawFn) -> Reading:
    """One of a few articles, so that some are read again, with what one reader found in it."""
    article = Article(draw(st.sampled_from(["Ada joins", "Ben 🌊 leaves"])), published=draw(days))
    return article, draw(st.lists(claims(article), max_size=3)), "plain 1"


@st.composite
def rereadings(draw: st.DrawFn) -> Reading:
    """Articles that are versions, copies and neither, with and without a day, read by two readers."""
    text = draw(st.sampled_from(["Ada joins", "Ben 🌊 leaves", "Ada joins and Ben stays"]))
    url = draw(st.sampled_from([None, "https://x.example/1", "http://www.x.example/1/#more", "https://y.example/"]))
    article = Article(text, text, published=draw(st.none() | days), url=url, name=draw(st.sampled_from([None, "n"])))
    said = st.sampled_from(["Ada", "Ben"]).filter(lambda who: who in text)
    found = []
    for who in draw(st.lists(said, max_size=3)):
        start = text.index(who)
        certainty: Certainty = draw(st.sampled_from(["certain", "possible"]))
        speaker = draw(st.sampled_from([(), ("Post",)]))
        evidence = (Evidence.of(text, start, start + len(who)),)
        subject = Subject(draw(st.sampled_from(WORKS)))
        found.append(Claim(subject, "cast", who, evidence, article.id, certainty=certainty, speaker=speaker))
    return article, found, draw(st.sampled_from(["plain 1", "plain 2"]))


@st.composite
def threads(draw: st.DrawFn) -> list[Reading]:
    """Different articles, each read once."""
    drawn = draw(st.lists(readings(), max_size=6))
    return list({article.id: (article, found, reader) for article, found, reader in drawn}.values())


# The ledgers come from one factory that lives as long as the session; each example makes its own.
law = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def twice_a_day(start: datetime = NOON) -> Callable[[], datetime]:
    """A clock that is half a day later each time it is asked."""
    times = itertools.count()
    return lambda: start + timedelta(hours=12 * next(times))


def _take(ledger: Ledger, thread: Sequence[Reading]) -> list[bool]:
    return [ledger.take_in(*reading).new for reading in thread]


def _said(entries: list[Entry]) -> list[tuple[Claim, Article, date]]:
    return [(entry.claim, entry.article, entry.said_at) for entry in entries]


@law
@given(thread=st.lists(readings(), max_size=6))
def test_taking_in_twice_changes_nothing(new_place: NewPlace, ticking: Ticking, thread: list[Reading]) -> None:
    with open_ledger(new_place(), clock=ticking()) as ledger:
        _take(ledger, thread)
        before = ledger.entries(KEYS), ledger.works(), ledger.last_recorded()
        assert not any(_take(ledger, thread))
        assert (ledger.entries(KEYS), ledger.works(), ledger.last_recorded()) == before
        assert ledger.check() == []


@law
@given(thread=threads(), data=st.data())
def test_order_of_take_in_does_not_matter(
    new_place: NewPlace, ticking: Ticking, thread: list[Reading], data: st.DataObject
) -> None:
    shuffled = data.draw(st.permutations(thread))
    with open_ledger(new_place(), clock=ticking()) as one, open_ledger(new_place(), clock=ticking()) as other:
        _take(one, thread)
        _take(other, shuffled)
        assert _said(one.entries(KEYS)) == _said(other.entries(KEYS))
        assert one.works() == other.works()


@law
@given(thread=threads(), day=days)
def test_what_was_known_on_a_day_can_be_replayed(
    new_place: NewPlace, ticking: Ticking, thread: list[Reading], day: date
) -> None:
    with open_ledger(new_place(), clock=ticking()) as full, open_ledger(new_place(), clock=ticking()) as by_then:
        _take(full, thread)
        _take(by_then, [reading for reading in thread if (reading[0].published or day) <= day])
        assert _said(full.entries(KEYS, as_of=day)) == _said(by_then.entries(KEYS))


@law
@given(thread=st.lists(readings(), max_size=6), day=st.none() | days, data=st.data())
def test_what_the_ledger_said_at_a_time_can_be_replayed(
    new_place: NewPlace, ticking: Ticking, thread: list[Reading], day: date | None, data: st.DataObject
) -> None:
    upto = data.draw(st.integers(0, len(thread)))
    with open_ledger(new_place(), clock=ticking()) as ledger:
        _take(ledger, thread[:upto])
        time = ledger.last_recorded() or NOON.replace(year=2000)
        then = ledger.entries(KEYS, as_of=day)
        _take(ledger, thread[upto:])
        assert ledger.entries(KEYS, as_of=day, recorded_at=time) == then


@law
@given(thread=st.lists(readings(), max_size=6))
def test_works_sum_up_the_entries(new_place: NewPlace, ticking: Ticking, thread: list[Reading]) -> None:
    with open_ledger(new_place(), clock=ticking()) as ledger:
        _take(ledger, thread)
        for work in ledger.works():
            entries = ledger.entries([work.key])
            assert work.claims == len(entries)
            assert work.articles == len({entry.article.id for entry in entries})
            assert (work.first_said, work.last_said) == (entries[0].said_at, entries[-1].said_at)
            assert set(work.seasons) == {e.claim.subject.season for e in entries} - {None}
            assert work.name in {entry.claim.subject.work for entry in entries}
        assert {work.key for work in ledger.works()} == {fold(e.claim.subject.work) for e in ledger.entries(KEYS)}


@law
@given(thread=st.lists(rereadings(), max_size=8), data=st.data())
def test_every_past_is_what_a_naive_model_says(new_place: NewPlace, thread: list[Reading], data: st.DataObject) -> None:
    moments = [NOON + timedelta(hours=hours) for hours in (-1, 0, 13, 30, 100)]
    as_of = data.draw(st.none() | days | st.dates(date(2026, 6, 1), date(2026, 6, 5)))
    recorded_at = data.draw(st.none() | st.sampled_from(moments))
    model = Model(twice_a_day())
    with open_ledger(new_place(), clock=twice_a_day()) as ledger:
        for reading in thread:
            assert ledger.take_in(*reading).new == model.take_in(*reading)
        assert ledger.entries(KEYS, as_of, recorded_at) == model.entries(KEYS, as_of, recorded_at)
        assert ledger.entries(KEYS) == model.entries(KEYS)
        assert ledger.check() == []


@law
@given(thread=st.lists(rereadings(), max_size=8))
def test_many_at_once_are_as_many_one_by_one(new_place: NewPlace, thread: list[Reading]) -> None:
    with open_ledger(new_place(), clock=twice_a_day()) as one, open_ledger(new_place(), clock=twice_a_day()) as bulk:
        assert list(bulk.take_in_all(thread)) == [one.take_in(*reading) for reading in thread]
        assert list(bulk.export()) == list(one.export())
        assert bulk.entries(KEYS) == one.entries(KEYS)


def _filled(ledger: Ledger, thread: Sequence[Reading], forgotten: int) -> Ledger:
    _take(ledger, thread)
    for article, _, _ in thread[:forgotten]:
        ledger.forget(article.id, "Ed", "law")
    for entry in ledger.entries(KEYS)[:1]:
        ledger.add_ruling(Ruling("reject", "Ed", "a joke", about=entry.claim.id))
    return ledger


def _union(new_place: NewPlace, exports: Sequence[list[str]]) -> tuple[list[str], list[Entry]]:
    with open_ledger(new_place(), clock=twice_a_day()) as ledger:
        for lines in exports:
            ledger.import_lines(lines)
        assert ledger.check() == []
        return list(ledger.export()), ledger.entries(KEYS)


@law
@given(
    mine=st.lists(rereadings(), max_size=5),
    theirs=st.lists(rereadings(), max_size=5),
    shift=st.integers(-30, 30),
    forgotten=st.integers(0, 1),
)
def test_the_union_is_the_same_in_either_order_and_again(
    new_place: NewPlace, mine: list[Reading], theirs: list[Reading], shift: int, forgotten: int
) -> None:
    later = NOON + timedelta(hours=shift)
    with (
        open_ledger(new_place(), clock=twice_a_day()) as one,
        open_ledger(new_place(), clock=twice_a_day(later)) as two,
    ):
        ours, others = list(_filled(one, mine, 0).export()), list(_filled(two, theirs, forgotten).export())
        union = _union(new_place, [ours, others])
        assert union == _union(new_place, [others, ours]) == _union(new_place, [ours, others, ours, others])
        assert _union(new_place, [union[0]]) == union
        assert _union(new_place, [ours]) == (ours, one.entries(KEYS))
        one.import_lines(others)
        assert (list(one.export()), one.entries(KEYS)) == union
        assert one.rulings() == sorted(set(one.rulings()) | set(two.rulings()), key=one.rulings().index)
