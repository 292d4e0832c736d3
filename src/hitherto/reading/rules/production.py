"""Production: how far the making of a title has come: written, filmed, wrapped, delayed."""

import re
from collections.abc import Iterator

from hitherto.claims import Detail, Polarity, When
from hitherto.reading.draft import Draft
from hitherto.reading.drawing.sieve import Ways
from hitherto.reading.drawing.skeleton import pattern
from hitherto.reading.places import evidence, filmed_in
from hitherto.reading.releases.happening import happens
from hitherto.reading.scene import Sentence
from hitherto.reading.subject.seasons import SeasonMention
from hitherto.reading.wording import gap, one_of

TRIGGERS = frozenset(
    """
    filming film filmed films shooting shoot shoots shot production productions cameras photography wrap wraps
    wrapped wrapping post-production pre-production postproduction preproduction table read-through writers
    writers’ writers' room script scripts writing written rewrites delayed delays delay postponed paused halted
    suspended set editing edit hiatus shutdown shuttered hold pushed progress reshoots re-shoots roll rolling rolled
    plans eyeing work underway done
    """.split()
)

_WORK = r"(?:principal photography|filming|production|shooting|the shoot|cameras|lensing|re-?shoots|photography)"
_ADVERBS = (
    r"(?:(?:has|have|had|is|are|was|were|be|been|will|would|set to|due to|slated to|scheduled to"
    r"|expected to|about to|officially|now|already|also"
    r"|just|only|recently|finally|currently|reportedly|still|then|supposed to|to|yet|planned to"
    r"|eyed to|back|not|likely to|hopes? to|well|actively) )*"
)
_START = (
    r"(?:begin|begins|began|begun|start|starts|started|starting|beginning|kick(?:s|ed|ing)? off"
    r"|commenc(?:e|es|ed|ing)|resum(?:e|es|ed|ing)|get(?:s|ting)? (?:back )?(?:under ?way|started)"
    r"|got under ?way)"
)
_DONE = (
    r"(?:wrap(?:s|ped|ping)?(?: up)?|finish(?:es|ed|ing)?|complet(?:es|ed|ing)|conclud(?:e|es|ed|ing)"
    r"|end(?:s|ed|ing)?)"
)
_STOP = (
    r"(?:paus(?:e[sd]?|ing)|halt(?:s|ed|ing)?|suspend(?:s|ed|ing)?|shut(?:s|ting)? down|shutter(?:s|ed"
    r"|ing)?|stop(?:s|ped)|ceas(?:es|ed)|put on (?:hold|hiatus|pause)|on (?:hold|hiatus|pause))"
)
_LATE = r"(?:delay(?:s|ed|ing)?|postpon(?:e[sd]?|ing)|push(?:es|ed)? back|held up|set back)"

