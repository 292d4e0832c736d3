"""A page of one's own is read, set beside the ledger, and not kept."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import hitherto
from hitherto.claims import Article, Mark, NotKnownError
from hitherto.pipeline import Hitherto
from hitherto.pipeline.plain import proof as as_json

OLD = Article(
    "‘The Corrow Line’ to premiere in May\n\nThe Corrow Line season 2 will premiere on Halyard+ on 5 May 2026. "
    "Joss Everadine will play Tam Rendall.",
    outlet="Quay Post",
    published=date(2026, 1, 10),
    url="https://quay.example.com/corrow",
)
NEW = Article(
    "‘The Corrow Line’ season 2 delayed\n\nThe Corrow Line season 2 will premiere on Halyard+ on 2 October 2026, the "
    "streamer announced on Friday. The drama had been due in May.",
    outlet="Screen Tide",
    published=date(2026, 4, 2),
)
ROUND_UP = Article(
    "‘The Corrow Line’ season 2: everything we know\n\nThe Corrow Line season 2 will premiere on Halyard+ on 5 May "
    "2026.\nBo Lindqvist will play Captain Reyes in The Corrow Line.\nDriftwood will premiere on 9 May 2026.",
    outlet="Ours",
    published=date(2026, 2, 1),
    url="https://ours.example.com/corrow",
)


def noon() -> datetime:
    return datetime(2026, 6, 1, 12, tzinfo=UTC)


@pytest.fixture
def known(tmp_path: Path) -> Iterator[Hitherto]:
    with hitherto.open(tmp_path / "a.ledger", clock=noon) as opened:
        for article in (OLD, NEW):
            opened.read(article)
        yield opened


def test_each_sentence_about_the_title_is_set_beside_the_ledger(known: Hitherto) -> None:
    one = known.proof(ROUND_UP)
    found = {(finding.mark, one.proof.words(finding)) for finding in one.proof.to_mend}
    assert (Mark.SUPERSEDED, "The Corrow Line season 2 will premiere on Halyard+ on 5 May 2026.") in found
    assert (Mark.UNSUPPORTED, "Bo Lindqvist will play Captain Reyes in The Corrow Line.") in found
    assert not any("Driftwood" in words for _, words in found)
    assert [one.proof.line(finding) for finding in one.proof.to_mend][-1] == 4
    assert "Joss Everadine" in [fact.value for fact in one.proof.lacking]


def test_the_page_is_not_kept_and_bears_no_witness_for_itself(known: Hitherto) -> None:
    before = known.ledger.works()
    first = known.proof(ROUND_UP).proof.findings
    assert known.ledger.works() == before
    known.read(ROUND_UP)
    assert [f.mark for f in known.proof(ROUND_UP).proof.findings] == [f.mark for f in first]


def test_a_past_day_asks_for_what_was_known_then(known: Hitherto) -> None:
    marks = {finding.mark for finding in known.proof(ROUND_UP, as_of=date(2026, 3, 1)).proof.findings}
    assert Mark.SUPERSEDED not in marks


def test_a_page_without_a_day_is_of_the_day_that_is_asked_for(known: Hitherto) -> None:
    page = Article("The Corrow Line season 2\n\nThe Corrow Line season 2, the new series, will premiere in May.")
    (finding,) = (one for one in known.proof(page).proof.to_mend if one.claim.property == "release")
    assert finding.claim.value == "2027-05"  # the next May, from June 2026


def test_a_page_about_nothing_that_is_known_says_so(known: Hitherto) -> None:
    page = Article("Driftwood season 2\n\nDriftwood season 2 will premiere on 9 May 2026.", published=date(2026, 2, 1))
    with pytest.raises(NotKnownError, match="no title that the ledger knows"):
        known.proof(page)
    with pytest.raises(NotKnownError, match="Driftwood"):
        known.proof(page, "Driftwood")


def test_a_page_is_taken_at_the_word_of_whoever_names_its_title(known: Hitherto) -> None:
    page = Article(
        "Corrow\n\nCorrow season 2 will premiere on 5 May 2026. The series has a trailer.", published=date(2026, 2, 1)
    )
    one = known.proof(page, "the corrow line")
    assert [finding.mark for finding in one.proof.to_mend] == [Mark.SUPERSEDED]


def test_json_has_each_statement_with_its_place_and_its_facts(known: Hitherto) -> None:
    rows = list(as_json(known.proof(ROUND_UP)))
    moved = next(row for row in rows if row["mark"] == "superseded")
    assert moved["instead"]["value"] == "2026-10-02"
    assert moved["instead"]["claims"][0]["outlet"] == "Screen Tide"
    assert ROUND_UP.text[moved["start"] : moved["end"]] == moved["sentence"]
    assert any(row["mark"] == "lacking" for row in rows)


def test_the_gravest_stands_first(known: Hitherto) -> None:
    lines = ROUND_UP.text.splitlines()
    turned = Article("\n".join([*lines[:2], lines[3], lines[2]]), outlet="Ours", published=date(2026, 2, 1))
    marks = [remark.mark for remark in known.proof(turned).page().remarks]
    assert marks == sorted(marks, key=list(Mark).index)
    assert marks[0] is Mark.SUPERSEDED


def test_it_is_set_for_people_with_citations(known: Hitherto) -> None:
    page = known.proof(ROUND_UP).page()
    moved = next(remark for remark in page.remarks if remark.mark is Mark.SUPERSEDED)
    (line,) = moved.holds
    assert line.text == "Season 2 will premiere on Halyard+ on 2 October 2026."
    cited = {citation.number: citation.outlet for citation in page.citations}
    assert [cited[number] for number in line.citations] == ["Screen Tide"]
