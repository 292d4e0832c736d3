"""The errors that Hitherto raises: one small family with one base.

Bad material inside the data is not an error but a `Problem`, a value with a place.
"""


class HithertoError(Exception):
    """Any failure that a user can act on; its text is one sentence that names the input and the remedy."""

    exit_code = 1


class InputError(HithertoError):
    """Something to be read cannot be read, or is not what it should be."""

    exit_code = 3


class LedgerError(HithertoError):
    """The ledger cannot be opened, read or written."""

    exit_code = 4


class NotKnownError(HithertoError):
    """The ledger knows no such title, fact or article."""

    exit_code = 5
