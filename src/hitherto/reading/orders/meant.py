"""Whether words of deciding are said of a title: no condition, no list of others, no person, no other thing."""

import re

from hitherto.reading.drawing.skeleton import pattern
from hitherto.reading.orders.doubts import is_no_news
from hitherto.reading.orders.words import PROJECT, UNTITLED_DEALS
from hitherto.reading.scene import Sentence
from hitherto.reading.subject.seasons import SeasonMention
from hitherto.reading.titles.untitled import unnamed

_OF_A_DATE = re.compile(r"\b(?:when|dates?|premieres?|release[sd]?|trailer|cast|how many)\b", re.IGNORECASE)
_CONDITION = re.compile(
    r"\b(?:if|should|unless|in case|hypothetical|were to|whether|thought it would|afraid|fear(?:ed"
    r"|s)?)\b[^,;]{0,70}\Z",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:tour|concert|flight|shoot|filming|event|screening|panel|party|appearance|convention"
    r"|interview|festival|contract|deal|subscription|membership|gala|wedding|plans?|tickets?"
    r"|production|meeting|trip|match|game show host|law|court|food|in order|tall order|law and order"
    r"|new world order|executive order|patent|product|phone|app)s?\b[^.;,]{0,25}\Z",
    re.IGNORECASE,
)
# "No release date for Harbour Lights season 3 has been announced": it is not the season that is announced.
_OF_SOMETHING = pattern(
    r"\b(?:dates?|windows?|trailers?|teasers?|cast|plot|title|details?|news|number|director|episodes) (?:for|of|about)"
    r" (?:the )?(?:{TITLE}(?:['’]s)? ?)?\Z"
)
_LEAD = 2  # sentences after the headline in which "a drama" is the one that the article is about
_COMES_BACK = re.compile(
    r"\W*(?:(?:is|are|be|come|comes|coming|will|won['’]t|will not|isn['’]t|is not) )*(?:not |n['’]t )?(?:be )?(?:back"
    r"|return\w*|com\w+)"
    r"\b",
    re.IGNORECASE,
)
_LATER = ("later", "later2", "later3", "again", "hoped")  # the groups that may hold the season decided on
_GOES = re.compile(r"(?:bow|sign)\w* (?:out|off)\b", re.IGNORECASE)
_PERSON = pattern(
    r"(?:\b(?:he|she|who|i|we|they|you|star|stars|actor|actress|cast|director|showrunner|character)"
    r"|(?<!{TITLE}: ){NAME}['’]?s?)(?:['’](?:ll|s|re|m))?(?: (?:and|or) (?:\w+|{NAME}))?"
    r" (?:(?:is|are|was|will|would|could|may|might|should|has|have|also|both|all|be|not|now|set|to|won['’]t|wo"
    r"|confirmed|likely)"
    r" )*\Z"
)
_MANY = re.compile(
    r"\s(?:a lot|many|so many|several|other|dozens|numerous|some|most|shows?|all|its shows|your|my"
    r"|their subscription)\b",
    re.IGNORECASE,
)
_LISTED = re.compile(
    r"\b(?:every|many|several|list of|dozens of|other|lots of|number of|any|more volumes?|novels?"
    r"|tabs?|albums?|books?|comics?|volumes?)\b[^.;]{0,45}\Z",
    re.IGNORECASE,
)


def is_decision(sentence: Sentence, m: re.Match[str], value: str) -> bool:
    """Tell whether the words decide on a title, and are no condition, no list of others, no other use of the verb."""
    drawn, groups = sentence.skeleton.text, m.groupdict()
    before, after = drawn[max(0, m.start() - 80) : m.start()], drawn[m.end() : m.end() + 30]
    is_person = (
        value != "ordered" and _COMES_BACK.match(m.group()) and _PERSON.search(f"{before.rstrip()} ")
    )  # "she is back for season 2"
    is_dated = _COMES_BACK.match(m.group()) and pattern(r"[^.;,]{0,15}?(?:in|on|this|from) ?{DATE}").match(
        drawn, m.end()
    )
    by_somebody = value == "in-development" and (
        pattern(r" by {NAME}").match(drawn, m.end()) or before.endswith("had ")  # "who had been developing the film"
    )
    of_something = (
        is_person
        or (_GOES.match(m.group()) and _PERSON.search(f"{before.rstrip()} "))  # "she will bow out after season 4"
        or is_dated
        or by_somebody
        or (re.search(r"announced|confirmed", m.group()[-25:]) and _OF_SOMETHING.search(before))
    )
    if of_something or is_no_news(value, before) or (value != "undecided" and _CONDITION.search(before)):
        return False
    # "is making a drama" further down in the text: another one than the article's
    of_another = (
        m.re.pattern in UNTITLED_DEALS and sentence.number > _LEAD and not pattern(r"{TITLE}").search(m.group())
    )
    if of_another or (value == "undecided" and _OF_A_DATE.search(m.group() + after)):
        return False
    if value in ("cancelled", "ordered", "optioned") and _OTHER.search(before):
        return False
    if value == "cancelled" and (_OTHER.search(after) or _MANY.match(after)):
        return False
    if value in ("in-development", "ordered", "cancelled") and not _has_object(sentence, m, value):
        return False
    later = next(filter(None, map(groups.get, _LATER)), None)
    return _is_final(sentence, m) if groups.get("final") else not later or _is_later(sentence, later)


