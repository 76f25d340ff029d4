"""Web Channels records.

Generated from specs/contract/twilio_flex_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.pii import Pii, personal
from ....base.request import Request
from ....base.uri import Uri
from ....sids import CHSid


class WebChannelsInstance(InstanceResource[M]):
    """A Web Channels as returned by Twilio.

    Attributes:
        identity: Personal data, kept 30 days.
    """

    __pii__ = personal(identity=Pii(30))

    conversation_sid: field[CHSid] = field()
    identity: field[str] = field()


class WebChannelsList(ListResource[M]):
    """Web Channels records."""

    _uri = Uri("https://flex-api.twilio.com/v2/WebChats")

    @op
    def create(
        self,
        address_sid: str,
        ui_version: str | None = None,
        chat_friendly_name: str | None = None,
        customer_friendly_name: str | None = None,
        pre_engagement_data: str | None = None,
        identity: str | None = None,
    ) -> Request[WebChannelsInstance[M]]:
        """Create a Web Channels: POST /v2/WebChats"""
        return Request(
            self,
            "POST",
            WebChannelsInstance,
            form={
                "AddressSid": address_sid,
                "ChatFriendlyName": chat_friendly_name,
                "CustomerFriendlyName": customer_friendly_name,
                "PreEngagementData": pre_engagement_data,
                "Identity": identity,
            },
            headers={"Ui-Version": ui_version},
        )


__all__ = ["WebChannelsInstance", "WebChannelsList"]
