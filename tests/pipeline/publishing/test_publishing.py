"""The site as files: every link leads somewhere, only what changed is written, and nothing else is touched."""

from datetime import UTC, date, datetime
from pathlib import Path

import feedparser
import pytest
from lxml import html

import hitherto
from hitherto.claims import Article, InputError
from hitherto.pipeline import Hitherto
from hitherto.pipeline.publishing import put

FIRST = Article(
    "Tidewater orders more ‘The Lighthouse Keepers’\n\nTidewater has renewed The Lighthouse Keepers for a second "
    "season. The second season will premiere on October 3, 2025. The first season premiered on March 1, 2024.",
    "Tidewater orders more ‘The Lighthouse Keepers’", "Tidewater", date(2025, 1, 10), "https://tidewater.example/1",
)  # fmt: skip
SECOND = Article(
    "‘The Lighthouse Keepers’ season 2 moves\n\nThe second season of The Lighthouse Keepers will premiere on "
    "November 7, 2025, Tidewater said.",
    "‘The Lighthouse Keepers’ season 2 moves", "The Quay Post", date(2025, 3, 14), "https://quay.example/2",
)  # fmt: skip

ABROAD = Article(
    "‘The Lighthouse Keepers’ season 2 in Britain\n\nThe second season of The Lighthouse Keepers will premiere in the "
    "US on October 3, 2025. The second season of The Lighthouse Keepers will premiere in the UK on October 17, 2025.",
    "‘The Lighthouse Keepers’ season 2 in Britain", "The Quay Post", date(2025, 3, 20), "https://quay.example/3",
)  # fmt: skip


def noon() -> datetime:
    return datetime(2025, 4, 1, 12, tzinfo=UTC)


@pytest.fixture
def keepers(tmp_path: Path) -> Hitherto:
    opened = hitherto.open(tmp_path / "keepers.db", clock=noon)
    opened.read(FIRST)
    return opened


def dead_links(folder: Path) -> list[tuple[Path, str]]:
    found = []
    for file in folder.rglob("index.html"):
        for _, _, url, _ in html.fromstring(file.read_bytes()).iterlinks():
            path = url.partition("#")[0]
            if path and not url.startswith(("http:", "https:", "webcal:")) and not (file.parent / path).is_file():
                found.append((file, url))
    return found


def test_every_link_leads_somewhere(keepers: Hitherto, tmp_path: Path) -> None:
    site = tmp_path / "site"
    done = keepers.publish(site, "https://keepers.example")
    assert not dead_links(site)
    assert done.removed == ()
    assert {"index.html", "titles/lighthouse-keepers/index.html", "titles/lighthouse-keepers/2/index.html",
            "titles/lighthouse-keepers.ics", "changes.atom", "404.html"} <= set(done.written)  # fmt: skip
    assert "https://keepers.example/titles/lighthouse-keepers" in (site / "titles/lighthouse-keepers.atom").read_text()


def test_without_an_address_nothing_leads_nowhere_and_feeds_lead_to_the_articles(
    keepers: Hitherto, tmp_path: Path
) -> None:
    site = tmp_path / "site"
    keepers.publish(site)
    for file in site.rglob("*"):
        if file.name.endswith((".atom", ".rss", ".feed.json", ".ics")):
            assert 'href="https://hitherto.invalid' not in file.read_text("utf-8")
    feed = feedparser.parse((site / "changes.rss").read_bytes())
    assert not feed.bozo
    assert {entry.link for entry in feed.entries} == {FIRST.url}


def test_the_dates_of_a_region_come_first(keepers: Hitherto, tmp_path: Path) -> None:
    keepers.read(ABROAD)
    page = "titles/lighthouse-keepers/2/index.html"
    for region in ("", "UK"):
        site = tmp_path / f"site {region}"
        keepers.publish(site, region=region)
        shown = html.fromstring((site / page).read_bytes()).find_class("answer")[0].text_content()
        assert ("17 October 2025" in shown) == (region == "UK"), shown
        assert ("dates for UK first" in (site / "calendar/index.html").read_text("utf-8")) == (region == "UK")


def test_only_what_changed_is_written(keepers: Hitherto, tmp_path: Path) -> None:
    site = tmp_path / "site"
    first = keepers.publish(site)
    again = keepers.publish(site)
    assert (again.written, again.unchanged) == ((), len(first.written))
    keepers.read(SECOND)
    moved = keepers.publish(site)
    assert "titles/lighthouse-keepers/2/index.html" in moved.written
    assert "static/site.css" not in moved.written


def test_trying_changes_nothing(keepers: Hitherto, tmp_path: Path) -> None:
    site = tmp_path / "site"
    assert keepers.publish(site, keep=False).written
    assert not site.exists()


def test_what_is_no_longer_made_goes_and_nothing_else(tmp_path: Path) -> None:
    site = tmp_path / "site"
    put(site, [("a/one.html", b"1"), ("b.html", b"2")])
    (site / "CNAME").write_text("mine")
    done = put(site, [("b.html", b"2")])
    assert (done.written, done.unchanged, done.removed) == ((), 1, ("a/one.html",))
    assert sorted(path.name for path in site.iterdir()) == [".hitherto-published.json", "CNAME", "b.html"]


def test_a_lost_file_comes_back(tmp_path: Path) -> None:
    site = tmp_path / "site"
    put(site, [("b.html", b"2")])
    (site / "b.html").unlink()
    assert put(site, [("b.html", b"2")]).written == ("b.html",)


def test_a_folder_of_something_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "diary.txt").write_text("dear diary")
    with pytest.raises(InputError, match="name an empty folder"):
        put(tmp_path, [("b.html", b"2")])
    with pytest.raises(InputError, match="is no folder"):
        put(tmp_path / "diary.txt", [])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["diary.txt"]


def test_a_list_that_leads_elsewhere_removes_nothing(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (tmp_path / "mine.txt").write_text("mine")
    (site / ".hitherto-published.json").write_text('{"../mine.txt": "x", "/etc/hosts": "y"}')
    assert put(site, [("b.html", b"2")]).removed == ()
    assert (tmp_path / "mine.txt").exists()


def test_an_interruption_is_made_good_the_next_time(tmp_path: Path) -> None:
    site = tmp_path / "site"

    def broken() -> object:
        yield "a.html", b"1"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        put(site, broken())  # type: ignore[arg-type]
    assert put(site, [("a.html", b"1"), ("b.html", b"2")]).written
