"""Services that no list holds, learned from how an article speaks of them."""

import re

from hitherto.reading.drawing.sieve import Pattern

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
NO_SERVICE = re.compile(
    r"(?:LGBT\w*|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days\b|Google|The|This|A|An|In|On|X|Instagram|Twitter|TikTok|Facebook|Twitch|Monday|Tuesday|Wednesday"
    r"|Thursday|Friday"
    r"|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Blu)\b"
)


_LIST = Pattern(
    rf"\b(?:on|via|by|across) (?:the )?(?P<list>{_NAME}(?:, {_NAME})*,? and {_NAME}) (?:channels|networks|stations)\b"
)


def learned_services(text: str) -> dict[str, tuple[str, str]]:
    """Return every service that the text speaks of as of one ("the streamer Harbour+"), with its name and kind."""
    found: dict[str, tuple[str, str]] = {}
    for kind, way in _WAYS:
        for m in way.finditer(text):
            name = m[1].strip()
            if not NO_SERVICE.match(name):
                found.setdefault(name, (name, kind))
    for m in _LIST.finditer(text):
        for name in re.split(r", (?:and )?| and ", m["list"]):
            if not NO_SERVICE.match(name):
                found.setdefault(name, (name, "broadcast"))
    return found
