"""What it is about and what it comes from."""

from hitherto.claims import Fact
from hitherto.pages.sentences.details import after, detail, spans, value
from hitherto.pages.telling import Telling
from hitherto.pages.text import an
from hitherto.pages.voice import Clause, Phrase

_CONNECTIONS = {
    "sequel": "is a sequel to",
    "prequel": "is a prequel to",
    "spin-off": "is a spin-off from",
    "remake": "is a remake of",
    "adaptation": "is an adaptation of",
    "crossover": "crosses over with",
    "shared-universe": "shares its world with",
}
_APART = {"crossover": "does not cross over with", "shared-universe": "does not share its world with"}


def plot(fact: Fact, telling: Telling) -> Phrase:
    """Set a story line as it was put."""
    it = telling.it(fact)
    return Phrase(value(fact) if it == telling.own else f"{it} – {value(fact)}")


def character(fact: Fact, telling: Telling) -> Phrase:
    """Set a character and who they are; a bare description may lack its article, so it is no sentence."""
    description = detail(fact, "description")
    return Phrase(f"{value(fact)} – {description}" if description else value(fact))


def based_on(fact: Fact, telling: Telling) -> Clause:
    """Say what it is based on: "is based on Salt, a novel by Ann Other (Harbour Press)"."""
    form, author, publisher = (detail(fact, key) for key in ("form", "author", "publisher"))
    by = after("by", author)
    apposition = f", {an(form)}{by}" if form else by
    house = f" ({publisher})" if publisher else ""
    return Clause(telling.it(fact), f"is based on {value(fact)}{apposition}{house}")


def adapts(fact: Fact, telling: Telling) -> Clause:
    """Say which part of the source it tells; an earlier season told it already."""
    it, part = telling.it(fact), spans(value(fact))
    if telling.is_earlier(fact):
        return Clause(it, f"adapted {part}", denies=f"did not adapt {part}")
    return Clause(it, f"adapts {part}", f"adapt {part}")


def connection(fact: Fact, telling: Telling) -> Clause:
    """Say how it is connected with another work."""
    joins = _CONNECTIONS.get(detail(fact, "kind"), "is connected with")
    apart = _APART.get(detail(fact, "kind"), "")
    return Clause(telling.it(fact), f"{joins} {value(fact)}", denies=apart and f"{apart} {value(fact)}")
