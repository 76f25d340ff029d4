"""A modified part of a contract: something that Twilio could publish and today's client does not do."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy

from .contracts import Contract, Node, contract

ACCOUNT = "/2010-04-01/Accounts/{Sid}.json"
MESSAGES = "/2010-04-01/Accounts/{AccountSid}/Messages.json"
MESSAGE = "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json"
MEDIA = "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json"


def doctored(edit: Callable[[Node], object]) -> Contract:
    """The contract of messages, edited."""
    whole = contract("twilio_api_v2010").data
    data = deepcopy({**whole, "paths": {path: whole["paths"][path] for path in (ACCOUNT, MESSAGES, MESSAGE, MEDIA)}})
    edit(data)
    return Contract("twilio_api_v2010", data)


def unchanged(data: Node) -> None:
    """No edit."""


def form(data: Node) -> Node:
    """The form of CreateMessage."""
    content = data["paths"][MESSAGES]["post"]["requestBody"]["content"]
    fields: Node = content["application/x-www-form-urlencoded"]["schema"]
    return fields


def schema(data: Node, name: str) -> Node:
    """A component."""
    found: Node = data["components"]["schemas"][name]
    return found
