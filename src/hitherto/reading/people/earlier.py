"""Who played a part before: in the original film, say, and so not in the one that the article is about."""

import re
from dataclasses import replace

from hitherto.reading.draft import Draft
from hitherto.reading.drawing.skeleton import DATE, NAME, TITLE
from hitherto.reading.scene import Sentence
from hitherto.reading.ties.ties import NUMBERED

_BEFORE = re.compile(
    r"\b(?:previously|originally|famously|first|formerly|once|had been|made|originated|immortali[sz]ed|populari[sz]ed)"
    r"\b",
    re.IGNORECASE,
)
_OLD = (
    r"(?:original|first|initial|earlier|previous|prior|old(?:er)?|classic|animated|early|last|(?:two|three|four|\d)"
    rf"|(?:{DATE}|(?:19|20)\d\d)(?:['’]s|[-–](?:{DATE}|(?:19|20)?\d\d))?)"
)
_IN_OLD = re.compile(
    rf",? (?:in|of|for|from|on) (?:the |both (?:the )?|all (?:the )?)(?:{_OLD} )+(?:[\w’'-]+ ){{0,3}}?"
    r"(?:films?|movies?|series|shows?|trilogy|quadrilogy|saga|franchise|versions?|adaptations?|miniseries|games?"
    r"|sitcom|cartoon|anime|drama|remake|reboot|musical)\b",
    re.IGNORECASE,
)
_NAMED = re.compile(rf" [“\"‘]?(?:{TITLE}|{NAME})")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?![\d–-])")


def earlier_work(sentence: Sentence, m: re.Match[str]) -> str | None:
    """Return the title in which somebody is said to have played a part before; None where it is no earlier one."""
    drawn, link = sentence.skeleton.text, m.groupdict().get("link")
    after = _IN_OLD.match(drawn, m.end()) if link is not None else _IN_OLD.search(m.group())
    if not (after or (link is not None and _BEFORE.search(m.group()[: m.start("who") - m.start()]))) or (
        after and _NAMED.match(after.string, after.end())
    ):
        return None
    main = sentence.scene.titles.main or ""
    head = longer["base"] if (longer := NUMBERED.match(main)) else main.partition(": ")[0]
    if head != main:
        return head  # "Harbour Lights" of "Harbour Lights: Reborn"
    if after is None and (sentence.scene.coming or 0) > 1:
        return main  # recast from one season to the next
    told = sentence.skeleton.plain(after.group(), sentence.scene.text) if after else ""
    year = _YEAR.search(told)
    return f"{main} ({year.group() if year else 'original'})"


def then(draft: Draft, work: str) -> Draft:
    """Put a draft into the title in which the part was played before."""
    details = {key: value for key, value in draft.details.items() if key != "status"}
    return replace(draft, work=work, season=0, details=details)
