"""Typed values for the contents of an OpenAPI document, with Twilio's names.

`parse` builds these values from JSON and follows all references, so later stages see neither JSON nor references.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from .problems import Json, Pointer

Verb: TypeAlias = Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
Place: TypeAlias = Literal["path", "query", "header"]
Kind: TypeAlias = Literal["any", "object", "array", "string", "integer", "number", "boolean"]


def is_json(content_type: str) -> bool:
    """Return whether a body of this content type is JSON.

    >>> is_json("application/scim+json; charset=utf-8"), is_json("text/csv")
    (True, False)
    """
    return content_type.split(";")[0].endswith(("/json", "+json"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Pii:
    """How Twilio handles a value with personal data (x-twilio.pii)."""

    handling: str  # "standard" or "sensitive"
    delete_sla: int | None  # days until Twilio deletes the value


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """An enum value that describes the progress of something (x-python-states)."""

    value: str
    meaning: str
    final: bool  # whether the value can no longer change
    next: tuple[str, ...]  # values that can follow this one


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """A schema with all references followed."""

    where: Pointer
    name: str | None = None  # component name, such as "message_enum_status"; None for an inline schema
    title: str | None = None  # names an inline JSON request body
    description: str | None = None  # Twilio's text, or an overlay's; contracts have none
    kind: Kind = "any"
    format: str | None = None
    pattern: str | None = None
    enum: tuple[str, ...] = ()
    states: tuple[State, ...] = ()  # for all enum values or for none
    nullable: bool = False
    read_only: bool = False
    deprecated: bool = False
    default: Json = None
    minimum: int | float | None = None
    maximum: int | float | None = None
    exclusive_minimum: bool = False  # whether `minimum` itself is not allowed
    exclusive_maximum: bool = False
    min_length: int | None = None
    max_length: int | None = None
    min_items: int | None = None
    max_items: int | None = None
    min_properties: int | None = None
    max_properties: int | None = None
    max_key_length: int | None = None  # propertyNames
    checked: bool = False  # x-python-check: the client checks the limits before sending
    unused_with: tuple[str, ...] = ()  # x-python-unused-with: Twilio ignores this parameter if any of these is given
    unverified: bool = False  # x-unverified: only one weak source mentions this
    properties: tuple[Property, ...] = ()
    additional: Schema | bool | None = None  # additionalProperties; None when absent
    items: Schema | None = None
    one_of: tuple[Schema, ...] = ()  # alternatives of oneOf or anyOf; the rest of this schema applies to each of them
    discriminator: Discriminator | None = None
    pii: Pii | None = None
    override_type: str | None = None  # x-twilio.overrideType: the JSON type of actual responses
    ignore_format: bool = False  # x-twilio.ignoreFormat: values may not match the format


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """A property of an object."""

    where: Pointer  # where the property is declared; the schema has its own place if it is a reference
    name: str
    schema: Schema
    required: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Discriminator:
    """The property whose value selects a branch of a oneOf, and the index of the branch for each value."""

    property: str
    mapping: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A path, query or header parameter."""

    where: Pointer
    name: str
    place: Place
    required: bool
    schema: Schema
    explode: bool  # whether arrays are sent as repeated keys (true) or joined with commas (false)
    path_level: bool  # declared on the path item
    description: str | None = None
    deprecated: bool = False
    pii: Pii | None = None
    unverified: bool = False
    normalize_sid: bool = False  # x-twilio.normalizeSid


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """A request body."""

    where: Pointer
    content_type: str  # "application/x-www-form-urlencoded", "application/json", "application/scim+json"
    required: bool
    schema: Schema
    other_types: tuple[str, ...] = ()  # other content types with the same schema
    description: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """A response for one status code."""

    where: Pointer
    status: str  # "200"
    content_type: str | None
    schema: Schema | None
    headers: tuple[str, ...]  # names, in spec order
    unverified: bool = False
    other_types: tuple[str, ...] = ()  # other content types with the same schema


Scheme: TypeAlias = Literal["basic", "bearer", "oauth2"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fluent:
    """The x-twilio object of a path item or an operation: its place in the fluent tree."""

    class_name: str | None = None
    mount_name: str | None = None
    path_type: Literal["list", "instance"] | None = None
    parent: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One operation: an HTTP method on a path."""

    where: Pointer
    id: str  # "CreateMessage"
    verb: Verb
    parameters: tuple[Parameter, ...]  # path-level first, then the operation's, in spec order
    body: Body | None
    responses: tuple[Response, ...]
    security: tuple[Scheme, ...]  # alternatives; empty if no authentication is needed
    token_url: str | None  # of an oauth2 scheme
    fluent: Fluent
    conditional: tuple[tuple[str, ...], ...]  # groups of Twilio's names; at least one of each must be sent
    maturity: str | None = None  # x-maturity: "Preview", "Beta", "GA"
    deprecated: bool = False
    unverified: bool = False
    summary: str | None = None
    description: str | None = None


MixinTarget: TypeAlias = Literal["list", "context", "instance"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mixin:
    """A hand-written class that a generated class inherits from (x-python-mixin)."""

    where: Pointer
    target: MixinTarget  # which of the resource's classes inherits from it
    name: str  # relative to the package root: "extras.comms.Waiting"


@dataclass(frozen=True, slots=True, kw_only=True)
class PathItem:
    """A path with its operations. Some paths have no operations and only serve as parents."""

    where: Pointer
    path: str  # "/2010-04-01/Accounts/{AccountSid}/Messages.json"
    fluent: Fluent
    operations: tuple[Operation, ...]
    mixins: tuple[Mixin, ...] = ()
    description: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One OpenAPI document."""

    where: Pointer  # the file, as shown to the user
    name: str  # the file's stem: "twilio_api_v2010"
    title: str
    server: str  # base URL: "https://api.twilio.com"
    standards: str | None  # info.x-twilio.apiStandards: "v1.0", "v0.1"
    paths: tuple[PathItem, ...]
    schemas: tuple[Schema, ...] = field(default=())  # all components, sorted by name, whether used or not
