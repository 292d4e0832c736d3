"""Episodes: how many a season has, or that nobody knows."""

import re
from collections.abc import Iterator

from hitherto.reading.draft import Draft
from hitherto.reading.drawing.sieve import Pattern
from hitherto.reading.drawing.skeleton import pattern
from hitherto.reading.numbers import FORMATS, NUMBER, number
from hitherto.reading.places import evidence
from hitherto.reading.scene import Sentence
from hitherto.reading.subject.seasons import season_mentions
from hitherto.reading.titles.titles import Mention
from hitherto.reading.wording import gap

TRIGGERS = (
    frozenset(
        """
    episodes episode issue issues parts chapters instalments installments episode-long consist consists comprise
    comprises parter part eps x × maximum count totals there eight six ten seven nine four five three twelve
    thirteen twenty
    """.split()
    )
    | {
        f"{word}-{unit}"
        for word in (
            *map(str, range(2, 31)),
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "eighteen",
            "twenty",
        )
        for unit in ("episode", "ep", "part", "issue", "parter", "chapter")
    }
    | FORMATS
)

_LONG = (
    r"(?:,? (?:\w+-hour|half-hour|hour-long|hour-?long|one-hour|\d+-hour|\d+-minute|new|full|total"
    r"|all-new|brand[- ]new|action-packed|one hour|half hour|hourlong),?)*"
)
_UNIT = r"(?:episodes|eps|chapters|instal+ments|issues)"
_WAYS = tuple(
    pattern(source)
    for source in (
        rf"\b(?P<n>{NUMBER})-(?:episode|ep|issue|chapter|part(?= (?:[\w’'+-]+ |{{PLATFORM}} "
        rf"|{{NAME}} ){{0,3}}(?:series|season|drama"
        r"|docuseries|miniseries|limited|thriller|event series|documentary|adaptation|show|mystery|comedy|saga|run"
        r"|epic|sitcom"
        r"|story|murder|crime|romance|period|anthology|whodunit|western)\b))s?\b(?! "
        r"(?:premiere|debut|launch|finale|opener|arc|drop|deal|kick-?off|stint|guest|appearance|role|story"
        r"|storyline|event(?! series)|special|crossover|recap|run on|block|batch|return|marathon|opening"
        r"|ender|combo|review|commitment))",
        r"\b(?:consists? of|there (?:are|will be)|number of episodes is(?: unchanged)? at|compris(?:es?"
        r"|ed of|ing)|composed of|run(?:s|ning)?(?: for| to)?(?: a total of)?"
        r"|will have|has|have|had|contains?|includ(?:es?|ing)|spans?|spanning|total(?:s|l?ing)?(?: of)?"
        r"|made up of|feature[sd]?|featuring|span|(?:be|is|was) split (?:into|across)|last(?:s|ed)?"
        r"|stretch(?:es)? to|boasts?|told (?:over|across|in)|season of|seasons? (?:will )?(?:be|is)|order"
        r"(?:s|ed)? (?:of|for)?|ordered|order|greenlit|commissioned|with|get(?:s|ting)?|expanded to|cut to"
        r"|reduced to|trimmed to|just|only|of)"
        r" (?:(?:once again|again|a|of|for|just|only|another|total|all|its|around|about|at least|include"
        rf"|also|the same|the standard|usual|up to|roughly) )*(?P<n>{NUMBER}){_LONG} (?:more )?{_UNIT}\b",
        (
            rf"\b(?P<n>{NUMBER}){_LONG} {_UNIT}(?:,)? (?:in (?:total|all|length)|total|long|have been ordered"
            r"|are (?:ordered|planned|in development)|were ordered|ordered|are confirmed|per season"
            r"|each season|each)\b"
        ),
        rf"\b(?:all|of its|(?<=\d )of the) (?P<n>{NUMBER}){_LONG} (?:{_UNIT}|parts)\b",
        rf"\b{{SEASON}} (?:will |is set to |is )?(?:\w+ )?(?P<n>{NUMBER}){_LONG} {_UNIT}\b",
        rf"\b{_UNIT}:? (?P<n>\d{{1,2}})\b(?=\s*(?:\Z|[|;•(]))",
        rf"\bnumber of episodes (?:is|was|will be|remains|stays)(?: unchanged| the same)?(?: at)? (?P<n>{NUMBER})\b",
        rf"\b(?P<n>{NUMBER})-part(?:er|s)\b",
        rf"\b(?P<n>{NUMBER}) part (?:[\w-]+ )?(?:series|drama|mystery|thriller|comedy|documentary|adaptation"
        rf"|anthology)\b",
        # "(8 x 60')", "(eight parts)", and an entry's "Five episodes."
        rf"\b(?P<n>{NUMBER}) ?[x×] ?\d{{2,3}}(?=['’′]|[- ]?mins?\b|[- ]?minutes?\b|m\b)",
        rf"\((?P<n>{NUMBER})(?: (?:new|half-hour|hour-long|one-hour))? (?:{_UNIT}|parts)\)",
        rf"\A[\"“]?(?P<n>{NUMBER}){_LONG} episodes[.!]?[\"”]?\Z",
        rf"\b(?:production|filming|work|shooting|cameras)\b[^.;]{{0,60}} on (?P<n>{NUMBER}) new {_UNIT}\b",
        rf"(?:{{SEASON}}|\b(?:season|series|show))['’]s (?P<n>{NUMBER}){_LONG} {_UNIT}\b",
        rf"\b(?:expect|totals?|consists? of|consisting of|made up of|runs? to)"
        rf" (?P<n>{NUMBER}){_LONG} (?:{_UNIT}|parts)\b",
        rf"\b(?P<n>{NUMBER})-(?:part|episode) {{SEASON}}",
        rf"\bepisode count (?:is|stands at|will be|of|remains(?: at)?) (?P<n>{NUMBER})\b",
        rf"\b[Ee]pisode (?:\d+|one|two|three) (?:of|out of) (?P<n>{NUMBER})\b",
        # "underway on the ten new episodes", "the 10 episode season", "aired for 12 episodes"
        rf"\b(?:on|for|(?:production|filming|run|all) of|made|filmed|shot|wrote|written|planned)"
        rf" (?:the|all|its|these) (?P<n>{NUMBER})"
        rf" (?:new|upcoming|remaining|planned|forthcoming) {_UNIT}\b",
        rf"\b(?P<n>{NUMBER}) episode (?:season|series|run|order|show|drama|comedy|limited series|miniseries)\b",
        rf"\b(?:produce|make|air|release|deliver)s? (?:(?:a maximum of|up to|about|around|just|only) )*(?P<n>{NUMBER})"
        rf"{_LONG} {_UNIT} (?:per|a|each|every) (?:year|season)\b",
        rf"\b(?:expanded|extended) (?:with|by) (?P<n>{NUMBER}) (?:additional|extra|more|new"
        rf"|bonus)(?: bonus)? {_UNIT}\b",
        rf"\b(?:happens|unfolds|takes place|is told|plays out) (?:over|across|in|within) (?:(?:just"
        rf"|only) )?(?P<n>{NUMBER})"
        rf" {_UNIT}\b",
        rf"\b(?:reduced|trimmed|cut|shortened|whittled|expanded"
        rf"|extended)(?: down)? (?:from {NUMBER}(?: episodes)? )?to (?P<n>{NUMBER})"
        r"(?= episodes|[.,;]|\Z)",
    )
)
# What tells of the whole season whichever verb stands before: "aired for 12 episodes", "dropped all eight of season 1".
_WHOLE = tuple(
    pattern(source)
    for source in (
        rf"\b(?P<low>{NUMBER})(?:[ -]or[ -]|-to-| to )(?P<n>{NUMBER})[”\"]? {_UNIT}\b(?! (?:a|per|each|into|in|ago"
        rf"|later))",
        rf"\b(?:aired|ran|lasted|streamed|broadcast|running) for (?:(?:just|only|a total of|around"
        rf"|about) )*(?P<n>{NUMBER})"
        rf"{_LONG} {_UNIT}\b",
        # "seven out of the ten episodes", "the initial ten episodes", "a season-long, 10-episode story"
        rf"\b(?:{NUMBER}|most|half|many|some|several) (?:out )?of (?:the|its|their|all|our)"
        r" (?:show['’]s |season['’]s )?"
        rf"(?P<n>{NUMBER}){_LONG} {_UNIT}\b(?! (?:so far|that have|available|sent|screened|provided|released))",
        rf"\bthe initial (?P<n>{NUMBER}) {_UNIT}\b",
        rf"\bseason-long,? (?P<n>{NUMBER})-episode\b",
        rf"\b(?:the|its|our|those) (?P<n>{NUMBER}) {_UNIT} (?:(?:remain|stay)(?:s|ed)? the same"
        r"|will (?:tell|follow|cover|chart|explore)|were (?:all )?(?:filmed|shot|written))\b",
        rf"\ball (?P<n>{NUMBER}){_LONG} {_UNIT} of (?:the |its |their )?(?:{{SEASON}}|{{TITLE}}|show|series)",
        # "wrote all six episodes", "ended after 112 episodes", "five seasons and 80 episodes", "season 1 had eight"
        rf"\b(?:wr(?:ote|ites?|itten|iting)|pen(?:s|ned)|penning|direct(?:s|ed|ing)?|helm(?:s|ed|ing)?|creat(?:ed|es)"
        rf"|produc(?:ed|es)|scor(?:ed|es)) all (?:of )?(?:the |its )?(?P<n>{NUMBER}){_LONG} (?:{_UNIT}|parts)\b",
        rf"\b(?:end(?:s|ed|ing)?|conclud(?:ed|es|ing)|over|finish(?:ed|es)|cancel+ed|axed|wrap(?:s|ped)(?: up)?)"
        rf" (?:its run )?after (?:(?:just|only) )?(?P<n>{NUMBER}){_LONG} {_UNIT}\b",
        rf"\b(?:seasons|years|series)(?:,| and|, and) (?P<n>{NUMBER}) {_UNIT}\b",
        rf"(?:{{SEASON}}|\bseason) (?:had|has|have|ran to|runs to|will run to|numbers|numbered) (?:just |only )?"
        rf"(?P<n>{NUMBER})(?=[.,;]|\Z)",
        rf"\A(?P<n>{NUMBER})(?: [\w-]+)?{_LONG} {_UNIT} (?:are|will be|were|have been) (?:(?:now|all|also) )?"
        rf"(?:coming|planned|on the way|in the works|made|due|being made)\b",
    )
)
# The answer to a heading: "How many episodes are there?" and, below, "Eight, each of about 50 minutes."
_QUESTION = re.compile(
    r"\b(?:how many|number of) (?:new )?(?:episodes|parts|chapters)\b|\bepisode (?:count|guide|number)", re.IGNORECASE
)
_ANSWER = re.compile(
    rf"\W*(?:(?:there (?:are|will be|were)|it (?:has|will have)|(?:just|only|a total of|we['’]re getting|expect"
    rf"|yes)) )*"
    rf"(?P<n>{NUMBER})(?=[.,;!]| (?:in (?:total|all)|episodes|of them|new|all told)|\Z)",
    re.IGNORECASE,
)
_UNKNOWN = re.compile(
    rf"\b(?:number of episodes|episode (?:count|number))[^,.;]{{0,40}}?\b(?:unknown|unclear|not "
    r"(?:yet )?(?:been )?(?:known|announced|confirmed|revealed)|n['’]t (?:yet )?(?:been )?(?:known"
    r"|announced|confirmed|revealed)|yet to be|TB[ACD]|under wraps)"
    r"|\b(?:unknown|unclear|not (?:yet )?(?:known|clear|confirmed|revealed)|n['’]t (?:yet )?(?:known"
    r"|clear|confirmed|revealed|know|say)|yet to (?:reveal|confirm|announce)"
    rf"|no word on)\b{gap(30)}\bhow many episodes",
    re.IGNORECASE,
)
_NOT_ALL = re.compile(
    r"\b(?:first|last|final|next|remaining|other|previous|early|opening|latest|these|those|past|after"
    r"|within|every|directed|directs|directing|wrote|writes|written|penned|appears? in|appeared in"
    r"|appearing in|guest\w*|star(?:red|s)? in|watched|seen|into|recur\w*|screened|provided for review"
    r"|sent|credits? on|helm\w*|per week|each week|new ones|around for|one of|two of|couple of"
    r"|premiere (?:with|of)|debut(?:s|ed)? with|launch(?:es|ed|ing)? with|drop(?:s|ped|ping)?|kick(?:s"
    r"|ed)? off with|releas\w+|air(?:ed|ing|s)?|streaming|contract\w*|signed (?:on )?for|million|hours"
    r"|available|(?:of|in) the first|more than one of|through"
    r"|(?:initially|originally) (?:conceived|imagined|envisioned|envisaged|planned|intended"
    r"|meant))\b(?: \w+){0,2}\s?\Z",
    re.IGNORECASE,
)
# "there are eight more episodes": so many are left.
_STILL = re.compile(r"\bthere (?:are|will be|were)\b.*\bmore episodes\Z", re.IGNORECASE)
# "returns on Sunday with two episodes": so many come first, not so many in all.
_COMES_WITH = re.compile(
    r"\b(?:return|premier|debut|launch|open|arriv|start|begin|kick|back|bow)\w*\b[^.;]{0,80} with (?:the first "
    r"|its first )?\Z",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"[”\"]?\s(?:remain\w*|left\b|to go\b|on the first|a week|a year|per year|per week|each week|every week"
    r"|weekly|at once|at a time|in (?:the )?"
    r"(?:first|one)|of the (?:first|previous|original|second|show|series|season)\b|into|in,|later|ago"
    r"|on (?:Netflix|Wednesday|Thursday|Friday)|airing|premiered|were (?:made )?available|directed"
    r"|aired|each\sweek|on (?:day one|launch)|drop|will (?:drop|premiere|be released)|are (?:available"
    r"|streaming|out))",
    re.IGNORECASE,
)


