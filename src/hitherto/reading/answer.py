"""An answer that can say why it is the one: what settling a draft gives, and what an explanation prints."""

from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")

BY_RULE = "read by the rule"  # why something is so that the rule itself has read


class Answer(NamedTuple, Generic[T]):
    """A value, `why` it is that one, and the `words` of the article that decided, where there are such words."""

    value: T
    why: str
    words: str = ""
