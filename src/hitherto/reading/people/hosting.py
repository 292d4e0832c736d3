"""Who takes part in a show in which nobody plays a part: hosts, judges, narrators, contestants."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from hitherto.reading.draft import Draft
from hitherto.reading.drawing.skeleton import pattern
from hitherto.reading.people.acting import people_in
from hitherto.reading.people.drafts import cast_draft
from hitherto.reading.people.names import is_person
from hitherto.reading.scene import Scene, Sentence

_AUX = (
    r"(?:(?:will|would|is|are|was|were|has|have|been|be|also|all|both|set to|due to|confirmed to|expected to|going to"
    r"|returns? to|returning to|back to|continues? to|once again|to|who|now|officially|among those(?: who are)?) )*"
)
_ROLE = (
    r"(?:(?:co-)?(?:hosts?|presenters?|narrators?|anchors?)|quiz ?masters?|ringmasters?|(?:guest |head )?judges?"
    r"|mentors?|team captains?|panell?ists?|coach(?:es)?)"
)
_PLAYERS = (
    r"(?:contestants?|competitors?|celebrit(?:y|ies)|famous faces|housemates|campmates|islanders|queens|bakers|couples"
    r"|castaways|players|participants|finalists|line-?ups?|panel|all[- ]stars|names|stars|judges|coaches|traitors)"
)
_SHOW = r"(?:[“\"‘]?{SUBJECT}|(?:the|this|its|both|each|every|all)\b)"
_DOES = r"(?:(?:co-)?hosts?|(?:co-)?hosted|(?:co-)?hosting|present(?:s|ed|ing)?|narrat(?:es?|ed|ing)|emcees?|emceed)"
_TAKES_PART = (
    r"(?:compet(?:e|es|ed|ing)|tak(?:e|es|ing) part|participat(?:e|es|ed|ing)|battl(?:e|es|ing)"
    r"|go(?:es)? head[- ]to[- ]head|vy(?:e|ing)|feature(?:s|d)? (?:as part of|among|in) (?:the|this)"
    r"|in the (?:[\w-]+ ){0,3}line-?up"
    r"|(?:enter|enters|entering|head(?:s|ing)? into) the (?:house|castle|villa|jungle|tent|competition))"
)
# What a show is told by in which people appear as themselves.
_UNSCRIPTED = re.compile(
    r"\b(?:reality|contestants?|competition|game ?show|quiz|talent show|talk show|unscripted|docuseries|documentary"
    r"|docu-series|panel show|celebrity|celebrities|dating show|bake-?off|baking|cooking show|hosts?|hosted|presenter"
    r"|presented by|eliminat\w+|judges|chat show)\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(r"[\ue200-\ue6ff](?:['’]s?)? ?(?:[\w-]+ ){0,2}$")

HOSTING = tuple(
    pattern(source)
    for source in (
        r"\b(?:(?:co-)?hosted|presented|narrated|emceed|fronted|judged|won) (?:once again )?by"
        r" (?:(?:[\w-]+|{TITLE}|{NAME}(?= alum| star| winner)) ){0,5}?"
        r"(?P<who>{PEOPLE})",
        rf"(?P<who>{{PEOPLE}}),? {_AUX}{_DOES}(?= {_SHOW}|[.,;]|$)",
        rf"(?P<who>{{PEOPLE}}),? {_AUX}(?:(?:return|serve|act|step in|join|sign(?:ed)? on|take over|continue)"
        rf"(?:s|ing|d)?|took over|back|on board|cast|confirmed|unveiled|announced|named|remains?)?"
        r"(?: (?:as|in the role of|on))?"
        rf" ?(?:an? |the |its |one of the )?(?:(?:show|series)['’]s? )?"
        rf"(?:new |main |regular |longtime |resident )?{_ROLE}"
        r"(?= (?:of|on|for|alongside|with|in|and)\b|[.,;]|$)",
        rf"\b{_ROLE}:? (?P<who>{{PEOPLE}})(?! [A-Z])",
        rf"\bwith (?P<who>{{PEOPLE}}) as (?:(?:its|the|their|an?) )?(?:new )?{_ROLE}\b",
        rf"(?P<who>{{PEOPLE}}),? (?:takes?|took|taking) over from {{PEOPLE}} as (?:[\w-]+ )?{_ROLE}\b",
        rf"(?P<who>{{PEOPLE}}),? {_AUX}(?:crowned|named|declared) (?:the )?(?:[\w-]+ ){{0,3}}"
        r"(?:winners?|champions?|king|queen|victors?|runners?-up)\b",
        r"(?P<who>{PEOPLE}),? (?:(?:was|were|has|have|been|is|are|got|became|the|first|latest|\w+ly) )+"
        r"(?:(?:contestant|star|celebrity|housemate|islander|queen|baker|one) )?(?:to be )?(?:eliminated|evicted"
        r"|dumped"
        r"|voted (?:off|out)|sent (?:home|packing)|booted off)\b",
        r"(?P<who>{PEOPLE}) (?:left|quit|exited)(?: the (?:show|villa|competition|house|jungle))?"
        r" (?:in|during) (?:the )?(?:(?:first|second|third|fourth|last|final) )?(?:episode|week|round)\b",
        r"(?P<who>{PEOPLE}),? (?:(?:who|is|are|will be|returns?|back|returning|also|all) )*(?:on|to) the "
        r"(?:judging )?panel\b",
        rf"\b{_PLAYERS}(?: (?:taking part|competing|involved|confirmed|so far|this year))?,? "
        r"(?:are|is|includ(?:es?|ing)|will be|will include|features?|consists? of|such as|like):? (?:[\w-]+ ){0,3}?"
        r"(?P<who>{PEOPLE})",
        rf"(?P<who>{{PEOPLE}}),? {_AUX}{_TAKES_PART}\b",
        r"\b(?:taking part|competing|on the panel|in the line-?up) (?:are|is|will be):? (?P<who>{PEOPLE})",
    )
)


def hosting(sentence: Sentence) -> Iterator[Draft]:
    """Give who hosts, judges or narrates, and who takes part, in an article about a show of this kind."""
    if not (_is_unscripted(sentence.scene) or _HOSTED.match(sentence.text)):
        return
    drawn, people = sentence.skeleton.text, sentence.scene.people
    for way in HOSTING:
        for m in way.finditer(drawn):
            who = people_in(sentence, m["who"])
            if not any(is_person(p) or people.is_actor(p) for p in who) or _ELSEWHERE.search(drawn[: m.start()]):
                continue
            of_season = sentence.seasons or "season" in sentence.words
            season = None if of_season else 0  # else who takes part is told of the show
            yield from (replace(cast_draft(sentence, m, p, None, "list"), season=season) for p in who)


_HOSTED = re.compile(r"(?:Hosted|Presented|Narrated|Judged) by [A-Z]")


@lru_cache(maxsize=4)
def _is_unscripted(scene: Scene) -> bool:
    return len(_UNSCRIPTED.findall(scene.text)) > 1
