"""Platform: the service, network or distributor where a title can be seen."""

import re
from collections.abc import Iterator
from itertools import product

from hitherto.claims import Detail, Polarity
from hitherto.reading.about import is_about
from hitherto.reading.draft import Draft
from hitherto.reading.names import Name
from hitherto.reading.places import evidence
from hitherto.reading.scene import Sentence
from hitherto.reading.screens import region, services, way_out
from hitherto.reading.seasons import SeasonMention
from hitherto.reading.skeleton import Mark, pattern
from hitherto.reading.titles import Mention
from hitherto.reading.wording import gap, one_of

TRIGGERS = frozenset(
    """
    on to at by from for via hits hit netflix's hbo's series show drama comedy film movie anime original sitcom
    thriller docuseries miniseries special hulu's cbs cbs's nbc's abc's fox's disney+'s amazon's apple's
    peacock's premiere spinoff spin-off revival reboot adaptation renewed renews cancelled canceled cancels
    ordered orders developing streaming streams stream exclusively network platform where watch channel distributor
    streamer broadcaster studio distributed acquired licensed simulcast pc ps5
    """.split()
)

_SHOWN = one_of(r"""
    premier(?:e[sd]?|ing) debut(?:s|ed|ing)? stream(?:s|ed|ing|er)? air(?:s|ed|ing)? releas(?:e[sd]?|ing)
    launch(?:e[sd]|ing)? land(?:s|ed|ing)? arriv(?:e[sd]?|ing|al) return(?:s|ed|ing)? drop(?:s|ped|ping)?
    com(?:e|es|ing) came head(?:s|ed|ing)? broadcast(?:s|ing)? available watch(?:ed)? ran runs? running
    exclusively back bow(?:s|ed|ing)? hitting begins? began lives? housed carried shown seen bound
    mov(?:es?|ed|ing) found aired out watchable home open(?:s|ed|ing)? simulcast landing set\sup binge
    """)
_THING = one_of(r"""
    series show drama dramedy comedy film movie anime original sitcom thriller docuseries miniseries special
    spin-?off revival reboot adaptation prequel sequel remake documentary hit sensation mystery rom-?com romance
    K-drama programme program docudrama procedural saga smash epic anthology limited\sseries telenovela cartoon
    feature animation staple
    """)
