"""State: what may change, such as when somebody last looked. It lies beside the ledger and is never part of it."""

from hitherto.state.opening import open_state
from hitherto.state.protocol import State

__all__ = ["State", "open_state"]
