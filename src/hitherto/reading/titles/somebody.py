"""What a text itself tells of a run of capitals that is no title: a person, a part, a place, an outlet."""

import re

from hitherto.reading.people.names import everyday
from hitherto.reading.titles.spellings import places

_TWO = re.compile(
    r"(?!The |A |An |Mr |Mrs |Miss |Ms |Dr |Doctor |Inspector |Detective |Sister )[A-Z][\w.'-]+"
    r"(?: [A-Z][\w.'-]*)? ([A-Z][a-z][\w'-]+)"
)
# What only somebody does or has who is called by the last name alone: "Vale, 52, told", "Vale's husband".
_ACTS = re.compile(
    r"(?:,? (?:who|\d\d)\b|,? (?:also |has |had |later |then |previously )?(?:says?|said|told|tells|added|adds"
    r"|explained|revealed|confirmed|wrote|joked|quipped|admitted|recalled|laughs|posted|captioned|shared|plays|played|portrays"
    r"|stars|starred|directed|directs|quit|joined|joins|walked|married|dated|recently|reprises|told)\b"
    r"| (?:is|was) (?:best known|known for|born|married|joined by|represented|repped|played)\b"
    r"|['’]s (?:ex|husband|wife|former|character|agent|rep|lawyer|performance|exit|departure|casting|co-star)\b)"
)
_NOT_ALONE = re.compile(r"(?:[A-Z][\w.'’-]*|\b[Tt]he|\b[Aa]n?|['’]s|[-&]) ?\Z")
# Where what is named is a part, a place, an outlet or what somebody reads or hears.
_BEFORE = re.compile(
    r"(?:\b(?:the (?:role|part|character) of|tells|told|telling|(?:[Cc]ameras|[Ff]ilming) \w+ (?:on|in)|set in|issue of"
    r"|in and around|all over|a native of|podcast|newsletter|magazine|moved to|relocated to|head of)) [\"“'_]?\Z"
)
_BEHIND = re.compile(
    r"[\"”'_]? (?:podcasts?|magazine|newsletter|newspaper|[Ff]estival|community|native|resident|tribe|region|beach"
    r"|skyline)\b"
    r"|[\"”'_]? on (?:playing|working|joining|leaving|becoming|being|starring|directing|getting|having|turning)\b"
)


_IS_PLACE = re.compile(  # "filmed in Ferryton", "a Ferryton native" tell a town
    r"\b(?:(?:film(?:ed|ing|s)?|shot|shoots?|shooting|lives|living|born|raised|based|located|held)"
    r" (?:(?:on|entirely|mostly|partly|there) )?(?:in|at|near|outside)"
    r"|(?:native|resident|mayor|city|town|streets) of) \Z"
)


def is_place(name: str, text: str) -> bool:
    """Tell whether the text speaks of a name as that of a place, where it films or was written."""
    return any(_IS_PLACE.search(text, max(0, at - 40), at) for at in places(name, text)) or _is_dateline(name, text)


def _is_dateline(name: str, text: str) -> bool:
    """Tell whether a report begins with a name as that of the place where it was written: "FERRYTON - The series …"."""
    return re.search(rf"\n{re.escape(name.upper())}(?:, [A-Z][\w. ]+)? (?:\([^()\n]+\) )?[-–—]", text) is not None


def is_somebodys(name: str, text: str) -> bool:
    """Tell whether the text speaks of a name as of somebody, of a part, of a place or of an outlet."""
    return _goes_by_last(name, text) or any(
        _BEFORE.search(text, max(0, at - 40), at) or _BEHIND.match(text, at + len(name)) for at in places(name, text)
    )


def _goes_by_last(name: str, text: str) -> bool:
    """Tell whether the last word of a name alone acts as a person does: "Ada Vale", and then "Vale, 52, told"."""
    found = _TWO.fullmatch(name)
    if found is None or found[1].lower() in everyday():
        return False
    return any(
        _ACTS.match(text, at + len(found[1])) and not _NOT_ALONE.search(text, max(0, at - 20), at)
        for at in places(found[1], text)
    )
