"""What Twilio says: the vocabulary of the OpenAPI documents, typed and complete.

`parse` builds these values from JSON and follows the references, so that later stages never see either.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from .problems import Json, Pointer

Verb: TypeAlias = Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
Place: TypeAlias = Literal["path", "query", "header"]
Kind: TypeAlias = Literal["any", "object", "array", "string", "integer", "number", "boolean"]


def is_json(content_type: str) -> bool:
    """Whether a body of this content type is JSON.

    >>> is_json("application/scim+json; charset=utf-8"), is_json("text/csv")
    (True, False)
    """
    return content_type.split(";")[0].endswith(("/json", "+json"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Pii:
    """How Twilio handles a personal value (x-twilio.pii)."""

    handling: str  # "standard" or "sensitive"
    delete_sla: int | None  # days until it is deleted


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """A value of an enum that tells how far something has got (x-python-states)."""

    value: str
    meaning: str
    final: bool  # whether there is nothing more to wait for
    next: tuple[str, ...]  # the values that can follow


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """The shape of a value. References are already followed; `name` tells which component it was."""

    where: Pointer
    name: str | None = None  # component name: "message_enum_status"; None when written inline
    title: str | None = None  # names an inline JSON request body
    description: str | None = None  # Twilio's sentences, or an overlay's; contracts have none
    kind: Kind = "any"
    format: str | None = None
    pattern: str | None = None
    enum: tuple[str, ...] = ()
    states: tuple[State, ...] = ()  # of the enum's values, all or none
    nullable: bool = False
    read_only: bool = False
    deprecated: bool = False
    default: Json = None
    minimum: int | float | None = None
    maximum: int | float | None = None
    exclusive_minimum: bool = False  # whether `minimum` itself is refused
    exclusive_maximum: bool = False
    min_length: int | None = None
    max_length: int | None = None
    min_items: int | None = None
    max_items: int | None = None
    min_properties: int | None = None
    max_properties: int | None = None
    max_key_length: int | None = None  # propertyNames
    checked: bool = False  # x-python-check: the client itself sees that a value keeps these limits
    unused_with: tuple[str, ...] = ()  # x-python-unused-with: parameters beside which Twilio does not look at this one
    unverified: bool = False  # x-unverified: one weak source alone tells of it
    properties: tuple[Property, ...] = ()
    additional: Schema | bool | None = None  # additionalProperties; None when absent
    items: Schema | None = None
    one_of: tuple[Schema, ...] = ()  # alternatives (of anyOf too); the rest of this schema holds for each
    discriminator: Discriminator | None = None
    pii: Pii | None = None
    override_type: str | None = None  # x-twilio.overrideType: the JSON type that really arrives
    ignore_format: bool = False  # x-twilio.ignoreFormat: values need not have the format


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """A member of an object."""

    where: Pointer  # its own place; that of the schema is another one when it refers to a component
    name: str
    schema: Schema
    required: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Discriminator:
    """The property whose value chooses a branch of a oneOf: tag -> index of the branch."""

    property: str
    mapping: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A value that an operation takes in its path, query or headers."""

    where: Pointer
    name: str
    place: Place
    required: bool
    schema: Schema
    explode: bool  # arrays: repeat the key (true) or join with commas (false)
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
    other_types: tuple[str, ...] = ()  # further content types of the same schema
    description: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """An answer with one status code; `schema` is None when it has no body."""

    where: Pointer
    status: str  # "200"
    content_type: str | None
    schema: Schema | None
    headers: tuple[str, ...]  # names, in spec order
    unverified: bool = False
    other_types: tuple[str, ...] = ()  # further content types of the same schema


Scheme: TypeAlias = Literal["basic", "bearer", "oauth2"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fluent:
    """x-twilio of a path item or an operation: where it hangs in the fluent tree."""

    class_name: str | None = None
    mount_name: str | None = None
    path_type: Literal["list", "instance"] | None = None
    parent: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One HTTP call as the spec states it."""

    where: Pointer
    id: str  # "CreateMessage"
    verb: Verb
    parameters: tuple[Parameter, ...]  # path-level first, then the operation's, in spec order
    body: Body | None
    responses: tuple[Response, ...]
    security: tuple[Scheme, ...]  # alternatives; empty when none is needed
    token_url: str | None  # of an oauth2 scheme
    fluent: Fluent
    conditional: tuple[tuple[str, ...], ...]  # of each group at least one must be sent, in Twilio's spelling
    maturity: str | None = None  # x-maturity: "Preview", "Beta", "GA"
    deprecated: bool = False
    unverified: bool = False
    summary: str | None = None
    description: str | None = None


MixinTarget: TypeAlias = Literal["list", "context", "instance"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mixin:
    """Behaviour written by hand that a class of a resource has as well (x-python-mixin)."""

    where: Pointer
    target: MixinTarget  # which class
    name: str  # from the root of the package: "extras.comms.Waiting"


@dataclass(frozen=True, slots=True, kw_only=True)
class PathItem:
    """A path with its operations; some have none and only serve as parents."""

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
    server: str  # "https://api.twilio.com"
    standards: str | None  # info.x-twilio.apiStandards: "v1.0", "v0.1"
    paths: tuple[PathItem, ...]
    schemas: tuple[Schema, ...] = field(default=())  # all components, used or not, by name
