"""The grammar of credits, built from the table of jobs."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from hitherto.reading.sieve import Pattern
from hitherto.reading.skeleton import pattern

_MODAL = (
    r"(?:in (?:final |early |advanced )?(?:talks|negotiations) to |will |would |may |might |could |reportedly "
    r"|is |are |was |were |has |have |had |also |both |all |again |once |been |be |set to "
    r"|expected to |attached to "
    r"|tapped to |on board to |returns? to |returning to |back to |hired to |slated to |confirmed to |serve |serves "
    r"|serving |continue(?:s)? (?:to )?|not |no longer |who |who['’]ll )*"
)
_TO = r"(?:,? (?:for|of|on|behind) (?:the )?(?:\w+ ){0,2}(?P<title>{TITLE}))?"


@dataclass(frozen=True, slots=True)
class Grammar:
    """Patterns for jobs before a name, after it, in the passive and as a verb; and what each word means."""

    before: Pattern
    after: tuple[Pattern, ...]
    by: Pattern
    beside: Pattern
    doing: Pattern
    nouns: tuple[tuple[re.Pattern[str], str], ...]
    verbs: tuple[tuple[re.Pattern[str], str], ...]


def grammar(table: Mapping[str, Any]) -> Grammar:
    """Build the patterns from `jobs.toml`."""
    spellings = [(word, job) for job, words in table["nouns"].items() for word in words]
    spellings.sort(key=lambda pair: -len(pair[0]))
    noun = r"(?:co-)?(?:" + "|".join(_spelled(word) for word, _ in spellings) + r")s?"
    jobs = rf"{noun}(?:(?:,? and | & |, |/|-|—){noun})*"
    done = "|".join(f"(?:{forms[0]})" for forms in table["verbs"].values())
    does = "|".join(f"(?:{forms[1]})" for forms in table["verbs"].values())
    return Grammar(
        before=pattern(
            rf"(?:(?P<title>{{TITLE}})(?:{{POSS}})? )?(?<![\w/])(?:(?:series|original|new|fellow|longtime) )?"
            rf"(?P<job>{jobs}):? (?P<who>{{NAMES}})(?!['’]s? (?:{noun}))"
        ),
        after=(
            pattern(
                rf"(?P<who>{{NAMES}}), (?:who is |who['’]s |also |one of )?(?:the |an |a |its |their )?"
                rf"(?:(?:show|series|film|movie|game|drama|anime)(?:['’]s?)? )?(?:(?!executive|supervising|chief"
                rf"|head|lead)[\w-]+ )?(?P<job>{jobs}){_TO}(?=[,.;)—]|$| (?:of|on|and|for|behind|will|said|told"
                rf"|has|is|was))"
            ),
            pattern(
                rf"(?P<who>{{NAMES}})(?:, [^.;:()]{{2,140}},|,)? {_MODAL}(?:in place |attached |on board |back "
                rf"|return(?:s|ing)? |announced |hired |tapped |serv(?:e|es|ing) |set |step(?:s|ping) in |work(?:s"
                rf"|ing) |sign(?:s|ed) on |involved |named |confirmed )?"
                rf"(?:as|on) (?:an? |the |its |both |(?:the )?(?:series|film|show)['’]s? )?(?:(?!executive"
                rf"|supervising|chief|head|lead)[\w-]+ )?(?P<job>{jobs}){_TO}"
            ),
            pattern(
                rf"(?P<who>{{NAMES}}) {_MODAL}(?:an?|the|one of the|its|both)? ?(?P<job>{jobs}){_TO}(?=[,.;]"
                rf"| (?:on|of|for|and)\b|$)"
            ),
        ),
        by=pattern(
            rf"\b(?P<job>(?:{done})(?:(?:,? and |, |/| & )(?:(?:is |are |was |will be "
            rf"|being )?(?:also )?(?:{done}))|(?: and| &) (?:executive )?produced)*"
            rf"|(?:script|screenplay|teleplay|score|music|story)) (?:by|from) (?:the |an? )?(?:(?:[\w/-]+"
            rf"|{{TITLE}}) ){{0,4}}?(?P<who>{{NAMES}})"
        ),
        beside=pattern(
            rf"\b(?P<job>(?:{does})) (?:{{TITLE}}|the [\w-]+|it)?,? ?(?:with|alongside"
            rf"|along with) (?:[\w’'-]+ ){{0,2}}?(?:{{NAME}}{{POSS}} )?(?P<who>{{PEOPLE}})"
        ),
        doing=pattern(
            rf"(?P<who>{{NAMES}}),?(?: \([^()]*\))?(?:, [^,.;()]{{2,120}},)? {_MODAL}(?P<job>(?:{does})(?:(?:,?"
            rf" and |, |/| & )(?:{does}))*)"
            rf"(?= (?:the|all|every|each|an?|on|alongside|with|for|both|several|multiple|{{TITLE}}|{{SEASON}}|it\b"
            rf"|this|episodes?|{noun})|[,.;]|$)"
        ),
        nouns=tuple((re.compile(rf"(?<!\w){_spelled(word)}s?(?!\w)", re.IGNORECASE), job) for word, job in spellings),
        verbs=(
            *((re.compile(rf"\b(?:{a}|{b})\b", re.IGNORECASE), job) for job, (a, b) in table["verbs"].items()),
            (re.compile(r"\b(?:script|screenplay|teleplay|story)\b"), "writer"),
            (re.compile(r"\b(?:score|music)\b"), "composer"),
        ),
    )


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
