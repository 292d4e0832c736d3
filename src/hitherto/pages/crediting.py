"""Say who said it, where and when: the words beside a quotation, the same in every form of the page."""

from hitherto.pages.dates import day
from hitherto.pages.page import Citation, Source


def quoted(citation: Citation) -> str:
    """Put the words in quotation marks, of the other kind where they have some within."""
    words = citation.quote
    if words.count("“") + words.count("”") == 1:  # the other mark of the pair was cut off
        words = words.strip("“”")
    return f"‘{words}’" if any(mark in words for mark in '“”"') else f"“{words}”"


def speakers(citation: Citation) -> str:
    """Name who vouches for it, nearest first, without the outlet itself: "Ada Okafor"."""
    chain = citation.speaker[:-1] if citation.speaker[-1:] == (citation.outlet,) else citation.speaker
    return " to ".join(chain)


def credit(citation: Citation) -> str:
    """Name speaker, outlet and day: "Ada Okafor, in Screen Tide, 14 March 2025"."""
    outlet = citation.outlet or "an outlet that is not named"
    who = speakers(citation)
    return f"{f'{who}, in {outlet}' if who else outlet}, {said(citation)}"


def said(source: Citation | Source) -> str:
    """Say when it was published, or that it has no date and when it was taken in."""
    return f"no date (taken in on {day(source.said_at)})" if source.undated else day(source.said_at)


def headline(source: Citation | Source) -> str:
    """Return the article's title, or what stands in its place."""
    return source.title or "An article without a title"
