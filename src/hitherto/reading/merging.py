"""Statements that an article makes more than once, made one claim with several places of evidence."""

from collections.abc import Iterable, Iterator

from hitherto.claims import Certainty, Claim, Detail, Evidence, Polarity, fold
from hitherto.reading.drawing.marks import commissioners
from hitherto.vocabulary import key_details


def merged(claims: Iterable[Claim], headline: int = 0) -> list[Claim]:
    """Make one claim of the same statement by the same speaker, and order all by their evidence.

    What comes first in the article comes first here too, whichever rule found it. A statement of the headline, which
    ends at this character, is whose it is in the text.
    """
    by_key: dict[tuple[object, ...], list[Claim]] = {}
    for claim in _in_order(claims):
        by_key.setdefault(_key(claim), []).append(claim)
    kept = _vouched(_retold([_all_joined(same) for same in by_key.values()]), headline)
    while len(fewer := _fullest(_most_specific(kept))) < len(kept):  # what was joined can leave one season only
        kept = fewer
    return sorted(_of_services(kept), key=lambda c: (c.evidence[0], c.property, c.value, c.id))


def _of_services(claims: list[Claim]) -> list[Claim]:
    """Leave out a company where a service of its name shows the title too: "Quillon" beside "Quillon Music"."""
    named: dict[str, list[str]] = {}
    for claim in claims:
        if claim.property == "platform":
            named.setdefault(claim.subject.work, []).append(claim.value)
    return [
        c
        for c in claims
        if c.value not in commissioners() or not any(v.startswith(f"{c.value} ") for v in named.get(c.subject.work, ()))
    ]


def _in_order(claims: Iterable[Claim]) -> Iterator[Claim]:
    """Give claims by their evidence, and by their ids where that is the same."""
    by_place: dict[Evidence, list[Claim]] = {}
    for claim in claims:
        by_place.setdefault(claim.evidence[0], []).append(claim)
    for place in sorted(by_place):
        same = by_place[place]
        yield from sorted(same, key=lambda c: c.id) if len(same) > 1 else same


def _retold(claims: list[Claim]) -> list[Claim]:
    """Make one claim of a story event that a caption tells again in the text's words: "At sea: Una steals a boat"."""
    kept: list[Claim] = []
    ends: dict[tuple[object, ...], int] = {}
    for claim in claims:
        words = fold(claim.evidence[0].text).split() if claim.property == "plot" else []
        end = (*_key(claim)[:2], *_key(claim)[3:5], *words[-_TAIL:])
        earlier = ends.setdefault(end, len(kept)) if len(words) > _TAIL else len(kept)
        if earlier < len(kept) and _alike(kept[earlier], words):
            kept[earlier] = _joined(kept[earlier], claim)
        else:
            kept.append(claim)
    return kept


_TAIL, _SHARE = 4, 0.8  # words with which both end, and how many of the shorter one's stand in both


def _alike(claim: Claim, words: list[str]) -> bool:
    one, other = set(fold(claim.evidence[0].text).split()), set(words)
    return len(one & other) >= _SHARE * min(len(one), len(other))


def _vouched(claims: list[Claim], headline: int) -> list[Claim]:
    """Give what the headline alone states in the article's own voice to the one whom the text has say the same."""
    said: dict[tuple[object, ...], list[int]] = {}
    for i, claim in enumerate(claims):
        said.setdefault(_unsaid(claim), []).append(i)
    joined = dict(enumerate(claims))
    for i, claim in enumerate(claims):
        if not claim.speaker and all(place.end <= headline for place in claim.evidence):
            others = [j for j in said[_unsaid(claim)] if claims[j].speaker]
            if len(others) == 1:
                joined[others[0]] = _joined(joined[others[0]], joined.pop(i))
    return list(joined.values())


def _unsaid(claim: Claim) -> tuple[object, ...]:
    """Return the key without the speaker."""
    subject, property_, value, polarity, _, details = _key(claim)
    return subject, property_, value, polarity, details


def _most_specific(claims: list[Claim]) -> list[Claim]:
    """Give what is said of a title in general to the one season of which the article says the same."""
    seasons: dict[tuple[object, ...], list[Claim]] = {}
    for claim in claims:
        if claim.subject.season is not None:
            seasons.setdefault(_general(claim), []).append(claim)
    kept: dict[int, Claim] = {}  # by the identity of the claim that is kept, or is joined with more general ones
    for claim in claims:
        same = seasons.get(_general(claim), []) if claim.subject.season is None else []
        # "Ada Okafor, who plays Una, might return for season 2": that she plays makes it no surer that she returns.
        if len(same) == 1 and _STRENGTH[same[0].certainty] >= _STRENGTH[claim.certainty]:
            kept[id(same[0])] = _joined(same[0], claim)
        else:
            kept.setdefault(id(claim), claim)
    return list(kept.values())


