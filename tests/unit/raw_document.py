"""A small document in the form that Twilio publishes, with prose in every possible place.

All prose and noise contains the word PROSE, so that a test can search for it. Every name that could be confused with a
keyword is used as a name somewhere.
"""

from __future__ import annotations

from twilio_codegen.problems import JsonObject

PROSE = "PROSE: words of another."

_NAMES = ("description", "title", "example", "examples", "summary", "tags", "externalDocs", "required", "x-jvm-type")


def raw_document() -> JsonObject:
    """A new copy, to be changed as a test likes."""
    return {
        "openapi": "3.0.1",
        "info": {
            "title": "Twilio - Things",
            "version": "1.0.0",
            "description": PROSE,
            "termsOfService": f"https://example.com/{PROSE}",
            "contact": {"name": PROSE},
            "license": {"name": PROSE},
            "x-twilio": {"apiStandards": "v0.1"},
        },
        "servers": [{"url": "https://things.twilio.com", "description": PROSE}],
        "tags": [{"name": PROSE, "description": PROSE}],
        "externalDocs": {"url": PROSE},
        "x-maturity": [{"name": "Beta", "description": PROSE}],
        "security": [{"basic": []}],
        "paths": {
            "/v1/Things/{description}": {
                "description": PROSE,
                "servers": [{"url": "https://things.twilio.com"}],
                "x-twilio": {
                    "pathType": "instance",
                    "parent": "/Boxes/{Sid}",
                    "mountName": "things",
                    "className": "thing",
                    "defaultOutputProperties": [PROSE],
                    "dependentProperties": {"parts": {"mapping": {"sid": PROSE}}},
                },
                "parameters": [_parameter("description", "path")],
                "get": {
                    "operationId": "FetchThing",
                    "summary": PROSE,
                    "description": PROSE,
                    "externalDocs": {"url": PROSE},
                    "tags": [PROSE],
                    "x-maturity": ["Beta"],
                    "parameters": [_parameter(name, "query") for name in ("title", "DateSent<", "summary")],
                    "responses": {
                        "200": {
                            "description": PROSE,
                            "headers": {
                                "Access-Control-Allow-Origin": {"description": PROSE, "schema": {"type": "string"}},
                                "access-control-max-age": {"$ref": "#/components/headers/Access-Control-Max-Age"},
                                "ETag": {"description": PROSE, "example": PROSE, "schema": {"type": "string"}},
                            },
                            "content": {
                                "application/json": {
                                    "schema": {"$ref": "#/components/schemas/tags", "description": PROSE},
                                    "examples": {"one": {"summary": PROSE, "value": {"sid": PROSE}}},
                                }
                            },
                        },
                        "404": {"$ref": "#/components/responses/Missing"},
                        "default": {"description": PROSE},
                    },
                },
                "post": {
                    "operationId": "UpdateThing",
                    "x-twilio": {"conditional": [["summary", "title"]]},
                    "requestBody": {
                        "description": PROSE,
                        "content": {
                            "application/x-www-form-urlencoded": {"schema": _object(title=PROSE)},
                            "application/json": {"schema": _object(title="UpdateThingRequest"), "example": PROSE},
                        },
                    },
                    "responses": {
                        "422": {
                            "description": PROSE,
                            "headers": {"Access-Control-Allow-Origin": {"schema": {"type": "string"}}},
                        }
                    },
                },
            }
        },
        "components": {
            "schemas": {
                "tags": _object(title=PROSE),
                "thing_enum_description": {
                    "type": "string",
                    "title": PROSE,
                    "enum": ["example", "description", "a value of three words"],
                    "default": "description",
                },
                "shapes": {
                    "oneOf": [{"$ref": "#/components/schemas/tags"}, {"type": "object", "title": PROSE}],
                    "discriminator": {"propertyName": "title", "mapping": {"example": "#/components/schemas/tags"}},
                },
                "map": {
                    "type": "object",
                    "additionalProperties": {"description": PROSE},
                    "x-additionalPropertiesName": PROSE,
                    "x-class-extra-annotation": PROSE,
                    "x-jvm-type": PROSE,
                },
            },
            "responses": {"Missing": {"description": PROSE}, "Unused": {"description": PROSE}},
            "parameters": {"example": _parameter("example", "header")},
            "headers": {"Access-Control-Max-Age": {"schema": {"type": "string"}, "description": PROSE}},
            "examples": {"thing": {"value": PROSE}},
            "securitySchemes": {
                "basic": {"type": "http", "scheme": "basic", "description": PROSE},
                "oauth": {
                    "type": "oauth2",
                    "flows": {"clientCredentials": {"tokenUrl": "https://x.test", "scopes": {"tags": PROSE}}},
                },
            },
        },
    }


def _parameter(name: str, place: str) -> JsonObject:
    return {
        "name": name,
        "in": place,
        "description": PROSE,
        "required": place == "path",
        "schema": {"type": "string", "description": PROSE, "example": PROSE},
        "examples": {"one": {"value": PROSE}},
        "x-twilio": {"pii": {"handling": "standard", "deleteSla": 30}, "shortDescription": PROSE},
    }


def _object(title: str) -> JsonObject:
    """A schema with a property for each word that is also a keyword."""
    return {
        "type": "object",
        "title": title,
        "description": PROSE,
        "externalDocs": {"url": PROSE},
        "required": ["title", "description"],
        "properties": {
            **{name: {"type": "string", "description": PROSE, "example": PROSE} for name in _NAMES},
            "nested": {
                "type": "array",
                "items": {"type": "object", "properties": {"description": {"title": PROSE}}, "example": {"a": PROSE}},
                "x-field-extra-annotation": PROSE,
                "x-getter-extra-annotation": PROSE,
                "x-twilio": {"shortDescription": PROSE},
            },
        },
    }
