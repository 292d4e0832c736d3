"""The page of a title on the site: as of any day, with what changed marked, and what was said when."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from hitherto.claims import Article, Change, Subject
from hitherto.pages.exports import available
from hitherto.pages.html import parts
from hitherto.pages.sharing.jsonld import embedded
from hitherto.pages.site.chrome import Chrome, slug
from hitherto.pages.site.chrome import render as set_page
from hitherto.pages.site.timeline import Timeline, timeline
from hitherto.pages.whole import Whole


@dataclass(frozen=True, slots=True)
class TitleView:
    """A title's page as of a day.

    `days` are those on which something was said, `before` and `after` the nearest of them; `since` is the day that
    the page is compared with, or `by` the article that is looked at, and `changes` how facts changed since or by it.
    """

    subject: Subject
    whole: Whole
    seasons: tuple[int, ...]
    days: tuple[date, ...]
    since: date | None
    changes: tuple[Change, ...]
    timeline: Timeline | None
    today: date
    by: Article | None = None

    @property
    def on(self) -> date:
        """The day of the page."""
        return self.whole.page.on

    @property
    def before(self) -> date | None:
        """The last day before the page's on which something was said."""
        place = bisect_left(self.days, self.on)
        return self.days[place - 1] if place else None

    @property
    def after(self) -> date | None:
        """The next day after the page's on which something was said."""
        place = bisect_right(self.days, self.on)
        return self.days[place] if place < len(self.days) else None

    @property
    def slug(self) -> str:
        """What the title is called in addresses."""
        return slug(self.subject.work)


def view(
    subject: Subject,
    whole: Whole,
    latest: Whole,
    today: date,
    since: date | None = None,
    changes: Sequence[Change] = (),
) -> TitleView:
    """Make the view of a page; `latest` is the page as of today, which knows all days."""
    days = tuple(sorted({entry.said_at for entry in latest.entries}))
    seasons = tuple(sorted({fact.subject.season for fact in latest.facts if fact.subject.season is not None}))
    return TitleView(subject, whole, seasons, days, None, (), timeline(latest, whole.page.on, today), today)


def compared(view: TitleView, since: date, changes: Sequence[Change]) -> TitleView:
    """Mark on a view what changed since a day."""
    return replace(view, since=since, changes=tuple(changes))


def changed_by(view: TitleView, article: Article, changes: Sequence[Change]) -> TitleView:
    """Mark on a view what changed by an article."""
    return replace(view, by=article, changes=tuple(changes))


def render(view: TitleView, chrome: Chrome) -> str:
    """Set the page of a title as HTML."""
    fresh = frozenset(change.fact for change in view.changes)
    copied = partial(chrome.links.fact, as_of=view.on if view.on < view.today else None) if chrome.live else None
    linked = embedded(view.whole, chrome.links.site)
    filled = {"view": view, "forms": available(), "linked": linked, **parts(view.whole.page, fresh, copied)}
    return set_page("title", chrome, **filled)