def find(sentence: Sentence) -> Iterator[Draft]:
    """Give the number of episodes that the sentence tells of a season."""
    drawn = sentence.skeleton.text
    seen: set[int] = set()
    for way in (*_WHOLE, *_WAYS):
        for m in way.finditer(drawn):
            count = number(m["n"])
            verb_before = drawn[max(0, m.start() - 40) : m.start("n")]
            if (
                not count
                or count < 2
                or m.start("n") in seen
                or (way not in _WHOLE and _NOT_ALL.search(verb_before) and not _is_whole(way, drawn[: m.start("n")]))
                or (count < 5 and _COMES_WITH.search(drawn[: m.start("n")]))
                or (_AFTER.match(drawn, m.end()) and not _ALL_OUT.match(drawn, m.start()))
                or _STILL.search(m.group())
            ):
                continue
            seen.add(m.start("n"))
            start, end = sentence.skeleton.span(m)
            low = number(m["low"]) if "low" in m.re.groupindex else None
            told = f"{low}-{count}" if low and low < count else str(count)
            work = _of_title(sentence, m) if way is _WAYS[0] else None
            yield Draft("episodes", told, *evidence(sentence, start, end), "episodes: count", start, work=work)
    if not seen:
        yield from _answered(sentence)
    for m in _UNKNOWN.finditer(drawn):
        start, end = sentence.skeleton.span(m)
        yield Draft(
            "episodes", "unknown", *evidence(sentence, start, end), "episodes: unknown", start, certainty="certain"
        )


