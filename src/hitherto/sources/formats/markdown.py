"""Markdown: one article in a file."""

import re
from collections.abc import Iterator
from dataclasses import replace

from hitherto.claims import Problem
from hitherto.sources.decoding import decode_text, text_bytes
from hitherto.sources.draft import Draft, clean, finish
from hitherto.sources.formats.text import draft as headed
from hitherto.sources.material import Material
from hitherto.sources.way import Format, Found, Setting

_FRONT = re.compile(r"\s*---[ \t]*\n(?P<fields>(?:[^\n]*\n){0,60}?)---[ \t]*\n")
_FIELD = re.compile(
    r"^(title|date|outlet|url|byline|language)[ \t]*:[ \t]*[\"']?(.*?)[\"']?[ \t]*$", re.IGNORECASE | re.MULTILINE
)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_PICTURE = re.compile(r"!\[[^\]\n]*\]\([^()\n]*\)")
_LINK = re.compile(r"(?<!\\)\[(?P<words>[^\[\]\n]+)\]\(<?(?P<url>[^()\s<>]+)>?(?:[ \t]+\"[^\"\n]*\")?\)")
_NOTE = re.compile(r"\[\^[^\]\n]+\]:?")
_HEADING = re.compile(r"^[ ]{0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$", re.MULTILINE)
_RULE = re.compile(r"^[ ]{0,3}(?:[-*_=][ \t]*){3,}$", re.MULTILINE)
_QUOTE = re.compile(r"^[ ]{0,3}>[ \t]?", re.MULTILINE)
_ITEM = re.compile(r"^([ \t]*)[*+][ \t]+", re.MULTILINE)
_STRESS = re.compile(r"(?<![\w\\*])(\*{1,3}|_{1,3})(?=\S)([^*_\n]+?)(?<=\S)\1(?![\w*])")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!>~|])")
_BLANKS = re.compile(r"\n{3,}")


def read(material: Material, setting: Setting) -> Iterator[Found]:
    """Yield the one article, without its marks; its links are kept beside it.

    What the front matter, or lines at the top as in a text file, say of title, date, outlet and address is heard.
    """
    data = text_bytes(material)
    text = data if isinstance(data, Problem) else decode_text(data, material.where)
    yield text if isinstance(text, Problem) else finish(draft(clean(text)), material.where, setting)


def draft(markdown: str) -> Draft:
    """Return what a page says, without its marks."""
    front = _FRONT.match(markdown)
    fields = "\n".join(f"{name}: {said}" for name, said in _FIELD.findall(front["fields"])) if front else ""
    body = markdown[front.end() :] if front else markdown
    said = headed(f"{fields}\n{_words(body)}" if fields else _words(body))
    return replace(said, links=tuple(link["url"] for link in _LINK.finditer(body)))


def _words(markdown: str) -> str:
    text = _PICTURE.sub("", _COMMENT.sub("", markdown))
    text = _NOTE.sub("", _LINK.sub(lambda link: link["words"], text))
    text = _RULE.sub("", _HEADING.sub(r"\n\1\n", text))
    text = _ITEM.sub(r"\1- ", _QUOTE.sub("", text))
    for _ in range(2):  # bold within italics
        text = _STRESS.sub(r"\2", text)
    return _BLANKS.sub("\n\n", _ESCAPED.sub(r"\1", text)).strip()


FORMAT = Format(
    frozenset({".md", ".markdown"}),
    looks_like=lambda _start: False,
    read=read,
    media_types=frozenset({"text/markdown"}),
)
