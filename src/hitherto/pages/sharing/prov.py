"""Provenance (W3C PROV-O) as JSON-LD: which articles each fact was derived from, and whose words they are.

Only what has a time of day says when it was generated: a claim, when the ledger took it in. An article has the day on
which it was issued, and a fact the day from which it stands so, as Dublin Core names them.
"""

import json
from collections.abc import Mapping
from datetime import UTC
from typing import Any
from urllib.parse import quote as encoded

from hitherto.claims import Article, Fact
from hitherto.pages.exports import Wishes
from hitherto.pages.site.chrome import slug
from hitherto.pages.text import clean, quote, web_address
from hitherto.pages.whole import Whole

CONTEXT: Mapping[str, Any] = {
    "prov": "http://www.w3.org/ns/prov#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "dcterms": "http://purl.org/dc/terms/",
    "label": "rdfs:label",
    "wasDerivedFrom": {"@id": "prov:wasDerivedFrom", "@type": "@id"},
    "wasRevisionOf": {"@id": "prov:wasRevisionOf", "@type": "@id"},
    "wasAttributedTo": {"@id": "prov:wasAttributedTo", "@type": "@id"},
    "wasGeneratedBy": {"@id": "prov:wasGeneratedBy", "@type": "@id"},
    "wasQuotedFrom": {"@id": "prov:wasQuotedFrom", "@type": "@id"},
    "generatedAtTime": {"@id": "prov:generatedAtTime", "@type": "xsd:dateTime"},
    "issued": {"@id": "dcterms:issued", "@type": "xsd:date"},
    "valid": {"@id": "dcterms:valid", "@type": "xsd:date"},
    "value": "prov:value",
}
_JUDGING = "urn:hitherto:judging"


def write(whole: Whole, wishes: Wishes) -> str:
    """Write where a page's facts come from."""
    return json.dumps(as_prov(whole), ensure_ascii=False, indent=2) + "\n"


def as_prov(whole: Whole) -> dict[str, Any]:
    """Return the graph: facts, claims, articles, and who they are attributed to."""
    entries = {entry.claim.id: entry for entry in whole.entries}
    used = {one for fact in whole.facts for one in (*fact.claims_for, *fact.claims_against) if one in entries}
    nodes: dict[str, dict[str, Any]] = {}
    replaced = {fact.replaced_by: fact.id for fact in whole.facts if fact.replaced_by}
    for fact in whole.facts:
        nodes[_urn(fact.id)] = _fact(fact, used, replaced.get(fact.id))
    for claim in sorted(used):
        entry = entries[claim]
        speakers = [_agent(name) for name in (*entry.claim.speaker, entry.article.outlet) if clean(name)]
        words = quote(" … ".join(piece.text for piece in entry.claim.evidence), entry.claim.value)
        nodes[_urn(claim)] = {
            "@id": _urn(claim), "@type": "prov:Entity", "value": words or "…",
            "wasQuotedFrom": _article_id(entry.article),
            "wasAttributedTo": [one["@id"] for one in speakers], "issued": entry.said_at.isoformat(),
            "generatedAtTime": entry.recorded_at.astimezone(UTC).isoformat(),
        }  # fmt: skip
        nodes |= {one["@id"]: one for one in (*speakers, _article(entry.article))}
    nodes[_JUDGING] = {"@id": _JUDGING, "@type": "prov:Activity", "label": "Judging claims into facts"}
    return {"@context": dict(CONTEXT), "@graph": list(nodes.values())}


def _fact(fact: Fact, used: set[str], before: str | None) -> dict[str, Any]:
    told = {
        "@id": _urn(fact.id),
        "@type": "prov:Entity",
        "label": clean(f"{fact.subject}: {fact.property} {fact.value} ({fact.standing})"),
        "wasDerivedFrom": [_urn(one) for one in (*fact.claims_for, *fact.claims_against) if one in used],
        "wasGeneratedBy": _JUDGING,
        "valid": fact.since.isoformat(),
    }
    return told | ({"wasRevisionOf": _urn(before)} if before else {})


def _article(article: Article) -> dict[str, Any]:
    told: dict[str, Any] = {"@id": _article_id(article), "@type": "prov:Entity"}
    told["label"] = quote(article.title) or article.document
    told |= {"wasAttributedTo": _agent(article.outlet)["@id"]} if clean(article.outlet) else {}
    return told | ({"issued": article.published.isoformat()} if article.published else {})


def _article_id(article: Article) -> str:
    return web_address(article.url) or _urn(article.id)


def _agent(name: str) -> dict[str, Any]:
    return {"@id": f"urn:hitherto:agent:{encoded(slug(name)) or 'nobody'}", "@type": "prov:Agent", "label": clean(name)}


def _urn(id_: str) -> str:
    return f"urn:hitherto:{encoded(id_, safe=':')}"
