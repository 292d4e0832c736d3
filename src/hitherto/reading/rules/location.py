"""Location: where a title is filmed, which is not where its story is set."""

import re
from collections.abc import Iterator

from hitherto.reading.draft import Draft
from hitherto.reading.drawing.sieve import Pattern
from hitherto.reading.people.names import is_person
from hitherto.reading.places import PLACE, evidence, filmed_in, is_no_place
from hitherto.reading.scene import Sentence
from hitherto.reading.shooting import shooting

TRIGGERS = frozenset(
    """
    filmed filming films film shot shooting shoot shoots production lensed lensing cameras location locations
    photography rolling shooting-location in and shot crew filmmakers scenes switched where set doubles doubled doubling
    stands stood standing stand-in used taped taping wraps wrapped start crews
    """.split()
)

# "When the production came to Leeds", "filming was switched from Ripon to Brodie House"
_WORK = r"(?:[Ff]ilming|[Pp]roduction|[Tt]he shoot|[Ss]hooting|[Ss]cenes?)"
_CAME_TO = Pattern(
    r"\b(?:[Pp]roduction|[Ff]ilming|the crew|the cast and crew|cameras|filmmakers|[Cc]rews)"
    r" (?:(?:has|have|then|also|recently|refused|and|had) )*(?:came|comes?|returned|returns|headed|heads"
    r"|travel(?:l?ed|s)|decamped|descended(?: up)?|arrived|rolled|moves? on|upped sticks)(?: back| again| off)?(?: in)?"
    r"(?: to| on|into)?\b(?= [A-Z])"
    rf"|\b{_WORK}\b[^.;,]{{0,45}}?(?:, (?:which|who)[^.;,]{{2,70}},)? (?:was|were|been|is|being) (?:\w+ )?"
    r"(?:switched|moved|relocated|shifted|transferred)(?: from (?:[A-Z]\w+ ?)+)? to\b"
    r"(?: (?:an?|the) (?:[a-z-]+ ){1,4}?(?:home|house|castle|city|town|estate|location|site|studio),)?(?= [A-Z])"
)
_NAMED_AS = Pattern(
    r"\b(?:filming|shooting) (?:locations?|spots) (?:include[sd]?|are|were|range from)(?: such places as)?\b",
    re.IGNORECASE,
)
_LATER = re.compile(r"[^.;,:A-Z\"“”]{1,80}?(?=\s(?:on location )?(?:in|at|around|near) (?:the )?[A-Z])")
_OF_IT = re.compile(r" (?:[a-z]+ ){0,3}(?:on|of|for) (?:the )?[“\"‘']?")
_MADE_THERE = Pattern(
    r"\b(?:production|filming|shooting|the shoot) (?:has |have |will |is |was )?(?:mov(?:ed|es|ing)"
    r"|relocat(?:ed|es|ing)|shift(?:ed|s|ing)|switched)(?: from [A-Z]\w+)? to\b"
    r"|\b(?:mov(?:e|ed|es|ing)|relocat(?:e|ed|es|ing)|shift(?:ed|s|ing)?) (?:(?:its|the|their) )?(?:production|filming"
    r"|shoot)(?: from [A-Z][\w ]+)? to\b"
)
_SHOW = r"(?:it|(?:the|this) (?:[\w-]+ )?(?:series|show|drama|comedy|sitcom|film|movie|thriller|season|production))"
# "has been in Leeds filming the drama", "flew to Malta to film the finale", "on the set in Leeds"
_AWAY = Pattern(
    r"\b(?:is|are|was|were|been|currently|now|busy)(?: (?:out|over|back|away|currently|now))*"
    rf"(?= (?:in|at) (?:the )?(?:\w+ )?{PLACE} (?:filming|shooting|making|to (?:film|shoot)) )"
    r"|\b(?:fl(?:ew|ies|y|own|ying)|travel\w*|return\w*|head\w*|jet\w*|went|go(?:es|ing)?|mov\w+|relocat\w+|came|comes)"
    rf"(?: (?:back|off|over|out|straight))* to(?= (?:the )?{PLACE}(?: [^.;,]{{1,30}})? (?:to|for) (?:[\w-]+ )?"
    r"(?:film|shoot|filming|shooting|(?:begin|start|resume|finish|continue|complete) (?:work|filming|shooting"
    r"|production))\b)"
    r"|\b(?:on|from|to|visit(?:ed|s|ing)?) (?:the )?(?:[\w:’']+ ){0,3}?set(?: of [^.;,]{2,40}?)?(?= in [A-Z])"
    r"|\b[Ss]et (?:photos|pictures|images|videos?|snaps)[^.;,A-Z]{0,30}(?= (?:in|at) [A-Z])"
    r"|\b[Pp]roduction (?:is|was|will be|has been) based(?= (?:in|at) )"
)
_LOCATIONS = Pattern(
    r"(?:\A|[Tt]he |[Ff]ilming |[Ss]hooting |[Kk]ey |[Oo]ther )[Ll]ocations (?:used )?(?:include[sd]?|are|were)\b"
)
# "Prague doubles for Vienna", "Hale Castle, where the show is filmed", "Hale Castle was used as a location"
_STANDS = Pattern(
    rf"(?P<place>(?!The\b|This\b|It\b|Season\b){PLACE}(?:, {PLACE})?)(?:, [^.;,]{{2,60}},)?"
    r"(?:(?:,? which)?(?: (?:also|often|again|has|have|been|will|was|is|the|regularly))* (?:doubl(?:es?|ed|ing)"
    r"|st(?:ands?|ood|anding) in|stand-in|fill(?:s|ed|ing)? in) for\b"
    r"|,? (?:which is |and is )?where (?:(?:much|most|parts?|the bulk|many|some|all) of )?"
    rf"(?:(?:{_SHOW}|scenes|filming|production|[A-Z][\w: ]+) )?(?:is|was|are|were|has been|have been|being) (?:\w+ )?"
    r"(?:filmed|shot|taking place|based|under ?way)"
    r"|,? where (?:filming|production|shooting) (?:is|was|began|begins|took|takes|has|will)"
    r"|,? (?:was|were|is|are|has been) (?:also )?used (?:as|for) (?:an? |the )?(?:[\w-]+ ){0,3}?"
    r"(?:locations?|filming|shoot|scenes|exteriors|backdrop|set)\b)"
)
_QUESTION = re.compile(r"\bwhere (?:is|was|are|were|did|do|does)\b.{0,60}\b(?:film|shot|shoot)", re.IGNORECASE)
_NOT_HERE = re.compile(
    r"\b(?:police(?! station)|gun|man|woman|people|victim|officers?|suspect|dead|killed|oil|car|crude|mass|drone"
    r"|basketball|goal|music video|was shot in the (?:head|chest|back|leg|arm)|interview|footage|clip"
    r"|video|documentary about|(?<!set )photos?|photographs?|pictures?)\b",
    re.IGNORECASE,
)
# What is said of a title without its name, where "shooting" is no crime.
_SURELY = re.compile(
    r"\A(?:shot|filmed|lensed|taped)\b|\b(?:taped|filming|principal photography|cameras|interiors|exteriors|film crew"
    r"|be filmed|(?:spring|summer|fall|autumn|winter) start|we (?:[\w’']+ )?(?:shoot|shot|film(?:ed)?))\b",
    re.IGNORECASE,
)
_PART_OF_IT = re.compile(
    r"\b(?:series|show|film|movie|season|drama|sequel|cast|crew|episodes?|pilot|production|adaptation"
    r"|anime|game|thriller|comedy|reboot|revival|actor|director|stars?|scenes|set|locations)\b",
    re.IGNORECASE,
)


