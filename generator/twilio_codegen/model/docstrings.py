"""Docstrings: what the signature cannot say, made of facts and of the words that overlays and our own documents give."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from ..quoting import prose
from ..spec import Body, Parameter, Pii, Schema

UNVERIFIED: Final = "unverified: documented by only one weak source"
_ENDS: Final = (".", "!", "?", ":")

_FORMATS: Final = {
    "phone-number": "phone number in E.164 format, or a channel address",
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


def argument_doc(schema: Schema, own: Parameter | Body | None = None) -> str | None:
    """What an argument means and what it may be; None when the type says it all.

    Source: the descriptions (contracts have none, so that these are our own, of overlays and authored documents), the
    schema's keywords, x-twilio.pii and x-unverified. `own` is the parameter or body that has the schema.
    """
    item = schema.items if schema.kind == "array" and schema.items is not None else schema
    words = sentence(own.description if own else None) or sentence(schema.description)
    known = None if words or item.format in ("uri", "http-method") else _FORMATS.get(item.format or "")
    unverified = schema.unverified or (isinstance(own, Parameter) and own.unverified)
    pii = (own.pii if isinstance(own, Parameter) else None) or schema.pii
    facts = [
        known,
        _range(item),
        _lengths(item),
        _counts(schema),
        _members(schema),
        f"default {prose(_plain(schema.default))}" if schema.default is not None else None,
        _retention(pii),
        "deprecated" if (schema.deprecated or (isinstance(own, Parameter) and own.deprecated)) and not words else None,
        UNVERIFIED if unverified else None,
    ]
    return _told(words, facts)


def field_doc(schema: Schema) -> str | None:
    """What an attribute of an answer means beside its type: words, unit, and how long a personal value is kept."""
    words = sentence(schema.description)
    known = _FORMATS.get(schema.format or "") if not words and schema.format in ("currency", "duration") else None
    return _told(words, [known, _retention(schema.pii), UNVERIFIED if schema.unverified else None])


def sentence(description: str | None) -> str:
    """A description on one line, fit for a docstring; the empty text where there is none.

    >>> sentence("What it is,\\n  in words.")
    'What it is, in words.'
    """
    return " ".join(prose(description or "").split())


def notes(*descriptions: str | None, unverified: bool = False) -> tuple[str, ...]:
    """The paragraphs that a docstring has below its first line."""
    told = [sentence(description) for description in descriptions]
    return (*filter(None, told), *((UNVERIFIED.capitalize() + ".",) if unverified else ()))


def _told(words: str, facts: Iterable[str | None]) -> str | None:
    """Words and facts in one: a phrase goes on with the facts, a sentence is followed by them."""
    listed = "; ".join(fact for fact in facts if fact)
    if not words or not listed:
        told = words or listed
        return _capitalized(told) + ("" if told.endswith(_ENDS) else ".") if told else None
    if words.endswith(_ENDS):
        return f"{words} {_capitalized(listed)}."
    return f"{words}{', ' if listed[0].isdigit() else '; '}{listed}."


def _capitalized(text: str) -> str:
    return text[0].upper() + text[1:]


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


def _members(schema: Schema) -> str | None:
    """The limits of a map; those of an object with known members are told by its own docstring."""
    if schema.kind != "object" or schema.properties:
        return None
    value = schema.additional if isinstance(schema.additional, Schema) else None
    limits = {"members": schema.max_properties, "characters in a key": schema.max_key_length}
    limits["characters in a value"] = value.max_length if value else None
    told = [f"{most} {what}" for what, most in limits.items() if most is not None]
    return f"at most {', '.join(told)}" if told else None


def _retention(pii: Pii | None) -> str | None:
    if pii is None:
        return None
    word = "sensitive personal data" if pii.handling == "sensitive" else "personal data"
    return word if pii.delete_sla is None else f"{word}, kept {pii.delete_sla} days"
