"""Lines of an export, joined with what a ledger keeps already: the union of two ledgers.

Nothing that was here changes, and every row keeps its own time of record. Where both ledgers have the same reading,
both times are kept, and the earlier counts; so the union is the same in either order.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from itertools import chain, islice
from typing import Self, get_args

from hitherto.claims import Article, Certainty, Claim, InputError, Ruling
from hitherto.ledger.asking import numbers
from hitherto.ledger.database import Database, batches
from hitherto.ledger.exporting import Line
from hitherto.ledger.forgetting import take_away
from hitherto.ledger.intake import Batch, Prepared, prepare
from hitherto.ledger.particulars import Particular, otherwise, with_particulars
from hitherto.ledger.protocol import Imported
from hitherto.ledger.rows import as_time, claim_bits, claim_id, reading_id, ruling_row

_TOGETHER = 200  # articles that are held in memory at a time
_FAULTS = (ValueError, TypeError, LookupError, AttributeError, RecursionError, InputError)  # what a bad line raises


class _UnsoundError(ValueError):
    """A line is not what an export writes; the message says why, in words for whoever imports it."""


@dataclass(slots=True)
class _Block:
    """The lines of one article."""

    article: Article
    names: list[tuple[str, str]]
    fingerprint: bytes | None  # of one that was forgotten
    particulars: list[Particular] = field(default_factory=list)
    claims: dict[str, Claim] = field(default_factory=dict)
    readings: list[tuple[Prepared, list[datetime]]] = field(default_factory=list)

    def add(self, kind: str, line: Line) -> None:
        """Add a claim or a reading; raises ValueError where it is not what its id says."""
        if kind == "claim":
            self._add_claim(line)
        else:
            self._add_reading(line)

    def whole(self) -> Self:
        """Return the block itself; raises ValueError where a reading is missing that makes a claim of it."""
        if not self.readings or self.claims.keys() != {claim for one, _ in self.readings for claim in one.claims}:
            raise _UnsoundError(f"no reading of article {self.article.id} makes all of its claims")
        return self

    def _add_claim(self, line: Line) -> None:
        text = self.article.text
        evidence = [{"start": start, "end": end, "text": text[start:end]} for start, end in line["evidence"]]
        claim = Claim.from_json({**line, "evidence": evidence}, self.article.id)
        if self.fingerprint is not None:
            claim = _called(claim, line["claim"])
        elif claim.id != line["claim"]:
            raise _UnsoundError(f"the content of claim {line['claim']} does not give its id")
        if claim.certainty not in get_args(Certainty):
            raise _UnsoundError(f"no claim is {claim.certainty!r}")
        self.claims[claim.id] = claim

    def _add_reading(self, line: Line) -> None:
        unknown = [one for one in line["claims"] if one not in self.claims]
        if unknown:
            raise _UnsoundError(f"its claim {unknown[0]} does not stand before it")
        claims = [self.claims[one] for one in line["claims"]]
        article, reader, times = self.article, line["reader"], [_time(time) for time in line["recorded_at"]]
        if self.fingerprint is None:
            one = prepare(article, claims, reader)
        else:
            made = {claim.id: claim for claim in claims}
            one = Prepared(article, made, reader, reading_id(article.id, reader, list(made)))
        if one.id != line["reading"] or not times:
            raise _UnsoundError(f"the content of reading {line['reading']} does not give its id")
        self.readings.append((one, sorted(times)))


def _called(claim: Claim, known: str) -> Claim:
    """Give a claim the id that it had when its words were known."""
    if claim_bits(known) is None:
        raise _UnsoundError(f"not the id of a claim: {known!r}")
    values = [getattr(claim, one.name) for one in fields(claim)]
    return Claim.kept(*values[:-1], known)


def _time(written: str) -> datetime:
    try:
        time = datetime.fromisoformat(written)
    except ValueError as error:
        raise _UnsoundError(f"not a time: {written!r}") from error
    if time.tzinfo is None:
        raise _UnsoundError(f"a time without its zone: {written!r}")
    return as_time(time)


def _block(line: Line) -> _Block:
    if not line["names"] or any(len(both) != 2 for both in line["names"]):
        raise _UnsoundError('its "names" are not pairs of a headline and a name')
    names = [(title, name) for title, name in line["names"]]
    title, name = names[0]
    fields = {
        "title": title,
        "outlet": line["outlet"],
        "published": date.fromisoformat(line["published"]) if line["published"] else None,
        "url": line["url"],
        "name": name or None,
        "embargo": _time(line["embargo"]) if line["embargo"] else None,
    }
    if line.get("text") is None:
        forgotten = otherwise(Article("", **fields), id=line["article"])
        return _Block(forgotten, names, bytes.fromhex(line["fingerprint"]))
    article = Article(line["text"], **fields)
    if article.id != line["article"]:
        raise _UnsoundError(f"the content of article {line['article']} does not give its id")
    return _Block(article, names, None, particulars=_particulars(line, article))


def _particulars(line: Line, article: Article) -> list[Particular]:
    """Read what else is known of an article; exports of earlier versions say nothing of it."""
    known = line.get("particulars", [])
    if any(len(both) != 2 or not all(isinstance(one, str) for one in both) for both in known):
        raise _UnsoundError('its "particulars" are not pairs of a kind and a value')
    with_particulars(article, found := [(kind, value) for kind, value in known])
    return found


def import_lines(database: Database, lines: Iterable[str], where: str, keep: bool) -> Imported:
    """Join what another ledger exported with what is here; raises `InputError` for a bad line, and keeps nothing.

    With `keep=False`, all is looked over and tried, and then undone.
    """
    source = iter(lines)
    first = list(islice(source, 1))
    takes_away = any('"forgotten":' in line for line in first)  # what was forgotten comes first
    intake = _Import(database)
    with suppress(_Undone), database.scrubbing() if takes_away else database.writing():
        for items in batches(_items(chain(first, source), where), _TOGETHER):
            try:
                intake.take(items)
            except _FAULTS as error:
                raise _bad(where, _why(error)) from error
        intake.check_rulings(where)
        if not keep:
            raise _Undone
    return Imported(intake.rows, intake.new)


class _Undone(Exception):  # noqa: N818 - no error: it takes a transaction back
    """What was tried is not to be kept."""


_Single = Ruling | Line  # the line says what was forgotten
_KINDS = ("forgotten", "claim", "reading", "article", "ruling", "end")


def _items(lines: Iterable[str], where: str) -> Iterator[_Single | _Block]:
    """Put the lines together: each article with its claims and readings is one item."""
    block: _Block | None = None
    number, ended = 0, False
    for number, text in enumerate(lines, start=1):
        try:
            kind, line = _kind(text, ended)
            if kind in ("claim", "reading"):
                _belonging(block, line).add(kind, line)
                continue
            if block:
                yield block.whole()
            block = _block(line) if kind == "article" else None
            if kind in ("forgotten", "ruling"):
                yield _ruling(line) if kind == "ruling" else _forgotten(line)
            ended = kind == "end" and _is_all(line["end"], number - 1)
        except _FAULTS as error:
            raise _bad_line(f"{where}, line {number}", _why(error)) from error
    if not ended:
        raise _bad(where, f"it is cut short after line {number}")


def _kind(text: str, ended: bool) -> tuple[str, Line]:
    if ended:
        raise _UnsoundError("it stands behind the last line")
    line = json.loads(text)
    if not isinstance(line, dict):
        raise _UnsoundError("it is no object of JSON")
    for kind in _KINDS:
        if kind in line:
            return kind, line
    raise _UnsoundError("it is no line of an export")


def _belonging(block: _Block | None, line: Line) -> _Block:
    if block is None or line["article"] != block.article.id:
        raise _UnsoundError("its article does not stand before it")
    return block


def _ruling(line: Line) -> Ruling:
    if line["made_at"] is not None:
        _time(line["made_at"])
    try:
        ruling = Ruling.from_json(line)
    except ValueError as error:  # all of them are in words of our own, now that the time is sound
        raise _UnsoundError(str(error)) from error
    words = (ruling.about, ruling.value, *(ruling.names or ()))
    if any(not isinstance(one, str) for one in words if one is not None):
        raise _UnsoundError("what it is about is no text")
    if ruling.id != line["ruling"]:
        raise _UnsoundError(f"the content of ruling {line['ruling']} does not give its id")
    return ruling


def _forgotten(line: Line) -> Line:
    for part in ("forgotten", "author", "reason"):
        if not isinstance(line[part], str):
            raise _UnsoundError(f'its "{part}" is no text')
    _time(line["recorded_at"])
    return line


def _is_all(counted: int, there: int) -> bool:
    if counted != there:
        raise _UnsoundError(f"{counted} lines were exported, and {there} are here")
    return True


def _why(error: Exception) -> str:
    """Say in words for a person why a line is bad; what Python calls it helps nobody."""
    if isinstance(error, (_UnsoundError, InputError)):
        return str(error)
    if isinstance(error, json.JSONDecodeError):
        return f"it is no JSON from character {error.pos + 1} on"
    if isinstance(error, RecursionError):
        return "it is nested too deeply"
    if isinstance(error, KeyError):
        return f'its "{error.args[0]}" is missing'
    return "one of its values is not of the kind that it should be"


def _bad_line(place: str, what: str) -> InputError:
    return InputError(
        f"{place} is not a row that `hitherto export` writes ({what.rstrip('.')}): export the other ledger again;"
        " nothing was changed here."
    )


def _bad(place: str, what: str) -> InputError:
    reason = what.rstrip(".")
    return InputError(
        f"{place} cannot be taken in ({reason}): export the other ledger again; nothing was changed here."
    )


class _Import:
    """An import on its way: what was read and what of it was new."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.rows = 0
        self.new = 0
        self._about: dict[str, Ruling] = {}  # a new ruling about each claim or ruling that there has to be

    def take(self, items: list[_Single | _Block]) -> None:
        """Take some items in."""
        blocks = [item for item in items if isinstance(item, _Block)]
        for item in items:
            if not isinstance(item, _Block):
                self.rows += 1
                self.new += self._ruling(item) if isinstance(item, Ruling) else self._forgotten(item)
        if blocks:
            self._take_blocks(blocks)

    def _forgotten(self, line: Line) -> bool:
        row = {"article": line["forgotten"], "author": line["author"], "reason": line["reason"]}
        time = _time(line["recorded_at"])
        for known in self._database.rows("forgotten_articles", ids=json.dumps([row["article"]])):
            if all(known[part] == row[part] for part in row) and as_time(known["recorded_at"]) == time:
                return False
        number = self._database.rows("last_numbers")[0]["forgotten"] + 1
        self._database.add("forgotten", [{"number": number, **row, "recorded_at": time}])
        take_away(self._database, row["article"])
        return True

    def _ruling(self, ruling: Ruling) -> bool:
        if self._database.rows("known_rulings", ids=json.dumps([ruling.id])):
            return False
        number = self._database.rows("last_numbers")[0]["ruling"] + 1
        self._database.add("ruling", [{"number": number, **ruling_row(ruling)}])
        if ruling.about:
            self._about[ruling.about] = ruling
        return True

    def check_rulings(self, where: str) -> None:
        """Raise `InputError` where a new ruling is about a claim or a ruling that is nowhere."""
        claims = [claim_bits(one) for one, ruling in self._about.items() if ruling.kind != "withdraw"]
        rulings = [one for one, ruling in self._about.items() if ruling.kind == "withdraw"]
        known = {claim_id(row["id"]) for row in self._database.rows("known_claims", ids=json.dumps(claims))}
        known |= {row["id"] for row in self._database.rows("known_rulings", ids=json.dumps(rulings))}
        for about, ruling in self._about.items():
            if about not in known:
                raise _bad(where, f"ruling {ruling.id} is about {about}, which neither the file nor this ledger has")

    def _take_blocks(self, blocks: list[_Block]) -> None:
        self.rows += sum(1 + len(block.claims) + len(block.readings) for block in blocks)
        batch = _Join(self._database, [one for block in blocks for one, _ in block.readings])
        for block in blocks:
            batch.join_article(block)
            for one, times in sorted(block.readings, key=lambda reading: (reading[1], reading[0].id)):
                batch.join_reading(one, times)
        batch.write()
        self.new += batch.new


