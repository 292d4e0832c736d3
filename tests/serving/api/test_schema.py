"""The API keeps to what it says of itself, whatever it is sent."""

from contextlib import suppress
from typing import Any

import pytest
import schemathesis
from fastapi import FastAPI
from hypothesis import HealthCheck, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import checks
from schemathesis.config import SchemathesisConfig
from schemathesis.core.result import Ok
from schemathesis.generation import GenerationMode
from schemathesis.specs.openapi import checks as of_openapi
from starlette.testclient import TestClient

CHECKS = [
    checks.not_a_server_error,
    of_openapi.status_code_conformance,
    of_openapi.content_type_conformance,
    of_openapi.response_headers_conformance,
    of_openapi.response_schema_conformance,
]
EXAMPLES = 12  # of each operation and each way; `make` of a developer may ask for more by Hypothesis' own settings


def operations(app: FastAPI) -> list[Any]:
    schema = schemathesis.openapi.from_asgi("/api/openapi.json", app, config=SchemathesisConfig())
    return [found.ok() for found in schema.get_all_operations() if isinstance(found, Ok)]


@pytest.mark.parametrize("mode", list(GenerationMode))
@pytest.mark.parametrize("is_known", [True, False])
def test_no_request_breaks_it(
    app: FastAPI, client: TestClient, editor: dict[str, str], mode: GenerationMode, is_known: bool
) -> None:
    facts = client.get("/api/v1/titles/lighthouse-keepers/facts").json()["items"]
    known = {"title": "lighthouse-keepers", "fact": facts[0]["id"], "name": "Tidewater"}
    for one in operations(app):
        names = {parameter.name for parameter in one.path_parameters}
        of_it = {name: value for name, value in known.items() if name in names}
        if is_known and not of_it:
            continue

        @settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck), database=None)
        @given(one.as_strategy(mode, **({"path_parameters": of_it} if is_known else {})))
        def asked(case: Any) -> None:
            case.call_and_validate(headers=editor, checks=CHECKS)

        with suppress(Unsatisfiable):  # where nothing can be sent, nothing can be sent wrongly
            asked()


def test_every_operation_says_what_it_is_for(client: TestClient) -> None:
    told = client.get("/api/openapi.json").json()
    assert told["openapi"].startswith("3.1")
    for path, described in told["paths"].items():
        for method, one in described.items():
            assert one["summary"], (method, path)
            assert len(one["description"]) > 20, (method, path)
            assert one["responses"]["default"]["content"].keys() == {"application/problem+json"}
            for parameter in one.get("parameters", []):
                assert parameter.get("description"), (method, path, parameter["name"])
