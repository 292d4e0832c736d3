"""What a run of words must look like to be a title, and what is cut from its ends until it does."""

import re
from functools import cache

from hitherto.claims import fold
from hitherto.reading.people.names import everyday, is_given, is_person, is_plain_word
from hitherto.reading.titles.known import is_known
from hitherto.vocabulary import read_table

SMALL = r"(?:of|the|and|a|an|in|to|for|on|with|at|from|&|vs\.?|de|is|my|or|by|as|are|x|no|la|le|du)"
CAP = (
    r"(?:(?:St|Mr|Mrs|Ms|Dr|Dept|Vol)\.|[A-Z0-9À-Þ](?:[^\W_]|[!?&]|\*{3}|['’](?!s\b)(?=\w)"
    r"|[-‑.](?=\w))*(?:\s?['’]\d\d\b)?"
    r"|['’]\d\d\b)"
)
LAST = r"(?:(?<=\.[A-Z])\.)?"  # the full stop of initials: "Quay P.I."
RUN = rf"{CAP}(?:(?:\s?[:–-]\s?|\s)(?:{SMALL}\s){{0,2}}{CAP}){{0,14}}{LAST}[!?]?"
_NTH = r"\s(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Final|Next|New|\d(?:st|nd|rd|th))(?=\s(?:Season|Series))"
TAIL = re.compile(
    r"(?: (?:in|and|and the) (?:19|20)\d\d"
    r"| (?:in|on) (?:(?:January|February|March|April|May|June|July|August|September|October"
    r"|November|December)\b.*|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$)|['’]s?"
    rf"|(?<!: The)(?<!- The)(?:{_NTH})?"
    r"\s(?:Season|Series|Film|Show(?! [Ww]ith\b| [Ss]tarring\b)|TV|Trailer|Teaser|Release|Cast|Premiere)\b.*"
    r"|(?<!:)\s(?:(?:Volume|Part|Chapter|Episode)s?\s\d.*|Episodes?\s(?:One|Two|Three|Four|Five)\b.*|Volumes?"
    r"|Episodes?)"
    r"|:\s(?:The\s)?Complete(?: Seasons?\b.*)?|(?<!\.[A-Z])[!?,.]+)$"
)
_THE_SHOW = re.compile(r"The (?:[A-Z]\w+ ){1,2}Show")  # "The Breakfast Show": that it is one is part of its title
_ENDS = re.compile(rf"(?:\s{SMALL})+$|^(?:\d+\s)?(?:of|and|to|for|on|with|at|from|&|or|by|as)\s")
_SEEN_IN = re.compile(
    r"((?:[A-Z][\w.’'-]+ ){1,2}[A-Z][\w’'-]+) (?:in|on|for) (?=[A-Z\d])"
)  # "Vera Quill in Salt Roads"
_CASTS = re.compile(r"[A-Z]\S+ (?:[A-Z]\S+ )+as (?:[A-Z]\S+ ?)+")  # "Vera Quill as Ada Lark"
_SAYS = re.compile(r"(\S+ \S+) (?:Will|To|Has|Is|Are|Joins|Returns|Says|Lends|On)\b")
_DATED = re.compile(r"\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d")
CAPTION = r"[A-Z]['’A-Z-]+(?: ['’A-Z&-]+){1,9}[?!]?"  # "WILL HE SWIM OR SINK?: Salt Roads"
# What stands in capitals before a headline: "SHORE THING Salt Roads bosses …".
_KICKER = re.compile(r"^(?:[A-Z][A-Z'’!?&-]+ ){2,6}(?=[A-Z][a-z]\S* [A-Z][a-z])")
_LABEL = re.compile(
    r"^(?:Release|Role|Star|Cast|Plot|Genre|Network|Studio|Director|Creator|Changes|Platform|Developer"
    rf"|{CAPTION}):\s(?=[A-Z][a-z])"
)
_FRAGMENT = re.compile(
    r"^(?:[A-Z]\.){1,3}$|^\S+(?: \S+)?['’](?:d|ll|ve|re|m|t)$|['’](?:d|ll|ve|re|m)$|(?<![.\w])[A-Z]\.$"
    r"|\b[A-Z]\.[A-Z]$"
)
_OWNED = re.compile(r"((?:[A-Z][\w+.]*\s?){1,3})['’]s\s+")
_HAS_GOT = re.compile(r"(?:Got|Next|Best|Most|Top|Funniest|Worst|Home|Greatest|Favou?rite) [A-Z]")  # of a country
_COMPANIES = ("Entertainment", "Productions", "Pictures", "Studios", "Television", "Group", "Films", "Media")
_COMPOUND = re.compile(
    r"\S+-(?:led|starring|directed|produced|created|fronted|helmed|old|based|nominated|winning|[Rr]ated|awaited"
    r"|anticipated|adapted|penned|helmed|backed|inspired)\b"
)
_ARC = re.compile(r"(?<!Movie)(?<!Film): [^:]* Arc$")  # a part of a series, which is named before it
# What a work is rather than what it is called: "Batman Villain", "Second Stage", "Quay Arc", "Phase 4".
_SAYS_WHAT = re.compile(
    r"(?!The |.*: )\S.* (?:Villain|Superhero|Spin-?[Oo]ff|Sequel|Prequel|Reboot|Revival|Remake|Adaptation|Showrunner"
    r"|Co-Creator|Alum|Arc|Engine \d)"
    r"|(?:\d+(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Final|Last|Next|New|Latest|Opening|Penultimate)"
    r" (?:Stage|Season|Part|Half|Arc|Cour|Phase|Act|Chapter|Volume|Episode|Series|Wave|Week|Round|Look|Trailer"
    r"|Teaser)s?"
    r"|What['’]s (?:New|Coming|Leaving|Streaming|Arriving)(?: (?:to|on|in|at|from|this)\b.*)?"  # a list's own heading
    r"|Phase (?:\d+|One|Two|Three|Four|Five|Six)|.+ \d+ and .+ \d+"  # "Moth 7 and Fog 6"
    r"|(?:The |A |An )?(?:\d+|[A-Z][a-z]+)-(?:[Ee]pisode|[Pp]art|[Ii]ssue|[Hh]our"
    r"|[Mm]inute)"  # "The 10-Episode" (Season)
)
_INITIALLED = re.compile(r"([A-Z]\w+) [A-Z]\Z")  # "Vera C", of Vera C. Quill
# Everyday words that nevertheless begin many titles; the others are cut off where a run begins with them.
_MAY_BEGIN = frozenset(
    "the a an my our all only one two three see you little big good ready never before after old we i his her from what"
    " how are last"
    " there who no not so some such everything people star things word us it full under about long fresh".split()
)


