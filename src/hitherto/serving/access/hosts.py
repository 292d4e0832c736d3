"""Hosts: under which names this server may be asked, and where a reader may be sent on to.

A page elsewhere can give its own name the address of this computer (DNS rebinding), and its scripts would then read
everything here. They cannot choose what the request names as its host, so only known names are answered. A bare
address is no name, and nobody can point it elsewhere.
"""

import re
from collections.abc import Collection
from ipaddress import IPv4Address, ip_address, ip_network

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_HOST = re.compile(r"(?:\[([0-9A-Fa-f:.]{2,45})\]|([A-Za-z0-9._-]{1,253}))(?::(\d{1,5}))?\Z")
_ONWARD = re.compile(r"/(?![/\\])[!-\[\]-~]*\Z")  # printable, without a backslash, which browsers read as a slash


def name_of(host: str) -> str | None:
    """Return the name in a Host header in small letters, without its port; None where it is none."""
    found = _HOST.match(host)
    return (found[1] or found[2]).lower().removesuffix(".") if found else None


def is_known(host: str, names: Collection[str]) -> bool:
    """Tell whether a Host header names this server: by a name that is known, as localhost, or by a bare address."""
    name = name_of(host)
    if name is None:
        return False
    return name in names or name in LOOPBACK or _is_address(name)


def is_loopback(host: str) -> bool:
    """Tell whether a host to bind to can only be reached from this computer."""
    return host in LOOPBACK or (_is_address(host) and ip_address(host).is_loopback)


def counted_as(client: str) -> str:
    """Return by what a client is counted: its address, or in IPv6 its network, for there everybody has many."""
    if not _is_address(client):
        return client
    address = ip_address(client)
    if isinstance(address, IPv4Address) or address.is_loopback:
        return client
    return str(address.ipv4_mapped or ip_network((int(address), 64), strict=False))


def onward(wanted: str, otherwise: str = "/") -> str:
    """Return where to go after a form: a path on this server, and nothing that leads elsewhere."""
    return wanted if len(wanted) <= 2000 and _ONWARD.match(wanted) else otherwise


def _is_address(name: str) -> bool:
    try:
        ip_address(name)
    except ValueError:
        return False
    return True
