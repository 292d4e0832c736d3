"""Which season bears on what is told at a position: the one that its own clause names, not one told beside it.

"Ada Vale, who directed season 1, will also produce": a season in a relative clause, in brackets, in what somebody is
called by ("season 1 director Ada Vale") or in a look back ("after season 1's success") bears on nothing outside it.
"""

import re
from typing import TYPE_CHECKING

from hitherto.reading.answer import Answer
from hitherto.reading.subject.seasons import SeasonMention, season_mentions
from hitherto.reading.times.tense import direction
from hitherto.reading.titles.credits import is_told_behind
from hitherto.reading.titles.kinds import WORKERS

if TYPE_CHECKING:
    from hitherto.reading.scene import Sentence

FURTHER_EPISODES = r"(?:New|Further|More|Subsequent|The remaining|Its|All|The first|The other) (?:\w+ )?episodes"
_FORWARD = {"new", "next", "upcoming", "coming", "forthcoming", "final", "latest"}
_BEFORE_SEASON = re.compile(r"[\"”’]?(?:['’]s?)?,?\s(?:the |its |\()?(?:[\w-]+ ){0,2}")
_SEASON_OF = re.compile(r"(?: and [\w ]+)? (?:of|for|in) (?:the )?(?:[\w+’'-]+ ){0,4}[\"“‘]?")

_GOES_ON = re.compile(r"[,—–)] ?(?:will|would|is|are|was|has|have|had|also|returns?|joins?)\b")
_ENDS = re.compile(r"[,;:)—]|\s–\s|\s(?:will|would|is|are|was|were|has|have|had)\b")
_NEXT_CLAUSE = re.compile(r"; |, (?:but|while|whereas|though|although) | before [a-z]+ing\b")
_OF_SEASON = re.compile(r"(?: (?:finale|premiere|opener|debut))?[,—–]? ?(?:which|that)\b")
_CALLED = re.compile(rf"(?:['’]s)? (?:[\w-]+ )?{WORKERS}s?\b", re.IGNORECASE)
_RELATIVE = re.compile(r"(?:[,—–] ?(?:and |but )?)?\b(?:who|whose|whom|which|where)\b")
_GOES_BACK = re.compile(
    r"(?:\A|(?<!ended)(?<!concluded)(?<!ancelled)(?<!anceled)(?<!axed)(?<!wrapped)(?<!finished)(?<!leaving)(?<!up)"
    r"[\s,;—–(])(?:after|following|since|un?like|like|as (?:in|with)|besides|beyond|despite|from|than"
    r"|(?:build|step|tak|fill|hand)(?:s|ing|es)? (?:on|in|over)(?: (?:for|from))?|replac(?:es|ing)|succeed(?:s|ing)"
    r"|(?:on|off) the (?:heels|back) of|in the wake of|compared (?:to|with)|(?:picks?|picking) up)"
    r" (?:(?!(?:and|will|is|was|with|on)\b)[^\s,;:—]+ ){0,7}\Z",
    re.IGNORECASE,
)
_FROM = re.compile(r"\bfrom\b", re.IGNORECASE)
_RETURNS = re.compile(r"[^.;,]{0,30}\b(?:will|would|to|are|is|also|set|both|all)? ?(?:return|repris|be back|back|come)")
_LIKENED = re.compile(r"\b(?:like|as with|as in|just as) (?:the |its )?(?:show['’]s |series['’] )?\Z", re.IGNORECASE)


def season_of(
    sentence: "Sentence", at: int, work: str | None = None, *, default: bool, stop: int = 0
) -> Answer[int | None]:
    """Return the season meant at this position: the clause's, the heading's, by `default` the article's.

    What is told goes on until `stop`. Seasons that the sentence gives to another title than `work` are passed over.
    """
    scene = sentence.scene
    named = _named(sentence, work)
    if nearest := _nearest([s for s in named if _bears(sentence, s, at, stop)], at):
        words = scene.text[nearest.start : nearest.end]
        return Answer(_number(sentence, nearest, work), "named in the sentence", words)
    if before := carried(sentence, work):
        return before
    if _is_headed(sentence, work):
        for mention in season_mentions(sentence.heading, 0, len(sentence.heading)):
            return Answer(_number(sentence, mention, work), "named in the heading", sentence.heading)
    if entered := _entered(sentence, work):
        return entered
    if scene.season is not None and (default or (named and _is_set_against(sentence, named, at, work))):
        return Answer(scene.season, "the season that the article is about")
    return Answer(None, "no season is named")


def carried(sentence: "Sentence", work: str | None) -> Answer[int | None] | None:
    """Return the season that the sentence before told of, where this one goes on with it: "It ended in August."."""
    before = sentence.previous
    if before is None or sentence.seasons or not _GOES_ON_WITH_IT.match(sentence.text):
        return None
    told = [s for s in before.seasons if s.numbers and owner(before, s) in (None, work)]
    if len(told) != 1 or len(told[0].numbers) > 1 or _aside(before, told[0]) is not None:
        return None
    words = sentence.scene.text[told[0].start : told[0].end]
    return Answer(told[0].numbers[-1], "carried over from the sentence before", words)


_GOES_ON_WITH_IT = re.compile(
    rf"(?:It|They|{FURTHER_EPISODES}"
    r"|The (?:season|premiere|finale|new season|first episode))\b"
)


def _entered(sentence: "Sentence", work: str | None) -> Answer[int | None] | None:
    """Return the season with which a list enters the title: "Harbour (Season 3) – A crime saga. Six episodes."."""
    if sentence.seasons or not sentence.scene.is_list:
        return None
    first = sentence
    while first.previous is not None:
        first = first.previous
    entered = [s for s in first.seasons if s.numbers and owner(first, s) == work] if first is not sentence else []
    if len(entered) != 1 or first.mentions[0].work != work:
        return None
    words = sentence.scene.text[entered[0].start : entered[0].end]
    return Answer(entered[0].numbers[-1], "named where the list enters the title", words)


