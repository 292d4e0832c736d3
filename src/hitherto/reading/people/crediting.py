"""The grammar of credits, built from the table of jobs."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from hitherto.reading.drawing.sieve import Pattern
from hitherto.reading.drawing.skeleton import NAME, PLATFORM, TITLE, pattern
from hitherto.reading.people.companies import without_owners
from hitherto.reading.people.idioms import IDIOMS, MODAL
from hitherto.reading.people.names import full_names
from hitherto.reading.people.predicates import predicates
from hitherto.reading.scene import Sentence
from hitherto.reading.times.words import tree

_TO = r"(?:,? (?:for|of|on|behind) (?:the |(?:{PLATFORM}|{NAME}){POSS} )?(?:\w+ ){0,2}(?P<title>{TITLE}))?"
_ABOUT = (
    r"(?:,? (?:involved (?:with|in)|attached to|on|of|for|behind) (?:the |this )?"
    r"(?:(?:[\w-]+|{TITLE}|{SEASON})(?:{POSS})? ?){1,4})?"
)
# What is put in between a name and its job: ", head of drama at Larkspur (the company behind it),".
_PUT_IN = r"(?:, (?:[^.;:()]|\([^()]*\)){2,140},|,)?"
_TELLS = r"(?! (?:\w+ ){0,2}(?:said|says|told|is|was|are|were|will|has|have|wants?|plans?|hopes?)\b)"
# "will star in and direct", "stars and executive produces"
_STARS_AND = (
    r"(?:(?:co-)?(?:stars?|starred|starring|appears?|leads?|headlines?|(?:fully )?financ(?:es?|ing|ed))(?: in)?,?"
    r" (?:and|as well as) (?:will |is )?"
    r"(?:also )?)?"
)
# "the new film from Ada Okafor", "Okafor's series “Harbour Lights”": whose it is makes it, as such works are made.
KIND = (
    r"(?:film|movie|feature|thriller|biopic|blockbuster|epic|western|rom-?com|slasher|horror|mystery|whodunit|musical"
    r"|romance|fantasy|caper|actioner|satire|docudrama|docuseries|limited series|series|show|drama|sitcom"
    r"|comedy|dramedy|miniseries|pilot|anime(?: series| adaptation| film)?)"
)
_BOOK = r"(?:manga|novels?|books?|comics?|memoir|play|story|stories|webtoon|bestseller)\b"
# What may follow such a verb.
_OBJECT = (
    r"(?= (?:[“\"‘]?{TITLE}|{SEASON}|and {NAME}|(?:the|all|every|each|an?|on|alongside|with|for|both|several|multiple"
    r"|it|this|episodes?|(?:executive )?producers?|from|off|in (?:association|partnership)|through|under|via|at|his"
    r"|her|their|its|season|pilot|scripts?"
    r"|based|along|as|in addition|two|three|four"
    r"|{NAME}{POSS} (?:[\w-]+ ){0,2}(?:novels?|books?|memoir|play|manga|comics?|story|bestseller|script|screenplay)"
    r"|and (?:(?:also )?(?:serve|serves|serving|act|acts|acting)|stars?|starring|screenplays?|scripts?))\b)|[,.;)]|$)"
)
_ALSO = r"(?:(?:also|both|all|each|(?:co-)?exec(?:utive)?) )*"
_ADJECTIVE = r"(?!(?:the|an?|is|are|was|has|include\w*|credits?|and|in|on|of|with|for|to)\b)[\w-]+"
# What may stand between a name and the job that it has or had: "has been brought on as".
_UNTIL_AS = r"(?:(?!(?:and|but|who|which|that|known)\b)(?:[\w’'-]+|{TITLE}|{SEASON}|{PLATFORM}) ){0,7}?"


@dataclass(frozen=True, slots=True)
class Grammar:
    """Patterns for jobs before a name, after it, in the passive and said of somebody; and what each word means."""

    before: Pattern
    after: tuple[Pattern, ...]
    by: tuple[Pattern, ...]
    label: Pattern
    beside: Pattern
    predicate: Pattern
    nouns: tuple[tuple[re.Pattern[str], str], ...]
    verbs: tuple[tuple[re.Pattern[str], str], ...]


def grammar(table: Mapping[str, Any]) -> Grammar:
    """Build the patterns from `jobs.toml`."""
    spellings = [(word, job) for job, words in table["nouns"].items() for word in words]
    spellings.sort(key=lambda pair: -len(pair[0]))
    short = [_spelled(word) for word, _ in spellings if word.isupper()]
    noun = rf"(?:co-)?(?:{'|'.join([tree(word for word, _ in spellings if not word.isupper()), *short])})s?"
    jobs = rf"{noun}(?:(?:,? (?:and|as well as|plus) (?:also )?(?:an? |the )?| & |, (?:an? |the )?|/|-|—){noun})*"
    done = "|".join(f"(?:{forms[0]})" for forms in table["verbs"].values())
    does = "|".join(f"(?:{forms[1]})" for forms in table["verbs"].values())
    return Grammar(
        before=pattern(
            rf"(?:(?P<title>{{TITLE}})(?:{{POSS}})? )?(?<![\w/])(?:(?:series|original|new|fellow|longtime) )?"
            rf"(?P<job>{jobs})(?:(?: and |/)(?:lead )?(?:star|host|actor|actress))?[:\]]?"
            rf" (?P<who>{{MAKERS}})(?!['’]s? (?:{noun}))"
        ),
        after=_after(noun, jobs),
        by=(*_by(noun, jobs, done), *IDIOMS),
        label=pattern(r"^(?P<job>[\w /&,’'-]{3,60}?)\s?: (?P<who>{MAKERS})"),
        beside=pattern(
            rf"(?<![\w-])(?P<job>(?:{does})|{noun}){{WITH}}"
            rf"(?: (?:[“\"]?{{TITLE}}[”\"]?|(?:the|it|this) ?[\w-]*|her|his))?"
            rf",? (?:with|alongside|along with|together with|as well as|as (?:is|are|was|were|will|do|does|did)) "
            rf"(?:(?:(?!(?:with|alongside|along|as|and)\b)[\w’'-]+|{{PLATFORM}}"
            rf"|[“\"‘]?{{TITLE}}(?:{{POSS}})?[”\"’]?),? ){{0,4}}?(?P<who>(?>{{MAKERS}}))"
            rf"(?!,? {_ALSO}(?:as (?!well)|(?:attached|set|on board|(?!according)\w+ing|to)(?!\w)))"
        ),
        predicate=predicates(jobs, does, _STARS_AND, _OBJECT),
        nouns=tuple((re.compile(rf"(?<!\w){_spelled(word)}s?(?!\w)", re.IGNORECASE), job) for word, job in spellings),
        verbs=(
            *(
                (re.compile(rf"\b(?:{a}|{_AHEAD.sub('', b)})\b", re.IGNORECASE), job)
                for job, (a, b) in table["verbs"].items()
            ),
            (re.compile(r"\b(?:scripts?|screenplays?|teleplays?|story)\b", re.IGNORECASE), "writer"),
            (re.compile(r"\b(?:score|music)\b", re.IGNORECASE), "composer"),
            (re.compile(r"\b(?:studio|animation)\b", re.IGNORECASE), "animation studio"),
            (re.compile(r"\b(?:behind the (?:camera|lens)|directorial)", re.IGNORECASE), "director"),
        ),
    )


def _after(noun: str, jobs: str) -> tuple[Pattern, ...]:
    """Return the patterns of a job after the name: put beside it, with "as", with "is"."""
    one = r"(?!executive|supervising|chief|head|lead|creative|art|animation|game"
    one += r"|narrative)[\w-]+ "
    return (
        pattern(
            rf"(?P<who>{{NAMES}}),? [—–]?(?:who is |who['’]s |who serves as |also |one of )?(?:the |an |a |its "
            rf"|their "
            rf"|this )?(?:(?:show|series|film|movie|game|drama|anime)(?:['’]s?)? )?(?:{one})?(?P<job>{jobs}){_TO}"
            rf"(?=[,.;)—]|$| (?:of|on|and|for|behind|at|will|said|told|says|has|is|was))"
        ),
        pattern(
            rf"(?P<who>{{MAKERS}}){_PUT_IN} (?:who )?{_UNTIL_AS}"
            rf"(?:as|on) (?:both )?(?:an? |the |its |both |one of (?:the |its )|(?:the )?(?:series|film"
            rf"|show)['’]s? )?"
            rf"(?:{one})?(?P<job>{jobs}){_TO}"
        ),
        pattern(
            rf"(?P<who>{{MAKERS}}) {MODAL}(?:replac(?:e|es|ed|ing)|succeed(?:s|ed|ing)?|tak(?:es?"
            rf"|ing) over (?:for|from)"
            rf"|took over (?:for|from)|step(?:s|ping|ped) in for) {{NAMES}},? (?:as (?:an? |the "
            rf"|its )?|in the )(?:{one})?(?P<job>{jobs})"
        ),
        pattern(
            rf"(?P<who>{{MAKERS}}){_PUT_IN} {MODAL}(?:an?|the|one of the|its|both|named"
            rf"|listed as)? ?"
            rf"(?:(?:show|series|film|movie|game|drama)(?:['’]s?)? )?(?P<job>{jobs}){_TO}(?=[,.;]"
            rf"| (?:on|of|for|and)\b|$)"
        ),
        pattern(
            rf"(?<![\w-])(?P<job>{jobs}){_ABOUT},? (?:(?:also|currently|now|then) )?"
            rf"(?:is|are|include|includes|including|will be|will include|remains?)"
            rf" (?:also )?(?:(?:[“\"‘]?{{TITLE}}[”\"’]?(?:{{POSS}})? )?{noun} )?(?P<who>{{MAKERS}}){_TELLS}(?!['’])"
        ),
        pattern(rf"(?P<who>{{NAMES}}),? [“\"‘]?(?P<title>{{TITLE}})[”\"’]?(?:{{POSS}})? (?P<job>{jobs})(?=[,.;)—]|$)"),
        pattern(rf"(?P<who>{{NAME}}) \((?:the |its )?(?P<job>{jobs})\)"),
        pattern(
            rf"(?:\b(?:the|its|their|his|her)|[\w{NAME[1:-1]}{TITLE[1:-1]}]['’]s?) (?:(?:new|original"
            rf"|longtime) )?(?P<job>{jobs}), "
            rf"(?P<who>(?>{{MAKERS}}))(?=[,.]|$)(?!, (?:as|is|and {{NAME}})\b)"
        ),
        pattern(rf"\breplaced as (?:an? |the |its )?(?P<job>{jobs}) by (?P<who>{{MAKERS}})"),
    )


def _by(noun: str, jobs: str, done: str) -> tuple[Pattern, ...]:
    """Return the patterns of the passive: "created by", "the script comes from", "Okafor-directed"."""
    noted = "scripts?|screenplays?|teleplays?|score|music|story"
    maker = (  # behind "from": nobody's script or book, and nobody with a job that says more
        r"(?!(?:an? |the |his |her |their )?(?:\w+ )?(?:script|screenplay|story|novel|book)\b"
        rf"|(?:[\w-]+ ){{0,3}}?(?:{jobs})\b)(?:(?!behind\b)[\w-]+ "
        rf"|{{PLATFORM}} |[“\"‘][^“”\"]{{2,30}}[”\"’] ){{0,4}}?(?P<who>{{MAKERS}})(?!{{POSS}} (?:[\w-]+"
        rf" ){{0,3}}{_BOOK})"
    )
    return (
        pattern(
            rf"\b(?P<job>(?:{done})(?:(?:,? and |, |/| & )(?:(?:is |are |was |will be "
            rf"|being )?(?:also )?(?:{done}))|(?: and| &) (?:executive )?produced)*"
            rf"|(?:{noted})(?:['’]s)?(?: (?:is|was|are|comes|will be|being|provided|composed|written))*)"
            rf"(?: (?:back )?(?:in|for) (?:{{DATE}}|{{PLATFORM}}|\d{{4}}|television|TV|the (?:big |small )?screen))?"
            rf" (?:by|from|at):? (?:the "
            rf"|an? )?(?:(?:[\w/-]+"
            rf"|[“\"‘]?{{TITLE}}[”\"’]?(?:{{POSS}})?) ){{0,4}}?(?:{{NAME}}(?: of {{NAME}})? (?:authors?"
            rf"|novelists?|winners?|nominees?|{noun}) )?"
            rf"(?:(?:show|series|film|game|book|author)['’]s (?:\w+ )?)?(?:{jobs}, )?"
            rf"(?P<who>{{MAKERS}})"
        ),
        pattern(
            rf"(?P<who>{{NAME}}(?: (?:and|&) {{NAME}})?)-(?:(?:starring|led) and )?"
            rf"(?P<job>(?:{done})|run|(?:executive|exec)[- ]producing)\b"
        ),
        pattern(
            r"\b(?P<job>executive producing|producing|directing|writing)(?: (?:the|this) (?:film|series|show"
            r"|movie|project))?(?: (?:alongside|along with|with) {MAKERS}(?= (?:is|are|will be)\b))?"
            rf",? (?:is|are|will be|alongside) (?P<who>{{MAKERS}}){_TELLS}"
        ),
        pattern(
            rf"\b(?:serv(?:es?|ing|ed)|act(?:s|ing|ed)) as (?:an? |the )?(?P<job>{jobs}){_ABOUT},? (?:is|are"
            rf"|will be) (?P<who>{{MAKERS}})"
        ),
        pattern(
            r"\b(?:direct(?:s|ed|ing)?)\b[^.;,]{0,40}? (?P<job>(?:at|for)) (?:studio "
            r"|animation studio )?(?P<who>{NAME})"
        ),
        pattern(
            r"(?P<who>{NAME}), (?:the |a )?(?:[\w-]+ ){0,3}?(?P<job>studio|team|developers?) (?:behind|making"
            r"|working on)"
            r" (?:{TITLE}|the (?:game|anime|series|title))"
        ),
        pattern(
            rf"(?P<who>{{NAME}}){{POSS}} (?:(?:{_ADJECTIVE}|{{PLATFORM}}) ){{0,4}}?(?P<job>{KIND})"
            r" (?:[“\"‘]?(?P<title>{TITLE})|adaptation)"
        ),
        pattern(
            rf"(?P<title>{{TITLE}})[”\"’]? (?:[\w-]+ ){{0,3}}?(?P<job>{KIND}) (?:(?:comes|is|hails) )?from "
            rf"{maker}"
        ),
        pattern(
            rf"\b(?P<job>{KIND}) (?:[“\"‘]?(?P<title>{{TITLE}})[”\"’]? )?(?:comes |hails |is )?from "
            rf"{maker}"
        ),
        pattern(
            r"(?P<who>{NAMES})(?:,? (?:will|is|are|who|also|back|again)|[^.;:()]{2,40},)* direct(?:s|ed"
            r"|ing)? from (?:his|her"
            r"|their) (?:own )?(?P<job>(?:script|screenplay))"
        ),
    )


def makers(sentence: Sentence, drawn: str) -> list[str]:
    """Return the names of a list of makers, without the companies that they are with."""
    bare = re.sub(r"\([^()]*\)", "", drawn)
    bare = _THEIRS.sub("", bare)
    bare = without_owners(sentence, _COMPANY.sub("", bare))
    return full_names(sentence.skeleton.found(bare, "N"))


_THEIRS = re.compile(rf"\b(?:his|her|their) (?:[\w-]+ )*{NAME} (?:[\w-]+ )?(?=[a-z-]+,? {NAME})")
_COMPANY = re.compile(rf"(?<=[{NAME[1:-1]}]) (?:of|from|for|at|via|through|under) (?:\w+ )?(?:{PLATFORM} )?{NAME}")


_AHEAD = re.compile(r"\(\?=(?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)")  # what must follow a verb is no part of it


def _spelled(word: str) -> str:
    """Return the pattern of a job's word; an abbreviation counts in capitals alone."""
    return f"(?-i:{word})" if word.isupper() else re.escape(word)


def jobs_in(words: str, rules: Grammar) -> list[str]:
    """Return the jobs that a phrase names, each once: "creator, writer and executive producer"."""
    found: list[tuple[int, str]] = []
    rest = words
    for spelled, job in (*rules.nouns, *rules.verbs):
        while m := spelled.search(rest):
            found.append((m.start(), job))
            rest = rest[: m.start()] + "\0" * (m.end() - m.start()) + rest[m.end() :]
    return list(dict.fromkeys(job for _, job in sorted(found)))


def labelled(words: str, rules: Grammar) -> list[str]:
    """Return the jobs of a line's label; one that no table knows is a job by the label's own words."""
    found: list[str] = []
    for part in re.split(r"\s*(?:/|,|&|\band\b)\s*", re.sub(r"\s+by$", "", words.strip(), flags=re.IGNORECASE)):
        bare = re.sub(r"^(?:new|former|original) ", "", part, flags=re.IGNORECASE)
        known = [job for spelled, job in (*rules.nouns, *rules.verbs) if spelled.fullmatch(bare)]
        found += known[:1] or [re.sub(r"s$", "", part.lower())]
    return list(dict.fromkeys(job for job in found if job))