_ADJECTIVES = (
    r"(?:(?!and |or |has |is |was |will |to |for |on |in |from |said |with |by )[\w’'-]+ "
    r"|{TITLE}['’]?s? |{NAME}['’]?s? |{SEASON} (?:of )?){0,5}?"
)
_WAYS = (  # one line a way of saying it
    (
        "shown on",
        pattern(
            rf"\b{_SHOWN}\b{gap(70)}\b(?:on|to|at|via|for|through|from|into|like|such as)(?: the)? {{PLATFORM}}"
            rf"(?:(?:,| and|, and| or)(?: on| to)? {{PLATFORM}})*(?!['’]s? [a-z]+ (?:account|channel|page|event"
            r"|panel))"
        ),
    ),
    ("hits", pattern(r"\b(?:hits?|hitting|joins?|joined|reach(?:es|ed)?|take over) {PLATFORM}")),
    (
        "owner",
        pattern(
            rf"{{PLATFORM}}['’]s? (?:and [\w .]+['’]s? )?(?P<gap>{_ADJECTIVES})(?:[\"“‘]?(?P<work>{{TITLE}})"
            rf"|{_THING}\b(?!s)(?: [\"“‘]?(?P<work2>{{TITLE}}))?)"
        ),
    ),
    (
        "kind",
        pattern(
            rf"(?P<before>[\w’'-]+ )?{{PLATFORM}}(?: and {{PLATFORM}})?(?:-| )(?P<gap>(?:original|exclusive|TV"
            r"|television|streaming|limited|animated|live-action|crime|fantasy|hit|teen|sci-fi|horror|reality"
            rf"|{{NAME}}|{{TITLE}}|period|historical|medical|legal|spy|superhero|family|romantic|dark|dating"
            rf"|anthology|game|prequel|sequel|detective|supernatural|comic book){{0,3}}(?: "
            rf"|\b)){{0,4}}{_THING}\b(?!s\b)(?:,? [\"“‘]?(?P<work>{{TITLE}}))?"
        ),
    ),
    ("title on", pattern(r"{TITLE}[\"”’]?(?:,? {SEASON})?,? (?:(?:exclusively|only|now|live) )?(?:on|\() ?{PLATFORM}")),
    ("listed", pattern(r"{TITLE}[\"”’]?(?:,? {SEASON})?(?:,| \() ?(?:[^().;]{0,25}, )?{PLATFORM}(?=[).;]|, |\Z)")),
    (
        "label",
        pattern(
            r"(?:\A|[|;•] ?)(?:(?:where|how) to (?:watch|stream|see it)|(?:streaming|available|watch|airs?|streams?) on"
            r"|(?:streaming )?(?:network|platform|service|channel)s?|streamer|broadcaster|distributor|distribution"
            r"|studio"
            r"|outlet)(?: \([^)]*\))?: ?{PLATFORM}(?:(?:,|/| and|, and| &) ?{PLATFORM})*"
        ),
    ),
    (
        "released by",
        pattern(
            r"\b(?:distributed|released|handled|acquired|bought|picked up|licensed|carried|snapped up|backed) "
            r"(?:[\w]+ ){0,4}?by {PLATFORM}"
        ),
    ),
    (
        "rights",
        pattern(
            rf"{{PLATFORM}} (?:(?:has|have|had|also|already|recently|reportedly|just|now) )*(?:acquired|acquires"
            rf"|bought|buys"
            r"|landed|lands|licensed|licenses|secured|secures|snapped up|nabbed|picked up"
            r"|(?:holds|won|has|owns|took)(?=[^.;]{0,40} rights))"
            r" (?P<gap>(?:[\w’'.-]+ ){0,5}?)(?:(?:rights|licence|license)"
            rf" (?:to|for|on) (?:stream |air |distribute |the |its )*)?[\"“‘]?(?:(?P<work>{{TITLE}})"
            rf"|(?<=the ){_THING}\b(?!s))"
        ),
    ),
    (
        "shows the",
        pattern(
            rf"{{PLATFORM}} (?:(?:has|have|is|are|was|also|will|to|which|already|officially|now|currently|set|be|and"
            rf"|both"
            r"|globally) )*(?:stream(?:s|ed|ing)?|simulcast(?:s|ing)?|air(?:s|ed|ing)?|broadcast(?:s|ing)?|carr(?:y"
            r"|ies)"
            r"|premier(?:e|es|ed|ing)|debut(?:s|ed|ing)?|releas(?:e|es|ed|ing)|launch(?:es|ed|ing)?|renew(?:s|ed)"
            r"|cancel(?:s|l?ed)|axe[sd]|order(?:s|ed)|greenli(?:t|ghts|ghted)|commission(?:s|ed)|reviv(?:es|ed))"
            rf" (?:the|this|its new) (?P<gap>(?:[\w-]+ |{{SEASON}} (?:of the )?)??){_THING}\b(?!s| (?:about|version"
            rf"|of))"
        ),
    ),
    (
        "acts on",
        pattern(
            rf"{{PLATFORM}}(?: (?:has|have|had|is|are|was|also|just|already|officially|now|currently|recently"
            rf"|finally|summarily|quietly|reportedly|then|went on to|will|to)){{0,4}} (?:(?:drop|releas|unveil|shar"
            rf"|debut)(?:ped"
            rf"|ed|s|es)? (?:the|a) [\w -]{{0,30}}?(?:trailer|teaser|look|clip)[\w ]{{0,12}} for its|(?:reveal"
            rf"|announc|confirm|shar)(?:s|es|ed)?(?: [\w ]{{0,20}})? that|renew(?:s|ed)|cancel(?:s|l?ed)"
            r"|axe[sd]|order(?:s|ed)|pick(?:s|ed) up|greenli(?:t|ghts|ghted)|develop(?:s|ed|ing)"
            r"|moving forward with|commission(?:s|ed)|reviv(?:es|ed|ing)|land(?:s|ed)|debut(?:s|ed)|premier"
            r"(?:es|ed)|air(?:s|ed)|stream(?:s|ed|ing)?|simulcast(?:s|ing)?|launch(?:es|ed)?|set to (?:release|air"
            r"|stream|premiere)"
            rf"|will (?:release|air|stream|premiere|debut|launch)|release[sd]?) (?P<gap>{gap(70)})[\"“]?"
            rf"(?P<work>{{TITLE}})"
        ),
    ),
    (
        "distributes",
        pattern(
            r"{PLATFORM} (?:[\w]+ ){0,4}?(?:releas(?:e|es|ed|ing)|distribut(?:e|es|ed|ing)) (?:the |its )?"
            r"(?:film|movie|sequel|picture|pic|feature|it)\b"
        ),
    ),
    ("premiere there", pattern(r"{PLATFORM} (?:premiere|debut|release|launch|original|slot)\b")),
)
_LEARNED = pattern(
    r"\b(?:stream(?:s|ed|ing)?|air(?:s|ed|ing)?|premier(?:e[sd]?|ing)|debut(?:s|ed|ing)?|available"
    r"|exclusively|landing|arrives?|launch(?:es|ed)?)"
    r"(?: (?:exclusively|only|worldwide|globally|to stream|to watch))* on (?P<new>{NAME}\+?)(?=[\s,.;!?)]|\Z)"
)
_APPOSED = pattern(rf"{_THING}, [\"“]?{{TITLE}}\Z")
_SERVICE_NAME = re.compile(r"(?:\+|\b(?:TV|Network|Channel|Plus|Television|Player|Max|Prime|Play|Stream|Go|Now))\Z")
_NOT_THIS = re.compile(
    r"(?:\b(?:another|other|many|few|several|every|any|most|fellow|more|previous|their|his|her|against"
    r"|like|fewer|all)\s|\b(?:known for|star of|starred in|seen in|appeared in|behind|worked on"
    r"|credits include|fans of)\s(?:the )?)\Z",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:trailers?|teasers?|clips?|posters?|interviews?|panel|podcast|account|tickets?|merchandise"
    r"|novels?|books?|album|soundtrack|news|deal|app|subscription|talk show|told|tweet\w*|said"
    r"|executives?|hired|joined from)\b",
    re.IGNORECASE,
)
_NEGATED = re.compile(r"\b(?:not|never|no longer|won['’]t|isn['’]t)\b[^.;,]{0,14}\Z")


