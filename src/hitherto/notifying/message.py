"""A message: what changed of one title, as plain data that can be set as text, as HTML and as JSON."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from html import escape
from typing import Any


@dataclass(frozen=True, slots=True)
class Line:
    """One change: in words, with the standing that it has now and where it can be read."""

    text: str
    standing: str = ""
    sources: tuple[tuple[str, str], ...] = ()  # outlet, and address or nothing
    data: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Part:
    """The changes of one day."""

    heading: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Message:
    """What changed of a title. The `id` is the same whenever the same is sent."""

    id: str
    subject: str
    title: str
    parts: tuple[Part, ...]
    made_at: datetime

    def text(self) -> str:
        """Set it as plain text."""
        return "\n".join([self.title, *(line for part in self.parts for line in _text(part))]) + "\n"

    def html(self) -> str:
        """Set it as a small page; everything in it is words."""
        parts = "".join(
            f"<h2>{escape(part.heading)}</h2><ul>{''.join(map(_html, part.lines))}</ul>" for part in self.parts
        )
        head = (
            f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{escape(self.subject)}</title></head>'
        )
        return f"{head}<body><h1>{escape(self.title)}</h1>{parts}</body></html>\n"

    def as_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        changes = [{**line.data, "text": line.text} for part in self.parts for line in part.lines]
        made_at = self.made_at.isoformat(timespec="seconds")
        return {"id": self.id, "subject": self.subject, "title": self.title, "made_at": made_at, "changes": changes}


def _text(part: Part) -> list[str]:
    lines = ["", part.heading]
    for line in part.lines:
        lines.append(f"  • {line.text}")
        lines += [f"    {' '.join(filter(None, source))}" for source in line.sources]
    return lines


def _html(line: Line) -> str:
    return f"<li>{escape(line.text)}{''.join(f' {_link(*source)}' for source in line.sources)}</li>"


def _link(outlet: str, url: str) -> str:
    named = escape(outlet or url)
    return f'[<a href="{escape(url)}" rel="noopener noreferrer">{named}</a>]' if url else f"[{named}]"
