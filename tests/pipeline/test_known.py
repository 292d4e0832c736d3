"""A title is found without a look at all titles, and as a look at all of them would find it."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import hitherto
from hitherto.claims import Article, Claim, Evidence, NotKnownError, Subject, fold
from hitherto.judging import bare, beginnings, relatives, resolve
from hitherto.ledger import Ledger, open_ledger
from hitherto.pipeline.known import title_of

WORDS = st.sampled_from(("The", "Lighthouse", "Keepers", "Light", "House", "Corrow", "of", "2", "Season", "s2", "A"))
NAMES = st.builds(
    lambda words, colon, end: " ".join(words).replace(" ", ": ", colon) + end,
    st.lists(WORDS, min_size=1, max_size=3),
    st.integers(0, 1),
    st.sampled_from(("", " event series", " revival", " season 2", " 4", " sequel", " (2026)")),
)


def _found(find: Callable[[], Subject]) -> Subject | str:
    try:
        return find()
    except NotKnownError as error:
        return str(error)


def _filled(place: Path, names: list[str]) -> Ledger:
    ledger = open_ledger(place, clock=lambda: datetime(2026, 6, 1, tzinfo=UTC))
    article = Article("Ada joins", "Ada", "Post", date(2026, 5, 1))
    claims = [Claim(Subject(name), "cast", "Ada", (Evidence.of("Ada joins", 0, 3),), article.id) for name in names]
    ledger.take_in(article, claims, "plain 1")
    return ledger


@given(st.lists(NAMES, max_size=6, unique=True), NAMES)
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_title_is_found_as_among_all_names(
    tmp_path_factory: pytest.TempPathFactory, names: list[str], asked: str
) -> None:
    with _filled(tmp_path_factory.mktemp("named") / "a.ledger", names) as ledger:
        everything = ledger.names()
        assert _found(lambda: title_of(ledger, asked)) == _found(lambda: resolve(asked, everything))
        for name in everything:
            near = [name, bare(name), *(one for words in beginnings(name) for one in ledger.names_beginning(words))]
            family = set(map(fold, relatives(name, everything)))
            assert set(map(fold, relatives(name, near))) - {fold(bare(name))} == family - {fold(bare(name))}


def test_only_a_mistyped_title_is_set_beside_all_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _filled(tmp_path / "a.ledger", ["Driftwood", "Corrow: Nights", "Corrow revival"]).close()
    with hitherto.open(tmp_path / "a.ledger") as opened:
        names = opened.ledger.names

        def refuse() -> list[str]:
            raise AssertionError("all names were asked for")

        monkeypatch.setattr(opened.ledger, "names", refuse)
        [fact] = opened.facts("drift wood")
        assert opened.why(fact.id).fact == fact
        assert opened.changes("Driftwood", date(2026, 1, 1))
        assert opened.page("corrow nights").title.work == "Corrow: Nights"
        assert opened.subject("Driftwood", 2) == (Subject("Driftwood", 2), False)
        monkeypatch.setattr(opened.ledger, "names", names)
        with pytest.raises(NotKnownError, match="Driftwood"):
            opened.facts("Driftwod")
