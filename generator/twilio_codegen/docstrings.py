"""Docstrings made of facts: what the signature cannot say, in our own words."""

from __future__ import annotations

from .quoting import prose
from .spec import Pii, Schema

_FORMATS = {
    "phone-number": "phone number in E.164 form, or the address of a channel",
    "iso-country-code": "ISO 3166-1 alpha-2 country code",
    "currency": "ISO 4217 currency code",
    "email": "e-mail address",
    "byte": "base64",
    "uuid": "UUID",
    "duration": "ISO 8601 duration",
    "http-method": "HTTP method",
    "twiml": "TwiML document",
    "uri": "URI",
    "uri-reference": "URI reference",
}


def argument_facts(schema: Schema) -> str | None:
    """Format, range, lengths, counts, default and retention of an argument; None when the type says it all.

    Source: the schema's own keywords and x-twilio.pii.
    """
    item = schema.items if schema.kind == "array" and schema.items is not None else schema
    facts = [
        _FORMATS.get(item.format or "") if item.format not in ("uri", "http-method") else None,
        _range(item),
        _lengths(item),
        _counts(schema),
        f"default {prose(_plain(schema.default))}" if schema.default is not None else None,
        _retention(schema.pii),
    ]
    told = "; ".join(fact for fact in facts if fact)
    return told[0].upper() + told[1:] + "." if told else None


def field_facts(schema: Schema) -> str | None:
    """What is known of a field beside its type: how long a personal value is kept, and what form it has."""
    facts = [_FORMATS.get(schema.format or "") if schema.format in ("currency", "duration") else None]
    facts.append(_retention(schema.pii))
    told = "; ".join(fact for fact in facts if fact)
    return told or None


def _plain(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _range(schema: Schema) -> str | None:
    low, high = schema.minimum, schema.maximum
    if low is not None and high is not None:
        return f"{low} to {high}"
    if low is not None:
        return f"{low} or more"
    return f"{high} or less" if high is not None else None


def _lengths(schema: Schema) -> str | None:
    if schema.pattern is not None:  # the alias tells it
        return None
    low, high = schema.min_length, schema.max_length
    if low and high is not None:
        return f"{low} to {high} characters" if low != high else f"{low} characters"
    if low:
        return f"at least {low} characters"
    return f"at most {high} characters" if high is not None else None


def _counts(schema: Schema) -> str | None:
    low, high = schema.min_items, schema.max_items
    if low and high is not None:
        return f"{low} to {high} values"
    if low:
        return f"at least {low} values"
    return f"at most {high} values" if high is not None else None


def _retention(pii: Pii | None) -> str | None:
    if pii is None:
        return None
    word = "sensitive personal data" if pii.handling == "sensitive" else "personal data"
    return word if pii.delete_sla is None else f"{word}, kept {pii.delete_sla} days"
