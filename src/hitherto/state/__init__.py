"""State: what may change, such as what is watched and when somebody last looked. It lies beside the ledger."""

from hitherto.state.access import Editor, Login, SecretAddress
from hitherto.state.hosts import HostRules
from hitherto.state.opening import open_state
from hitherto.state.proofs import SavedPage
from hitherto.state.protocol import State
from hitherto.state.watched import BEGINNING, Choices, Due, Feed, Notice, Watch

__all__ = [
    "BEGINNING",
    "Choices",
    "Due",
    "Editor",
    "Feed",
    "HostRules",
    "Login",
    "Notice",
    "SavedPage",
    "SecretAddress",
    "State",
    "Watch",
    "open_state",
]
