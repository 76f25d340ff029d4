"""How `sync` treats each OpenAPI keyword when it reduces a document to a contract.

The tables follow OpenAPI 3.0 and 3.1, one per kind of object, and include every vendor extension seen so far. A keyword
that is in no table is an error. This applies to new extensions, and to callbacks, links and webhooks, which Twilio does
not use: someone has to decide whether the keyword states a fact, and add a row. Names of properties, parameters,
schemas, headers, paths etc. are never looked up in these tables, so a property called `description` is safe.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final, Literal, TypeAlias


class Fate(Enum):
    """What to do with a keyword whose value contains no OpenAPI objects."""

    KEEP = auto()  # a fact: keep the value
    SORT = auto()  # a set written as a list: keep it in sorted order, because the order upstream is random
    PHRASE = auto()  # prose that OpenAPI requires: replace it with the standard HTTP reason phrase
    NAMES = auto()  # a map from names to prose that OpenAPI requires: keep the names, empty the texts
    PROSE = auto()  # prose and examples: drop, unless --keep-prose is given
    NOISE = auto()  # useful neither as a fact nor as text: always drop


@dataclass(frozen=True, slots=True)
class One:
    """The value is one object of this shape."""

    shape: Shape


@dataclass(frozen=True, slots=True)
class Each:
    """The value is a list of objects of this shape."""

    shape: Shape


@dataclass(frozen=True, slots=True)
class Named:
    """The value is a map from names to objects of this shape. The names are kept."""

    shape: Shape
    extensible: bool = False  # whether extensions may appear among the names (paths, responses)
    json_shape: Shape | None = None  # the shape of values whose name is a JSON media type


Rule: TypeAlias = Fate | One | Each | Named

# The kinds of object in a document. "argument" is the schema of a JSON request body, and "body media" is the media type
# object that contains it. "maturity" is an entry of x-maturity. The other kinds are defined by OpenAPI.
Shape: TypeAlias = Literal[
    "document", "info", "server", "server variable", "components", "path item", "operation", "parameter", "header",
    "request body", "media", "body media", "encoding", "response", "schema", "argument",
    "discriminator", "security scheme", "flows", "flow", "x-twilio", "maturity",
]  # fmt: skip

KEEP, SORT, PHRASE, NAMES, PROSE, NOISE = Fate

# Objects that OpenAPI or Twilio also writes as a plain value.
SHORTHANDS: Final[Mapping[Shape, type]] = {"schema": bool, "argument": bool, "maturity": str}

# Optional objects that may be empty after noise is removed, and are dropped then. (Elsewhere `{}` means any value.)
HOLLOW: Final[frozenset[Shape]] = frozenset({"x-twilio", "header"})

# All objects share this table, because OpenAPI allows extensions in any of them.
EXTENSIONS: Final[Mapping[str, Rule]] = {
    "x-twilio": One("x-twilio"),
    "x-maturity": Each("maturity"),  # Preview, Beta or GA: how stable the operation is
    "x-additionalPropertiesName": NOISE,  # a label for additional properties on documentation sites
    "x-class-extra-annotation": NOISE,  # Java source for Twilio's own SDK
    "x-field-extra-annotation": NOISE,  # the same
    "x-getter-extra-annotation": NOISE,  # the same
    "x-jvm-type": NOISE,  # the Java class of a value
}

_SERVERS: Final = Each("server")
_MEDIA: Final = Named("media")
_PROSE: Final[Mapping[str, Rule]] = {"description": PROSE, "summary": PROSE, "externalDocs": PROSE, "tags": PROSE}
_EXAMPLES: Final[Mapping[str, Rule]] = {"example": PROSE, "examples": PROSE}
_REFERENCE: Final[Mapping[str, Rule]] = {"$ref": KEEP}

_VALUE: Final[Mapping[str, Rule]] = {  # keywords that parameters and headers share
    **_REFERENCE,
    **_EXAMPLES,
    "description": PROSE,
    "required": KEEP,
    "deprecated": KEEP,
    "allowEmptyValue": KEEP,
    "style": KEEP,
    "explode": KEEP,
    "allowReserved": KEEP,
    "schema": One("schema"),
    "content": _MEDIA,
}

_PLAIN_SCHEMA_KEYWORDS: Final = (
    "type format enum const default nullable pattern minLength maxLength contentEncoding contentMediaType "
    "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf "
    "minItems maxItems uniqueItems minContains maxContains minProperties maxProperties "
    "readOnly writeOnly deprecated xml $id $schema $anchor $dynamicAnchor $dynamicRef $vocabulary"
)
_SCHEMA: Final[Mapping[str, Rule]] = {
    **_REFERENCE,
    **_EXAMPLES,
    **dict.fromkeys(_PLAIN_SCHEMA_KEYWORDS.split(), KEEP),
    "title": PROSE,
    "description": PROSE,
    "externalDocs": PROSE,
    "$comment": PROSE,
    "required": SORT,
    "properties": Named("schema"),
    "patternProperties": Named("schema"),
    "dependentSchemas": Named("schema"),
    "dependentRequired": KEEP,
    "$defs": Named("schema"),
    "additionalProperties": One("schema"),
    "unevaluatedProperties": One("schema"),
    "propertyNames": One("schema"),
    "items": One("schema"),
    "prefixItems": Each("schema"),
    "unevaluatedItems": One("schema"),
    "contains": One("schema"),
    "contentSchema": One("schema"),
    "allOf": Each("schema"),
    "anyOf": Each("schema"),
    "oneOf": Each("schema"),
    "not": One("schema"),
    "if": One("schema"),
    "then": One("schema"),
    "else": One("schema"),
    "discriminator": One("discriminator"),
}

SHAPES: Final[Mapping[Shape, Mapping[str, Rule]]] = {
    "document": {
        "openapi": KEEP,
        "jsonSchemaDialect": KEEP,
        "info": One("info"),
        "servers": _SERVERS,
        "paths": Named("path item", extensible=True),
        "components": One("components"),
        "security": KEEP,
        "tags": PROSE,
        "externalDocs": PROSE,
    },
    "info": {
        "title": KEEP,  # required by OpenAPI, and a name
        "version": KEEP,
        "summary": PROSE,
        "description": PROSE,
        "termsOfService": PROSE,
        "contact": PROSE,
        "license": PROSE,
    },
    "server": {"url": KEEP, "name": KEEP, "description": PROSE, "variables": Named("server variable")},
    "server variable": {"enum": KEEP, "default": KEEP, "description": PROSE},
    "components": {
        "schemas": Named("schema"),
        "responses": Named("response"),
        "parameters": Named("parameter"),
        "examples": PROSE,
        "requestBodies": Named("request body"),
        "headers": Named("header"),
        "securitySchemes": Named("security scheme"),
    },
    "path item": {
        **_REFERENCE,
        "summary": PROSE,
        "description": PROSE,
        **dict.fromkeys(("get", "put", "post", "delete", "options", "head", "patch", "trace"), One("operation")),
        "servers": _SERVERS,
        "parameters": Each("parameter"),
    },
    "operation": {
        **_PROSE,
        "operationId": KEEP,
        "parameters": Each("parameter"),
        "requestBody": One("request body"),
        "responses": Named("response", extensible=True),
        "deprecated": KEEP,
        "security": KEEP,
        "servers": _SERVERS,
    },
    "parameter": {**_VALUE, "name": KEEP, "in": KEEP},
    "header": _VALUE,
    "request body": {
        **_REFERENCE,
        "description": PROSE,
        "required": KEEP,
        "content": Named("media", json_shape="body media"),
    },
    "media": {**_EXAMPLES, "schema": One("schema"), "encoding": Named("encoding")},
    "body media": {**_EXAMPLES, "schema": One("argument"), "encoding": Named("encoding")},
    "encoding": {
        "contentType": KEEP,
        "headers": Named("header"),
        "style": KEEP,
        "explode": KEEP,
        "allowReserved": KEEP,
    },
    "response": {
        **_REFERENCE,
        "description": PHRASE,
        "summary": PROSE,
        "headers": Named("header"),
        "content": _MEDIA,
    },
    "schema": _SCHEMA,
    "argument": {**_SCHEMA, "title": KEEP},  # an inline JSON body becomes one argument, named after its title
    "discriminator": {"propertyName": KEEP, "mapping": KEEP},
    "security scheme": {
        **_REFERENCE,
        "type": KEEP,
        "description": PROSE,
        "name": KEEP,
        "in": KEEP,
        "scheme": KEEP,
        "bearerFormat": KEEP,
        "openIdConnectUrl": KEEP,
        "flows": One("flows"),
    },
    "flows": dict.fromkeys(("implicit", "password", "clientCredentials", "authorizationCode"), One("flow")),
    "flow": {"authorizationUrl": KEEP, "tokenUrl": KEEP, "refreshUrl": KEEP, "scopes": NAMES},
    "x-twilio": {
        "apiStandards": KEEP,  # "v1.0" documents use other rules for the fluent tree and for paging
        "pathType": KEEP,  # list or instance
        "parent": KEEP,
        "className": KEEP,
        "mountName": KEEP,
        "conditional": KEEP,  # groups of parameters; at least one of each group must be sent
        "pii": KEEP,  # how Twilio handles personal data
        "overrideType": KEEP,  # the JSON type of actual responses
        "normalizeSid": KEEP,
        "ignoreFormat": KEEP,  # values may not match the declared format
        "isIEnum": KEEP,
        "shortDescription": PROSE,
        "defaultOutputProperties": NOISE,  # the columns that Twilio's CLI prints
        "dependentProperties": NOISE,  # how Twilio's CLI finds children; the client uses `parent`
    },
    "maturity": {"name": KEEP, "description": PROSE},
}
