"""Write the page for a terminal of a given width; plain text where colour is not wanted."""

from io import StringIO
from typing import TYPE_CHECKING

from hitherto.pages import outlook
from hitherto.pages.crediting import headline, quoted, said, speakers
from hitherto.pages.dates import day
from hitherto.pages.labels import standings
from hitherto.pages.page import Group, Line, Outlook, Page, Row, Section, Table
from hitherto.pages.text import capital

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.text import Text

_TABLE_WIDTH = 72  # a narrower terminal gets its tables as lists
_NO_BREAK = "\u00a0"
_WIDEST = 100  # longer lines are hard to read


def render(page: Page, width: int, colour: bool) -> str:
    """Return the page as text of at most `width` columns (20 at least), with escape codes only for colour."""
    from rich.console import Console

    out = StringIO()
    console = Console(
        file=out,
        width=min(max(width, 20), _WIDEST),
        force_terminal=colour,
        color_system="standard" if colour else None,
        no_color=not colour,  # said here, so that the environment is not asked
        legacy_windows=False,
        markup=False,
        emoji=False,
        highlight=False,
    )
    _head(page, console)
    for section in page.sections:
        _section(section, page, console)
        if section.key == "when" and page.outlook:
            _outlook(page.outlook, console)
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines()).rstrip() + "\n"


def _head(page: Page, console: "Console") -> None:
    from rich.text import Text

    console.print(Text(page.name, style="bold"))
    console.print(Text(f"Everything known so far, as of {day(page.on)}", style="dim"))
    for sentence in page.decided:
        console.print(Text(sentence, style="dim"))
    console.print()
    answer = Text()
    for number, line in enumerate(page.answer):
        answer.append_text(_said(line) if not number else Text(" ").append_text(_said(line)))
    console.print(answer)


def _section(section: Section, page: Page, console: "Console") -> None:
    from rich.text import Text

    console.print()
    console.print(Text(section.heading.upper(), style="bold underline"))
    if section.note:
        console.print(Text(section.note, style="dim"))
    for line in section.lines:
        console.print(_item(_said(line)))
    for table in section.tables:
        _table(table, console)
    for group in section.groups:
        _group(group, console)
    if section.key == "sources":
        _sources(page, console)


def _outlook(forecast: Outlook, console: "Console") -> None:
    from rich.text import Text

    console.print()
    console.print(Text(outlook.HEADING.upper(), style="bold underline"))
    console.print(Text(outlook.NOTE, style="dim"))
    for sentence in outlook.sentences(forecast):
        console.print(_item(Text(sentence), mark="~"))
    for name, chance in forecast.quarters:
        bar = "█" * round(chance * 30)
        console.print(Text(f"  {name:8} {outlook.percent(chance):>8} {bar}"))


def _group(group: Group, console: "Console") -> None:
    from rich.text import Text

    console.print()
    console.print(Text(group.heading, style="bold"))
    for line in group.lines:
        console.print(_item(_said(line)))


def _item(said_line: "Text", mark: str = "•") -> "RenderableType":
    """Hang a line from its bullet or number, so that its further rows stand under its words."""
    from rich.table import Table as Grid
    from rich.text import Text

    grid = Grid.grid(padding=0)
    grid.add_column(width=len(mark) + 1)
    grid.add_column(ratio=1, overflow="fold")
    grid.add_row(Text(mark, style="dim"), said_line)
    return grid


def _said(line: Line) -> "Text":
    from rich.text import Text

    text = Text(overflow="fold")
    if line.lead:
        text.append(f"{capital(line.lead)}{' ' if line.lead.endswith('?') else ': '}", style="bold")
    text.append(line.text)
    if line.url:
        text.append(f" {line.url}", style="underline")
    return text.append_text(_standing(line, before=" "))


def _standing(line: Line, before: str = "") -> "Text":
    """Write the standing as shape, word and colour, and the numbers of the citations."""
    from rich.text import Text

    text = Text()
    if line.standing:
        shown = standings()[line.standing]
        text.append(f"{before}{shown.glyph}{_NO_BREAK}{line.label.replace(' ', _NO_BREAK)}", style=shown.colour)
        before = " "
    if line.citations:
        text.append(f"{before}[{','.join(map(str, line.citations))}]", style="dim")
    return text


def _table(table: Table, console: "Console") -> None:
    from rich.table import Table as Grid
    from rich.text import Text

    if console.width < _TABLE_WIDTH:
        _listed(table, console)
        return
    grid = Grid(title=None, box=None, padding=(0, 2, 0, 0), show_header=True, header_style="dim", expand=False)
    for column in (*table.columns, "Standing"):
        grid.add_column(column, overflow="fold")
    for group in table.groups:
        if group.heading:
            grid.add_row(Text(group.heading, style="bold"))
        for row in group.rows:
            grid.add_row(*(Text(cell) for cell in row.cells), _standing(row.line))
    console.print()
    console.print(Text(table.caption, style="bold"))
    console.print(grid)


def _listed(table: Table, console: "Console") -> None:
    from rich.text import Text

    for group in table.groups:
        console.print()
        console.print(
            Text(f"{table.caption} – {group.heading.lower()}" if group.heading else table.caption, style="bold")
        )
        for row in group.rows:
            console.print(_item(_row(row)))


def _row(row: Row) -> "Text":
    from rich.text import Text

    return Text(" – ".join(cell for cell in row.cells if cell)).append_text(_standing(row.line, before=" "))


def _sources(page: Page, console: "Console") -> None:
    from rich.text import Text

    quotes = {citation.number: citation for citation in page.citations}
    for source in page.sources:
        console.print()
        console.print(Text(headline(source), style="bold"))
        console.print(Text(", ".join(filter(None, (source.outlet, said(source), source.url))), style="dim"))
        for number in source.citations:
            words = Text(quoted(quotes[number]))
            words.append(f" – {who}" if (who := speakers(quotes[number])) else "", style="dim")
            console.print(_item(words, mark=f"{f'[{number}]':>5}"))
