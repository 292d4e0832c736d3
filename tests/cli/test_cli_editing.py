"""`add`, `rule`, `rulings`, `reread`, `search`, and `changes` since one last asked."""

import io
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
BY = ("--author", "Ann Other", "--reason", "the studio told us")


@pytest.fixture
def ask(run: Run, ledger: Path) -> Run:
    """Run a verb on the ledger of the Keepers."""
    return lambda *words: run("--ledger", ledger, *words)


@pytest.fixture
def claim(ask: Run) -> str:
    """The id of the claim that Ada leaves."""
    (fact,) = [fact for fact in ask("facts", "keepers", "--json").lines if fact["value"] == "Ada Okafor"]
    return str(fact["against"][0])


def added(ask: Run, *more: str) -> Any:
    words = ("add", "lighthouse keepers", "cast", "Cy Moss", "--season", "2", "--detail", "character=Reyes")
    return ask(*words, "--words", "Cy Moss takes over.", "--outlet", "Tidewater", "--author", "Ann Other", *more)


def test_a_claim_by_hand(ask: Run) -> None:
    done = added(ask)
    assert done.code == 0
    assert re.match(r"Kept The Lighthouse Keepers season 2: cast Cy Moss as Reyes \(c:\w{16}\)\.\n", done.out)
    assert "was kept from these words before" in added(ask).out
    fact = next(line for line in ask("facts", "keepers", "--json").lines if line["value"] == "Cy Moss")
    shown = ask("why", fact["id"]).out
    assert "“Cy Moss takes over.”" in shown
    assert "kept by hand by Ann Other" in shown


def test_what_would_be_kept(ask: Run) -> None:
    done = added(
        ask, "--dry-run", "--json", "--not", "--certainty", "probable", "--when", "2027", "--day", "2025-02-01"
    )
    (line,) = done.lines
    assert (line["new"], line["kept"], line["claim"]["polarity"], line["claim"]["when"]) == (True, False, "-", "2027")
    assert "Cy Moss" not in ask("facts", "keepers").out


def test_pasted_words_on_standard_input(ask: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"NEWS\n\nFilming began.")))
    done = ask("add", "New Show", "production", "filming", "--words", "-", "--author", "Ann", "--json")
    assert done.lines[0]["claim"]["evidence"] == [{"start": 0, "end": 20, "text": "NEWS\n\nFilming began."}]
    assert ask("facts", "new show").code == 0


def test_a_new_title_is_pointed_out(ask: Run) -> None:
    done = ask("add", "New Show", "production", "filming", "--words", "It began.", "--author", "Ann")
    assert done.err == "The ledger did not know the title “New Show” before.\n"


def test_an_embargo(ask: Run) -> None:
    assert "under embargo until 2999-01-01 00:00 UTC" in added(ask, "--embargo", "2999-01-01").out
    for verb in (
        ("facts", "keepers"), ("page", "keepers"), ("changes", "keepers", "--since", "2020-01-01"), ("titles",),
        ("search", "Moss"),
    ):  # fmt: skip
        assert "Moss" not in ask(*verb).out
    assert "Moss" in ask("export").out
    over = added(ask, "--embargo", "2020-01-01T10:00Z", "--speaker", "Tidewater")
    assert (over.code, "embargo" in over.out) == (0, False)
    assert "Moss" in ask("facts", "keepers").out


def test_values_that_cannot_be(ask: Run) -> None:
    done = ask("add", "keepers", "release", "soon", "--words", "Soon.", "--author", "Ann")
    assert (done.code, done.out) == (3, "")
    assert "'soon' is no date" in done.err
    assert ask("add", "keepers", "cast", "A", "--words", "A", "--author", "Ann", "--detail", "x").code == 2
    assert ask("add", "keepers", "cast", "A", "--words", "A", "--author", "Ann", "--when", "x").code == 2


