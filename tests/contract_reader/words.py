"""Python names for Twilio's names, by the rules of the official SDK."""

from __future__ import annotations

import re
from keyword import iskeyword

_BETWEEN_WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+")
_IRREGULAR = {"aws": "aws", "knowledge_bases": "knowledge_basis"}
_PLURALS = {"ies": "y", "sses": "ss", "uses": "us", "ches": "ch", "xes": "x", "us": "us", "sis": "sis", "ss": "ss"}


def snake(word: str) -> str:
    """The form of a variable.

    >>> snake("MessagingServiceSid"), snake("Parameter1.Name"), snake("SIPDomain"), snake("twilio/text")
    ('messaging_service_sid', 'parameter1_name', 'sip_domain', 'twilio_text')
    """
    return "_".join(part.lower() for part in _BETWEEN_WORDS.split(word) if part)


def camel(word: str) -> str:
    """The form of a class: a word starts after whatever is no letter, a digit included.

    >>> camel("message_enum_status"), camel("iam.v1.account"), camel("a2p_brand"), camel("phoneNumber")
    ('MessageEnumStatus', 'IamV1Account', 'A2PBrand', 'PhoneNumber')
    """
    return "".join(part[0].upper() + part[1:] for part in re.findall(r"[A-Za-z][A-Za-z]*|[0-9]+", word))


def singular(word: str) -> str:
    """The word for one of many, as the official SDK has it.

    >>> singular("messages"), singular("policies"), singular("status"), singular("statuses")
    ('message', 'policy', 'status', 'status')
    """
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    for ending, one in _PLURALS.items():
        if word.endswith(ending):
            return word.removesuffix(ending) + one
    return word.removesuffix("s")


def argument(word: str) -> str:
    """The name of an argument; `<` and `>` are range filters, a client has a version of its own, and A2P is one word.

    >>> argument("From"), argument("DateSent<"), argument("Version"), argument("A2PProfileBundleSid")
    ('from_', 'date_sent_before', 'resource_version', 'a2p_profile_bundle_sid')
    """
    suffix = {"<": "_before", ">": "_after"}.get(word[-1], "")
    name = snake(word.replace("A2P", "A2p")) + suffix
    return "resource_version" if name == "version" else python(name)


def attribute(word: str) -> str:
    """The name of an attribute of an answer."""
    return python(snake(word))


def constant(value: str) -> str:
    """The name of an enum's value.

    >>> constant("in-progress"), constant("Active (Now)"), constant(""), constant("3gpp")
    ('IN_PROGRESS', 'ACTIVE__NOW', 'EMPTY', '_3GPP')
    """
    name = "".join(letter if letter.isalnum() else "_" for letter in value).strip("_").upper() or "EMPTY"
    return f"_{name}" if name[0].isdigit() else name


def enum_class(component: str) -> str:
    """The class of constants for an enum with a name of its own: what follows `enum` in the name, else all of it.

    >>> enum_class("message_enum_status"), enum_class("hostedNumberOrderEnumStatus"), enum_class("OperatorAuthorEnum")
    ('Status', 'Status', 'OperatorAuthor')
    """
    match = re.search(r"[eE]num_?(?=[A-Za-z])", component)
    return camel(component[match.end() :]) if match else camel(component).removesuffix("Enum")


def python(name: str) -> str:
    """The name, with an underscore where Python keeps it for itself."""
    return f"{name}_" if iskeyword(name) else name
