"""Production: how far the making of a title has come: written, filmed, wrapped, delayed."""

import re
from collections.abc import Iterator

from hitherto.claims import Detail, Polarity, When
from hitherto.reading.draft import Draft
from hitherto.reading.drawing.sieve import Ways
from hitherto.reading.drawing.skeleton import pattern
from hitherto.reading.orders.hindrances import LATE, STOP
from hitherto.reading.orders.stages import WAYS
from hitherto.reading.places import evidence, filmed_in
from hitherto.reading.releases.happening import happens
from hitherto.reading.scene import Sentence
from hitherto.reading.subject.seasons import SeasonMention
from hitherto.reading.wording import one_of

TRIGGERS = frozenset(
    """
    filming film filmed films shooting shoot shoots shot production productions cameras photography wrap wraps
    wrapped wrapping post-production pre-production postproduction preproduction table read-through writers
    writers’ writers' room script scripts writing written rewrites delayed delays delay postponed paused halted
    suspended set editing edit hiatus shutdown shuttered hold pushed progress reshoots re-shoots roll rolling rolled
    plans eyeing work underway done halt standstill stop wait edited post complete completed finished locked penning
    screenplay prepping preparations sets built stuck languished hell rescheduled rearranged returned returning comeback
    slipped party casting took takes ran lasted begun plan plans hopes making
    can day back bumped shuttered weeks camera held stoppage
    """.split()
)

_COMPILED = Ways((value, pattern(source)) for value, source in WAYS)
_PROJECT = one_of(r"""
    series show film movie sequel prequel season anime game episodes? drama comedy project spin-?off reboot
    revival remake adaptation pilot thriller miniseries it finale installment picture pic feature production
    filming shooting scripts? screenplay release premiere launch cast crew photography cameras shoot re-?shoots writers
    """)
_ABOUT = pattern(rf"{{TITLE}}|{{SEASON}}|\b{_PROJECT}\b")
_OTHER = re.compile(
    r"\b(?:music video|album|book|novel|commercial|advert\w*|car|oil|food|mass|vehicle|energy|crude"
    r"|industrial|steel|weapons?|police|school|gun|drone|factory|manufacturing|documentary crew"
    r"|production (?:company|designer|design|banner|studio|house|values?|deal|assistant|manager|team"
    r"|budget|credits?|schedule office|partner)|gas|grain|milk)\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"\b(?:if|should|unless|whether|once|as soon as|until|hopes? (?:that )?)\b[^,;.]{0,60}\Z", re.IGNORECASE
)
_EAGER = re.compile(r"\b(?:wait|looking forward|excited|eager|want) to (?:\w+ ){0,3}\Z", re.IGNORECASE)
_LATE_OR_STOPPED = re.compile(rf"{LATE}|{STOP}", re.IGNORECASE)
_FEARED = re.compile(r"\b(?:concerns?|fears?|worries|speculation|rumou?rs|risk|threat)\b[^.;,]{0,60}\Z", re.IGNORECASE)
_WHETHER = re.compile(r"\b(?:whether|if)\b", re.IGNORECASE)
_PLANNED = re.compile(r"\b(?:was|were) to have (?:begun|started|kicked|resumed)\Z", re.IGNORECASE)  # and did not
_NEGATED = re.compile(r"\b(?:not|never|no)\b[^.;,]{0,25}\Z|n['’]t\b[^.;,]{0,25}\Z", re.IGNORECASE)
_REASON = re.compile(
    r"\b(?:because of|due to|owing to|in light of|amid|as a result of|thanks to|over) (?P<why>"
    r"(?:(?! (?:but|which|so|while|with|and (?:is|was|it|the|will|has))\b)[^.;,]){3,60})"
)


def find(sentence: Sentence) -> Iterator[Draft]:
    """Give the stages of production that the sentence tells of."""
    drawn = sentence.skeleton.text
    if sentence.text.rstrip("”\"' ").endswith("?"):
        return
    taken: list[tuple[int, int]] = []
    for value, m in _COMPILED.finditer(drawn):
        verb = (max(m.start(), m.end() - 12), m.end())  # "filming, which began in May, wrapped in July" tells two
        if any(verb[0] < end and start < verb[1] for start, end in taken) or not _is_told(drawn, m):
            continue
        taken.append(verb)
        yield _draft(sentence, m, value)


def _is_told(drawn: str, m: re.Match[str]) -> bool:
    if _EAGER.search(drawn, 0, m.start()):
        return False
    before, after = drawn[max(0, m.start() - 100) : m.start()], drawn[m.end() : m.end() + 60]
    if _PLANNED.search(m.group()):
        return False
    if _OTHER.search(before[-40:] + m.group() + after[:20]) or _CONDITION.search(before) or _WHETHER.search(m.group()):
        return False
    if _LATE_OR_STOPPED.search(m.group()) and _FEARED.search(before):
        return False  # "despite concerns that it could be delayed"
    return _ABOUT.search(before + m.group() + after) is not None


_IN_PASSING = re.compile(r"\bdelays?\Z|\A(?:but|and|before|then|after|originally) ")  # the date beside it is another's


def _draft(sentence: Sentence, m: re.Match[str], value: str) -> Draft:
    drawn, skeleton = sentence.skeleton.text, sentence.skeleton
    start, end = skeleton.span(m)
    details: dict[str, Detail] = {}
    place = next(filmed_in(sentence.scene.text, skeleton.real_end(m.end()), sentence.end), None)
    if place and value.startswith("filming"):
        details["place"] = place
    reason = _REASON.search(drawn, m.end()) if value in ("delayed", "paused") else None
    if reason:
        details["reason"] = skeleton.plain(reason["why"], sentence.scene.text).strip()
    negated = _NEGATED.search(drawn[max(0, m.start() - 40) : m.start()]) or re.search(
        r"\bnot\b|\byet to\b|n['’]t\b", m.group()
    )
    polarity: Polarity | None = "-" if negated else None
    moved = value == "delayed" and (
        _IN_PASSING.search(m.group()) or re.match(r"[^.;]{0,25}?\b(?:to|until|till|from)\b", drawn[m.end() :])
    )
    return Draft(
        "production",
        value,
        *evidence(sentence, start, end),
        f"production: {value}",
        start,
        details,
        polarity,
        happens=None if moved or value == "completed" else _happens(sentence, m),
        season=_season_beside(sentence, m),
    )


_OF_SEASON = pattern(r" (?:on|of|for) (?:(?:the|its|their|{TITLE}(?:['’]s)?) )?(?P<season>{SEASON})")


def _season_beside(sentence: Sentence, m: re.Match[str]) -> int | None:
    """Return the season that is named right after: "production is already under way on its third season"."""
    found = _OF_SEASON.match(sentence.skeleton.text, m.end())
    named = sentence.skeleton.found(found["season"], "S")[0].what if found else None
    return named.numbers[-1] if isinstance(named, SeasonMention) and len(named.numbers) == 1 else None


def _happens(sentence: Sentence, m: re.Match[str]) -> When | None:
    """Return the date beside the verb, which ends the match, else any within the match."""
    return happens(sentence, m.end() - 1, m.end()) or happens(sentence, m.start(), m.end())
