from ipaddress import IPv4Address, IPv6Address, ip_address

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hitherto.sources.web.networks import closed

IPS = st.integers(0, 2**32 - 1).map(IPv4Address) | st.integers(0, 2**128 - 1).map(IPv6Address)
TRANSLATED = IPv6Address("64:ff9b::")


@settings(deadline=None)
@given(IPS.map(str))
def test_what_is_open_is_global_to_the_standard_library_too(ip: str) -> None:
    if closed(ip) is None:
        address = ip_address(ip)
        assert address.is_global
        assert not address.is_multicast


@settings(deadline=None)
@given(IPS.map(str))
def test_an_intranet_opens_only_private_networks(ip: str) -> None:
    if closed(ip, intranet=True) != closed(ip):
        assert closed(ip, intranet=True) is None
        assert not ip_address(ip).is_global
        assert not ip_address(ip).is_link_local


@settings(deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_what_nat64_translates_is_as_open_as_what_it_stands_for(number: int) -> None:
    assert closed(str(IPv6Address(int(TRANSLATED) + number))) == closed(str(IPv4Address(number)))


@settings(deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_no_tunnel_and_no_mapping_is_open(number: int) -> None:
    v4 = number.to_bytes(4, "big")
    for wrapped in (b"\0" * 10 + b"\xff\xff" + v4, b"\x20\x02" + v4 + b"\0" * 10, b"\x20\x01\0\0" + v4 + b"\0" * 8):
        assert closed(str(IPv6Address(wrapped)), intranet=True)


@pytest.mark.parametrize("ip", ["1.1.1.1", "192.0.32.8", "2606:2800:220:1::1", "64:ff9b::101:101"])
def test_the_open_internet_is_open(ip: str) -> None:
    assert closed(ip) is None


@settings(deadline=None)
@given(st.text(max_size=20))
def test_what_is_no_address_is_closed(text: str) -> None:
    try:
        ip_address(text)
    except ValueError:
        assert closed(text)
