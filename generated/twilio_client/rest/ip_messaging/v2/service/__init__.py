"""Service records.

Generated from specs/contract/twilio_ip_messaging_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

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
from .....base.serialize import true_or_false
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, ISSid, RoleSid

if TYPE_CHECKING:
    from .binding import BindingList
    from .channel import ChannelList
    from .role import RoleList
    from .user import UserList

ServiceWebhookMethod: TypeAlias = Literal["GET", "POST"]


class ServiceContext(InstanceContext[M]):
    """One Service."""

    _uri = Uri("https://ip-messaging.twilio.com/v2/Services/{sid}", sid=ISSid)

    bindings: lazy[BindingList[M]] = lazy(".binding", "BindingList", service_sid="sid")
    channels: lazy[ChannelList[M]] = lazy(".channel", "ChannelList", service_sid="sid")
    roles: lazy[RoleList[M]] = lazy(".role", "RoleList", service_sid="sid")
    users: lazy[UserList[M]] = lazy(".user", "UserList", service_sid="sid")

    @op
    def fetch(self) -> Request[ServiceInstance[M]]:
        """Fetch the Service: GET /v2/Services/{Sid}"""
        return Request(self, "GET", ServiceInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Service: DELETE /v2/Services/{Sid}"""
        return Request(self, "DELETE", bool)

    @op
    def update(
        self,
        friendly_name: str | None = None,
        default_service_role_sid: RoleSid | None = None,
        default_channel_role_sid: RoleSid | None = None,
        default_channel_creator_role_sid: RoleSid | None = None,
        read_status_enabled: bool | None = None,
        reachability_enabled: bool | None = None,
        typing_indicator_timeout: int | None = None,
        consumption_report_interval: int | None = None,
        notifications_new_message_enabled: bool | None = None,
        notifications_new_message_template: str | None = None,
        notifications_new_message_sound: str | None = None,
        notifications_new_message_badge_count_enabled: bool | None = None,
        notifications_added_to_channel_enabled: bool | None = None,
        notifications_added_to_channel_template: str | None = None,
        notifications_added_to_channel_sound: str | None = None,
        notifications_removed_from_channel_enabled: bool | None = None,
        notifications_removed_from_channel_template: str | None = None,
        notifications_removed_from_channel_sound: str | None = None,
        notifications_invited_to_channel_enabled: bool | None = None,
        notifications_invited_to_channel_template: str | None = None,
        notifications_invited_to_channel_sound: str | None = None,
        pre_webhook_url: str | None = None,
        post_webhook_url: str | None = None,
        webhook_method: ServiceWebhookMethod | str | None = None,
        webhook_filters: str | Sequence[str] | None = None,
        limits_channel_members: int | None = None,
        limits_user_channels: int | None = None,
        media_compatibility_message: str | None = None,
        pre_webhook_retry_count: int | None = None,
        post_webhook_retry_count: int | None = None,
        notifications_log_enabled: bool | None = None,
    ) -> Request[ServiceInstance[M]]:
        """Update the Service: POST /v2/Services/{Sid}"""
        return Request(
            self,
            "POST",
            ServiceInstance,
            form={
                "FriendlyName": friendly_name,
                "DefaultServiceRoleSid": default_service_role_sid,
                "DefaultChannelRoleSid": default_channel_role_sid,
                "DefaultChannelCreatorRoleSid": default_channel_creator_role_sid,
                "ReadStatusEnabled": true_or_false(read_status_enabled),
                "ReachabilityEnabled": true_or_false(reachability_enabled),
                "TypingIndicatorTimeout": typing_indicator_timeout,
                "ConsumptionReportInterval": consumption_report_interval,
                "Notifications.NewMessage.Enabled": true_or_false(notifications_new_message_enabled),
                "Notifications.NewMessage.Template": notifications_new_message_template,
                "Notifications.NewMessage.Sound": notifications_new_message_sound,
                "Notifications.NewMessage.BadgeCountEnabled": true_or_false(
                    notifications_new_message_badge_count_enabled
                ),
                "Notifications.AddedToChannel.Enabled": true_or_false(notifications_added_to_channel_enabled),
                "Notifications.AddedToChannel.Template": notifications_added_to_channel_template,
                "Notifications.AddedToChannel.Sound": notifications_added_to_channel_sound,
                "Notifications.RemovedFromChannel.Enabled": true_or_false(notifications_removed_from_channel_enabled),
                "Notifications.RemovedFromChannel.Template": notifications_removed_from_channel_template,
                "Notifications.RemovedFromChannel.Sound": notifications_removed_from_channel_sound,
                "Notifications.InvitedToChannel.Enabled": true_or_false(notifications_invited_to_channel_enabled),
                "Notifications.InvitedToChannel.Template": notifications_invited_to_channel_template,
                "Notifications.InvitedToChannel.Sound": notifications_invited_to_channel_sound,
                "PreWebhookUrl": pre_webhook_url,
                "PostWebhookUrl": post_webhook_url,
                "WebhookMethod": webhook_method,
                "WebhookFilters": webhook_filters,
                "Limits.ChannelMembers": limits_channel_members,
                "Limits.UserChannels": limits_user_channels,
                "Media.CompatibilityMessage": media_compatibility_message,
                "PreWebhookRetryCount": pre_webhook_retry_count,
                "PostWebhookRetryCount": post_webhook_retry_count,
                "Notifications.LogEnabled": true_or_false(notifications_log_enabled),
            },
            checks=(
                matches(
                    RoleSid,
                    default_service_role_sid=default_service_role_sid,
                    default_channel_role_sid=default_channel_role_sid,
                    default_channel_creator_role_sid=default_channel_creator_role_sid,
                ),
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
    default_service_role_sid: field[RoleSid] = field()
    default_channel_role_sid: field[RoleSid] = field()
    default_channel_creator_role_sid: field[RoleSid] = field()
    read_status_enabled: field[bool] = field()
    reachability_enabled: field[bool] = field()
    typing_indicator_timeout: field[int] = field(integer)
    consumption_report_interval: field[int] = field(integer)
    limits: field[Json] = field()
    pre_webhook_url: field[str] = field()
    post_webhook_url: field[str] = field()
    webhook_method: field[str] = field()
    webhook_filters: field[list[str]] = field()
    pre_webhook_retry_count: field[int] = field(integer)
    post_webhook_retry_count: field[int] = field(integer)
    notifications: field[Json] = field()
    media: field[Json] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()


class ServicePage(Page[M, ServiceInstance[M]]):
    """One page of Service records."""

    _record = ServiceInstance
    _paging = Linked("services", max_size=100)


class ServiceList(ListResource[M]):
    """Service records."""

    _uri = Uri("https://ip-messaging.twilio.com/v2/Services")

    def __call__(self, sid: ISSid) -> ServiceContext[M]:
        """The Service with this identifier. Sends no request."""
        return ServiceContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(self, friendly_name: str) -> Request[ServiceInstance[M]]:
        """Create a Service: POST /v2/Services"""
        return Request(self, "POST", ServiceInstance, form={"FriendlyName": friendly_name})

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[ServiceInstance[M]]:
        """List Service records: GET /v2/Services

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 100.
        """
        return Listing(self, ServicePage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[ServicePage[M]]:
        """Fetch one page of Service records: GET /v2/Services

        Args:
            page_size: Records per page: 1 to 100.
        """
        return Request(
            self, "GET", ServicePage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[ServicePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ServicePage, url=target_url)


__all__ = ["ServiceContext", "ServiceInstance", "ServiceList", "ServicePage", "ServiceWebhookMethod"]
