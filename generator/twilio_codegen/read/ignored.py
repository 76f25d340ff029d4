"""The keys of a document that mean nothing to a client, each with the reason: the only ones that `parse` drops."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

# The kinds of object in a document whose keys are keywords (not names that the document chooses).
Shape: TypeAlias = Literal[
    "document", "info", "server", "components", "path item", "operation", "parameter", "header", "request body",
    "media type", "response", "reference", "schema", "discriminator", "security scheme", "flows", "flow",
    "x-twilio of info", "x-twilio of a path item", "x-twilio of an operation", "x-twilio of a value", "pii", "state",
]  # fmt: skip

_PROSE: Final = "sentences about a whole that the client has no place for; names and facts stand elsewhere"
_EXAMPLE: Final = "shows a value; says nothing about others"
_JUDGED: Final = "the API judges it; a client that judged too would be wrong when the rule changes"
_SHORT: Final = "a shorter wording of the description"
_JVM: Final = "Java source for Twilio's own SDK"
_CLI: Final = "for Twilio's command line"
_TEXTUAL: Final = "a header of an answer reaches the caller as the text it is"

_EXAMPLES: Final = {"example": _EXAMPLE, "examples": _EXAMPLE}
_JVM_HINTS: Final = dict.fromkeys(
    ("x-class-extra-annotation", "x-field-extra-annotation", "x-getter-extra-annotation", "x-jvm-type"), _JVM
)

IGNORED: Final[Mapping[Shape, Mapping[str, str]]] = {
    "document": {
        "openapi": "load has refused the versions that we cannot read",
        "jsonSchemaDialect": "the keywords that we read mean the same in every dialect that OpenAPI allows",
        "tags": "groups for documentation sites; x-twilio.parent tells what belongs where",
        "externalDocs": _PROSE,
        "x-maturity": "explains the words of the operations' own x-maturity",
    },
    "info": {
        "version": "counts revisions of the text; the version of the API is part of its paths",
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
        "allowEmptyValue": "an empty text is sent as it is, whether announced or not",
    },
    "header": {
        **_EXAMPLES,
        "$ref": "a header is known by its name",
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
        "description": "OpenAPI asks for one; the status says as much",
    },
    "reference": {"summary": _SHORT, "description": "the component that is referred to has its own"},
    "schema": {
        **_EXAMPLES,
        **_JVM_HINTS,
        "externalDocs": _PROSE,
        "xml": "the client speaks JSON",
        "writeOnly": "the schemas of answers, which are read with every field optional, need no such mark",
        "uniqueItems": _JUDGED,
        "multipleOf": _JUDGED,
        "$comment": "for the authors of the document",
        "x-additionalPropertiesName": "a label that documentation sites print for the free keys of a map",
    },
    "discriminator": {},
    "security scheme": {
        "description": _PROSE,
        "bearerFormat": "a token is opaque to those who carry it",
    },
    "flows": {},
    "flow": {"scopes": "belong to the credentials that the caller was given; a call cannot choose them"},
    "x-twilio of info": {},
    "x-twilio of a path item": {
        "defaultOutputProperties": _CLI,
        "dependentProperties": f"{_CLI}; children are found by their x-twilio.parent",
    },
    "x-twilio of an operation": {},
    "x-twilio of a value": {
        "shortDescription": _SHORT,
        "isIEnum": "for Twilio's own generators; the enum stands beside it",
    },
    "pii": {},
    "state": {},
}
