"""From entries to statements: who and what each claim is about, the season it counts for, who vouches for it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from hitherto.claims import Article, Claim, Entry, Identity, Ruling, Subject, fold
from hitherto.judging.deciding import NO_DECISIONS, Decisions, vouched
from hitherto.judging.identity.credits import PEOPLE, credits_of_characters, credits_of_people
from hitherto.judging.identity.names import Names
from hitherto.judging.identity.outlets import Outlets
from hitherto.judging.identity.spelling import is_name
from hitherto.judging.origins.copies import Copies
from hitherto.judging.questions import Question, key_question
from hitherto.judging.seasons import seasons_of
from hitherto.judging.statement import Certainty, Say, Statement, Voice
from hitherto.judging.stories import Stories
from hitherto.judging.values import key_of, when
from hitherto.judging.voices import Voices

_CERTAINTY = {"possible": Certainty.POSSIBLE, "probable": Certainty.PROBABLE, "certain": Certainty.CERTAIN}


@dataclass(frozen=True, slots=True)
class Known:
    """What the claims about one work tell beyond themselves: who is who, and who copies whom."""

    people: Names
    characters: Names
    outlets: Outlets
    copies: Copies
    work: str
    decisions: Decisions

    @classmethod
    def of(
        cls, entries: Sequence[Entry], name: str = "", decisions: Decisions = NO_DECISIONS, copies: Copies | None = None
    ) -> "Known":
        """Learn it from the entries about one work, earliest first; `name` is what to call it, if that is settled.

        `copies` are those of much the same articles, if they are known. What an editor rejected teaches nothing but
        who wrote it.
        """
        articles = list({entry.article.id: entry.article for entry in entries}.values())
        heard = [entry for entry in entries if not decisions.rejects(entry.claim)]
        people = _cast(heard, decisions)
        return cls(
            people=people,
            characters=_cast_of_characters(heard, people, decisions.of_names("character")),
            outlets=Outlets([article.outlet for article in articles], decisions.of_names("outlet")),
            copies=Copies(articles, copies),
            work=name or _most_said([entry.claim.subject.work for entry in entries]),
            decisions=decisions,
        )

    def about(self, question: Question) -> tuple[object, ...]:
        """Return, as a value, all that is looked up here to judge a question: where it is equal, so are the answers."""
        said = [*(s for answer in question.answers for s in answer.statements), *question.elsewhere]
        people = {s.claim.value for s in said if s.claim.property in PEOPLE}
        articles = {s.article.id: s.article.outlet for s in said}
        return (
            [_who(self.people[name]) for name in sorted(people)],
            [_who(self.characters[name]) for name in sorted(set(_characters(s.entry for s in said)))],
            [self.outlets.key(outlet) for outlet in articles.values()],
            self.copies.among(articles),
        )


def _who(identity: Identity) -> tuple[object, ...]:
    return identity.key, identity.name, identity.rulings, identity.merges, identity.wikidata


def statements_of(entries: Sequence[Entry], known: Known, later: Sequence[Entry]) -> list[Statement]:
    """Turn the entries about one work, earliest first, into statements.

    `later` are the entries by which claims without a season are understood: at least `entries`. What an editor
    rejected is not heard, and comes along only to be shown as that.
    """
    rejects = known.decisions.rejects
    heard = [entry for entry in entries if not rejects(entry.claim)]
    rejected = [entry for entry in entries if rejects(entry.claim)]
    voices = Voices(heard, known.people, known.characters, known.outlets)
    seasons = seasons_of(heard, [entry for entry in later if not rejects(entry.claim)]) if heard else {}
    made = _made(heard, seasons, known, voices)
    aside = _made(rejected, seasons_of(entries, later), known, voices) if rejected else []
    return sorted([*_with_recasts(_old_news(made), known), *aside], key=order)


def _made(entries: Sequence[Entry], seasons: Mapping[str, int | None], known: Known, voices: Voices) -> list[Statement]:
    stories = Stories()
    made = []
    for entry in entries:
        claim = entry.claim
        season = seasons[claim.id]
        key, value = _value(claim, known, stories, season)
        ruling = known.decisions.by_claim.get(claim.id)
        voice = vouched(ruling) if ruling and ruling.question else voices.voice(entry)
        if ruling and ruling.kind == "accept":
            voice = replace(voice, say=Say.FULL, because=f"{ruling.author}, an editor, vouches for it")
        subject = Subject(known.work, season, claim.subject.part)
        made.append(_statement(entry, subject, key, value, voice, ruling))
    return made


def order(statement: Statement) -> tuple[object, ...]:
    """Sort statements by day, and within a day in one order whatever order they came in."""
    return (statement.day, statement.article.id, statement.claim.evidence[0].start, statement.claim.id, statement.key)


def _statement(entry: Entry, subject: Subject, key: str, value: str, voice: Voice, ruling: Ruling | None) -> Statement:
    claim = entry.claim
    talks = claim.details.get("status") == "in-talks" and claim.polarity == "+"
    certainty = min(_CERTAINTY[claim.certainty], Certainty.PROBABLE if talks else Certainty.CERTAIN)
    return Statement(
        entry=entry,
        subject=subject,
        key=key,
        value=value,
        voice=voice,
        certainty=certainty,
        negative=claim.says_no(),
        leaving=claim.leaves() and claim.says_no(),
        season_named=claim.subject.season is not None,
        weighs_from=_weighs_from(claim, entry.said_at),
        ruling=ruling,
    )


def _weighs_from(claim: Claim, said_at: date) -> date:
    """Return the day from which a claim weighs: a date already past when it was named is an old plan, or old news."""
    named = when(claim.value) if claim.property == "release" else None
    return min(said_at, named.latest) if named and named.latest else said_at


def _value(claim: Claim, known: Known, stories: Stories, season: int | None) -> tuple[str, str]:
    """Return the key of a claim's value, and the value as it is shown."""
    if claim.property in PEOPLE:
        person = known.people[claim.value]
        return person.key, person.name
    if claim.property == "character":
        character = known.characters[claim.value]
        return character.key, character.name
    if claim.property == "plot":
        return stories.place(claim, season), claim.value
    return key_of(claim.property, claim.value), claim.value


