"""The keys that `parse` ignores because a client does not need them, each with the reason."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

# The kinds of object whose keys are OpenAPI keywords, not names chosen by the document.
Shape: TypeAlias = Literal[
    "document", "info", "server", "components", "path item", "operation", "parameter", "header", "request body",
    "media type", "response", "reference", "schema", "discriminator", "security scheme", "flows", "flow",
    "x-twilio of info", "x-twilio of a path item", "x-twilio of an operation", "x-twilio of a value", "pii", "state",
]  # fmt: skip

_PROSE: Final = "general text that has no place in the client; names and facts are in other keys"
_EXAMPLE: Final = "an example does not limit other values"
_JUDGED: Final = "the API checks it; a check in the client would be wrong as soon as the rule changes"
_SHORT: Final = "a shorter wording of the description"
_JVM: Final = "Java source for Twilio's own SDK"
_CLI: Final = "for Twilio's command line"
_TEXTUAL: Final = "response headers are returned as text"

_EXAMPLES: Final = {"example": _EXAMPLE, "examples": _EXAMPLE}
_JVM_HINTS: Final = dict.fromkeys(
    ("x-class-extra-annotation", "x-field-extra-annotation", "x-getter-extra-annotation", "x-jvm-type"), _JVM
)

IGNORED: Final[Mapping[Shape, Mapping[str, str]]] = {
    "document": {
        "openapi": "load rejects unsupported versions",
        "jsonSchemaDialect": "the supported keywords mean the same in every dialect that OpenAPI allows",
        "tags": "groups for documentation sites; x-twilio.parent tells what belongs where",
        "externalDocs": _PROSE,
        "x-maturity": "defines the values of x-maturity in operations",
    },
    "info": {
        "version": "the revision of the document; the API version is part of the paths",
        "summary": _PROSE,
        "description": _PROSE,
        "termsOfService": _PROSE,
        "contact": _PROSE,
        "license": _PROSE,
    },
    "server": {"name": _PROSE, "description": _PROSE},
    "components": {"examples": _EXAMPLE},
    "path item": {"summary": _SHORT},
    "operation": {
        "tags": "groups for documentation sites; x-twilio.parent tells what belongs where",
        "externalDocs": _PROSE,
    },
    "parameter": {
        **_EXAMPLES,
        **_JVM_HINTS,
        "allowEmptyValue": "empty strings are sent in any case",
    },
    "header": {
        **_EXAMPLES,
        "$ref": "only the name of a header is used",
        "schema": _TEXTUAL,
        "content": _TEXTUAL,
        "style": _TEXTUAL,
        "explode": _TEXTUAL,
        "required": "a client takes the headers that come",
        "deprecated": "a client takes the headers that come",
        "description": _PROSE,
    },
    "request body": {},
    "media type": _EXAMPLES,
    "response": {
        "summary": _PROSE,
        "description": "required by OpenAPI; says no more than the status code",
    },
    "reference": {"summary": _SHORT, "description": "the referenced component has its own"},
    "schema": {
        **_EXAMPLES,
        **_JVM_HINTS,
        "externalDocs": _PROSE,
        "xml": "the client uses JSON",
        "writeOnly": "all response fields are optional, so they need no such mark",
        "uniqueItems": _JUDGED,
        "multipleOf": _JUDGED,
        "$comment": "a note to the authors of the document",
        "x-additionalPropertiesName": "a label for additional properties on documentation sites",
    },
    "discriminator": {},
    "security scheme": {
        "description": _PROSE,
        "bearerFormat": "tokens are opaque to the client",
    },
    "flows": {},
    "flow": {"scopes": "scopes belong to the credentials; a request cannot choose them"},
    "x-twilio of info": {},
    "x-twilio of a path item": {
        "defaultOutputProperties": _CLI,
        "dependentProperties": f"{_CLI}; x-twilio.parent links children to parents",
    },
    "x-twilio of an operation": {},
    "x-twilio of a value": {
        "shortDescription": _SHORT,
        "isIEnum": "for Twilio's own generators; the schema also has the enum",
    },
    "pii": {},
    "state": {},
}
