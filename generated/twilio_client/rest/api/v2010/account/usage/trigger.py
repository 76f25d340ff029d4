"""Trigger records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from ......base.deserialize import rfc2822_datetime
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
from ......sids import AccountSid, UTSid

TriggerCallbackMethod: TypeAlias = Literal["GET", "POST"]
UsageTriggerRecurring: TypeAlias = Literal["daily", "monthly", "yearly", "alltime"]
UsageTriggerTriggerField: TypeAlias = Literal["count", "usage", "price"]


class TriggerContext(InstanceContext[M]):
    """One Trigger."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Usage/Triggers/{sid}.json",
        account_sid=AccountSid,
        sid=UTSid,
    )

    @op
    def fetch(self) -> Request[TriggerInstance[M]]:
        """Fetch the Trigger: GET /2010-04-01/Accounts/{AccountSid}/Usage/Triggers/{Sid}.json"""
        return Request(self, "GET", TriggerInstance)

    @op
    def update(
        self,
        callback_method: TriggerCallbackMethod | str | None = None,
        callback_url: str | None = None,
        friendly_name: str | None = None,
    ) -> Request[TriggerInstance[M]]:
        """Update the Trigger: POST /2010-04-01/Accounts/{AccountSid}/Usage/Triggers/{Sid}.json"""
        return Request(
            self,
            "POST",
            TriggerInstance,
            form={"CallbackMethod": callback_method, "CallbackUrl": callback_url, "FriendlyName": friendly_name},
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Trigger: DELETE /2010-04-01/Accounts/{AccountSid}/Usage/Triggers/{Sid}.json"""
        return Request(self, "DELETE", bool)


class TriggerInstance(TriggerContext[M], InstanceResource[M]):
    """A Trigger as returned by Twilio.

    Attributes:
        callback_url: Sensitive personal data, kept 60 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "callback_method", "recurring", "trigger_by")
    __pii__ = personal(callback_url=Pii(60, "sensitive"))

    account_sid: field[AccountSid] = field()
    api_version: field[str] = field()
    callback_method: field[TriggerCallbackMethod | str] = field()
    callback_url: field[str] = field()
    current_value: field[str] = field()
    date_created: field[datetime] = field(rfc2822_datetime)
    date_fired: field[datetime] = field(rfc2822_datetime)
    date_updated: field[datetime] = field(rfc2822_datetime)
    friendly_name: field[str] = field()
    recurring: field[UsageTriggerRecurring | str] = field()
    sid: field[UTSid] = field()
    trigger_by: field[UsageTriggerTriggerField | str] = field()
    trigger_value: field[str] = field()
    uri: field[str] = field()
    usage_category: field[str] = field()
    usage_record_uri: field[str] = field()

    class Recurring:
        """Values of UsageTriggerRecurring."""

        DAILY: Final = "daily"
        MONTHLY: Final = "monthly"
        YEARLY: Final = "yearly"
        ALLTIME: Final = "alltime"

    class TriggerField:
        """Values of UsageTriggerTriggerField."""

        COUNT: Final = "count"
        USAGE: Final = "usage"
        PRICE: Final = "price"


class TriggerPage(Page[M, TriggerInstance[M]]):
    """One page of Trigger records."""

    _record = TriggerInstance
    _paging = Linked("usage_triggers", max_size=1000)


class TriggerList(ListResource[M]):
    """Trigger records."""

    _uri = Uri("https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Usage/Triggers.json", account_sid=AccountSid)

    def __call__(self, sid: UTSid) -> TriggerContext[M]:
        """The Trigger with this identifier. Sends no request."""
        return TriggerContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        callback_url: str,
        trigger_value: str,
        usage_category: str,
        callback_method: TriggerCallbackMethod | str | None = None,
        friendly_name: str | None = None,
        recurring: UsageTriggerRecurring | str | None = None,
        trigger_by: UsageTriggerTriggerField | str | None = None,
    ) -> Request[TriggerInstance[M]]:
        """Create a Trigger: POST /2010-04-01/Accounts/{AccountSid}/Usage/Triggers.json"""
        return Request(
            self,
            "POST",
            TriggerInstance,
            form={
                "CallbackUrl": callback_url,
                "TriggerValue": trigger_value,
                "UsageCategory": usage_category,
                "CallbackMethod": callback_method,
                "FriendlyName": friendly_name,
                "Recurring": recurring,
                "TriggerBy": trigger_by,
            },
        )

    @listing
    def list(
        self,
        recurring: UsageTriggerRecurring | str | None = None,
        trigger_by: UsageTriggerTriggerField | str | None = None,
        usage_category: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[TriggerInstance[M]]:
        """List Trigger records: GET /2010-04-01/Accounts/{AccountSid}/Usage/Triggers.json

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            TriggerPage,
            query={
                "Recurring": recurring,
                "TriggerBy": trigger_by,
                "UsageCategory": usage_category,
                "PageSize": page_size,
            },
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        recurring: UsageTriggerRecurring | str | None = None,
        trigger_by: UsageTriggerTriggerField | str | None = None,
        usage_category: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[TriggerPage[M]]:
        """Fetch one page of Trigger records: GET /2010-04-01/Accounts/{AccountSid}/Usage/Triggers.json

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            TriggerPage,
            query={
                "Recurring": recurring,
                "TriggerBy": trigger_by,
                "UsageCategory": usage_category,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[TriggerPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", TriggerPage, url=target_url)


__all__ = [
    "TriggerCallbackMethod",
    "TriggerContext",
    "TriggerInstance",
    "TriggerList",
    "TriggerPage",
    "UsageTriggerRecurring",
    "UsageTriggerTriggerField",
]
