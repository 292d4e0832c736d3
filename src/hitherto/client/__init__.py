"""The client: a ledger that somebody serves, asked over its API, with the same nouns as the Python API.

::

    from hitherto.client import Client

    with Client("https://keepers.example", token="…") as known:
        for fact in known.facts("The Lighthouse Keepers", property="release"):
            print(fact.standing, fact.value)
"""

from hitherto.client.answers import (
    ClaimInArticle,
    Copied,
    Date,
    Explanation,
    Forecast,
    Found,
    Record,
    Ruled,
    Title,
    Unknown,
)
from hitherto.client.client import Client
from hitherto.client.connection import ServerError

__all__ = [
    "ClaimInArticle",
    "Client",
    "Copied",
    "Date",
    "Explanation",
    "Forecast",
    "Found",
    "Record",
    "Ruled",
    "ServerError",
    "Title",
    "Unknown",
]
