"""Service records.

Generated from specs/contract/twilio_notify_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from .....base.checks import matches
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
from .....base.serialize import true_or_false
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, CredentialSid, ISSid, MessagingServiceSid

if TYPE_CHECKING:
    from .binding import BindingList
    from .notification import NotificationList


class ServiceContext(InstanceContext[M]):
    """One Service."""

    _uri = Uri("https://notify.twilio.com/v1/Services/{sid}", sid=ISSid)

    bindings: lazy[BindingList[M]] = lazy(".binding", "BindingList", service_sid="sid")
    notifications: lazy[NotificationList[M]] = lazy(".notification", "NotificationList", service_sid="sid")

    @op
    def delete(self) -> Request[bool]:
        """Delete the Service: DELETE /v1/Services/{Sid}"""
        return Request(self, "DELETE", bool)

    @op
    def fetch(self) -> Request[ServiceInstance[M]]:
        """Fetch the Service: GET /v1/Services/{Sid}"""
        return Request(self, "GET", ServiceInstance)

    @op
    def update(
        self,
        friendly_name: str | None = None,
        apn_credential_sid: CredentialSid | None = None,
        gcm_credential_sid: CredentialSid | None = None,
        messaging_service_sid: MessagingServiceSid | None = None,
        facebook_messenger_page_id: str | None = None,
        default_apn_notification_protocol_version: str | None = None,
        default_gcm_notification_protocol_version: str | None = None,
        fcm_credential_sid: CredentialSid | None = None,
        default_fcm_notification_protocol_version: str | None = None,
        log_enabled: bool | None = None,
        alexa_skill_id: str | None = None,
        default_alexa_notification_protocol_version: str | None = None,
        delivery_callback_url: str | None = None,
        delivery_callback_enabled: bool | None = None,
    ) -> Request[ServiceInstance[M]]:
        """Update the Service: POST /v1/Services/{Sid}"""
        return Request(
            self,
            "POST",
            ServiceInstance,
            form={
                "FriendlyName": friendly_name,
                "ApnCredentialSid": apn_credential_sid,
                "GcmCredentialSid": gcm_credential_sid,
                "MessagingServiceSid": messaging_service_sid,
                "FacebookMessengerPageId": facebook_messenger_page_id,
                "DefaultApnNotificationProtocolVersion": default_apn_notification_protocol_version,
                "DefaultGcmNotificationProtocolVersion": default_gcm_notification_protocol_version,
                "FcmCredentialSid": fcm_credential_sid,
                "DefaultFcmNotificationProtocolVersion": default_fcm_notification_protocol_version,
                "LogEnabled": true_or_false(log_enabled),
                "AlexaSkillId": alexa_skill_id,
                "DefaultAlexaNotificationProtocolVersion": default_alexa_notification_protocol_version,
                "DeliveryCallbackUrl": delivery_callback_url,
                "DeliveryCallbackEnabled": true_or_false(delivery_callback_enabled),
            },
            checks=(
                matches(
                    CredentialSid,
                    apn_credential_sid=apn_credential_sid,
                    gcm_credential_sid=gcm_credential_sid,
                    fcm_credential_sid=fcm_credential_sid,
                ),
                matches(MessagingServiceSid, messaging_service_sid=messaging_service_sid),
            ),
        )


class ServiceInstance(ServiceContext[M], InstanceResource[M]):
    """A Service as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[ISSid] = field()
    account_sid: field[AccountSid] = field()
    friendly_name: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    apn_credential_sid: field[CredentialSid] = field()
    gcm_credential_sid: field[CredentialSid] = field()
    fcm_credential_sid: field[CredentialSid] = field()
    messaging_service_sid: field[MessagingServiceSid] = field()
    facebook_messenger_page_id: field[str] = field()
    default_apn_notification_protocol_version: field[str] = field()
    default_gcm_notification_protocol_version: field[str] = field()
    default_fcm_notification_protocol_version: field[str] = field()
    log_enabled: field[bool] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()
    alexa_skill_id: field[str] = field()
    default_alexa_notification_protocol_version: field[str] = field()
    delivery_callback_url: field[str] = field()
    delivery_callback_enabled: field[bool] = field()


class ServicePage(Page[M, ServiceInstance[M]]):
    """One page of Service records."""

    _record = ServiceInstance
    _paging = Linked("services", max_size=1000)


class ServiceList(ListResource[M]):
    """Service records."""

    _uri = Uri("https://notify.twilio.com/v1/Services")

    def __call__(self, sid: ISSid) -> ServiceContext[M]:
        """The Service with this identifier. Sends no request."""
        return ServiceContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        friendly_name: str | None = None,
        apn_credential_sid: CredentialSid | None = None,
        gcm_credential_sid: CredentialSid | None = None,
        messaging_service_sid: MessagingServiceSid | None = None,
        facebook_messenger_page_id: str | None = None,
        default_apn_notification_protocol_version: str | None = None,
        default_gcm_notification_protocol_version: str | None = None,
        fcm_credential_sid: CredentialSid | None = None,
        default_fcm_notification_protocol_version: str | None = None,
        log_enabled: bool | None = None,
        alexa_skill_id: str | None = None,
        default_alexa_notification_protocol_version: str | None = None,
        delivery_callback_url: str | None = None,
        delivery_callback_enabled: bool | None = None,
    ) -> Request[ServiceInstance[M]]:
        """Create a Service: POST /v1/Services"""
        return Request(
            self,
            "POST",
            ServiceInstance,
            form={
                "FriendlyName": friendly_name,
                "ApnCredentialSid": apn_credential_sid,
                "GcmCredentialSid": gcm_credential_sid,
                "MessagingServiceSid": messaging_service_sid,
                "FacebookMessengerPageId": facebook_messenger_page_id,
                "DefaultApnNotificationProtocolVersion": default_apn_notification_protocol_version,
                "DefaultGcmNotificationProtocolVersion": default_gcm_notification_protocol_version,
                "FcmCredentialSid": fcm_credential_sid,
                "DefaultFcmNotificationProtocolVersion": default_fcm_notification_protocol_version,
                "LogEnabled": true_or_false(log_enabled),
                "AlexaSkillId": alexa_skill_id,
                "DefaultAlexaNotificationProtocolVersion": default_alexa_notification_protocol_version,
                "DeliveryCallbackUrl": delivery_callback_url,
                "DeliveryCallbackEnabled": true_or_false(delivery_callback_enabled),
            },
            checks=(
                matches(
                    CredentialSid,
                    apn_credential_sid=apn_credential_sid,
                    gcm_credential_sid=gcm_credential_sid,
                    fcm_credential_sid=fcm_credential_sid,
                ),
                matches(MessagingServiceSid, messaging_service_sid=messaging_service_sid),
            ),
        )

    @listing
    def list(
        self, friendly_name: str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[ServiceInstance[M]]:
        """List Service records: GET /v1/Services

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, ServicePage, query={"FriendlyName": friendly_name, "PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self,
        friendly_name: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[ServicePage[M]]:
        """Fetch one page of Service records: GET /v1/Services

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            ServicePage,
            query={"FriendlyName": friendly_name, "PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[ServicePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ServicePage, url=target_url)


__all__ = ["ServiceContext", "ServiceInstance", "ServiceList", "ServicePage"]
