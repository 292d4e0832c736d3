"""What is sent to be proofread, and what comes of it."""

from typing import Literal

from pydantic import Field

from hitherto.serving.api.models import Claim, ClaimInArticle, Day, Fact, Model, Subject


class NewProof(Model):
    """A page to be proofread."""

    text: str = Field(min_length=1, max_length=200_000, description="Its text, the headline first.")
    title: str | None = Field(None, max_length=300, description="The title that it is about, where that is not plain.")
    as_of: str | None = Field(None, pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$", description="What was known then.")


class ProofFact(Fact):
    """A fact with all claims behind it."""

    claims: list[ClaimInArticle]


class Proofed(Model):
    """How one statement of a page fares; where it is `lacking`, it is the `fact` alone."""

    mark: Literal[
        "contradicted", "superseded", "past", "disputed", "weaker", "firmer", "unsupported", "fine", "lacking"
    ]
    page: str
    title: str
    about: Subject
    as_of: Day
    line: int | None = Field(None, description="The line of the sentence; the headline is line 1.")
    start: int | None = Field(None, description="Where the sentence begins in the text that was read.")
    end: int | None = None
    sentence: str | None = None
    claim: Claim | None = Field(None, description="How the statement was understood.")
    fact: ProofFact | None = Field(None, description="What the articles make of it.")
    instead: ProofFact | None = Field(None, description="What holds in its place.")


class Proof(Model):
    """A page, statement by statement."""

    items: list[Proofed]
