"""What a rule leaves open about a draft, settled by what surrounds it: subject, certainty, speaker."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from hitherto.claims import Certainty, fold
from hitherto.reading.answer import BY_RULE, Answer
from hitherto.reading.draft import Draft
from hitherto.reading.scene import Sentence
from hitherto.reading.subject.bearing import carried, season_of, seasons_told
from hitherto.reading.subject.family import elder, is_line
from hitherto.reading.subject.subjects import MAKER_NAMED, work_of
from hitherto.reading.ties.ties import TIE
from hitherto.reading.voices.certainty import certainty, clause
from hitherto.reading.voices.speakers import inside_quotation, speaker_of

# Properties whose claims, where the sentence names no season, are about the season that the article is about.
_OF_THE_SEASON = frozenset({"release", "production", "trailer", "episodes", "order", "plot", "title", "adapts"})

# So is where it can be seen, and who is said to star, to join or to return, unless the words look back; who plays
# whom in brackets is told of the title as a whole.
_AHEAD = frozenset(
    {
        "platform",
        "cast: list",
        "cast: ensemble",
        "cast: plays",
        "cast: returning list",
        "cast: turn",
        "cast: leaving",
        "cast: part",
    }
)
_OF_THE_COMING = ("returning", "new", "leaving")  # such are they of a season, also where the news is a decision on it
_DECIDED = re.compile(
    r"\b(?:renew|order|cancel|cancell|axe|green-?light|pick|scrap|revive)(?:s|e?d|ing|al)?\b"
    r"|\b(?:coming back|happening|the plug)\b",
    re.IGNORECASE,
)
_LOOKS_BACK = re.compile(
    r"\b(?:original|first|earlier|previous|initial|former|included|was|were|starred|played|portrayed|premiered|debuted)\b"
)
# What is told beside the statement of a sentence: an earlier season that it looks back on is not meant by it.
_BESIDE = frozenset({"cast: parenthesis", "cast: own", "cast: played by"})

# Properties that an article mostly states in passing ("the spin-off series", "his friend Felix"): hedges and
# reporting verbs of the sentence are about something else, unless they stand right beside it.
_IN_PASSING = frozenset({"connection", "based-on", "character"})
_REACH = {True: (30, 10), False: (120, 70)}  # characters before and after in which a hedge counts


class Settled(NamedTuple):
    """What a draft is about, how sure it is, and who vouches for it, each with what decided."""

    work: Answer[str]
    season: Answer[int | None]
    certainty: Answer[Certainty]
    speaker: Answer[tuple[str, ...]]


# What is told of several seasons at once ("directed the first two seasons") is told of each.
_OF_EACH = frozenset({"cast", "crew", "location", "reception", "award"})


def of_each_season(sentence: Sentence, draft: Draft) -> Iterator[Draft]:
    """Give a draft once for each of the seasons of which the sentence tells it."""
    told: tuple[int, ...] = ()
    if draft.season is None and draft.property in _OF_EACH and sentence.seasons:
        told = seasons_told(sentence, draft.at if draft.at >= 0 else draft.start, told_until(draft), draft.work)
    yield from (replace(draft, season=n) for n in told) if len(told) > 1 else (draft,)


def settle(sentence: Sentence, draft: Draft) -> Settled | None:
    """Settle what a rule leaves open about a draft; None where nothing tells which title it is about."""
    at = draft.at if draft.at >= 0 else draft.start
    work = (
        _told_by_rule(sentence, draft.work)
        if draft.work and not _is_only_named(sentence, draft)
        else work_of(sentence, at, besides=draft.value if draft.property == "adapts" else "", stop=draft.end)
    )
    if draft.property == "release" and (source := _of_source(sentence, draft.value)):
        work = Answer(elder(sentence.scene), "what the main title goes on from", source)
    if work.value is None:
        return None
    return Settled(
        Answer(work.value, work.why, work.words),
        _season_of(sentence, draft, at, work.value),
        Answer(draft.certainty, BY_RULE) if draft.certainty else certainty_of(sentence, draft, at),
        Answer(draft.speaker, BY_RULE) if draft.speaker is not None else vouchers(sentence, draft, at),
    )


def _of_source(sentence: Sentence, year: str) -> str | None:
    """Return the words of a year that is that of the older work: "the sequel to the 2021 action hit"."""
    if not re.fullmatch(r"\d{4}", year):
        return None
    found = re.search(rf"{_SOURCE}{year}(?!\d|['’]s\b)", sentence.text)
    return found.group() if found else None


_SOURCE = rf"\b{TIE}(?: (?:series|film|movie|show|game))? (?:to|of) (?:the|their|his|her|its) (?:[\w-]+ ){{0,2}}?"


def _is_only_named(sentence: Sentence, draft: Draft) -> bool:
    """Tell whether a rule's title is no work of its own, or says who somebody is: "a trailer for Harbour director"."""
    named = next((m for m in sentence.mentions if m.work == draft.work), None)
    if named is None or draft.property in ("connection", "based-on"):
        return False
    told = draft.property in _OF_THE_SEASON and named.work != sentence.scene.titles.main
    maker = told and MAKER_NAMED.match(sentence.scene.text, named.end) is not None
    return maker or is_line(sentence.scene, named.work)


def told_until(draft: Draft) -> int:
    """Return where what a draft tells ends; of most, which have a whole clause as evidence, only where it begins."""
    return draft.end if draft.property in _OF_PEOPLE else 0


_OF_PEOPLE = frozenset({"cast", "crew"})


