"""Services that no list holds, learned from how an article speaks of them."""

import re

from hitherto.reading.drawing.sieve import Pattern
from hitherto.reading.people.names import is_plain_word

_NAME = r"[A-Z][\w&]*(?:\s(?:[A-Z][\w&]*|One|Two|Three|\d))?\+?"
_WAYS: tuple[tuple[str, Pattern], ...] = (
    ("streaming", Pattern(r"(?<![\w+])((?:[A-Z][\w&]*\s)?[A-Z][a-z]\w*\+)(?![\w+])")),
    (
        "streaming",
        Pattern(
            rf"\b(?:[Ss]treaming (?:service|platform|giant|channel)|[Ss]treamer|[Pp]latform) ({_NAME})(?=[\s,.;’'])"
        ),
    ),
    ("streaming", Pattern(rf"\bstream(?:s|ed|ing)? (?:exclusively |only )?on ({_NAME})(?=[,.;)]|\s[a-z]|\Z)")),
    (
        "broadcast",
        Pattern(rf"\b(?:[Bb]roadcaster|[Tt]elevision network|TV (?:network|channel)) ({_NAME})(?=[\s,.;’'])"),
    ),
)
# Who decides on a title is where it can be seen, whatever it is called: "Revry renewed Harbour Lights for Season 2".
_DECIDED = r"(?:renewed|recommissioned|cancel+ed|axed|ordered|commissioned|greenlit|picked up|revived|handed|given)"
_RUN = (
    r"(?:for (?:a|an|its|another) (?:[\w-]+ ){0,2}(?:season|series|run)|(?:[Ss]eason|[Ss]eries) (?:\d|one|two"
    r"|three|four|five)"
    r"|(?:a|an|another) (?:second|third|fourth|fifth|sixth|final) (?:season|series|run)"
    r"|(?:straight )?to series|\b[\w-]+ (?:more )?episodes)\b"
)
_DECIDERS: tuple[Pattern, ...] = (
    Pattern(
        rf"\b(?:series|pilot|season|straight-to-series|episode) (?:order|commitment|pick-?up) (?:at|from"
        rf"|by) ({_NAME})(?=[\s,.;)])"
    ),
    Pattern(
        rf"(?:\A|[.!?”] |\n|, (?:and |but )?)({_NAME}) (?:(?:has|have|had|also|just|officially|recently) )*{_DECIDED} "
        rf"[^.;:!?\n]{{0,60}}?{_RUN}"
    ),
    Pattern(
        rf"\b(?:show|series|drama|comedy|sitcom|[Ss]eason \d|[”’\"])[^.;:!?\n]{{0,30}}? (?:was|were|been|is"
        rf"|being) (?:\w+ )?"
        rf"(?:renewed|cancel+ed|axed|ordered|commissioned|greenlit) (?:to series )?by ({_NAME})(?=[\s,.;)])"
    ),
    Pattern(
        r"\b(?:air|premier|debut|stream|broadcast)\w*\s(?:[^.;:!?\n]{0,40}?\s)?on (?:[A-Z]\w+['’]s )?"
        r"((?:(?!YouTube|TV|Youtube)[A-Z]\w*\s){1,2}(?:Channel|Network|TV|Television))\b"
    ),
)
_SAYS_SO = re.compile(r"\b(?:TV|Television|Network|Channel|Plus|Play|Player|\w\+)\Z")
_NO_SERVICE = re.compile(
    r"(?:LGBT\w*|Google|The|This|A|An|In|On|X|Instagram|Twitter|TikTok|Facebook|Twitch|Monday|Tuesday|Wednesday"
    r"|Thursday|Friday"
    r"|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Blu)\b"
)


_LIST = Pattern(
    rf"\b(?:on|via|by|across) (?:the )?(?P<list>{_NAME}(?:, {_NAME})*,? and {_NAME}) (?:channels|networks|stations)\b"
)


def _may_decide(name: str, text: str) -> bool:
    """Tell whether a name can be a network's: it says so itself, or it is one word, and nobody's surname."""
    if _NO_SERVICE.match(name) or is_plain_word(name):
        return False
    return bool(_SAYS_SO.search(name)) or (
        " " not in name and not re.search(rf"[A-ZÀ-Þ][\w’'.-]+ {re.escape(name)}\b", text)
    )


def learned_services(text: str) -> dict[str, tuple[str, str]]:
    """Return every service that the text speaks of as of one ("the streamer Harbour+"), with its name and kind."""
    found: dict[str, tuple[str, str]] = {}
    for kind, way in _WAYS:
        for m in way.finditer(text):
            name = m[1].strip()
            if not _NO_SERVICE.match(name):
                found.setdefault(name, (name, kind))
    for way in _DECIDERS:
        for m in way.finditer(text):
            if _may_decide(name := m[1].strip(), text):
                found.setdefault(name, (name, "broadcast"))
    for m in _LIST.finditer(text):
        for name in re.split(r", (?:and )?| and ", m["list"]):
            if not _NO_SERVICE.match(name):
                found.setdefault(name, (name, "broadcast"))
    return found
