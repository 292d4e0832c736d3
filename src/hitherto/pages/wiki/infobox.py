"""The infobox of a season, a series or a film: what is confirmed; the references stand in the text below."""

from collections.abc import Iterable, Sequence
from typing import Literal

from hitherto.claims import When
from hitherto.pages.sentences.details import detail
from hitherto.pages.wiki import prose
from hitherto.pages.wiki.choosing import Chosen
from hitherto.pages.wiki.escaping import italic, words
from hitherto.pages.wiki.paragraphs import releases
from hitherto.pages.wiki.prose import Sense

Sort = Literal["season", "television", "film"]
Fields = list[tuple[str, str]]


def infobox(sort: Sort, chosen: Sequence[Chosen], sense: Sense) -> str:
    """Write the infobox that fits."""
    held = [one for one in chosen if not one.is_reported]
    name, fields = _MAKERS[sort](held, sense)
    lines = [f"| {key} = {value}".rstrip() for key, value in fields]
    return "\n".join([f"{{{{Infobox {name}", *lines, "}}"])


def _season(held: Sequence[Chosen], sense: Sense) -> tuple[str, Fields]:
    number = sense.telling.season
    fields = [("season_number", str(number) if number is not None else "")]
    fields += [("showrunner", _crew(held, "showrunner")), ("starring", _cast(held))]
    fields += [("num_episodes", _episodes(held, sense)), ("network", _network(held)), *_aired(held, sense)]
    return "television season", fields


def _television(held: Sequence[Chosen], sense: Sense) -> tuple[str, Fields]:
    fields = [("creator", _crew(held, "creator")), ("based_on", _source(held)), ("writer", _crew(held, "writer"))]
    fields += [("director", _crew(held, "director")), ("showrunner", _crew(held, "showrunner"))]
    fields += [("starring", _cast(held)), ("composer", _crew(held, "composer"))]
    fields += [("num_episodes", _episodes(held, sense)), ("executive_producer", _crew(held, "executive producer"))]
    fields += [("producer", _crew(held, "producer")), ("company", _crew(held, "production company", "studio"))]
    fields += [("network", _network(held)), *_aired(held, sense)]
    return "television", fields


def _film(held: Sequence[Chosen], sense: Sense) -> tuple[str, Fields]:
    shown = [one for one in releases(held, sense) if prose.is_first_showing(one.fact)]
    when = sense.telling.when(shown[0].fact) if shown else None
    fields = [("director", _crew(held, "director")), ("writer", _crew(held, "writer", "screenwriter"))]
    fields += [("based_on", _source(held)), ("producer", _crew(held, "producer")), ("starring", _cast(held))]
    fields += [
        ("music", _crew(held, "composer")),
        ("production_companies", _crew(held, "production company", "studio")),
    ]
    fields += [("distributor", _network(held)), ("released", _date("Film date", when, sense))]
    return "film", fields


_MAKERS = {"season": _season, "television": _television, "film": _film}


def _aired(held: Sequence[Chosen], sense: Sense) -> Fields:
    """Return the first and the last day, each only as a whole day."""
    shown = releases(held, sense)
    first = [sense.telling.when(one.fact) for one in shown if prose.is_first_showing(one.fact)]
    last = [sense.telling.when(one.fact) for one in shown if _has_ended(one, sense)]
    start = next((when for when in first if when and when.is_day), None)
    return [
        ("first_aired", _date("Start date", start, sense)),
        ("last_aired", _date("End date", next(iter(last), None), sense)),
    ]


def _date(template: str, when: When | None, sense: Sense) -> str:
    """Write a day in the wiki's template; a window has none there."""
    if when is None or not when.is_day or when.earliest is None:
        return ""
    day = when.earliest
    order = "|df=y" if sense.manner.days == "dmy" else ""
    return f"{{{{{template}|{day.year}|{day.month}|{day.day}{order}}}}}"


def _episodes(held: Sequence[Chosen], sense: Sense) -> str:
    """Count the episodes once all of them were shown: the field is not for those that are planned."""
    over = any(_has_ended(one, sense) for one in held)
    counts = [one.fact.value for one in held if one.fact.property == "episodes" and one.fact.value.isdecimal()]
    return counts[0] if over and len(counts) == 1 else ""


def _has_ended(one: Chosen, sense: Sense) -> bool:
    is_finale = one.fact.property == "release" and detail(one.fact, "kind") == "finale"
    when = sense.telling.when(one.fact)
    return is_finale and when is not None and when.is_day and sense.telling.came_true(one.fact)


def _network(held: Sequence[Chosen]) -> str:
    return _listed(
        words(one.fact.value) for one in held if one.fact.property == "platform" and "region" not in one.fact.details
    )


def _cast(held: Sequence[Chosen]) -> str:
    people = (one.fact for one in held if one.fact.property == "cast" and one.fact.details.get("status") != "guest")
    return _listed(prose.person(fact.value) for fact in people)


def _crew(held: Sequence[Chosen], *jobs: str) -> str:
    people = (one.fact for one in held if one.fact.property == "crew" and detail(one.fact, "job") in jobs)
    return _listed(prose.person(fact.value) for fact in people)


def _source(held: Sequence[Chosen]) -> str:
    sources = [one.fact for one in held if one.fact.property == "based-on"]
    if not sources:
        return ""
    author = prose.person(detail(sources[0], "author"))
    work = italic(sources[0].value) if detail(sources[0], "form") else words(sources[0].value)
    return f"{{{{Based on|{work}|{author}}}}}" if author else work


def _listed(names: Iterable[str]) -> str:
    """Write one name plainly, and several as the list that infoboxes ask for."""
    each = list(dict.fromkeys(names))
    if len(each) < 2:
        return "".join(each)
    return "{{Plainlist|\n" + "\n".join(f"* {name}" for name in each) + "\n}}"
