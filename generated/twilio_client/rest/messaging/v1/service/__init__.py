"""Service records.

Generated from specs/contract/twilio_messaging_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

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
from .....base.serialize import true_or_false
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, MessagingServiceSid

if TYPE_CHECKING:
    from .alpha_sender import AlphaSenderList
    from .channel_sender import ChannelSenderList
    from .destination_alpha_sender import DestinationAlphaSenderList
    from .phone_number import PhoneNumberList
    from .short_code import ShortCodeList
    from .us_app_to_person import UsAppToPersonList
    from .us_app_to_person_usecase import UsAppToPersonUsecaseList

ServiceInboundMethod: TypeAlias = Literal["GET", "POST"]
ServiceFallbackMethod: TypeAlias = Literal["GET", "POST"]
ServiceScanMessageContent: TypeAlias = Literal["inherit", "enable", "disable"]


class ServiceContext(InstanceContext[M]):
    """One Service."""

    _uri = Uri("https://messaging.twilio.com/v1/Services/{sid}", sid=MessagingServiceSid)

    alpha_senders: lazy[AlphaSenderList[M]] = lazy(".alpha_sender", "AlphaSenderList", service_sid="sid")
    channel_senders: lazy[ChannelSenderList[M]] = lazy(
        ".channel_sender", "ChannelSenderList", messaging_service_sid="sid"
    )
    destination_alpha_senders: lazy[DestinationAlphaSenderList[M]] = lazy(
        ".destination_alpha_sender", "DestinationAlphaSenderList", service_sid="sid"
    )
    phone_numbers: lazy[PhoneNumberList[M]] = lazy(".phone_number", "PhoneNumberList", service_sid="sid")
    short_codes: lazy[ShortCodeList[M]] = lazy(".short_code", "ShortCodeList", service_sid="sid")
    us_app_to_person: lazy[UsAppToPersonList[M]] = lazy(
        ".us_app_to_person", "UsAppToPersonList", messaging_service_sid="sid"
    )
    us_app_to_person_usecases: lazy[UsAppToPersonUsecaseList[M]] = lazy(
        ".us_app_to_person_usecase", "UsAppToPersonUsecaseList", messaging_service_sid="sid"
    )

    @op
    def update(
        self,
        friendly_name: str | None = None,
        inbound_request_url: str | None = None,
        inbound_method: ServiceInboundMethod | str | None = None,
        fallback_url: str | None = None,
        fallback_method: ServiceFallbackMethod | str | None = None,
        status_callback: str | None = None,
        sticky_sender: bool | None = None,
        mms_converter: bool | None = None,
        smart_encoding: bool | None = None,
        scan_message_content: ServiceScanMessageContent | str | None = None,
        fallback_to_long_code: bool | None = None,
        area_code_geomatch: bool | None = None,
        validity_period: int | None = None,
        synchronous_validation: bool | None = None,
        usecase: str | None = None,
        use_inbound_webhook_on_number: bool | None = None,
    ) -> Request[ServiceInstance[M]]:
        """Update the Service: POST /v1/Services/{Sid}"""
        return Request(
            self,
            "POST",
            ServiceInstance,
            form={
                "FriendlyName": friendly_name,
                "InboundRequestUrl": inbound_request_url,
                "InboundMethod": inbound_method,
                "FallbackUrl": fallback_url,
                "FallbackMethod": fallback_method,
                "StatusCallback": status_callback,
                "StickySender": true_or_false(sticky_sender),
                "MmsConverter": true_or_false(mms_converter),
                "SmartEncoding": true_or_false(smart_encoding),
                "ScanMessageContent": scan_message_content,
                "FallbackToLongCode": true_or_false(fallback_to_long_code),
                "AreaCodeGeomatch": true_or_false(area_code_geomatch),
                "ValidityPeriod": validity_period,
                "SynchronousValidation": true_or_false(synchronous_validation),
                "Usecase": usecase,
                "UseInboundWebhookOnNumber": true_or_false(use_inbound_webhook_on_number),
            },
        )

    @op
    def fetch(self) -> Request[ServiceInstance[M]]:
        """Fetch the Service: GET /v1/Services/{Sid}"""
        return Request(self, "GET", ServiceInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Service: DELETE /v1/Services/{Sid}"""
        return Request(self, "DELETE", bool)


