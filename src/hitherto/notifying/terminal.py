"""To whoever runs it: the message is printed."""

from collections.abc import Callable

from hitherto.claims import Problem
from hitherto.notifying.message import Message


class Terminal:
    """Prints messages with what it is given, as text or another form."""

    def __init__(self, say: Callable[[str], None], form: Callable[[Message], str] = Message.text) -> None:
        self._say = say
        self._form = form

    def send(self, message: Message) -> Problem | None:
        """Print the message."""
        self._say(self._form(message).rstrip("\n"))
        return None
