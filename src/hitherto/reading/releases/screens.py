"""Where a title can be seen, as a clause says it: the service, the region, the way it comes out."""

import re
from functools import cache
from typing import cast

from hitherto.reading.drawing.skeleton import Mark
from hitherto.reading.scene import Sentence
from hitherto.reading.wording import one_of
from hitherto.vocabulary import read_table

THEATRES = r"(?:theat(?:er|re)s?|theatrical(?:ly)?|cinemas?|big screens?|silver screen|box office|IMAX)"
_WAYS: dict[str, str] = {
    "physical": r"Blu-?rays?|DVDs?|4K|UHD|steelbooks?|physical(?:ly)? (?:release|media|copies|edition)"
    r"|physical release",
    "digital": r"digital(?:ly)?|P?VOD|(?:video[- ])?on[- ]demand|to (?:rent|buy|purchase)|(?:rent|buy) or (?:buy"
    r"|rent)",
    "festival": one_of(r"""
    (?:film|television|TV|music)\sfestival festival\spremiere Sundance Cannes TIFF SXSW South\sby\sSouthwest
    Tribeca Berlinale Annecy Fantastic\sFest Telluride Locarno Rotterdam IFFR Karlovy\sVary San\sSebastian Sitges
    FrightFest Directors['’]\sFortnight Critics['’]\sWeek Un\sCertain\sRegard Hot\sDocs Slamdance AFI\sFest NYFF LFF
    """),
    "theatrical-limited": r"(?:limited|select)\b(?: \w+){0,2} (?:theat(?:er|re)s|theatrical|release|run|cinemas)",
    "theatrical": THEATRES,
}


@cache
def _ways() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((kind, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for kind, words in _WAYS.items())


def way_out(words: str) -> str | None:
    """Return the kind of release that these words name: theatrical, digital, physical, festival, or None."""
    return next((kind for kind, way in _ways() if way.search(words)), None)


@cache
def _regions() -> tuple[re.Pattern[str], dict[str, str]]:
    table = read_table("regions")
    kept = {spelling: names[0] for names in table["names"] for spelling in names}
    places = "|".join(re.escape(s) for s in sorted(kept, key=lambda s: (-len(s), s)))
    people = "|".join(re.escape(s) for s in sorted(table["people"], key=lambda s: (-len(s), s)))
    source = (
        rf"\b(?:in|across|throughout|within|for|to|and)\s(?:the\s)?(?P<place>{places})(?![\w-])"
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
    name, kind = cast("tuple[str, str]", mark.what)
    return name, kind


def services(sentence: Sentence, drawn: str) -> list[tuple[str, str]]:
    """Return the platforms that stand in a piece of the sentence's drawing, with their kinds."""
    return [service(mark) for mark in sentence.skeleton.found(drawn, "W")]
