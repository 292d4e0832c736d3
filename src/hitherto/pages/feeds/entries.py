"""The entries of a feed: one for each change of substance, with an id that stays."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from html import escape

from hitherto.claims import ABSENT, Article, Change, Fact, Standing, When
from hitherto.claims.digest import digest
from hitherto.pages.dates import named
from hitherto.pages.labels import standings
from hitherto.pages.site.chrome import path_of
from hitherto.pages.text import capital, clean, web_address
from hitherto.pages.values import STORY, property_words
from hitherto.pages.whole import Whole

GENERATOR = "Hitherto"
Sources = tuple[tuple[str, str], ...]  # the names of articles, and their addresses
_NOBODY = "https://hitherto.invalid/"  # the address of pages that are nowhere on the web


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """A change as an entry: its id, its headline and words, the standings before and after, when, and its page."""

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


@dataclass(frozen=True, slots=True)
class FeedOf:
    """A feed: its id, name and page, its own address where it has one, and its entries, the newest first."""

    id: str
    name: str
    url: str
    own: str
    updated: datetime
    entries: tuple[FeedEntry, ...]


def feed(whole: Whole, base: str, suffix: str, plot: bool = False) -> FeedOf:
    """Make the feed of a title from what changed in the days before its page's; it moves only with a change."""
    path = path_of(whole.page.title)
    entries = tuple(entries_of(whole, base, plot))
    updated = max((entry.at for entry in entries), default=_begin(whole))
    name = f"{clean(whole.page.name)}: what changed"
    return FeedOf(f"{_root(base)}{path}#changes", name, f"{_root(base)}{path}", _own(base, path + suffix), updated,
                  entries)  # fmt: skip


def joined(wholes: Iterable[Whole], base: str, suffix: str, plot: bool = False) -> FeedOf:
    """Make one feed of several titles."""
    found = [entry for whole in wholes for entry in entries_of(whole, base, plot)]
    found.sort(key=lambda entry: (entry.at, entry.id), reverse=True)
    updated = max((entry.at for entry in found), default=at(date(2000, 1, 1)))
    name = "Hitherto: what changed"
    return FeedOf(f"{_root(base)}#changes", name, _root(base), _own(base, f"changes{suffix}"), updated, tuple(found))


def entries_of(whole: Whole, base: str, plot: bool = False) -> list[FeedEntry]:
    """Return the entries of a title, the newest first; of its story nothing is told unless it is chosen."""
    told = [change for change in whole.recent if plot or not _is_secret(change)]
    told.sort(key=lambda change: (change.said_at, change.property, change.value), reverse=True)
    facts = {fact.id: fact for fact in whole.facts}
    articles = {entry.claim.id: entry.article for entry in whole.entries}
    return [_entry(change, _sources(facts.get(change.fact), articles), base) for change in told]


def at(day: date) -> datetime:
    """Return the time of what was said on a day: its noon in UTC, so that it is that day nearly everywhere."""
    return datetime.combine(day, time(12), UTC)


def _entry(change: Change, sources: Sources, base: str) -> FeedEntry:
    label = property_words(change.property)
    value, stands = _value(change), _standing(change.after)
    title = f"{clean(str(change.subject))}: {label}: {capital(value)} – {stands}"
    turn = f"new, {stands}" if change.before == ABSENT else f"was {_standing(change.before)}, now {stands}"
    instead = f" Replaced by {clean(change.replaced_by.value)}." if change.replaced_by else ""
    text = f"{capital(label)}: {value}. It {'is ' if change.before == ABSENT else ''}{turn}.{instead}"
    id_ = digest("u", [change.fact, change.before, change.after, change.said_at.isoformat()])
    url = f"{_root(base)}{path_of(change.subject)}"
    return FeedEntry(
        f"urn:hitherto:{id_}", title, text, change.before, change.after, at(change.said_at), url, sources
    )  # fmt: skip


def _sources(fact: Fact | None, articles: Mapping[str, Article]) -> Sources:
    """Name the articles behind a fact, in the order in which they were said, and where they are."""
    behind = {*fact.claims_for, *fact.claims_against} if fact else set()
    cited = (article for claim, article in articles.items() if claim in behind)
    found = {url: clean(one.title or one.outlet) or url for one in cited if (url := web_address(one.url))}
    return tuple((name, url) for url, name in list(found.items())[:3])


def _value(change: Change) -> str:
    value = clean(change.value)
    if value == "unknown":
        return "nothing announced"
    if change.property == "release":
        when = When.read(value)
        value = named(when) if when else value
    part = clean(str(change.details.get("character") or change.details.get("job") or ""))
    return f"{value} ({part})" if part else value


def _standing(name: str) -> str:
    return standings()[Standing(name)].label if name in list(Standing) else "no longer said"


def _is_secret(change: Change) -> bool:
    return change.property in STORY or change.details.get("status") == "leaving"


def _begin(whole: Whole) -> datetime:
    return at(min((entry.said_at for entry in whole.entries), default=whole.page.on))


def _root(base: str) -> str:
    return f"{base.rstrip('/')}/" if base else _NOBODY


def _own(base: str, path: str) -> str:
    return f"{_root(base)}{path}" if base else ""
