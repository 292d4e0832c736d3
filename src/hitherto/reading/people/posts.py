"""Which posts people and companies hold, by the words of a credit and by what the article is about."""

import re
from collections.abc import Iterator

from hitherto.reading.drawing.marks import outlet_table, platform_table
from hitherto.reading.people.companies import is_house, owned_houses, without_owner_of_company
from hitherto.reading.people.crediting import KIND, Grammar, jobs_in, labelled, makers
from hitherto.reading.people.names import is_company, is_person
from hitherto.reading.people.owning import of_owner
from hitherto.reading.people.predicates import Told
from hitherto.reading.people.studios import houses, is_anime, is_game
from hitherto.reading.scene import Scene, Sentence

_BOOK = re.compile(r"\b(?:novels?|books?|manga|memoir|story|report|essay|article)\b", re.IGNORECASE)
_OF_EPISODES = re.compile(r"limited series|docuseries|series|show|drama|sitcom|comedy|dramedy|miniseries|pilot")


def posts(sentence: Sentence, told: Told, rules: Grammar, *, first: bool = False) -> Iterator[tuple[str, str]]:
    """Give each of those of whom a job is said with that job; the `first` of them alone where the others act."""
    drawn, who = sentence.skeleton.text, _who(sentence, told)
    owned = owned_houses(sentence, told.who)
    heads = told.start == 0 and drawn[told.job_end :].lstrip().startswith(":")
    firm = any(name in owned or is_house(sentence, name) for name in who)
    of_owners, of_companies = _OWNS.fullmatch(told.job), _OF_COMPANIES.fullmatch(told.job)
    if of_owners and len(who) == 2 and " from " in told.words and " duo " not in told.words:
        return  # of two whom a series is from, each may have done something else
    if first or (of_owners and len(who) > 2):
        who = who[:1]  # "a drama from its creator, and those who star in it"
    together = is_anime(sentence.scene) or drawn[: told.start].lower().endswith("jointly ")
    jointly = told.job == "produced" and len(who) > 2 and together  # by a committee, of which not all draw
    jobs = ["producer"] if jointly else _jobs(sentence, told.job, rules)
    for called in labelled(told.job, rules) if heads else jobs:
        for person in who:
            house = person in owned or is_house(sentence, person)
            if of_companies and not (house or (firm and not is_person(person))):
                continue  # "moves its production from Larkspur to Quill Bay"
            if of_owners and (is_company(person) or sentence.scene.people.is_actor(person)):
                continue  # "Ada Okafor's take on the part", and the series is called by its star
            house = " " in person and (house or any(map(is_company, person.split())))
            job = "production company" if called == "producer" and house and not jointly else called
            if _may_have(sentence, person, job):
                yield person, job


def _who(sentence: Sentence, told: Told) -> list[str]:
    drawn = sentence.skeleton.text
    return makers(
        sentence, without_owner_of_company(told.who, drawn[drawn.index(told.who, told.start) + len(told.who) :])
    )


def _jobs(sentence: Sentence, words: str, rules: Grammar) -> list[str]:
    """Return the jobs that a phrase names, by what it says in an article of this kind."""
    told, anime = words.lower(), is_anime(sentence.scene)
    if told == "development":
        return ["developer"] if is_game(sentence.scene) else []
    if told in ("at", "for", "produced", "studio") or told.startswith("anime"):
        drawn_by = ["animation studio"] if anime or told.startswith("anime") else []
        return drawn_by or {"produced": ["producer"], "studio": _of_studio(sentence.scene)}.get(told, [])
    if re.fullmatch(KIND, told):
        either = of_owner(sentence.scene) if told in ("comedy", "drama", "dramedy") else ""
        return [either or ("creator" if _OF_EPISODES.fullmatch(told) else "director")]
    if _MINDS.fullmatch(told):  # as a film's director, or a series' creator
        return [of_owner(sentence.scene) or "creator"]
    if _OF_COMPANIES.fullmatch(told):
        return ["production company"]
    return _MEANT.get(told) or jobs_in(words, rules)


def _of_studio(scene: Scene) -> list[str]:
    return ["developer"] if is_game(scene) else ["production company"]


_MEANT = {
    **{word: ["director"] for word in ("helm", "call", "calls", "called", "calling", "charge", "direct", "directs")},
    **{word: ["creator"] for word in ("brain", "brains", "brainchild", "creative force", "creation")},
    "run": ["showrunner"],
    "running": ["showrunner"],
    "songs": ["songwriter"],
    "team": ["developer"],
}
_OF_COMPANIES = re.compile(
    r"(?:co-)?productions?(?: (?:between|by|from|of|company|companies|houses?))?|.*\bin \w+(?:-\w+)? with|(?:is"
    r"|are|hails?|comes?|came) from|from|behind"
    r"|made|studios?"
    r"|(?:deal|partnership) with",
    re.IGNORECASE,
)
_OWNS = re.compile(rf"{KIND}|\w+ (?:of|on)", re.IGNORECASE)
_MINDS = re.compile(r"(?:mind|imagination|pen)s?|\w+ (?:of|on)")


_OF_HOUSES = frozenset(("production company", "producer", "animation studio", "developer", "publisher"))


def _may_have(sentence: Sentence, name: str, job: str) -> bool:
    """Tell whether somebody, or a company, can have this job."""
    if name in outlet_table() or (name in platform_table() and job not in _OF_HOUSES):
        return False
    if job == "animation studio":
        return name in houses("anime") or not is_person(name)
    if job in ("developer", "publisher"):
        maker = is_company(name) if job == "publisher" else True
        return is_game(sentence.scene) or (maker and not (is_company(name) and _BOOK.search(sentence.text)))
    return job in ("production company", "producer") or not (is_company(name) or _BOOK.search(name))
