"""Ledgers that are written out, taken in, and joined."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from hitherto.claims import Article, Claim, InputError, Question, Ruling, Subject, fold
from hitherto.claims.ruling import Decision
from hitherto.ledger import Ledger, open_ledger

NewPlace = Callable[[], str]
Written = Callable[..., Article]
Claimed = Callable[..., Claim]
Ticking = Callable[[], Callable[[], datetime]]

SERIES = Subject("The Lighthouse Keepers", 2)
KEY = fold(SERIES.work)
MORE: dict[str, Any] = {
    "byline": "Di Orr",
    "modified": date(2026, 5, 2),
    "language": "en-GB",
    "links": ("https://isle.example/a", "https://tide.example/b?c=d"),
    "captured": date(2026, 5, 3),
    "archive": "https://web.archive.org/web/20260503040506/https://isle.example/1",
}
NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)


@pytest.fixture
def full(ledger: Ledger, written: Written, claimed: Claimed) -> Ledger:
    """A ledger with something of everything."""
    ada, ben = replace(written("Ada joins"), **MORE), written("Ben joins", on=None)
    gone = replace(written("Cy", "was never here"), embargo=NOON + timedelta(days=9))
    claim = claimed(ada, "Ada", SERIES, "Ada", details={"character": "Reyes"}, speaker=("Ada",), polarity="-")
    ledger.take_in(ada, [claim], "plain 1")
    ledger.take_in(ada, [claim, claimed(ada, "joins", SERIES, "Ada")], "plain 2")
    ledger.take_in(ben, [], "plain 1")
    ledger.take_in(gone, [claimed(gone, "Cy", SERIES, "Cy")], "plain 1")
    ledger.forget(gone.id, "Ed", "A court said so")
    ruling = ledger.add_ruling(Ruling("reject", "Ed", "A joke", about=claim.id))
    ledger.add_ruling(Ruling("withdraw", "Ed", "It was none", about=ruling.id))
    ledger.add_ruling(Ruling("value", "Ed", "I asked", question=Question(SERIES, "episodes"), value="8"))
    return ledger


@pytest.fixture
def other(new_place: NewPlace, ticking: Ticking) -> Ledger:
    return open_ledger(new_place(), clock=ticking())


def test_what_comes_out_goes_in_and_comes_out_again(full: Ledger, other: Ledger) -> None:
    lines = list(full.export())
    imported = other.import_lines(lines)
    assert list(other.export()) == lines
    assert imported.rows == len(lines) - 1
    assert imported.new > 0
    assert other.check() == []
    assert other.entries([KEY]) == full.entries([KEY])
    assert {name: getattr(full.entries([KEY])[0].article, name) for name in MORE} == MORE
    assert other.rulings() == full.rulings()
    assert other.import_lines(lines).new == 0
    assert list(other.export()) == lines


def test_lines_are_json_and_say_words_once(full: Ledger) -> None:
    lines = [json.loads(line) for line in full.export()]
    assert lines[-1] == {"end": len(lines) - 1}
    assert "was never here" not in "".join(full.export())


def test_trying_changes_nothing(full: Ledger, other: Ledger) -> None:
    lines = list(full.export())
    assert other.import_lines(lines, keep=False).new > 0
    assert list(other.export()) == ['{"end":0}']


def _at(time: datetime) -> Callable[[], datetime]:
    return lambda: time


def test_both_times_of_one_reading_are_kept_and_the_earlier_counts(
    new_place: NewPlace, written: Written, claimed: Claimed
) -> None:
    article = written("Ada joins", on=None)
    claim = claimed(article, "Ada", SERIES, "Ada")
    late, early = NOON + timedelta(days=2), NOON
    exports = []
    for times in ((late, early), (early, late)):
        ledgers = [open_ledger(new_place(), clock=_at(time)) for time in times]
        for one in ledgers:
            one.take_in(article, [claim], "plain 1")
        ledgers[0].import_lines(ledgers[1].export())
        (entry,) = ledgers[0].entries([KEY])
        assert (entry.recorded_at, entry.said_at) == (early, early.date())
        assert ledgers[0].entries([KEY], as_of=early.date()) == [entry]
        assert ledgers[0].entries([KEY], recorded_at=early - timedelta(hours=1)) == []
        exports.append(list(ledgers[0].export()))
    assert exports[0] == exports[1]
    assert str(exports[0]).count("T12:00:00.000000+00:00") == 2


def test_what_one_ledger_forgot_the_union_forgets(
    full: Ledger, new_place: NewPlace, ticking: Ticking, written: Written, claimed: Claimed
) -> None:
    article = replace(written("Cy", "was never here"), embargo=NOON + timedelta(days=9))
    with open_ledger(new_place(), clock=ticking()) as knowing, open_ledger(new_place(), clock=ticking()) as union:
        knowing.take_in(article, [claimed(article, "never", SERIES, "Cy")], "plain 3")
        mine, theirs = list(full.export()), list(knowing.export())
        for lines in (mine, theirs):
            union.import_lines(lines)
        knowing.import_lines(mine)
        full.import_lines(theirs)
        assert list(full.export()) == list(knowing.export()) == list(union.export())
        assert "was never here" not in "".join(knowing.export())
        assert full.check() == knowing.check() == union.check() == []


RULED = '{"ruling":"g:1","author":"Ed","reason":"I asked","made_at":null,%s}'
BAD = [
    (lambda lines: lines[:-1], "cut short after line"),
    (lambda lines: [], "cut short"),
    (lambda lines: [*lines[:2], *lines[3:]], "line \\d+ "),
    (lambda lines: [*lines, lines[-1]], "stands behind the last line"),
    (lambda lines: ["not JSON", *lines], "line 1 is not a row .*no JSON from character 1 on"),
    (lambda lines: ["[" * 100_000, *lines], "line 1 is not a row .*nested too deeply"),
    (lambda lines: ["[]", *lines], "line 1 is not a row .*no object of JSON"),
    (lambda lines: [line.replace('"names"', '"titles"') for line in lines], 'line \\d+ .*its "names" is missing'),
    (lambda lines: [line.replace('"names":[[', '"names":[["x"],[') for line in lines], "not pairs"),
    (lambda lines: [line.replace('"byline",', '"byline",5,') for line in lines], "not pairs of a kind"),
    (lambda lines: [line.replace('"byline",', '"by-line",') for line in lines], "not of the kind"),
    (lambda lines: [line.replace('"2026-05-02"', '"noon"') for line in lines], "not of the kind"),
    (lambda lines: [line.replace('"subject":{', '"subject":[],"x":{') for line in lines], "not of the kind"),
    (lambda lines: [RULED % '"names":["Ada"],"sort":"person","kind":"same"', *lines], "line 1 .*two names, not of 1"),
    (lambda lines: [RULED % '"about":"c:1","kind":"accept","made_at":"noon"', *lines], "not a time: 'noon'"),
    (lambda lines: ['{"what": 1}', *lines], "no line of an export"),
    (lambda lines: [line.replace("Ada joins", "Eve joins") for line in lines], "does not give its id"),
    (lambda lines: [line.replace("plain 1", "plain 9") for line in lines], "does not give its id"),
    (lambda lines: [line.replace("Reyes", "Reyez") for line in lines], "does not give its id"),
    (lambda lines: [line.replace("A joke", "No joke") for line in lines], "does not give its id"),
    (lambda lines: [line.replace('"outlet"', '"inlet"') for line in lines], "outlet"),
]


@pytest.mark.parametrize(("spoil", "what"), BAD)
def test_bad_lines_are_named_and_nothing_is_kept(
    full: Ledger, other: Ledger, spoil: Callable[[list[str]], list[str]], what: str
) -> None:
    with pytest.raises(InputError, match=rf"other\.jsonl.*{what}.*nothing was changed"):
        other.import_lines(spoil(list(full.export())), "other.jsonl")
    assert list(other.export()) == ['{"end":0}']


@pytest.mark.parametrize("kind", ["accept", "withdraw"])
def test_a_ruling_about_what_is_nowhere_is_refused(other: Ledger, kind: Decision) -> None:
    about = "c:0123456789abcdef" if kind == "accept" else "g:0123456789abcdef"
    ruling = Ruling(kind, "Ed", "I asked", NOON, about)
    line = json.dumps({"ruling": ruling.id, **ruling.as_json()})
    with pytest.raises(InputError, match=rf"ruling {ruling.id} is about {about}, which neither .*nothing was changed"):
        other.import_lines([line, '{"end": 1}'])
    assert list(other.export()) == ['{"end":0}']


TABLES = {
    "article": "id",
    "naming": "title",
    "particular": "value",
    "forgotten": "reason",
    "reading": "reader",
    "recording": "recorded_at",
    "work": "name",
    "property": "name",
    "claim": "value",
    "repeated": "claim",
    "ruling": "reason",
}


@pytest.mark.parametrize(("table", "column"), TABLES.items())
def test_no_table_lets_a_row_be_changed_or_removed(
    full: Ledger,
    new_place: NewPlace,
    run_sql: Callable[..., list[tuple[object, ...]]],
    written: Written,
    table: str,
    column: str,
) -> None:
    place, other = new_place(), new_place()
    article = replace(written("Ben joins", on=None), title="Ben!", name="b")
    with open_ledger(other, clock=_at(NOON - timedelta(days=1))) as one, open_ledger(place, clock=_at(NOON)) as union:
        one.take_in(article, [], "plain 1")
        union.import_lines(full.export())
        union.import_lines(one.export())
        lines = list(union.export())
        assert run_sql(place, f"SELECT count(*) FROM {table}") != [(0,)]
        for statement in (f"UPDATE {table} SET {column} = {column}", f"DELETE FROM {table}"):
            with pytest.raises(Exception, match="append-only"):
                run_sql(place, statement)
        assert list(union.export()) == lines
        assert union.check() == []


def test_the_same_article_under_two_names_keeps_both(
    new_place: NewPlace, ticking: Ticking, written: Written, claimed: Claimed
) -> None:
    article = written("Ada joins")
    renamed = replace(article, title="Ada!", name="n-1")
    assert renamed.id == article.id
    shown = []
    for first, second in ((article, renamed), (renamed, article)):
        with open_ledger(new_place(), clock=ticking()) as one, open_ledger(new_place(), clock=ticking()) as two:
            one.take_in(first, [claimed(first, "Ada", SERIES, "Ada")], "plain 1")
            two.take_in(second, [], "plain 1")
            one.import_lines(two.export())
            kept = one.entries([KEY])[0].article
            shown.append((kept.title, kept.name, json.loads(next(one.export()))["names"]))
    assert shown[0] == shown[1] == ("Ada joins", None, [["Ada joins", ""], ["Ada!", "n-1"]])


def test_particulars_of_two_ledgers_are_joined_alike_in_either_order(
    new_place: NewPlace, ticking: Ticking, written: Written, claimed: Claimed
) -> None:
    article = replace(written("Ada joins"), **MORE)
    other = replace(article, byline="Abe Orr", links=("https://isle.example/a", "https://rock.example/"))
    shown = []
    for first, second in ((article, other), (other, article)):
        with open_ledger(new_place(), clock=ticking()) as one, open_ledger(new_place(), clock=ticking()) as two:
            one.take_in(first, [claimed(first, "Ada", SERIES, "Ada")], "plain 1")
            two.take_in(second, [], "plain 1")
            one.import_lines(two.export())
            assert one.import_lines(two.export()).new == 0
            assert one.check() == []
            shown.append(one.entries([KEY])[0].article)
    assert shown[0] == shown[1]
    assert shown[0].byline == "Abe Orr"
    assert shown[0].links == ("https://isle.example/a", "https://rock.example/", "https://tide.example/b?c=d")
