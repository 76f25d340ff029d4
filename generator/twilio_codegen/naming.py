"""From Twilio's words to Python's words; nothing else in the generator makes a Python name.

The functions here are the rules. What they cannot settle (two words that would meet, one that gives no name) is found by
`Scope.distinct` and settled by a row in specs/overrides.toml.
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
    ("knowledge_bases", "knowledge_basis"),  # as the official SDK has it
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
    """Turn a Twilio word into the form of a Python variable, keywords included.

    >>> snake("MessagingServiceSid"), snake("Parameter1.Name"), snake("twilio/text"), snake("SIPDomain")
    ('messaging_service_sid', 'parameter1_name', 'twilio_text', 'sip_domain')
    """
    word = _NOT_WORD.sub("_", word).strip("_")
    word = _ACRONYM.sub(r"\1_\2", word)
    return _HUMP.sub(r"\1_\2", word).lower()


@lru_cache(maxsize=None)
def camel(word: str) -> str:
    """Turn a Twilio word into the form of a Python class; a letter after a digit starts a word.

    >>> camel("message_enum_status"), camel("iam.v1.account"), camel("a2p_brand"), camel("MessageFeedback")
    ('MessageEnumStatus', 'IamV1Account', 'A2PBrand', 'MessageFeedback')
    """
    parts = [part for part in _NOT_WORD.split(word) if part]
    joined = "".join(part[0].upper() + part[1:] for part in parts)
    return _DIGIT_LETTER.sub(lambda match: match[1] + match[2].upper(), joined)


def singular(word: str) -> str:
    """The name of one of many, in the form of a variable, by Twilio's rules rather than English grammar.

    >>> singular("messages"), singular("policies"), singular("aws"), singular("knowledge_bases"), singular("statuses")
    ('message', 'policy', 'aws', 'knowledge_basis', 'status')
    """
    for ending, one in _SINGULAR_ENDINGS:
        if word.endswith(ending):
            return word.removesuffix(ending) + one
    return word


def in_words(class_name: str) -> str:
    """A class name for sentences.

    >>> in_words("AvailablePhoneNumberCountry")
    'Available Phone Number Country'
    """
    return " ".join(part.capitalize() for part in snake(class_name).split("_"))


def with_article(noun: str) -> str:
    """A noun with "a" or "an" before it, by how it sounds.

    >>> with_article("Message"), with_article("Account"), with_article("User"), with_article("Usage Record")
    ('a Message', 'an Account', 'a User', 'a Usage Record')
    """
    sounds_like_you = re.match(r"U(s|k|ni)", noun)
    return f"an {noun}" if noun[0] in "AEIOU" and not sounds_like_you else f"a {noun}"


def safe(word: str) -> str:
    """The word itself, or with an underscore after it when Python keeps the word for itself.

    >>> safe("from"), safe("import"), safe("body")
    ('from_', 'import_', 'body')
    """
    return word + "_" if keyword.iskeyword(word) else word


def is_name(word: str) -> bool:
    """Whether Python takes the word as a name, and as nothing but that very name.

    Letters beyond ASCII are out: Python takes some of them for others, so that two words would meet unseen.

    >>> is_name("body"), is_name("1st"), is_name("from"), is_name("ﬁeld")
    (True, False, False, False)
    """
    return word.isascii() and word.isidentifier() and not keyword.iskeyword(word)


def argument_name(word: str) -> str:
    """The Python argument of a Twilio parameter; `<` and `>` are Twilio's range filters, A2P is one word.

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
    """The Python attribute of a field in an answer.

    >>> attribute_name("dateCreated"), attribute_name("from"), attribute_name("twilio/text")
    ('date_created', 'from_', 'twilio_text')
    """
    return safe(snake(word))


def constant_name(value: str) -> str:
    """The name of an enum value; "" where it has neither letters nor digits to be named after.

    >>> constant_name("in-progress"), constant_name("Active (Now)"), constant_name(""), constant_name("3gpp"), constant_name("<")
    ('IN_PROGRESS', 'ACTIVE__NOW', 'EMPTY', '_3GPP', '')
    """
    if not value:
        return "EMPTY"
    name = re.sub(r"[^0-9A-Za-z]", "_", value).strip("_").upper()
    return "_" + name if name[:1].isdigit() else name
