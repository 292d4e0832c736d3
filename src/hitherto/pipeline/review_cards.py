"""The review in words: each doubt as a card, with the words of the articles and what an editor can decide."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from hitherto.claims import Entry, Fact, NotKnownError, Ruling
from hitherto.pages.dates import day, named
from hitherto.pages.labels import standing_words
from hitherto.pages.site.review import Card, Choice, Done, Quote, Side
from hitherto.pages.text import capital, clean, quote, web_address
from hitherto.pages.values import property_words
from hitherto.pipeline.known import known_of, title_of
from hitherto.pipeline.reviewing import MANY, Answer, Doubt, doubts
from hitherto.vocabulary import properties

if TYPE_CHECKING:
    from hitherto.pipeline import Hitherto

_QUOTES = 3  # of each answer
_OF_A_TITLE = 25  # cards
_ENOUGH, _LOOKED_AT = 12, 6  # cards on a page, and titles that are judged for one page
_KINDS = {"disputed": "Disputed", "names": "Taken for one", "lone": "From a single origin"}


def queue(hitherto: "Hitherto", titles: Sequence[str]) -> tuple[list[Card], str]:
    """Return the cards of the first of these titles, until there are enough, and the last title that was looked at."""
    cards: list[Card] = []
    last = ""
    for title in titles[:_LOOKED_AT]:
        cards += cards_of(hitherto, title)
        last = title
        if len(cards) >= _ENOUGH:
            break
    return cards, last


def cards_of(hitherto: "Hitherto", title: str) -> list[Card]:
    """Return the cards of a title; none where it is watched and nobody has spoken of it yet."""
    try:
        known = known_of(hitherto.ledger, title_of(hitherto.ledger, title), hitherto.past())
    except NotKnownError:
        return []
    return [_card(doubt) for doubt in doubts(known)[:_OF_A_TITLE]]


def _card(doubt: Doubt) -> Card:
    anchor, title = doubt.key.replace(":", "-"), clean(str(doubt.subject))
    if doubt.merge:
        names = tuple(map(clean, doubt.merge.names))
        text = f"{names[0]} = {names[1]}: {clean(', '.join(doubt.merge.reasons))}"
        sides = [
            Side(capital(text), choices=(Choice("same", "They are one", "s"), Choice("not-same", "They are two", "n")))
        ]
        return Card(
            anchor, _KINDS["names"], f"are these one {doubt.sort}?", title, sides, doubt.merge.names, doubt.sort
        )
    fact = doubt.answers[0].fact
    many = len(doubt.answers) > 1
    sides = [_side(answer, str(at) if many else "a", many) for at, answer in enumerate(doubt.answers, 1)]
    return Card(anchor, _KINDS[doubt.kind], property_words(fact.property), title, sides)


def _side(answer: Answer, key: str, many: bool) -> Side:
    fact = answer.fact
    choices = (Choice("accept", "Accept", key), Choice("reject", "Reject", "" if many else "r"))
    quotes = tuple(_quotes(answer.entries[:_QUOTES]))
    claims = fact.claims_for[:MANY]
    return Side(
        _said(fact), str(fact.standing), standing_words(fact), quotes, choices if claims else (), claims, fact.id
    )


def _said(fact: Fact) -> str:
    """Write an answer for people: a date in words, a person with their part or job."""
    value = clean(fact.value)
    if fact.property == "release" and fact.happens:
        value = named(fact.happens)
    if fact.property in properties() and properties()[fact.property].values:
        value = value.replace("-", " ")
    details = [clean(str(fact.details[key])) for key in ("character", "job", "kind", "region") if fact.details.get(key)]
    more = f" ({', '.join(details)})" if details else ""
    return f"{capital(value)}{more}"


def _quotes(entries: Sequence[Entry]) -> Iterator[Quote]:
    for entry in entries:
        who = " to ".join(entry.claim.speaker) or ""
        outlet = entry.article.outlet or "an outlet that is not named"
        by = ", ".join([*([f"{who}, in {outlet}"] if who and who != outlet else [outlet]), day(entry.said_at)])
        words = quote(entry.claim.evidence[0].text, str(entry.claim.value))
        yield Quote(words, clean(by), web_address(entry.article.url))


def done(rulings: Sequence[Ruling]) -> Done | None:
    """Tell what was just decided, so that it can be undone."""
    from hitherto.judging import decision

    if not rulings:
        return None
    more = f" And {len(rulings) - 1} more like it." if len(rulings) > 1 else ""
    made = tuple(ruling.id for ruling in rulings if ruling.kind != "withdraw")
    return Done(f"{clean(decision(rulings[0]))}{more}", made)
