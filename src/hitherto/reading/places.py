"""Where in the article a draft's evidence begins and ends."""

import re
from collections.abc import Iterator

from hitherto.reading.scene import Sentence
from hitherto.reading.voices.certainty import clause


def evidence(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """Return the clause of the sentence around the characters `[start, end)`, never cut inside a title or a name."""
    begin, stop = clause(sentence.scene.text, sentence.start, sentence.end, start, end)
    for mark in sentence.skeleton.marks.values():
        if mark.start < begin < mark.end:
            begin = sentence.start
        if mark.start < stop < mark.end:
            stop = sentence.end
    text = sentence.scene.text
    while begin < start and text[begin] in " ,;:—–-":
        begin += 1
    while stop > end and text[stop - 1] in " ,;:—–-":
        stop -= 1
    return begin, stop


_DAY = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
PLACE = (
    rf"(?:[A-Z]\.[A-Z]\.|(?:St\. |Mt\. )?[A-ZÀ-Þ][\w’'-]*"
    rf"(?:(?: (?:of|the|de|upon|on(?! {_DAY})|and the))? [A-ZÀ-Þ][\w’'-]*)*)"
)
# "in the hills of Tuscany", "off the coast of Malta": a part of a place, which is named behind it.
_PART = (
    r"(?:[a-z-]+ ){0,3}?(?:villages?|towns?|city|cities"
    r"|islands?|isles?|suburbs?|streets|outskirts|hills|mountains|coasts?"
    r"|shores?|county|province|region|states?|countryside|heart|port|neighbou?rhoods?|valleys?|deserts?)"
)
PLACED = (
    r"(?:(?:in|at|across|around|throughout|outside|near|between|off)(?: (?:and|or) (?:around|near))?"
    rf"|on(?= {_PART} of)) "
    rf"(?:the |downtown |central |rural |sunny |nearby |northern |southern |upstate |real |{_PART} of )*"
)
_IN = re.compile(
    r"[\s,]*(?:(?:on location|there|primarily|mainly|mostly|largely|partly|again|entirely|back|both"
    r"|scenes?|took place|takes place|taking place|will take"
    r" place|is taking place|has taken place|place|the (?:series|show|film|movie|season|new season)"
    r"|this week|earlier this year|it|outdoors|underway|under way|was|is|out) )*(?:on location )?"
    rf"{PLACED}"
    rf"(?P<places>{PLACE}(?:, {PLACE})*(?:,? and (?:the )?{PLACE})?)"
)
_NO_PLACE = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring"
    r"|Summer|Autumn|Fall|Winter|Q[1-4]|IMAX|English|French|Spanish|Japanese|Korean|German|Season"
    r"|Series|"
    r"Episode|Part|Volume|Chapter|Late|Early|Mid|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday"
    r"|Sunday|Christmas|Easter|Netflix|HBO|Disney|Amazon|Hulu|Apple|COVID\S*|Thanksgiving|Super|Ultra"
    r"|I|He|She|It|They|We|You|Comic-?Con|CinemaCon|D23|CCXP|Sundance"
    r"|Emmys|Oscars|Warner|Sony|Marvel|(?:\w+ )?Vogue|Dolby|HD|CGI|VR|TV)\b"
)


def is_no_place(words: str) -> bool:
    """Tell whether a run of capitalised words begins with a month, a season, a service or a pronoun."""
    return _NO_PLACE.match(words) is not None


_STATE = re.compile(
    r"(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois"
    r"|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri"
    r"|Montana|Nebraska|Nevada|(?:New|North|South|West) [A-Z]\w+|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island"
    r"|Tennessee"
    r"|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming|British Columbia|Ontario|Alberta|Quebec|Nova Scotia"
    r"|[A-Z]\w+shire"
    r"|[A-Z]{2}|[A-Z]\.[A-Z]\.|Ga|Fla|Calif|Conn|Mass|Mich|Tenn"
    r"|[A-Z]\w+ County|Kent|Surrey|Essex|Cornwall|Devon|Sussex|Northern Ireland)\Z"
)


def _with_state(parts: list[str]) -> Iterator[str]:
    """Give the places, each with the state or county that follows it: "Wilmington, North Carolina" is one place."""
    held: str | None = None
    for part in parts:
        if held is not None and _STATE.match(part) and not _STATE.match(held):
            yield f"{held}, {part}"
            held = None
            continue
        if held is not None:
            yield held
        held = part
    if held is not None:
        yield held


def filmed_in(text: str, start: int, end: int) -> Iterator[str]:
    """Give the places that stand right after a word of filming: "in Toronto and Prague", "on location in Sicily"."""
    found = _IN.match(text, start, end)
    if not found:
        return
    places = found["places"]
    whole = re.sub(r",? and (?:the )?", ", ", places) if re.search(r", [^,]+,? and ", places) else places
    parts = (
        re.split(r",? and (?:the )?", whole)
        if " and " in whole
        else (whole.split(", ") if whole is not places else [whole])
    )
    for part in _with_state(parts):
        if not _NO_PLACE.match(part) and not re.search(r"\d", part):
            yield part
