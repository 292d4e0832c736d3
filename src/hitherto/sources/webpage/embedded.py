"""What a page says of itself for machines: JSON-LD, OpenGraph and other meta elements."""

import json
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hitherto.sources.draft import one_line

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_NODES = 10_000  # of JSON-LD that are looked at; a page has some dozens
Node = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Embedded:
    """The meta elements by name, the nodes of JSON-LD, and among them the article (empty where there is none)."""

    named: Mapping[str, str]
    nodes: tuple[Node, ...]
    main: Node

    @property
    def types(self) -> frozenset[str]:
        """Return what the page says that it is, in the words of schema.org and OpenGraph, in lower case."""
        return frozenset(
            {kind.lower() for node in self.nodes for kind in types(node)} | {self.get("og:type").lower()}
        ) - {""}

    def get(self, *names: str) -> str:
        """Return the first of some meta elements that is there."""
        return next((self.named[name] for name in names if name in self.named), "")

    def named_by(self, value: object) -> list[str]:
        """Return the names in a value of JSON-LD: text, nodes with a name, or references to nodes elsewhere."""
        if isinstance(value, list):
            return [name for one in value[:_NODES] for name in self.named_by(one)]
        if isinstance(value, dict) and "name" not in value:  # it stands elsewhere in the graph
            wanted = value.get("@id")
            value = next((node for node in self.nodes if wanted and node.get("@id") == wanted and "name" in node), {})
        name = value.get("name") if isinstance(value, dict) else value
        if isinstance(name, list):
            name = next(iter(name), "")
        return [text(name)] if text(name) else []


def embedded(tree: "HtmlElement") -> Embedded:
    """Read all of it; what is faulty is passed over."""
    nodes = tuple(_json_ld(tree))
    main = next((node for node in nodes if any(map(is_article, types(node)))), {})
    return Embedded(_named(tree), nodes, main)


def types(node: Node) -> list[str]:
    """Return what a node says that it is."""
    kinds = node.get("@type", [])
    return [kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)]


def is_article(kind: str) -> bool:
    """Tell whether something of this type is an article."""
    return kind.lower().endswith(("article", "posting", "review", "report"))


def text(value: object) -> str:
    """Return a value that is text on one line, nothing for any other."""
    return one_line(value) if isinstance(value, str) else ""


def _named(tree: "HtmlElement") -> dict[str, str]:
    """Return the meta elements by name, in lower case; the first of a name counts."""
    named: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or meta.get("http-equiv") or ""
        if meta.get("content", "").strip():
            named.setdefault(name.strip().lower(), one_line(meta.get("content")))
    return named


def _json_ld(tree: "HtmlElement") -> Iterator[Node]:
    """Yield the nodes that describe the page, and not those of lists and links within them."""
    waiting: deque[Any] = deque()
    for script in tree.xpath("//script[@type='application/ld+json']/text()"):
        try:
            waiting.append(json.loads(script.strip().removeprefix("<!--").removesuffix("-->"), strict=False))
        except (ValueError, RecursionError):  # a page's faulty metadata is no fault of its article
            continue
    seen = 0
    while waiting and (seen := seen + 1) <= _NODES:
        value = waiting.popleft()
        if isinstance(value, list):
            waiting.extendleft(reversed(value[:_NODES]))
        elif isinstance(value, dict):
            yield value
            waiting.extendleft(value[key] for key in ("mainEntity", "@graph") if key in value)
