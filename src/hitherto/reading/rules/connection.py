"""How titles hang together: sequels, prequels, spin-offs, remakes, crossovers, shared universes."""

import re
from collections.abc import Iterator

from hitherto.claims import fold
from hitherto.reading.draft import Draft
from hitherto.reading.othertitles import named_title, subject_besides
from hitherto.reading.scene import Sentence
from hitherto.reading.skeleton import pattern
from hitherto.reading.subjects import work_of
from hitherto.reading.titles import Mention

TRIGGERS = frozenset(
    """spinoff spinoffs spin-off spin-offs spin sequel sequels prequel prequels reboot remake revival crossover universe
    mcu dcu dceu franchise instalment installment follow-up continuation threequel canon reboots continuity follows
    rebooted series films arrowverse prelude""".split()
)

_KINDS = (
    ("spin-off", re.compile(r"spin-?\s?offs?|spun off", re.IGNORECASE)),
    ("prequel", re.compile(r"prequel|prelude", re.IGNORECASE)),
    ("remake", re.compile(r"remake|reboot|reimagining", re.IGNORECASE)),
    ("crossover", re.compile(r"crossover", re.IGNORECASE)),
    (
        "sequel",
        re.compile(r"sequel|follow-?up|continuation|threequel|revival|instal?lment|entry|chapter", re.IGNORECASE),
    ),
)
_TIE = (
    r"(?:spin-?offs?|sequels?|threequel|prequels?|preludes?|reboots?|remakes?|revivals?|follow-?ups?"
    r"|continuation|reimagining|crossover)"
)
_SHOW = (
    r"(?:TV |television |animated |live-action |feature |prequel |sequel |spin-?off |original |limited "
    r"|comic |revival)*(?:series|show|film|movie|game|drama|comedy|anime)"
)
_SORTS = (
    r"(?:(?:TV|television|animated|live-action|prequel|sequel|direct|upcoming|new|original|first"
    r"|forthcoming|planned|series|movie|film) )*"
)

