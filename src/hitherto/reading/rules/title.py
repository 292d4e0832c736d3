"""What a season, an episode or an untitled work is called: subtitles, episode titles, working titles."""

import re
from collections.abc import Iterator

from hitherto.claims import Detail, fold
from hitherto.reading.draft import Draft
from hitherto.reading.drawing.sieve import Pattern, Ways
from hitherto.reading.numbers import NUMBER, ORDINAL, number
from hitherto.reading.scene import Sentence
from hitherto.reading.ties.kin import base
from hitherto.reading.titles.others import TITLE_RUN, named_title, subject_besides

TRIGGERS = frozenset(
    """titled entitled called named title titles subtitle subtitled dubbed finale premiere episode episodes retitled
    renamed season pilot part untitled newly-subtitled aka known name opener subtitle chapter volume special reunion
    yet-to-be-named yet-to-be-titled yet""".split()
)

_QUOTED = r"(?:[“\"‘'_](?P<q>[^”\"“_\n]{2,70}?)[,.!?]?[”\"’'_](?!\w)|(?P<bare>" + TITLE_RUN + r"))"
_EPISODE = (
    rf"(?P<nth>{ORDINAL}|series|season|final|last|opening|next|pilot|penultimate|premiere)? ?"
    rf"(?P<noun>[Ee]pisode|premiere|finale|pilot|opener|instal?lment)(?: (?:#|number )?(?P<n>{NUMBER}))?"
)
_CALLED = (
    r"(?:is |was |are |will be |being |has been |have been |officially |now |aptly |apparently |currently"
    r" |reportedly )*(?:titled|entitled|called|named|dubbed|subtitled|retitled|renamed)"
)
_WAYS: Ways[str] = Ways(
    (rule, Pattern(source))
    for rule, source in (
        ("episode", rf"\b{_EPISODE}(?:,? (?:which|that))?,? (?:\w+ ){{0,2}}?{_CALLED}:? {_QUOTED}"),
        ("episode", rf"\b{_EPISODE},? [“\"](?P<q>[^”\"\n]{{2,70}}?)[,.!?]?[”\"]"),
        ("episode", r"\b(?P<nth>season|series)? ?(?P<noun>premiere|finale|pilot)(?:['’]s)? (?:episode )?title,?:?"
        r" (?:is |was )?[“\"](?P<q>[^”\"\n]{2,70}?)[,.!?]?[”\"]"),
        ("episode", rf"\b(?P<nth>season|series)? ?(?:\d+['’]s )?(?P<noun>finale|premiere),"
        rf" (?P<bare>{TITLE_RUN})(?=[,.;])"),
        ("season", rf"\b(?:[Ss]eason|[Ss]eries) (?:{NUMBER})(?:,? (?:which|that))?,? (?:\w+"
        rf" ){{0,2}}?{_CALLED}:? {_QUOTED}"),
        ("season", rf"\b(?:{ORDINAL}|new|next|upcoming|final|latest) (?:season|series|arc|cour|part)(?:,?"
        rf" (?:which|that))?,? (?:\w+ ){{0,2}}?{_CALLED}:? {_QUOTED}"),
        ("season", rf"\b[Ss]eason \d+, (?P<bare>{TITLE_RUN})(?=[,.;])"),
        ("season", rf"\b(?:{ORDINAL}|new|latest|final) season, (?P<bare>{TITLE_RUN})(?=, (?:in|which|was|is|on"
        rf"|and)\b)"),
        ("season", r"(?P<open>[“\"‘])(?P<q>[^”\"“\n]{2,70}?)[,.!?]?[”\"’] ?(?:—|–|-|,|\()? ?(?:aka|a\.k\.a\."
        r"|also known as|or)"
        r" (?:[Ss]eason|[Ss]eries) (?:\d+|two|three|four|five)"),
        ("episode", rf"\b(?P<nth>{ORDINAL})? ?(?P<noun>[Ee]pisode) (?P<n>\d+),"
        rf" (?:[“\"‘](?P<q>[^”\"“\n]{{2,70}}?)[,.!?]?[”\"’]"
        rf"|(?P<bare>{TITLE_RUN}))(?=,| (?:premiered|aired|debuted|was|is|will))"),
        ("episode", r"\b[Tt]he (?P<nth>\w+ )?[“\"](?P<q>[^”\"\n]{2,70}?)[,.!?]?[”\"] (?P<noun>episode)"),
        ("title", rf"\b(?:(?:full|official|new) (?:title|subtitle)|official name)(?: (?:is|of|will be|was))?,?:?"
        rf" {_QUOTED}"),
        ("title", rf"\b(?:officially|now|been|provisionally|tentatively) (?:titled|entitled|retitled|renamed"
        rf"|subtitled) (?:as )?{_QUOTED}"),
        ("title", r"\A(?:Newly |Officially |Simply )?[Tt]itled [“\"‘](?P<q>[^”\"“\n]{2,70}?)[,.!?]?[”\"’]"),
        ("title", rf"\b(?:re-?titled|(?:newly-)?subtitled|renamed) {_QUOTED}"),
        ("title", rf"(?<!\()\b(?:will be|would be|to be|set to be|being|also) (?:called|titled|entitled|known as"
        rf"|named) {_QUOTED}"),
        ("title", rf"\b(?:new|upcoming|next|forthcoming|third|fourth|fifth) (?:[\w-]+ ){{0,3}}?(?:instal?lment"
        rf"|sequel|prequel|follow-?up)[^.;“\"]{{0,60}}?,?"
        rf" (?:which is |that is "
        rf"|will be )?(?:titled|called|entitled|named) {_QUOTED}"),
        ("working", rf"\b(?:working|code|production|temporary|provisional|fake) (?:title|name)(?: (?:is|was|of"
        rf"|for [\w ]{{3,30}} is))?,?:? {_QUOTED}"),
        ("working", rf"\bunder the (?:title|name|codename),? {_QUOTED}"),
        ("episode", rf"[“\"](?P<q>[^”\"\n]{{2,70}}?)[,.!?]?[”\"],? (?:the|its|this|which is the|is the(?: title of"
        rf" the)?"
        rf"|is the name of the) (?P<nth>{ORDINAL}|series|season|final|last|opening|next|pilot|penultimate)? ?"
        rf"(?P<noun>episode|premiere|finale|opener|pilot episode)\b"),
        ("episode", rf"\b(?:title|name) of (?:the|its) (?P<nth>{ORDINAL}|series|season|final)? ?(?P<noun>episode"
        rf"|premiere"
        rf"|finale|opener)(?: is| will be|,)? {_QUOTED}"),
        ("episode", r"\b[Ee]pisode (?P<n>\d+)(?: is)?(?: ?[:–—-])"
        r" ?(?:[“\"‘](?P<q>[^”\"“\n]{2,70}?)[,.!?]?[”\"’])(?P<noun>)"),
        ("past", rf"\b(?P<noun>finale|reunion|Christmas|holiday) (?:movie|film|special|event),? {_QUOTED}"),
        ("former", rf"\b(?:previously|formerly|originally|initially|once|first) (?:been )?(?:titled|called|known as"
        rf"|named"
        rf"|entitled|dubbed) {_QUOTED}"),
        ("title", r"[“\"](?P<q>[^”\"\n]{2,70}?),?[”\"],? as (?:it|the (?:\w+ )?(?:series|show|film|movie|season"
        r"|sequel)) (?:is|will be)"
        r" (?:\w+ )?(?:called|known|titled|named)"),
        ("season", rf"\bsubtitle(?: of| is|,|:)? {_QUOTED}"),
        ("season", rf"(?:^|[“\"] ?)(?:Part|Volume|Chapter) (?:{NUMBER}): (?P<bare>{TITLE_RUN})"),
        ("part", rf"\bpart (?:{NUMBER}),? (?:{_CALLED} )?{_QUOTED}"),
    )
)  # fmt: skip
_WORK = r"(?:series|show|drama|comedy|film|movie|project|game|sequel|prequel|spin-?off|season|feature|reboot)"
_NO_TITLE = re.compile(
    r"\b(?:[Nn]o (?:official |confirmed )?title|not (?:yet )?(?:been )?(?:officially )?titled|(?:does"
    r"|do)(?:n['’]t| not) (?:yet )?have an? (?:official )?title|title (?:of [^.;,]{3,30} )?(?:has(?:n['’]t| not)|is"
    r" yet)"
    r" (?:yet )?(?:been |to be )?(?:announced|revealed|confirmed))\b"
    rf"|\b{_WORK} (?:has |is )?(?:not|n['’]t) (?:yet )?(?:been )?(?:officially )?named"
    rf"|\byet[- ]to[- ]be[- ](?:named|titled) (?:[\w-]+ ){{0,3}}?{_WORK}|\b{_WORK} is (?:as yet|still|currently)"
    rf" untitled"
)
_PILOT = re.compile(r"\bpilot,? [“\"]")
_TOLD = re.compile(
    r"official|[Ss]eason|first|full|new|upcoming|next|forthcoming|(?:will|would|to|set to|being|also) be|newly|[“\"]"
    r"|subtitled"
    r"|instal?lment|sequel|prequel|threequel|follow|spin"
)
_WORK_NOUN = re.compile(r"\b(?:song|album|book|novel|comic|podcast|video|documentary|song|track|article|chapter)\b")


