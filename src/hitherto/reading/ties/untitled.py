"""Ties of what has no title of its own, and is named after what it comes from: "the Wolf Hour spin-off"."""

import re
from collections.abc import Iterator

from hitherto.claims import fold
from hitherto.reading.draft import Draft
from hitherto.reading.scene import Sentence
from hitherto.reading.ties import ties
from hitherto.reading.ties.ties import kind_of
from hitherto.reading.titles.others import named_title

_WISHED = re.compile(r" (?:would|could|might|isn['’]t|is not)\b")
_UNTITLED = re.compile(
    r"(?P<other>.+?)(?: (?:movie|film|TV|television|video game|game|anime|live-action|animated|series))*"
    r" (?P<tie>sequel|spin-?off|prequel|revival)(?: series)?"
)
_NEXT = re.compile(r"(?: (?:series|show|film|movie))?[,:]? (?:the (?:[\w-]+ ){0,3})?[\"“‘']?")
_APPOSED_TO = re.compile(r"[\"”’]?,? (?:is |which is |was )?(?:an?|another|the|[A-Z]\w+['’]s) (?:[\w-]+ ){0,3}[\"“‘]?")
_BEFORE = re.compile(rf"[\"“‘]?(?P<own>{ties.CAPITALS}),? (?:is |which is )?(?:an?|another|yet another) (?:[\w-]+ )?\Z")
_ANOTHER = re.compile(r"\b(?:another|other|fellow) (?:recent |new )?[\"“‘]?\Z")  # the article's own title is one too
_THE = re.compile(r"\b(?:the|this|that) \Z")


def without_title(sentence: Sentence) -> Iterator[Draft]:
    """Read "the Wolf Hour spin-off": a work of its own, unless a title stands beside it or the article is about it."""
    titles, text = sentence.scene.titles, sentence.scene.text
    mentions = sentence.mentions
    for i, mention in enumerate(mentions):
        opens = mention.start == sentence.start and mention.work.startswith("The ")
        untitled = _UNTITLED.fullmatch(mention.work.removeprefix("The ") if opens else mention.work)
        if untitled is None or _WISHED.match(text, mention.end):
            continue
        work: str | None = mention.work
        named = f"The {untitled['other']}" if opens else ""
        other = named if named in titles.names else untitled["other"]
        following = mentions[i + 1] if i + 1 < len(mentions) else None
        before = _BEFORE.search(text, sentence.start, mention.start)
        if following and _NEXT.fullmatch(text[mention.end : following.start]):
            work = following.work
        elif i and _APPOSED_TO.fullmatch(text[mentions[i - 1].end : mention.start]):
            work = mentions[i - 1].work
        elif before and (own := named_title(before["own"])):
            work = own
        elif titles.main and (opens or _THE.search(text, max(0, mention.start - 12), mention.start)):
            work = mention.work if fold(titles.main) == fold(untitled["other"]) else titles.main
        if titles.main and _ANOTHER.search(text, sentence.start, mention.start):
            yield Draft(
                "connection", other, sentence.start, sentence.end, "another", at=mention.start,
                work=titles.main, season=0, details={"kind": kind_of(untitled["tie"])},
            )  # fmt: skip
        yield Draft(
            "connection", other, sentence.start, sentence.end, "untitled", at=mention.start,
            work=work, season=0, details={"kind": kind_of(untitled["tie"])},
        )  # fmt: skip
