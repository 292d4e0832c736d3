"""Second opinions: what the whole article makes likely, although no wording that a rule knows says it.

A rule asks one sentence. Who plays, who makes it, where and when it is shown is often told only by the company
that a name, a service or a date keeps over the article; small learned weights (`likely_weights.toml`, fitted by
`eval/fit_likely.py`) judge that company.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, partial
from math import fsum

from hitherto.claims import Detail
from hitherto.reading.contexts import Seen, seen
from hitherto.reading.draft import Draft
from hitherto.reading.drawing.marks import commissioners
from hitherto.reading.drawing.skeleton import Mark
from hitherto.reading.people.names import is_company
from hitherto.reading.places import evidence
from hitherto.reading.probability import probability
from hitherto.reading.releases.platform_words import CREDITED
from hitherto.reading.releases.screens import service, way_out
from hitherto.reading.scene import Scene, Sentence
from hitherto.vocabulary import read_table


@dataclass(frozen=True, slots=True)
class Kind:
    """A property that is asked of every mark of one kind, and how likely it must be."""

    property: str
    mark: str
    least: float


KINDS = (Kind("cast", "N", 0.5), Kind("platform", "W", 0.6), Kind("release", "D", 0.65))
BIAS = "bias"
_RUN = re.compile(r"\d{4}/\d{4}")  # years, of which the first is the premiere's and the last the finale's


_OF_THE_OLDER = "cast: alumni"  # which leaves open who plays in the new one


def missed(scene: Scene, drafts: Collection[Draft]) -> Iterator[tuple[Sentence, Draft]]:
    """Give what is likely and was not drafted by any rule, each with the sentence that tells it best."""
    ruled = properties_by_value([draft for draft in drafts if draft.rule != _OF_THE_OLDER])
    played = {draft.details.get("character") for draft in drafts}
    for kind in KINDS:
        asked = cache(partial(_is_asked, scene, kind, ruled, played))
        for value, one in seen(scene, kind.mark, asked).items():
            if likelihood(kind.property, features(one, ruled.get(value, ()))) >= kind.least:
                sentence, mark = _best(kind.property, one)
                if kind.property == "platform" and _tells_of_credit(sentence, mark):
                    continue
                yield sentence, _draft(kind.property, value, sentence, mark)


def _is_asked(scene: Scene, kind: Kind, ruled: Mapping[str, set[str]], played: Collection[object], value: str) -> bool:
    """Tell whether a value is worth an opinion: no rule took it for an answer, and it can be one."""
    if kind.property in ruled.get(value, ()) or not _may_be(scene, kind, value):
        return False
    return kind.property != "cast" or not (value in played or _makes(scene, value, ruled))


def properties_by_value(drafts: Collection[Draft]) -> Mapping[str, set[str]]:
    """Return for each value what rules took it for."""
    found: dict[str, set[str]] = {}
    for draft in drafts:
        found.setdefault(draft.value, set()).add(draft.property)
    return found


def features(one: Seen, ruled: Collection[str]) -> set[str]:
    """Return the features of a value: the company it keeps, and what rules took it for."""
    return {*one.features, *(f"rule={name}" for name in ruled)}


def likelihood(name: str, features: Collection[str]) -> float:
    """Return how likely these features make it that a value is one of the property's, from 0 to 1."""
    return probability(weigh(name, features))


def weigh(name: str, features: Collection[str]) -> float:
    """Add up the weights of a property's features, exactly, so that their order cannot tip a close one."""
    weights = _weights(name)
    return fsum((weights.get(BIAS, 0.0), *(weights[feature] for feature in features if feature in weights)))


@cache
def _weights(name: str) -> Mapping[str, float]:
    return {feature: float(weight) for feature, weight in read_table("likely_weights").get(name, {}).items()}


def _may_be(scene: Scene, kind: Kind, value: str) -> bool:
    """Refuse names that cannot be an actor's or only a service's, whatever company they keep."""
    if kind.property == "release":
        return not _RUN.fullmatch(value)
    if kind.property == "platform":
        return value not in commissioners()
    return " " in value and not (is_company(value) or scene.people.is_role(value) or value in scene.titles.names)


def _makes(scene: Scene, value: str, ruled: Mapping[str, set[str]]) -> bool:
    """Tell whether somebody is known to make the title and from nothing to play in it."""
    return "crew" in ruled.get(value, ()) and not scene.people.is_actor(value)


def _best(name: str, one: Seen) -> tuple[Sentence, Mark]:
    """Return the place that speaks most for it."""
    places = enumerate(one.places)
    _, (sentence, mark, _) = max(places, key=lambda place: (weigh(name, place[1][2]), -place[0]))
    return sentence, mark


def _tells_of_credit(sentence: Sentence, mark: Mark) -> bool:
    """Tell whether a service only says where somebody was seen: "He currently appears in the Larkspur series"."""
    before = sentence.skeleton.text.partition(sentence.skeleton.drawn(mark))[0]
    return CREDITED.search(before) is not None


def _draft(name: str, value: str, sentence: Sentence, mark: Mark) -> Draft:
    start, end = evidence(sentence, mark.start, mark.end)
    details: dict[str, Detail] = {}
    if name == "platform":
        details["kind"] = service(mark)[1]
    if name == "release":
        details["kind"] = way_out(sentence.text) or "premiere"
    return Draft(name, value, start, end, f"{name}: likely", mark.start, details)
