"""What each property sounds like: one small module for each kind of fact, and the table that finds them.

To give a new property its own words, write a function `(fact, telling) -> Saying` and name it here; one that
is not named gets its value as a phrase.
"""

from collections.abc import Callable, Mapping

from hitherto.claims import Fact
from hitherto.pages.labels import questions
from hitherto.pages.sentences import honours, making, order, people, release, screen, story
from hitherto.pages.telling import Telling
from hitherto.pages.voice import Phrase, Saying, say
from hitherto.vocabulary import properties

_SAYINGS: Mapping[str, Callable[[Fact, Telling], Saying]] = {
    "order": order.order,
    "production": making.production,
    "location": making.location,
    "release": release.release,
    "platform": release.platform,
    "episodes": screen.episodes,
    "runtime": screen.runtime,
    "trailer": screen.trailer,
    "title": screen.title,
    "cast": people.cast,
    "crew": people.crew,
    "character": story.character,
    "plot": story.plot,
    "based-on": story.based_on,
    "adapts": story.adapts,
    "connection": story.connection,
    "award": honours.award,
    "reception": honours.reception,
}


_NO_STOCK = {"title": "Its title has not been announced", "character": "No character has been announced"}


def saying(fact: Fact, telling: Telling) -> Saying:
    """Return what a fact states, in parts, whatever its standing."""
    if fact.value == "unknown" and fact.property not in ("release", "crew"):
        return _not_known(fact, telling)
    return _SAYINGS.get(fact.property, _plain)(fact, telling)


def tell(fact: Fact, telling: Telling) -> str:
    """Write the sentence of one fact, in the form of its standing."""
    return say(saying(fact, telling), telling.tone(fact))


def _not_known(fact: Fact, telling: Telling) -> Saying:
    stock = {question.property: question.unknown for question in reversed(questions())}
    known = properties().get(fact.property)
    words = (
        stock.get(fact.property)
        or _NO_STOCK.get(fact.property)
        or f"{known.label if known else fact.property}: not announced"
    )
    whole = telling.it(fact)
    return Phrase(words if whole == telling.own else f"{whole} – {words}")


def _plain(fact: Fact, telling: Telling) -> Saying:
    known = properties().get(fact.property)
    return Phrase(f"{known.label if known else fact.property}: {fact.value}")
