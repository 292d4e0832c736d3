"""The ledger: claims are appended, and asked for as of any day."""

from hitherto.ledger.opening import open_ledger
from hitherto.ledger.protocol import Ledger, Taken, Work

__all__ = ["Ledger", "Taken", "Work", "open_ledger"]