@pytest.mark.parametrize("season", ["99999999999999999999", "-1", "1000", "two"])
def test_seasons_that_cannot_be(ask: Run, season: str) -> None:
    for done in (
        ask("add", "keepers", "cast", "Ada", "--season", season, "--words", "Ada.", "--author", "Ann"),
        ask("rule", "value", "keepers", "episodes", "8", "--season", season, *BY),
    ):
        assert (done.code, done.out) == (2, "")
        assert f"'{season}' is not the number of a season; write 0 to 999" in done.err


@pytest.mark.parametrize("part", ["title", "value", "--speaker", "--author", "--detail", "--outlet", "--words"])
def test_half_a_character_is_no_text(ask: Run, part: str) -> None:
    said = {"title": "keepers", "value": "Ada", "--author": "Ann", "--words": "Ada.", part: "x=\udcff"}
    options = [word for option, text in said.items() if option.startswith("--") for word in (option, text)]
    done = ask("add", said["title"], "cast", said["value"], *options)
    assert (done.code, done.out) == (3, "")
    assert "half a character" in done.err


@pytest.mark.parametrize(
    "words",
    [
        ("value", "keepers", "cast", "\udcff"),
        ("same", "Ada", "Ada \udcff Okafor", "--sort", "person"),
        ("value", "keepers", "cast", "Ada", "--detail", "character=\udcff"),
    ],
)
def test_half_a_character_cannot_be_ruled(ask: Run, words: tuple[str, ...]) -> None:
    done = ask("rule", *words, *BY)
    assert (done.code, done.out) == (3, "")
    assert "half a character" in done.err


def test_a_ruling_and_its_withdrawal(ask: Run, claim: str) -> None:
    tried = ask("rule", "reject", claim, *BY, "--dry-run")
    assert tried.out.startswith(f"Would rule: reject {claim}.\n")
    assert "denied → ✓ confirmed" in tried.out
    assert ask("rulings").err.startswith("No editor has decided anything yet")
    (made,) = ask("rule", "reject", claim, *BY, "--json").lines
    assert made["changes"][0]["to"] == "confirmed"
    shown = ask("rulings").out
    assert f"reject {claim}" in shown
    assert "Ann Other: the studio told us" in shown
    (fact,) = [fact for fact in ask("facts", "keepers", "--json").lines if fact["value"] == "Ada Okafor"]
    assert "the studio told us" in ask("why", fact["id"]).out
    assert ask("why", fact["id"], "--json").lines[0]["rulings"][0]["author"] == "Ann Other"
    assert ask("rule", "withdraw", made["id"], *BY).code == 0
    assert [line["counts"] for line in ask("rulings", "--json").lines] == [False, False]
    assert "no longer counts" in ask("rulings").out
    assert "an editor decided" not in ask("facts", "keepers").out


def test_what_was_ruled_before_is_not_ruled_again(ask: Run, claim: str) -> None:
    (made,) = ask("rule", "reject", claim, *BY, "--json").lines
    again = ask("rule", "reject", claim, *BY)
    assert (again.code, again.out) == (
        0,
        f"The same was ruled before: reject {claim} ({made['id']}): nothing changed.\n",
    )
    assert ask("rule", "reject", claim, *BY, "--json").lines[0]["kept"] is False
    assert ask("rule", "withdraw", made["id"], *BY).out.startswith("Ruled: withdraw")
    assert ask("rule", "withdraw", made["id"], "--author", "Ed", "--reason", "x").out.startswith(
        f"{made['id']} was withdrawn before (g:"
    )
    assert len(ask("rulings", "--json").lines) == 2
    assert ask("rule", "reject", claim, *BY).out.startswith("Ruled: reject")


def test_a_value_that_an_editor_sets(ask: Run) -> None:
    done = ask("rule", "value", "keepers", "release", "2026-01-15", "--season", "2", *BY)
    assert "Ruled: The Lighthouse Keepers season 2: release is 2026-01-15 (g:" in done.out
    assert "an editor decided" in ask("facts", "keepers").out
    for form in ("terminal", "markdown", "html", "json"):
        assert "confirmed, an editor decided" in ask("page", "keepers", "--format", form).out.replace(
            "\u00a0", " "
        ).replace("&#160;", " ")


