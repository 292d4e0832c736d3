"""Where a title can be seen, as the place of a sentence tells: an entry of a list, the answer below a heading."""

import re
from collections.abc import Iterator

from hitherto.reading.draft import Draft
from hitherto.reading.listing import Listed
from hitherto.reading.places import evidence
from hitherto.reading.releases.screens import service, services
from hitherto.reading.scene import Sentence
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