_PRIZE = re.compile(  # "the star picked up an award for her show", "picked up a Screen Choice Award"
    r" (?:an?|the|her|his|their|its|two|three|four|several|\d+) (?:\S+ ){0,4}?(?:awards?|emmys?|oscars?|baftas?"
    r"|prizes?|gongs?|wins?|globes?|grammys?|troph(?:y|ies)|nominations?|nods?|viewers|points|pace|slack|steam)\b",
    re.IGNORECASE,
)
_RIGHTS = re.compile(r"\brights\b[^.;]{0,60}\Z", re.IGNORECASE)  # which whoever distributes a title picks up
# "an adaptation of the book", "a series based on the novels"
_OF_BOOK = re.compile(
    r"\b(?:of|from|based on|inspired by|to) [^.;,]{0,40}?\b(?:novels?|books?|comics?)\b", re.IGNORECASE
)


def _is_later(sentence: Sentence, drawn: str) -> bool:
    """Tell whether a season is named that is not the first: ordering one of those renews the title."""
    seasons = [mark.what for mark in sentence.skeleton.found(drawn, "S")]
    return not seasons or any(
        isinstance(s, SeasonMention) and (max(s.numbers, default=0) > 1 or s.relative in ("new", "next"))
        for s in seasons
    )


def _has_object(sentence: Sentence, m: re.Match[str], value: str) -> bool:
    """Tell whether the words speak of a title or a project that stands for it, not of an album or of many titles."""
    drawn = sentence.skeleton.text
    before = re.split(r"[.;!?]\s", drawn[max(0, m.start() - 90) : m.start()])[-1]
    around = before + m.group() + drawn[m.end() : m.end() + 60]
    if _LISTED.search(_OF_BOOK.sub("", before)) or (value == "ordered" and _RIGHTS.search(before)):
        return False
    if value != "cancelled" and re.search(
        r"(?:working on|planning|plotting|prepping|mulling|developing|moving)\b", m.group()
    ):
        named = pattern(r"{TITLE}|{SEASON}|\b(?:the|this) [\w ]{0,25}\Z").search(m.group())
        return named is not None or unnamed(around)
    if (
        value == "ordered"
        and re.search(r"(?:picked up|green)", m.group(), re.IGNORECASE)
        and re.match(r" to (?!series)\w", drawn[m.end() :])
    ):
        return False
    return pattern(rf"{{TITLE}}|{{SEASON}}|\b(?:{PROJECT}|pilot|version|it|episodes|order|which)\b").search(
        around
    ) is not None and not _PRIZE.match(sentence.scene.text, sentence.skeleton.real_end(m.end()))


_IS_THE = re.compile(
    r"(?:['’]s|\b(?:is|be|as|was)) (?:\w+ )?(?:our|the|their|its|my) (?:very )?\Z"
)  # "it's the last season"


def _is_final(sentence: Sentence, m: re.Match[str]) -> bool:
    """Tell whether a season is named as the last one of the title that the article is about."""
    mark = sentence.skeleton.found(m["final"], "S")[0]
    words = sentence.scene.text[mark.start : mark.end]
    said_last = "last" in words.lower() and _IS_THE.search(sentence.skeleton.text, 0, m.start())
    if not (said_last or re.search(r"\bfinal\b", words, re.IGNORECASE)):
        return False
    if isinstance(mark.what, SeasonMention) and mark.what.numbers:
        return True  # "a third and final season": numbered, it is one title's own
    works = {x.work for x in sentence.mentions}
    return not works or sentence.main in works
