"""Platform: the service, network or distributor where a title can be seen."""

import re
from collections.abc import Iterator, Sequence
from itertools import product

from hitherto.claims import Detail, Polarity
from hitherto.reading.draft import Draft
from hitherto.reading.drawing.skeleton import Mark, pattern
from hitherto.reading.people.names import Name
from hitherto.reading.places import evidence
from hitherto.reading.releases import platform_ways as ways
from hitherto.reading.releases import platform_words as words
from hitherto.reading.releases.screens import region, service, services, way_out
from hitherto.reading.releases.seen import answers, entered, on_slate
from hitherto.reading.releases.services import NO_SERVICE
from hitherto.reading.scene import Sentence
from hitherto.reading.subject.prominence import is_credit
from hitherto.reading.subject.seasons import SeasonMention
from hitherto.reading.titles.about import is_about
from hitherto.reading.titles.titles import Mention
from hitherto.reading.titles.together import titles_listed, titles_together

TRIGGERS = frozenset(  # beside these a service or network has to be named
    """
    on to at by from for via hits hit netflix's hbo's series show drama comedy film movie anime original sitcom
    thriller docuseries miniseries special hulu's cbs cbs's nbc's abc's fox's disney+'s amazon's apple's
    peacock's premiere spinoff spin-off revival reboot adaptation renewed renews cancelled canceled cancels
    ordered orders developing streaming streams stream exclusively network platform where watch channel distributor
    streamer broadcaster studio distributed acquired licensed simulcast pc ps5 procedural pilot greenlit greenlights
    commissioned commissions has have is are will set sets releases released unveils unveiled drops dropped shares
    shared announced announces confirmed confirms revealed reveals ordered developed development co-production
    version versions showed shown making filming writing adapting
    streamed premiered kicks continues concludes catch rent
    sunday monday tuesday wednesday thursday friday saturday january february march april may june july august
    september october november december
    include includes including slate line-up lineup schedule returning also
    shows films dramas comedies originals titles listed hails ps4 xbox switch moves moved dates dated axes axed sold
    presold licensed presales moved from •
    """.split()
)
# What is said of the whole title, whichever season is news: "Netflix's Harbour season 2".
_OF_ALL_SEASONS = frozenset(
    ("acts on", "shows the", "speaks of it", "other shows", "owner", "kind", "distributes", "moved there")
)


# Where a title can be seen is mostly told beside something else that somebody vouches for.
_IN_PASSING = frozenset(
    (
        "subscribers",
        "owner",
        "kind",
        "title on",
        "listed",
        "acts on",
        "speaks of it",
        "other shows",
        "premiere there",
        "released by",
        "distributes",
    )
)

# A film studio is named mostly as its maker, and as where it is seen only where it brings it out.
_OF_DISTRIBUTORS = (
    "distributes",
    "released by",
    "rights",
    "label",
    "acts on",
    "premiere there",
    "made for",
    "for a distributor",
    "owner",
    "kind",
    "title on",
)

_REACH = 8  # sentences before one that speaks of "the streamer"
_ELSEWHERE = pattern(
    rf"{words.IN_REGION},?"
    rf" and (?:(?:on|to) )?(?P<there>{{PLATFORM}}(?:(?:,| and|/) ?{{PLATFORM}}(?={words.IN_REGION}))?)"
)


def find(sentence: Sentence) -> Iterator[Draft]:
    """Give every service, network or distributor that the sentence ties to a title."""
    drawn = sentence.skeleton.text
    if entry := sentence.scene.listing.get(sentence.number):
        yield from entered(sentence, entry)
    yield from on_slate(sentence)
    if sentence.marks("W"):
        yield from answers(sentence)
        for rule, way in ways.WAYS:
            for m in way.finditer(drawn):
                yield from _drafts(sentence, m, rule)
    else:
        yield from _meant(sentence)
    for m in words.LEARNED.finditer(drawn):
        yield from _learned(sentence, m)


