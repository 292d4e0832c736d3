"""Wikitext for an encyclopaedia's article: an infobox, the cast, the production and the release, with references."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from hitherto.claims import HELD, Fact
from hitherto.pages.material import sort_out, with_release
from hitherto.pages.page import Page
from hitherto.pages.seasons import is_series
from hitherto.pages.telling import Telling
from hitherto.pages.whole import Whole
from hitherto.pages.wiki import paragraphs
from hitherto.pages.wiki.choosing import Choice, choose, start
from hitherto.pages.wiki.citing import References
from hitherto.pages.wiki.infobox import Sort, infobox
from hitherto.pages.wiki.manner import Manner
from hitherto.pages.wiki.notes import notes
from hitherto.pages.wiki.prose import Sense, is_first_showing

if TYPE_CHECKING:
    from hitherto.pages.exports import Wishes


def write(whole: Whole, wishes: "Wishes") -> str:
    """Write a page as wikitext."""
    return render(whole, Manner.of(wishes))


def render(whole: Whole, manner: Manner) -> str:
    """Return the wikitext: a note for the editor, and the sections that have something to say."""
    telling, own = standpoint(whole)
    sort = sort_of(whole.page, whole.facts, telling)
    title = {"season": "the season", "television": "the series", "film": "the film"}[sort]
    begins = [start(fact, telling) for fact in own if fact.standing in HELD and is_first_showing(fact)]
    first = min(filter(None, begins), default=None)
    sense = Sense(telling, manner, title, "the film" if sort == "film" else "the series", premiere=first)
    choice = choose(own, telling, manner)
    return "\n\n".join(block for block in _blocks(choice, own, sort, sense) if block) + "\n"


def standpoint(whole: Whole) -> tuple[Telling, Sequence[Fact]]:
    """Return the point of view of a page, and the facts of its own season, as the page itself has them."""
    page = whole.page
    by_claim = {entry.claim.id: entry for entry in reversed(whole.entries)}
    series = is_series(page.title, whole.facts)
    telling = Telling(page.title, page.season, page.on, page.checked, by_claim, series)
    material = sort_out(whole.facts, whole.recent, telling)
    return with_release(telling, material), material.own


def sort_of(page: Page, facts: Sequence[Fact], telling: Telling) -> Sort:
    """Tell what an article would be about: one season, a series that has only one yet, or a film."""
    if not telling.series:
        return "film"
    if page.season is None:
        return "television"
    others = {f.subject.season for f in facts if f.standing in HELD and f.property in ("release", "episodes")}
    return "season" if page.season > 1 or others - {None, page.season} else "television"


def _blocks(choice: Choice, own: Sequence[Fact], sort: Sort, sense: Sense) -> Sequence[str]:
    """Return the blocks in their order; references are numbered as they are met."""
    references, wikipedia = References(sense.manner), sense.manner.wiki == "en"
    chosen = choice.chosen
    actors = "\n".join(paragraphs.cast(chosen, sense, references))
    production = paragraphs.production(chosen, sense, references)
    release = paragraphs.release(chosen, sense, references)
    dates = f"{{{{Use {sense.manner.days} dates|date={sense.manner.month(sense.telling.on)}}}}}"
    return [
        notes(choice, own, sense),
        f"{dates}\n{infobox(sort, chosen, sense)}" if wikipedia else "",
        _section("Cast" if sort == "film" else "Cast and characters", actors),
        _section("Production", production),
        _section("Release", release),
        _section("References", "{{reflist}}" if wikipedia else "<references />")
        if actors or production or release
        else "",
    ]


def _section(heading: str, text: str) -> str:
    return f"== {heading} ==\n{text}" if text else ""
