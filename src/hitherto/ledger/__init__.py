"""The ledger: claims are appended, and asked for as of any day."""

from hitherto.ledger.opening import open_ledger
from hitherto.ledger.protocol import Found, Imported, Kept, Ledger, Reading, Taken, Version, Wanted, Work

__all__ = ["Found", "Imported", "Kept", "Ledger", "Reading", "Taken", "Version", "Wanted", "Work", "open_ledger"]
