"""Where a title can be seen, as the place of a sentence tells: an entry of a list, the answer below a heading."""

import re
from collections.abc import Iterator

from hitherto.reading.draft import Draft
from hitherto.reading.drawing.skeleton import pattern
from hitherto.reading.listing import Listed
from hitherto.reading.places import evidence
from hitherto.reading.releases.screens import service, services
from hitherto.reading.scene import Sentence
from hitherto.reading.subject.prominence import is_credit
from hitherto.reading.titles.titles import Mention

# "Where can I watch it?" and, below, "It is on Larkspur+."
_ASKS = re.compile(
    r"\b(?:where|how|what) (?:can|do|could|will|to|is|does|channel|network|platform|streaming service)\b.{0,50}?"
    r"\b(?:watch|stream(?:ing)?|see|find|air(?:ing)?|on|catch)\b",
    re.IGNORECASE,
)
_NO_ANSWER = re.compile(r"\b(?:not|no|unlike|isn['’]t|similar|other|unclear|unknown)\b", re.IGNORECASE)
_SHORT = 14  # words of a sentence that answers


def entered(sentence: Sentence, entry: Listed) -> Iterator[Draft]:
    """Give an entry of a list the service beside its title, of the list, or of the heading under which it stands."""
    named = {name for name, _ in services(sentence, sentence.skeleton.text)}
    if entry.service is None or not isinstance(entry.title.what, Mention):
        return
    name, kind = service(entry.service)
    beside = entry.service in sentence.marks("W")
    if beside or name not in named:
        more = () if beside else ((entry.service.start, entry.service.end),)
        yield Draft(
            "platform", name, sentence.start, sentence.end, "platform: list", entry.title.end, {"kind": kind}, "+",
            "certain", (), work=entry.title.what.work, more=more,
        )  # fmt: skip


def answers(sentence: Sentence) -> Iterator[Draft]:
    """Give the services that the first sentence under a heading names which asks where a title can be seen."""
    head = sentence.scene.sentences[sentence.number - 1]
    below = head.block.kind == "heading" and sentence.block.kind != "heading" and sentence.number
    if (
        not below
        or sentence.text.count(" ") > _SHORT
        or not _ASKS.search(head.text)
        or _NO_ANSWER.search(sentence.text)
    ):
        return
    for mark in sentence.marks("W"):
        name, kind = service(mark)
        if kind in ("streaming", "broadcast"):
            yield Draft(
                "platform",
                name,
                *evidence(sentence, mark.start, mark.end),
                "platform: answer",
                mark.start,
                {"kind": kind},
            )


# "Larkspur Unveils 2027 Slate", and below "New series include “Harbour,” starring Ada Okafor, and “Salt Roads”."
_UNVEILS = pattern(
    r"\A(?:\w+ )?{PLATFORM}(?:['’]s?)? [^:]{0,40}?\b(?:slate|line-?up|premiere dates|schedule"
    r"|new (?:shows|series)|originals)\b"
)
_OF_SLATE = pattern(
    r"\b(?:slate|line-?up|schedule|roster)\b|\binclud(?:es?|ing)\b|\b(?:new|returning|upcoming|also|other) [^.;]{0,30}"
    r"\b(?:series|shows|dramas|comedies|films|originals|titles|programs)\b[^.;]{0,15}\b(?:are|is|include|will be)\b"
    r"|\A(?:New|Returning) (?:are|is)\b|\A(?:Returning|Also (?:coming|returning|premiering|on))\b"
)
_CREDITS = pattern(
    r"[\"”’]?(?:['’]s)? (?:star|alum|creator|actor|actress|director|writer|producer|veteran|showrunner|franchise)s?\b"
)


def on_slate(sentence: Sentence) -> Iterator[Draft]:
    """Give every title of a slate, as a sentence counts them, the service that the headline has unveil it."""
    head = sentence.scene.sentences[0]
    told = sentence is head or _OF_SLATE.search(sentence.skeleton.text)
    marks = [m for m in sentence.marks("T") if isinstance(m.what, Mention)] if told else []
    shown = [m for m in head.marks("W") if service(m)[1] in ("streaming", "broadcast")] if len(marks) > 1 else []
    if len(shown) != 1 or not _UNVEILS.match(head.skeleton.text):
        return
    name, kind = service(shown[0])
    for mark in marks:
        after = sentence.skeleton.text[sentence.skeleton.text.index(sentence.skeleton.drawn(mark)) + 1 :]
        if isinstance(mark.what, Mention) and not (is_credit(sentence.scene, mark.what) or _CREDITS.match(after)):
            yield Draft(
                "platform", name, sentence.start, sentence.end, "platform: slate", mark.end, {"kind": kind}, "+",
                "certain", (), work=mark.what.work, season=0, more=((shown[0].start, shown[0].end),),
            )  # fmt: skip
