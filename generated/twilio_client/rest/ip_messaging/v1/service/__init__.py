"""Service records.

Generated from specs/contract/twilio_ip_messaging_v1.json; do not edit: change the rule and run `make generate`.
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
    from .channel import ChannelList
    from .role import RoleList
    from .user import UserList

ServiceWebhookMethod: TypeAlias = Literal["GET", "POST"]
ServiceWebhooksOnMessageSendMethod: TypeAlias = Literal["GET", "POST"]
ServiceWebhooksOnMessageUpdateMethod: TypeAlias = Literal["GET", "POST"]
ServiceWebhooksOnMessageRemoveMethod: TypeAlias = Literal["GET", "POST"]
ServiceWebhooksOnChannelAddMethod: TypeAlias = Literal["GET", "POST"]
ServiceWebhooksOnChannelDestroyMethod: TypeAlias = Literal["GET", "POST"]
ServiceWebhooksOnChannelUpdateMethod: TypeAlias = Literal["GET", "POST"]
ServiceWebhooksOnMemberAddMethod: TypeAlias = Literal["GET", "POST"]
ServiceWebhooksOnMemberRemoveMethod: TypeAlias = Literal["GET", "POST"]
ServiceWebhooksOnMessageSentMethod: TypeAlias = Literal["GET", "POST"]
ServiceWebhooksOnMessageUpdatedMethod: TypeAlias = Literal["GET", "POST"]
ServiceWebhooksOnMessageRemovedMethod: TypeAlias = Literal["GET", "POST"]
ServiceWebhooksOnChannelAddedMethod: TypeAlias = Literal["GET", "POST"]
ServiceWebhooksOnChannelDestroyedMethod: TypeAlias = Literal["GET", "POST"]
ServiceWebhooksOnChannelUpdatedMethod: TypeAlias = Literal["GET", "POST"]
ServiceWebhooksOnMemberAddedMethod: TypeAlias = Literal["GET", "POST"]
ServiceWebhooksOnMemberRemovedMethod: TypeAlias = Literal["GET", "POST"]


class ServiceContext(InstanceContext[M]):
    """One Service."""

    _uri = Uri("https://ip-messaging.twilio.com/v1/Services/{sid}", sid=ISSid)

    channels: lazy[ChannelList[M]] = lazy(".channel", "ChannelList", service_sid="sid")
    roles: lazy[RoleList[M]] = lazy(".role", "RoleList", service_sid="sid")
    users: lazy[UserList[M]] = lazy(".user", "UserList", service_sid="sid")

    @op
    def fetch(self) -> Request[ServiceInstance[M]]:
        """Fetch the Service: GET /v1/Services/{Sid}"""
        return Request(self, "GET", ServiceInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Service: DELETE /v1/Services/{Sid}"""
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
        notifications_added_to_channel_enabled: bool | None = None,
        notifications_added_to_channel_template: str | None = None,
        notifications_removed_from_channel_enabled: bool | None = None,
        notifications_removed_from_channel_template: str | None = None,
        notifications_invited_to_channel_enabled: bool | None = None,
        notifications_invited_to_channel_template: str | None = None,
        pre_webhook_url: str | None = None,
        post_webhook_url: str | None = None,
        webhook_method: ServiceWebhookMethod | str | None = None,
        webhook_filters: str | Sequence[str] | None = None,
        webhooks_on_message_send_url: str | None = None,
        webhooks_on_message_send_method: ServiceWebhooksOnMessageSendMethod | str | None = None,
        webhooks_on_message_update_url: str | None = None,
        webhooks_on_message_update_method: ServiceWebhooksOnMessageUpdateMethod | str | None = None,
        webhooks_on_message_remove_url: str | None = None,
        webhooks_on_message_remove_method: ServiceWebhooksOnMessageRemoveMethod | str | None = None,
        webhooks_on_channel_add_url: str | None = None,
        webhooks_on_channel_add_method: ServiceWebhooksOnChannelAddMethod | str | None = None,
        webhooks_on_channel_destroy_url: str | None = None,
        webhooks_on_channel_destroy_method: ServiceWebhooksOnChannelDestroyMethod | str | None = None,
        webhooks_on_channel_update_url: str | None = None,
        webhooks_on_channel_update_method: ServiceWebhooksOnChannelUpdateMethod | str | None = None,
        webhooks_on_member_add_url: str | None = None,
        webhooks_on_member_add_method: ServiceWebhooksOnMemberAddMethod | str | None = None,
        webhooks_on_member_remove_url: str | None = None,
        webhooks_on_member_remove_method: ServiceWebhooksOnMemberRemoveMethod | str | None = None,
        webhooks_on_message_sent_url: str | None = None,
        webhooks_on_message_sent_method: ServiceWebhooksOnMessageSentMethod | str | None = None,
        webhooks_on_message_updated_url: str | None = None,
        webhooks_on_message_updated_method: ServiceWebhooksOnMessageUpdatedMethod | str | None = None,
        webhooks_on_message_removed_url: str | None = None,
        webhooks_on_message_removed_method: ServiceWebhooksOnMessageRemovedMethod | str | None = None,
        webhooks_on_channel_added_url: str | None = None,
        webhooks_on_channel_added_method: ServiceWebhooksOnChannelAddedMethod | str | None = None,
        webhooks_on_channel_destroyed_url: str | None = None,
        webhooks_on_channel_destroyed_method: ServiceWebhooksOnChannelDestroyedMethod | str | None = None,
        webhooks_on_channel_updated_url: str | None = None,
        webhooks_on_channel_updated_method: ServiceWebhooksOnChannelUpdatedMethod | str | None = None,
        webhooks_on_member_added_url: str | None = None,
        webhooks_on_member_added_method: ServiceWebhooksOnMemberAddedMethod | str | None = None,
        webhooks_on_member_removed_url: str | None = None,
        webhooks_on_member_removed_method: ServiceWebhooksOnMemberRemovedMethod | str | None = None,
        limits_channel_members: int | None = None,
        limits_user_channels: int | None = None,
    ) -> Request[ServiceInstance[M]]:
        """Update the Service: POST /v1/Services/{Sid}"""
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
                "Notifications.AddedToChannel.Enabled": true_or_false(notifications_added_to_channel_enabled),
                "Notifications.AddedToChannel.Template": notifications_added_to_channel_template,
                "Notifications.RemovedFromChannel.Enabled": true_or_false(notifications_removed_from_channel_enabled),
                "Notifications.RemovedFromChannel.Template": notifications_removed_from_channel_template,
                "Notifications.InvitedToChannel.Enabled": true_or_false(notifications_invited_to_channel_enabled),
                "Notifications.InvitedToChannel.Template": notifications_invited_to_channel_template,
                "PreWebhookUrl": pre_webhook_url,
                "PostWebhookUrl": post_webhook_url,
                "WebhookMethod": webhook_method,
                "WebhookFilters": webhook_filters,
                "Webhooks.OnMessageSend.Url": webhooks_on_message_send_url,
                "Webhooks.OnMessageSend.Method": webhooks_on_message_send_method,
                "Webhooks.OnMessageUpdate.Url": webhooks_on_message_update_url,
                "Webhooks.OnMessageUpdate.Method": webhooks_on_message_update_method,
                "Webhooks.OnMessageRemove.Url": webhooks_on_message_remove_url,
                "Webhooks.OnMessageRemove.Method": webhooks_on_message_remove_method,
                "Webhooks.OnChannelAdd.Url": webhooks_on_channel_add_url,
                "Webhooks.OnChannelAdd.Method": webhooks_on_channel_add_method,
                "Webhooks.OnChannelDestroy.Url": webhooks_on_channel_destroy_url,
                "Webhooks.OnChannelDestroy.Method": webhooks_on_channel_destroy_method,
                "Webhooks.OnChannelUpdate.Url": webhooks_on_channel_update_url,
                "Webhooks.OnChannelUpdate.Method": webhooks_on_channel_update_method,
                "Webhooks.OnMemberAdd.Url": webhooks_on_member_add_url,
                "Webhooks.OnMemberAdd.Method": webhooks_on_member_add_method,
                "Webhooks.OnMemberRemove.Url": webhooks_on_member_remove_url,
                "Webhooks.OnMemberRemove.Method": webhooks_on_member_remove_method,
                "Webhooks.OnMessageSent.Url": webhooks_on_message_sent_url,
                "Webhooks.OnMessageSent.Method": webhooks_on_message_sent_method,
                "Webhooks.OnMessageUpdated.Url": webhooks_on_message_updated_url,
                "Webhooks.OnMessageUpdated.Method": webhooks_on_message_updated_method,
                "Webhooks.OnMessageRemoved.Url": webhooks_on_message_removed_url,
                "Webhooks.OnMessageRemoved.Method": webhooks_on_message_removed_method,
                "Webhooks.OnChannelAdded.Url": webhooks_on_channel_added_url,
                "Webhooks.OnChannelAdded.Method": webhooks_on_channel_added_method,
                "Webhooks.OnChannelDestroyed.Url": webhooks_on_channel_destroyed_url,
                "Webhooks.OnChannelDestroyed.Method": webhooks_on_channel_destroyed_method,
                "Webhooks.OnChannelUpdated.Url": webhooks_on_channel_updated_url,
                "Webhooks.OnChannelUpdated.Method": webhooks_on_channel_updated_method,
                "Webhooks.OnMemberAdded.Url": webhooks_on_member_added_url,
                "Webhooks.OnMemberAdded.Method": webhooks_on_member_added_method,
                "Webhooks.OnMemberRemoved.Url": webhooks_on_member_removed_url,
                "Webhooks.OnMemberRemoved.Method": webhooks_on_member_removed_method,
                "Limits.ChannelMembers": limits_channel_members,
                "Limits.UserChannels": limits_user_channels,
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
    webhooks: field[Json] = field()
    pre_webhook_url: field[str] = field()
    post_webhook_url: field[str] = field()
    webhook_method: field[str] = field()
    webhook_filters: field[list[str]] = field()
    notifications: field[Json] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()


