"""What editors add and decide: claims kept by hand, rulings, and what a ruling would change."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, NamedTuple

from hitherto.claims import (
    BY_HAND,
    CHARACTER_ITEM,
    VALUE_ITEM,
    Article,
    Certainty,
    Change,
    Claim,
    Evidence,
    InputError,
    NotKnownError,
    Polarity,
    Question,
    Ruling,
    Subject,
    When,
    fold,
    is_item,
)
from hitherto.pipeline.known import Past, known_of, title_of

if TYPE_CHECKING:
    from hitherto.ledger import Ledger

_LAST_SEASON = 999
_COUNTED = {"episodes": "episodes", "runtime": "minutes"}
_DIGITS = 4  # of a number of episodes or minutes
_HEADLINE = 90  # letters of a headline that is cut from the pasted words


@dataclass(frozen=True, slots=True)
class Slip:
    """A claim to be kept by hand: what the pasted `words` say of a title, who said it, where and when.

    `season` is in `subject`. Until `embargo` (aware) no output shows it. An empty `headline` stands for the
    first of several lines of words, or for the title where they are one line.
    """

    subject: Subject
    property: str
    value: str
    words: str
    author: str
    speaker: tuple[str, ...] = ()
    outlet: str = ""
    url: str | None = None
    day: date | None = None
    details: Mapping[str, str] = field(default_factory=dict)
    certainty: Certainty = "certain"
    polarity: Polarity = "+"
    happens: When | None = None
    embargo: datetime | None = None
    headline: str = ""


class Added(NamedTuple):
    """What came of a slip: the article made of its words, the claim, and whether the ledger learned anything."""

    article: Article
    claim: Claim
    new: bool


def add(ledger: "Ledger", slip: Slip, *, keep: bool) -> Added:
    """Keep a slip as an article of its own with a claim; raises `InputError` where it says nothing that can be kept.

    Several slips with the same words are one article with several claims.
    """
    reader = f"{BY_HAND}{slip.author.strip()}"
    article, claim = written(slip, reader)
    known = ledger.current(article.id)
    claims = known.claims if known else ()
    if any(one.id == claim.id for one in claims):
        return Added(article, claim, new=False)
    if known and known.reader.startswith(BY_HAND) and slip.author.strip() not in known.reader:
        reader = f"{known.reader}, {slip.author.strip()}"
    new = ledger.take_in(article, [*claims, claim], reader).new if keep else True  # not where it was forgotten
    return Added(article, claim, new)


def written(slip: Slip, reader: str) -> tuple[Article, Claim]:
    """Write a slip as an article and a claim; raises `InputError` where a part is missing or wrong."""
    words = slip.words.strip()
    if not (words and slip.author.strip() and slip.subject.work.strip()):
        raise InputError("a claim by hand needs a title, the words that say it, and an author: give all three.")
    _refuse_no_text(slip)
    _check_season(slip.subject)
    check_value(slip.property, slip.value, slip.details)
    headline, text = _headed(slip, words)
    article = Article(text, headline, slip.outlet, slip.day, slip.url or None, embargo=slip.embargo)
    claim = Claim(
        subject=slip.subject,
        property=slip.property,
        value=slip.value.strip(),
        evidence=(Evidence.of(text, len(text) - len(words), len(text)),),
        article=article.id,
        details=dict(slip.details),
        polarity=slip.polarity,
        certainty=slip.certainty,
        speaker=slip.speaker,
        happens=slip.happens,
        reader=reader,
    )
    return article, claim


def _headed(slip: Slip, words: str) -> tuple[str, str]:
    """Return the headline, and the text that begins with it and ends with the words.

    The first of several lines is the headline; one line alone would stand there twice.
    """
    first, _, rest = words.partition("\n")
    if slip.headline or not rest:
        headline = " ".join(slip.headline.split()) or f"By hand: {' '.join(slip.subject.work.split())}"
        return headline, f"{headline}\n\n{words}"
    headline = " ".join(first.split())
    if len(headline) > _HEADLINE:
        headline = f"{headline[:_HEADLINE].rsplit(' ', 1)[0]} …"
    return headline, words if headline == first.strip() else f"{headline}\n\n{words}"


def _refuse_no_text(slip: Slip) -> None:
    from hitherto.ledger.intake import is_text

    details = {"a detail": " ".join((*slip.details, *slip.details.values()))}
    parts = {
        "the title": slip.subject.work, "the property": slip.property, "the value": slip.value, **details,
        "the words": slip.words, "the headline": slip.headline, "a speaker": " ".join(slip.speaker),
        "the outlet": slip.outlet, "the address": slip.url or "", "the author": slip.author,
    }  # fmt: skip
    for name, part in parts.items():
        if not is_text(part):
            raise InputError(f"{name}, {part!r}, holds a NUL or half a character, which is no text: write it as UTF-8.")


def _check_season(subject: Subject) -> None:
    if subject.season is not None and not 0 <= subject.season <= _LAST_SEASON:
        raise InputError(f"{subject.work} has no season {subject.season}: give a season from 0 to {_LAST_SEASON}.")


def check_value(name: str, value: str, details: Mapping[str, str]) -> None:
    """Refuse what is no property, or none of the values or details that it can have; raises `InputError`."""
    from hitherto.vocabulary import properties

    known = properties().get(name)
    if known is None:
        raise InputError(f"{name!r} is no property; there are {', '.join(properties())}.")
    if not value.strip():
        raise InputError(f"{name} needs a value: say what it is.")
    if known.values and value not in known.values:
        raise InputError(f"{value!r} is no value of {name}; there are {', '.join(known.values)}.")
    items = (VALUE_ITEM, CHARACTER_ITEM) if "character" in known.details else (VALUE_ITEM,)
    _check_details(name, (*known.key, *known.details), {k: v for k, v in details.items() if k not in items})
    _check_items(details)
    status = details.get("status")
    if status and known.statuses and status not in known.statuses:
        raise InputError(f"{status!r} is no status of {name}; there are {', '.join(known.statuses)}.")
    if name in _COUNTED and value != "unknown" and not _is_count(value.strip()):
        raise InputError(f"{value!r} is no number of {_COUNTED[name]}; write 8, 8-10 or unknown.")
    if name == "release" and value != "unknown":
        try:
            When.parse(value)
        except ValueError as error:
            raise InputError(
                f"{value!r} is no date; write 2027-01-15, 2027-01, 2027, 2027-21 for spring, or unknown."
            ) from error


def _check_details(name: str, known: Sequence[str], details: Mapping[str, str]) -> None:
    unknown = next((key for key in details if key not in known), None)
    if unknown is not None:
        there = f"there are {', '.join(known)}" if known else "it has none"
        raise InputError(f"{unknown!r} is no detail of {name}; {there}.")


def _check_items(details: Mapping[str, str]) -> None:
    given = (details[key] for key in (VALUE_ITEM, CHARACTER_ITEM) if key in details)
    wrong = next((item for item in given if not is_item(item)), None)
    if wrong is not None:
        raise InputError(f"{wrong!r} is no id of a Wikidata item; write it as Q42.")


def _is_count(value: str) -> bool:
    """Tell whether a value is a number above 0 and below 10,000, or a range of two such."""
    first, _, last = value.partition("-")
    numbers = [first, last] if "-" in value else [first]
    if not all(number.isascii() and number.isdecimal() and len(number) <= _DIGITS for number in numbers):
        return False
    counts = [int(number) for number in numbers]
    return counts[0] > 0 and counts == sorted(set(counts))


def subject_of(ledger: "Ledger", title: str, season: int | None) -> tuple[Subject, bool]:
    """Find the title that somebody typed, exactly; one that nobody has spoken of is new. Tell whether it is new.

    Raises `InputError` where a new title seems to end in a season.
    """
    from hitherto.judging import split_season

    asked, in_title = split_season(title)
    for wanted, number in ((fold(title), season), (asked, season if season is not None else in_title)):
        known = next((name for name in ledger.names_like(wanted) if fold(name) == wanted), None)
        if known:
            return Subject(known, number), False
    if in_title is not None:
        raise InputError(f"the ledger knows no title {title!r}: write the title alone, and the season with --season.")
    return Subject(" ".join(title.split()), season), True


def question(ledger: "Ledger", title: str, name: str, season: int | None, details: Mapping[str, str]) -> Question:
    """Ask what a ruling answers; raises `NotKnownError` for a title that nobody has spoken of."""
    subject = title_of(ledger, title)
    return Question(replace(subject, season=season) if season is not None else subject, name, dict(details))


def effects(ledger: "Ledger", ruling: Ruling, now: datetime) -> list[Change]:
    """Tell how facts would change through a ruling that is not kept yet, as far as its titles can be told.

    Names of people, characters and outlets may stand under any title; of those nothing is told.
    """
    past = Past(now.date())
    made = replace(ruling, made_at=now.astimezone(UTC))
    before = [known_of(ledger, subject, past) for subject in _concerned(ledger, ruling)]
    if ruling.kind == "same":  # what the one gains is all that the other has
        before = sorted(before, key=lambda known: len(known.entries))[-1:]
    found = []
    for known in before:
        after = known_of(ledger, Subject(known.subject.work), past, [made])
        found += after.changes_from(known)
    return list({(change.fact, change.before, change.after): change for change in found}.values())


def _concerned(ledger: "Ledger", ruling: Ruling) -> Collection[Subject]:
    if ruling.question:
        return [Subject(ruling.question.subject.work)]
    if ruling.names:
        return [Subject(name) for name in _titles(ruling)]
    if ruling.kind == "withdraw":
        other = next((one for one in ledger.rulings() if one.id == ruling.about), None)
        return _concerned(ledger, other) if other else []
    return [Subject(entry.claim.subject.work) for entry in ledger.find_claim(ruling.about or "")]


def _titles(ruling: Ruling) -> tuple[str, ...]:
    return ruling.names or () if ruling.sort == "title" else ()


def refuse_empty(ruling: Ruling, ledger: "Ledger") -> None:
    """Refuse a ruling that could never decide anything; raises `InputError` or `NotKnownError`."""
    if ruling.question and ruling.value is not None:
        _check_season(ruling.question.subject)
        check_value(ruling.question.property, ruling.value, ruling.question.details)
    if ruling.names:
        one, other = map(fold, ruling.names)
        if not (one and other):
            empty = ruling.names[0] if not one else ruling.names[1]
            raise InputError(f"“{empty}” is no name: write both names, as articles spell them.")
        if one == other:
            raise InputError(f"“{ruling.names[0]}” and “{ruling.names[1]}” are spelled alike: name two that differ.")
        if all(map(is_item, ruling.names)):
            raise InputError(f"{ruling.names[0]} and {ruling.names[1]} are no names: say whose Wikidata item one is.")
        titles = [name for name in ruling.names if ruling.sort == "title" and not is_item(name)]
        missing = [name for name in titles if not _is_called(ledger, fold(name))]
        if missing:
            raise NotKnownError(f"The ledger knows no title “{missing[0]}”; `hitherto titles` lists those it knows.")
    if ruling.kind in ("accept", "reject") and not ledger.find_claim(ruling.about or ""):
        raise NotKnownError(f"No claim has the id {ruling.about!r}; `hitherto why` prints the ids of a fact's claims.")
    if ruling.kind == "withdraw" and ruling.about not in {one.id for one in ledger.rulings()}:
        raise NotKnownError(f"No ruling has the id {ruling.about!r}; `hitherto rulings` prints the ids.")


def _is_called(ledger: "Ledger", key: str) -> bool:
    return any(fold(name) == key for name in ledger.names_like(key))


def ruled_before(ruling: Ruling, ledger: "Ledger") -> Ruling | None:
    """Return the ruling that makes this one needless: it took the same back, or is the same in all but its time."""
    from hitherto.judging import Decisions
    from hitherto.judging.deciding import withdrawn

    rulings = ledger.rulings()
    if ruling.kind == "withdraw":
        gone = withdrawn(rulings)
        again = [one for one in rulings if one.kind == "withdraw" and one.about == ruling.about and one.id not in gone]
    else:
        again = [one for one in Decisions.of(rulings).rulings if replace(one, made_at=ruling.made_at) == ruling]
    return again[-1] if again else None
