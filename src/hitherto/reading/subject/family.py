"""The older work that an article's title goes on from: what "the original series" and its dates are those of."""

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from hitherto.reading.ties.ties import NUMBERED, TIE
from hitherto.reading.titles.kinds import KIND

if TYPE_CHECKING:
    from hitherto.reading.scene import Scene, Sentence
    from hitherto.reading.titles.titles import Mention

_SORT = r"(?:(?:hit|cult|classic|beloved|popular|iconic|long-running|flagship|original|first|\w+['’]s) )*"
_KIND = r"(?:TV |television |animated |crime |comedy )*(?:series|show|film|movie|drama|comedy|sitcom|game|procedural)"
# Before what another comes from: "a sequel to the hit Wolf Hour", "the original series Wolf Hour"
_FROM = re.compile(
    rf"\b{TIE}(?: {_KIND})? (?:to|of|from) (?:the |its |their |that |an? )?{_SORT}(?:{_KIND},? )?[\"“‘'_]?\Z"
    rf"|\bthe original (?:{_KIND},? )?[\"“‘'_]?\Z",
    re.IGNORECASE,
)
# "the spin-offs Wolf Hour: North and …", "its forthcoming sequel, Wolf Hour: North"
_OFFSHOOT = re.compile(
    r"\b(?:spin-?offs?\b[^.;]{0,70}|(?:sequel|follow-?up|upcoming|forthcoming|next)[\w ,’'-]{0,20}[\"“‘'_]?)\Z",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"\b(?:the original|sequel|revival|reboot|relaunch)\b", re.IGNORECASE)
_TAIL = re.compile(rf" (?:animated series|{TIE})\Z")


@lru_cache(maxsize=4)  # each draft asks
def elder(scene: "Scene") -> str | None:
    """Return the older work that the article's main title goes on from, if the article names it."""
    main = scene.titles.main
    if main is None or scene.titles.entries:
        return None
    others = [(s, m) for s in scene.sentences for m in s.mentions if m.work != main]
    told = Counter(m.work for s, m in others if _is_source(s, m))
    if told:
        return max(told, key=lambda work: (told[work], -len(work)))
    named = _namesake(scene, main) or _only_sister(scene, [m for _, m in others])
    return named or _made_anew(scene, main) or _called_original(scene, main)


def is_elder(scene: "Scene", work: str) -> bool:
    """Tell whether a title is the older work, or its name cut short: "NWX" of "NWX: North West Crossing"."""
    older = elder(scene)
    if older is None:
        return False
    whole = work.startswith(f"{older}: ") and older == "".join(word[0] for word in work.partition(": ")[2].split())
    return work == older or whole or older.startswith((f"{work}: ", f"{work} ("))


@lru_cache(maxsize=32)
def is_line(scene: "Scene", work: str) -> bool:
    """Tell whether a title is that of the line of films that the main one is in: "the next Jack Lark film, Tide"."""
    main = scene.titles.main
    if main is None or work == main or work in scene.titles.told or main.startswith(work):
        return False
    named = [(s, m) for s in scene.sentences for m in s.mentions if m.work == work]
    within = [s for s, m in named if _is_in_line(scene.text, m.start, m.end)]
    played = any(_PLAYED.search(scene.text, max(0, m.start - 12), m.start) for _, m in named)
    return any(played or main in (m.work for m in s.mentions) for s in within)


def _is_in_line(text: str, start: int, end: int) -> bool:
    return _IN_LINE.search(text, max(0, start - 40), start) is not None and KIND_AFTER.match(text, end) is not None


_PLAYED = re.compile(r"\b(?:as|play(?:s|ed|ing)?|next|of) \Z")
_IN_LINE = re.compile(
    r"\b(?:new|newest|latest|next|last|final|upcoming|forthcoming|coming|\d+(?:th|st|nd|rd)) (?:[\w-]+ )?[\"“‘'_]?\Z",
    re.IGNORECASE,
)
KIND_AFTER = re.compile(rf"[\"”’'_]? {KIND}\b")


