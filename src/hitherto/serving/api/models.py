"""What the answers of the API look like; the documentation and its tests are made from this."""

from typing import Annotated, Any, Generic, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from hitherto.claims import ChangeKind, Standing

Day = Annotated[str, Field(json_schema_extra={"format": "date"})]
Time = Annotated[str, Field(json_schema_extra={"format": "date-time"})]
Details = Annotated[
    dict[str, str | int | list[str]], Field(description="Particulars of the value, as the vocabulary has them.")
]
Item = TypeVar("Item")
Polarity = Annotated[Literal["+", "-"], Field(description="`-` where it says that it is not so.")]


class Model(BaseModel):
    """A JSON object with these members and no others."""

    model_config = ConfigDict(extra="forbid")


class Part(Model, Generic[Item]):
    """A part of a list."""

    items: list[Item]
    next: str | None = Field(description="The `cursor` of what follows; null at the end.")


class Wrong(Model):
    """One part of a request that is wrong."""

    where: str = Field(description="The parameter, or the place in the body.")
    what: str = Field(description="What is wrong with it.")


class Problem(BaseModel):
    """What is wrong, as RFC 9457 has it."""

    type: str = Field(description="The address of what is said about this sort of problem.")
    title: str
    status: int
    detail: str = Field(description="What happened, and what to do about it.")
    errors: list[Wrong] | None = None


class Subject(Model):
    """What is spoken of: a work, or a season or part of it."""

    work: str
    season: int | None = None
    part: str | None = None


class Title(Model):
    """A title that the ledger knows, and how much was said of it."""

    work: str = Field(description="Its name, in the spelling that most claims use.")
    slug: str = Field(description="What it is called in addresses.")
    seasons: list[int]
    articles: int
    claims: int
    first_said: Day
    last_said: Day


class _FactParts(Model):
    id: str = Field(description="The same for the same answer to the same question, on every day and machine.")
    subject: Subject
    property: str
    value: str
    details: Details
    standing: Standing
    since: Day = Field(description="The day on which this standing began.")
    until: Day | None = Field(description="The day before it ended; null while it lasts.")
    when: str | None = Field(description="When the event itself takes place, in EDTF.")
    origins: int = Field(description="How many independent origins carry the standing.")
    why: str = Field(description="The rule that decided, in words.")
    replaced_by: str | None = Field(description="The fact that holds in its place, where one overtook it.")
    wikidata: dict[str, str] = Field(description="The Wikidata items of its value and character, as far as known.")


class Fact(_FactParts):
    """What the claims on one question add up to: one answer, and how it stands."""

    for_: list[str] = Field(alias="for", description="The ids of the claims that speak for it.")
    against: list[str]
    set_aside: list[str]
    rulings: list[str]


class Replacement(Model):
    """The fact that holds in place of another."""

    fact: str
    property: str
    value: str


class Change(Model):
    """How a fact stands differently at the end of one day than at the end of another."""

    subject: Subject
    property: str
    value: str
    details: Details
    from_: str = Field(alias="from", description="A standing, or `absent`.")
    to: str = Field(description="A standing, or `absent`.")
    kind: ChangeKind
    replaced_by: Replacement | None
    said_at: Day = Field(description="The day whose articles brought it about.")
    fact: str


class Changes(Part[Change]):
    """Changes, the oldest first."""

    since: Day
    until: Day


class Quarter(Model):
    """How likely a title comes in a quarter of a year."""

    quarter: str = Field(description="Its name: 2027 Q1.")
    first: Day
    last: Day
    chance: float


class Reason(Model):
    """What a forecast goes by, or what was reported and moves nothing."""

    said: str
    facts: list[str]
    claims: list[str]


class Forecast(Model):
    """When a title may come that nobody has dated: a guess of the model, and never a fact."""

    forecast: Literal[True]
    subject: Subject
    as_of: Day
    median: Day | None = Field(description="Null where no day is forecast; `why` says so.")
    interval_50: list[Day] | None = Field(description="The first and last day between which it comes with even odds.")
    interval_80: list[Day] | None = Field(description="The same, eight times in ten.")
    quarters: list[Quarter]
    later: float = Field(description="The chance that it comes after these quarters.")
    never: float | None = Field(description="The chance that it never comes; the rest holds if it does.")
    why: list[str]
    used: list[Reason]
    beside: list[Reason]
    model: str = Field(description="When the model was fitted.")


class Date(Model):
    """When a title comes: a day, or the window within which it is expected."""

    subject: Subject
    slug: str
    when: str = Field(description="The day or window, in EDTF.")
    words: str = Field(description="The same in words.")
    kind: str = Field(description="Of which release: premiere, theatrical, finale, …")
    where: str = Field(description="The platform and the region, as far as anybody says.")
    standing: Standing
    label: str = Field(description="How it stands, in words.")
    elsewhere: bool = Field(description="It is another region's than the one that was asked for.")
    fact: str


class Unknown(Model):
    """What is not known yet of a title."""

    subject: Subject
    slug: str
    said: list[str] = Field(description="What articles say is unknown or not announced.")
    asked: list[str] = Field(description="The questions that no article answers.")


class Evidence(Model):
    """Words behind a claim, and where they stand in the article's text; at most 24 of them are shown."""

    start: int
    end: int
    text: str


