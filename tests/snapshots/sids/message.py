"""Message records.

Generated from tests/snapshots/sids.yaml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence

from ....base.checks import matches
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....sids import AccountSid, AddressSid, MessageSid, MessagingServiceSid


class MessageContext(InstanceContext[M]):
    """One Message."""

    _uri = Uri("https://identifiers.twilio.com/v1/Messages/{sid}", sid=MessageSid)

    @op
    def update(
        self,
        account_sid: AccountSid | None = None,
        messaging_service_sid: MessagingServiceSid | None = None,
        fallback_service_sid: MessagingServiceSid | None = None,
        address_sids: AddressSid | Sequence[AddressSid] | None = None,
    ) -> Request[MessageInstance[M]]:
        """Update the Message: POST /v1/Messages/{Sid}"""
        return Request(
            self,
            "POST",
            MessageInstance,
            query={"AccountSid": account_sid},
            form={
                "MessagingServiceSid": messaging_service_sid,
                "FallbackServiceSid": fallback_service_sid,
                "AddressSids": address_sids,
            },
            checks=(
                matches(AccountSid, account_sid=account_sid),
                matches(
                    MessagingServiceSid,
                    messaging_service_sid=messaging_service_sid,
                    fallback_service_sid=fallback_service_sid,
                ),
                matches(AddressSid, address_sids=address_sids),
            ),
        )


class MessageInstance(MessageContext[M], InstanceResource[M]):
    """A Message as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[MessageSid] = field()


class MessageList(ListResource[M]):
    """Message records."""

    def __call__(self, sid: MessageSid) -> MessageContext[M]:
        """The Message with this identifier. Sends no request."""
        return MessageContext(self._client, {**self._path, "sid": sid})

    get = __call__


__all__ = ["MessageContext", "MessageInstance", "MessageList"]