def _old_news(statements: Sequence[Statement]) -> list[Statement]:
    """Let what repeats an answer weigh from the day that it was first said as strongly.

    So an outlet that copies old news after it was overtaken does not make it new; only somebody with a say
    can say a thing again.
    """
    first: dict[tuple[object, ...], date] = {}
    found = []
    for s in sorted(statements, key=order):
        answer = (s.subject.season, s.subject.part, s.claim.property, key_question(s), s.key, s.negative)
        earlier = [first[*answer, strength] for strength in range(s.strength, 6) if (*answer, strength) in first]
        first.setdefault((*answer, s.strength), s.weighs_from)
        found.append(s if s.voice.say or not earlier else replace(s, weighs_from=min(s.weighs_from, *earlier)))
    return found


def _with_recasts(statements: Sequence[Statement], known: Known) -> Iterable[Statement]:
    """Yield the statements, and for every recast part one that whoever played it before has left."""
    yield from statements
    played: dict[tuple[object, str], list[Statement]] = {}
    for statement in statements:
        if _part(statement, known) and not statement.negative:
            played.setdefault((statement.subject.season, _part(statement, known)), []).append(statement)
    for recast in statements:
        if recast.claim.details.get("status") != "recast" or recast.negative:
            continue
        before = played.get((recast.subject.season, _part(recast, known)), [])
        others = {s.key: s for s in before if s.key != recast.key and s.day < recast.day and not _is_recast(s)}
        for other in others.values():
            yield replace(recast, key=other.key, value=other.value, negative=True, leaving=True)


def _is_recast(statement: Statement) -> bool:
    return statement.claim.details.get("status") == "recast"


def _part(statement: Statement, known: Known) -> str:
    """Return the key of the character that a cast statement names, if any."""
    character = statement.claim.details.get("character")
    return known.characters[str(character)].key if character and statement.claim.property == "cast" else ""


def _people(entries: Iterable[Entry]) -> Iterable[str]:
    for entry in entries:
        if entry.claim.property in PEOPLE:
            yield entry.claim.value
        yield from entry.claim.speaker


def _characters(entries: Iterable[Entry]) -> Iterable[str]:
    for entry in entries:
        if entry.claim.property == "character":
            yield entry.claim.value
        if entry.claim.details.get("character"):
            yield str(entry.claim.details["character"])


def _cast(entries: Sequence[Entry], decisions: Decisions) -> Names:
    """Sort the people's names, by their letters and by the characters that they are said to play."""
    characters = Names(list(_characters(entries)), "character", rulings=decisions.of_names("character"))
    credited = credits_of_people(entries, characters)
    return Names(list(_people(entries)), "person", credited, rulings=decisions.of_names("person"))


def _cast_of_characters(entries: Sequence[Entry], people: Names, rulings: Sequence[Ruling]) -> Names:
    """Sort the characters' names; one described in one article and named in another has the same actor in both."""
    spellings, credited = list(_characters(entries)), credits_of_characters(entries, people)
    named = Names(spellings, "character", credited, rulings=rulings)
    parts: dict[str, set[str]] = defaultdict(set)
    players: dict[str, set[str]] = defaultdict(set)
    for entry in entries:
        character = entry.claim.details.get("character")
        if character and entry.claim.property == "cast":
            actor, shown = people[entry.claim.value].key, named[str(character)].name
            parts[actor].add(shown)
            players[shown].add(actor)
    together = []
    for played in parts.values():
        names = sorted(filter(is_name, played))
        described = sorted(part for part in played if not is_name(part) and len(players[part]) == 1)
        together += [(names[0], part) for part in described if len(names) == 1]
    return Names(spellings, "character", credited, together, rulings) if together else named


def _most_said(names: Sequence[str]) -> str:
    """Return the spelling that was said most, the earliest of equals."""
    counted: Mapping[str, int] = {name: names.count(name) for name in dict.fromkeys(names)}
    return max(counted, key=counted.__getitem__)


def works_of(entries: Iterable[Entry], names: Mapping[str, str]) -> dict[str, list[Entry]]:
    """Sort entries by the folded name of the work that they are about, each claim once, earliest first.

    `names` gives the folded names of one work the name that they go under together.
    """
    once = {entry.claim.id: entry for entry in sorted(entries, key=_said, reverse=True)}
    found: dict[str, list[Entry]] = {}
    for entry in sorted(once.values(), key=_said):
        key = fold(entry.claim.subject.work)
        found.setdefault(fold(names[key]) if key in names else key, []).append(entry)
    return found


def _said(entry: Entry) -> tuple[object, ...]:
    article: Article = entry.article
    return (entry.said_at, article.id, entry.claim.evidence[0].start, entry.claim.id, entry.recorded_at.isoformat())