# The first that fits a place in the sentence wins.
_WAYS: tuple[tuple[str, str], ...] = (
    (
        "post-production",
        (
            r"\b(?:post-?production|in the (?:edit(?:ing)?(?: room| suite| bay)?)|(?:being"
            r"|currently) edited)\b(?! (?:supervisor|team|house|company|coordinator))"
        ),
    ),
    (
        "post-production",
        (
            r"\b(?:currently|still|busy|now|finished|started|begun) editing\b|\bediting (?:process|stage|is|has"
            r"|began)\b"
            r"|\b(?:visual effects|VFX|scoring|sound mix) (?:work )?(?:is|are) (?:being|still|now|under ?way|ongoing)\b"
        ),
    ),
    ("pre-production", r"\b(?:pre-?production|prep (?:is|has|work)|in prep\b)(?! (?:supervisor|team))"),
    ("table-read", r"\b(?:table[- ]?read(?:s|ing)?|read-?through)\b"),
    (
        "paused",
        (
            rf"\b{_WORK}{gap(40)}\b{_ADVERBS}{_STOP}\b|\b{_STOP} (?:the )?(?:{{TITLE}}['’]?s? )?{_WORK}\b"
            rf"|\bshut-?\s?down (?:of|on|to|in) (?:the )?{_WORK}"
            rf"|\b(?:interrupt(?:s|ed|ing)?|disrupt(?:s|ed)|derail(?:s|ed)) (?:the )?"
            rf"(?:{{TITLE}}['’]?s? )?{_WORK}"
            r"|\b(?:went|going|goes|gone|currently|been) on (?:an? |its )?(?:[\w-]+ ){0,2}hiatus\b"
        ),
    ),
    (
        "delayed",
        (
            rf"(?<!\w)(?:{_WORK}|script|series|drama|comedy|sequel|show|season|film|movie|project|release|launch|premiere|plans?|game|anime|version"
            rf"|{{TITLE}}|{{SEASON}}|it|which)(?!\w){gap(30)}\b"
            r"(?:has been|have been|was|were|been|being|be|is|had been|got|faces?|facing|hit with) (?:\w+ )?"
            rf"(?:{_LATE}|delays?)\b|\b{_LATE} (?:the |its |those |these |all )?(?:start of )?(?:{_WORK}|plans"
            rf"|project|series|show|film|movie)\b"
        ),
    ),
    (
        "delayed",
        (
            rf"{{TITLE}}[\"”’]? {_LATE}(?= (?:on|to|until|again|indefinitely|by|for|due|because|after)\b)"
            r"|\b(?:series|string|number|years?) of delays\b|\b(?:several|multiple|many|numerous|repeated) delays\b"
            rf"|\bdelays? (?:of|to|for) (?:the )?(?:{{TITLE}}|{{SEASON}}|{{PLATFORM}} version|(?:show|series"
            rf"|film|movie|game"
            rf"|release)\b)|\b{_LATE} (?:the |its )*(?:release|launch|premiere|game|{{TITLE}}|{{SEASON}})"
        ),
    ),
    (
        "filming",
        r"(?<!set )(?<!due )(?<!about )(?<!slated )(?<!expected )(?<!planned )(?<!scheduled )(?<!likely )(?<!ready )"
        r"\bto (?:finish|complete) (?:filming|shooting|production)\b",
    ),
    ("filming-wrapped", r"\bdone (?:with )?(?:filming|shooting)\b"),
    (
        "filming-wrapped",
        (
            rf"\b(?<!of ){_WORK}{gap(70)}\b{_ADVERBS}(?:{_DONE}|complete|(?:is|are|was) done)\b|\b{_DONE} (?:up )?"
            rf"(?:its |their |his |her |the |on )*(?:{_WORK}|scenes)\b|\bwrap(?:s|ped) (?:up )?(?:production "
            rf"|filming )?on (?:the )?(?:{{TITLE}}|{{SEASON}}|show|series|film|movie|season|new)"
            r"|\bthat['’]s a wrap\b|\b(?:shot|filmed) back[- ]to[- ]back\b"
        ),
    ),
    (
        "filming-started",
        (
            rf"\b{_WORK}{gap(45)}\b{_ADVERBS}{_START}\b(?! (?:wrap|to wind))|\b{_ADVERBS}{_START} (?:its "
            rf"|their |principal |on |the |main |up )*(?:{_WORK}|cameras rolling)\b|\b(?:entered|enters"
            r"|entering|enter|went into|goes into|going into|go into|gone into|heads? into|moved into|moves into"
            rf"|headed into|start of) {_WORK}\b|\b(?:go|goes|went|going) (?:in front of|before) "
            r"(?:the )?cameras?\b|\bcameras (?:have |are |will |were )?(?:now |finally |set to |due to |about to "
            r"|expected to |to |officially )*(?:started|began|begun|roll|rolled)\b"
        ),
    ),
    (
        "filming-started",
        (
            rf"\b{_WORK}{gap(30)} (?:eyeing|eyes|targeting|aiming for|eyed for|slated for|planned for"
            rf"|set for|scheduled for"
            r"|due) (?:in |to start |to begin )?(?:an? |the )?{DATE}|\b(?:eyeing|targeting|planning|aiming for"
            r"|eyes) (?:an? )?(?:{DATE}|spring|summer|fall|autumn|winter)"
            r" (?:shoot|start of (?:filming|production)|production start)\b|\bfor (?:filming|shooting"
            r"|production) (?:(?:in|from|on) )?{DATE}"
            r"|\b(?:will|set to|due to|slated to|scheduled to|expected to) (?:film|shoot) (?:in|at|on location"
            r"|from|{DATE})"
        ),
    ),
    (
        "filming",
        (
            r"\b(?:shooting|filming) (?:more|additional|extra|some) (?:[\w’'-]+ |{TITLE} ){0,2}(?:scenes"
            r"|footage|material)\b"
            r"|\b(?:undergo\w*|doing|having|more|extensive|some|additional) (?:[\w-]+ )?re-?shoots\b"
            rf"|\b{_WORK}{gap(60)}\b(?:has|had|have) (?:already |also )?been (?:well )?(?:under ?way|ongoing"
            rf"|in progress)\b"
            rf"|\b{_WORK} (?:is )?back (?:under ?way|up and running|on)\b"
            rf"|\b{_WORK}{gap(30)}\bhas (?:already )?taken place\b"
            r"|\bbe (?:back )?(?:filming|shooting)\b|\b(?:series|show|season|drama|comedy|film|{TITLE}"
            r"|{SEASON}) (?:films|shoots)"
            r" (?:in|at|on location)\b"
        ),
    ),
    (
        "filming",
        (
            r"\b(?:currently|is|are|was|were|now|still|back|been|busy|already|while|underway on) (?:\w+ )?"
            r"(?:filming|shooting)\b(?! (?:in the|star|guard|himself|herself|themselves|up|down|for the "
            r"(?:stars|moon)))|\bcameras (?:are |were )?(?:now |already )*rolling\b"
            r"|(?<!delays )(?<!delay )(?<!halt )(?<!pause )\b(?:in|into|during) production\b"
            r"(?! (?:order|design|company))"
            rf"|\b{_WORK}(?: (?:on|of|for) [^.;,]{{0,30}})? (?:took|takes|will take|is taking) place\b"
            rf"|\b{_WORK}{gap(30)}\b(?:is|are|was) (?:still |now |well |currently |already )*(?:under ?way"
            r"|ongoing|continuing|rolling|in progress)\b|\bback (?:on|to) set\b|\b(?:photos?|pictures|images"
            rf"|snaps|spotted|seen|shots?|footage|leaks?|leaked) (?:\w+ ){{0,3}}?(?:from|on) (?:the )?"
            r"(?:London |New York )?set\b|\bset (?:photos|pictures|images|leaks?|videos?)\b"
        ),
    ),
    (
        "writing",
        (
            r"\b(?:was|were|is being|are being|been) (?:all )?written (?=(?:before|during|after|in|ahead|long)\b)"
            r"|\b(?:is|are|been|finished|finishing) writing (?:on )?(?:the )?{SEASON}"
            r"|\b(?:has|have|had) (?:already |also )?(?:all )?written (?:the |an? |its |all of )*"
            r"(?:{SEASON}|sequel|script|(?:new|next|second|third|fourth) season)"
            r"|\b(?:begun|began|started|been) reading (?:the )?(?:\w+ )?scripts?\b"
            r"|\bwriting (?:on|for|of) (?:the )?(?:{SEASON}|sequel|new season|show|series) (?:has|is|began|will)\b"
        ),
    ),
    (
        "development",
        (
            r"(?<!to )\b(?:work|progress|development) (?:is |was )?(?:(?:continuing|continues|ongoing"
            r"|under ?way) )?on (?:the )?"
            r"(?:[\w-]+ )?(?:{TITLE}|{SEASON}|(?:sequel|game|season|series|show|film|movie|project)\b)"
            r"(?:(?<=[\ue200-\ue3ff])|(?= (?:has|is|began|begun|continues|was)\b))"
        ),
    ),
    (
        "writing",
        (
            rf"(?<!in the )(?<!in our )(?<!from the )\bwriters?['’]?s? room\b{gap(110)}\b(?:open|opens|opened"
            rf"|going|underway|assembled|start\w*|began"
            rf"|work\w*|convened|is|are|has)\b|\bscripts?\b{gap(35)}\b(?:is|are|was|were|has been|have been"
            r"|being|been) (?:\w+ ){0,2}(?:written|writing|completed?|finished|done|ready|turned in|delivered"
            r"|drafted|in)\b|\b(?:finished|completed|working on|written|writing|penning|turned in|delivered"
            r"|drafting|polishing) (?:the |all (?:of )?the |a |his |her |their |new |first |early |final "
            r"|draft |of |on )*scripts?\b|\b(?:requested|ordered|undergo\w*|asked for) (?:\w+ )?rewrites\b|\b"
            r"(?:currently|now|already|busy|started|begun|begins?|started|finished|still) "
            rf"(?:work on )?writing (?:on )?(?:the )?(?:{{SEASON}}|{{TITLE}}|new (?:season|series|episodes)"
            r"|next season|sequel|it)\b"
        ),
    ),
)
_COMPILED = Ways((value, pattern(source)) for value, source in _WAYS)
_PROJECT = one_of(r"""
    series show film movie sequel prequel season anime game episodes? drama comedy project spin-?off reboot
    revival remake adaptation pilot thriller miniseries it finale installment picture pic feature production
    filming shooting scripts? cast crew photography cameras shoot re-?shoots writers
    """)
