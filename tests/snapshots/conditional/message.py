"""Message records.

Generated from tests/snapshots/conditional.yaml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence

from ....base.checks import at_least_one, matches
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....sids import MessagingServiceSid


class MessageList(ListResource[M]):
    """Message records."""

    _uri = Uri("https://conditional.twilio.com/v1/Messages")

    @op
    def create(
        self,
        from_: str | None = None,
        messaging_service_sid: MessagingServiceSid | None = None,
        body: str | None = None,
        media_url: str | Sequence[str] | None = None,
    ) -> Request[bool]:
        """Create a Message: POST /v1/Messages"""
        return Request(
            self,
            "POST",
            bool,
            form={"From": from_, "MessagingServiceSid": messaging_service_sid, "Body": body, "MediaUrl": media_url},
            checks=(
                matches(MessagingServiceSid, messaging_service_sid=messaging_service_sid),
                at_least_one(from_=from_, messaging_service_sid=messaging_service_sid),
                at_least_one(body=body, media_url=media_url),
            ),
        )


__all__ = ["MessageList"]
