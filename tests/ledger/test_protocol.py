"""The laws of a ledger: whatever is taken in, in whatever order, the past stays what it was."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hitherto.claims import Article, Claim, Entry, Evidence, Subject, When, fold
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
def threads(draw: st.DrawFn) -> list[Reading]:
    """Different articles, each read once."""
    drawn = draw(st.lists(readings(), max_size=6))
    return list({article.id: (article, found, reader) for article, found, reader in drawn}.values())


# The ledgers come from one factory that lives as long as the session; each example makes its own.
law = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


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
