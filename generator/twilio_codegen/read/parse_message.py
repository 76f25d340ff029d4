"""Parse parameters, request bodies and responses into `spec` values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final, NamedTuple

from ..spec import Body, Kind, Parameter, Place, Response, Schema, is_json
from .parse_schema import Schemas, read_pii
from .reading import Node
from .resolve import Components

_PLACES: Final[Mapping[str, Place]] = {"path": "path", "query": "query", "header": "header"}
_STYLES: Final[Mapping[Place, str]] = {"path": "simple", "query": "form", "header": "simple"}
_IN_PATHS: Final[frozenset[Kind]] = frozenset({"string", "integer"})
_FORM: Final = "application/x-www-form-urlencoded"
_JSON: Final = "application/json"


class Messages:
    """The parameters, bodies and responses of one document, inline or as components."""

    def __init__(self, components: Node, schemas: Schemas) -> None:
        """`components` is the document's `components` object."""
        self._schemas = schemas
        self._parameters = Components(
            "parameters", components.named("parameters"), lambda _, node: self.parameter(node)
        )
        self._bodies = Components("requestBodies", components.named("requestBodies"), lambda _, node: self.body(node))
        self._responses = Components("responses", components.named("responses"), lambda _, node: self._answer(node))
        _header_names(components)

    def check_all(self) -> None:
        """Also parse unused components, so that all problems are found."""
        self._parameters.all()
        self._bodies.all()
        self._responses.all()

    def parameter(self, node: Node) -> Parameter | None:
        """Parse a parameter of an operation. Return None if the client cannot send it."""
        reference = node.text("$ref")
        if reference is not None:
            node.done("reference")
            return self._parameters.follow(reference, node)
        name = node.needed("name")
        place = _PLACES.get(node.needed("in"))
        schema = node.node("schema")
        if place is None or schema is None:
            trouble = "a parameter must have a schema, and be in the path, the query or a header"
            node.problem(trouble, "change it or remove it with an overlay")
            return None
        style = node.text("style") or _STYLES[place]
        if style != _STYLES[place]:
            node.problem(f"this client does not support the style {style!r}", f"use {_STYLES[place]!r}", "style")
        read = self._schemas.read(schema)
        if place == "path" and (read.kind not in _IN_PATHS or (read.format or "").startswith("date-time")):
            trouble = "a path value must be a string, an integer or a date without a time"
            node.problem(trouble, "make it a string with an overlay", "schema")
        explode = node.flag("explode")
        x_twilio = node.node("x-twilio")
        parameter = Parameter(
            where=node.where,
            name=name,
            place=place,
            required=node.flag("required") or False,
            schema=read,
            explode=place == "query" if explode is None else explode,
            path_level=False,
            description=node.text("description"),
            deprecated=node.flag("deprecated") or False,
            pii=read_pii(x_twilio) if x_twilio else None,
            unverified=node.flag("x-unverified") or False,
            normalize_sid=bool(x_twilio and x_twilio.flag("normalizeSid")),
        )
        if x_twilio:
            x_twilio.done("x-twilio of a value")
        node.done("parameter")
        return parameter

    def body(self, node: Node) -> Body | None:
        """Parse a request body. Return None if it has no content."""
        reference = node.text("$ref")
        if reference is not None:
            node.done("reference")
            return self._bodies.follow(reference, node)
        required = node.flag("required") or False
        description = node.text("description")
        content = self._content(node)
        node.done("request body")
        if content is None:
            return None
        if content.type != _FORM and not is_json(content.type):
            cure = f"offer {_JSON} or {_FORM}, or remove the operation with an overlay"
            node.problem(f"this client cannot send {content.type!r}", cure, "content", content.type)
        return Body(
            where=node.where,
            content_type=content.type,
            required=required,
            schema=content.schema,
            other_types=content.others,
            description=description,
        )

    def response(self, status: str, node: Node) -> Response:
        """Parse the response for this status code."""
        return replace(self._answer(node), status=status)

    def _answer(self, node: Node) -> Response:
        """Parse a response without its status code. One component can serve several status codes."""
        reference = node.text("$ref")
        if reference is not None:
            node.done("reference")
            target = self._responses.follow(reference, node)
            return target or Response(where=node.where, status="", content_type=None, schema=None, headers=())
        headers = _header_names(node)
        content = self._content(node)
        unverified = node.flag("x-unverified") or False
        node.done("response")
        return Response(
            where=node.where,
            status="",
            content_type=content.type if content else None,
            schema=content.schema if content else None,
            headers=headers,
            unverified=unverified,
            other_types=content.others if content else (),
        )

    def _content(self, node: Node) -> _Content | None:
        """Parse the content types of a body. All must have the same schema. JSON is preferred."""
        found: dict[str, Node] = {}
        for content_type, media in node.named("content"):
            found[content_type] = media.node_or_empty("schema")
            media.done("media type")
        if not found:
            return None
        best = min(found, key=lambda content_type: (content_type != _JSON, not is_json(content_type)))
        others = tuple(content_type for content_type in found if content_type != best)
        for other in others:
            if not found[other].says_what(found[best]):
                trouble = f"{other!r} has a different schema than {best!r}"
                node.problem(trouble, "remove one of them with an overlay", "content", other)
        return _Content(best, self._schemas.read(found[best]), others)


class _Content(NamedTuple):
    type: str
    schema: Schema
    others: tuple[str, ...]


def _header_names(node: Node) -> tuple[str, ...]:
    headers = node.named("headers")
    for _, header in headers:
        header.done("header")
    return tuple(name for name, _ in headers)
