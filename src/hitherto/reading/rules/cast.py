"""Who plays: lists of stars, "X as Y", "Y (X)", "played by X", who returns, who joins, who leaves."""

import re
from collections.abc import Iterator

from hitherto.claims import Detail
from hitherto.reading.draft import Draft
from hitherto.reading.names import Name
from hitherto.reading.scene import Sentence
from hitherto.reading.skeleton import Mark, pattern

TRIGGERS = frozenset(
    """play plays played playing portray portrays portrayed portraying voice voices voiced voicing star stars starred
    starring co-star co-stars costars cast casts casting cameo cameos reprise reprises reprised reprising role roles
    as actor actress actors joins join joined joining returning returns return back leave leaving exit exits exiting
    alongside includes including features featuring newcomers ensemble tapped opposite recast lead leads appear appears
    who's who newbies faces""".split()
)

_MODAL = r"(?:will |would |is set to |are set to |is to |is slated to |are slated to |set to |to |will also |also |is expected to |are expected to |is reportedly |can |who will |who |who'll |'ll |’ll |has been cast to |were cast to |(?:is|are|was|were) (?:back )?to |going to |is confirmed to |has signed on to |have signed on to )*"
_PLAY = r"(?:plays?|played|playing|portrays?|portrayed|portraying|voices?|voiced|voicing|stars? as|starring as|starred as|co-stars? as|appears? as|appearing as|guest stars? as|takes? on the role of|takes? over as|takes? over the role of|steps? into the role of|(?:reprises?|reprising|reprised) (?:his|her|their)(?: \w+){0,2} roles? (?:as|of)|(?:is|are|was|were|been|has been|have been)? ?(?:back|returns?|returning|set|cast|tapped|confirmed|recast|seen) as|in the (?:title |titular |lead(?:ing)? )?role of|embod(?:y|ies)|bringing to life)"
_ROLE = r"(?P<role>[^.;:!?]{2,140})"

