"""Whether what a feed says of an article is all of it, and the text of that."""

import re

_TAG = re.compile(r"<[^<>]*>")
_FEWEST_WORDS = 120  # of a whole article that stands beside an excerpt; a shorter one is asked for, which costs little
_FEWEST_ALONE = 250  # of one that does not: it may be the excerpt
_MORE = 1.3  # times that it is longer than the excerpt beside it
_MORE_THERE = (
    r"(?:read|see|learn) (?:more|on|full|the (?:full|whole|rest))[^.]{0,60}",
    r"continue reading[^.]{0,80}",
    r"(?:full|rest of the) (?:story|article|post)[^.]{0,40}",
)
_CUT = re.compile(
    rf"(?:\[?(?:…|\.\.\.|&hellip;|&#8230;)\]?|\b(?:{'|'.join(_MORE_THERE)}))[\s.»→>:]*(?:\Z|the post\b.{{0,300}}\Z)",
    re.IGNORECASE | re.DOTALL,
)
_FOOTER = re.compile(r"\n+The post [^\n]{1,300} (?:first appeared|appeared first) on [^\n]{1,100}\s*\Z")
_END = 400  # characters in which the marks of a cut are looked for


def is_whole(content: str, excerpt: str = "") -> bool:
    """Tell whether content is so long, also against an excerpt, and ends so, that it is the whole article."""
    plain = " ".join(_TAG.sub(" ", content).split())
    beside = " ".join(_TAG.sub(" ", excerpt).split())
    is_beside = beside and len(plain) >= _MORE * len(beside)
    is_long = len(plain.split()) >= (_FEWEST_WORDS if is_beside else _FEWEST_ALONE)
    return is_long and not _CUT.search(plain[-_END:])


def text_of(content: str, url: str) -> tuple[str, tuple[str, ...]]:
    """Return the text of an article's own HTML, and what it links to; may raise on hostile markup."""
    from hitherto.sources.webpage.links import links
    from hitherto.sources.webpage.main_text import main_text
    from hitherto.sources.webpage.tree import overload, parse, too_many

    page = f"<html><body><article>{content}</article></body></html>"
    tree = None if overload(page) else parse(page)
    if tree is None or too_many(tree):
        return "", ()
    text = main_text(page, tree)
    return _FOOTER.sub("", text), links(tree, text, url)
