"""Messaging Configuration records.

Generated from specs/contract/twilio_verify_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from .....base.checks import matches
from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....sids import AccountSid, MessagingServiceSid, VerifyServiceSid


class MessagingConfigurationContext(InstanceContext[M]):
    """One Messaging Configuration."""

    _uri = Uri(
        "https://verify.twilio.com/v2/Services/{service_sid}/MessagingConfigurations/{country}",
        service_sid=VerifyServiceSid,
    )

    @op
    def update(self, messaging_service_sid: MessagingServiceSid) -> Request[MessagingConfigurationInstance[M]]:
        """Update the Messaging Configuration: POST /v2/Services/{ServiceSid}/MessagingConfigurations/{Country}"""
        return Request(
            self,
            "POST",
            MessagingConfigurationInstance,
            form={"MessagingServiceSid": messaging_service_sid},
            checks=(matches(MessagingServiceSid, messaging_service_sid=messaging_service_sid),),
        )

    @op
    def fetch(self) -> Request[MessagingConfigurationInstance[M]]:
        """Fetch the Messaging Configuration: GET /v2/Services/{ServiceSid}/MessagingConfigurations/{Country}"""
        return Request(self, "GET", MessagingConfigurationInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Messaging Configuration: DELETE /v2/Services/{ServiceSid}/MessagingConfigurations/{Country}"""
        return Request(self, "DELETE", bool)


class MessagingConfigurationInstance(MessagingConfigurationContext[M], InstanceResource[M]):
    """A Messaging Configuration as returned by Twilio."""

    _identity = {"country": "country"}
    _shown = ("country",)

    account_sid: field[AccountSid] = field()
    service_sid: field[VerifyServiceSid] = field()
    country: field[str] = field()
    messaging_service_sid: field[MessagingServiceSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()


class MessagingConfigurationPage(Page[M, MessagingConfigurationInstance[M]]):
    """One page of Messaging Configuration records."""

    _record = MessagingConfigurationInstance
    _paging = Linked("messaging_configurations", max_size=1000)


class MessagingConfigurationList(ListResource[M]):
    """Messaging Configuration records."""

    _uri = Uri(
        "https://verify.twilio.com/v2/Services/{service_sid}/MessagingConfigurations", service_sid=VerifyServiceSid
    )

    def __call__(self, country: str) -> MessagingConfigurationContext[M]:
        """The Messaging Configuration with this identifier. Sends no request."""
        return MessagingConfigurationContext(self._client, {**self._path, "country": country})

    get = __call__

    @op
    def create(
        self, country: str, messaging_service_sid: MessagingServiceSid
    ) -> Request[MessagingConfigurationInstance[M]]:
        """Create a Messaging Configuration: POST /v2/Services/{ServiceSid}/MessagingConfigurations"""
        return Request(
            self,
            "POST",
            MessagingConfigurationInstance,
            form={"Country": country, "MessagingServiceSid": messaging_service_sid},
            checks=(matches(MessagingServiceSid, messaging_service_sid=messaging_service_sid),),
        )

    @listing
    def list(
        self, limit: int | None = None, page_size: int | None = None
    ) -> Listing[MessagingConfigurationInstance[M]]:
        """List Messaging Configuration records: GET /v2/Services/{ServiceSid}/MessagingConfigurations

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, MessagingConfigurationPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[MessagingConfigurationPage[M]]:
        """Fetch one page of Messaging Configuration records: GET /v2/Services/{ServiceSid}/MessagingConfigurations

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            MessagingConfigurationPage,
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[MessagingConfigurationPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", MessagingConfigurationPage, url=target_url)


__all__ = [
    "MessagingConfigurationContext",
    "MessagingConfigurationInstance",
    "MessagingConfigurationList",
    "MessagingConfigurationPage",
]
