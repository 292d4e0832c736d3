"""References as wikitext: each article once with all of its particulars, and by its name after that."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, date

from hitherto.claims import Article, Entry
from hitherto.pages.citing import words_of
from hitherto.pages.text import clean, quote, web_address
from hitherto.pages.wiki import escaping
from hitherto.pages.wiki.admissibility import usual_name
from hitherto.pages.wiki.choosing import LONGEST
from hitherto.pages.wiki.manner import Manner

_PERSON = re.compile(r"(?:By )?((?:[A-Z][\w'’.-]+ ){1,2})([A-Z][\w'’-]+)\Z")
_STAMP = re.compile(r"/(\d{4})(\d\d)(\d\d)\d{6}/")  # the time within the address of a capture


class References:
    """Gives each article its name; the first mention has the whole reference, later ones only the name."""

    def __init__(self, manner: Manner) -> None:
        self._manner = manner
        self._names: dict[str, str] = {}
        self._taken: Counter[str] = Counter()

    def cite(self, entries: Iterable[Entry]) -> str:
        """Return the references to the articles of some entries."""
        return "".join(self._one(entry) for entry in entries)

    def _one(self, entry: Entry) -> str:
        key = entry.article.url or entry.article.id
        known = self._names.get(key)
        if known:
            return f'<ref name="{known}" />'
        name = self._names[key] = self._new_name(entry)
        return f'<ref name="{name}">{whole(entry, self._manner)}</ref>'

    def _new_name(self, entry: Entry) -> str:
        """Make a name of outlet and day, in plain letters; the second of a day gets a number."""
        outlet = unicodedata.normalize("NFKD", usual_name(entry.article.outlet)).encode("ascii", "ignore").decode()
        plain = re.sub(r"[^A-Za-z0-9]+", "", outlet)[:30] or "Article"
        base = f"{plain} {entry.said_at.isoformat()}"  # never digits alone, which MediaWiki forbids
        self._taken[base] += 1
        return base if self._taken[base] == 1 else f"{base} {self._taken[base]}"


def whole(entry: Entry, manner: Manner) -> str:
    """Write a reference in full, as the wiki writes it."""
    return _external(entry, manner) if manner.wiki == "fandom" else _cite_web(entry, manner)


def _cite_web(entry: Entry, manner: Manner) -> str:
    article = entry.article
    fields = [*_author(article), ("title", escaping.words(headline(article)))]
    fields.append(("url", escaping.address(web_address(article.url) or "")))
    fields.append(("website", escaping.words(usual_name(article.outlet))))
    if article.published:
        fields.append(("date", manner.day(article.published)))
    fields.append(("access-date", manner.day(entry.recorded_at.astimezone(UTC).date())))
    fields += _archived(article, manner)
    if manner.quotes:
        fields.append(("quote", escaping.words(words_of(entry))))
    if article.language and article.language.partition("-")[0] != "en":
        fields.append(("language", escaping.words(article.language)))
    return "{{cite web " + " ".join(f"|{name}={value}" for name, value in fields if value) + "}}"


def _external(entry: Entry, manner: Manner) -> str:
    """Write a reference without a template, for wikis of which nobody knows the templates."""
    article = entry.article
    link = f"[{escaping.address(web_address(article.url) or '')} {escaping.words(headline(article))}]"
    day = manner.day(article.published) if article.published else ""
    said = f" “{escaping.words(words_of(entry))}”" if manner.quotes else ""
    return ", ".join(filter(None, [link, escaping.words(usual_name(article.outlet)), day])) + "." + said


def headline(article: Article) -> str:
    """Return an article's title, or its first line where it has none."""
    return quote(article.title) or quote(article.text.partition("\n")[0])[:200] or "Article"


def _author(article: Article) -> Sequence[tuple[str, str]]:
    """Return who wrote it, where the byline is the plain name of one person."""
    found = _PERSON.match(clean(article.byline))
    return [("last", escaping.words(found[2])), ("first", escaping.words(found[1].strip()))] if found else []


def _archived(article: Article, manner: Manner) -> Sequence[tuple[str, str]]:
    """Return where an archive keeps it, and since when."""
    address, day = archived(article)
    return [("archive-url", escaping.address(address)), ("archive-date", manner.day(day))] if address and day else []


def archived(article: Article) -> tuple[str, date | None]:
    """Return the address of an article's capture and its day, which the address itself tells where it has a time."""
    address = web_address(article.archive) or ""
    address = address if len(address) <= LONGEST else ""
    told = _STAMP.search(address)
    return address, date(*map(int, told.groups())) if told else article.captured
