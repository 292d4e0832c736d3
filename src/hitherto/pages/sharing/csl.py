"""CSL-JSON: the sources of a page, for reference managers."""

import json
from typing import Any
from urllib.parse import urlsplit

from hitherto.pages.crediting import headline
from hitherto.pages.exports import Wishes
from hitherto.pages.page import Source
from hitherto.pages.text import web_address
from hitherto.pages.whole import Whole


def write(whole: Whole, wishes: Wishes) -> str:
    """Write each article that a page cites as an item of its own."""
    return json.dumps([_item(one, wishes) for one in whole.page.sources], ensure_ascii=False, indent=2) + "\n"


def _item(source: Source, wishes: Wishes) -> dict[str, Any]:
    url = web_address(source.url)
    day, seen = source.said_at, wishes.on
    told: dict[str, Any] = {"id": source.article, "type": "article-newspaper", "title": headline(source)}
    told |= {"container-title": source.outlet} if source.outlet else {}
    told |= {} if source.undated else {"issued": {"date-parts": [[day.year, day.month, day.day]]}}
    told |= {"URL": url, "accessed": {"date-parts": [[seen.year, seen.month, seen.day]]}} if url else {}
    return told | (
        {"archive": urlsplit(source.archive).hostname, "archive_location": source.archive} if source.archive else {}
    )