_EACH = re.compile(r"[“\"](?P<q>[^”\"\n]{2,70}?)[,.!?]?[”\"]")
_SEVERAL = Pattern(
    rf"\b(?:{NUMBER}|the) (?:(?:new|first|last|final|opening|upcoming) )?(?:{NUMBER} )?(?P<noun>episode)s,? (?:which "
    rf"|that )?"
    rf"{_CALLED} (?P<all>[“\"][^”\"\n]+[”\"](?:(?:,? and |, )[“\"][^”\"\n]+[”\"])+)"
)


def find(sentence: Sentence) -> Iterator[Draft]:
    """Give each title of a season, of an episode or of the work itself that the sentence tells."""
    words = sentence.text
    unknown = _NO_TITLE.search(words)
    if unknown:
        at = sentence.start + unknown.start()
        yield Draft("title", "unknown", sentence.start, sentence.end, "title: unknown", at=at, certainty="certain")
    for several in _SEVERAL.finditer(words):
        for each in _EACH.finditer(several["all"]):
            at = sentence.start + several.start()
            yield Draft(
                "title",
                each["q"].strip(" ,."),
                sentence.start,
                sentence.end,
                "title: several",
                at=at,
                work=sentence.main,
            )
    seen: set[str] = set()
    for rule, m in _WAYS.finditer(words):
        value = _mentioned(sentence, m) or _value(m)
        if value is None or fold(value) in seen or not _may_be(sentence, m, rule, value):
            continue
        seen.add(fold(value))
        yield _draft(sentence, m, rule, value)


