"""Every other way: what apprise can send to, if it is installed."""

from dataclasses import dataclass
from typing import Any

from hitherto.claims import InputError, Problem
from hitherto.notifying.message import Message


@dataclass(frozen=True, slots=True)
class Others:
    """Hands messages to apprise."""

    shown: str
    sender: Any

    @classmethod
    def to(cls, address: str) -> "Others":
        """Take an address of apprise's ("ntfy://…", "matrix://…"); raises `InputError` where it knows none such."""
        shown = f"{address.partition(':')[0]}:…"  # the rest may be a key
        try:
            from apprise import Apprise
        except ImportError as error:
            remedy = "install it with `pip install 'hitherto[notify]'`, or give a mailto: or https: address"
            raise InputError(f"{shown} needs apprise: {remedy}.") from error
        sender = Apprise()
        if not sender.add(address):
            raise InputError(f"{shown} is no address that apprise knows: see its list of services.")
        return cls(shown, sender)

    def send(self, message: Message) -> Problem | None:
        """Send the message as text."""
        try:
            sent = self.sender.notify(title=message.subject, body=message.text())
        except Exception as error:  # each of its hundred services has its own
            return Problem(
                self.shown, f"did not take it ({type(error).__name__})", "It is tried again on the next run."
            )
        return None if sent else Problem(self.shown, "did not take it", "It is tried again on the next run.")