def test_names_that_are_one(ask: Run) -> None:
    done = ask("rule", "same", "Captain Reyes", "The Captain", "--sort", "character", *BY)
    assert "Ruled: character: “Captain Reyes” and “The Captain” are one" in done.out
    assert "an editor decided" not in ask("facts", "keepers").out  # nobody calls her so here


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("accept", "c:0123456789abcdef"), 5),
        (("withdraw", "g:0"), 5),
        (("value", "nowhere", "cast", "Ada"), 5),
        (("value", "keepers", "colour", "red"), 3),
        (("same", "Nowhere", "Elsewhere", "--sort", "title"), 5),
        (("not-same", "Ada", "ada", "--sort", "person"), 3),
        (("same", "", "Ada", "--sort", "person"), 3),
        (("same", "", "keepers", "--sort", "title"), 3),
    ],
)
def test_what_cannot_be_ruled(ask: Run, words: tuple[str, ...], code: int) -> None:
    done = ask("rule", *words, *BY)
    assert (done.code, done.out) == (code, "")
    assert done.err.count("\n") == 1


def test_a_reason_is_needed(ask: Run, claim: str) -> None:
    done = ask("rule", "accept", claim, "--author", "Ann", "--reason", " ")
    assert done.code == 3
    assert "needs an author and a reason" in done.err


def test_reading_again(ask: Run) -> None:
    tried = ask("reread", "--dry-run")
    assert tried.code == 0
    assert tried.out.splitlines()[-1].startswith("Would read 2 articles again: ")
    lines = ask("reread", "--json").lines
    assert [set(line) for line in lines] == [{"article", "title", "before", "new", "gone", "same", "kept"}] * 2
    assert {line["before"] for line in lines} == {"slips 1"}
    assert ask("reread").out == "Nothing to read again: this reader has read everything that is kept.\n"
    assert len(ask("reread", "--anew", "--json").lines) == 2
    assert ask("check").code == 0


def test_search(ask: Run) -> None:
    done = ask("search", "returning")
    assert "Okafor leaves\nThe Quay Post, 2025-03-14  a:" in done.out
    assert "[returning]" in done.out
    assert "→ The Lighthouse Keepers season 2: cast not Ada Okafor as Captain Reyes  c:" in done.out
    (line,) = ask("search", "second season", "--json").lines
    (mark,) = line["marks"]
    assert line["snippet"][slice(*mark)] == "second season"
    assert ask("search", "season second", "--json").lines == []
    assert len(ask("search", "season", "second", "--json").lines) == 1


def test_search_narrowed(ask: Run) -> None:
    def found(*words: str) -> int:
        return len(ask("search", *words, "--json").lines)

    assert found("okafor") == 2
    assert found("okafor", "--outlet", "The Quay Post") == 1
    assert found("okafor", "--since", "2025-02-01") == 1
    assert found("okafor", "--until", "2025-02-01") == 1
    assert found("okafor", "--limit", "1") == 1
    assert found("okafor", "--speaker", "Tidewater") == 1
    assert found("okafor", "--property", "order") == 0
    assert found("--title", "keepers") == 2
    assert found("okafor", "--recorded-at", "2020-01-01") == 0
    assert ask("search", "okafor", "--title", "nowhere").code == 5
    unknown = ask("search", "okafor", "--property", "nosuch")
    assert (unknown.code, unknown.out) == (3, "")
    assert "'nosuch' is no property; there are order, production, release" in unknown.err
    assert ask("search", "nothing of it").err == "Nothing found.\n"
    assert ask("search", "okafor", "--limit", "0").code == 2