def _mentioned(sentence: Sentence, m: re.Match[str]) -> str | None:
    """Return the title that begins here, where the article names it elsewhere as one."""
    at = sentence.start + m.start("bare") if "bare" in m.re.groupindex and m["bare"] else -1
    for mention in sentence.mentions:
        if mention.start == at:  # a longer form of the title is told as it stands: "the full title, Wolf Hour: Return"
            if m["bare"][mention.end - mention.start :].startswith(":"):
                return None
            words = sentence.scene.text[mention.start : mention.end].strip("“”‘’\"'_*,. ")
            return words if len(words) > len(mention.work) else mention.work
    return None


def _value(m: re.Match[str]) -> str | None:
    groups = m.re.groupindex
    quoted = m["q"] if "q" in groups else None
    if quoted:
        return quoted.strip(" ,.") if quoted[:1].isupper() or quoted[:1].isdigit() else None
    bare = m["bare"] if "bare" in groups else None
    return named_title(bare) if bare and named_title(bare) and bare.startswith(named_title(bare) or "") else None


def _may_be(sentence: Sentence, m: re.Match[str], rule: str, value: str) -> bool:
    """Refuse the followed title itself, people, and names of other things."""
    if _WORK_NOUN.search(m.group()) or sentence.scene.people.is_actor(value) or sentence.scene.people.is_role(value):
        return False
    if rule == "former" and not _is_of_work(sentence, m):
        return False
    main = sentence.scene.titles.main or ""
    if _PILOT.search(m.group()):
        return False  # "the pilot “Wolf Hour”" is a work, and no episode of another
    return fold(value) != fold(main) or bool(_TOLD.match(m.group()))


_OF_WORK = re.compile(rf"\b{_WORK}[”\"’]?,?(?: (?:which|that))?(?: (?:was|is|were|has been|had been))? \Z")
_OF_TITLE = re.compile(r"[”\"’]?,? ?\(?(?:which )?(?:was |is |has been )?")


def _is_of_work(sentence: Sentence, m: re.Match[str]) -> bool:
    """Tell whether what was formerly called otherwise is a work: its title, or a word for it, stands right before."""
    at = sentence.start + m.start()
    beside = (_OF_TITLE.fullmatch(sentence.scene.text, t.end, at) for t in sentence.mentions if t.end <= at)
    return any(beside) or _OF_WORK.search(sentence.text[: m.start()]) is not None


def _draft(sentence: Sentence, m: re.Match[str], rule: str, value: str) -> Draft:
    details: dict[str, Detail] = {}
    if rule in ("episode", "past"):
        details["episode"] = _episode(m)
    if rule in ("working", "former"):
        details["kind"] = f"{rule} title"
    at = sentence.start + m.start()
    return Draft(
        "title",
        value,
        sentence.start,
        sentence.end,
        f"title: {rule}",
        at=at,
        details=details,
        work=_work(sentence, at, rule, value),
    )


def _work(sentence: Sentence, at: int, rule: str, value: str) -> str | None:
    """Return what bears a title: the work itself, what was ended by a film of that title, or another."""
    main = sentence.scene.titles.main
    if rule == "title" and (main is None or fold(value) == fold(main)):
        return value
    ended = base(sentence.scene, main) if rule == "past" and main else None
    return ended or subject_besides(sentence, at, value)


def _episode(m: re.Match[str]) -> Detail:
    groups = m.re.groupindex
    named = m["n"] if "n" in groups and m["n"] else None
    nth = m["nth"] if "nth" in groups and m["nth"] else ""
    found = number(named) if named else number(nth) if nth else None
    if found is None and (m["noun"] == "pilot" or nth in ("opening", "pilot", "premiere")):
        return 1
    return found or ("finale" if nth in ("final", "last") else m["noun"])
