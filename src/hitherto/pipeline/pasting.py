"""Pasting: an article out of what somebody copied, where its address cannot be asked."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from hitherto.claims import Article, InputError, NotKnownError, Problem

if TYPE_CHECKING:
    from hitherto.claims import Change
    from hitherto.pipeline import Hitherto
    from hitherto.pipeline.taking import Intake


class Copied(NamedTuple):
    """What was copied, as it was typed: the text with its headline first, and what is known of it besides."""

    text: str = ""
    outlet: str = ""
    published: str = ""
    address: str = ""


def article_of(copied: Copied, today: date) -> Article:
    """Make the article; raises `InputError` where something about it is wrong."""
    from hitherto.sources import Hints, Setting
    from hitherto.sources.draft import Draft, address, finish

    headline, _, rest = copied.text.strip().partition("\n")
    if not headline.strip() or not rest.strip():
        raise InputError("there is no text below a headline: paste the headline on the first line, and the text below.")
    if copied.address.strip() and not address(copied.address.strip()):
        raise InputError(f"{copied.address.strip()!r} is no web address: begin it with https://, or leave it out.")
    if not copied.outlet.strip() and not copied.address.strip():
        raise InputError("nobody is named who published it: give the outlet, or the article's address.")
    day = _day(copied.published.strip(), today)
    draft = Draft(copied.text.strip(), outlet=copied.outlet, url=copied.address.strip())
    made = finish(draft, "what was pasted", Setting(Hints(published=day), today=today))
    if isinstance(made, Problem):
        raise InputError(str(made))
    return made


def take_in(hitherto: "Hitherto", copied: Copied) -> "Intake":
    """Take what was copied in, wholly or not at all; raises `InputError` where it cannot be kept."""
    intake = hitherto.take_in([article_of(copied, hitherto.today())], "what was pasted")
    if isinstance(intake.articles[0], Problem):
        raise InputError(str(intake.articles[0]))
    return intake


def changes_through(hitherto: "Hitherto", title: str, article: str) -> "tuple[Article, list[Change]]":
    """Tell how what is known of a title today would be other without an article, and return the article.

    Raises `NotKnownError` where it says nothing of the title.
    """
    from hitherto.pipeline.known import Past, known_of, of_season, title_of

    subject = title_of(hitherto.ledger, title)
    known = known_of(hitherto.ledger, subject, Past(hitherto.today()))
    rest = [entry for entry in known.entries if entry.article.id != article]
    if len(rest) == len(known.entries):
        raise NotKnownError(f"No article {article!r} says anything of {subject}.")
    [said] = {entry.article.id: entry.article for entry in known.entries if entry.article.id == article}.values()
    return said, of_season(subject, known.changes_from(replace(known, entries=rest)))


def _day(text: str, today: date) -> date | None:
    if not text:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise InputError(f"{text!r} is not a day of the calendar; write it as 2026-02-01, or leave it out.") from None
    if (day - today).days > 1 or day.year < 1900:
        raise InputError(f"{day} cannot be the day on which it was published: correct it, or leave it out.")
    return day