_PLAYS = pattern(rf"(?P<who>{{NAMES}}),?(?: [^.;()]{{0,40}}?)??,? ?{_MODAL}{_PLAY} {_ROLE}")
_PLAYED_BY = pattern(
    r"(?P<role>[^.;()]{0,90}?),? ?\(?(?:who(?:['’]s| is| was| will be) |which is |that(?:['’]s| is) |is |was |being |to be |will be |originally |now |also )*(?:played|portrayed|voiced|brought to life|depicted) by (?:[\w-]+ ){0,4}?(?P<who>{NAMES})"
)
_AS = pattern(
    r"(?P<who>{NAME})(?:\s?\([^()]*\))?,?(?: is| are|,? who is)?(?: (?:set|back|returning|returns|starring|stars|cast|confirmed|along for the ride))? as (?P<role>(?:[^,.;:!?()]|(?<=Mr)\.|(?<=Mrs)\.|(?<=Dr)\.){2,80})"
)
_PAREN = pattern(r"(?P<outer>{NAME})(?:{POSS})? \((?P<inner>[^()]{1,60})\)")
_OWN = pattern(r"(?P<who>{NAME})['’]s? (?P<role>{NAME})")
_LISTS = (
    pattern(r"\b(?:stars?|starring|co-stars?|co-starring|led by|headlined by|fronted by|featuring|features)(?: the likes of| in the series alongside| alongside| opposite)? (?:(?:actors?|actress(?:es)?|veterans?|newcomers?) )?(?P<who>{NAMES})"),
    pattern(r"\b(?:cast|ensemble|line-?up|company|players|stars|actors|newcomers|newbies|names|faces|additions|regulars)(?: members)?(?: of {TITLE})?(?: (?:also|that|which|already|now|previously|for the \w+ season))*,? (?:includ(?:es?|ing)|features?|featuring|consists of|comprises|is led by|are|is rounded out by|rounds out with|will include)(?: returning (?:stars|cast members))?:? (?P<who>{NAMES})"),
    pattern(r"\b(?:stars|cast members|castmates|co-stars|actors|leads|star|co-star|actor|actress|series regulars?|regulars|newcomers?|cast member)(?: (?:such as|like|including))? (?P<who>{NAMES})"),
    pattern(r"(?P<who>{NAMES}),? (?:(?:will|would|are|is|have|has|both|all|also|can|set to|slated to|expected to|confirmed to|be|been|officially|reportedly|then|currently|recently|just|once again) )*(?:star|stars|starred|starring|co-star|co-stars|headlines?|lead the cast|leads the cast|join(?:s|ed|ing)? (?:the |its |this )?(?:\w+ )?(?:cast|ensemble|show|series|film|season)|(?:cast|tapped) in|signed on|come on board|round(?:s|ing)? out the (?:main )?cast|feature|appear(?:s|ing)?|guest[- ]stars?)\b"),
    pattern(r"\b(?:joined|joining|joins|join|alongside|opposite|along with|as well as|in addition to|joined by|reunited with|reunites with) (?:stars? |cast members? |fellow |newcomers? |returning stars? )?(?P<who>{NAMES})"),
    pattern(r"\b(?:has|have|had) (?:cast|tapped|added|hired|recruited|enlisted|signed|set) (?:(?:[\w-]+|{TITLE}) ){0,5}?(?P<who>{NAMES})"),
)  # fmt: skip
_RETURNING = (
    pattern(r"(?P<who>{NAMES}),?(?: [^.;()]{0,30}?)? (?:(?:is|are|will|would|be|been|has|have|both|all|also|set to|slated to|expected to|confirmed to|likely|due to|each|reportedly|once again|not|never|won['’]t|wouldn['’]t|isn['’]t|aren['’]t) )*(?:returns?|returning|back\b(?! in)|reprises?|reprising|come back|comes back|coming back|reunit\w+)"),
    pattern(r"\b(?:returns?|returning|reprising|back|bringing back|brings back|bring back|welcome back|the return of)(?: [\w’'-]+){0,6}? (?:(?:are|is|include|includes|including|stars?|cast members?|cast|alongside|of|:) ){1,3}(?P<who>{NAMES})"),
    pattern(r"\b(?:seeing more of|see more of)[^.;]{0,60}? (?P<who>{NAMES})"),
)  # fmt: skip
_LEAVING = (
    pattern(r"(?P<who>{NAMES}),?(?: [^.;()]{0,40}?)? (?:(?:is|are|will|would|has|have|also|officially|reportedly|set to|confirmed|already|be|been) )*(?:(?:not|n['’]t|no longer|never) (?:be )?(?:return\w*|reprise|reprising|coming back|come back|back|appear\w*|part of|involved|on board)|won['’]t (?:be )?(?:return\w*|reprise|reprising|coming back|come back|back|appear\w*|part of)|(?:leaves?|left|leaving|exits?|exited|exiting|departs?|departed|departing|quits?|quitting|written out|wrapped up (?:his|her|their) (?:run|time))\b)"),
    pattern(r"\b(?:exit|departure|loss) of (?:[\w-]+ ){0,6}?(?P<who>{NAMES})"),
    pattern(r"(?P<who>{NAME})['’]s? (?:exit|departure)\b"),
)  # fmt: skip

_CAST_WORD = re.compile(
    r"\b(?:cast|stars?|starring|co-?stars?|ensemble|actors?|actress\w*|plays?|played|portray\w*|voic\w+|reprise\w*|roles?|returning|joins?|joined|alongside|features?|featuring|additions?)\b",
    re.IGNORECASE,
)
_NOT_A_ROLE = re.compile(
    r"(?:an?|the|one|its|his|her|their|two|three|some)?\s*(?:[\w-]+ )?(?:executive producers?|producers?|showrunners?|co-showrunners?|writers?|directors?|creators?|composers?|hosts?|guests?|judges?|president|ceo|head|chief|studio|series|film|show|part|well|a result|such|if|though|it|he|she|they|you|we|much|long|soon|good|many|far|expected|planned|usual|of|to|in)\b",
    re.IGNORECASE,
)
_ROLE_END = re.compile(
    r",? (?:who|whose|which|while|with|in (?:the|this|its|a|an|season)|for (?:the|a|an|season)|on (?:the|this|its)|when|where|after|before|alongside|opposite|and (?=[\w ]{0,20}(?:will|is|are|was|has|plays?|as)\b)|as (?:the|a|an)\b|during|from|at|since|throughout|but|though|because|once|again|sees?|takes?|is|are|was|were|has|had|will|makes?|made)\b.*|[,;:—–(].*|\s[-–—]\s.*",
    re.DOTALL,
)
_NAMED = re.compile(r"\b(?:named|called|known as|dubbed|by the name of) (?P<name>.+)$")


