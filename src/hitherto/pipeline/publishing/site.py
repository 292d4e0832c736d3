"""The site's files: every page with links that need no server, its exports beside it, feeds and a calendar of all."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from importlib import import_module
from importlib.resources import files as resources
from typing import TYPE_CHECKING

from hitherto.claims import NotKnownError, Subject
from hitherto.pages.exports import Wishes, available
from hitherto.pages.site import calendar, changes, message, openings, outlets, title
from hitherto.pages.site.chrome import Chrome, Links, path_of, render
from hitherto.pipeline.paging import pages_of
from hitherto.pipeline.views import first_page, record_row

if TYPE_CHECKING:
    from hitherto.pages import Whole
    from hitherto.pipeline import Hitherto

_OF_ALL = ("feeds.atom", "feeds.rss", "feeds.jsonfeed", "feeds.ics")
_INDEX = "index.html"


def files(hitherto: "Hitherto", wishes: Wishes) -> Iterator[tuple[str, bytes]]:
    """Yield the paths of the site with their contents: of the titles that are followed, or of all where none is."""
    follows, found = _found(hitherto, wishes)
    made = {subject: whole for subject, whole in found if whole}
    wholes = list(made.values())
    yield from _first(hitherto, found, follows, wishes)
    for subject, whole in list(made.items()):
        yield from _title(subject, whole, wishes)
        for other, its in _beside(hitherto, subject, made, wishes):
            made[other] = its
            yield from _title(other, its, wishes)
    for module in _OF_ALL:
        export = next(one for one in available() if one.module == module)
        yield f"changes{export.suffix}", _bytes(import_module(f"hitherto.pages.{module}").write_all(wholes, wishes))
    yield from _static()


def _found(hitherto: "Hitherto", wishes: Wishes) -> "tuple[bool, list[tuple[Subject, Whole | None]]]":
    with hitherto.opened_state() as state:
        follows = bool(state.watches.all())
    return follows, pages_of(hitherto.followed(most=1_000_000), partial(hitherto.whole, region=wishes.region))


def _set(hitherto: "Hitherto", subject: Subject, wishes: Wishes) -> "Whole | None":
    try:
        return hitherto.whole(str(subject), region=wishes.region)
    except NotKnownError:
        return None


def _first(
    hitherto: "Hitherto", found: "list[tuple[Subject, Whole | None]]", follows: bool, wishes: Wishes
) -> Iterator[tuple[str, bytes]]:
    wholes = [whole for _, whole in found if whole]
    known = {whole.page.title.work for whole in wholes}
    works = [work for work in hitherto.titles() if work.name in known]
    rows = outlets.OutletsView(tuple(map(record_row, hitherto.outlets())))
    yield _page("", "home", "home", first_page(found, works, follows=follows, region=wishes.region), wishes)
    yield _page("calendar", "calendar", "calendar", calendar.view(wholes, wishes.on, wishes.region), wishes)
    yield _page("changes", "changes", "changes", changes.view(wholes), wishes)
    yield _page("unknown", "unknown", "unknown", openings.view(whole.page for whole in wholes), wishes)
    yield _page("outlets", "outlets", "outlets", rows, wishes)
    gone = message.Message(404, "there is nothing at this address; it may have been a title's before.")
    root = f"{wishes.base}/" if wishes.base else "/"
    yield "404.html", _bytes(message.render(gone, replace(_chrome("", "", wishes), links=Links(root, f"/{_INDEX}"))))


def _title(subject: Subject, whole: "Whole", wishes: Wishes) -> Iterator[tuple[str, bytes]]:
    path = path_of(subject)
    seen = title.view(subject, whole, whole, wishes.on)
    yield f"{path}/{_INDEX}", _bytes(title.render(seen, _chrome(path, "", wishes)))
    for export in available():
        if export.name != "html":
            yield f"{path}{export.suffix}", _bytes(export.write(whole, wishes))


def _beside(
    hitherto: "Hitherto", subject: Subject, made: "Mapping[Subject, Whole]", wishes: Wishes
) -> "Iterator[tuple[Subject, Whole]]":
    """Yield the pages to which a title's page leads, and that are not `made`: of its seasons, and of the whole work."""
    work = Subject(subject.work)
    every = made.get(work) or _set(hitherto, work, wishes)
    if every is None:
        return
    numbers = sorted({fact.subject.season for fact in every.facts if fact.subject.season is not None})
    for other in (work, *(Subject(subject.work, number) for number in numbers)):
        whole = None if other in made else every if other == work else _set(hitherto, other, wishes)
        if whole:
            yield other, whole


def _page(path: str, template: str, current: str, view: object, wishes: Wishes) -> tuple[str, bytes]:
    where = f"{path}/{_INDEX}" if path else _INDEX
    return where, _bytes(render(template, _chrome(path, current, wishes), view=view))


def _chrome(path: str, current: str, wishes: Wishes) -> Chrome:
    """Return what surrounds a page in the folder `path`: links lead up from it."""
    up = "../" * len(path.split("/")) if path else ""
    return Chrome(Links(up, f"/{_INDEX}", wishes.base), wishes.on, current, live=False, region=wishes.region)


def _static() -> Iterator[tuple[str, bytes]]:
    folder = resources("hitherto.pages").joinpath("static")
    for file in sorted(folder.iterdir(), key=lambda one: one.name):
        if file.name.startswith(("page.", "site.", "mark.")):
            yield f"static/{file.name}", file.read_bytes()


def _bytes(written: str | bytes) -> bytes:
    return written if isinstance(written, bytes) else written.encode("utf-8", "replace")
