"""The page of a title on the site: as of any day, with what changed marked, and what was said when."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from hitherto.claims import Article, Change, Subject
from hitherto.pages.exports import available
from hitherto.pages.html import parts
from hitherto.pages.page import Section
from hitherto.pages.sharing.jsonld import embedded
from hitherto.pages.site.chrome import Chrome, slug
from hitherto.pages.site.chrome import render as set_page
from hitherto.pages.site.timeline import Timeline, timeline
from hitherto.pages.whole import Whole

_MANY = 200  # citations, above which their words have a page of their own, where there is a server
_LONG = 60  # lines of the story, above which it has one
_PART = 120  # lines of it on one page


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
    is_followed: bool = False

    @property
    def on(self) -> date:
        """The day of the page."""
        return self.whole.page.on

    @property
    def as_of(self) -> date | None:
        """The day of the page, where that is another than today."""
        return self.on if self.on < self.today else None

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
    copied = partial(chrome.links.fact, as_of=view.as_of) if chrome.live else None
    linked = embedded(view.whole, chrome.links.site)
    filled = {
        "view": view,
        "forms": available(),
        "linked": linked,
        **parts(
            view.whole.page,
            fresh,
            copied,
            unfolds=chrome.unfolds,
            cited_at=_cited_at(view, chrome),
            story_at=_story_at(view, chrome),
        ),
    }
    return set_page("title", chrome, **filled)


def _cited_at(view: TitleView, chrome: Chrome) -> str:
    apart = chrome.live and len(view.whole.page.citations) > _MANY
    return chrome.links.inside(view.subject, "sources", as_of=view.as_of) if apart else ""


def _story_at(view: TitleView, chrome: Chrome) -> str:
    apart = chrome.live and not chrome.unfolds and _length(_story(view)) > _LONG
    return chrome.links.inside(view.subject, "story", as_of=view.as_of) if apart else ""


def sources(view: TitleView, chrome: Chrome) -> str:
    """Set the page of the words that a title's page rests on."""
    return set_page("sources", chrome, view=view, quoted=True, **parts(view.whole.page))


def story(view: TitleView, chrome: Chrome, part: int = 1) -> str:
    """Set the page of what is told of the story, where that is much; of very much, one part."""
    whole = _story(view)
    onward = chrome.links.inside(view.subject, "story", as_of=view.as_of, part=part + 1)
    cited_at = _cited_at(view, chrome) or chrome.links.title(view.subject, as_of=view.as_of)
    filled = {
        "view": view,
        "section": _part(whole, part),
        "onward": onward if _length(whole) > part * _PART else "",
        **parts(view.whole.page, cited_at=cited_at),
    }
    return set_page("story", chrome, **filled)


def _story(view: TitleView) -> Section:
    return next(section for section in view.whole.page.sections if section.key == "plot")


def _length(section: Section) -> int:
    return len(section.lines) + sum(len(group.lines) for group in section.groups)


def _part(section: Section, number: int) -> Section:
    """Return what stands in one part of a long section: so many lines, with the headings over them."""
    first, last = (number - 1) * _PART, number * _PART
    kept, at = [], 0
    for lines in (section.lines, *(group.lines for group in section.groups)):
        kept.append(lines[max(0, first - at) : max(0, last - at)])
        at += len(lines)
    groups = (replace(group, lines=lines) for group, lines in zip(section.groups, kept[1:], strict=True) if lines)
    return replace(section, lines=kept[0], groups=tuple(groups))
