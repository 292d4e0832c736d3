"""Making a frozen thing again: it is what the class makes, and as frozen."""

from dataclasses import FrozenInstanceError, fields, replace
from datetime import UTC, date, datetime

import pytest

from hitherto.claims import Article, Claim, Entry, Evidence, Subject
from hitherto.claims.making import maker

TEXT = "Ada joins"
ARTICLE = Article(TEXT, "Ada joins", "The Harbour Post", date(2026, 5, 1), "https://post.example/ada")
CLAIM = Claim(Subject("The Lighthouse Keepers", 2), "cast", "Ada", (Evidence.of(TEXT, 0, 3),), ARTICLE.id)
ENTRY = Entry(CLAIM, ARTICLE, date(2026, 5, 1), datetime(2026, 6, 1, tzinfo=UTC))


@pytest.mark.parametrize("thing", [CLAIM.evidence[0], CLAIM.subject, CLAIM, ARTICLE, ENTRY])
def test_what_is_made_again_is_the_same(thing: Evidence | Subject | Claim | Article | Entry) -> None:
    names = [one.name for one in fields(thing)]
    again = maker(type(thing))(*(getattr(thing, name) for name in names))
    assert type(again) is type(thing)
    assert again == thing
    assert repr(again) == repr(thing)
    with pytest.raises(FrozenInstanceError):
        setattr(again, names[0], "other")


def test_a_kept_claim_bears_the_id_that_it_had() -> None:
    values = [getattr(CLAIM, one.name) for one in fields(CLAIM)]
    assert Claim.kept(*values[:-1], "c:0123456789abcdef").id == "c:0123456789abcdef"
    assert replace(Claim.kept(*values), reader="other").id == CLAIM.id


def test_a_value_too_few_is_refused() -> None:
    with pytest.raises(TypeError):
        maker(Evidence)(0, 3)