class Claim(Model):
    """What one article states."""

    id: str
    subject: Subject
    property: str
    value: str
    details: Details
    polarity: Polarity
    certainty: Literal["certain", "probable", "possible"]
    speaker: list[str] = Field(description="Who vouches for it, nearest first; empty: the article's own voice.")
    when: str | None
    evidence: list[Evidence]
    document: str = Field(description="The id of the article.")
    reader: str = Field(description="Who read it, in which version.")


class ArticleName(Model):
    """Which article it is."""

    id: str
    name: str | None
    title: str


class ClaimInArticle(Claim):
    """A claim with the article that makes it."""

    article: ArticleName
    outlet: str
    url: str | None
    said_at: Day
    recorded_at: Time
    withdrawn_at: Day | None = Field(description="Since when the outlet no longer says it.")
    copy_of: str | None = Field(description="The article whose text this one repeats.")


class Question(Model):
    """What a ruling sets a value of."""

    subject: Subject
    property: str
    details: dict[str, str] = Field(default_factory=dict)


class NewRuling(Model):
    """A ruling to be made; which members it needs is told by `kind`."""

    kind: Literal["accept", "reject", "same", "not-same", "value", "withdraw"]
    reason: str = Field(min_length=1, max_length=2000, description="Why; it stays in the ledger, and pages show it.")
    about: str | None = Field(None, max_length=100, description="`accept`, `reject`: a claim; `withdraw`: a ruling.")
    names: list[str] | None = Field(None, min_length=2, max_length=2, description="`same`, `not-same`: two names.")
    sort: Literal["person", "character", "title", "outlet"] | None = Field(None, description="What they are names of.")
    question: Question | None = Field(None, description="`value`: the question that is answered.")
    value: str | None = Field(None, max_length=2000, description="`value`: the answer.")


class _RulingParts(Model):
    id: str
    kind: Literal["accept", "reject", "same", "not-same", "value", "withdraw"]
    author: str
    reason: str
    made_at: Time | None
    about: str | None = None
    names: list[str] | None = None
    sort: str | None = None
    question: Question | None = None
    value: str | None = None


class Ruling(_RulingParts):
    """What an editor decided."""


class KeptRuling(_RulingParts):
    """What an editor decided, and whether it still counts."""

    counts: bool = Field(description="False where it was withdrawn, or another came after it.")


class Ruled(_RulingParts):
    """A ruling that was made, and what it changed."""

    kept: bool = Field(description="False where the same was ruled before, or it was only tried.")
    changes: list[Change]


class Node(BaseModel):
    """An article that tells of a fact, or an origin."""

    id: str
    kind: str


class Edge(BaseModel):
    """From where something was told to where it came from."""

    model_config = ConfigDict(populate_by_name=True)
    from_: str = Field(alias="from")
    to: str
    kind: str


class Graph(Model):
    """From every article that tells of a fact to where it has that from."""

    nodes: list[Node]
    edges: list[Edge]


class Explanation(_FactParts):
    """A fact with all the claims behind its standing."""

    for_: list[ClaimInArticle] = Field(alias="for")
    against: list[ClaimInArticle]
    set_aside: list[ClaimInArticle]
    rulings: list[Ruling]
    graph: Graph


class Copied(Model):
    """Wikitext to paste."""

    wikitext: str = Field(description="A sentence and its reference; empty where a wiki takes none.")
    why: str = Field(description="The reason, where there is none.")


class Merge(Model):
    """Two names that were joined, and why."""

    names: list[str]
    score: float | None = Field(description="How well they fit; null where nothing had to be weighed.")
    reasons: list[str]


class Identity(Model):
    """A person, character, outlet or title with all the spellings that name it."""

    sort: Literal["person", "character", "title", "outlet"]
    name: str
    wikidata: str | None
    spellings: list[str]
    merges: list[Merge]
    rulings: list[Ruling]


class Found(Model):
    """An article that has the words, and its claims that rest on them."""

    article: str
    name: str | None
    title: str
    outlet: str
    url: str | None
    said_at: Day
    snippet: str
    marks: list[list[int]] = Field(description="Where the words stand in the snippet: start and end.")
    claims: list[Claim]


class Counts(BaseModel):
    """How claims came out."""

    model_config = ConfigDict(extra="allow")
    right: int
    wrong: int
    overtaken: int
    too_vague: int
    open: int
    brier: float | None
    at_least: float | None = Field(description="The share of right claims that the record makes sure of.")


class Record(Counts):
    """The track record of an outlet or a speaker."""

    kind: str
    name: str
    own: Counts
    passed_on: Counts
    days_early: float | None
    small: bool = Field(description="It rests on so few settled claims that it says little.")
    claims: list[dict[str, Any]] | None = Field(
        None, description="Where one record is asked for: the claims behind it."
    )


class NewLogin(Model):
    """An editor's name and password."""

    name: str = Field(min_length=1, max_length=200)
    password: str = Field(min_length=1, max_length=1000)


class Login(Model):
    """A login."""

    token: str = Field(description="To be sent as `Authorization: Bearer`; it is shown this once.")
    name: str
    seconds: int = Field(description="How long it lasts.")


class Followed(Model):
    """A title that is followed."""

    subject: Subject
    slug: str
    known: bool = Field(description="Whether an article has said anything of it.")