def find(sentence: Sentence) -> Iterator[Draft]:
    """Give every service, network or distributor that the sentence ties to a title."""
    drawn = sentence.skeleton.text
    if sentence.marks("W"):
        for rule, way in _WAYS:
            for m in way.finditer(drawn):
                yield from _drafts(sentence, m, rule)
    for m in _LEARNED.finditer(drawn):
        yield from _learned(sentence, m)


def _drafts(sentence: Sentence, m: re.Match[str], rule: str) -> Iterator[Draft]:
    drawn = sentence.skeleton.text
    groups = m.groupdict()
    works = sentence.skeleton.found((groups.get("work") or groups.get("work2") or ""), "T")
    if rule == "acts on":
        works += _also_named(sentence, m)
    told = works and isinstance(works[0].what, Mention) and is_about(sentence.scene, works[0].what)
    if works and not told and not _APPOSED.search(m.group()):
        return
    if _NOT_THIS.search(drawn[: m.start()] + (groups.get("before") or "")) or _OTHER.search(_inside(m, rule)):
        return
    if rule in ("shown on", "hits") and not _about_title(sentence, drawn, m):
        return
    start, end = sentence.skeleton.span(m)
    if not works and rule in ("owner", "kind") and pattern(r"{NAME}[\"”’]? \w+\Z").search(m.group()):
        return  # "Netflix's Iron Harbour series": of a title that is not known as one
    polarity: Polarity | None = "-" if rule == "shown on" and _NEGATED.search(drawn[: m.start()]) else None
    for name, kind in services(sentence, _platforms_of(m, rule)):
        if kind == "theatrical" and rule in ("shown on", "hits", "title on", "kind"):
            continue
        for season, work in product(_seasons(sentence, m), works or (None,)):
            yield Draft(
                "platform",
                name,
                *evidence(sentence, start, end),
                f"platform: {rule}",
                work.end if work else start,
                _details(sentence, m, kind),
                polarity,
                work=work.what.work if work and isinstance(work.what, Mention) else None,
                season=0 if rule in ("acts on", "shows the") else season,
            )


