"""Judges requests with openapi-core, which knows the contract but not the client."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any
from urllib.parse import unquote

import httpx2
from jsonschema_path import SchemaPath
from openapi_core.templating.paths.datatypes import PathOperationServer
from openapi_core.templating.paths.finders import APICallPathFinder
from openapi_core.testing import MockRequest
from openapi_core.validation.request.validators import V30RequestValidator
from werkzeug.datastructures import ImmutableMultiDict

from tests.contract_reader.contracts import Contract


class Judge:
    """Judges requests by one contract. It is slow to make."""

    def __init__(self, contract: Contract) -> None:
        spec: SchemaPath = SchemaPath.from_dict(contract.data)
        self._validator = V30RequestValidator(
            spec,
            path_finder_cls=_RememberingFinder,
            extra_media_type_deserializers={"application/scim+json": json.loads},
        )

    def verdict(self, request: httpx2.Request) -> tuple[str, list[str]]:
        """The operation that a request is, "" for none, and what is wrong with it."""
        asked = MockRequest(
            host_url=f"{request.url.scheme}://{request.url.host}",
            method=request.method,
            path=request.url.raw_path.decode().partition("?")[0],
            headers=dict(request.headers),
            data=request.content,
            content_type=request.headers.get("Content-Type", ""),
        )
        asked.parameters.query = ImmutableMultiDict(request.url.params.multi_items())
        errors = [_told(error) for error in self._validator.iter_errors(asked)]
        finder: Any = self._validator.path_finder
        return finder.found, errors


class _RememberingFinder(APICallPathFinder):
    """Finds the operation of a request, and remembers which it was. Path values are judged as they were before quoting."""

    found = ""

    def find(self, method: str, name: str) -> PathOperationServer:
        self.found = ""
        place = super().find(method, name)
        self.found = (place.operation / "operationId").read_str()
        values = {name: unquote(value) for name, value in place.path_result.variables.items()}
        return place._replace(path_result=replace(place.path_result, variables=values))


def _told(error: Exception) -> str:
    causes = getattr(error.__cause__, "schema_errors", ())
    return "; ".join([str(error), *(cause.message for cause in causes)])
