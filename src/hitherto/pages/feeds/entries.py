"""The entries of a feed: one for each change of substance, with an id that stays."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from html import escape

from hitherto.claims import Article, Change, Standing
from hitherto.claims.digest import digest
from hitherto.pages import turns
from hitherto.pages.dates import day
from hitherto.pages.site.chrome import address_of, path_of
from hitherto.pages.text import quote, web_address
from hitherto.pages.values import STORY
from hitherto.pages.whole import Whole

GENERATOR = "Hitherto"
Sources = tuple[tuple[str, str], ...]  # the names of articles, and their addresses
_MOST, _MOST_OF_ALL = 100, 200  # entries of a feed
_CITED = 3  # articles that an entry names


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """A change as an entry: its id, its headline and words, the standings before and after, when, and its page.

    `url` is "" where its page is nowhere on the web.
    """

    id: str
    title: str
    text: str
    before: str
    after: str
    at: datetime
    url: str
    sources: Sources

    def html(self) -> str:
        """Return the words as HTML, with the articles behind them."""
        cited = "".join(f'<li><a href="{escape(url)}">{escape(name)}</a></li>' for name, url in self.sources)
        return f"<p>{escape(self.text)}</p>{f'<ul>{cited}</ul>' if cited else ''}"

    def elsewhere(self) -> str:
        """Return the address of the newest article that said so; "" where none has one."""
        return self.sources[0][1] if self.sources else ""


@dataclass(frozen=True, slots=True)
class FeedOf:
    """A feed: its id, its name, its page and its own address where it has them, and its entries, the newest first."""

    id: str
    name: str
    url: str
    own: str
    updated: datetime
    entries: tuple[FeedEntry, ...]


def feed(whole: Whole, base: str, suffix: str, plot: bool = False) -> FeedOf:
    """Make the feed of a title from how its facts came to stand as they do; it moves only with a change."""
    entries = tuple(entries_of(whole, base, plot))
    updated = max((entry.at for entry in entries), default=_begin(whole))
    title = whole.page.title
    return _feed(f"{quote(str(title))}: what changed", path_of(title), base, suffix, updated, entries)


def joined(wholes: Iterable[Whole], base: str, suffix: str, plot: bool = False) -> FeedOf:
    """Make one feed of several titles; what a work and its season both tell is told once."""
    by_id = {entry.id: entry for whole in wholes for entry in entries_of(whole, base, plot)}
    found = sorted(by_id.values(), key=lambda entry: (entry.at, entry.id), reverse=True)[:_MOST_OF_ALL]
    updated = found[0].at if found else at(date(2000, 1, 1))
    return _feed("Hitherto: what changed", "changes", base, suffix, updated, tuple(found))


def entries_of(whole: Whole, base: str, plot: bool = False) -> list[FeedEntry]:
    """Return the entries of a title, the newest first; of its story nothing is told unless it is chosen.

    What was overtaken in the breath that first told it never held, and is no news.
    """
    told = [change for change in whole.history if turns.has_held(change) and (plot or not _is_secret(change))]
    told.sort(key=lambda change: (change.said_at, change.property, change.value), reverse=True)
    told = told[:_MOST]
    articles = _articles(whole, {change.fact for change in told})
    return [_entry(change, articles.get(change.fact, ()), base) for change in told]


def at(day: date) -> datetime:
    """Return the time of what was said on a day: its noon in UTC, so that it is that day nearly everywhere."""
    return datetime.combine(day, time(12), UTC)


def _entry(change: Change, articles: Sequence[tuple[date, Article]], base: str) -> FeedEntry:
    told = turns.told(change)
    id_ = digest("u", [change.fact, change.said_at.isoformat()])  # a fact has one turn a day
    return FeedEntry(
        f"urn:hitherto:{id_}", f"{quote(str(change.subject))}: {told}", f"{told}.", change.before, change.after,
        at(change.said_at), address_of(base, change.subject), _sources(change, articles),
    )  # fmt: skip


def _articles(whole: Whole, wanted: Collection[str]) -> dict[str, list[tuple[date, Article]]]:
    """Return the articles behind facts, each with the day it was said, by the id of the fact."""
    said = {entry.claim.id: (entry.said_at, entry.article) for entry in whole.entries}
    facts = [fact for fact in whole.facts if fact.id in wanted]
    behind = {fact.id: (*fact.claims_for, *fact.claims_against, *fact.set_aside) for fact in facts}
    return {id_: [said[claim] for claim in claims if claim in said] for id_, claims in behind.items()}


def _sources(change: Change, articles: Iterable[tuple[date, Article]]) -> Sources:
    """Return the newest articles that had spoken of it by the day of the change, so that an entry stays as it is.

    Their headlines are not told: they may give away what the entry leaves out.
    """
    by_then = sorted((one for one in articles if one[0] <= change.said_at), key=lambda one: one[0], reverse=True)
    told = ((web_address(one.url), f"{quote(one.outlet) or 'an outlet'}, {day(said)}") for said, one in by_then)
    found = {url: name for url, name in told if url}
    return tuple((name, url) for url, name in list(found.items())[:_CITED])


def _is_secret(change: Change) -> bool:
    """Tell whether a change gives the story away, or that somebody is not in it, which may do so too."""
    leaves = change.property == "cast" and change.after in (Standing.DENIED, Standing.DISPUTED)
    return leaves or change.property in STORY


def _begin(whole: Whole) -> datetime:
    return at(min((entry.said_at for entry in whole.entries), default=whole.page.on))


def _feed(name: str, path: str, base: str, suffix: str, updated: datetime, entries: tuple[FeedEntry, ...]) -> FeedOf:
    """Make the feed beside the page at a path; where the page is nowhere on the web, the feed has no address either."""
    if not base:
        return FeedOf(f"urn:hitherto:{digest('w', [path])}", name, "", "", updated, entries)
    root = f"{base.rstrip('/')}/"
    return FeedOf(f"{root}{path}#changes", name, f"{root}{path}", f"{root}{path}{suffix}", updated, entries)