def _drafts(sentence: Sentence, m: re.Match[str], rule: str) -> Iterator[Draft]:
    drawn = sentence.skeleton.text
    groups = m.groupdict()
    works = sentence.skeleton.found((groups.get("work") or groups.get("work2") or ""), "T")
    if rule in ("acts on", "other shows", "speaks of it", "deal") or (rule == "owner" and works):
        works += _also_named(sentence, m)
    if not _is_told(sentence, m, rule, works):
        return
    start, end = sentence.skeleton.span(m)
    if not works and rule in ("owner", "kind") and pattern(r"{NAME}[\"”’]? \w+\Z").search(m.group()):
        return  # "Netflix's Iron Harbour series": of a title that is not known as one
    if not works and rule in ("owner", "kind") and words.UNKNOWN.match(sentence.skeleton.text, m.end()):
        return
    named: Sequence[tuple[str | None, int]] = [
        (mark.what.work if isinstance(mark.what, Mention) else None, mark.end) for mark in works
    ]
    if not works and rule in ("released by", "shown on"):
        named = titles_together(sentence, m.start(), m.end(), None)
    named = named or titles_listed(sentence, m.end()) or [(None, start)]
    polarity: Polarity | None = "-" if rule == "shown on" and words.NEGATED.search(drawn[: m.start()]) else None
    for name, kind in services(sentence, _platforms_of(m, rule)):
        placed = next((at for at, its in _placed(sentence, m) if its == name), m.start())
        if kind == "theatrical" and (rule not in _OF_DISTRIBUTORS or _only_makes(sentence, m, rule)):
            continue
        if (kind == "game") != (rule == "version") and rule in ("version", "speaks of it"):
            continue
        for season, (work, at) in product(_seasons(sentence, m), named):
            yield Draft(
                "platform",
                name,
                *evidence(sentence, start, end),
                f"platform: {rule}",
                at,
                _details(sentence, m, kind, placed),
                polarity,
                speaker=() if rule in _IN_PASSING else None,
                work=work,
                season=0 if rule in _OF_ALL_SEASONS else season,
            )


_MADE = re.compile(r"[\"”’']? (?:(?:\w+ )?(?:film|movie|series)|franchise|adaptation|project|universe|reboot|remake)\b")


def _only_makes(sentence: Sentence, m: re.Match[str], rule: str) -> bool:
    """Tell whether a studio owns what it is only making: "Larkspur's live-action Harbour Lights film"."""
    return rule == "owner" and _MADE.match(sentence.skeleton.text, m.end()) is not None


def _is_told(sentence: Sentence, m: re.Match[str], rule: str, works: list[Mark]) -> bool:
    """Tell whether the words are about a title that the article tells of, and about nothing else of the service's."""
    told = works and isinstance(works[0].what, Mention) and is_about(sentence.scene, works[0].what)
    if (
        works
        and not told
        and not words.APPOSED.search(m.group())
        and not _is_cast_for(sentence, works[0], rule, m.group())
    ):
        return False
    before = sentence.skeleton.text[: m.start()] + (m.groupdict().get("before") or "")
    if works and rule in ("owner", "kind") and _is_credited(sentence, works[0], before):
        return False
    if rule not in ("other shows", "for a distributor") and words.NOT_THIS.search(before):
        return False
    if words.OF_PEOPLE.match(m["gap"]) if rule == "speaks of it" else words.OTHER.search(_inside(m, rule)):
        return False
    return rule not in ("shown on", "hits") or _about_title(sentence, sentence.skeleton.text, m)


def _is_credited(sentence: Sentence, mark: Mark, before: str) -> bool:
    """Tell whether a title other than the main one is what somebody has been in: "He appears in HBO's Quay"."""
    other = isinstance(mark.what, Mention) and mark.what.work != sentence.main
    return other and words.CREDITED.search(before) is not None


def _meant(sentence: Sentence) -> Iterator[Draft]:
    """Give what "the streamer" is said to have decided to the service that was named before it."""
    for m in words.ANAPHOR.finditer(sentence.skeleton.text):
        named = next(_named_before(sentence), None)
        if named is None:
            continue
        start, end = sentence.skeleton.span(m)
        for work in (*sentence.skeleton.found(m["work"], "T"), *_also_named(sentence, m)):
            if isinstance(work.what, Mention):
                yield Draft(
                    "platform", named[0], *evidence(sentence, start, end), "platform: the streamer", work.end,
                    {"kind": named[1]}, speaker=(), work=work.what.work, season=0,
                )  # fmt: skip


def _named_before(sentence: Sentence) -> Iterator[tuple[str, str]]:
    """Give the services that were named before a sentence, the last one first."""
    for number in range(sentence.number - 1, max(-1, sentence.number - _REACH), -1):
        for mark in reversed(sentence.scene.sentences[number].marks("W")):
            if service(mark)[1] in ("streaming", "broadcast"):
                yield service(mark)
    for mark in sentence.scene.sentences[0].marks("W"):
        yield service(mark)


def _is_cast_for(sentence: Sentence, mark: Mark, rule: str, said: str) -> bool:
    """Tell whether a title that is named only once is one that somebody joins: "has joined Netflix's "Harbour"."""
    if not isinstance(mark.what, Mention) or is_credit(sentence.scene, mark.what):
        return False
    if rule in ("title on", "listed") or (rule == "acts on" and words.DECIDED.search(said)):
        return True
    if rule not in ("owner", "kind", "other shows"):
        return False
    quoted = sentence.scene.text[mark.start : mark.end + 1].strip()[:1] in '"“‘'
    return quoted and words.CASTS.search(sentence.text) is not None


