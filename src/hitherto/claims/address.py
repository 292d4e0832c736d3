"""Web addresses as they are compared: two links to one article are one address."""

import re
from urllib.parse import parse_qsl, urlencode, urlsplit

# What is in an address to count readers, and does not choose the article.
_COUNTING = re.compile(
    r"utm_\w*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|_ga|ref|ref_src|referrer|source|cmpid|ncid|amp|smid",
    re.IGNORECASE,
)
_PREFIX = re.compile(r"^(?:www\d?|m|amp)\.")


def fold_address(url: str) -> str:
    """Return the form in which two addresses of one article are equal.

    Without scheme, `www.`, port of the scheme, trailing slash, fragment and counting parameters; the host in
    small letters, the other parameters in order. What is no web address stays as it is.
    """
    try:
        parts = urlsplit(url.strip())
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return url.strip()
    if parts.scheme.lower() not in ("http", "https") or not host:
        return url.strip()
    place = "" if port in (None, 80, 443) else f":{port}"
    path = re.sub(r"/(?:amp|index\.html?|index\.php)?/*$", "", parts.path)
    kept = sorted(pair for pair in parse_qsl(parts.query, keep_blank_values=True) if not _COUNTING.fullmatch(pair[0]))
    return f"{_PREFIX.sub('', host)}{place}{path}{'?' + urlencode(kept) if kept else ''}"