_ABOUT = pattern(rf"{{TITLE}}|{{SEASON}}|\b{_PROJECT}\b")
_OTHER = re.compile(
    r"\b(?:music video|album|book|novel|commercial|advert\w*|car|oil|food|mass|vehicle|energy|crude"
    r"|industrial|steel|weapons?|police|school|gun|drone|factory|manufacturing|documentary crew"
    r"|production (?:company|designer|design|banner|studio|house|values?|deal|assistant|manager|team"
    r"|budget|credits?|schedule office|partner)|gas|grain|milk)\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"\b(?:if|should|unless|whether|once|as soon as|until|hopes? (?:that )?)\b[^,;.]{0,60}\Z", re.IGNORECASE
)
_EAGER = re.compile(r"\b(?:wait|looking forward|excited|eager|want) to (?:\w+ ){0,3}\Z", re.IGNORECASE)
_LATE_OR_STOPPED = re.compile(rf"{_LATE}|{_STOP}", re.IGNORECASE)
_FEARED = re.compile(r"\b(?:concerns?|fears?|worries|speculation|rumou?rs|risk|threat)\b[^.;,]{0,60}\Z", re.IGNORECASE)
_WHETHER = re.compile(r"\b(?:whether|if)\b", re.IGNORECASE)
_NEGATED = re.compile(r"\b(?:not|never|no)\b[^.;,]{0,25}\Z|n['’]t\b[^.;,]{0,25}\Z", re.IGNORECASE)
_REASON = re.compile(
    r"\b(?:because of|due to|owing to|in light of|amid|as a result of|thanks to|over) (?P<why>"
    r"(?:(?! (?:but|which|so|while|with|and (?:is|was|it|the|will|has))\b)[^.;,]){3,60})"
)