class _Join(Batch):
    """Articles and readings from elsewhere on their way in, with the names and times that they bring along."""

    _COUNTED = ("article", "naming", "particular", "reading", "recording", "claim")

    def __init__(self, database: Database, prepared: Sequence[Prepared]) -> None:
        super().__init__(database, prepared, _never)
        asked = numbers(self._articles.values())
        self._names = {
            (row["article"], row["title"], row["name"])
            for query in ("names_of_articles", "namings_of_articles")
            for row in database.rows(query, numbers=asked)
        }
        self._known_particulars = set(database.tuples("particulars_of_articles", numbers=asked))
        self._times = {
            (row["reading"], as_time(row["recorded_at"])) for row in database.rows("times_of_articles", numbers=asked)
        }

    @property
    def new(self) -> int:
        """How many rows there are that an export has a line or a part of a line for."""
        return sum(len(self._rows[table]) for table in self._COUNTED)

    def join_article(self, block: _Block) -> None:
        """Add an article, or the names and particulars that are not known of it."""
        known = block.article.id in self._articles
        number = self._article(block.article, block.fingerprint)
        for title, name in block.names if known else block.names[1:]:
            if (number, title, name) not in self._names:
                self._add("naming", {"article": number, "title": title, "name": name})
        for kind, value in block.particulars if block.article.id not in self._forgotten else ():
            if (number, kind, value) not in self._known_particulars:
                self._add("particular", {"article": number, "kind": kind, "value": value})

    def join_reading(self, one: Prepared, times: Sequence[datetime]) -> None:
        """Add a reading, or the times that are not known of it."""
        known = self._readings.get(one.id)
        if known is None:
            self._reading(one, self._articles[one.article.id], times[0])
            known, times = self._readings[one.id], times[1:]
        for time in times:
            if (known, time) not in self._times:
                self._add("recording", {"reading": known, "recorded_at": time})


def _never() -> datetime:
    raise AssertionError("rows from elsewhere bring their times along")
