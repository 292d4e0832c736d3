"""BibTeX: the sources of a page, for papers and books."""

import unicodedata
from collections import Counter

from hitherto.pages.crediting import headline
from hitherto.pages.exports import Wishes
from hitherto.pages.page import Source
from hitherto.pages.text import clean, web_address
from hitherto.pages.whole import Whole

_SPECIAL = {c: f"\\{c}" for c in "#$%&_{}"} | {"~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
                                               "\\": r"\textbackslash{}"}  # fmt: skip


def write(whole: Whole, wishes: Wishes) -> str:
    """Write each article that a page cites as an entry of its own."""
    keys: Counter[str] = Counter()
    return "\n".join(_entry(source, _key(source, keys), wishes) for source in whole.page.sources)


def _entry(source: Source, key: str, wishes: Wishes) -> str:
    url = web_address(source.url)
    fields = {
        "title": f"{{{_safe(headline(source))}}}",
        "organization": f"{{{_safe(source.outlet)}}}" if source.outlet else "",
        "date": "" if source.undated else source.said_at.isoformat(),
        "url": url.replace("{", "%7B").replace("}", "%7D").replace("%", r"\%") if url else "",
        "urldate": wishes.on.isoformat() if url else "",
    }
    told = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@online{{{key},\n{told}}}\n"


def _key(source: Source, taken: Counter[str]) -> str:
    """Make a key of letters and digits: the outlet and the year, which end in a digit, and a letter for each next."""
    plain = unicodedata.normalize("NFKD", source.outlet).encode("ascii", "ignore").decode()
    base = "".join(c for c in plain.lower() if c.isalnum())[:20] or "source"
    base = f"{base}{source.said_at.year}"
    taken[base] += 1
    return base + _letters(taken[base] - 1)


def _letters(number: int) -> str:
    return "" if number == 0 else _letters((number - 1) // 26) + chr(ord("a") + (number - 1) % 26)


def _safe(words: str) -> str:
    return "".join(_SPECIAL.get(c, c) for c in clean(words))
