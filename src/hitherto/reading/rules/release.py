"""Release: when a title comes out, came out, or that nobody knows when it will."""

import re
from collections.abc import Iterator
from datetime import date

from hitherto.claims import Detail, Polarity
from hitherto.reading.draft import Draft
from hitherto.reading.listing import heads_entries
from hitherto.reading.places import evidence
from hitherto.reading.releases.ahead import ahead, lies_ahead
from hitherto.reading.releases.dating import Dating
from hitherto.reading.releases.datings import datings
from hitherto.reading.releases.entered import entered, in_year_of_list
from hitherto.reading.releases.screens import THEATRES, region, services, way_out
from hitherto.reading.releases.undated import undated
from hitherto.reading.releases.years import goes_on_from, work_of_mark, years
from hitherto.reading.scene import Sentence
from hitherto.reading.times import TimeExpression

TRIGGERS = frozenset(
    """
    premiere premieres premiered premiering debut debuts debuted debuting bow bows bowed air airs aired airing
    stream streams streamed streaming release releases released releasing out available hit hits hitting reach
    reaches reaching open opens opened opening land lands landed landing arrive arrives arrived arriving arrival
    come comes coming came launch launches launched launching drop drops dropped dropping return returns
    returned returning head heads heading roll rolls begin begins began start starts started starting kick kicks
    kicked broadcast theaters theatres cinemas theatrical theatrically screens follow follows back slated slotted slot
    scheduled set dated planned confirmed earmarked booked due expected eyeing eyes eyed targeting aiming sets
    confirms gets received end ends ended ending conclude concludes concluded wrap wraps wrapped sign signs
    signed finish finished finale finales off push pushed pushes move moved moves delay delayed delays postponed
    shifted bumped brought rescheduled slides held ran date dates window when on in tba tbd undated film movie
    show original installment version classic sequel adaptation calendar calendars diary diaries until before
    wait circle see watch expect january february march april may june july august september october november
    december ( • jan feb mar apr jun jul aug sept oct nov dec spring summer autumn fall winter today tomorrow
    """.split()
)

_PART = re.compile(
    r"\b(?P<kind>Part|Volume|Vol\.|Cour)\s(?P<number>One|Two|Three|Four|\d|I{1,3}|IV)\b|\b(?:second"
    r"|first|final) (?:half|part|batch|cour)\b"
)
_EPISODE = re.compile(
    r"\b(?:pilot episode|the pilot|(?:next|first|final|last|new|second|latest|remaining|penultimate) "
    r"(?:\w+ )?episodes?|episodes? \d+|more episodes)\b",
    re.IGNORECASE,
)
# All of it at once, or its first part: "the eight new episodes", "with two episodes"
_SEASON_COMES = re.compile(
    r"\b(?:two|three|2|3)[- ]episode|\bseason(?! finale)"
    r"|\b(?:all|(?:the|its|all) (?:six|seven|eight|nine|ten|twelve|thirteen|\d{1,2}))(?: (?:brand-|all-)?new)?"
    r" episodes",
    re.IGNORECASE,
)
_FINALE_COMES = re.compile(r"\b(?:finale|(?:final|last) episode)\b(?:[^,;]{0,20}|, )\Z", re.IGNORECASE)
_THEN = re.compile(r",? (?:before|followed by|and then|ahead of|prior to|after|following|having)\b")
_UNTIL = re.compile(r"\b(?:until|till|before)\s(?:at least |sometime )?\Z", re.IGNORECASE)
_NOT_TILL = re.compile(r"\b(?:is|are|do|does|wo|will)(?:n['’]t| not)(?: \w+){1,3} (?:until|till) \Z", re.IGNORECASE)
_CHANGED = re.compile(r",? before (?:the|its) (?:most recent|latest|newest|current|final) ")
_AVAILABLE = re.compile(r"(?:\w+ )?available\b", re.IGNORECASE)
_FREE = re.compile(r"\b(?:available|for free|free of charge|on sale|discounted|on offer)\b[^.;]{0,70}\Z", re.IGNORECASE)
_THE_FINALE = re.compile(r". (?:series )?finale\b", re.DOTALL)
_PUSHED_FROM = re.compile(
    r"\b(?:push|mov|delay|bump|postpon|pull|shift)\w* (?:back |forward )?from (?:its|the) (?:[\w-]+ ){0,3}\Z",
    re.IGNORECASE,
)
_RUN_FOLLOWS = re.compile(
    r",? (?:on [^,;.]{1,25})?,? ?(?:with|and) (?:(?:the|its|a|two|three) )?new episodes?\b", re.IGNORECASE
)
_BEGINS = ("from", "since", "until", "around")


