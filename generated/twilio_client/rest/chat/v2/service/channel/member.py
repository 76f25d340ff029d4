"""Member records.

Generated from specs/contract/twilio_chat_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final, Literal, TypeAlias

from ......base.checks import matches
from ......base.deserialize import integer, iso8601_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.pii import Pii, personal
from ......base.request import Listing, Request
from ......base.uri import Uri
from ......sids import AccountSid, CHSid, ISSid, MBSid, RoleSid

MemberWebhookEnabledType: TypeAlias = Literal["true", "false"]


class MemberContext(InstanceContext[M]):
    """One Member."""

    _uri = Uri(
        "https://chat.twilio.com/v2/Services/{service_sid}/Channels/{channel_sid}/Members/{sid}", service_sid=ISSid
    )

    @op
    def fetch(self) -> Request[MemberInstance[M]]:
        """Fetch the Member: GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}"""
        return Request(self, "GET", MemberInstance)

    @op
    def delete(self, x_twilio_webhook_enabled: MemberWebhookEnabledType | str | None = None) -> Request[bool]:
        """Delete the Member: DELETE /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}"""
        return Request(self, "DELETE", bool, headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled})

    @op
    def update(
        self,
        x_twilio_webhook_enabled: MemberWebhookEnabledType | str | None = None,
        role_sid: RoleSid | None = None,
        last_consumed_message_index: int | None = None,
        last_consumption_timestamp: datetime | date | str | None = None,
        date_created: datetime | date | str | None = None,
        date_updated: datetime | date | str | None = None,
        attributes: str | None = None,
    ) -> Request[MemberInstance[M]]:
        """Update the Member: POST /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}"""
        return Request(
            self,
            "POST",
            MemberInstance,
            headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled},
            form={
                "RoleSid": role_sid,
                "LastConsumedMessageIndex": last_consumed_message_index,
                "LastConsumptionTimestamp": last_consumption_timestamp,
                "DateCreated": date_created,
                "DateUpdated": date_updated,
                "Attributes": attributes,
            },
            checks=(matches(RoleSid, role_sid=role_sid),),
        )


class MemberInstance(MemberContext[M], InstanceResource[M]):
    """A Member as returned by Twilio.

    Attributes:
        identity: Personal data, kept 30 days.
        attributes: Sensitive personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(identity=Pii(30), attributes=Pii(30, "sensitive"))

    sid: field[MBSid] = field()
    account_sid: field[AccountSid] = field()
    channel_sid: field[CHSid] = field()
    service_sid: field[ISSid] = field()
    identity: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    role_sid: field[RoleSid] = field()
    last_consumed_message_index: field[int] = field(integer)
    last_consumption_timestamp: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    attributes: field[str] = field()

    class WebhookEnabledType:
        """Values of MemberWebhookEnabledType."""

        TRUE: Final = "true"
        FALSE: Final = "false"


class MemberPage(Page[M, MemberInstance[M]]):
    """One page of Member records."""

    _record = MemberInstance
    _paging = Linked("members", max_size=100)


class MemberList(ListResource[M]):
    """Member records."""

    _uri = Uri("https://chat.twilio.com/v2/Services/{service_sid}/Channels/{channel_sid}/Members", service_sid=ISSid)

    def __call__(self, sid: str) -> MemberContext[M]:
        """The Member with this identifier. Sends no request."""
        return MemberContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        identity: str,
        x_twilio_webhook_enabled: MemberWebhookEnabledType | str | None = None,
        role_sid: RoleSid | None = None,
        last_consumed_message_index: int | None = None,
        last_consumption_timestamp: datetime | date | str | None = None,
        date_created: datetime | date | str | None = None,
        date_updated: datetime | date | str | None = None,
        attributes: str | None = None,
    ) -> Request[MemberInstance[M]]:
        """Create a Member: POST /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members"""
        return Request(
            self,
            "POST",
            MemberInstance,
            form={
                "Identity": identity,
                "RoleSid": role_sid,
                "LastConsumedMessageIndex": last_consumed_message_index,
                "LastConsumptionTimestamp": last_consumption_timestamp,
                "DateCreated": date_created,
                "DateUpdated": date_updated,
                "Attributes": attributes,
            },
            headers={"X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled},
            checks=(matches(RoleSid, role_sid=role_sid),),
        )

    @listing
    def list(
        self, identity: str | Sequence[str] | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[MemberInstance[M]]:
        """List Member records: GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members

        Args:
            identity: Personal data, kept 30 days.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 100.
        """
        return Listing(self, MemberPage, query={"Identity": identity, "PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self,
        identity: str | Sequence[str] | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[MemberPage[M]]:
        """Fetch one page of Member records: GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members

        Args:
            identity: Personal data, kept 30 days.
            page_size: Records per page: 1 to 100.
        """
        return Request(
            self,
            "GET",
            MemberPage,
            query={"Identity": identity, "PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[MemberPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", MemberPage, url=target_url)


__all__ = ["MemberContext", "MemberInstance", "MemberList", "MemberPage", "MemberWebhookEnabledType"]