def is_kin(scene: "Scene", work: str) -> bool:
    """Tell whether a title is another one of the main one's story, or the older work that it goes on from."""
    main = scene.titles.main
    return main is not None and work != main and (is_elder(scene, work) or _of_one_story(main, work))


def _is_source(sentence: "Sentence", mention: "Mention") -> bool:
    """Tell whether a title is named as what the main one comes from."""
    text, main = sentence.scene.text, sentence.scene.titles.main or ""
    before = [m.work for m in sentence.mentions if m.start < mention.start]
    own = before[-1] == main if before else _of_one_story(main, mention.work)
    if own and _FROM.search(text, sentence.start, mention.start):
        return True
    alone = {m.work for m in sentence.mentions} <= {main, mention.work}
    return alone and sentence.number < _LEAD and _ITS_TIE.match(text, mention.end, sentence.end) is not None


_LEAD = 4  # sentences, the headline among them, in which "the Wolf Hour prequel" is the article's title
_ITS_TIE = re.compile(
    rf"[”\"’]?(?:['’]s)? (?:(?:TV|film|movie|series|live-action|animated|upcoming) )*{TIE}\b(?! [“\"‘]?[A-Z])"
)


def _namesake(scene: "Scene", main: str) -> str | None:
    """Return the title that the main one lengthens: "Wolf Hour" of "Wolf Hour: North" and of "Wolf Hour sequel"."""
    longer = NUMBERED.match(main)
    shorter = (longer["base"] if longer else "", main.partition(": ")[0], _TAIL.sub("", main))
    named = next((name for name in shorter if name != main and name in scene.titles.names), None)
    return named or (longer["base"] if longer and not longer["doubtful"] else None)


def _only_sister(scene: "Scene", others: list["Mention"]) -> str | None:
    """Return the one other title of the story that is no spin-off, where the main one is told to go on from another."""
    main = scene.titles.main or ""
    sisters = {m.work for m in others if _of_one_story(main, m.work)}
    sisters -= {m.work for m in others if _OFFSHOOT.search(scene.text, max(0, m.start - 90), m.start)}
    return sisters.pop() if len(sisters) == 1 and _GOES_ON.search(scene.text) else None


def _of_one_story(main: str, other: str) -> bool:
    story = main.partition(": ")[0]
    return story != main and (other == story or other.startswith(f"{story}: "))


def _made_anew(scene: "Scene", main: str) -> str | None:
    """Return a name for the old one where the main title is that of a new one of the same name."""
    told = (m for s in scene.sentences for m in s.mentions if m.work == main)
    anew = (
        _ANEW_AFTER.match(scene.text, m.end) or _ANEW.search(scene.text, max(0, m.start - 60), m.start) for m in told
    )
    return f"{main} (original)" if any(anew) else None


def _called_original(scene: "Scene", main: str) -> str | None:
    """Return the first half of the main title where there was an "original": "Iron Hill" of "Iron Hill: Reborn"."""
    base = main.partition(": ")[0]
    foreign = r"\w+(?:ish|an|ese|ch) "  # "the original British series" is of something else
    told = rf"\b[Oo]riginal (?!{foreign})(?:[A-Z][\w+]* )?(?:series|show|film|movie|{re.escape(base)}(?!: ))\b"
    told += r"|\b[Tt]he original(?=[,.;]| (?:was|is|had|and|in|which|that)\b)"
    return base if base != main and re.search(told, scene.text) else None


_ANEW_AFTER = re.compile(r"[\"”’'_]?(?:['’]s)? (?:[\w-]+ ){0,2}?(?:reboot|remake|reimagining)\b", re.IGNORECASE)
_ANEW = re.compile(
    r"\b(?:reboot|remake|reimagining) of (?:the )?(?:[\w’'-]+ ){0,3}[\"“‘'_]?\Z|\b(?:rebooted|reimagined) [\"“‘'_]?\Z",
    re.IGNORECASE,
)