# "the TITLE spin-off (series) OTHER"; "TITLE is a spin-off of OTHER"; "its sequel, OTHER"
_OF_OTHER = pattern(
    rf"(?P<the>\b(?:the|this|that) (?:[\w’'-]+ ){{0,2}})?(?P<other>{{TITLE}})(?:['’]s?)?"
    rf" {_SORTS}(?P<tie>{_TIE})(?![’'\w])(?:[/ -]{_TIE})?(?: {_SHOW})?(?:,? (?P<own>{{TITLE}}))?"
)
_TO_OTHER = pattern(
    rf"\b(?P<tie>{_TIE})(?: {_SHOW})? (?:of|to|from|for|with) (?:the |its |their |his |her |{{PLATFORM}}['’]s "
    rf"|{{NAME}}['’]s |\w+['’]s |{{DATE}}['’]?s? )*"
    rf"(?:(?:[\w-]+|{{DATE}}),? ){{0,4}}?[“\"]?(?P<other>{{TITLE}}|[A-Z][\w’':-]+(?:"
    rf" [A-Z][\w’':-]+)+)"
)
_LISTED = pattern(
    r"\b(?P<tie>(?:spin-?off|sequel|prequel)s)(?: called| titled)?[,:]? (?P<list>{TITLE}(?: \([^()]*\))?"
    r"(?:(?:, (?:and )?| and ){TITLE}(?: \([^()]*\))?)+)"
)
_TO_NAME = pattern(rf"\b(?P<tie>{_TIE})(?: {_SHOW})? (?:of|to) (?P<other>(?:the )?{{NAME}})(?!['’]s|\w)")
_BEFORE_OWN = pattern(rf"(?P<other>(?:the )?{{NAME}}) {_SORTS}(?P<tie>{_TIE})(?: {_SHOW})?,? (?P<own>{{TITLE}})")
_NAMED_OTHER = pattern(
    rf"\b(?:its|the|a|first|second|third|upcoming|their|of|{{TITLE}}['’]s) {_SORTS}(?P<tie>{_TIE})(?:"
    rf" {_SHOW})?(?: (?:called|titled|named))?,? (?P<own>{{TITLE}})"
)
_ENTRY = pattern(
    r"\b(?P<nth>second|third|fourth|fifth|sixth|seventh|eighth|ninth|\d{1,2}(?:st|nd|rd|th)|next|latest|newest|final) "
    r"(?P<tie>instal?lment|entry|chapter|film|movie|game) (?:in|of|for) (?:the )?(?:(?!of\b)[\w-]+"
    r" ){0,2}?(?P<other>{TITLE})"
    r"(?:['’]s?)? (?:film |movie |video game |horror )?(?:franchise|series|saga|trilogy|films|movies|universe)\b"
)
_UNIVERSE = re.compile(
    r"\b(?:set in|set within|takes? place in|part of|connect(?:s|ed|ing)? (?:it )?to|joins?|enters?|exists? in"
    r"|expand(?:s|ing)?|ties? in(?:to)? with?|continu(?:es|ing)|middle of"
    r"|(?:takes|took) place within|fits? (?:within|into|in))\s(?:the )?(?P<other>(?:[A-Z][\w’'-]+(?: of(?:"
    r" the)?)? ){1,4}(?:[Uu]niverse|[Cc]anon|[Cc]ontinuity)|MCU|DCU|DCEU|SSU|Arrowverse|[A-Z]\w+verse)\b"
)
_FOLLOWS_ON = pattern(
    r"\b(?:follow(?:s|ing)? on from|picks? up (?:after|from)|continues? the (?:story|events) of|set (?:\w+"
    r" )?(?:years|months|decades) (?:after|before) (?:the )?(?:events of )?)"
    r"[^.;]{0,70}?(?P<tie>of|from|after|before|spin-?off) (?:spin-?off )?(?P<other>{TITLE})"
)
_TO_FIRST = pattern(
    rf"\b(?P<tie>{_TIE}) to (?:the|its|his|her) (?:\w+['’]s )?(?:{{DATE}} )?(?:{{SEASON}}|first|original"
    rf"|previous|anime|series|show|film|movie|game)"
)
_WISHED = re.compile(r" (?:would|could|might|isn['’]t|is not)\b")
_UNTITLED = re.compile(
    r"(?P<other>.+?)(?: (?:movie|film|TV|television|video game|game|anime|live-action|animated|series))*"
    r" (?P<tie>sequel|spin-?off|prequel|revival)(?: series)?"
)
_NEXT = re.compile(r"(?: (?:series|show|film|movie))?[,:]? (?:the (?:[\w-]+ ){0,3})?[\"“‘']?")
_THE = re.compile(r"\b(?:the|this|that) \Z")
_IS = re.compile(r"(?:\b(?:is|be|was|as)|['’]s|,) (?:an?|the) (?:[\w-]+ ){0,3}\Z")
_BARE = re.compile(
    r"\bthe (?:upcoming |new |forthcoming |long-awaited )?(?P<tie>sequel|threequel|follow-?up|franchise)\b"
)
_NUMBERED = re.compile(r"(?P<base>.+?):?\s(?:[2-9]|II|III|IV|V|VI|Two|Three)(?::.*)?$")
_NEGATED = re.compile(r"\b(?:not(?! only)|never|no|rather than|without)\b|n['’]t\b")
_LEAD = re.compile(r"^(?:the|a|an|its|other|another|live-action) ", re.IGNORECASE)


def find(sentence: Sentence) -> Iterator[Draft]:
    """Give each tie of a title to another that the sentence names."""
    seen: set[tuple[str | None, str]] = set()
    for draft in (*_ties(sentence), *_universes(sentence), *_numbered(sentence)):
        key = (draft.work, fold(draft.value))
        if key not in seen and draft.work and fold(draft.work) != fold(draft.value):
            seen.add(key)
            yield draft


def _ties(sentence: Sentence) -> Iterator[Draft]:
    drawn = sentence.skeleton.text
    for m in (*_OF_OTHER.finditer(drawn), *_BEFORE_OWN.finditer(drawn)):
        other, own = _name(sentence, m["other"]), _name(sentence, m["own"]) if m["own"] else None
        if other and (own or (m.groupdict().get("the") and _kind(m["tie"]) != "remake")):
            yield _draft(sentence, m, own or subject_besides(sentence, sentence.start, other), other, _kind(m["tie"]))
    for tie in (_TO_OTHER, _TO_NAME, _ENTRY, _FOLLOWS_ON):
        for m in tie.finditer(drawn):
            other = _name(sentence, m["other"])
            kind = "sequel" if tie is _FOLLOWS_ON else _kind(m["tie"])
            at = sentence.skeleton.span(m)[0]
            if other and (kind != "remake" or _IS.search(drawn[: m.start()])):
                yield _draft(sentence, m, subject_besides(sentence, at, other), other, kind)
    for m in _NAMED_OTHER.finditer(drawn):
        own = _name(sentence, m["own"])
        other = subject_besides(sentence, sentence.skeleton.span(m)[0], own) if own else None
        base = _base(sentence, own) if own else None
        if own and (base or (other and (m.group().lower().startswith("its") or _kind(m["tie"]) == "spin-off"))):
            yield _draft(sentence, m, own, base or other or "", _kind(m["tie"]))
    for m in _TO_FIRST.finditer(drawn):
        work = work_of(sentence, sentence.skeleton.span(m)[0]).value
        base = _base(sentence, work) if work else None
        if base:
            yield _draft(sentence, m, work, base, _kind(m["tie"]))
    yield from _listed(sentence)
    yield from _untitled(sentence)


