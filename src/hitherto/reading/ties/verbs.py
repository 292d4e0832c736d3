"""Ties that a verb tells: what was spun off, brought back, made from a film, or followed by something else."""

from collections.abc import Iterator

from hitherto.claims import fold
from hitherto.reading.draft import Draft
from hitherto.reading.drawing.skeleton import Mark, pattern
from hitherto.reading.scene import Sentence
from hitherto.reading.subject.subjects import work_of
from hitherto.reading.ties.drafts import tied
from hitherto.reading.ties.kin import of_one_kind
from hitherto.reading.ties.ties import kind_of
from hitherto.reading.titles.others import subject_besides
from hitherto.reading.titles.titles import Mention

_ADJECTIVES = (
    r"(?:(?:popular|hit|original|classic|cult|long-running|beloved|iconic|animated|British|American"
    r"|{PLATFORM}(?:['’]s)?) )*"
)
# "spins off from Wolf Hour", "reboots the Wolf Hour franchise", "is based on the 1989 film Wolf Hour"
_FROM = (
    (
        "spin-off",
        pattern(
            r"\b(?:spun|spins?|spinning) (?:off|out) (?:of|from) (?:the )?(?:(?:[\w-]+|{PLATFORM}(?:['’]s)?) ){0,3}?"
            r"[\"“‘]?(?P<other>{TITLE})"
        ),
    ),
    (
        "remake",
        pattern(
            r"\b(?:reboots?|rebooting|revives?|reviving|relaunch(?:es|ing)|resurrects?|resurrecting|reimagin(?:es"
            r"|ing)) (?:the )?"
            r"[\"“‘]?(?P<other>{TITLE})[\"”’]?(?:['’]s)? (?:franchise|saga|story|universe)\b"
        ),
    ),
    (
        "remake",
        pattern(
            r"\b(?:based on|adapt(?:s|ed from|ing|ation of)|re-?imagin(?:es|ing of)|(?:new|modern|live-action)"
            r" (?:take on|version of))"
            rf" (?:the )?(?:{{DATE}}['’]?s? )?{_ADJECTIVES}(?:{{NAME}} )?(?:horror |comedy |romantic |animated "
            rf"|feature )*"
            r"(?:films?|movies?|tv series|series|sitcom|musical|comedy|drama|thriller),? [\"“‘]?(?P<other>{TITLE})(?!"
            r" (?:novels?|books?|comics?))"
        ),
    ),
)
# "is based on the 1989 film of the same name"
_NAMESAKE = pattern(
    r"\b(?:based on|adapt(?:s|ed from|ation of)|inspired by|reboot of|remake of|re-?imagining of|version of) (?:the )?"
    rf"(?P<year>{{DATE}})?(?:['’]?s)? ?{_ADJECTIVES}(?:(?!comic|book|novel|manga|graphic|web)[\w-]+ ){{0,3}}?"
    r"(?:films?|movies?|tv series|series|sitcom|comedy|drama|show) (?:of|with) the same (?:name|title)"
)
_ONE = r"(?:(?:the|a|its|prequel|sequel|comedy|drama|series|film|short-lived) )*[\"“‘]?{TITLE}[\"”’]?(?: \([^()]*\))?"
# "spawned two spin-offs, Quay Men and Dock Girls", "was followed by a sequel, Quay Men"
_BEGOT = pattern(
    r"\b(?:spawn(?:ed|s|ing)|(?:was|were) followed (?:up )?by|led to|launched|begot|inspired|generated) (?:[\w-]+"
    r" ){0,3}?"
    r"(?P<tie>spin-?offs?|sequels?|prequels?|follow-?ups?|remakes?)(?: series| films?| movies?)?(?: called| titled|,?"
    r" including|:)?,?"
    rf" (?P<list>{_ONE}(?:(?:,? and |, ){_ONE})*)"
)


def by_verb(sentence: Sentence) -> Iterator[Draft]:
    """Give the ties that a verb of the sentence tells."""
    skeleton = sentence.skeleton
    for kind, way in _FROM:
        for m in way.finditer(skeleton.text):
            other = _work(skeleton.found(m["other"], "T")[0])
            own = subject_besides(sentence, skeleton.span(m)[0], other) if other else None
            if own and other and fold(own) != fold(other):
                yield tied(own, other, *skeleton.span(m), kind)
    for m in _NAMESAKE.finditer(skeleton.text):
        start, end = skeleton.span(m)
        if work := work_of(sentence, start).value:
            year = skeleton.plain(m["year"] or "", sentence.scene.text).rstrip("s’'")
            yield tied(work, f"{work} ({year or 'original'})", start, end, "remake")
    for m in _BEGOT.finditer(skeleton.text):
        start, end = skeleton.span(m)
        came = [one for mark in skeleton.found(m["list"], "T") if (work := _work(mark)) for one in of_one_kind(work)]
        first = next((t.work for t in reversed(sentence.mentions) if t.end <= start), sentence.main)
        for own in came:
            if first and fold(own) != fold(first):
                yield tied(own, first, start, end, kind_of(m["tie"]))


def _work(mark: Mark) -> str | None:
    return mark.what.work if isinstance(mark.what, Mention) else None
