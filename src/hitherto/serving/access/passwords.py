"""Passwords, of which only hashes are kept: scrypt, with a salt of its own for each."""

import hashlib
import hmac
import secrets
import threading
from base64 import b64decode, b64encode
from dataclasses import dataclass

from hitherto.claims import InputError

SHORTEST, LONGEST = 10, 1000  # letters of a password
_SALT, _LENGTH = 16, 32  # bytes
_AT_ONCE = threading.BoundedSemaphore(2)  # each takes its memory, so that many logins together cannot take all of it


@dataclass(frozen=True, slots=True)
class Cost:
    """How hard it is to try a password: `rounds` is scrypt's N, `blocks` its r, `parallel` its p."""

    rounds: int = 2**15
    blocks: int = 8
    parallel: int = 3  # with 32 MB, a tenth of a second and more for each try


USUAL = Cost()


def hashed(password: str, cost: Cost = USUAL) -> str:
    """Hash a password with a fresh salt, and write the hash with its cost; raises `InputError` for a poor one."""
    if not SHORTEST <= len(password) <= LONGEST:
        raise InputError(f"the password has {len(password)} letters: choose one of {SHORTEST} to {LONGEST}.")
    salt = secrets.token_bytes(_SALT)
    numbers = f"{cost.rounds},{cost.blocks},{cost.parallel}"
    return "$".join(["scrypt", numbers, _text(salt), _text(_scrypt(password, salt, cost))])


def fits(password: str, kept: str) -> bool:
    """Tell whether a password is the one that was hashed, in the same time wherever they differ."""
    _, numbers, salt, wanted = kept.split("$")
    cost = Cost(*map(int, numbers.split(",")))
    if len(password) > LONGEST:
        return False
    return hmac.compare_digest(_scrypt(password, b64decode(salt), cost), b64decode(wanted))


def _scrypt(password: str, salt: bytes, cost: Cost) -> bytes:
    memory = 128 * cost.blocks * (cost.rounds + cost.parallel + 2)
    words = password.encode("utf-8", "surrogatepass")
    with _AT_ONCE:
        return hashlib.scrypt(
            words, salt=salt, n=cost.rounds, r=cost.blocks, p=cost.parallel, maxmem=memory, dklen=_LENGTH
        )


def _text(data: bytes) -> str:
    return b64encode(data).decode("ascii")