def _also_named(sentence: Sentence, m: re.Match[str]) -> list[Mark]:
    """Return the titles that follow in a list: "launched Harbour (starring Ada Okafor), Quay and the drama Dock"."""
    found, at = [], m.end()
    more = pattern(
        r"[\"”’,]*(?: \([^()]*\))?(?:,? and |, | (?=[“\"‘]?{TITLE}))"
        r"(?:(?:[a-z-]+|{SEASON}) ){0,6}?[\"“‘]?(?P<work>{TITLE})"
    )
    while following := more.match(sentence.skeleton.text, at):
        found += sentence.skeleton.found(following["work"], "T")
        at = following.end()
    return found


def _seasons(sentence: Sentence, m: re.Match[str]) -> tuple[int | None, ...]:
    """Return each of several seasons that the words name together; else leave it to the context."""
    drawn = sentence.skeleton.text[max(0, m.start() - 30) : m.end()]
    for mark in sentence.skeleton.found(drawn, "S"):
        if isinstance(mark.what, SeasonMention) and len(mark.what.numbers) > 1:
            return mark.what.numbers
    return (None,)


def _platforms_of(m: re.Match[str], rule: str) -> str:
    """Return the part of the match that holds the platforms: for "Netflix's …" what stands before the title."""
    if rule in ("owner", "kind", "acts on", "rights", "shows the", "speaks of it", "other shows", "deal"):
        return m.group()[: m.start("gap") - m.start()]
    return m.group()


def _inside(m: re.Match[str], rule: str) -> str:
    return m["gap"] or "" if "gap" in m.re.groupindex else m.group()


def _placed(sentence: Sentence, m: re.Match[str]) -> Iterator[tuple[int, str]]:
    """Give where a further platform stands that has a region of its own: "on Larkspur in the US and Quay in the UK"."""
    for found in _ELSEWHERE.finditer(sentence.skeleton.text, m.start(), m.end() + 20):
        for name, _ in services(sentence, found["there"]):
            yield found.start("there"), name


def _details(sentence: Sentence, m: re.Match[str], kind: str, placed: int) -> dict[str, Detail]:
    said = sentence.skeleton.plain(m.group(), sentence.scene.text)
    begin = placed if placed > m.start() else max(0, m.start() - 30)
    near = sentence.skeleton.plain(sentence.skeleton.text[begin : m.end() + 30], sentence.scene.text)
    way = way_out(said)
    details: dict[str, Detail] = {"kind": way if way in ("digital", "physical") else kind} if kind != "game" else {}
    if place := region(near):
        details["region"] = place
    return details


def _about_title(sentence: Sentence, drawn: str, m: re.Match[str]) -> bool:
    """Tell whether something that is shown is the subject, and no person or trailer."""
    before = re.split(r"[.;!?]\s", drawn[max(0, m.start() - 110) : m.start()])[-1]
    if words.OTHER.search(before[-70:]) and not re.search(r"\b(?:which|that|ahead of|before|when|as)\b", before[-40:]):
        return False
    if words.MANY.search(before):
        return False
    person = r"he|she|who|i" if words.WATCHED.match(m.group()) else r"he|she|who|i|we|you|they"
    if pattern(rf"(?:\b(?:{person})|{{NAME}}) (?:\w+ ){{0,3}}\Z").search(before):
        return False
    return (
        sentence.block.kind in ("headline", "heading", "item")
        or pattern(
            rf"{{TITLE}}|{{SEASON}}|\b(?:{words.THING}|seasons?|episodes?|finale|premiere|it|which|that|game|box ?set"
            rf"|both|run|project)\b"
        ).search(before + m.group())
        is not None
    )


def _learned(sentence: Sentence, m: re.Match[str]) -> Iterator[Draft]:
    """Take a service that no list holds from what is done there: "will stream on Harbour+"."""
    mark = sentence.skeleton.found(m["new"], "N")[0]
    name = f"{mark.what.full if isinstance(mark.what, Name) else ''}{'+' if m['new'].endswith('+') else ''}"
    if NO_SERVICE.match(name):
        return
    streams = re.match(r"stream|air|exclusively", m.group(), re.IGNORECASE)
    if not (streams or words.SERVICE_NAME.search(name)) or not _about_title(sentence, sentence.skeleton.text, m):
        return
    start, end = sentence.skeleton.span(m)
    details: dict[str, Detail] = {"kind": "streaming"} if m.group().lower().startswith("stream") else {}
    yield Draft("platform", name, *evidence(sentence, start, end), "platform: learned", start, details)
