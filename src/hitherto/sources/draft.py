"""From what a file says of its article to the article, or to what is wrong with it: the same for every format."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from hitherto.claims import Article, Problem, fold_address
from hitherto.sources.days import day_or_none, parse_day
from hitherto.sources.way import Found, Setting
from hitherto.sources.wayback import capture

_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_UNFIT = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:[-_][a-z0-9]{1,8})*", re.IGNORECASE)
_LINKS = 50  # of an article that are kept; pages of links have thousands
_ADDRESS = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Draft:
    """An article as its file says it, not yet checked; days are as written, and empty fields are unsaid."""

    text: str
    title: str = ""
    outlet: str = ""
    published: str | float | None = None
    url: str = ""
    name: str = ""
    byline: str = ""
    modified: str | float | None = None
    language: str = ""
    links: tuple[str, ...] = ()
    captured: str | float | None = None
    archive: str = ""


def finish(draft: Draft, where: str, setting: Setting) -> Found:
    """Make the article: its text begins with the title and a blank line, and has one kind of line ending.

    Hints stand in for what the draft does not say; without an outlet it is the host of the address. A day of
    publication that cannot be right is a problem; other particulars are left out where they cannot be read. What an
    archive captured is under its own address.
    """
    hints = setting.hints
    title, text = with_headline(draft.title or hints.title or "", draft.text)
    if not title:
        return Problem(where, "has no text", "Give the article's text, its headline first.")
    published = _published(draft.published, where, setting)
    if isinstance(published, Problem):
        return published
    url = address(draft.url) or address(hints.url or "")
    kept = capture(url)
    url = (address(kept.url) or url) if kept else url
    outlet = one_line(draft.outlet) or one_line(hints.outlet or "") or host(url)
    modified = _day(draft.modified, setting)
    return Article(
        text,
        title,
        outlet,
        published,
        url,
        one_line(draft.name or hints.name or "") or None,
        byline=one_line(draft.byline),
        modified=modified if modified and modified >= (published or modified) else None,
        language=language(draft.language),
        links=links(draft.links, url),
        captured=_day(draft.captured, setting) or (kept.day if kept else None) or hints.captured,
        archive=address(draft.archive) or (kept.address if kept else "") or _archive(hints.archive, url),
    )


def _archive(hint: str | None, url: str | None) -> str:
    """Return where an archive keeps the article, if what was captured is the article, not the feed that has it."""
    kept = capture(hint)
    return hint if hint and kept and url and fold_address(kept.url) == fold_address(url) else ""


def clean(text: str) -> str:
    r"""Normalise line endings to \n, and put U+FFFD for what text cannot carry.

    An article is the same article, with the same id, whatever system saved it; so \r\n, \r, form feeds and
    the Unicode line separators all become \n, and a line is a line to every room. Control characters would
    reach the reader's terminal, and NUL and lone surrogates no database takes. Nothing else is touched.
    """
    return _UNFIT.sub("\ufffd", _LINE_ENDS.sub("\n", text))


def one_line(text: str) -> str:
    """Return cleaned text on one line, without space around it."""
    return " ".join(clean(text).split("\n")).strip()


def with_headline(title: str, text: str) -> tuple[str, str]:
    """Return title and text such that the text begins with the title and a blank line.

    Without a title the first line that is not empty is it. A text that has that shape already is kept
    exactly; a title that it does not begin with is put in front.
    """
    title, text = one_line(title), clean(text)
    start = text.lstrip()
    first, _, body = start.partition("\n")
    first = first.strip()
    title = title or first
    if not title or text.startswith(f"{title}\n\n"):
        return title, text
    body = body if first.split() == title.split() else start
    return title, f"{title}\n\n{body.lstrip()}"


def address(url: str) -> str | None:
    """Return a web address (http or https) with a host, None for anything else: it will be set as a link."""
    url = url.strip()
    return url if _ADDRESS.fullmatch(url) and not _UNFIT.search(url) and host(url) else None


def host(url: str | None) -> str:
    """Return the host of an address without "www.", or nothing."""
    try:
        return (urlsplit(url or "").hostname or "").removeprefix("www.")
    except ValueError:  # a half-written IPv6 address
        return ""


def language(said: str) -> str:
    """Return a language's tag (BCP 47) in its usual letters ("en-GB"), nothing where it is none."""
    found = _LANGUAGE.fullmatch(said.strip())
    first, *rest = found[0].replace("_", "-").split("-") if found else [""]
    return "-".join([first.lower(), *(part.upper() if len(part) == 2 else part for part in rest)])


def links(said: Iterable[str], url: str | None = None) -> tuple[str, ...]:
    """Return web addresses without their fragments, each once, in alphabetical order.

    Where there are too many, those are kept that lead away from the host of `url`.
    """
    found = {known for link in said if (known := address(link.partition("#")[0]))} - {url}
    few = sorted(found, key=lambda link: (host(link) == host(url), link))[:_LINKS]
    return tuple(sorted(few))


def _day(said: str | float | None, setting: Setting) -> date | None:
    day = None if said is None else day_or_none(said)
    return None if _is_future(day, setting.today) else day


def _published(said: str | float | None, where: str, setting: Setting) -> date | Problem | None:
    hint = setting.hints.published
    try:
        day = hint if said in (None, "") else parse_day(said)
    except ValueError:
        if hint is None:
            shown = one_line(str(said))[:60]
            return Problem(
                where, f"the publication date {shown!r} cannot be read", "Write it as YYYY-MM-DD or give --published."
            )
        day = hint
    if _is_future(day, setting.today):
        if hint is None or _is_future(hint, setting.today):
            return Problem(where, f"published {day} lies in the future", "Correct it or give --published.")
        day = hint
    return day


def _is_future(day: date | None, today: date | None) -> bool:
    # One day of grace: somewhere it is tomorrow already, and days are in UTC.
    return day is not None and today is not None and (day - today).days > 1