def find(sentence: Sentence) -> Iterator[Draft]:
    """Give everyone whom the sentence says to play, return, join or leave."""
    drawn = sentence.skeleton.text
    if not sentence.marks("N"):
        return
    status = _status(sentence)
    seen: set[str] = set()
    for draft in (*_roles(sentence, drawn, status), *_lists(sentence, drawn, status)):
        if draft.value in seen and "character" not in draft.details:
            continue
        seen.add(draft.value)
        yield draft


def _roles(sentence: Sentence, drawn: str, status: str | None) -> Iterator[Draft]:
    for m in _PLAYS.finditer(drawn):
        people = _people(sentence, m["who"])
        roles = _characters(sentence, m["role"])
        for i, person in enumerate(people):
            role = roles[i] if len(roles) == len(people) else (roles[0] if roles else None)
            yield _draft(sentence, m, person, role, status, "plays")
    for m in _PLAYED_BY.finditer(drawn):
        names = sentence.skeleton.found(m["role"], "N")
        role = _full(names[-1]) if names else _described(sentence, m["role"])
        for person in _people(sentence, m["who"]):
            yield _draft(sentence, m, person, role, status, "played by")
    if _CAST_WORD.search(drawn) or len(_AS.findall(drawn)) > 1:
        for m in _AS.finditer(drawn):
            role = _role(sentence, m["role"])
            person = _people(sentence, m["who"])
            if role and person:
                yield _draft(sentence, m, person[0], role, status, "as")
    yield from _parens(sentence, drawn, status)


def _parens(sentence: Sentence, drawn: str, status: str | None) -> Iterator[Draft]:
    """Read "Charlie (Joe Locke)" and "Joe Locke (Charlie)"; which one plays is told by their shapes."""
    for m in _PAREN.finditer(drawn):
        inner = sentence.skeleton.found(m["inner"], "N")
        outer = sentence.skeleton.found(m["outer"], "N")[0]
        played = re.match(
            r"(?:who |also )*(?:plays?|played|voices?|voiced|portrays|portrayed)\s(?P<role>.+)", m["inner"]
        )
        if played:
            yield _draft(sentence, m, _full(outer), _role(sentence, played["role"]), status, "parenthesis")
            continue
        by = re.match(r"(?:played|portrayed|voiced) by\s", m["inner"])
        if len(inner) != 1 or len(m["inner"].strip("“”\"' ")) > 1 and not by:
            continue
        if m["inner"].strip() != m["inner"].strip("“”\"'"):
            continue  # a quoted title: a credit
        one, other = _full(outer), _full(inner[0])
        if by or _is_actor(sentence, other, one):
            yield _draft(sentence, m, other, one, status, "parenthesis")
        elif " " in one and _CAST_WORD.search(drawn[: m.start()]):
            yield _draft(sentence, m, one, other, status, "parenthesis")


def _is_actor(sentence: Sentence, inner: str, outer: str) -> bool:
    """Tell whether the name in brackets is the actor: a full name beside a single one, in a telling of the story."""
    if " " not in inner:
        return False
    if " " not in outer:
        return True
    before = sentence.skeleton.text[: sentence.skeleton.text.find("(")]
    return not re.search(
        r"\b(?:stars?|starring|co-?stars?|cast|actors?|joined by|alongside|joining)\b", before, re.IGNORECASE
    )


def _lists(sentence: Sentence, drawn: str, status: str | None) -> Iterator[Draft]:
    for leaving in _LEAVING:
        for m in leaving.finditer(drawn):
            for person in _people(sentence, m["who"]):
                yield _draft(sentence, m, person, None, "leaving", "leaving")
    for returning in _RETURNING:
        for m in returning.finditer(drawn):
            if not _denied(m.group()):
                for person in _people(sentence, m["who"]):
                    yield _draft(sentence, m, person, None, "returning", "returning")
    for listed in _LISTS:
        for m in listed.finditer(drawn):
            if _denied(m.group()):
                continue
            for person in _people(sentence, m["who"]):
                yield _draft(sentence, m, person, None, status, "list")


