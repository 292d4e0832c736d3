"""Under which names a server answers, and where a reader may be sent on to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hitherto.serving.access.hosts import counted_as, is_known, is_loopback, onward

NAMES = frozenset({"keepers.example"})


@pytest.mark.parametrize(
    "host",
    ["localhost", "LOCALHOST:8000", "127.0.0.1:8000", "[::1]:8000", "192.168.1.7", "keepers.example",
     "Keepers.Example.:443"],
)  # fmt: skip
def test_known_hosts(host: str) -> None:
    assert is_known(host, NAMES)


@pytest.mark.parametrize(
    "host",
    ["", "evil.example", "keepers.example.evil.example", "evil.example#keepers.example", "localhost.evil.example",
     "127.0.0.1.evil.example", "keepers.example:80:80", "keepers.example/..", "a@keepers.example", "[::1", "é", "\x00"],
)  # fmt: skip
def test_strange_hosts(host: str) -> None:
    assert not is_known(host, NAMES)


def test_what_can_only_be_reached_from_here() -> None:
    assert all(map(is_loopback, ["127.0.0.1", "127.0.0.53", "::1", "localhost"]))
    assert not any(map(is_loopback, ["0.0.0.0", "::", "192.168.1.7", "keepers.example", ""]))


@pytest.mark.parametrize(
    ("client", "counted"),
    [("10.0.0.1", "10.0.0.1"), ("::ffff:10.0.0.1", "10.0.0.1"), ("2001:db8::1", "2001:db8::/64"),
     ("2001:db8:0:0:ffff::9", "2001:db8::/64"), ("2001:db8:0:1::1", "2001:db8:0:1::/64"), ("::1", "::1"),
     ("fe80::1%eth0", "fe80::/64"), ("unknown", "unknown")],
)  # fmt: skip
def test_by_what_a_client_is_counted(client: str, counted: str) -> None:
    assert counted_as(client) == counted


@pytest.mark.parametrize("path", ["/", "/review", "/titles/keepers?as_of=2026-02-01#when", "/a//b"])
def test_onward_to_a_path_here(path: str) -> None:
    assert onward(path) == path


@pytest.mark.parametrize(
    "path",
    ["", "review", "//evil.example", "/\\evil.example", "/\t/evil.example", "\\\\evil.example", "https://evil.example",
     "javascript:alert(1)", "/a\r\nSet-Cookie: a=b", "/a\\b", " /", "/é", "/" + "a" * 3000],
)  # fmt: skip
def test_nowhere_else(path: str) -> None:
    assert onward(path) == "/"


@given(st.text())
def test_whatever_is_typed_leads_to_a_path_here(wanted: str) -> None:
    path = onward(wanted)
    assert path.startswith("/")
    assert not path.startswith(("//", "/\\"))
    assert path.isprintable()
