"""Where a title can be seen, as a clause says it: the service, the region, the way it comes out."""

import re
from functools import cache

from hitherto.reading.scene import Sentence
from hitherto.reading.skeleton import Mark
from hitherto.vocabulary import read_table

THEATRES = r"(?:theat(?:er|re)s?|theatrical(?:ly)?|cinemas?|big screens?|silver screen|box office|IMAX|movie houses)"
_WAYS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(source, re.IGNORECASE))
    for kind, source in (
        ("physical", (
r"\b(?:Blu-?rays?|DVDs?|4K|UHD|steelbooks?|physical(?:ly)? (?:release|media|copies|edition))\b"
r"|\bphysical(?:ly)? "
)),
        ("digital", (
r"\b(?:digital(?:ly)?|P?VOD|(?:video[- ])?on[- ]demand|(?:to|rent|buy) (?:rent|buy|purchase)"
r"|rent or buy|buy or rent)\b"
)),
        ("festival", (
r"\b(?:(?:film|television|TV|music) festival|festival premiere|Sundance|Cannes|TIFF|SXSW"
r"|South by Southwest|Tribeca|Berlinale|Annecy|Fantastic Fest|Telluride)\b"
)),
        ("theatrical-limited", r"\b(?:limited|select)\b(?: \w+){0,2} (?:theat(?:er|re)s|theatrical|release|run|cinemas)\b"),
        ("theatrical", rf"\b{THEATRES}\b"),
    )
)  # fmt: skip


def way_out(words: str) -> str | None:
    """Return the release kind that these words name besides a first showing: theatrical, digital, physical, festival."""
    return next((kind for kind, way in _WAYS if way.search(words)), None)


@cache
def _regions() -> tuple[re.Pattern[str], dict[str, str]]:
    table = read_table("regions")
    kept = {spelling: names[0] for names in table["names"] for spelling in names}
    places = "|".join(re.escape(s) for s in sorted(kept, key=lambda s: (-len(s), s)))
    people = "|".join(re.escape(s) for s in sorted(table["people"], key=lambda s: (-len(s), s)))
    source = rf"\b(?:in|across|throughout|within|for|to|and)\s(?:the\s)?(?P<place>{places})(?![\w-])"(
        rf"|(?<![\w-])(?P<people>{people})\s(?:theat|cinema|release|premiere|debut|audience|viewer"
        r"|broadcast|launch|fans\b|screens)"
    )
    return re.compile(source), {**kept, **table["people"]}


def region(words: str) -> str | None:
    """Return the country or region in which these words say that something comes out."""
    pattern, kept = _regions()
    found = pattern.search(words)
    return kept[found["place"] or found["people"]] if found else None


def service(mark: Mark) -> tuple[str, str]:
    """Return the name that is kept of a platform, and its kind: streaming, broadcast or theatrical."""
    name, kind = mark.what  # type: ignore[misc]
    return str(name), str(kind)


def services(sentence: Sentence, drawn: str) -> list[tuple[str, str]]:
    """Return the platforms that stand in a piece of the sentence's drawing, with their kinds."""
    return [service(mark) for mark in sentence.skeleton.found(drawn, "W")]
