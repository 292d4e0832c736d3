"""Which IP addresses are on the open internet; the others may be asked only where the user allows the host.

After the special-purpose registries of IANA (RFC 6890 and its updates). The standard library's `is_global` differs
from version to version, so the networks are listed.
"""

from functools import cache
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

_INTRANET = {  # what somebody may run a server of their own in
    "10.0.0.0/8": "a private network",
    "172.16.0.0/12": "a private network",
    "192.168.0.0/16": "a private network",
    "100.64.0.0/10": "a provider's own network",
    "127.0.0.0/8": "this computer",
    "::1/128": "this computer",
    "fc00::/7": "a private network",
}
_NOWHERE = {
    "0.0.0.0/8": "no computer",
    "100.100.100.200/32": "a cloud's metadata service",
    "168.63.129.16/32": "a cloud's metadata service",
    "169.254.169.254/32": "a cloud's metadata service",
    "192.0.0.192/32": "a cloud's metadata service",
    "169.254.0.0/16": "a link-local network",
    "192.0.0.0/24": "a reserved network",
    "192.0.2.0/24": "a network for documentation",
    "192.31.196.0/24": "a reserved network",
    "192.52.193.0/24": "a reserved network",
    "192.88.99.0/24": "a 6to4 relay",
    "192.175.48.0/24": "a reserved network",
    "198.18.0.0/15": "a network for measurements",
    "198.51.100.0/24": "a network for documentation",
    "203.0.113.0/24": "a network for documentation",
    "224.0.0.0/4": "a multicast group",
    "240.0.0.0/4": "a reserved network",
    "::/128": "no computer",
    "::ffff:0:0/96": "an IPv4 address in IPv6 clothing",
    "64:ff9b:1::/48": "a private translation of IPv4",
    "100::/64": "a network where everything is dropped",
    "2001::/32": "a Teredo tunnel",
    "2001::/23": "a reserved network",
    "2001:db8::/32": "a network for documentation",
    "2002::/16": "a 6to4 tunnel",
    "2620:4f:8000::/48": "a reserved network",
    "3fff::/20": "a network for documentation",
    "fd00:ec2::254/128": "a cloud's metadata service",
    "fe80::/10": "a link-local network",
    "fec0::/10": "a private network of old",
    "ff00::/8": "a multicast group",
}
_OPEN_V6 = IPv6Network("2000::/3")  # all that has been given out
_TRANSLATED = IPv6Network("64:ff9b::/96")  # NAT64, by which networks without IPv4 reach all of it

Address = IPv4Address | IPv6Address
Networks = tuple[tuple[IPv4Network | IPv6Network, str], ...]


def closed(ip: str, *, intranet: bool = False) -> str | None:
    """Say what an IP address belongs to, if not to the open internet; None if it may be asked.

    With `intranet`, private networks and this computer may be asked too, but metadata services, link-local
    networks and groups still not. What is no address of either kind, or has a zone ("fe80::1%eth0"), is closed.
    """
    try:
        address = ip_address(ip)
    except ValueError:
        return "no IP address"
    if isinstance(address, IPv6Address) and address.scope_id:
        return "a link-local network"
    if isinstance(address, IPv6Address) and address in _TRANSLATED:
        return closed(str(IPv4Address(int(address) & 0xFFFFFFFF)))
    owner = _owner(address, _networks()[0])
    if owner:
        return owner
    owner = _owner(address, _networks()[1])
    if owner:
        return None if intranet else owner
    return None if isinstance(address, IPv4Address) or address in _OPEN_V6 else "a reserved network"


def _owner(address: Address, networks: Networks) -> str | None:
    return next((owner for network, owner in networks if address in network), None)


@cache
def _networks() -> tuple[Networks, Networks]:
    nowhere, intranet = (
        tuple((ip_network(written), owner) for written, owner in listed.items()) for listed in (_NOWHERE, _INTRANET)
    )
    return nowhere, intranet
