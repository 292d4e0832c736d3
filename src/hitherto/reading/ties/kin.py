"""Ties that a title's own name tells: it lengthens or numbers an older one, or it is a new one of the same name."""

import re
from collections.abc import Iterator

from hitherto.claims import fold
from hitherto.reading.draft import Draft
from hitherto.reading.drawing.skeleton import pattern
from hitherto.reading.scene import Scene, Sentence
from hitherto.reading.ties.drafts import tied
from hitherto.reading.ties.ties import IN_SERIES, NUMBERED, OWNED, SUBTITLED, kind_of
from hitherto.reading.titles.kindred import kindred
from hitherto.reading.titles.titles import Mention

_SORTS = (
    r"(?:(?:TV|television|anime|game|HBO|Netflix|{PLATFORM}|series|movie|film|animated|live-action|upcoming|new"
    r"|long-awaited"
    r"|legacy|big-screen|modern) )*"
)
_AGAIN = r"(?P<tie>reboot|remake|revival|re-?imagining|relaunch|revamp|rendition|retelling)"
# "the Wolf Hour reboot", "a live-action reimagining of Wolf Hour", "Wolf Hour is being rebooted"
_ANEW = (
    pattern(rf"(?P<t>{{TITLE}})(?:['’]s)? {_SORTS}{_AGAIN}(?! (?:of|series [A-Z“\"]))\b"),
    pattern(rf"\b{_AGAIN} of {OWNED}[“\"‘]?(?P<t>{{TITLE}})"),
    pattern(
        r"(?P<t>{TITLE})[”\"’]? (?:is|are|was|being|been|will be) (?:\w+ )*(?P<tie>reboot|remade|revived"
        r"|reimagin)(?! of)"
    ),
    pattern(rf"\b(?P<tie>reboot|remak|reviv|reimagin)(?:ing|e)? {OWNED}[“\"‘]?(?P<t>{{TITLE}})"),
)
# "Larkspur has agreed to remake", "Larkspur's reboot of", "orders a reboot of": of the title that is named, main or not
_MADE_ANEW = re.compile(
    r"(?:['’]s (?:[\w-]+ ){0,3}|\b(?:agreed to|is|are|will|to|including|for|develop\w*|order\w*|pick(?:ed)? ?up"
    r"|with|and|,)"
    r" (?:also )?(?:an? |the )?(?:[\w-]+ )?)\Z"
)
_ABOUT_IT = re.compile(
    r"\b(?:it|this|that|series|show|film|movie|drama|comedy|which) (?:is|was|will be)\b[^.;]{0,25}\Z", re.IGNORECASE
)
_OLD = re.compile(r"\b(?:(?:19|20)\d\d|original|classic|first|cult)\b")
_NOT_A = re.compile(r"(?:\b(?:not|never)|n['’]t) (?:be )?(?:an?|the) (?:[\w-]+ )?\Z")
_HOPED = re.compile(r"\b(?:whether|if|would|could|might|maybe|idea|not|no)\b|['’]d\b|n['’]t\b", re.IGNORECASE)
_KINDS = (
    ("prequel", re.compile(r"\bprequel\b", re.IGNORECASE)),
    ("spin-off", re.compile(r"\bspin-?off\b", re.IGNORECASE)),
    ("shared-universe", re.compile(r"\b(?:universe|saga)\b", re.IGNORECASE)),
)


def base(scene: Scene, work: str) -> str | None:
    """Return the title that this one lengthens: "Wolf Hour" for "Wolf Hour: Return"."""
    shorter = [n for n in scene.titles.names if fold(work).startswith(fold(n) + " ")]
    longer = NUMBERED.match(work) or SUBTITLED.match(work)
    if shorter and (longer is None or fold(longer["base"]) in map(fold, shorter)):
        return max(shorter, key=len)
    if longer is None or longer.groupdict().get("doubtful"):
        return None  # "Wolf Hour V" may be no fifth of its kind, unless the article names the others
    return longer["base"]


def of_one_kind(work: str) -> list[str]:
    """Return the two titles that "Wolf Hour: Leeds and Wolf Hour: York" is."""
    first, _, second = work.partition(" and ")
    return [first, second] if second and first.partition(": ")[0] == second.partition(": ")[0] else [work]


def by_name(sentence: Sentence) -> Iterator[Draft]:
    """Give the ties of the article's title to what it is named after."""
    yield from _anew(sentence)
    yield from _lengthened(sentence)
    yield from _in_series(sentence)
    yield from _without_title(sentence)


def _anew(sentence: Sentence) -> Iterator[Draft]:
    """Read "the Wolf Hour reboot" in an article about it: a new one of the same name."""
    titles, skeleton = sentence.scene.titles, sentence.skeleton
    for way in _ANEW:
        for m in way.finditer(skeleton.text):
            mark = skeleton.found(m["t"], "T")[0].what
            before = skeleton.text[: m.start()][-60:]
            if not isinstance(mark, Mention) or _OLD.search(before[-30:]) or _NOT_A.search(before):
                continue
            alone = all(other.work == mark.work for other in sentence.mentions)
            if mark.work == titles.main or (alone and _MADE_ANEW.search(before) and not _ABOUT_IT.search(before)):
                yield tied(mark.work, f"{mark.work} (original)", *skeleton.span(m), kind_of(m["tie"]))


def _lengthened(sentence: Sentence) -> Iterator[Draft]:
    """Tie the article's title to the shorter one in it where the article first names that one by itself."""
    scene = sentence.scene
    main = scene.titles.main
    shorter = base(scene, main) if main and sentence.number and sentence.mentions else None
    first = next((m for m in sentence.mentions if m.work == shorter), None)
    if main is None or shorter is None or first is None or main in scene.titles.untitled:
        return
    if any(m.work == shorter for s in scene.sentences[1 : sentence.number] for m in s.mentions):
        return
    around = scene.text[max(0, first.start - 60) : first.end + 60]
    told = next((kind for kind, cue in _KINDS if cue.search(around)), "sequel")
    yield tied(main, shorter, first.start, first.end, "sequel" if NUMBERED.match(main) else told)


def _in_series(sentence: Sentence) -> Iterator[Draft]:
    """Read "the latest chapter in the long-running series" as a tie to what the article's title is named after."""
    main = sentence.scene.titles.main
    m = IN_SERIES.first(sentence.skeleton.text) if main else None
    named = m and main and all(mention.work == main for mention in sentence.mentions)
    if m and main and named and (story := base(sentence.scene, main) or main.rpartition(": ")[0]):
        yield tied(main, story, *sentence.skeleton.span(m), "sequel")


def _without_title(sentence: Sentence) -> Iterator[Draft]:
    """Tie "Wolf Hour spin-off", which is planned and has no title yet, to what it comes from."""
    for kin in kindred(sentence):
        other, _, tie = kin.work.rpartition(" ")
        if not _HOPED.search(sentence.scene.text, max(sentence.start, kin.start - 60), kin.start):
            yield tied(kin.work, other, kin.start, kin.end, kind_of(tie))