def _also_named(sentence: Sentence, m: re.Match[str]) -> list[Mark]:
    """Return the titles that follow in a list: "launched Harbour (starring Ada Okafor), Quay and Dock"."""
    found, at = [], m.end()
    more = pattern(r"[\"”’]?(?: \([^()]*\))?(?:,? and |, )[\"“‘]?(?P<work>{TITLE})")
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
    if rule in ("owner", "kind", "acts on", "rights", "shows the"):
        return m.group()[: m.start("gap") - m.start()]
    return m.group()


def _inside(m: re.Match[str], rule: str) -> str:
    return m["gap"] if "gap" in m.re.groupindex else m.group()


def _details(sentence: Sentence, m: re.Match[str], kind: str) -> dict[str, Detail]:
    words = sentence.skeleton.plain(m.group(), sentence.scene.text)
    near = sentence.skeleton.plain(sentence.skeleton.text[max(0, m.start() - 30) : m.end() + 30], sentence.scene.text)
    way = way_out(words)
    details: dict[str, Detail] = {"kind": way if way in ("digital", "physical") else kind} if kind != "game" else {}
    if place := region(near):
        details["region"] = place
    return details


def _about_title(sentence: Sentence, drawn: str, m: re.Match[str]) -> bool:
    """Tell whether something that is shown is the subject, and no person or trailer."""
    before = re.split(r"[.;!?]\s", drawn[max(0, m.start() - 110) : m.start()])[-1]
    if _OTHER.search(before[-70:]) and not re.search(r"\b(?:which|that|ahead of|before|when|as)\b", before[-40:]):
        return False
    if pattern(r"(?:\b(?:he|she|who|i|we|you|they)|{NAME}) (?:\w+ ){0,3}\Z").search(before):
        return False
    return (
        sentence.block.kind in ("headline", "heading", "item")
        or pattern(
            rf"{{TITLE}}|{{SEASON}}|\b(?:{_THING}|season|episodes?|finale|premiere|it|which|that|game|both|run)\b"
        ).search(before + m.group())
        is not None
    )


def _learned(sentence: Sentence, m: re.Match[str]) -> Iterator[Draft]:
    """Take a service that no list holds from what is done there: "will stream on Harbour+"."""
    mark = sentence.skeleton.found(m["new"], "N")[0]
    name = f"{mark.what.full if isinstance(mark.what, Name) else ''}{'+' if m['new'].endswith('+') else ''}"
    streams = re.match(r"stream|air|exclusively", m.group(), re.IGNORECASE)
    if not (streams or _SERVICE_NAME.search(name)) or not _about_title(sentence, sentence.skeleton.text, m):
        return
    start, end = sentence.skeleton.span(m)
    details: dict[str, Detail] = {"kind": "streaming"} if m.group().lower().startswith("stream") else {}
    yield Draft("platform", name, *evidence(sentence, start, end), "platform: learned", start, details)
