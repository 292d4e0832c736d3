"""What is told of the older work that the article's title goes on from: "the original series", "ran from 2000 on"."""

import re
from typing import TYPE_CHECKING

from hitherto.reading.subject.family import elder
from hitherto.reading.titles.kinds import KIND, SORT

if TYPE_CHECKING:
    from hitherto.reading.scene import Sentence

WORDS = frozenset(
    "original first earlier previous flagship parent mothership classic older initial version adaptation".split()
)
# "original CBS series", "first film", "flagship show", "1996 film"
OLD = (
    r"(?:(?:original|flagship|parent|mothership|classic|older|initial)"
    rf" (?:(?:[A-Z][\w+]*|beloved|hit|long-running|{SORT}) ){{0,3}}?(?:{KIND}|run|version|trilogy)"
    r"|(?:first|earlier|previous) (?:animated |live-action |horror )?(?:film|movie|game|instal?lment)"
    r"|mothership"
    r"|(?:(?:19|20)\d\d |beloved |classic )?original(?! (?!\w+ed\b|was\b|ran\b|is\b|and\b|in\b|to\b)[\w-]))\b(?![’'])"
)
_THE = r"(?:[Tt]he|[Tt]hat|[Ii]ts|[Tt]heir) (?:beloved |hit |iconic )?"
_ITSELF = re.compile(rf"\b{_THE}{OLD}")
_DID = r"(?= (?:\w+ly )?(?:\w+ed|was|ran|had|began|went|came|won|made|left|drew|took|became)\b)"
# It is what a clause is about: it begins it, or is told more of by "which".
_SUBJECT = re.compile(
    rf"(?:\A|[;:—–] ?|, (?:and |but |while )?|\b(?:and|but|while|that) )[\"“‘]?{_THE}{OLD}"
    r"(?! (?:stars?|cast|creator|actor|fans?)\b)"
    rf"|\b\w+ {_THE}{OLD}(?=,? (?:which|that)\b)"
)
_ASIDE = re.compile(rf"\b(?:when|since|after|before|until|because|as|once) {_THE}{OLD}{_DID}", re.IGNORECASE)
_FRONTED = re.compile(rf"\A(?:\w+ed|Written|Known|Seen|Shown)\b[^,;]{{0,60}}, {_THE}{OLD}{_DID}")
_CLAUSE = re.compile(r"; |, (?:but|while|whereas|though|although|and (?:the|it|this))\b|\b(?:before|until) ")
# "starred in the original series", "directed the first film", "In the original series, …"
_WITHIN = re.compile(
    r"[^,;:.]{0,60}?\b(?:in|on|for|(?:director|writer|star|creator|producer)s? of"
    rf"|directed|wrote|created|produced|left|joined|helmed|penned) {_THE}{OLD}"
)
_BEGINS_IN = re.compile(rf"\A(?:[Ii]n|[Oo]n) {_THE}{OLD},")
_VERSION = re.compile(
    r"(?:\A|[;:—] ?|, (?:and |but |while )?|\b(?:and|but|while) )(?:[Aa]n?|[Tt]he) (?:previous|earlier|prior"
    r"|(?P<year>(?:19|20)\d\d)) (?:(?:film|TV|television|movie|BBC|screen|feature|live-action|animated) ){0,2}"
    r"(?:version|adaptation)\b(?! (?:of|to) [“\"‘])"
)
_LONG_AGO = 3  # years before the article, from which on a date is not of what is new
_AIRED = re.compile(
    r"\b(?:aired|ran|run|premiered|premiering|debuted|debuting|ended|ending|end|wrapped|launched|began|released|started"
    r"|concluded|concluding|finale|hit|opened|originally|starred)\b"
)
_YEAR = re.compile(r"(?<![\d$£€-])(?:19|20)\d\d(?!\d)")


def harked_back(sentence: "Sentence", at: int) -> tuple[str, str] | None:
    """Return the older work that the article's title goes on from, where it is what is told of, and words for it."""
    if WORDS.isdisjoint(sentence.words):
        return None
    if version := _version(sentence, at):
        return version
    words = _told(sentence, at)
    work = elder(sentence.scene) if words else None
    return (work, words) if work and words else None


def _version(sentence: "Sentence", at: int) -> tuple[str, str] | None:
    """Return a name for an earlier version of what the article is about: "the 1994 film adaptation starred"."""
    main, place = sentence.scene.titles.main, at - sentence.start
    told = next((m for m in _VERSION.finditer(sentence.text) if m.start() <= place), None)
    if main is None or told is None or _names_one(sentence, told.end(), place):
        return None
    if _CLAUSE.search(sentence.text, told.end(), max(place, told.end())):
        return None
    year = int(told["year"] or 0)
    if year > sentence.scene.said_at.year - _LONG_AGO:
        return None
    return elder(sentence.scene) or f"{main} ({year or 'original'})", told.group()


def long_ago(sentence: "Sentence", at: int) -> tuple[str, str] | None:
    """Return the older work where what would be told of the article's title, which is new, is of a year long ago."""
    if not (words := _long_ago(sentence)) or not (work := elder(sentence.scene)):
        return None
    return None if not WORDS.isdisjoint(sentence.words) and _told(sentence, at) == "" else (work, words)


def _told(sentence: "Sentence", at: int) -> str | None:
    """Return the words for the older work that bear on a position."""
    text, place = sentence.text, at - sentence.start
    if (found := _FRONTED.match(text)) and place < found.end():
        return found.group()
    if found := next((m for m in _ITSELF.finditer(text) if m.start() <= place < m.end()), None):
        return found.group()
    if found := _BEGINS_IN.match(text) or _WITHIN.match(text, place):
        return None if _names_one(sentence, found.end(), place) else found.group()
    for found in reversed([m for m in _ASIDE.finditer(text) if m.end() <= place]):
        return "" if "," in text[found.end() : place] else found.group()
    for found in reversed([m for m in _SUBJECT.finditer(text) if m.end() <= place]):
        other = _names_one(sentence, found.end(), place) or _CLAUSE.search(text, found.end(), place)
        return None if other else found.group()
    return None


def _names_one(sentence: "Sentence", start: int, end: int) -> bool:
    """Tell whether a title is named between two places in a sentence."""
    return any(start <= m.start - sentence.start < end for m in sentence.mentions)


def _long_ago(sentence: "Sentence") -> str | None:
    """Return the year of long ago of which a sentence that names no title tells, where the article's is a new one."""
    scene = sentence.scene
    if sentence.mentions or (scene.season or 1) > 1 or not (aired := _AIRED.search(sentence.text)):
        return None
    years = _YEAR.findall(sentence.text)
    past = years and all(int(year) <= scene.said_at.year - _LONG_AGO for year in years)
    return aired.group() if past else None
