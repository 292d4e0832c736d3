"""Who is somebody for certain, so that no title is made of the name: people who speak, play, work or are cast."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from hitherto.reading.drawing.sieve import Pattern

if TYPE_CHECKING:
    from hitherto.reading.scene import Sentence

_SPEAKS = Pattern(
    r"\b([A-Z][\w’'-]+) (?:also |later |then )?(?:says|said|told|tells|explained|explains|added|adds|revealed"
    r"|wrote|recalls"
    r"|recalled|admitted|admits|plays|played|will play|joked|confirmed to|declined|laughs|laughed|posted)\b"
)
_MADE = re.compile(  # "the writer of Salt Roads said"
    r"\b(?:creator|writer|showrunner|director|star|producer|author|head|boss)s? of (?:the )?"
    r"[\"“‘']?(?:[A-Z][\w:’'-]+ )*\Z"
)
_TOLD_OF = re.compile(
    r"\b(?:directs?|directed|creates?|created|wrote|writes|(?:stars?|starred|appears?) in|behind|for|on|of) \Z"
)


def _is_told_of(speaks: re.Match[str]) -> bool:
    """Tell whether the name before a comma is what the speaker made: "Vale, who directs Salt Roads, told …"."""
    after = speaks.string[speaks.end(1) : speaks.end(1) + 1]
    return after == "," and _TOLD_OF.search(speaks.string, max(0, speaks.start() - 30), speaks.start()) is not None


_FULL = r"(?:[A-Z][\w.’'-]+ ){1,2}[A-Z][\w’'-]+"
_AGED = Pattern(rf"({_FULL}),? (?:\(\d\d\)|\d\d(?=,))(?!\d)")  # "Ada Vale, 52, told …"
# "Ada Vale's ex", "a rep for Ada Vale": what people have, and no work has.
_OWNER = Pattern(
    rf"({_FULL})['’]s? (?:(?:former|late|new|own|then|longtime|real-life|on-screen|ex-?|now-)[ -]?)*(?:husband|wife|ex"
    r"|boyfriend|girlfriend|fianc[eé]e?|partner|fella|beau|son|daughter|mother|father|mum|mom|dad|brother|sister|agent"
    r"|publicist|manager|lawyer|reps?|bandmate|co-?stars?|castmates?|performance|portrayal|character|Instagram|memoir)\b"
)
_MAKES = (
    r"(?:direct|creat|writt|penn|host|present|narrat|play|portray|voic|compos|helm|front|headlin|toplin|led|adapt|shot"
    r"|script|accompani|join|chair|anchor)"
)
_CREDITED = Pattern(rf"({_FULL}) \([\"“‘][A-Z]")  # "Ada Vale (“Salt Roads”)"
_AGENT = Pattern(  # "directed by Latvia's Ada Vale", "alongside Ada Vale"
    rf"\b(?:(?:executive )?produced by|{_MAKES}(?:en|ed|d)? (?:and [\w-]+ )?by|alongside|opposite|co-?starring"
    rf"|[Cc]ourtesy of) (?:[A-Z]\w+['’]s )?({_FULL})(?!['’:]| [A-Z0-9])"
)
_PERSON = Pattern(
    rf"({_FULL})(?:,? (?:(?:has|have|was|were) (?:been )?(?:cast|tapped|hired|born|offered"
    r"|confirmed (?:for|to (?:join|star|play|lead|appear)))\b|Confirmed (?:[Tt]o|[Ff]or) (?:[Jj]oin|[Ss]tar|[Pp]lay)\b"
    r"|says?|said|told|tells|plays|played|portrays|explained|revealed|[Ww]ho|whose|will play"
    r"|will (?:also )?(?:reprise|appear in|join the|direct|write)|reprises|recalled|added|joked|wrote|tweeted"
    r"|posted|as [A-Z]|(?:has |have )?[Jj]oin(?:s|ed|ing)? (?:[Tt]he )?(?:\w+ )?[Cc]ast"
    r"|(?:is )?[Ii]n (?:final )?[Tt]alks"
    r"|(?:has |have )?(?:signed|been set) (?:on|up|to)|bow(?:s|ed) out"
    r"|[Tt]o (?:[Ss]tar (?:[Ii]n|[Aa]s|[Oo]pposite)|[Pp]lay|[Rr]eprise|[Dd]irect|[Hh]elm))\b)"
)
_WORKER = Pattern(
    r"\b(?:director|writer|showrunner|creator|producer|author|newcomer|composer|veteran|alum|vet|scribe|playwright|filmmaker"
    r"|comic|singer|rapper|model|broadcaster|footballer|[Aa]ct(?:or|ress)|comedian|presenter)s? "
    r"((?:[A-Z][\w.-]+ ){1,2}[A-Z][\w-]+)(?!['’:]| [A-Z0-9])"
)


def certain_people(text: str, sentences: "Iterable[Sentence]") -> set[str]:
    """Return names that somebody is said to bear, and surnames of those who speak."""
    found = (
        m
        for s in sentences
        for way in (_PERSON, _SPEAKS, _WORKER, _AGED, _OWNER, _AGENT, _CREDITED)
        if way.may(s.text)
        for m in way.bare.finditer(text, s.start, s.end)
    )
    return {m[1] for m in found if not _MADE.search(text, max(0, m.start() - 60), m.start()) and not _is_told_of(m)}
