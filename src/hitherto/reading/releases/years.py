"""Years that stand beside a title: "2018's Harbour", "Harbour (2018)", "Harbour (2002–12)", "the 2018 film Harbour"."""

import re
from collections.abc import Iterator

from hitherto.reading.draft import Draft
from hitherto.reading.drawing.skeleton import Mark, pattern
from hitherto.reading.people.names import Name
from hitherto.reading.scene import Sentence
from hitherto.reading.ties.kin import base
from hitherto.reading.times import TimeExpression
from hitherto.reading.titles.about import is_about
from hitherto.reading.titles.titles import Mention

_THIS = re.compile(r"(?:this|last|next) (?:year|spring|summer|fall|autumn|winter)\Z", re.IGNORECASE)
_YEARS = re.compile(r"(\d{4})(?:/(\d{4}))?\Z")
_CONTINUES = re.compile(r"(.+?) (?:animated series|revival|reboot|sequel|sequel series|remake|spin-?off|movie)")
_RUN = re.compile(r"\boriginal\b.*\b(?:run|series|show|anime)\Z", re.IGNORECASE)
_OWNED = pattern(r"(?P<date>{DATE})['’]s? (?P<gap>(?:[\w’'-]+ |{PLATFORM} ){0,4}?)[\"“‘]?(?P<work>{TITLE})")
_SINCE = pattern(
    r"\b(?:since|until|from|with|after) (?:[\w’'-]+ ){0,3}?[\"“‘]?(?P<work>{TITLE})[\"”’]?,?"
    r" (?:back )?in (?P<date>{DATE})"
)
# "Rotterdam 2020 title Harbour"
_AT_FESTIVAL = pattern(
    r"\b(?:Cannes|Venice|Berlinale|Berlin|Toronto|TIFF|Sundance|SXSW|Rotterdam|Locarno|Telluride|Tribeca|Annecy|Sitges"
    r"|San Sebasti[aá]n|Karlovy Vary|IDFA|Hot Docs) (?P<date>{DATE}) (?:[\w’'-]+ ){0,5}[\"“‘]?(?P<work>{TITLE})"
)
_BRACKET = pattern(r"(?P<work>{TITLE})[\"”’]? \((?P<date>{DATE})\)")
_IN_FILM = pattern(
    r"(?P<work>{TITLE})[\"”’]? in (?:the|his|her|their|its) (?P<date>{DATE}) (?:[\w’'-]+ ){0,3}"
    r"(?:film|movie|series|show|game|sitcom|drama|comedy|thriller|miniseries|reboot|remake|version|adaptation)\b"
)
# "a sequel to their 2000–15 crime drama": of what the article's title goes on from
_FROM_YEAR = pattern(
    r"\b(?:sequel|prequel|reboot|revival|spin-?off|remake|follow-?up|continuation|reimagining|version) (?:to|of|from)"
    r" (?:the|their|its|his|her) (?P<date>{DATE}) (?:[\w’'-]+ ){0,4}?(?:series|show|drama|comedy|sitcom|film|movie"
    r"|sensation"
    r"|hit|classic|original|procedural|game)\b(?P<work>)(?! (?:of|that|which|called)? ?[\"“‘]?{TITLE})"
)
_OF_YEAR = pattern(
    r"\b(?:the|its|original|hit|beloved|classic|acclaimed|popular|his|her|their|a|this|first) "
    r"(?:[\w-]+ ){0,2}?(?P<date>{DATE}) (?:[\w’'-]+ |{PLATFORM} |{NAME} ){0,4}?"
    r"(?:film|movie|series|show|game|classic|hit|sitcom|drama|comedy|thriller|original|remake|reboot"
    r"|miniseries|sequel|prequel|run|revival|version|installment|adaptation|anime|feature(?! film)|flick|slasher|debut"
    r"|documentary|short|horror|western|biopic|rom-?com|weepie|blockbuster|whodunit|chiller|special|indie|smash|favou?rite"
    r"|tearjerker|actioner|docuseries|crowd-pleaser|breakout|title|entry"
    r"|cult classic)\b"
    r"(?:(?: continuation| adaptation| version| remake)?,? [\"“‘]?(?P<work>{TITLE}))?"
)


def years(sentence: Sentence) -> Iterator[Draft]:
    """Give the releases that years beside titles tell of; a run of several years has a premiere and a finale."""
    drawn = sentence.skeleton.text
    for rule in (_OWNED, _AT_FESTIVAL, _BRACKET, _IN_FILM, _SINCE, _OF_YEAR, _FROM_YEAR):
        for m in rule.finditer(drawn):
            day = sentence.skeleton.found(m["date"], "D")[0]
            works = sentence.skeleton.found(m["work"] or "", "T")
            told = _years_of(day, owned=rule is _OWNED)
            if not told or not (works or rule is _FROM_YEAR or (rule is _OF_YEAR and _RUN.search(m.group()))):
                continue
            if works and rule is not _OF_YEAR and not _is_told(sentence, works[0]):
                continue
            start, end = sentence.skeleton.span(m)
            work = (
                work_of_mark(works[0]) if works else goes_on_from(sentence) or _original_of(sentence.scene.titles.main)
            )
            if work is None and rule is _FROM_YEAR:
                continue
            for year, kind in told:
                yield Draft(
                    "release", year, start, end, "release: year", day.start, {"kind": kind} if kind else {},
                    certainty="certain", work=work, season=0,
                )  # fmt: skip


def goes_on_from(sentence: Sentence) -> str | None:
    """Return what the article's title goes on from: what it lengthens, or a title of its family that is named here."""
    main = sentence.scene.titles.main
    family = (main or "").partition(":")[0].split(" ")[0]
    kin = (m.work for m in sentence.mentions if m.work != main and m.work.split(":")[0].split(" ")[0] == family)
    return (base(sentence.scene, main) or next(kin, None)) if main else None


def _original_of(main: str | None) -> str | None:
    """Return what a title without a name of its own continues: "Harbour Lights" for "Harbour Lights revival"."""
    found = _CONTINUES.fullmatch(main or "")
    return found[1] if found else None


def _years_of(day: Mark, *, owned: bool) -> list[tuple[str, str | None]]:
    """Return the year that a date is, or the first and the last year of a run; nothing for any other date.

    What a year or a season of one owns came out then: "this summer's Harbour".
    """
    if not isinstance(day.what, TimeExpression):
        return []
    if owned and _THIS.match(day.what.text):
        return [(str(day.what.details.get("date", day.what.when)), None)]
    if not re.search(r"\d{4}(?!s)", day.what.text):
        return []
    found = _YEARS.match(str(day.what.details.get("date", day.what.when)))
    if not found:
        return []
    return [(found[1], "premiere"), (found[2], "finale")] if found[2] else [(found[1], None)]


def work_of_mark(mark: Mark | None) -> str | None:
    """Return the work that a mark stands for, or the name that stands in its place."""
    if mark is None:
        return None
    return mark.what.work if isinstance(mark.what, Mention) else mark.what.full if isinstance(mark.what, Name) else None


def _is_told(sentence: Sentence, mark: Mark) -> bool:
    return isinstance(mark.what, Mention) and is_about(sentence.scene, mark.what)