_WITH_IN = (_AWAY,)  # behind these the place has a word before it: "in Leeds"


def find(sentence: Sentence) -> Iterator[Draft]:
    """Give the places in which the sentence says that a title is filmed."""
    text = sentence.scene.text
    yield from _answers(sentence)
    yield from _standing(sentence)
    for way in (_CAME_TO, _MADE_THERE, _NAMED_AS, _AWAY, _LOCATIONS):
        for m in way.bare.finditer(text, sentence.start, sentence.end) if way.may(sentence.text) else ():
            before = text[max(sentence.start, m.start() - 60) : m.start()]
            told = sentence.mentions or sentence.seasons or _PART_OF_IT.search(sentence.text)
            if _NOT_HERE.search(before) or not (told or _SURELY.search(sentence.text)):
                continue
            yield from _places(sentence, m, listed=way not in _WITH_IN or m.group().endswith(" to"))
    yield from _worked(sentence)


def _worked(sentence: Sentence) -> Iterator[Draft]:
    """Read where the work is done in whatever words: "cameras roll next month in Leeds", "its Leeds shoot"."""
    told = sentence.mentions or sentence.seasons or _PART_OF_IT.search(sentence.text) or _SURELY.search(sentence.text)
    for place, start, end, denied in shooting(sentence) if told else ():
        if not _NOT_HERE.search(sentence.scene.text, max(sentence.start, start - 60), start):
            yield Draft(
                "location", place, *evidence(sentence, start, end), "location: at work", start,
                polarity="-" if denied else "+", season=None,
            )  # fmt: skip