def find(sentence: Sentence) -> Iterator[Draft]:
    """Give the dates on which the sentence says that something comes out, and what it says is not known of them."""
    drawn = sentence.skeleton.text
    if sentence.scene.listing and (not sentence.number or heads_entries(sentence)):
        return  # when the list holds, rather than one of its titles
    if sentence.marks("D"):
        found = [d for d in datings(sentence) if not _expires(drawn, d)]
        for i, dating in enumerate(found):
            following = found[i + 1].first if i + 1 < len(found) else len(drawn)
            moved_again = i + 1 < len(found) and found[i + 1].way == "moved"
            again = dating.way == "moved" and (moved_again or _CHANGED.match(drawn, dating.last) is not None)
            yield from _dated(sentence, dating, max(following, dating.last), again=again)
        taken = {d.mark.start for d in found}
        yield from (d for d in years(sentence) if d.at not in taken)
    if entry := sentence.scene.listing.get(sentence.number):
        yield from entered(sentence, entry)
    for start, end, words in undated(drawn):
        first, last = sentence.skeleton.real(start), sentence.skeleton.real_end(end)
        begin, stop = evidence(sentence, first, last)
        details: dict[str, Detail] = {}
        way = way_out(words)
        if way:
            details["kind"] = way
        yield Draft("release", "unknown", begin, stop, "release: unknown", first, details, certainty="certain")


def _expires(drawn: str, dating: Dating) -> bool:
    """Tell whether a title is there only until that day: "available for free until April 10"."""
    before = drawn[: dating.last - 1]
    return _UNTIL.search(before) is not None and (
        _AVAILABLE.match(drawn, dating.verb) is not None or _FREE.search(before) is not None
    )


def _dated(sentence: Sentence, dating: Dating, limit: int, *, again: bool = False) -> Iterator[Draft]:
    skeleton, scene = sentence.skeleton, sentence.scene
    drawn = skeleton.text
    position = drawn.index(skeleton.drawn(dating.mark))
    before = skeleton.plain(drawn[max(0, dating.first - 60) : dating.first], scene.text)
    told = drawn[dating.first : min(limit, max(dating.last, position + 45))]
    opens = _THEN.match(told)
    said = _THEN.split(told[opens.end() :] if opens else told)[0]
    words = skeleton.plain(said, scene.text)
    streams = any(its_kind == "streaming" for _, its_kind in services(sentence, said))
    kind = _kind(before, words, dating.way, streams=streams, following=drawn[position + 1 :])
    start, end = skeleton.real(dating.verb), max(dating.mark.end, skeleton.real_end(dating.last))
    begin, stop = evidence(sentence, min(start, dating.mark.start), end)
    given_up = _PUSHED_FROM.search(drawn[: dating.verb])
    polarity: Polarity = "-" if (dating.denied or again or given_up) and not _UNTIL.search(drawn[:position]) else "+"
    part = _part(before + skeleton.plain(drawn[dating.first : position], scene.text), sentence)
    not_till = dating.way != "not before" and _NOT_TILL.search(drawn[:position])
    coming = not_till or lies_ahead(sentence, dating, scene.said_at)
    dated = None
    if polarity == "-" and not again:
        dated = ((_nearest(dating.time, scene.said_at), kind),)
    elif coming:
        dated = ((ahead(dating.time, scene.said_at), kind),)
    first = ahead(dating.time.parts[0], scene.said_at) if dating.way == "moved" and dating.time.parts else ""
    if polarity == "+" and re.match(r"\d{4}-\d\d", first):  # "from June 5 to July 3": the first is given up
        yield Draft("release", first, begin, stop, "release: moved", start, {"kind": kind}, "-", part=part)
    for said_value, its_kind in dated or _values(dating, kind, scene.said_at):
        value = in_year_of_list(sentence, dating.time, said_value)
        work = work_of_mark(dating.work) or (_ended(sentence, dating) if its_kind == "finale" else None)
        yield Draft(
            "release", value, begin, stop, f"release: {dating.way}", dating.work.end if dating.work else start,
            {"kind": its_kind, **_where(sentence, dating, said)}, polarity, work=work, part=part,
            season=0 if not coming and _long_ago(sentence, dating) else None,
        )  # fmt: skip


