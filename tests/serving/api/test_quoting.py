"""What the API publishes of an article's words stays under 25 of them, values and details among them."""

from datetime import date

from hitherto.claims import ABSENT, Change, Claim, Evidence, Fact, Replacement, Standing, Subject
from hitherto.serving.api.quoting import brief, shortened

LONG = " ".join(f"word{number}" for number in range(40))
TITLE = Subject("The Lighthouse Keepers", 2)
DETAILS: dict[str, str | int | tuple[str, ...]] = {"description": LONG, "characters": (LONG, "Ada"), "count": 2}


def test_a_fact_a_change_and_a_claim_are_shortened() -> None:
    day = date(2025, 1, 20)
    fact = Fact("f:1", TITLE, "plot", LONG, Standing.REPORTED, day, "", details=DETAILS)
    change = Change(TITLE, "plot", LONG, ABSENT, "reported", day, "f:1", DETAILS, Replacement("f:2", "plot", LONG))
    claim = Claim(TITLE, "plot", LONG, (Evidence(0, len(LONG), LONG),), "a:1", details=DETAILS)
    explained = shortened({**fact.as_json(), "for": [claim.as_json()], "claims": []})
    told = explained, brief(change.as_json())
    assert LONG not in str(told)
    assert told[0]["value"] == told[1]["replaced_by"]["value"] == f"{' '.join(LONG.split()[:24])}…"
    assert told[0]["details"]["characters"][1] == "Ada"
    assert told[0]["details"]["count"] == 2
    assert told[0]["for"][0]["evidence"][0]["end"] == len(LONG)


def test_what_is_short_stays_as_it_is() -> None:
    fact = Fact("f:1", TITLE, "cast", "Ada Okafor", Standing.REPORTED, date(2025, 1, 20), "", details={"count": 2})
    assert brief(fact.as_json()) == fact.as_json()