class ServicePage(Page[M, ServiceInstance[M]]):
    """One page of Service records."""

    _record = ServiceInstance
    _paging = Linked("services", max_size=100)


class ServiceList(ListResource[M]):
    """Service records."""

    _uri = Uri("https://ip-messaging.twilio.com/v1/Services")

    def __call__(self, sid: ISSid) -> ServiceContext[M]:
        """The Service with this identifier. Sends no request."""
        return ServiceContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(self, friendly_name: str) -> Request[ServiceInstance[M]]:
        """Create a Service: POST /v1/Services"""
        return Request(self, "POST", ServiceInstance, form={"FriendlyName": friendly_name})

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[ServiceInstance[M]]:
        """List Service records: GET /v1/Services

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
        """Fetch one page of Service records: GET /v1/Services

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


__all__ = [
    "ServiceContext",
    "ServiceInstance",
    "ServiceList",
    "ServicePage",
    "ServiceWebhookMethod",
    "ServiceWebhooksOnChannelAddMethod",
    "ServiceWebhooksOnChannelAddedMethod",
    "ServiceWebhooksOnChannelDestroyMethod",
    "ServiceWebhooksOnChannelDestroyedMethod",
    "ServiceWebhooksOnChannelUpdateMethod",
    "ServiceWebhooksOnChannelUpdatedMethod",
    "ServiceWebhooksOnMemberAddMethod",
    "ServiceWebhooksOnMemberAddedMethod",
    "ServiceWebhooksOnMemberRemoveMethod",
    "ServiceWebhooksOnMemberRemovedMethod",
    "ServiceWebhooksOnMessageRemoveMethod",
    "ServiceWebhooksOnMessageRemovedMethod",
    "ServiceWebhooksOnMessageSendMethod",
    "ServiceWebhooksOnMessageSentMethod",
    "ServiceWebhooksOnMessageUpdateMethod",
    "ServiceWebhooksOnMessageUpdatedMethod",
]
