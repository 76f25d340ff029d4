"""Service records.

Generated from specs/contract/twilio_proxy_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .....base.checks import matches
from .....base.deserialize import integer, iso8601_datetime
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
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, ISSid, ProxyServiceSid

if TYPE_CHECKING:
    from .phone_number import PhoneNumberList
    from .session import SessionList

ServiceGeoMatchLevel: TypeAlias = Literal["area-code", "overlay", "radius", "country"]
ServiceNumberSelectionBehavior: TypeAlias = Literal["avoid-sticky", "prefer-sticky"]


class ServiceContext(InstanceContext[M]):
    """One Service."""

    _uri = Uri("https://proxy.twilio.com/v1/Services/{sid}")

    sessions: lazy[SessionList[M]] = lazy(".session", "SessionList", service_sid="sid")
    phone_numbers: lazy[PhoneNumberList[M]] = lazy(".phone_number", "PhoneNumberList", service_sid="sid")

    @op
    def fetch(self) -> Request[ServiceInstance[M]]:
        """Fetch the Service: GET /v1/Services/{Sid}"""
        return Request(self, "GET", ServiceInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Service: DELETE /v1/Services/{Sid}"""
        return Request(self, "DELETE", bool, checks=(matches(ProxyServiceSid, sid=self._path["sid"]),))

    @op
    def update(
        self,
        unique_name: str | None = None,
        default_ttl: int | None = None,
        callback_url: str | None = None,
        geo_match_level: ServiceGeoMatchLevel | str | None = None,
        number_selection_behavior: ServiceNumberSelectionBehavior | str | None = None,
        intercept_callback_url: str | None = None,
        out_of_session_callback_url: str | None = None,
        chat_instance_sid: ISSid | None = None,
    ) -> Request[ServiceInstance[M]]:
        """Update the Service: POST /v1/Services/{Sid}"""
        return Request(
            self,
            "POST",
            ServiceInstance,
            form={
                "UniqueName": unique_name,
                "DefaultTtl": default_ttl,
                "CallbackUrl": callback_url,
                "GeoMatchLevel": geo_match_level,
                "NumberSelectionBehavior": number_selection_behavior,
                "InterceptCallbackUrl": intercept_callback_url,
                "OutOfSessionCallbackUrl": out_of_session_callback_url,
                "ChatInstanceSid": chat_instance_sid,
            },
            checks=(
                matches(ProxyServiceSid, sid=self._path["sid"]),
                matches(ISSid, chat_instance_sid=chat_instance_sid),
            ),
        )


class ServiceInstance(ServiceContext[M], InstanceResource[M]):
    """A Service as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "number_selection_behavior", "geo_match_level")

    sid: field[ProxyServiceSid] = field()
    unique_name: field[str] = field()
    account_sid: field[AccountSid] = field()
    chat_instance_sid: field[ISSid] = field()
    callback_url: field[str] = field()
    default_ttl: field[int] = field(integer)
    number_selection_behavior: field[ServiceNumberSelectionBehavior | str] = field()
    geo_match_level: field[ServiceGeoMatchLevel | str] = field()
    intercept_callback_url: field[str] = field()
    out_of_session_callback_url: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    links: field[dict[str, Json]] = field()

    class GeoMatchLevel:
        """Values of ServiceGeoMatchLevel."""

        AREA_CODE: Final = "area-code"
        OVERLAY: Final = "overlay"
        RADIUS: Final = "radius"
        COUNTRY: Final = "country"

    class NumberSelectionBehavior:
        """Values of ServiceNumberSelectionBehavior."""

        AVOID_STICKY: Final = "avoid-sticky"
        PREFER_STICKY: Final = "prefer-sticky"


class ServicePage(Page[M, ServiceInstance[M]]):
    """One page of Service records."""

    _record = ServiceInstance
    _paging = Linked("services", max_size=1000)


class ServiceList(ListResource[M]):
    """Service records."""

    _uri = Uri("https://proxy.twilio.com/v1/Services")

    def __call__(self, sid: ProxyServiceSid) -> ServiceContext[M]:
        """The Service with this identifier. Sends no request."""
        return ServiceContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[ServiceInstance[M]]:
        """List Service records: GET /v1/Services

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, ServicePage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[ServicePage[M]]:
        """Fetch one page of Service records: GET /v1/Services

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", ServicePage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[ServicePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ServicePage, url=target_url)

    @op
    def create(
        self,
        unique_name: str,
        default_ttl: int | None = None,
        callback_url: str | None = None,
        geo_match_level: ServiceGeoMatchLevel | str | None = None,
        number_selection_behavior: ServiceNumberSelectionBehavior | str | None = None,
        intercept_callback_url: str | None = None,
        out_of_session_callback_url: str | None = None,
        chat_instance_sid: ISSid | None = None,
    ) -> Request[ServiceInstance[M]]:
        """Create a Service: POST /v1/Services"""
        return Request(
            self,
            "POST",
            ServiceInstance,
            form={
                "UniqueName": unique_name,
                "DefaultTtl": default_ttl,
                "CallbackUrl": callback_url,
                "GeoMatchLevel": geo_match_level,
                "NumberSelectionBehavior": number_selection_behavior,
                "InterceptCallbackUrl": intercept_callback_url,
                "OutOfSessionCallbackUrl": out_of_session_callback_url,
                "ChatInstanceSid": chat_instance_sid,
            },
            checks=(matches(ISSid, chat_instance_sid=chat_instance_sid),),
        )


__all__ = [
    "ServiceContext",
    "ServiceGeoMatchLevel",
    "ServiceInstance",
    "ServiceList",
    "ServiceNumberSelectionBehavior",
    "ServicePage",
]