# "All eight episodes dropped at once": that is the whole season.
_ALL_OUT = pattern(
    rf"All {NUMBER}{_LONG} {_UNIT} (?:(?:of [^.;,]{{2,40}} )?(?:(?:will|are|is set to|to) )?(?:all )?(?:be"
    rf" )?(?:dropp?(?:ed|ing)?"
    r"|premiered?|debut(?:ed)?|arrived?|land(?:ed)?|released?|available|streaming|stream|out|hit)\b)"
)
_NAMES_IT = pattern(r" (?:(?:[\w’'-]+|{NAME}(?:['’]s)?|{PLATFORM}(?:['’]s)?) ){0,4}?[\"“‘]?(?P<work>{TITLE})")


def _of_title(sentence: Sentence, m: re.Match[str]) -> str | None:
    """Return the title right behind a number with a hyphen: "the six-episode Ada Vale show Harbour Lights"."""
    named = _NAMES_IT.match(sentence.skeleton.text, m.end())
    mark = sentence.skeleton.found(named["work"], "T")[0].what if named else None
    return mark.work if isinstance(mark, Mention) else None


# "She will star in an eight-part prison drama": of how many parts a whole is that somebody is in.
_IN_WHOLE = re.compile(r"\bstar(?:s|red|ring)? in (?:an?|the|this|its|her|his|new)(?: new)? \Z", re.IGNORECASE)


def _is_whole(way: Pattern, before: str) -> bool:
    """Tell whether a number with a hyphen is that of a whole series, although it is told of who is in it."""
    return way is _WAYS[0] and _IN_WHOLE.search(before) is not None


def _answered(sentence: Sentence) -> Iterator[Draft]:
    """Read a number that answers the heading; the heading, not a season it is compared with, tells of which season."""
    answer = _ANSWER.match(sentence.skeleton.text)
    count = (
        number(answer["n"])
        if answer and sentence.block.kind != "heading" and _QUESTION.search(sentence.heading)
        else None
    )
    if not answer or not count:
        return
    named = [n for mention in season_mentions(sentence.heading, 0, len(sentence.heading)) for n in mention.numbers]
    start, end = sentence.skeleton.span(answer)
    yield Draft(
        "episodes",
        str(count),
        *evidence(sentence, start, end),
        "episodes: answer",
        start,
        season=named[-1] if named else sentence.scene.season,
    )
