"""Which claim that a reader found is which claim that a labeller wrote, by the rules of `docs/reference/claims.md`."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from hitherto.claims import Claim, When, fold
from hitherto.reading.numbers import number

FREE_TEXT = frozenset({"plot", "character"})
_GENERIC = frozenset("series movie film show tv season".split())
_SMALL = frozenset("of and mr mrs ms dr".split())
_RENAMED = {"prime": "prime video", "amazon": "prime video", "amazon prime": "prime video", "apple tv": "apple tv plus",
            "disney": "disney plus", "max": "hbo max", "amazon prime video": "prime video"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Gold:
    """A claim as a labeller wrote it, and the words of each name that counts as right for its title."""

    claim: Claim
    works: frozenset[frozenset[str]]

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Gold":
        """Read one line of a gold file."""
        subject = data["subject"]
        plain = {**data, "value": str(data["value"])}  # a labeller may write a number of episodes as a number
        return cls(Claim.from_json(plain), frozenset(map(_title, (subject["work"], *subject.get("aliases", ())))))


@dataclass(frozen=True, slots=True)
class Pairing:
    """One article's claims: those that both have, those that only the gold has, those that only the reader has."""

    matched: tuple[tuple[Gold, Claim], ...]
    missed: tuple[Gold, ...]
    spurious: tuple[Claim, ...]


def pair(gold: Sequence[Gold], found: Sequence[Claim]) -> Pairing:
    """Match each claim at most once, the best pairs first: the same season, then the most evidence in common."""
    likely = [
        (season_right(g, f), overlap(g.claim, f), -i, -j)
        for i, g in enumerate(gold)
        for j, f in enumerate(found)
        if agree(g, f)
    ]
    of_gold: dict[int, int] = {}
    for _, _, i, j in sorted(likely, reverse=True):
        if -i not in of_gold and -j not in of_gold.values():
            of_gold[-i] = -j
    used = set(of_gold.values())
    return Pairing(
        matched=tuple((gold[i], found[j]) for i, j in sorted(of_gold.items())),
        missed=tuple(g for i, g in enumerate(gold) if i not in of_gold),
        spurious=tuple(f for j, f in enumerate(found) if j not in used),
    )


def agree(gold: Gold, found: Claim) -> bool:
    """Tell whether two claims say the same: property, polarity, title, season (where both name one) and value."""
    return (
        gold.claim.property == found.property
        and gold.claim.polarity == found.polarity
        and title_agrees(gold, found)
        and season_agrees(gold, found)
        and value_agrees(gold.claim, found)
    )


def title_agrees(gold: Gold, found: Claim) -> bool:
    """Tell whether the found claim's title is one of the names that count as right."""
    return _title(found.subject.work) in gold.works


def season_agrees(gold: Gold, found: Claim) -> bool:
    """Tell whether nothing speaks against one season: the same number, or one of the two names none."""
    return None in (gold.claim.subject.season, found.subject.season) or season_right(gold, found)


def season_right(gold: Gold, found: Claim) -> bool:
    """Tell whether both are about the same season, or both about none."""
    return gold.claim.subject.season == found.subject.season


def value_agrees(gold: Claim, found: Claim) -> bool:
    """Compare two values as their property asks: words, names, numbers, dates, or the evidence of free text."""
    return _VALUES.get(gold.property, _names)(gold, found)


def overlap(one: Claim, other: Claim) -> float:
    """Return the share of the shorter evidence that stands in the other too; 0 where one is far longer."""
    a, b = _characters(one), _characters(other)
    short, long = sorted((len(a), len(b)))
    if long > max(500, 6 * short):
        return 0.0
    return len(a & b) / max(1, short)


def speaker_right(gold: Gold, found: Claim) -> bool:
    """Tell whether the same one vouches for it, nearest first, or the article does in both."""
    want, have = gold.claim.speaker, found.speaker
    return bool(want) == bool(have) and (not want or alike(want[0], have[0]))


def details_right(gold: Gold, found: Claim) -> bool:
    """Tell whether the details that readers look at are there and right."""
    want = {k: v for k, v in gold.claim.details.items() if k in ("character", "status", "count", "author", "kind")}
    return all(k in found.details and alike(str(v), str(found.details[k])) for k, v in want.items())