class ServiceInstance(ServiceContext[M], InstanceResource[M]):
    """A Service as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "inbound_method", "fallback_method", "scan_message_content")

    sid: field[MessagingServiceSid] = field()
    account_sid: field[AccountSid] = field()
    friendly_name: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    inbound_request_url: field[str] = field()
    inbound_method: field[ServiceInboundMethod | str] = field()
    fallback_url: field[str] = field()
    fallback_method: field[ServiceFallbackMethod | str] = field()
    status_callback: field[str] = field()
    sticky_sender: field[bool] = field()
    mms_converter: field[bool] = field()
    smart_encoding: field[bool] = field()
    scan_message_content: field[ServiceScanMessageContent | str] = field()
    fallback_to_long_code: field[bool] = field()
    area_code_geomatch: field[bool] = field()
    synchronous_validation: field[bool] = field()
    validity_period: field[int] = field(integer)
    url: field[str] = field()
    links: field[dict[str, Json]] = field()
    usecase: field[str] = field()
    us_app_to_person_registered: field[bool] = field()
    use_inbound_webhook_on_number: field[bool] = field()

    class ScanMessageContent:
        """Values of ServiceScanMessageContent."""

        INHERIT: Final = "inherit"
        ENABLE: Final = "enable"
        DISABLE: Final = "disable"


class ServicePage(Page[M, ServiceInstance[M]]):
    """One page of Service records."""

    _record = ServiceInstance
    _paging = Linked("services", max_size=1000)


class ServiceList(ListResource[M]):
    """Service records."""

    _uri = Uri("https://messaging.twilio.com/v1/Services")

    def __call__(self, sid: MessagingServiceSid) -> ServiceContext[M]:
        """The Service with this identifier. Sends no request."""
        return ServiceContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        friendly_name: str,
        inbound_request_url: str | None = None,
        inbound_method: ServiceInboundMethod | str | None = None,
        fallback_url: str | None = None,
        fallback_method: ServiceFallbackMethod | str | None = None,
        status_callback: str | None = None,
        sticky_sender: bool | None = None,
        mms_converter: bool | None = None,
        smart_encoding: bool | None = None,
        scan_message_content: ServiceScanMessageContent | str | None = None,
        fallback_to_long_code: bool | None = None,
        area_code_geomatch: bool | None = None,
        validity_period: int | None = None,
        synchronous_validation: bool | None = None,
        usecase: str | None = None,
        use_inbound_webhook_on_number: bool | None = None,
    ) -> Request[ServiceInstance[M]]:
        """Create a Service: POST /v1/Services"""
        return Request(
            self,
            "POST",
            ServiceInstance,
            form={
                "FriendlyName": friendly_name,
                "InboundRequestUrl": inbound_request_url,
                "InboundMethod": inbound_method,
                "FallbackUrl": fallback_url,
                "FallbackMethod": fallback_method,
                "StatusCallback": status_callback,
                "StickySender": true_or_false(sticky_sender),
                "MmsConverter": true_or_false(mms_converter),
                "SmartEncoding": true_or_false(smart_encoding),
                "ScanMessageContent": scan_message_content,
                "FallbackToLongCode": true_or_false(fallback_to_long_code),
                "AreaCodeGeomatch": true_or_false(area_code_geomatch),
                "ValidityPeriod": validity_period,
                "SynchronousValidation": true_or_false(synchronous_validation),
                "Usecase": usecase,
                "UseInboundWebhookOnNumber": true_or_false(use_inbound_webhook_on_number),
            },
        )

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


__all__ = [
    "ServiceContext",
    "ServiceFallbackMethod",
    "ServiceInboundMethod",
    "ServiceInstance",
    "ServiceList",
    "ServicePage",
    "ServiceScanMessageContent",
]
