"""Which part of its source a season covers: volumes, books, chapters, arcs, halves."""

import re
from collections.abc import Iterator

from hitherto.reading.draft import Draft
from hitherto.reading.numbers import NUMBER, ORDINAL, number
from hitherto.reading.scene import Sentence

TRIGGERS = frozenset(
    """volume volumes book books chapter chapters arc saga issue issues novel half storyline storylines arcs story part
    parts season""".split()
)

_UNIT = r"(?:volumes?|books?|chapters?|issues?|novels?|stories)"
_COVER = (
    r"(?:cover(?:s|ed|ing)?|adapt(?:s|ed|ing)?|adaptation of|(?:is|are|be|was|were) based on|tackl(?:e|es|ed"
    r"|ing)|draw(?:s|n|ing)? (?:on|from)"
    r"|retell(?:s|ing)?|take(?:s|n)? (?:on|from)|follow(?:s|ed|ing)?|pull(?:s|ing)? from|continue(?:s)? with"
    r"|finish(?:es|ed)?|go(?:es)? through"
    r"|because of|look ahead|the story of|correspond(?:s|ing)? to|explor(?:e|es|ing)|bring(?:s|ing)? (?:to life|us))"
)
_PART = re.compile(
    rf"\b{_COVER}\b(?P<gap>[^.;:]{{0,50}}?)\b(?P<what>(?:the )?(?P<nth>first|second|third|fourth|fifth|last"
    rf"|final|next|opening)"
    rf"(?: (?:and|to) (?P<nth2>{ORDINAL}))?(?: (?P<count>{NUMBER}))? (?P<unit>{_UNIT}|half|part|third|quarter|arc)"
    rf"(?: of (?:(?:the|his|her|its|[A-Z][\w.’' ]{{2,40}}?)(?: \w+)? (?:{_UNIT}|manga|series|source|comics?)"
    r"|[A-Z][\w.’]+(?: [A-Z][\w.’]+)*|it))?)\b",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    rf"\b{_COVER}\b(?P<gap>[^.;:]{{0,50}}?)\b(?P<what>(?P<unit>volumes?|books?|chapters?|issues?) (?P<first>{NUMBER})"
    rf"(?:\s?(?P<join>through|to|and|-|–|&)\s?(?P<last>{NUMBER}))?)",
    re.IGNORECASE,
)
_NAMED = (
    r"(?P<what>(?:[A-Z][\w’'-]+ (?:of (?:the )?|and (?:the )?|in (?:the )?)?){1,5}"
    r"(?:[Aa]rcs?|[Ss]aga|[Ss]torylines?))"
)
_ARCS = (
    re.compile(
        rf"\b(?:{_COVER}|with|into|continue with|launch(?:es|ing)? with|begin(?:s|ning)? with)\s(?:(?:up"
        rf"|out|the|a|an|story"
        rf"|manga|series|novel|events|first|part|of|from|on|popular|iconic|beloved|fan-favou?rite|\w+['’]s)"
        rf" ){{0,6}}?{_NAMED}\b"
        rf"(?! (?:manga|season|movie|film|trailer))"
    ),
    re.compile(
        rf"\b{_NAMED} (?:\w+ )?(?:is|are|was|were|will be|being|has been|to be|gets?|getting|set to be) (?:\w+"
        rf" )?(?:adapted"
        rf"|animated|covered|tackled|explored|brought|told|featured|an? (?:\w+ )?adaptation)\b"
    ),
)
# "one book a season", "covers only one chapter"
_RATE = re.compile(
    r"\b(?P<what>(?:(?:each|every) (?:of the )?(?:[\w’'.-]+ ){0,3}?(?:books?|novels?|volumes?|games?)(?:['’]s"
    r" \w+)?(?: \w+){0,2}?"
    r"(?: into| over| across| for| being)?(?: its own)? (?:an? |one )?(?:full |whole |entire |single |new"
    r" )?(?:\w+ )?seasons?"
    r"|(?:one|a|two) (?:books?|novels?|volumes?) (?:per|a|each|every) season))\b"
)
_SOME = re.compile(
    rf"\b(?:cover(?:s|ed|ing)?|adapt(?:s|ed|ing)?)\s(?P<what>(?:only |just |around |about |roughly |nearly |at"
    rf" least |up to |over )?"
    rf"{NUMBER} (?:full |whole |entire )?(?:manga |comic )?(?:chapters?|volumes?|books?|novels?|issues?)(?:"
    rf" (?:per|an|each) \w+)?)\b"
)
# "Season three, based on the events of Vale's Deep Water": which of the books a season tells.
_NTH_SEASON = rf"(?:[Ss]eason (?:{NUMBER})|(?:{ORDINAL}|sophomore|next|new|final) (?:season|round|run|series|outing))"
_BOOK = r"(?P<what>(?:(?:The|A|An) )?[A-Z][\w’'-]+(?:(?: (?:of|the|and|in|to|for|a))* [A-Z][\w’'-]+){0,5})"
_SEASON_BOOK = re.compile(
    rf"\b(?i:{_NTH_SEASON})(?: of [“\"‘]?[A-Z][\w’' -]{{1,40}}?[”\"’]?)?,? "
    rf"(?:(?:which |that )?(?:is|was|will be|are|being|to be|set to be) )?"
    rf"(?:(?:largely|loosely|mainly|mostly|primarily|partly) )?(?:based|adapted|drawn)"
    rf" (?:(?:largely|loosely|mainly|mostly|primarily|partly) )?(?:on|from|upon) "
    rf"(?:(?:the )?(?:events|story|plot) of )?(?:(?:[A-Z][\w.’'-]+ ){{0,2}}[A-Z]\w+(?:['’]s|s['’]) )?"
    rf"(?:(?:the|her|his|their) )?(?:(?:\w+ ){{0,2}}(?:novel|book|volume|sequel|follow-up)(?:,| titled| called)? )?"
    rf"[“\"‘']?{_BOOK}"
)
# "The first season follows Vale's first book, Deep Water": which book, by its number and its name.
_NTH_BOOK = re.compile(
    rf"\b(?:{_COVER}|involv(?:e|es|ed|ing)|tell(?:s|ing)?|center(?:s|ed)? on|centre(?:s|d)? on)\b[^.;:]{{0,50}}?"
    rf"\b(?i:{ORDINAL}|next|final|last) (?:[A-Z]\w+ ){{0,3}}(?:book|novel|novella|instal+ment|entry|volume"
    rf"|story)(?: in the (?:series|saga|trilogy))?,? [“\"‘']?{_BOOK}"
)
_SOURCE = re.compile(
    r"\b(?:novels?|books?|manga|comics?|volumes?|source|webtoon|webcomic|graphic|arc|saga|adapt\w*)\b", re.IGNORECASE
)
_EACH = re.compile(r"\b(?:each|every|per) episodes?\b(?! (?:will )?(?:cover|adapt))|\bbest-?sell", re.IGNORECASE)