def _told_by_rule(sentence: Sentence, work: str) -> Answer[str | None]:
    """Return the title that a rule tells, with its words where the sentence names it.

    What is made anew goes by its own name in an article about it.
    """
    main = sentence.scene.titles.main
    if main and work in (f"{main} remake", f"{main} reboot") and elder(sentence.scene) == f"{main} (original)":
        return Answer(main, "what the article is about, made anew")
    named = next((m for m in sentence.mentions if m.work == work), None)
    if named is None:
        return Answer(work, BY_RULE)
    return Answer(work, "named in the sentence", sentence.scene.text[named.start : named.end])


def _season_of(sentence: Sentence, draft: Draft, at: int, work: str) -> Answer[int | None]:
    if draft.season == 0 and draft.property == "release" and (before := carried(sentence, work)):
        return before
    if draft.season is not None:
        return Answer(draft.season or None, BY_RULE if draft.season else "about no season, says the rule")
    default = work == sentence.scene.titles.main and _is_of_the_season(sentence, draft)
    found = season_of(sentence, at, work, default=default, stop=told_until(draft))
    decided = not _OF_THE_DECIDED.isdisjoint((draft.property, draft.rule))
    if found.why == _BY_DEFAULT[0] and sentence.scene.airing and not decided:
        return Answer(sentence.scene.airing, "the season that comes before the one decided on", found.words)
    left_off = found.value == sentence.scene.season and _LEFT_OFF.search(sentence.text)
    over = found.why in _BY_DEFAULT or left_off
    if found.value and found.value > 1 and over and _is_over(sentence, draft):
        return Answer(found.value - 1, "told of what was seen before the season in the news", found.words)
    coming = sentence.scene.season
    beside = draft.property == "character" or draft.rule in _BESIDE
    if beside and found.value and coming and found.value < coming:
        return Answer(None, "told beside what happened in an earlier season", found.words)
    return found


# What is told of the season that the news has decided on, even where an earlier one is still to be seen.
_OF_THE_DECIDED = frozenset({"order", "production", "cast: leaving"})
_LEFT_OFF = re.compile(r"\b(?:left off|was last seen|last aired|last graced)\b")
_BY_DEFAULT = ("the season that the article is about", "named in the heading")


def _is_of_the_season(sentence: Sentence, draft: Draft) -> bool:
    """Tell whether a draft is about the season that the article is about, where its sentence names none."""
    if draft.property in _OF_THE_SEASON:
        return True
    if draft.details.get("status") in _OF_THE_COMING and not _LOOKS_BACK.search(sentence.text):
        return True
    return not _AHEAD.isdisjoint((draft.property, draft.rule)) and _is_ahead(sentence)


def _is_over(sentence: Sentence, draft: Draft) -> bool:
    """Tell whether a date, or what was watched, is of an earlier season than the one that the news has decided on."""
    if not (_DECIDED.search(sentence.scene.sentences[0].text) or _LEFT_OFF.search(sentence.text)):
        return False
    said = sentence.scene.said_at.isoformat()
    day = draft.value.partition("/")[0].rstrip("~?")
    return draft.property == "reception" or (
        draft.property == "release" and day[:1].isdigit() and day < said[: len(day)]
    )


def _is_ahead(sentence: Sentence) -> bool:
    """Tell whether a sentence is about what is coming: it looks back on nothing, and the news is no decision."""
    news = sentence.scene.sentences[0]
    return not (_LOOKS_BACK.search(sentence.text) or _DECIDED.search(sentence.text) or _DECIDED.search(news.text))


def certainty_of(sentence: Sentence, draft: Draft, at: int) -> Answer[Certainty]:
    """Return how far the words around a draft commit themselves."""
    text = sentence.scene.text
    titles = [(mention.start, mention.end) for mention in sentence.mentions]
    start, stop = clause(text, sentence.start, sentence.end, at, min(at + 1, draft.end), titles)
    before, after = _REACH[_in_passing(sentence, draft)]
    return certainty(_without_titles(sentence, max(start, at - before), min(stop, at + after)))


def _without_titles(sentence: Sentence, start: int, end: int) -> str:
    """Cut titles out of a stretch of the sentence, since any word can stand in a title ("Wonder Man")."""
    text, at, kept = sentence.scene.text, start, []
    for mention in sentence.mentions:
        if start <= mention.start < end:
            kept.append(text[at : mention.start])
            at = max(at, mention.end)
    return "".join([*kept, text[at:end]])


def _in_passing(sentence: Sentence, draft: Draft) -> bool:
    quoted = inside_quotation(sentence, draft.start) or sentence.block.kind == "quote"
    return not quoted and (draft.property in _IN_PASSING or draft.speaker == ())


_PRONOUN = re.compile(r"(?:he|she|they)\b", re.IGNORECASE)  # in a story it is a character who "says" something


def vouchers(sentence: Sentence, draft: Draft, at: int) -> Answer[tuple[str, ...]]:
    """Return who vouches for a draft; an outlet that quotes itself speaks in its own voice."""
    if draft.property != "character" and _in_passing(sentence, draft):
        return Answer((), "told in passing, in the article's own voice")
    speaker = speaker_of(sentence, at)
    if not speaker.value and draft.property == "plot":  # "Okafor hinted that …": what is told begins with who tells it
        told = speaker_of(sentence, max(at, draft.end - 1))
        speaker = speaker if _PRONOUN.match(told.words) else told
    outlet = sentence.scene.article.outlet.removeprefix("www.")
    own = {fold(outlet), fold(outlet.rpartition(".")[0])}  # "Polygon" and "polygon.com" alike
    if len(speaker.value) == 1 and fold(speaker.value[0]) in own:
        return Answer((), "the outlet speaks of itself", speaker.words)
    return speaker