def _answers(sentence: Sentence) -> Iterator[Draft]:
    """Read the answer to a heading ("Where was it filmed?") that is only a place."""
    text = sentence.scene.text
    if sentence.block.kind == "heading" or len(sentence.text) > 80 or not _QUESTION.search(sentence.heading):
        return
    led = re.match(r"(?:[Ii]n |[Oo]n location in |[Mm]ainly in |[Mm]ostly in )?", sentence.text)
    start = sentence.start + (led.end() if led else 0)
    source = f"{text[:start]}in {text[start:]}"
    for place in filmed_in(source, start, sentence.end + 3):
        at = text.find(place, start)
        yield Draft("location", place, at, at + len(place), "location: answer", at, season=None)


def _standing(sentence: Sentence) -> Iterator[Draft]:
    """Read what a place is said to be used for: "Prague doubles for Vienna", "Hale Castle, where it is filmed"."""
    for m in _STANDS.finditer(sentence.text):
        place, people = m["place"], sentence.scene.people
        if is_person(place) or people.is_actor(place) or people.is_role(place) or is_no_place(place):
            continue
        at = sentence.start + m.start()
        if any(t.start < at + len(place) and at < t.end for t in sentence.mentions):
            continue  # what bears the name of the place is a title here
        yield Draft("location", place, *evidence(sentence, at, sentence.start + m.end()), "location: stands in", at)


def _before_place(sentence: Sentence, start: int) -> int:
    """Return where the first "in …" after a word of filming begins: "filming is due to begin on Harbour in Leeds"."""
    text = sentence.scene.text
    named = [*((m.start, m.end) for m in sentence.mentions), *((s.start, s.end) for s in sentence.seasons)]
    of = next((end for begin, end in named if start <= begin and _OF_IT.fullmatch(text, start, begin)), start)
    found = _LATER.match(text, of, sentence.end)
    return found.end() if found else of


def _places(sentence: Sentence, m: re.Match[str], *, listed: bool) -> Iterator[Draft]:
    text = sentence.scene.text
    start = m.end() if listed else _before_place(sentence, m.end())
    source = text if not listed else f"{text[:start]} in{text[start:]}"
    shift = len(source) - len(text)
    for place in filmed_in(source, start, sentence.end + shift):
        end = text.find(place, m.end()) + len(place)
        if any(mark.start < end <= mark.end and mark.kind in "TWO" for mark in sentence.skeleton.marks.values()):
            continue
        yield Draft(
            "location", place, *evidence(sentence, m.start(), end), "location: filmed in", m.start(), season=None
        )
