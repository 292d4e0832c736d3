"""Web addresses before they are asked: taken apart by one strict rule, checked, and shown without their secrets."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from urllib.parse import quote, unquote

from hitherto.claims import Problem
from hitherto.sources.web.networks import closed

_PARTS = re.compile(r"(https?)://([^/?#]*)([^#]*)", re.IGNORECASE)
_PLACE = re.compile(r"(\[[^\[\]@%\\]*\]|[^:\[\]@%\\]+)(?::([0-9]{0,5}))?")
_UNFIT = re.compile(r"[\x00-\x20\x7f-\xa0\xad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ud800-\udfff\ufeff]")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_NAME = re.compile(
    r"(?=.{1,253}$)[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)*"
)
_DOTTED = re.compile(r"(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){3}")
_NUMBER = re.compile(r"(?:.*\.)?(?:\d+|0x[0-9a-f]*)", re.IGNORECASE)  # what some resolvers read as an IPv4 address
_LOCAL = re.compile(r"(?:.*\.)?(?:localhost|localdomain|local|internal|intranet|lan|home|corp|home\.arpa|onion|i2p)")
_KEPT = "%/?:@!$&'()*+,;=-._~[]"  # left as they stand in what follows the host

# Ports that other services listen on, from the list of the Fetch standard and of the common databases.
_SERVICES = frozenset(
    int(port)
    for port in (
        "1719 1720 1723 2049 2375 2376 3306 3389 3659 4045 4190 5060 5061 5432 5900 5984 6000 6379 6566 6665 6666"
        " 6667 6668 6669 6679 6697 9200 9300 10080 11211 27017"
    ).split()
)
_LONGEST = 8000  # characters; servers take no more

_QUERY = re.compile(r"(?<=[?&;#])([^=?&;#]+)=([^?&;#]+)")
_WORD = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+")
_SECRETS = frozenset(
    "key apikey appkey authkey accesskey token accesstoken auth authorization bearer sig signature hmac secret"
    " password passwd pwd credential credentials otp jwt sid sessionid phpsessid jsessionid".split()
)
# The second alternative is a password with a slash in it, which nobody encoded.
_USER = re.compile(r"^([a-z][a-z0-9+.-]*:)?//(?:[^/?#]*|[^/?#@:]*:(?!\d{0,5}(?:[/?#]|$))[^?#]*)@", re.IGNORECASE)
_REMEDY = "Give an address as a browser shows it: https://host/path."


@dataclass(frozen=True, slots=True)
class Address:
    """A checked address: `host` in ASCII and small letters (IPv6 without brackets), `target` as it is sent."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def origin(self) -> str:
        """Scheme, host and port, where the port is not the scheme's own."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        usual = {"http": 80, "https": 443}[self.scheme]
        return f"{self.scheme}://{host}" + ("" if self.port == usual else f":{self.port}")

    @property
    def url(self) -> str:
        """The whole address, in the one form in which it is asked."""
        return self.origin + self.target


def is_web(where: str) -> bool:
    """Tell whether this looks like an http or https address, good or bad."""
    return where.lstrip()[:8].lower().startswith(("http://", "https://", "http:/", "https:/"))


def parse(url: str, allowed: Collection[str] = ()) -> Address | Problem:
    """Take an address apart and check it; the hosts in `allowed` may be local names, private ones, and on any port.

    An entry ".example.org" allows all hosts below it. The name is not looked up here: what it stands for is checked
    where the connection is made.
    """
    said = url.strip(" \t\r\n")
    where = shown(said)
    parts = _PARTS.match(said)
    fault = _fault(said)
    if fault or not parts:
        return Problem(where, fault or "is no http or https address", _REMEDY)
    scheme, place, rest = parts[1].lower(), parts[2], parts[3]
    host_and_port = _host_and_port(place, where)
    if isinstance(host_and_port, Problem):
        return host_and_port
    host, written_port = host_and_port
    port = int(written_port or {"http": 80, "https": 443}[scheme])
    refused = None if is_allowed(host, allowed) else _refused(host, port)
    if refused:
        return Problem(where, refused, advice(host, host))
    if not 0 < port < 65536:
        return Problem(where, f"has no port that there is ({port})", _REMEDY)
    target = rest if rest.startswith("/") else f"/{rest}"
    return Address(scheme, host, port, quote(target, safe=_KEPT))


def _fault(said: str) -> str | None:
    if len(said) > _LONGEST:
        return f"is an address of more than {_LONGEST:,} characters"
    return "has control characters in it" if _CONTROL.search(said) else None


def _host_and_port(place: str, where: str) -> tuple[str, str] | Problem:
    if "@" in place:
        return Problem(where, "has a name or password before the host", "Leave out everything up to the @.")
    if _UNFIT.search(place):
        return Problem(where, "has an invisible character in its host", _REMEDY)
    parts = _PLACE.fullmatch(place)
    host = _host(parts[1]) if parts else None
    if not parts or host is None:
        return Problem(where, "has no host that there could be", _REMEDY)
    if _NUMBER.fullmatch(host) and not _DOTTED.fullmatch(host):
        return Problem(where, "has an IP address in disguise", "Write it as four numbers with dots.")
    return host, parts[2] or ""


def _host(written: str) -> str | None:
    """Return a host in the form in which it is looked up; None if it cannot be one."""
    from ipaddress import AddressValueError, IPv6Address

    if written.startswith("["):
        try:
            return str(IPv6Address(written[1:-1]))
        except AddressValueError:
            return None
    name = written.lower()
    if not name.isascii():
        import idna

        try:
            name = idna.encode(name, uts46=True, transitional=False).decode("ascii").lower()
        except (idna.IDNAError, UnicodeError):
            return None
    name = name.removesuffix(".")
    return name if _NAME.fullmatch(name) else None


def is_allowed(host: str, allowed: Collection[str]) -> bool:
    """Tell whether a host, or one above it with a dot in front, is among the allowed ones."""
    entries = {entry.lower().strip("[]") for entry in allowed}
    labels = host.split(".")
    return host in entries or any("." + ".".join(labels[at:]) in entries for at in range(1, len(labels)))


def is_ip(host: str) -> bool:
    """Tell whether a host is an IP address and no name."""
    return ":" in host or bool(_DOTTED.fullmatch(host))


def _refused(host: str, port: int) -> str | None:
    """Say why a host that nobody allowed is not asked, as far as its name and port tell."""
    if is_ip(host):
        owner = closed(host)
        if owner:
            return f"is not on the open internet: {host} is {owner}"
    elif _LOCAL.fullmatch(host) or "." not in host:
        return f"is not on the open internet: {host} is a local name"
    if (port < 1024 and port not in (80, 443)) or port in _SERVICES:
        return f"has port {port}, where no web server is expected"
    return None


def advice(host: str, ip: str) -> str:
    """Say what can be done about a host that is refused, by name or for what it stands for."""
    can_be_own = (ip == host and not is_ip(host)) or closed(ip, intranet=True) is None
    return f"If it is your own, allow it with --allow-private {host}." if can_be_own else _REMEDY


def shown(url: str) -> str:
    """Return an address as it can be printed: one line, no name and password, no keys, not endless."""
    plain = _CONTROL.sub("\ufffd", public(url))
    return plain if len(plain) <= 200 else f"{plain[:199]}…"


def public(url: str) -> str:
    """Return an address without a name and password, and with "…" in place of keys, tokens and signatures."""
    return _QUERY.sub(_without_secret, _USER.sub(lambda found: f"{found[1] or ''}//", url))


def _without_secret(found: re.Match[str]) -> str:
    words = _WORD.findall(unquote(found[1]))
    return f"{found[1]}=…" if any(word.lower() in _SECRETS for word in words) else found[0]
