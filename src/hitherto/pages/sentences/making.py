"""How it is made: the stages of the production, and where it is filmed."""

from hitherto.claims import Fact
from hitherto.pages.sentences.details import after, detail, place, value
from hitherto.pages.telling import Telling
from hitherto.pages.voice import Clause

# stage: (subject, as it is or was, what it is to do where it lies ahead)
_STAGES = {
    "development": ("it", "is in development", "go into development"),
    "writing": ("it", "is being written", "be written"),
    "pre-production": ("it", "is in pre-production", "go into pre-production"),
    "table-read": ("the table read", "has taken place", "take place"),
    "filming": ("it", "is being filmed", "be filmed"),
    "filming-started": ("filming", "has started", "start"),
    "filming-wrapped": ("filming", "has wrapped", "wrap"),
    "post-production": ("it", "is in post-production", "go into post-production"),
    "delayed": ("it", "has been delayed", "be delayed"),
    "paused": ("production", "has been paused", "be paused"),
    "completed": ("it", "is finished", "be finished"),
}


def production(fact: Fact, telling: Telling) -> Clause:
    """Say which stage it has reached; one that lay ahead when last spoken of "is to" or "was to" come."""
    whole = telling.it(fact)
    subject, stands, ahead = _STAGES.get(fact.value, ("it", f"is in {value(fact)}", f"be in {value(fact)}"))
    if subject == "it":
        subject = whole
    elif whole != telling.own:
        subject = f"{subject} of {whole}"
    rest = after("in", place(detail(fact, "place"))) + after("–", detail(fact, "reason"))
    starts = fact.happens.earliest if fact.happens else None
    if starts is None or starts <= telling.last_said(fact):
        return Clause(subject, stands + rest)
    verb = "is" if starts > telling.on else "was"
    return Clause(subject, f"{verb} to {ahead}{rest}", ahead + rest)


def location(fact: Fact, telling: Telling) -> Clause:
    """Say where it is filmed."""
    where = place(value(fact))
    return Clause(telling.it(fact), f"is filmed in {where}", f"be filmed in {where}")
