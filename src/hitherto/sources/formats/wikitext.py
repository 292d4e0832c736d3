"""Wikitext: one article of a wiki, as its editors write it."""

import re
from collections.abc import Iterator
from pathlib import PurePath

from hitherto.claims import Problem
from hitherto.sources.decoding import decode_text, text_bytes
from hitherto.sources.draft import Draft, clean, finish
from hitherto.sources.material import Material
from hitherto.sources.way import Format, Found, Setting

_BEGINS = re.compile(
    r"(?:<!--(?>.*?-->)|\s)*+(?:\{\{[A-Za-z]|'{3}(?:'')?\S|#REDIRECT\b|\[\[(?:File|Image):)", re.DOTALL
)
_NOT_SHOWN = re.compile(
    r"<!--.*?-->|<ref\b[^<>]*/>|<ref\b.*?</ref\s*>|\[\[(?:Category|File|Image):[^\]\n]*\]\]|__\w+__",
    re.IGNORECASE | re.DOTALL,
)
_HEADING = re.compile(r"^(=+)[ \t]*(.*?)[ \t]*\1[ \t]*$", re.MULTILINE)
_ITEM = re.compile(r"^[ \t]*[*#:;]+[ \t]*", re.MULTILINE)
_BOLD = re.compile(r"'{3}(?:'')?(?P<name>[^'\n]+(?:'[^'\n]+)*)'{3}")
_BLANKS = re.compile(r"\n{3,}")
_LABELS = {
    "creator": "Created by", "director": "Directed by", "writer": "Written by", "showrunner": "Showrunner",
    "starring": "Starring", "composer": "Music by",
}  # fmt: skip


def looks_like(start: str) -> bool:
    """Tell whether it begins with a template, a title in bold or a picture."""
    return bool(_BEGINS.match(start))


def read(material: Material, setting: Setting) -> Iterator[Found]:
    """Yield the one article: the words that a reader sees, and the people in its infobox; notes become its links.

    Its headline is the first name in bold, which a wiki's article begins with, else the name of the file.
    """
    data = text_bytes(material)
    text = data if isinstance(data, Problem) else decode_text(data, material.where)
    yield text if isinstance(text, Problem) else finish(draft(clean(text), material.where), material.where, setting)


def draft(wikitext: str, where: str = "") -> Draft:
    """Return what a page says, without its marks."""
    from hitherto.sources.catalogues.wikitext import cited_articles

    bold = _BOLD.search(_NOT_SHOWN.sub("", wikitext))
    body = "\n\n".join(filter(None, (_words(wikitext), "\n".join(_people(wikitext)))))
    title = bold["name"] if bold else PurePath(where).stem.replace("_", " ")
    return Draft(body, title, links=tuple(cited.url for cited in cited_articles(wikitext)))


def _words(wikitext: str) -> str:
    """Return the words, with headings and the items of lists on lines of their own."""
    from hitherto.sources.catalogues.wikitext import parsed

    marked = _HEADING.sub(r"\n\2\n", _ITEM.sub("- ", _NOT_SHOWN.sub("", wikitext)))
    shown = str(parsed(marked).strip_code(collapse=False))
    lines = (re.sub(r"[ \t]+", " ", re.sub(r"'{2,5}", "", line)).strip() for line in shown.split("\n"))
    return _BLANKS.sub("\n\n", "\n".join("" if line == "-" else line for line in lines)).strip()


def _people(wikitext: str) -> Iterator[str]:
    """Yield a line for each job that the infobox fills."""
    from hitherto.sources.catalogues.wikitext import infobox

    found: dict[str, list[str]] = {}
    for value in infobox(wikitext)[1]:
        if value.name in _LABELS and value.text:
            found.setdefault(_LABELS[value.name], []).append(value.text)
    yield from (f"{label}: {', '.join(names)}" for label, names in found.items())


FORMAT = Format(
    frozenset({".wiki", ".wikitext", ".mediawiki"}), looks_like, read, media_types=frozenset({"text/x-wiki"})
)
