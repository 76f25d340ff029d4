"""Media records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import date, datetime

from ......base.deserialize import rfc2822_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.request import Listing, Request
from ......base.uri import Uri
from ......extras.media import Content
from ......sids import AccountSid, MediaSid, MessageSid


class MediaContext(Content[M], InstanceContext[M]):
    """One Media."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Messages/{message_sid}/Media/{sid}.json",
        account_sid=AccountSid,
        message_sid=MessageSid,
        sid=MediaSid,
    )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Media: DELETE /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json"""
        return Request(self, "DELETE", bool)

    @op
    def fetch(self) -> Request[MediaInstance[M]]:
        """Fetch the Media: GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json"""
        return Request(self, "GET", MediaInstance)


class MediaInstance(MediaContext[M], InstanceResource[M]):
    """A Media as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    account_sid: field[AccountSid] = field()
    content_type: field[str] = field()
    date_created: field[datetime] = field(rfc2822_datetime)
    date_updated: field[datetime] = field(rfc2822_datetime)
    parent_sid: field[MessageSid] = field()
    sid: field[MediaSid] = field()
    uri: field[str] = field()


class MediaPage(Page[M, MediaInstance[M]]):
    """One page of Media records."""

    _record = MediaInstance
    _paging = Linked("media_list", max_size=1000)


class MediaList(ListResource[M]):
    """Media records."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Messages/{message_sid}/Media.json",
        account_sid=AccountSid,
        message_sid=MessageSid,
    )

    def __call__(self, sid: MediaSid) -> MediaContext[M]:
        """The Media with this identifier. Sends no request."""
        return MediaContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        date_created: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None,
        date_created_after: datetime | date | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[MediaInstance[M]]:
        """List Media records: GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            MediaPage,
            query={
                "DateCreated": date_created,
                "DateCreated<": date_created_before,
                "DateCreated>": date_created_after,
                "PageSize": page_size,
            },
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        date_created: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None,
        date_created_after: datetime | date | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[MediaPage[M]]:
        """Fetch one page of Media records: GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            MediaPage,
            query={
                "DateCreated": date_created,
                "DateCreated<": date_created_before,
                "DateCreated>": date_created_after,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[MediaPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", MediaPage, url=target_url)


__all__ = ["MediaContext", "MediaInstance", "MediaList", "MediaPage"]