def _listed(sentence: Sentence) -> Iterator[Draft]:
    """Read "the spin-offs Wolf Hour: Leeds, Wolf Hour: York and Night Shift": each is one."""
    for m in _LISTED.finditer(sentence.skeleton.text):
        at = sentence.skeleton.span(m)[0]
        for mark in sentence.skeleton.found(m["list"], "T"):
            own = mark.what.work if isinstance(mark.what, Mention) else ""
            other = _base(sentence, own) or subject_besides(sentence, at, own) if own else None
            if other:
                yield _draft(sentence, m, own, other, _kind(m["tie"]))


def _untitled(sentence: Sentence) -> Iterator[Draft]:
    """Read "the Wolf Hour spin-off": a work of its own, unless a title follows or the article is about it."""
    titles, text = sentence.scene.titles, sentence.scene.text
    for i, mention in enumerate(sentence.mentions):
        untitled = _UNTITLED.fullmatch(mention.work)
        if untitled is None or _WISHED.match(text, mention.end):
            continue
        work: str | None = mention.work
        following = sentence.mentions[i + 1] if i + 1 < len(sentence.mentions) else None
        if following and _NEXT.fullmatch(text[mention.end : following.start]):
            work = following.work
        elif titles.main and _THE.search(text, max(0, mention.start - 12), mention.start):
            work = mention.work if fold(titles.main) == fold(untitled["other"]) else titles.main
        yield Draft(
            "connection", untitled["other"], sentence.start, sentence.end, "untitled", at=mention.start,
            work=work, season=0, details={"kind": _kind(untitled["tie"])},
        )  # fmt: skip


def _base(sentence: Sentence, work: str) -> str | None:
    """Return the title that this one lengthens: "Wolf Hour" for "Wolf Hour: Return"."""
    shorter = [n for n in sentence.scene.titles.names if fold(work).startswith(fold(n) + " ")]
    return max(shorter, key=len) if shorter else None


def _name(sentence: Sentence, drawn: str) -> str | None:
    marks = sentence.skeleton.found(drawn, "T")
    if marks and isinstance(marks[0].what, Mention):
        return marks[0].what.work
    if sentence.block.kind in ("headline", "heading"):
        return None
    return named_title(sentence.skeleton.plain(drawn, sentence.scene.text))


def _universes(sentence: Sentence) -> Iterator[Draft]:
    for m in _UNIVERSE.finditer(sentence.text):
        other = _LEAD.sub("", m["other"])
        at = sentence.start + m.start()
        work = subject_besides(sentence, at, re.sub(r" (?:[Uu]niverse|[Cc]anon|[Cc]ontinuity)$", "", other))
        if work is None or not (sentence.mentions or sentence.seasons or re.match(r"(?:set|part|connect)", m.group())):
            continue
        yield Draft(
            "connection", other, sentence.start, sentence.end, "shared universe", at=at, work=work, season=0,
            details={"kind": "shared-universe"}, polarity="-" if _negated(sentence, m.start()) else "+",
        )  # fmt: skip


def _numbered(sentence: Sentence) -> Iterator[Draft]:
    """Read "the sequel" in an article about "Wolf Hour 2" as its tie to "Wolf Hour"."""
    main = sentence.scene.titles.main
    numbered = _NUMBERED.match(main) if main else None
    m = _BARE.search(sentence.text) if numbered else None
    if m and numbered and main and "Season" not in main:
        yield Draft(
            "connection", numbered["base"], sentence.start, sentence.end, "numbered", at=sentence.start + m.start(),
            work=main, season=0, details={"kind": "sequel"},
        )  # fmt: skip


def _kind(words: str) -> str:
    return next((kind for kind, cue in _KINDS if cue.search(words)), "sequel")


def _negated(sentence: Sentence, at: int) -> bool:
    return bool(_NEGATED.search(sentence.text[max(0, at - 30) : at]))


def _draft(sentence: Sentence, m: re.Match[str], work: str | None, other: str, kind: str) -> Draft:
    start, end = sentence.skeleton.span(m)
    polarity = "-" if _negated(sentence, start - sentence.start) else "+"
    return Draft(
        "connection", other, start, end, f"connection: {kind}", at=start, work=work, season=0,
        details={"kind": kind}, polarity="-" if polarity == "-" else "+",
    )  # fmt: skip
