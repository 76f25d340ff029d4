"""Add On Result records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .......base.deserialize import rfc2822_datetime
from .......base.fields import field
from .......base.instance_context import InstanceContext
from .......base.instance_resource import InstanceResource
from .......base.links import lazy
from .......base.list_resource import ListResource
from .......base.mode import M
from .......base.operation import listing, op, streaming
from .......base.page import Page
from .......base.paging import Linked
from .......base.request import Listing, Request
from .......base.uri import Uri
from .......base.values import Json
from .......sids import AccountSid, AddOnResultSid, AvailableAddOnSid, RecordingSid, XESid

if TYPE_CHECKING:
    from .payload import PayloadList

RecordingAddOnResultStatus: TypeAlias = Literal[
    "canceled", "completed", "deleted", "failed", "in-progress", "init", "processing", "queued"
]


class AddOnResultContext(InstanceContext[M]):
    """One Add On Result."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Recordings/{reference_sid}/AddOnResults/{sid}.json",
        account_sid=AccountSid,
        reference_sid=RecordingSid,
        sid=AddOnResultSid,
    )

    payloads: lazy[PayloadList[M]] = lazy(".payload", "PayloadList", add_on_result_sid="sid")

    @op
    def fetch(self) -> Request[AddOnResultInstance[M]]:
        """Fetch the Add On Result.

        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{Sid}.json
        """
        return Request(self, "GET", AddOnResultInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Add On Result.

        DELETE /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{Sid}.json
        """
        return Request(self, "DELETE", bool)


class AddOnResultInstance(AddOnResultContext[M], InstanceResource[M]):
    """An Add On Result as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "status")

    sid: field[AddOnResultSid] = field()
    account_sid: field[AccountSid] = field()
    status: field[RecordingAddOnResultStatus | str] = field()
    add_on_sid: field[AvailableAddOnSid] = field()
    add_on_configuration_sid: field[XESid] = field()
    date_created: field[datetime] = field(rfc2822_datetime)
    date_updated: field[datetime] = field(rfc2822_datetime)
    date_completed: field[datetime] = field(rfc2822_datetime)
    reference_sid: field[RecordingSid] = field()
    subresource_uris: field[dict[str, Json]] = field()

    class Status:
        """Values of RecordingAddOnResultStatus."""

        CANCELED: Final = "canceled"
        COMPLETED: Final = "completed"
        DELETED: Final = "deleted"
        FAILED: Final = "failed"
        IN_PROGRESS: Final = "in-progress"
        INIT: Final = "init"
        PROCESSING: Final = "processing"
        QUEUED: Final = "queued"


class AddOnResultPage(Page[M, AddOnResultInstance[M]]):
    """One page of Add On Result records."""

    _record = AddOnResultInstance
    _paging = Linked("add_on_results", max_size=1000)


class AddOnResultList(ListResource[M]):
    """Add On Result records."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Recordings/{reference_sid}/AddOnResults.json",
        account_sid=AccountSid,
        reference_sid=RecordingSid,
    )

    def __call__(self, sid: AddOnResultSid) -> AddOnResultContext[M]:
        """The Add On Result with this identifier. Sends no request."""
        return AddOnResultContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[AddOnResultInstance[M]]:
        """List Add On Result records.

        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults.json

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, AddOnResultPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[AddOnResultPage[M]]:
        """Fetch one page of Add On Result records.

        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults.json

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", AddOnResultPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[AddOnResultPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", AddOnResultPage, url=target_url)


__all__ = [
    "AddOnResultContext",
    "AddOnResultInstance",
    "AddOnResultList",
    "AddOnResultPage",
    "RecordingAddOnResultStatus",
]
