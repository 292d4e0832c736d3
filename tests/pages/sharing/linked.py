"""Linked data read back by rdflib, and its shape checked by pySHACL; neither asks the network for anything."""

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rdflib import Graph

_HERE = Path(__file__).parent
_CONTEXTS = {"https://schema.org": "schema_org.json"}  # as schema.org's own types the terms that we use


def graph(written: str) -> "Graph":
    """Read JSON-LD, with contexts from this folder."""
    import rdflib

    data = json.loads(written)
    if isinstance(data["@context"], str):
        data |= json.loads((_HERE / _CONTEXTS[data["@context"]]).read_text(encoding="utf-8"))
    return rdflib.Graph().parse(data=json.dumps(data), format="json-ld")


def faults(name: str, found: "Graph") -> str:
    """Return what the shapes of `name` find wrong in a graph; "" where it is sound."""
    import pyshacl

    conforms, _, told = pyshacl.validate(found, shacl_graph=_shapes(name), inference="none", meta_shacl=False)
    return "" if conforms else str(told)


@cache
def _shapes(name: str) -> "Graph":
    import rdflib

    return rdflib.Graph().parse(_HERE / f"{name}.ttl")
