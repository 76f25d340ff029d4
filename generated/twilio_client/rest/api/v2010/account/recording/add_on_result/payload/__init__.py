"""Payload records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ........base.deserialize import rfc2822_datetime
from ........base.fields import field
from ........base.instance_context import InstanceContext
from ........base.instance_resource import InstanceResource
from ........base.links import lazy
from ........base.list_resource import ListResource
from ........base.mode import M
from ........base.operation import listing, op, streaming
from ........base.page import Page
from ........base.paging import Linked
from ........base.request import Listing, Request
from ........base.uri import Uri
from ........base.values import Json
from ........sids import AccountSid, AddOnResultPayloadSid, AddOnResultSid, AvailableAddOnSid, RecordingSid, XESid

if TYPE_CHECKING:
    from .data import DataList


class PayloadContext(InstanceContext[M]):
    """One Payload."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Recordings/{reference_sid}/AddOnResults/{add_on_result_sid}/Payloads/{sid}.json",
        account_sid=AccountSid,
        reference_sid=RecordingSid,
        add_on_result_sid=AddOnResultSid,
        sid=AddOnResultPayloadSid,
    )

    data: lazy[DataList[M]] = lazy(".data", "DataList", payload_sid="sid")

    @op
    def fetch(self) -> Request[PayloadInstance[M]]:
        """Fetch the Payload.

        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads/{Sid}.json
        """
        return Request(self, "GET", PayloadInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Payload.

        DELETE /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads/{Sid}.json
        """
        return Request(self, "DELETE", bool)


class PayloadInstance(PayloadContext[M], InstanceResource[M]):
    """A Payload as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[AddOnResultPayloadSid] = field()
    add_on_result_sid: field[AddOnResultSid] = field()
    account_sid: field[AccountSid] = field()
    label: field[str] = field()
    add_on_sid: field[AvailableAddOnSid] = field()
    add_on_configuration_sid: field[XESid] = field()
    content_type: field[str] = field()
    date_created: field[datetime] = field(rfc2822_datetime)
    date_updated: field[datetime] = field(rfc2822_datetime)
    reference_sid: field[RecordingSid] = field()
    subresource_uris: field[dict[str, Json]] = field()


class PayloadPage(Page[M, PayloadInstance[M]]):
    """One page of Payload records."""

    _record = PayloadInstance
    _paging = Linked("payloads", max_size=1000)


class PayloadList(ListResource[M]):
    """Payload records."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Recordings/{reference_sid}/AddOnResults/{add_on_result_sid}/Payloads.json",
        account_sid=AccountSid,
        reference_sid=RecordingSid,
        add_on_result_sid=AddOnResultSid,
    )

    def __call__(self, sid: AddOnResultPayloadSid) -> PayloadContext[M]:
        """The Payload with this identifier. Sends no request."""
        return PayloadContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[PayloadInstance[M]]:
        """List Payload records.

        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads.json

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, PayloadPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[PayloadPage[M]]:
        """Fetch one page of Payload records.

        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads.json

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", PayloadPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[PayloadPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", PayloadPage, url=target_url)


__all__ = ["PayloadContext", "PayloadInstance", "PayloadList", "PayloadPage"]