def _denied(words: str) -> bool:
    return re.search(r"\b(?:not|never|no longer)\b|n['’]t\b", words) is not None


def _status(sentence: Sentence) -> str | None:
    words = sentence.text.lower()
    if re.search(r"\bin (?:early |final |advanced )?(?:talks|negotiations)\b|\beyed\b|\bcircling\b", words):
        return "in-talks"
    if re.search(r"\b(?:returning|return|returns|reprise|reprises|reprising|back|welcome back)\b", words):
        return "returning"
    if re.search(r"\b(?:recast|replac(?:e|es|ed|ing)|takes? over)\b", words):
        return "recast"
    if re.search(r"\bguest[- ]star|\bcameo|\brecurring\b", words):
        return "guest"
    if re.search(
        r"\b(?:joins?|joining|joined|new(?:comers?|bies|ly)?|tapped|added|adds|additions?|cast as|has cast|boards?|will play|another student)\b",
        words,
    ):
        return "new"
    return None


def _people(sentence: Sentence, drawn: str) -> list[str]:
    outside = re.sub(r"\([^()]*\)", "", drawn)
    names = [_full(m) for m in sentence.skeleton.found(outside, "N")]
    return _shared_surnames(names)


def _shared_surnames(names: list[str]) -> list[str]:
    """Read "Shawn and Marlon Wayans" as two members of one family."""
    for i in range(len(names) - 2, -1, -1):
        if " " not in names[i] and " " in names[i + 1] and names[i] not in names[i + 1]:
            names[i] = f"{names[i]} {names[i + 1].split()[-1]}"
    return names


def _full(mark: Mark) -> str:
    return mark.what.full if isinstance(mark.what, Name) else ""


def _characters(sentence: Sentence, drawn: str) -> list[str]:
    """Return the characters that a list of roles names, in order."""
    whole = _role(sentence, drawn)
    ended = _ROLE_END.sub("", drawn, count=1)
    names = [_full(m) for m in sentence.skeleton.found(ended, "N")]
    if len(names) > 1 and re.search(r"(?:, | and )", ended):
        return names
    return [whole] if whole else []


def _role(sentence: Sentence, drawn: str) -> str | None:
    """Return the character's name in these words, or the description where there is none."""
    if _NOT_A_ROLE.match(drawn):
        return None
    named = _NAMED.search(_ROLE_END.sub("", drawn.split(",")[0], count=1))
    if named:
        marks = sentence.skeleton.found(named["name"], "N")
        if marks:
            return _full(marks[0])
    first = re.split(r",\s", drawn, maxsplit=1)
    ended = _ROLE_END.sub("", first[0], count=1).strip()
    marks = sentence.skeleton.found(ended, "N")
    owned = re.search(r"['’]s?\s", ended)
    if owned and len(first) > 1 and sentence.skeleton.found(first[1][:3], "N"):  # "Elle's friend, Naomi"
        return _full(sentence.skeleton.found(first[1][:3], "N")[0])
    if marks and not (owned and len(marks) == 1 and ended.endswith(sentence.skeleton.text[0:0] or "\0")):
        last = marks[-1]
        if owned and ended.find(chr(_code(sentence, last))) < owned.start():
            return _described(sentence, ended)
        return _full(last)
    return _described(sentence, ended)


def _code(sentence: Sentence, mark: Mark) -> int:
    return next(code for code, m in sentence.skeleton.marks.items() if m is mark)


def _described(sentence: Sentence, drawn: str) -> str | None:
    words = sentence.skeleton.plain(drawn, sentence.scene.text).strip(" ,")
    words = re.sub(r"^.*\b(?:meet|introduc\w+|see|including|of|and|but|that|with)\s(?=\S)", "", words)
    return words if 3 < len(words) < 80 else None


def _draft(sentence: Sentence, m: re.Match[str], person: str, role: str | None, status: str | None, rule: str) -> Draft:
    details: dict[str, Detail] = {}
    if role and role != person:
        details["character"] = role
    if status:
        details["status"] = status
    start, end = sentence.skeleton.span(m)
    return Draft(
        property="cast",
        value=person,
        start=start,
        end=end,
        at=sentence.skeleton.span(m, "who")[0] if "who" in m.re.groupindex else start,
        rule=f"cast: {rule}",
        details=details,
        polarity="-" if status == "leaving" else "+",
    )
