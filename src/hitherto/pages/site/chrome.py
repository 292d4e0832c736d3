"""Chrome: what every page of the site has around it, and where its links lead."""

from dataclasses import dataclass
from datetime import date
from urllib.parse import quote, urlencode

from hitherto.claims import Subject, fold
from hitherto.pages.environment import environment


@dataclass(frozen=True, slots=True)
class Links:
    """Where links lead: from `root`, to `index` of a folder where no server finds it by itself.

    On a server root is "/" and index ""; a published page in a folder of a folder has "../../" and "/index.html".
    """

    root: str = "/"
    index: str = ""
    site: str = ""  # the address of the whole site, where it is known

    def home(self) -> str:
        """Return the address of the first page."""
        return f"{self.root}{self.index.removeprefix('/')}" or "."

    def to(self, path: str, **asked: object) -> str:
        """Return the address of a page, such as "calendar", with what is asked of it."""
        told = {name: str(value) for name, value in asked.items() if value is not None}
        return f"{self.root}{path}{self.index}{f'?{urlencode(told)}' if told else ''}"

    def file(self, path: str) -> str:
        """Return the address of a file beside the pages."""
        return f"{self.root}{path}"

    def title(self, subject: Subject, **asked: object) -> str:
        """Return the address of the page of a title, or of one of its seasons."""
        return self.to(path_of(subject), **asked)

    def inside(self, subject: Subject, what: str, **asked: object) -> str:
        """Return the address of what has a page of its own where there is much of it: "sources", "story"."""
        return self.to(f"{path_of(subject)}/{what}", **asked)

    def dates(self, subject: Subject | None = None) -> str:
        """Return where a calendar app follows the dates of a title, or of all; the file where the site is nowhere."""
        path = f"{path_of(subject) if subject else 'changes'}.ics"
        _, known, place = self.site.partition("://")
        return f"webcal://{place}/{path}" if known else self.file(path)

    def beside(self, subject: Subject, suffix: str, as_of: date | None = None) -> str:
        """Return the address of an export of a title's page."""
        return f"{self.root}{path_of(subject)}{suffix}{f'?as_of={as_of}' if as_of else ''}"

    def fact(self, fact: str, as_of: date | None = None, *, change: bool = False) -> str:
        """Return the address of a fact as wikitext, or of its last change."""
        asked = {"as_of": str(as_of or ""), "change": "true" if change else ""}
        told = urlencode({name: value for name, value in asked.items() if value})
        return f"{self.root}facts/{fact}.wikitext{f'?{told}' if told else ''}"

    def outlet(self, name: str) -> str:
        """Return the address of an outlet's record."""
        return self.to(f"outlets/{quote(slug(name), safe='')}")


@dataclass(frozen=True, slots=True)
class Chrome:
    """What surrounds a page: its links, which of the main pages it is, and who reads it.

    `live` tells that a server answers, so that forms are of use; `token` goes into forms, and `editor` is the name of
    whoever has logged in. `region` is the one whose release dates the reader wants, `unfolds` tells whether they want
    the story unfolded. `here` is the address of the page, to which a form or a login leads back.
    """

    links: Links
    today: date
    current: str = ""
    live: bool = True
    editor: str = ""
    token: str = ""
    region: str = ""
    unfolds: bool = False
    here: str = "/"

    @property
    def login(self) -> str:
        """The address of the login, which leads back here."""
        return self.links.to("login", next=self.here)


def slug(name: str) -> str:
    """Write a name as it stands in addresses: "the-corrow-line"."""
    return fold(name).replace(" ", "-")


def path_of(subject: Subject) -> str:
    """Return the path of a title's page: "titles/the-corrow-line/2"."""
    season = "" if subject.season is None else f"/{subject.season}"
    return f"titles/{quote(slug(subject.work), safe='')}{season}"


def address_of(base: str, subject: Subject) -> str:
    """Return the whole address of a title's page on the site at `base`; "" where that is nowhere."""
    return f"{base.rstrip('/')}/{path_of(subject)}" if base else ""


def render(template: str, chrome: Chrome, **filled: object) -> str:
    """Set a template of the site; everything in it is escaped."""
    made = environment().get_template(f"site/{template}.html.j2")
    return made.render(chrome=chrome, links=chrome.links, **filled).lstrip()
