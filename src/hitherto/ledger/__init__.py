"""The ledger: claims are appended, and asked for as of any day."""