def _ended(sentence: Sentence, dating: Dating) -> str | None:
    """Return what ended long ago, where the article's title goes on from it: "the 2015 finale"."""
    when, drawn = dating.time.when, sentence.skeleton.text
    only_year = when is not None and re.fullmatch(r"\d{4}", str(when)) and not sentence.seasons
    past = (
        only_year and when is not None and when.latest is not None and (sentence.scene.said_at - when.latest).days > 0
    )
    return (
        goes_on_from(sentence)
        if past and _THE_FINALE.match(drawn, drawn.index(sentence.skeleton.drawn(dating.mark)))
        else None
    )


def _long_ago(sentence: Sentence, dating: Dating) -> bool:
    """Tell whether a title came out so long ago that, where no season is named, not the coming one is meant."""
    latest = dating.time.when.latest if dating.time.when else None
    if sentence.seasons or latest is None:
        return False
    return (sentence.scene.said_at - latest).days > 60 or dating.time.text.lower().startswith("earlier")


def _where(sentence: Sentence, dating: Dating, said: str) -> dict[str, Detail]:
    """Return what else the words tell of the release: the hour, the region, the service."""
    place = region(sentence.skeleton.plain(said, sentence.scene.text))
    named = [name for name, kind in services(sentence, said) if kind not in ("theatrical", "game")]
    told = {"time": dating.time.details.get("time"), "region": place, "platform": named[0] if named else None}
    return {key: value for key, value in told.items() if value}


def _values(dating: Dating, kind: str, said_at: date) -> Iterator[tuple[str, str]]:
    """Give the value and kind of release that the date stands for; a run of a series has two."""
    time = dating.time
    said = time.details.get("date", str(time.when))
    if dating.way == "moved" and time.parts:
        yield ahead(time.parts[-1], said_at), kind
    elif len(time.parts) == 2 and dating.way in ("strong", "ran") and time.details.get("bound") == "from":
        yield from ((str(time.parts[0].when), kind), (str(time.parts[1].when), "finale"))
    elif time.when and time.when.earliest and time.when.latest and (time.when.latest - time.when.earliest).days > 400:
        first, _, last = said.partition("/")
        if re.fullmatch(r"\d{4}[-–]\d\d", time.text) and time.when.latest > said_at:
            yield said, kind  # "is set to air in 2026–27": one season of television
        elif dating.way == "ran" or (kind == "premiere" and re.match(r"\d{4}", last)):
            yield from ((first, "premiere"), (last, "finale"))
    elif dating.way == "not before":
        yield f"{said.partition('/')[0]}/..", kind
    elif dating.way in ("noun", "finale", "wait", "label") or time.details.get("bound") in _BEGINS:
        yield said, kind
    else:
        yield str(time.when), kind


def _nearest(time: TimeExpression, said_at: date) -> str:
    """Return a date that was given up: without a year the one that is nearest, whatever the tense."""
    value, when = time.details.get("date", str(time.when)), time.when
    if when is None or when.earliest is None or re.search(r"\d{4}|\b(?:last|next|this)\b", time.text):
        return value
    years = (when.earliest - said_at).days / 365
    return f"{int(value[:4]) - round(years)}{value[4:]}" if re.match(r"\d{4}(?!/)", value) else value


def _kind(before: str, said: str, way: str, *, streams: bool, following: str) -> str:
    if way == "finale" or re.search(r"\bfinale\b", said, re.IGNORECASE) or _FINALE_COMES.search(before):
        return "finale"
    words = before if _RUN_FOLLOWS.match(following) else f"{before}{said}"  # what comes weekly is no more than that
    named_after = re.match(r" (?:\w+ )?episode\b", following)  # "the Nov. 9 episode"
    episode = named_after or (_EPISODE.search(words) and not _SEASON_COMES.search(words))
    if not way_out(said) and streams and not episode:
        return "streaming" if re.search(rf"\b(?:film|movie|{THEATRES})\b", before) else "premiere"
    named = way_out(said) or way_out(f"{before}{said[:8]}")
    if named:
        return named
    if way in ("wait", "not before"):
        return "premiere"
    if episode:
        return "episode"
    of_film = re.search(r"\b(?:film|movie)\b", f"{before}{said[:20]}")
    return "theatrical" if of_film and re.match(r"open", said) else "premiere"


def _part(words: str, sentence: Sentence) -> str | None:
    found = list(_PART.finditer(words))
    return found[-1].group() if found and sentence.seasons else None
