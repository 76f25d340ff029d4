"""Address Configuration records.

Generated from specs/contract/twilio_conversations_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final, Literal, TypeAlias

from ....base.checks import matches
from ....base.deserialize import iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.pii import Pii, personal
from ....base.request import Listing, Request
from ....base.serialize import true_or_false
from ....base.uri import Uri
from ....base.values import Json
from ....sids import AccountSid, AddressConfigurationSid, FlowSid, ISSid

ConfigurationAddressType: TypeAlias = Literal["sms", "whatsapp", "messenger", "gbm", "email", "rcs", "apple", "chat"]
ConfigurationAddressAutoCreationType: TypeAlias = Literal["webhook", "studio", "default"]
ConfigurationAddressMethod: TypeAlias = Literal["get", "post"]


class AddressConfigurationContext(InstanceContext[M]):
    """One Address Configuration."""

    _uri = Uri("https://conversations.twilio.com/v1/Configuration/Addresses/{sid}")

    @op
    def fetch(self) -> Request[AddressConfigurationInstance[M]]:
        """Fetch the Address Configuration: GET /v1/Configuration/Addresses/{Sid}"""
        return Request(self, "GET", AddressConfigurationInstance)

    @op
    def update(
        self,
        friendly_name: str | None = None,
        auto_creation_enabled: bool | None = None,
        auto_creation_type: ConfigurationAddressAutoCreationType | str | None = None,
        auto_creation_conversation_service_sid: ISSid | None = None,
        auto_creation_webhook_url: str | None = None,
        auto_creation_webhook_method: ConfigurationAddressMethod | str | None = None,
        auto_creation_webhook_filters: str | Sequence[str] | None = None,
        auto_creation_studio_flow_sid: FlowSid | None = None,
        auto_creation_studio_retry_count: int | None = None,
    ) -> Request[AddressConfigurationInstance[M]]:
        """Update the Address Configuration: POST /v1/Configuration/Addresses/{Sid}"""
        return Request(
            self,
            "POST",
            AddressConfigurationInstance,
            form={
                "FriendlyName": friendly_name,
                "AutoCreation.Enabled": true_or_false(auto_creation_enabled),
                "AutoCreation.Type": auto_creation_type,
                "AutoCreation.ConversationServiceSid": auto_creation_conversation_service_sid,
                "AutoCreation.WebhookUrl": auto_creation_webhook_url,
                "AutoCreation.WebhookMethod": auto_creation_webhook_method,
                "AutoCreation.WebhookFilters": auto_creation_webhook_filters,
                "AutoCreation.StudioFlowSid": auto_creation_studio_flow_sid,
                "AutoCreation.StudioRetryCount": auto_creation_studio_retry_count,
            },
            checks=(
                matches(ISSid, auto_creation_conversation_service_sid=auto_creation_conversation_service_sid),
                matches(FlowSid, auto_creation_studio_flow_sid=auto_creation_studio_flow_sid),
            ),
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Address Configuration: DELETE /v1/Configuration/Addresses/{Sid}"""
        return Request(self, "DELETE", bool)


class AddressConfigurationInstance(AddressConfigurationContext[M], InstanceResource[M]):
    """An Address Configuration as returned by Twilio.

    Attributes:
        address: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(address=Pii(30))

    sid: field[AddressConfigurationSid] = field()
    account_sid: field[AccountSid] = field()
    type: field[str] = field()
    address: field[str] = field()
    friendly_name: field[str] = field()
    auto_creation: field[Json] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    address_country: field[str] = field()

    class Type:
        """Values of ConfigurationAddressType."""

        SMS: Final = "sms"
        WHATSAPP: Final = "whatsapp"
        MESSENGER: Final = "messenger"
        GBM: Final = "gbm"
        EMAIL: Final = "email"
        RCS: Final = "rcs"
        APPLE: Final = "apple"
        CHAT: Final = "chat"

    class AutoCreationType:
        """Values of ConfigurationAddressAutoCreationType."""

        WEBHOOK: Final = "webhook"
        STUDIO: Final = "studio"
        DEFAULT: Final = "default"

    class Method:
        """Values of ConfigurationAddressMethod."""

        GET: Final = "get"
        POST: Final = "post"


class AddressConfigurationPage(Page[M, AddressConfigurationInstance[M]]):
    """One page of Address Configuration records."""

    _record = AddressConfigurationInstance
    _paging = Linked("address_configurations", max_size=50)


class AddressConfigurationList(ListResource[M]):
    """Address Configuration records."""

    _uri = Uri("https://conversations.twilio.com/v1/Configuration/Addresses")

    def __call__(self, sid: str) -> AddressConfigurationContext[M]:
        """The Address Configuration with this identifier. Sends no request."""
        return AddressConfigurationContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self, type: str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[AddressConfigurationInstance[M]]:
        """List Address Configuration records: GET /v1/Configuration/Addresses

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 50.
        """
        return Listing(self, AddressConfigurationPage, query={"Type": type, "PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self,
        type: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[AddressConfigurationPage[M]]:
        """Fetch one page of Address Configuration records: GET /v1/Configuration/Addresses

        Args:
            page_size: Records per page: 1 to 50.
        """
        return Request(
            self,
            "GET",
            AddressConfigurationPage,
            query={"Type": type, "PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[AddressConfigurationPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", AddressConfigurationPage, url=target_url)

    @op
    def create(
        self,
        type: ConfigurationAddressType | str,
        address: str,
        friendly_name: str | None = None,
        auto_creation_enabled: bool | None = None,
        auto_creation_type: ConfigurationAddressAutoCreationType | str | None = None,
        auto_creation_conversation_service_sid: ISSid | None = None,
        auto_creation_webhook_url: str | None = None,
        auto_creation_webhook_method: ConfigurationAddressMethod | str | None = None,
        auto_creation_webhook_filters: str | Sequence[str] | None = None,
        auto_creation_studio_flow_sid: FlowSid | None = None,
        auto_creation_studio_retry_count: int | None = None,
        address_country: str | None = None,
    ) -> Request[AddressConfigurationInstance[M]]:
        """Create an Address Configuration: POST /v1/Configuration/Addresses"""
        return Request(
            self,
            "POST",
            AddressConfigurationInstance,
            form={
                "Type": type,
                "Address": address,
                "FriendlyName": friendly_name,
                "AutoCreation.Enabled": true_or_false(auto_creation_enabled),
                "AutoCreation.Type": auto_creation_type,
                "AutoCreation.ConversationServiceSid": auto_creation_conversation_service_sid,
                "AutoCreation.WebhookUrl": auto_creation_webhook_url,
                "AutoCreation.WebhookMethod": auto_creation_webhook_method,
                "AutoCreation.WebhookFilters": auto_creation_webhook_filters,
                "AutoCreation.StudioFlowSid": auto_creation_studio_flow_sid,
                "AutoCreation.StudioRetryCount": auto_creation_studio_retry_count,
                "AddressCountry": address_country,
            },
            checks=(
                matches(ISSid, auto_creation_conversation_service_sid=auto_creation_conversation_service_sid),
                matches(FlowSid, auto_creation_studio_flow_sid=auto_creation_studio_flow_sid),
            ),
        )


__all__ = [
    "AddressConfigurationContext",
    "AddressConfigurationInstance",
    "AddressConfigurationList",
    "AddressConfigurationPage",
    "ConfigurationAddressAutoCreationType",
    "ConfigurationAddressMethod",
    "ConfigurationAddressType",
]
