"""How long, how much and how often: what a host may take of us, and what we ask of a host."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Times are in seconds, sizes in bytes."""

    connect: float = 10.0  # until a connection stands
    silence: float = 20.0  # between two pieces of a reply
    total: float = 60.0  # for one reply, from the first byte to the last
    redirects: int = 5
    attempts: int = 3
    backoff: float = 1.0  # before the second attempt; twice that before the third
    gap: float = 1.0  # between two requests to one host, where its robots.txt asks for no more
    patience: float = 30.0  # that we wait for a host that asks us to; beyond, the address is left for another time
    rest: float = 60.0  # that a host is left alone after it could not be reached
    robots_age: float = 86_400.0  # that a robots.txt is believed
    robots_rest: float = 600.0  # that a robots.txt which could not be fetched forbids everything


ROBOTS_LIMIT = 512_000  # bytes of a robots.txt that are read (RFC 9309 asks for at least 500 KiB)
FREE_SIZE = 1_000_000  # unpacked bytes up to which the ratio does not matter
LONGEST_REST = 86_400.0  # a host that asks for more is asked again after a day
RATIO = 250  # times that a body may be larger than it was packed; pages reach 20, and odd JSON 60