def _fullest(claims: list[Claim]) -> list[Claim]:
    """Give a statement told with fewer details ("June 5") to the one told with more ("June 5 on Netflix")."""
    alike: dict[tuple[object, ...], list[Claim]] = {}
    for claim in claims:
        alike.setdefault(_key(claim)[:-1], []).append(claim)
    kept: list[Claim] = []
    for group in alike.values():
        told: list[set[tuple[str, object]]] = [set(key_details(c.property, c.details).items()) for c in group]
        counted = ["count" in c.details and c.property == "award" for c in group]  # four wins are no one's one of them
        fuller = [
            [j for j, other in enumerate(told) if _is_in(mine, other) and not counted[i]] for i, mine in enumerate(told)
        ]
        joined = dict(enumerate(group))
        for i, those in enumerate(fuller):
            fullest = [j for j in those if not fuller[j]]
            if len(fullest) == 1:
                joined[fullest[0]] = _joined(joined[fullest[0]], joined.pop(i))
        kept += joined.values()
    return kept


def _is_in(mine: set[tuple[str, object]], other: set[tuple[str, object]]) -> bool:
    """Tell whether other details say more; that it is a first showing goes without saying ("in cinemas")."""
    return mine < other or mine - _FIRST < other - _FIRST


_FIRST: set[tuple[str, object]] = {("kind", "premiere")}


def _general(claim: Claim) -> tuple[object, ...]:
    """Return the key without the season."""
    return (claim.subject.work, claim.subject.part, *_key(claim)[1:])


def _key(claim: Claim) -> tuple[object, ...]:
    details = tuple(sorted((k, str(v)) for k, v in key_details(claim.property, claim.details).items()))
    return claim.subject, claim.property, fold(claim.value), claim.polarity, claim.speaker, details


def _details(one: Claim, other: Claim) -> dict[str, Detail]:
    """Join the details of two sayings; a character's name beats a description."""
    joined = {**other.details, **one.details}
    names = [str(c.details["character"]) for c in (one, other) if "character" in c.details]
    if names:
        joined["character"] = max(names, key=lambda n: (n[:1].isupper(), n == names[0]))
    if "returning" in (one.details.get("status"), other.details.get("status")) and joined["status"] == "new":
        joined["status"] = "returning"  # who has had the part before signs for more of it
    return joined


_STRENGTH: dict[Certainty, int] = {"certain": 2, "probable": 1, "possible": 0}


def _all_joined(sayings: list[Claim]) -> Claim:
    """Join sayings of one statement, two and two, so that a thousand of them take ten rounds and no thousand."""
    while len(sayings) > 1:
        pairs = [sayings[i : i + 2] for i in range(0, len(sayings), 2)]
        sayings = [_joined(*pair) if len(pair) > 1 else pair[0] for pair in pairs]
    return sayings[0]


def _joined(one: Claim, other: Claim) -> Claim:
    """Join two sayings of one statement: all their evidence and details, the firmer certainty."""
    firmer = max(one.certainty, other.certainty, key=lambda c: _STRENGTH[c])
    polarity: Polarity = one.polarity
    return Claim(
        subject=one.subject,
        property=one.property,
        value=one.value if len(one.value) >= len(other.value) else other.value,
        evidence=tuple(sorted({*one.evidence, *other.evidence})),
        article=one.article,
        details=_details(one, other),
        polarity=polarity,
        certainty=firmer,
        speaker=one.speaker,
        happens=one.happens or other.happens,
        reader=one.reader,
    )


def taken_into(said: Claim, claims: Iterable[Claim]) -> Claim:
    """Return which of the merged claims has taken in what was said once; itself where none has."""
    homes = [claim for claim in claims if _holds(claim, said)]
    return next((claim for claim in homes if _key(claim) == _key(said)), homes[0] if homes else said)


def _holds(claim: Claim, said: Claim) -> bool:
    details = key_details(claim.property, claim.details).items()
    return (
        _general(claim)[:-2] == _general(said)[:-2]
        and said.speaker in ((), claim.speaker)
        and said.subject.season in (None, claim.subject.season)
        and set(said.evidence) <= set(claim.evidence)
        and set(key_details(said.property, said.details).items()) <= set(details)
    )