def test_changes_since_one_last_asked(ask: Run) -> None:
    first = ask("changes", "keepers")
    assert "first time" in first.err
    assert ask("changes", "keepers").err.endswith("Nothing changed.\n")
    added(ask, "--day", "2025-01-15")
    again = ask("changes", "keepers", "--json")
    assert [json.loads(line)["value"] for line in again.out.splitlines()] == ["Cy Moss"]
    assert "Since you last asked, on " in again.err


def test_names_that_were_taken_for_one_are_shown_and_parted(ask: Run) -> None:
    added(ask)
    words = ("--words", "Cyrus Moss is back.", "--outlet", "Echo", "--author", "Ann Other")
    ask("add", "lighthouse keepers", "cast", "Cyrus Moss", "--season", "2", *words)
    shown = ask("names", "keepers")
    assert "“Cy Moss” = “Cyrus Moss”" not in shown.out  # two letters are no short form
    ask("rule", "same", "Cy Moss", "Cyrus Moss", "--sort", "person", *BY)
    shown = ask("names", "keepers")
    assert "Title\n  The Lighthouse Keepers\nPeople\n" in shown.out
    assert re.search(r"“Cyrus Moss” = “Cy Moss”|“Cy Moss” = “Cyrus Moss”", shown.out)
    assert "hitherto rule not-same" in shown.err
    (line,) = [line for line in ask("names", "keepers", "--merged", "--json").lines if line["sort"] == "person"]
    assert (line["name"], line["wikidata"], len(line["rulings"])) == ("Cyrus Moss", None, 1)
    ask("rule", "not-same", "Cy Moss", "Cyrus Moss", "--sort", "person", *BY)
    assert not [line for line in ask("names", "keepers", "--merged", "--json").lines if line["sort"] == "person"]


def test_what_weighed_names_alike_is_undone_and_done_again(ask: Run) -> None:
    for name, outlet in (("Matt Moss", "Echo"), ("Matthew Moss", "Gazette")):
        words = ("--words", f"{name} is in it.", "--outlet", outlet, "--author", "Ann Other")
        ask("add", "lighthouse keepers", "crew", name, "--season", "2", "--detail", "job=director", *words)

    def directors() -> list[Any]:
        return [fact for fact in ask("facts", "keepers", "--json").lines if fact["property"] == "crew"]

    assert [fact["value"] for fact in directors()] == ["Matthew Moss"]
    assert "“Matt Moss” is taken for Matthew Moss: same surname, Matt is short for Matthew." in directors()[0]["why"]
    (merged,) = [line for line in ask("names", "keepers", "--merged", "--json").lines if line["sort"] == "person"]
    assert merged["merges"] == [
        {"names": ["Matt Moss", "Matthew Moss"], "score": 3.5, "reasons": ["same surname", "Matt is short for Matthew"]}
    ]
    ruled = ask("rule", "not-same", "Matt Moss", "Matthew Moss", "--sort", "person", *BY, "--json").lines[0]
    assert sorted(fact["value"] for fact in directors()) == ["Matt Moss", "Matthew Moss"]
    ask("rule", "withdraw", ruled["id"], *BY)
    assert len(directors()) == 1


def test_a_wikidata_item_is_given_by_a_claim_or_an_editor(ask: Run) -> None:
    assert added(ask, "--detail", "wikidata=Q42x").code == 3
    added(ask, "--detail", "wikidata=Q42", "--detail", "character_wikidata=Q43")
    (fact,) = [fact for fact in ask("facts", "keepers", "--json").lines if fact["value"] == "Cy Moss"]
    assert fact["wikidata"] == {"character": "Q43", "value": "Q42"}
    assert "wikidata" not in fact["details"]
    assert ask("rule", "same", "The Lighthouse Keepers", "Q7", "--sort", "title", *BY).code == 0
    assert ask("names", "keepers", "--json").lines[0]["wikidata"] == "Q7"
    assert ask("rule", "same", "Q8", "Q7", "--sort", "title", *BY).code == 3
