"""What happens, or may happen, in the story to come: the sentences that a small learned model takes for telling it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from hitherto.claims import Detail, Polarity
from hitherto.reading.draft import Draft
from hitherto.reading.people.names import full_name
from hitherto.reading.scene import Scene, Sentence
from hitherto.reading.story.clauses import clauses
from hitherto.reading.story.foretelling import foretold
from hitherto.reading.story.loglines import loglines
from hitherto.reading.story.plotline import likelihood, may_be_likely
from hitherto.reading.story.premises import is_premise, tells
from hitherto.reading.story.retelling import retold
from hitherto.reading.story.staging import characters_in
from hitherto.reading.story.surface import in_synopsis
from hitherto.reading.story.whose import is_over, story_work
from hitherto.reading.subject.seasons import SeasonMention

# No sentence is passed over for want of a word: what tells a story can have any.
TRIGGERS = frozenset("a an and the of to in is as with for his her their it he she they who on at by from s".split())

THRESHOLD, LOW = 0.30, 0.04  # the lower one where the words of a premise stand
_LONGEST = 140  # characters of a value

_LEAD_IN = re.compile(
    r"""^(?:
    (?:According\ to|Speaking\ to|Based\ on|Judging\ by|Per|In)\ [^,]{2,60},\s
  | (?:But|And|So|However|Meanwhile|Also|Plus|Still|Then|Now|Elsewhere|Finally|Of\ course|In\ fact|Indeed),?\s
  | (?:[\w’'-]+\ ){0,4}(?:trailer|teaser|footage|clip|video|sneak\ peek|first\ look|preview)s?\ (?:also\ |then\ )?
    (?:(?:reveal|confirm|suggest|hint)s?\ that|(?:show|feature|see|reveal|tease|depict|confirm|include)s?|opens\ with)\s
  | (?:[Ww]e|[Ff]ans|[Vv]iewers|[Aa]udiences|[Yy]ou)\ (?:also\ |then\ |will\ |even\ |can\ |get\ to\ )*
    (?:see|watch|meet|learn\ that|learn|know\ that|know)\s
  | (?:[A-Z][\w.’'-]+\ ){2,3}(?:will\ play|plays|will\ star\ as|stars\ as|portrays|voices)\ (?=[A-Z])
  | (?:It|This)\ (?:also\ |then\ )?(?:(?:reveal|suggest)s\ that|(?:show|see|feature|follow)s|tells\ the\ story\ of)\s
  | (?:The|This|Its)\ (?:[\w’'-]+\ ){0,3}(?:series|show|film|movie|season|story|drama|game|anime|sequel)\ (?:will\ )?
    (?:tells?\ the\ story\ of|(?:cent(?:er|re)|focus|focuse)s?\ on|revolves?\ around|(?:follow|see|explore)s?)\s
    )""",
    re.VERBOSE,
)
_TAIL = re.compile(
    r",?\s(?:as|which|and)?\s?(?:seen|shown|revealed) in (?:the|a) (?:new )?(?:trailer|teaser|clip).*$|[,.;:!?”\"]+$"
)
# "… is dead,” says creator Vera Quill": who says it is no part of what happens.
_SAID = re.compile(
    r"(?<=[,.!?])[”\"]\s(?:[A-Z][\w.’-]+\s){0,3}(?:says?|said|explain(?:s|ed)|add(?:s|ed)|tells|told)\b.*$", re.DOTALL
)
_NEGATED = re.compile(
    r"\b(?:won['’]t|will not|not (?:going|expected|likely) to|(?:should|do)(?:n['’]t| not) expect|no plans|will never"
    r"|isn['’]t (?:going|expected|likely) to|unlikely (?:to|that|for|we))\b"
)
_REASON = re.compile(r", (?:as|because|since|though|although|while|but|which|who|even if) |;|—")
# "It shows a wreck, and it suggests that …": a hedge of what is added does not hedge what comes first.
_ADDED = re.compile(r", and (?:it|this) ")


def find(sentence: Sentence) -> Iterator[Draft]:
    """Give the sentence as a claim, or its parts where each tells something of its own."""
    if sentence.block.kind == "headline" or not 25 < sentence.end - sentence.start < 500:
        return
    can = may_be_likely(sentence) and tells(sentence) and not retold(sentence)
    likely = likelihood(sentence) if can else 0.0
    if (likely < THRESHOLD or sentence.marks("D")) and (about := list(loglines(sentence))):
        # What a work is about is no less certain where its making is.
        yield from (replace(_draft(sentence, *piece), certainty="certain") for piece in about)
    elif likely >= (LOW if can and is_premise(sentence) else THRESHOLD):
        drafts = (_draft(sentence, *piece) for piece in clauses(sentence))
        yield from (draft for draft in drafts if not is_over(sentence.scene, draft.work))


def _draft(sentence: Sentence, start: int, end: int) -> Draft:
    characters = characters_in(sentence, start, end)
    words = sentence.scene.text[start:end]
    at = next((m.start for m in sentence.marks("N") if start <= m.start < end and full_name(m) in characters), start)
    work = story_work(sentence, at)
    details: dict[str, Detail] = {"characters": tuple(characters)} if characters else {}
    # "She returns, as the show won't be told by him": what is denied in a reason does not deny the event.
    polarity: Polarity = "-" if _NEGATED.search(_REASON.split(words, maxsplit=1)[0]) else "+"
    return Draft(
        "plot", _value(words), start, end, "plot", at=at, details=details, polarity=polarity, work=work,
        season=_season(sentence) if work == sentence.scene.titles.main else None,
        certainty="certain" if in_synopsis(sentence) else foretold(_ADDED.split(_frame(sentence, start, end))[0]),
    )  # fmt: skip


def _frame(sentence: Sentence, start: int, end: int) -> str:
    """Return the words that tell how sure the event is: its own, and what introduces the sentence; titles cut."""
    text, at, kept = sentence.scene.text, sentence.start, []
    for mention in sentence.mentions:
        if at <= mention.start < end:
            kept.append(text[at : mention.start])
            at = mention.end
    return "".join([*kept, text[at:end]])


def _season(sentence: Sentence) -> int | None:
    """Return the season that is coming where the sentence only names those that led up to it, or its paragraph's.

    0 is no season: where the article names a later one than the one that it is mostly about, either can be meant.
    """
    coming = sentence.scene.season
    named: list[SeasonMention] = [s for s in sentence.seasons if s.numbers]
    if sentence.seasons:
        before = bool(named) and coming is not None and all(n < coming for s in named for n in s.numbers)
        return coming if before or any(coming in s.numbers for s in named) else None
    told = _last_season(sentence)
    return 0 if told is None and coming and not _is_last(sentence.scene, coming) else told


def _is_last(scene: Scene, season: int) -> bool:
    """Tell whether this is the last season that the article names, or its headline names one at all."""
    return scene.sentences[0].seasons != () or max(scene.season_counts, default=0) <= season


def _last_season(sentence: Sentence) -> int | None:
    """Return the season that was named last: a past one goes on in the past tense, another in its paragraph alone."""
    coming = sentence.scene.season
    if not coming:
        return None
    past, present = (len(tense.findall(sentence.text)) for tense in (_PAST, _PRESENT))
    is_past = past > present
    for before in reversed(sentence.scene.sentences[max(0, sentence.number - _BACK) : sentence.number]):
        if before.block != sentence.block and (not is_past or before.block.kind in ("headline", "heading")):
            return None
        if before.seasons:
            last = before.seasons[-1]
            if last.numbers and last.numbers[-1] < coming and (is_past or not present):
                return last.numbers[-1]
            here = before.block == sentence.block and (last.relative in _COMING or coming in last.numbers)
            return coming if here else None
    return None


_BACK = 8  # sentences
_COMING = ("new", "current", "upcoming", "coming", "final")
_PAST = re.compile(r"\b(?:was|were|had|did|went|made|came|took|gave|saw|found|lost|left|became|got|[a-z]{3,}ed)\b")
_PRESENT = re.compile(
    r"\b(?:is|are|has|have|will|must|now|can|may|could|might)\b"
    r"|\b(?:trailer|teaser|footage|clip)s?\b|, (?:show|featur|tell|reveal)ing\b"
    r"|\b(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Ww]e|I|[Yy]ou|[Tt]hat|[Tt]here|[Ww]ho)[’'](?:s|re|ve|ll)\b"
    r"|\b(?:he|she|it|who|[A-Z]\w+) [a-z]+[^s’'\W]s\b"
)


def _value(words: str) -> str:
    """Return the words as a short phrase: without lead-in and tail, cut at a clause where they are long."""
    phrase, before = re.sub(r"\s+", " ", _SAID.sub("", words)).strip(' “"‘”*_'), ""
    while phrase != before:
        before = phrase
        phrase = _LEAD_IN.sub("", phrase, count=1)
    phrase = _TAIL.sub("", phrase).strip(' “"‘”,')
    if len(phrase) <= _LONGEST:
        return phrase
    cut = max(phrase.rfind(mark, 40, _LONGEST) for mark in (", ", "; ", " — ", " and "))
    return phrase[: cut if cut > 0 else phrase.rfind(" ", 0, _LONGEST)].rstrip(" ,;—") + " …"
