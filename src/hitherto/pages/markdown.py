"""Write the page as Markdown (GitHub's, with footnotes): what comes from articles is escaped."""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from hitherto.pages import outlook
from hitherto.pages.crediting import credit, headline, quoted, said
from hitherto.pages.dates import day
from hitherto.pages.labels import standings
from hitherto.pages.page import Group, Line, Outlook, Page, Section, Table
from hitherto.pages.text import capital

if TYPE_CHECKING:
    from hitherto.pages.exports import Wishes
    from hitherto.pages.whole import Whole


def write(whole: "Whole", _wishes: "Wishes") -> str:
    """Write the page of a whole."""
    return render(whole.page)


def render(page: Page) -> str:
    """Return the page as Markdown, with each citation as a footnote and history in `<details>`."""
    blocks = [f"# {_safe(page.name)}: everything known so far", f"*As of {day(page.on)}.*"]
    blocks += [f"*{_safe(sentence)}*" for sentence in page.decided]
    blocks.append(" ".join(_said(line) for line in page.answer))
    for section in page.sections:
        blocks += _section(section, page)
        if section.key == "when" and page.outlook:
            blocks += _outlook(page.outlook)
    blocks.append("\n".join(_footnotes(page)))
    return "\n\n".join(block for block in blocks if block) + "\n"


def _section(section: Section, page: Page) -> Iterator[str]:
    yield f"## {section.heading}"
    if section.note:
        yield f"*{section.note}*"
    yield _list(section.lines)
    for table in section.tables:
        yield _table(table)
    for group in section.groups:
        yield from _group(group)
    if section.key == "sources":
        yield "\n".join(_sources(page))


def _outlook(forecast: Outlook) -> Iterator[str]:
    yield f"## {outlook.HEADING}"
    yield f"*{outlook.NOTE}*"
    yield "\n".join(f"- {_safe(sentence)}" for sentence in outlook.sentences(forecast))
    rows = [f"| {name} | {outlook.percent(chance)} |" for name, chance in forecast.quarters]
    yield "\n".join(["| when | chance |", "| --- | --- |", *rows])


def _group(group: Group) -> Iterator[str]:
    if group.folded:
        yield f"<details>\n<summary>{group.heading}</summary>"
        yield _list(group.lines)
        yield "</details>"
    else:
        yield f"### {group.heading}"
        yield _list(group.lines)


def _list(lines: Sequence[Line]) -> str:
    return "\n".join(f"- {_said(line)}" for line in lines)


def _said(line: Line) -> str:
    lead = f"**{_safe(capital(line.lead))}** – " if line.lead else ""
    link = f" [Address](<{line.url}>)" if line.url else ""
    return f"{lead}{_safe(line.text)}{link}{_standing(line)}{_marks(line)}"


def _standing(line: Line) -> str:
    return f" *({standings()[line.standing].glyph} {line.label})*" if line.standing else ""


def _marks(line: Line) -> str:
    return "".join(f"[^{number}]" for number in line.citations)


def _table(table: Table) -> str:
    several = len(table.groups) > 1 or bool(table.groups[0].heading)
    columns = [*table.columns, "Standing"]
    rows = [f"### {table.caption}", "", f"| {' | '.join(columns)} |", f"|{' --- |' * len(columns)}"]
    for group in table.groups:
        if several:
            rows.append(f"| **{group.heading}** |{' |' * (len(columns) - 1)}")
        for row in group.rows:
            cells = [*map(_safe, row.cells), f"{_standing(row.line).strip()}{_marks(row.line)}"]
            rows.append(f"| {' | '.join(cells)} |")
    return "\n".join(rows)


def _sources(page: Page) -> Iterator[str]:
    for source in page.sources:
        title = f"[{_safe(headline(source))}](<{source.url}>)" if source.url else _safe(headline(source))
        yield f"- {title} – {_safe(source.outlet)}{', ' if source.outlet else ''}{said(source)}"


def _footnotes(page: Page) -> Iterator[str]:
    for citation in page.citations:
        link = f" <{citation.url}>" if citation.url else ""
        yield f"[^{citation.number}]: {_safe(quoted(citation))} – {_safe(credit(citation))}.{link}"


def _safe(words: str) -> str:
    """Escape what Markdown or HTML would read as more than words."""
    escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    escaped = re.sub(r"([\\`*_\[\]|~#$^])", r"\\\1", escaped)
    escaped = re.sub(r"^(\d*)([-+.)])", r"\1\\\2", escaped)  # no list begins
    return re.sub(r"(?i)\b(https?|www)([:.])", r"\1\\\2", escaped)
