"""Sink records.

Generated from specs/contract/twilio_events_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.serialize import json_text, true_or_false
from .....base.uri import Uri
from .....base.values import Json
from .....sids import SinkSid

if TYPE_CHECKING:
    from .sink_test import SinkTestList
    from .sink_validate import SinkValidateList

SinkSinkType: TypeAlias = Literal["kinesis", "webhook", "segment", "email"]
SinkStatus: TypeAlias = Literal["initialized", "validating", "active", "failed"]


class SinkContext(InstanceContext[M]):
    """One Sink."""

    _uri = Uri("https://events.twilio.com/v1/Sinks/{sid}", sid=SinkSid)

    sink_test: lazy[SinkTestList[M]] = lazy(".sink_test", "SinkTestList")
    sink_validate: lazy[SinkValidateList[M]] = lazy(".sink_validate", "SinkValidateList")

    @op
    def fetch(self) -> Request[SinkInstance[M]]:
        """Fetch the Sink: GET /v1/Sinks/{Sid}"""
        return Request(self, "GET", SinkInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Sink: DELETE /v1/Sinks/{Sid}"""
        return Request(self, "DELETE", bool)

    @op
    def update(self, description: str) -> Request[SinkInstance[M]]:
        """Update the Sink: POST /v1/Sinks/{Sid}"""
        return Request(self, "POST", SinkInstance, form={"Description": description})


class SinkInstance(SinkContext[M], InstanceResource[M]):
    """A Sink as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "sink_type", "status")

    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    description: field[str] = field()
    sid: field[SinkSid] = field()
    sink_configuration: field[Json] = field()
    sink_type: field[SinkSinkType | str] = field()
    status: field[SinkStatus | str] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()

    class SinkType:
        """Values of SinkSinkType."""

        KINESIS: Final = "kinesis"
        WEBHOOK: Final = "webhook"
        SEGMENT: Final = "segment"
        EMAIL: Final = "email"

    class Status:
        """Values of SinkStatus."""

        INITIALIZED: Final = "initialized"
        VALIDATING: Final = "validating"
        ACTIVE: Final = "active"
        FAILED: Final = "failed"


class SinkPage(Page[M, SinkInstance[M]]):
    """One page of Sink records."""

    _record = SinkInstance
    _paging = Linked("sinks", max_size=1000)


class SinkList(ListResource[M]):
    """Sink records."""

    _uri = Uri("https://events.twilio.com/v1/Sinks")

    def __call__(self, sid: SinkSid) -> SinkContext[M]:
        """The Sink with this identifier. Sends no request."""
        return SinkContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self, description: str, sink_configuration: object, sink_type: SinkSinkType | str
    ) -> Request[SinkInstance[M]]:
        """Create a Sink: POST /v1/Sinks"""
        return Request(
            self,
            "POST",
            SinkInstance,
            form={
                "Description": description,
                "SinkConfiguration": json_text(sink_configuration, "sink_configuration"),
                "SinkType": sink_type,
            },
        )

    @listing
    def list(
        self,
        in_use: bool | None = None,
        status: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[SinkInstance[M]]:
        """List Sink records: GET /v1/Sinks

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self, SinkPage, query={"InUse": true_or_false(in_use), "Status": status, "PageSize": page_size}, limit=limit
        )

    stream = streaming(list)

    @op
    def page(
        self,
        in_use: bool | None = None,
        status: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[SinkPage[M]]:
        """Fetch one page of Sink records: GET /v1/Sinks

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            SinkPage,
            query={
                "InUse": true_or_false(in_use),
                "Status": status,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[SinkPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", SinkPage, url=target_url)


__all__ = ["SinkContext", "SinkInstance", "SinkList", "SinkPage", "SinkSinkType", "SinkStatus"]
