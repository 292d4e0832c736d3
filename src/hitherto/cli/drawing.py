"""How facts and claims are set in the terminal: glyphs, columns, phrases and short citations."""

import unicodedata
from collections.abc import Mapping

from hitherto.claims import Detail, Entry, Standing
from hitherto.vocabulary import read_table

_COLOURS = ("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white")
_ANSI = {name: str(30 + code) for code, name in enumerate(_COLOURS)}
_DIM = "2"
STANDING_WIDTH = 2 + max(len(standing) for standing in Standing)
QUOTED_WORDS = 24  # a published quote stays under 25 words


def standing_mark(standing: Standing, colour: bool) -> str:
    """Return the standing with its glyph, padded to `STANDING_WIDTH`."""
    look = read_table("standings")[standing]
    return paint(f"{look['glyph']} {standing}".ljust(STANDING_WIDTH), _ANSI.get(look["colour"], _DIM), colour)


def standing_order(standing: Standing) -> int:
    """Return the place of a standing in the page's order, 0 for the strongest."""
    return list(read_table("standings")).index(standing)


def paint(text: str, code: str, colour: bool) -> str:
    """Wrap the text in an ANSI style, where there is colour."""
    return f"\x1b[{code}m{text}\x1b[0m" if colour else text


def bold(text: str, colour: bool) -> str:
    """Set the text in bold, where there is colour."""
    return paint(text, "1", colour)


def dim(text: str, colour: bool) -> str:
    """Set the text fainter, where there is colour."""
    return paint(text, _DIM, colour)


def phrase(value: str, details: Mapping[str, Detail]) -> str:
    """Say a value with its details: "Ada Okafor as Captain Reyes, new", "2025-10 (premiere, Tidewater)"."""
    rest = dict(details)
    character = rest.pop("character", None)
    said = f"{value} as {_said(character)}" if character else value
    extra = ", ".join(f"{key} {_said(one)}" if isinstance(one, int) else _said(one) for key, one in rest.items())
    return clean(f"{said} ({extra})" if extra else said)


def clean(text: str) -> str:
    """Take out line ends and control characters, which an article could use to write over the terminal."""
    return " ".join("".join(" " if unicodedata.category(c) in ("Cc", "Cf") else c for c in text).split())


def clean_inside(text: str) -> str:
    """Take control characters out of a piece of a text, and keep the spaces at its ends."""
    return "".join(" " if unicodedata.category(c) in ("Cc", "Cf") else c for c in text)


def columns(text: str) -> int:
    """Count the terminal columns that a text fills; Chinese, Japanese and Korean letters fill two."""
    if text.isascii():
        return len(text)
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def pad(text: str, width: int) -> str:
    """Fill the text up with spaces to a number of columns."""
    return text + " " * (width - columns(text))


def fill(text: str, width: int) -> list[str]:
    """Break a text into lines of at most `width` columns, at spaces where there are any."""
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if line and columns(longer) > width:
            lines.append(line)
            line = word
        else:
            line = longer
    return [*lines, line]


def plural(count: int, noun: str) -> str:
    """Count a noun: "1 origin", "2,304 origins", "2 entries"."""
    if count == 1:
        return f"{count:,} {noun}"
    ends_in_ies = noun.endswith("y") and noun[-2:-1] not in "aeiou"
    return f"{count:,} {noun[:-1]}ies" if ends_in_ies else f"{count:,} {noun}s"


def quote(entry: Entry) -> str:
    """Return the words behind a claim, cut short."""
    words = " … ".join(clean(piece.text) for piece in entry.claim.evidence).split()
    kept = " ".join(words[:QUOTED_WORDS])
    return f"“{kept} …”" if len(words) > QUOTED_WORDS else f"“{kept}”"


def citation(entry: Entry) -> str:
    """Say who vouches for a claim, where and when: "Ada Okafor, in The Quay Post, 2025-03-14"."""
    outlet = clean(entry.article.outlet) or "an outlet that is not named"
    speaker = clean(", ".join(name for name in entry.claim.speaker if name != entry.article.outlet))
    day = entry.said_at.isoformat() if entry.article.published else f"undated, taken in {entry.said_at.isoformat()}"
    return f"{speaker}, in {outlet}, {day}" if speaker else f"{outlet}, {day}"


def _said(value: Detail | None) -> str:
    return ", ".join(value) if isinstance(value, tuple) else str(value)
