"""Bad material in the data, as a value with a place."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong, where, and what to do about it."""

    where: str  # the input as the user named it, with a line where there is one: "articles.jsonl, line 7"
    what: str
    remedy: str = ""

    def __str__(self) -> str:
        """Say it as one sentence, and the remedy as another."""
        said = f"{self.where}: {self.what.rstrip('.')}."
        return f"{said} {self.remedy}".rstrip()
