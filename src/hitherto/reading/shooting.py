"""Where the work on a title is done: a word of filming, what may come between, and "in" or "near" a place."""

import re
from collections.abc import Iterator
from functools import lru_cache

from hitherto.reading.drawing.sieve import Pattern
from hitherto.reading.people.names import full_name, is_person
from hitherto.reading.places import PLACE, PLACED, filmed_in, is_no_place
from hitherto.reading.scene import Sentence

_CUT = "·"

_NO_COMPANY = (
    r"(?! (?:compan|design|offices?|house|banner|services|manager|assistant|partner|deal|credits?|budget|values))"
)
_MODAL = r"(?:will|would|to|can|could|did|do|does|don['’]t|didn['’]t|not|never|[Ww]e|[Tt]hey|and|also)"
# Words after which "in" tells of something else than where the work is done.
_ELSEWHERE = (
    r"(?!(?:set(?! to\b| for\b| up\b)|star(?:s|red|ring)?|roles?|li[fv]\w+|born|grew|plays?|played|about|who|whose|whom"
    r"|premi\w+|screen\w*|debut\w*|releas\w+|air(?:s|ed|ing)?|festival|theat\w+|cinemas?|takes?(?! place)"
    r"|told|tell\w*|sa(?:id|ys?)"
    r"|reveal\w*|interview\w*|because|when|where|after|before|if|died?|killed|based|born|record\w*|record-breaking"
    r"|opens?|opened|arriv\w+|return\w*|tour\w*|featur\w+|follow\w*|hurt|injur\w+|arrest\w+|interest|association"
    r"|collaboration|partnership|front|company)\b)"
)
_NAMED = (
    r"(?:name|title|moniker)(?: of)? [“\"‘']?(?:[A-Z]\w+[”\"’']?(?= ) ?)+(?<! )"  # "shot under the fake name Blue Road"
)
_BETWEEN = rf"(?: {_ELSEWHERE}(?:{_NAMED}|[a-zà-ÿ0-9${_CUT}][\w{_CUT}’'$%-]*)){{0,11}}?,?"
_BY = rf"(?=,? {PLACED}[A-ZÀ-Þ])"
_WORKS = Pattern(
    rf"\b(?:[Pp]rincipal photography|[Pp]roduction{_NO_COMPANY}|[Ff]ilming|[Ss]hooting|[Ll]ensing|[Tt]aping"
    r"|[Cc]ameras?(?= (?:\w+ ){0,3}(?:roll|up and running|turn))"
    r"|(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|an?|[a-z]+-week) "
    r"(?:(?!photo|fashion|magazine|video)[a-z-]+ )?shoot(?! (?:at|down|up)\b)|(?:wrap(?:s|ped|ping)?)(?! up)"
    r"|(?<!\ba )(?<!\bthe )(?<!\bbig )(?<!\blong )(?<!\bbest )(?<!\bone )(?:[Ss]hot|[Ff]ilmed|[Ll]ensed|[Tt]aped)"
    r"(?! (?:dead|down|to\b|by a\b|himself|herself|up\b))"
    rf"|{_MODAL} (?:shoot|film)(?! (?:at|down|up)\b)"
    rf"|(?:{_CUT}|series|show|drama|comedy|sitcom|which|that|currently|now|it) (?:films|shoots)(?! (?:at|down|up)\b)"
    r"|(?:ey(?:es|ed|eing)|plan(?:s|ned|ning)|target(?:s|ed|ing)|aim(?:s|ed|ing) for) an? (?:[\w·-]+ )?(?:start|shoot)"
    r"|(?:on|off|to|from|visit\w*) (?:the|its|their|his|her) set|on locations?"
    r"|(?:[Ii]nteriors|[Ee]xteriors|scenes) (?:was|were|are) done|[Ff]ilm crews?"
    r"|day \w+ of (?:the )?(?:shoot|filming))"
    rf"{_BETWEEN}{_BY}"
)
# "its Vancouver shoot", "the Toronto set of the film", "an Albuquerque-shot drama"
_BEFORE = Pattern(
    rf"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Aa]n?|(?:this|last) \w+['’]s|recent|\w+-(?:week|day|month)) "
    rf"(?P<place>{PLACE})(?: (?:location )?(?:shoot|filming|set of|set,)|-(?:shot|filmed|lensed)|-based"
    r" (?:shoot|production))(?! (?:at|down)\b)"
)
_DENIED = re.compile(r"\b(?:not|never|no longer|rather than|instead of)\b|n['’]t\b")


def shooting(sentence: Sentence) -> Iterator[tuple[str, int, int, bool]]:
    """Give each place of work: its name, `[start, end)` of what tells of it, and whether that is denied."""
    drawn, base = _masked(sentence), sentence.start
    for m in _WORKS.finditer(drawn):
        at = m.end()
        for place in filmed_in(drawn, at, len(drawn)):
            at = drawn.find(place, at) + len(place)
            if not _somebody(sentence, place):
                yield place, base + m.start(), base + at, _DENIED.search(drawn, max(0, m.start() - 20), at) is not None
    for m in _BEFORE.finditer(drawn):
        if not is_no_place(m["place"]) and not _somebody(sentence, m["place"]):
            yield m["place"], base + m.start(), base + m.end(), False


def _somebody(sentence: Sentence, place: str) -> bool:
    people = sentence.scene.people
    return is_person(place) or people.is_actor(place) or people.is_role(place)


@lru_cache(maxsize=4)
def _masked(sentence: Sentence) -> str:
    """Return the sentence with a dot for each character of titles, seasons, dates, services, outlets and actors."""
    people, chars = sentence.scene.people, list(sentence.text)
    for mark in sentence.skeleton.marks.values():
        if mark.kind in "TSDWO" or (mark.kind == "N" and people.is_actor(full_name(mark))):
            start, end = mark.start - sentence.start, mark.end - sentence.start
            chars[start:end] = _CUT * (end - start)
    return "".join(chars)