def _is_headed(sentence: "Sentence", work: str | None) -> bool:
    """Tell whether the heading's season can be this title's: it names no other."""
    named = {m.work for m in sentence.scene.titles.mentions(sentence.heading, 0, len(sentence.heading))}
    return not named or work is None or work in named


def seasons_told(sentence: "Sentence", at: int, stop: int, work: str | None) -> tuple[int, ...]:
    """Return each of several seasons of which the same is told: "the first two seasons", "season 2, like the first"."""
    named = _named(sentence, work)
    nearest = _nearest([s for s in named if _bears(sentence, s, at, stop)], at)
    if nearest is None:
        return ()
    likened = (s for s in named if _LIKENED.search(sentence.scene.text, sentence.start, s.start) and s is not nearest)
    return tuple(sorted({*nearest.numbers, *(n for s in likened for n in s.numbers)}))


def _named(sentence: "Sentence", work: str | None) -> list[SeasonMention]:
    return [s for s in sentence.seasons if work is None or owner(sentence, s) in (None, work)]


def _nearest(named: list[SeasonMention], at: int) -> SeasonMention | None:
    before = [s for s in named if s.start <= at]
    after = [s for s in named if s.start > at]
    if before and (not after or at - before[-1].end <= (after[0].start - at) * 2):
        return before[-1]
    return after[0] if after else None


def _bears(sentence: "Sentence", season: SeasonMention, at: int, stop: int) -> bool:
    """Tell whether a season bears on what is told from `at` until `stop`, rather than on something beside it."""
    if season.start > at and _NEXT_CLAUSE.search(sentence.scene.text, at, season.start):
        return False
    if sentence.scene.season in season.numbers or season.relative in _FORWARD:
        return True
    aside = _aside(sentence, season)
    return aside is None or aside[0] <= at < aside[1] or at < aside[0] < stop <= aside[1]


def _aside(sentence: "Sentence", season: SeasonMention) -> tuple[int, int] | None:
    """Return the `[start, end)` of what is told beside the statement of the sentence, if the season stands in such."""
    text, begin = sentence.scene.text, sentence.start
    if called := _CALLED.match(text, season.end, sentence.end):
        return season.start, _end(sentence, called.end())
    opened = text.rfind("(", begin, season.start)
    if opened > text.rfind(")", begin, season.start):
        if any(m.end <= opened <= m.end + 2 and season.start == opened + 1 for m in sentence.mentions):
            return None  # "Harbour (Season 3)": which one of it the sentence tells of
        closed = text.find(")", season.end, sentence.end)
        return opened, closed if closed >= 0 else sentence.end
    relative = list(_RELATIVE.finditer(text, begin, season.start))
    if relative and relative[-1].start() > begin and not _ends_between(text, relative[-1].end(), season.start):
        return relative[-1].start(), _end(sentence, season.end)
    back = _GOES_BACK.search(text[begin : season.start])
    if back and (not _FROM.search(back.group()) or _RETURNS.match(text, season.end, sentence.end)):
        return begin + back.start(), _end(sentence, season.end)
    return None


def _ends_between(text: str, start: int, end: int) -> bool:
    """Tell whether a relative clause that begins here is over before `end`: "who stars, will return for season 2"."""
    return _GOES_ON.search(text, start, end) is not None


def _end(sentence: "Sentence", at: int) -> int:
    own = _OF_SEASON.match(sentence.scene.text, at, sentence.end)
    found = _ENDS.search(sentence.scene.text, own.end() + 15 if own else at, sentence.end)
    return found.start() if found else sentence.end


def _is_set_against(sentence: "Sentence", named: list[SeasonMention], at: int, work: str | None) -> bool:
    """Tell whether what is told of the coming season is set against earlier ones, which are all that is named."""
    scene = sentence.scene
    earlier = all(s.numbers and s.numbers[-1] < (scene.season or 0) for s in named)
    place = at - sentence.start
    return earlier and work == scene.titles.main and direction(sentence.text, place, place) == "future"


def owner(sentence: "Sentence", season: SeasonMention) -> str | None:
    """Return the title whose season is named: the one beside it, else the main one where the sentence names others."""
    text, main = sentence.scene.text, sentence.scene.titles.main
    for mention in sentence.mentions:
        if _BEFORE_SEASON.fullmatch(text[mention.end : season.start]) or _SEASON_OF.fullmatch(
            text[season.end : mention.start]
        ):
            return mention.work
        if mention.work != main and is_told_behind(text, mention.start, mention.end, season.start):
            return mention.work
    return main if sentence.mentions and season.start < sentence.mentions[0].start and season.numbers else None


def season_leads(sentence: "Sentence", at: int) -> bool:
    """Tell whether the sentence, or its heading, is about a season from its beginning on."""
    named = sentence.seasons
    if named:
        return (
            named[0].start < min(at, sentence.start + 60)
            and "debut" not in sentence.text[: named[0].start - sentence.start]
        )
    return any(season_mentions(sentence.heading, 0, len(sentence.heading)))


def _number(sentence: "Sentence", mention: SeasonMention, work: str | None) -> int | None:
    scene = sentence.scene
    if mention.numbers:
        return scene.season if scene.season in mention.numbers else mention.numbers[-1]
    if work is not None and work != scene.titles.main:
        return None
    if mention.relative in _FORWARD or scene.coming is None:
        return scene.coming
    return scene.coming - 1 if scene.coming > 1 else None