def trimmed(run: str) -> str:
    """Cut what cannot belong to a title from the ends of a run: a leading "For", a trailing "'s"."""
    if _THE_SHOW.fullmatch(run) or is_known(run):
        return run
    name, before = _shown_at().sub("", TAIL.sub("", _LABEL.sub("", _KICKER.sub("", run))).strip()), ""
    while name != before and not is_known(name):
        before = name
        first, _, rest = name.partition(" ")
        if rest and not can_begin(first):
            name = rest
        owner = _OWNED.match(name)
        cut = owner and (fold(owner[1]) in _never() or is_person(owner[1].strip()))
        if owner and cut and not _HAS_GOT.match(name, owner.end()):
            name = name[owner.end() :]
        service = _services().match(name)
        name = name[service.end() :] if service else name
        name = _shown_at().sub("", name)
        name = _ENDS.sub("", _ARC.sub("", name)).strip()
        seen = _SEEN_IN.match(name)
        name = name[seen.end() :] if seen and (is_person(seen[1]) or name.startswith("The ", seen.end())) else name
        title, also, person = name.rpartition(" and ")
        name = title if also and is_person(person.removesuffix("'s")) and not is_person(name) else name
    return name


def is_common(name: str) -> bool:
    """Tell whether a name is made of everyday words or a number, so that it is a title only where that is plain."""
    words = set(name.lower().split())
    return words <= everyday() or fold(name).replace(" ", "").isdigit()


def is_service(name: str) -> bool:
    """Tell whether a name is that of a service or a network."""
    return _services().fullmatch(f"{name} ") is not None or (name.isupper() and fold(name) in _networks())


def can_begin(word: str) -> bool:
    """Tell whether titles begin with this word: any but most of the everyday ones."""
    return word.lower().rstrip(",") not in _never_first()