def alike(one: str, other: str) -> bool:
    """Tell whether two names have the same words, or one is a shorter form of the other."""
    a, b = _words(one), _words(other)
    small, large = sorted((a, b), key=len)
    return small <= large and (a == b or 0 < len(large) <= 3 * len(small))


def _words(name: str) -> frozenset[str]:
    words = frozenset(fold(name).split())
    return words - _SMALL or words


def _title(name: str) -> frozenset[str]:
    words = _words(re.sub(r"\([^)]*\)", "", name))
    return words - _GENERIC or words


def _characters(claim: Claim) -> set[int]:
    return {i for e in claim.evidence for i in range(e.start, e.end)}


def _numbers(text: str) -> set[int]:
    return {n for word in re.findall(r"\w+", text) if (n := number(word)) is not None}


def _span(text: str) -> set[int]:
    """Return all numbers of a range: "volumes 3-5" has three."""
    ends = _numbers(text)
    return set(range(min(ends), max(ends) + 1)) if ends and re.search(r"\d\s?[-–]\s?\d", text) else ends


def _names(gold: Claim, found: Claim) -> bool:
    return alike(gold.value, found.value)


def _one_of_a_list(gold: Claim, found: Claim) -> bool:
    return fold(gold.value) == fold(found.value)


def _date(gold: Claim, found: Claim) -> bool:
    return gold.value == found.value or (gold.value != "unknown" != found.value and _same_span(gold.value, found.value))


def _same_span(one: str, other: str) -> bool:
    a, b = When.parse(one), When.parse(other)
    return (a.earliest, a.latest) == (b.earliest, b.latest) and ("~" in one) == ("~" in other)


def _number(gold: Claim, found: Claim) -> bool:
    return gold.value == found.value or _numbers(gold.value) == _numbers(found.value) != set()


def _part(gold: Claim, found: Claim) -> bool:
    wanted = _span(gold.value)
    return bool(wanted & _span(found.value)) if wanted else _names(gold, found)


def _platform(gold: Claim, found: Claim) -> bool:
    plain = (_RENAMED.get(fold(name), name) for name in (gold.value, found.value))
    return alike(*plain)


def _crew(gold: Claim, found: Claim) -> bool:
    jobs = [_words(str(claim.details.get("job", ""))) for claim in (gold, found)]
    return _names(gold, found) and (not jobs[0] or bool(jobs[0] & jobs[1]))


def _award(gold: Claim, found: Claim) -> bool:
    asked = [key for key in ("result", "recipient") if gold.details.get(key)]
    right = all(alike(str(gold.details[key]), str(found.details.get(key, ""))) for key in asked)
    return right and _some_words(gold, found)


def _some_words(gold: Claim, found: Claim) -> bool:
    return bool(_words(gold.value) & _words(found.value))


def _source(gold: Claim, found: Claim) -> bool:
    authors = [str(claim.details.get("author", "")) for claim in (gold, found)]
    return _some_words(gold, found) or (all(authors) and alike(*authors))


def _free_text(gold: Claim, found: Claim) -> bool:
    return overlap(gold, found) >= 0.5 and (gold.property == "plot" or _names(gold, found))


_VALUES: Mapping[str, Callable[[Claim, Claim], bool]] = {
    **dict.fromkeys(FREE_TEXT, _free_text),
    **dict.fromkeys(("order", "production", "trailer"), _one_of_a_list),
    **dict.fromkeys(("episodes", "runtime"), _number),
    **dict.fromkeys(("reception", "connection"), _some_words),
    "adapts": _part,
    "award": _award,
    "based-on": _source,
    "crew": _crew,
    "platform": _platform,
    "release": _date,
}


def pair_all(gold: Iterable[Gold], found: Iterable[Claim]) -> dict[str, Pairing]:
    """Pair the claims article by article; articles that the gold does not have are left out."""
    ours: dict[str, list[Gold]] = {}
    for claim in gold:
        ours.setdefault(claim.claim.article, []).append(claim)
    theirs: dict[str, list[Claim]] = {name: [] for name in ours}
    for one in found:
        if one.article in theirs:
            theirs[one.article].append(one)
    return {name: pair(claims, theirs[name]) for name, claims in ours.items()}