def find(sentence: Sentence) -> Iterator[Draft]:
    """Give the stages of production that the sentence tells of."""
    drawn = sentence.skeleton.text
    if sentence.text.rstrip("”\"' ").endswith("?"):
        return
    taken: list[tuple[int, int]] = []
    for value, m in _COMPILED.finditer(drawn):
        verb = (max(m.start(), m.end() - 12), m.end())  # "filming, which began in May, wrapped in July" tells two
        if any(verb[0] < end and start < verb[1] for start, end in taken) or not _is_told(drawn, m):
            continue
        taken.append(verb)
        yield _draft(sentence, m, value)


def _is_told(drawn: str, m: re.Match[str]) -> bool:
    if _EAGER.search(drawn, 0, m.start()):
        return False
    before, after = drawn[max(0, m.start() - 100) : m.start()], drawn[m.end() : m.end() + 60]
    if _OTHER.search(before[-40:] + m.group() + after[:20]) or _CONDITION.search(before) or _WHETHER.search(m.group()):
        return False
    if _LATE_OR_STOPPED.search(m.group()) and _FEARED.search(before):
        return False  # "despite concerns that it could be delayed"
    return _ABOUT.search(before + m.group() + after) is not None


def _draft(sentence: Sentence, m: re.Match[str], value: str) -> Draft:
    drawn, skeleton = sentence.skeleton.text, sentence.skeleton
    start, end = skeleton.span(m)
    details: dict[str, Detail] = {}
    place = next(filmed_in(sentence.scene.text, skeleton.real_end(m.end()), sentence.end), None)
    if place and value.startswith("filming"):
        details["place"] = place
    reason = _REASON.search(drawn, m.end()) if value in ("delayed", "paused") else None
    if reason:
        details["reason"] = skeleton.plain(reason["why"], sentence.scene.text).strip()
    negated = _NEGATED.search(drawn[max(0, m.start() - 40) : m.start()]) or re.search(
        r"\bnot\b|\byet to\b|n['’]t\b", m.group()
    )
    polarity: Polarity | None = "-" if negated else None
    moved = value == "delayed" and re.match(r"[^.;]{0,25}?\b(?:to|until|till|from)\b", drawn[m.end() :])
    return Draft(
        "production",
        value,
        *evidence(sentence, start, end),
        f"production: {value}",
        start,
        details,
        polarity,
        happens=None if moved else _happens(sentence, m),
        season=_season_beside(sentence, m),
    )


_OF_SEASON = pattern(r" (?:on|of|for) (?:(?:the|its|their|{TITLE}(?:['’]s)?) )?(?P<season>{SEASON})")


def _season_beside(sentence: Sentence, m: re.Match[str]) -> int | None:
    """Return the season that is named right after: "production is already under way on its third season"."""
    found = _OF_SEASON.match(sentence.skeleton.text, m.end())
    named = sentence.skeleton.found(found["season"], "S")[0].what if found else None
    return named.numbers[-1] if isinstance(named, SeasonMention) and len(named.numbers) == 1 else None


def _happens(sentence: Sentence, m: re.Match[str]) -> When | None:
    """Return the date beside the verb, which ends the match, else any within the match."""
    return happens(sentence, m.end() - 1, m.end()) or happens(sentence, m.start(), m.end())