def can_be_title(name: str, *, surely: bool = False) -> bool:
    """Tell whether a run of words can be a title at all; everyday words and years only where they `surely` are one."""
    folded = fold(name)
    return (
        len(folded) > 1
        and folded not in ("the", "an")
        and not name[:2].islower()
        and fold(name.partition(": ")[0]) not in _networks()  # "9 p.m., WBX: In the finale"
        and folded not in _never()
        and (surely or not is_plain_word(name))
        and not _FRAGMENT.search(name)
        and not _DATED.search(name)
        and not any(is_person(part) for part in re.split(r" (?:and|&) (?!the )", name)[" and " not in name :])
        and not _CASTS.fullmatch(name)
        and not _has_owner_before_person(name)
        and not _BESIDE_WHOM.match(name)
        and not _is_credit_line(name)
        and not _is_statement(name)
        and not _is_studio(name)
        and not _COMPOUND.search(name)
        and not _SAYS_WHAT.fullmatch(name)
        and not ((initial := _INITIALLED.match(name)) and is_given(initial[1]))
        and (surely or not is_common(name))
        and len(name.split()) <= 10
        and (" " in name or name not in read_table("words")["honorifics"])
    )


def _has_owner_before_person(name: str) -> bool:
    """Tell whether a run goes over from a title to somebody: "Salt Roads's Vera Quill", "Salt Roads's Vera"."""
    _, owns, owned = name.rpartition("'s ")
    return bool(owns) and is_given(owned.split()[0])


_BESIDE_WHOM = re.compile(r"(?:Alongside|Besides|Joining|Opposite) [A-Z]")  # "Alongside Vera and Bo, Season 3 has"


def _is_credit_line(name: str) -> bool:
    """Tell whether a run is a line of credits: "Mixer: Vera Quill"."""
    job, colon, who = name.partition(": ")
    return bool(colon) and " " not in job and is_person(who) and not who.startswith("The ")


def _is_studio(name: str) -> bool:
    """Tell whether a name is a production company's: "Larch Entertainment"."""
    last = name.rpartition(" ")[2]
    return last in _COMPANIES and len(name.split()) > 1 and not name.startswith("The ")


def _is_statement(name: str) -> bool:
    """Tell whether a run in capitals says what somebody does: "Vera Quill Will Lend Voice"."""
    found = _SAYS.match(name)
    return found is not None and is_person(found[1])


@cache
def _never_first() -> frozenset[str]:
    return everyday() - _MAY_BEGIN


@cache
def _never() -> frozenset[str]:
    """Return the folded names that are services, outlets, countries, prizes or the like, never titles."""
    platforms = [spelling for group in read_table("platforms").values() for name in group["names"] for spelling in name]
    outlets = [spelling for name in read_table("outlets")["names"] for spelling in name]
    shorts = (name.removesuffix(" Video") for name in platforms if name.endswith(" Video"))
    countries = [spelling for name in read_table("regions")["names"] for spelling in name]
    others = (*read_table("given_names")["owners"], *read_table("words")["no_titles"])
    return frozenset(map(fold, (*platforms, *shorts, *outlets, *countries, *others)))


@cache
def _networks() -> frozenset[str]:
    groups = read_table("platforms")
    return frozenset(fold(s) for kind in ("streaming", "broadcast") for names in groups[kind]["names"] for s in names)


@cache
def service_names() -> str:
    """Return a choice of the names of services and networks, the longest first."""
    groups = read_table("platforms")
    listed = (s for kind in ("streaming", "broadcast") for names in groups[kind]["names"] for s in names)
    names = sorted(listed, key=len)
    return "(?:" + "|".join(map(re.escape, reversed(names))) + ")"


@cache
def _services() -> re.Pattern[str]:
    return re.compile(rf"(?!(?:Max|Stan|Sky|NOW|Fox) ){service_names()} ")  # first names too


@cache
def _shown_at() -> re.Pattern[str]:
    loose = r"(?:(?:at|on|for|from) |(?!(?:Max|Stan|Sky|NOW|Fox|Lifetime|Crave|Oxygen|Metro|Neon)$))"
    return re.compile(f"(?<=.) {loose}{service_names()}$")
