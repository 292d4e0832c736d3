"""What makes a date the date of a release: the verb before it, the noun after it, the place beside it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from hitherto.reading import release_words as words
from hitherto.reading.scene import Sentence
from hitherto.reading.skeleton import Mark, pattern
from hitherto.reading.times import TimeExpression

_TITLE_WITHIN = pattern(r"{TITLE}|\b(?:film|series|show|movie|sequel|season)\b")  # "has dated the film for"
_REACH = 130  # characters of the drawing before a date in which its verb may stand


@dataclass(frozen=True, slots=True)
class Dating:
    """A date of release: the date's mark, the drawn stretch `[first, last)` that says so, and how it says it.

    `verb` is where the deciding word stands in the drawing; `way` is which kind of word it is; `name` is the
    subject where that is a name which is not known as a title.
    """

    mark: Mark
    first: int
    last: int
    verb: int
    way: str
    denied: bool = False
    work: Mark | None = None

    @property
    def time(self) -> TimeExpression:
        """Return the time expression."""
        assert isinstance(self.mark.what, TimeExpression)
        return self.mark.what


def datings(sentence: Sentence) -> Iterator[Dating]:
    """Find the dates of the sentence that are dates of release, in order."""
    drawn = sentence.skeleton.text
    previous: Dating | None = None
    before = 0  # where the last date ended
    for position, char in enumerate(drawn):
        mark = sentence.skeleton.marks.get(ord(char))
        if mark is None or mark.kind != "D" or not _is_point(mark):
            continue
        found = _by_noun(sentence, position, mark) or _by_verb(sentence, position, mark, before)
        found = found or _beside(sentence, position, mark, before)
        if found is None and previous is not None:
            found = _coordinate(drawn, position, mark, previous)
        if found is not None:
            yield found
        previous, before = found, position + 1


def _is_point(mark: Mark) -> bool:
    time = mark.what
    if not isinstance(time, TimeExpression) or time.kind not in ("date", "time") or time.when is None:
        return False
    return not words.CLOCK.match(time.text) and not re.search(r"0s\Z|centur", str(time.text))


def _by_noun(sentence: Sentence, position: int, mark: Mark) -> Dating | None:
    drawn = sentence.skeleton.text
    after = words.AFTER.match(drawn, position + 1)
    if after is None or words.OTHER_OBJECT.search(after["mid"]) or words.OTHER_EVENT.search(after["mid"]):
        return None
    way = "finale" if re.search(r"finale|ender", after["noun"], re.IGNORECASE) else "noun"
    if after["noun"].lower() in ("start", "return", "opening", "launch", "start date") and not _has_subject(
        sentence, drawn
    ):
        return None
    work = sentence.skeleton.found(after["work"] or "", "T")
    return Dating(mark, max(0, position - 30), after.end(), position, way, work=work[0] if work else None)


def _by_verb(sentence: Sentence, position: int, mark: Mark, before: int) -> Dating | None:
    drawn = sentence.skeleton.text
    left = _last_clause(drawn[max(0, position - _REACH) : position])
    start = position - len(left)
    verbs = [v for v in words.VERB.finditer(left) if start + v.start() >= before]
    moved = words.MOVED.match(left)
    if (
        moved
        and moved["gap"].rstrip().endswith(" from")
        and not (isinstance(mark.what, TimeExpression) and mark.what.parts)
    ):
        moved = None  # "moved from June": where to is not in this date
    if moved and (not verbs or verbs[-1].start() < moved.start("gap") + 9):
        at = start + moved.start("gap")
        other = words.OTHER_SUBJECT.search(left[: moved.start("gap")])
        return None if other else Dating(mark, at, position + 1, at, "moved")
    return _with_verb(sentence, position, mark, left, verbs[-1]) if verbs else None


def _with_verb(sentence: Sentence, position: int, mark: Mark, left: str, verb: re.Match[str]) -> Dating | None:
    start = position - len(left)
    subject, gap = left[: verb.start()], words.ACCLAIM.sub("", left[verb.end() :])
    way = str(verb.lastgroup)
    if _is_of_something_else(subject, verb.group(), gap):
        return None
    work = _title_in(sentence, gap)
    person = words.PERSON_SUBJECT.search(_spaced(subject))
    if person:
        if not _is_untold_title(person, subject, verb.group()):
            return None
        work = sentence.skeleton.found(person["name"], "N")[0]
    elif way != "strong" and not _is_subject(sentence, subject, gap) and not _TITLE_WITHIN.search(verb.group()):
        return None
    denied = bool(words.NOT.search(subject) or words.OLD_PLAN.search(f"{subject[-50:]}{verb.group()}"))
    return Dating(mark, start + verb.start(), position + 1, start + verb.start(), way, denied, work)


def _is_of_something_else(subject: str, verb: str, gap: str) -> bool:
    """Tell whether the verb speaks of a trailer, a person's debut, a plan given up, or leads to another event."""
    if words.OTHER_OBJECT.search(gap) or words.OTHER_EVENT.search(gap) or words.OTHER_SUBJECT.search(subject):
        return True
    if not re.match(r"debut|premiere|return|release", verb, re.IGNORECASE):
        return False
    return bool(words.OF_SOMEBODY.search(subject) or words.OF_A_PERSON.match(gap))