def find(sentence: Sentence) -> Iterator[Draft]:
    """Give the part of the source that the sentence says is covered."""
    words = sentence.text
    for m in _RATE.finditer(words):
        yield _draft(sentence, m, m["what"])
    for m in _SEASON_BOOK.finditer(words):
        yield _draft(sentence, m, m["what"])
    named = list(_NTH_BOOK.finditer(words))
    for m in named:
        yield _draft(sentence, m, m["what"])
    if named or _EACH.search(words) or not _SOURCE.search(words):
        return
    for m in _NUMBERED.finditer(words):
        yield _draft(sentence, m, _volumes(m))
    for m in _PART.finditer(words):
        if not (m["unit"].lower() == "part" and not _SOURCE.search(m["what"])):
            yield _draft(sentence, m, _nth(m))
    for way in (*_ARCS, _SOME):
        for m in way.finditer(words):
            yield _draft(sentence, m, m["what"])


def _draft(sentence: Sentence, m: re.Match[str], value: str) -> Draft:
    start = sentence.start + m.start()
    return Draft("adapts", value, sentence.start, sentence.end, "adapts", at=start)


def _volumes(m: re.Match[str]) -> str:
    first, last = number(m["first"]), number(m["last"]) if m["last"] else None
    unit = m["unit"].lower().rstrip("s")
    return f"{unit}s {first}-{last}" if last else f"{unit} {first}"


def _nth(m: re.Match[str]) -> str:
    count = number(m["count"]) if m["count"] else None
    unit = m["unit"].lower()
    if m["nth"].lower() == "first" and count and unit.endswith("s"):
        return f"{unit} 1-{count}"
    if m["nth2"] and (first := number(m["nth"])) and (last := number(m["nth2"])):
        return f"{unit.rstrip('s')}s {first}-{last}"
    return re.sub(r"\s+", " ", m["what"])
