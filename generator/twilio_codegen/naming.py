"""Rules that convert Twilio's names to Python names. No other module makes Python names.

`Scope.distinct` finds what these rules cannot decide: two names that become the same one, and names that cannot be
converted. A row in specs/overrides.toml decides these cases.
"""

from __future__ import annotations

import keyword
import re
from functools import lru_cache

_ACRONYM = re.compile(r"([A-Z]+)([A-Z][a-z])")
_HUMP = re.compile(r"([a-z\d])([A-Z])")
_NOT_WORD = re.compile(r"[^0-9A-Za-z]+")
_DIGIT_LETTER = re.compile(r"(\d)([a-z])")
_DIGIT_ACRONYM = re.compile(r"\d[A-Z](?=[A-Z])")

_SINGULAR_ENDINGS = (
    ("aws", "aws"),
    ("knowledge_bases", "knowledge_basis"),  # follows the official SDK
    ("ies", "y"),
    ("sses", "ss"),
    ("uses", "us"),
    ("ches", "ch"),
    ("xes", "x"),
    ("status", "status"),
    ("sis", "sis"),
    ("ss", "ss"),
    ("s", ""),
)


@lru_cache(maxsize=None)
def snake(word: str) -> str:
    """Convert a name to snake case. Python keywords are not changed.

    >>> snake("MessagingServiceSid"), snake("Parameter1.Name"), snake("twilio/text"), snake("SIPDomain")
    ('messaging_service_sid', 'parameter1_name', 'twilio_text', 'sip_domain')
    """
    word = _NOT_WORD.sub("_", word).strip("_")
    word = _ACRONYM.sub(r"\1_\2", word)
    return _HUMP.sub(r"\1_\2", word).lower()


@lru_cache(maxsize=None)
def camel(word: str) -> str:
    """Convert a name to camel case. A letter after a digit starts a new word.

    >>> camel("message_enum_status"), camel("iam.v1.account"), camel("a2p_brand"), camel("MessageFeedback")
    ('MessageEnumStatus', 'IamV1Account', 'A2PBrand', 'MessageFeedback')
    """
    parts = [part for part in _NOT_WORD.split(word) if part]
    joined = "".join(part[0].upper() + part[1:] for part in parts)
    return _DIGIT_LETTER.sub(lambda match: match[1] + match[2].upper(), joined)


def singular(word: str) -> str:
    """Return the singular of a snake case name, by Twilio's conventions instead of English grammar.

    >>> singular("messages"), singular("policies"), singular("aws"), singular("knowledge_bases"), singular("statuses")
    ('message', 'policy', 'aws', 'knowledge_basis', 'status')
    """
    for ending, one in _SINGULAR_ENDINGS:
        if word.endswith(ending):
            return word.removesuffix(ending) + one
    return word


def in_words(class_name: str) -> str:
    """Split a class name into words for use in a sentence.

    >>> in_words("AvailablePhoneNumberCountry")
    'Available Phone Number Country'
    """
    return " ".join(part.capitalize() for part in snake(class_name).split("_"))


def with_article(noun: str) -> str:
    """Put "a" or "an" before a noun, depending on its sound.

    >>> with_article("Message"), with_article("Account"), with_article("User"), with_article("Usage Record")
    ('a Message', 'an Account', 'a User', 'a Usage Record')
    """
    sounds_like_you = re.match(r"U(s|k|ni)", noun)
    return f"an {noun}" if noun[0] in "AEIOU" and not sounds_like_you else f"a {noun}"


def safe(word: str) -> str:
    """Append an underscore if the word is a Python keyword.

    >>> safe("from"), safe("import"), safe("body")
    ('from_', 'import_', 'body')
    """
    return word + "_" if keyword.iskeyword(word) else word


def is_name(word: str) -> bool:
    """Return whether the word is a valid ASCII identifier and not a keyword.

    Non-ASCII letters are not allowed: Python normalizes some of them to other letters, so two different names could
    become the same one without notice.

    >>> is_name("body"), is_name("1st"), is_name("from"), is_name("ﬁeld")
    (True, False, False, False)
    """
    return word.isascii() and word.isidentifier() and not keyword.iskeyword(word)


def argument_name(word: str) -> str:
    """Return the Python argument name of a Twilio parameter.

    `<` and `>` at the end are Twilio's range filters. A2P counts as one word.

    >>> argument_name("MessagingServiceSid"), argument_name("From"), argument_name("StartTime<")
    ('messaging_service_sid', 'from_', 'start_time_before')
    >>> argument_name("A2PProfileBundleSid")
    'a2p_profile_bundle_sid'
    """
    word = _DIGIT_ACRONYM.sub(lambda match: match[0].lower(), word)
    if word.endswith("<"):
        return snake(word[:-1]) + "_before"
    if word.endswith(">"):
        return snake(word[:-1]) + "_after"
    name = snake(word)
    return "resource_version" if name == "version" else safe(name)


def attribute_name(word: str) -> str:
    """Return the Python attribute name of a response field.

    >>> attribute_name("dateCreated"), attribute_name("from"), attribute_name("twilio/text")
    ('date_created', 'from_', 'twilio_text')
    """
    return safe(snake(word))


def constant_name(value: str) -> str:
    """Return the constant name of an enum value, or "" if the value contains no letters or digits.

    >>> constant_name("in-progress"), constant_name("Active (Now)"), constant_name(""), constant_name("3gpp"), constant_name("<")
    ('IN_PROGRESS', 'ACTIVE__NOW', 'EMPTY', '_3GPP', '')
    """
    if not value:
        return "EMPTY"
    name = re.sub(r"[^0-9A-Za-z]", "_", value).strip("_").upper()
    return "_" + name if name[:1].isdigit() else name