def _is_untold_title(person: re.Match[str], subject: str, verb: str) -> bool:
    """Tell whether a name is the subject of a verb that persons cannot have: "Harbour opens in cinemas on …"."""
    fresh = person["name"] and words.FRESH_SUBJECT.search(subject[: person.start()])
    return bool(fresh and re.match(r"premier|open|hits?\b|releas|air|stream", verb, re.IGNORECASE))


def _title_in(sentence: Sentence, gap: str) -> Mark | None:
    """Return the title that follows the verb at once: "the premiere of Harbour on May 3"."""
    inner = words.OBJECT.match(gap)
    return sentence.skeleton.found(inner["title"], "T")[0] if inner else None


def _spaced(words_before: str) -> str:
    return words_before if words_before.endswith(" ") else f"{words_before} "


def _last_clause(left: str) -> str:
    cuts = list(re.finditer(r"[.;!?][\"”’')]*\s|\s[—–]\s|\)\s", left))
    return left[cuts[-1].end() :] if cuts else left


def _has_subject(sentence: Sentence, drawn: str) -> bool:
    return sentence.block.kind in ("headline", "heading") or words.STANDS_FOR_TITLE.search(drawn) is not None


def _is_subject(sentence: Sentence, subject: str, gap: str) -> bool:
    """Tell whether a title, or what stands for one, is the subject (or the object) of a verb of many uses."""
    if sentence.block.kind in ("headline", "heading"):
        return not re.search(r"\b(?:everything|every|what['’]s|all the|list of|offer)\b", subject, re.IGNORECASE)
    if len(gap) > 60:
        return False
    return bool(words.NEAR_SUBJECT.search(_spaced(subject)) or words.OBJECT.match(gap))


def _beside(sentence: Sentence, position: int, mark: Mark, before: int) -> Dating | None:
    """Read "June 5 on Netflix" and "on Netflix June 5" where a title is at hand and nobody speaks."""
    drawn = sentence.skeleton.text
    after = words.BESIDE.match(drawn, position + 1)
    left = _last_clause(drawn[max(before, position - 70) : position])
    on = pattern(r"\bon {PLATFORM}(?: and {PLATFORM})?,? (?:on |in |from |starting )?\Z").search(left)
    run = pattern(r"\b(?:its|the|with|during) {SEASON},?(?: back)? in \Z").search(left)
    if (
        not (after or on or run)
        or words.OTHER_EVENT.search(left)
        or words.OTHER_OBJECT.search(left)
        or words.PERSON_SUBJECT.search(left)
    ):
        return None
    if not pattern("{TITLE}|{SEASON}").search(left) and len(drawn) > 60:
        return None
    last = after.end() if after else position + 1
    return Dating(mark, position - len(left), last, position, "beside")


def _coordinate(drawn: str, position: int, mark: Mark, previous: Dating) -> Dating | None:
    """Read the second date of "in the UK on November 12 and the US on November 20"."""
    at = max(i for i in range(position) if 0xE400 <= ord(drawn[i]) < 0xE500)
    between = drawn[at + 1 : position]
    if len(between) > 60 or not re.match(r",? (?:and|followed by|before|then|with|&) |, ", between):
        return None
    if (
        words.OTHER_OBJECT.search(between)
        or words.OTHER_EVENT.search(between)
        or re.search(r"[.;!?]\s", between)
        or words.VERB.search(between)
    ):
        return None
    if not re.search(r"\b(?:in|on|the|to|worldwide|internationally|elsewhere)\b", between):
        return None
    return Dating(mark, at + 1, position + 1, previous.verb, previous.way, work=previous.work)
