"""Callbacks of Verify: events of factors and challenges.

Source: the event types in the OpenAPI document of Verify v2, and the parameters that Twilio documents for every event.
Parameters of particular events are in `extra`.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..base.fields import field
from .callback import Callback

VerifyEvent: TypeAlias = Literal[
    "factor.created", "factor.verified", "factor.deleted", "challenge.approved", "challenge.denied"
]


class VerifyCallback(Callback):
    """An event of a service's webhook (`client.verify.v2.services(sid).webhooks`)."""

    __slots__ = ()

    _identity = "uuid"
    _shown = ("uuid", "type", "service_sid", "factor_sid", "factor_type")

    uuid: field[str] = field()  # of the event
    type: field[VerifyEvent | str] = field()
    account_sid: field[str] = field()
    service_sid: field[str] = field()
    entity_identity: field[str] = field()  # your identifier of the user
    factor_sid: field[str] = field()
    factor_type: field[str] = field()


__all__ = ["VerifyCallback", "VerifyEvent"]
