"""Composition Hook records.

Generated from specs/contract/twilio_video_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final, Literal, TypeAlias

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
from ....base.serialize import json_text, true_or_false
from ....base.uri import Uri
from ....base.values import Json
from ....sids import AccountSid, CompositionHookSid

CompositionHookFormat: TypeAlias = Literal["mp4", "webm"]
CompositionHookStatusCallbackMethod: TypeAlias = Literal["GET", "POST"]


class CompositionHookContext(InstanceContext[M]):
    """One Composition Hook."""

    _uri = Uri("https://video.twilio.com/v1/CompositionHooks/{sid}", sid=CompositionHookSid)

    @op
    def fetch(self) -> Request[CompositionHookInstance[M]]:
        """Fetch the Composition Hook: GET /v1/CompositionHooks/{Sid}"""
        return Request(self, "GET", CompositionHookInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Composition Hook: DELETE /v1/CompositionHooks/{Sid}"""
        return Request(self, "DELETE", bool)

    @op
    def update(
        self,
        friendly_name: str,
        enabled: bool | None = None,
        video_layout: object | None = None,
        audio_sources: str | Sequence[str] | None = None,
        audio_sources_excluded: str | Sequence[str] | None = None,
        trim: bool | None = None,
        format: CompositionHookFormat | str | None = None,
        resolution: str | None = None,
        status_callback: str | None = None,
        status_callback_method: CompositionHookStatusCallbackMethod | str | None = None,
    ) -> Request[CompositionHookInstance[M]]:
        """Update the Composition Hook: POST /v1/CompositionHooks/{Sid}"""
        return Request(
            self,
            "POST",
            CompositionHookInstance,
            form={
                "FriendlyName": friendly_name,
                "Enabled": true_or_false(enabled),
                "VideoLayout": json_text(video_layout, "video_layout"),
                "AudioSources": audio_sources,
                "AudioSourcesExcluded": audio_sources_excluded,
                "Trim": true_or_false(trim),
                "Format": format,
                "Resolution": resolution,
                "StatusCallback": status_callback,
                "StatusCallbackMethod": status_callback_method,
            },
        )


class CompositionHookInstance(CompositionHookContext[M], InstanceResource[M]):
    """A Composition Hook as returned by Twilio.

    Attributes:
        audio_sources: Personal data, kept 30 days.
        audio_sources_excluded: Personal data, kept 30 days.
        video_layout: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "format", "status_callback_method")
    __pii__ = personal(audio_sources=Pii(30), audio_sources_excluded=Pii(30), video_layout=Pii(30))

    account_sid: field[AccountSid] = field()
    friendly_name: field[str] = field()
    enabled: field[bool] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    sid: field[CompositionHookSid] = field()
    audio_sources: field[list[str]] = field()
    audio_sources_excluded: field[list[str]] = field()
    video_layout: field[Json] = field()
    resolution: field[str] = field()
    trim: field[bool] = field()
    format: field[CompositionHookFormat | str] = field()
    status_callback: field[str] = field()
    status_callback_method: field[CompositionHookStatusCallbackMethod | str] = field()
    url: field[str] = field()

    class Format:
        """Values of CompositionHookFormat."""

        MP4: Final = "mp4"
        WEBM: Final = "webm"


class CompositionHookPage(Page[M, CompositionHookInstance[M]]):
    """One page of Composition Hook records."""

    _record = CompositionHookInstance
    _paging = Linked("composition_hooks", max_size=1000)


class CompositionHookList(ListResource[M]):
    """Composition Hook records."""

    _uri = Uri("https://video.twilio.com/v1/CompositionHooks")

    def __call__(self, sid: CompositionHookSid) -> CompositionHookContext[M]:
        """The Composition Hook with this identifier. Sends no request."""
        return CompositionHookContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        enabled: bool | None = None,
        date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None,
        friendly_name: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[CompositionHookInstance[M]]:
        """List Composition Hook records: GET /v1/CompositionHooks

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            CompositionHookPage,
            query={
                "Enabled": true_or_false(enabled),
                "DateCreatedAfter": date_created_after,
                "DateCreatedBefore": date_created_before,
                "FriendlyName": friendly_name,
                "PageSize": page_size,
            },
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        enabled: bool | None = None,
        date_created_after: datetime | date | str | None = None,
        date_created_before: datetime | date | str | None = None,
        friendly_name: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[CompositionHookPage[M]]:
        """Fetch one page of Composition Hook records: GET /v1/CompositionHooks

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            CompositionHookPage,
            query={
                "Enabled": true_or_false(enabled),
                "DateCreatedAfter": date_created_after,
                "DateCreatedBefore": date_created_before,
                "FriendlyName": friendly_name,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[CompositionHookPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", CompositionHookPage, url=target_url)

    @op
    def create(
        self,
        friendly_name: str,
        enabled: bool | None = None,
        video_layout: object | None = None,
        audio_sources: str | Sequence[str] | None = None,
        audio_sources_excluded: str | Sequence[str] | None = None,
        resolution: str | None = None,
        format: CompositionHookFormat | str | None = None,
        status_callback: str | None = None,
        status_callback_method: CompositionHookStatusCallbackMethod | str | None = None,
        trim: bool | None = None,
    ) -> Request[CompositionHookInstance[M]]:
        """Create a Composition Hook: POST /v1/CompositionHooks"""
        return Request(
            self,
            "POST",
            CompositionHookInstance,
            form={
                "FriendlyName": friendly_name,
                "Enabled": true_or_false(enabled),
                "VideoLayout": json_text(video_layout, "video_layout"),
                "AudioSources": audio_sources,
                "AudioSourcesExcluded": audio_sources_excluded,
                "Resolution": resolution,
                "Format": format,
                "StatusCallback": status_callback,
                "StatusCallbackMethod": status_callback_method,
                "Trim": true_or_false(trim),
            },
        )


__all__ = [
    "CompositionHookContext",
    "CompositionHookFormat",
    "CompositionHookInstance",
    "CompositionHookList",
    "CompositionHookPage",
    "CompositionHookStatusCallbackMethod",
]
