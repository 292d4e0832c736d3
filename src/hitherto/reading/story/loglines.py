"""What a work is about, told in half a sentence of news: "renewed the drama about two sisters who run a pub"."""

import re
from collections.abc import Iterator

from hitherto.reading.drawing.skeleton import pattern
from hitherto.reading.scene import Sentence
from hitherto.reading.voices.speakers import inside_quotation

_WORK = (
    r"(?:series|miniseries|shows?|dramas?|dramedy|comedy|rom-?com|thriller|sitcom|anime|docu-?series|documentary"
    r"|film|movie|feature|mystery|anthology|project|spin-?off|musical|satire|game"
    r"|novel|novella|book|memoir|podcast|play|bestseller)"
)
# A book's story is told as that of the work that is made of it.
_BOOK = re.compile(r"(?:novel|novella|book|memoir|podcast|play|bestseller)\b")
_ADAPTS = re.compile(r"\b(?:adapt\w*|based (?:up)?on|optioned|bring(?:ing)?|turn(?:ed|ing)? into)\b", re.IGNORECASE)
_TELLING = (
    r"(?:(?:follow|chronicl|depict|explor|examin)(?:ing|ed)|(?:cent(?:er|r)(?:ed|ing)|focus(?:ed|s?ing)|revolving)"
    r" (?:on|around|upon))"
)
_TELLS = (
    r"(?:follows|chronicles|depicts|explores|examines|documents|charts|traces|imagines"
    r"|(?:cent(?:er|re)s|focuses) on|revolves around|tells (?:of|the (?:story|tale)))"
)
_END = (
    r"(?=[,.;:”\"]|$| (?:starring|co-?produced|produced|directed|written|created|hosted|from|by|is|are|was|has|have"
    r"|will|on|for) (?!a\b|an\b|the\b|his\b|her\b|their\b)| and (?:is|will|has|stars|was)\b)"
)
# What such words are about where they tell of no story: how it is made, what it is based on, what somebody thinks.
_OTHER = (
    r"(?!(?:it|them|him|her|us|me|you|that|this|what|how|whether|why|which|to|the (?:making|success|news)|events"
    r"|(?:his|her|their) (?:\w+ )?(?:writing|career|success|work|life))\b)"
)
_ABOUT = pattern(
    rf"\b{_WORK}(?:,? (?:one|{{TITLE}}|“?{{TITLE}}[,”]*|“?{{NAME}}[,”]*))?,? (?:that['’]s |which is )?"
    rf"(?:about|{_TELLING}) {_OTHER}[^.;:,]{{10,160}}?{_END}"
    rf"|(?:\b{_WORK}|{{TITLE}}”?)(?: {{TITLE}})?,? (?:which|that) (?:also |will |)?{_TELLS} {_OTHER}[^.;:,]{{10,160}}?"
    rf"{_END}"
)
_TOO_PLAIN = re.compile(r"\b(?:I|we|my|our|you)\b|\b(?:rights|talk\w*|joke\w*|question\w*) about\b", re.IGNORECASE)
# "Another show about two cooks": a work that has no title yet, whatever the article's own is called.
_ANOTHER = re.compile(r"\b(?:an?|another|other|more|two|three|several|new|that) (?:[\w’'-]+ ){0,4}\Z")


def loglines(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Give the `[start, end)` of each half sentence that tells what a work is about, outside quotations."""
    drawn, titled = sentence.skeleton.text, sentence.marks("T") or sentence.scene.titles.entries
    for found in _ABOUT.finditer(drawn):
        start, end = sentence.skeleton.span(found)
        if not titled and _ANOTHER.search(drawn[: found.start()]):
            continue
        if _BOOK.match(drawn, found.start()) and not _ADAPTS.search(sentence.text):
            continue
        if not inside_quotation(sentence, start) and not _TOO_PLAIN.search(sentence.text):
            yield start, end
