"""Flex Flow records.

Generated from specs/contract/twilio_flex_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from ....base.checks import matches
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
from ....base.serialize import true_or_false
from ....base.uri import Uri
from ....base.values import Json
from ....sids import AccountSid, FlexFlowSid, FlowSid, ISSid, WorkflowSid, WorkspaceSid

FlexFlowChannelType: TypeAlias = Literal["web", "sms", "facebook", "whatsapp", "line", "custom"]
FlexFlowIntegrationType: TypeAlias = Literal["studio", "external", "task"]


class FlexFlowContext(InstanceContext[M]):
    """One Flex Flow."""

    _uri = Uri("https://flex-api.twilio.com/v1/FlexFlows/{sid}", sid=FlexFlowSid)

    @op
    def fetch(self) -> Request[FlexFlowInstance[M]]:
        """Fetch the Flex Flow: GET /v1/FlexFlows/{Sid}"""
        return Request(self, "GET", FlexFlowInstance)

    @op
    def update(
        self,
        friendly_name: str | None = None,
        chat_service_sid: ISSid | None = None,
        channel_type: FlexFlowChannelType | str | None = None,
        contact_identity: str | None = None,
        enabled: bool | None = None,
        integration_type: FlexFlowIntegrationType | str | None = None,
        integration_flow_sid: FlowSid | None = None,
        integration_url: str | None = None,
        integration_workspace_sid: WorkspaceSid | None = None,
        integration_workflow_sid: WorkflowSid | None = None,
        integration_channel: str | None = None,
        integration_timeout: int | None = None,
        integration_priority: int | None = None,
        integration_creation_on_message: bool | None = None,
        long_lived: bool | None = None,
        janitor_enabled: bool | None = None,
        integration_retry_count: int | None = None,
    ) -> Request[FlexFlowInstance[M]]:
        """Update the Flex Flow: POST /v1/FlexFlows/{Sid}"""
        return Request(
            self,
            "POST",
            FlexFlowInstance,
            form={
                "FriendlyName": friendly_name,
                "ChatServiceSid": chat_service_sid,
                "ChannelType": channel_type,
                "ContactIdentity": contact_identity,
                "Enabled": true_or_false(enabled),
                "IntegrationType": integration_type,
                "Integration.FlowSid": integration_flow_sid,
                "Integration.Url": integration_url,
                "Integration.WorkspaceSid": integration_workspace_sid,
                "Integration.WorkflowSid": integration_workflow_sid,
                "Integration.Channel": integration_channel,
                "Integration.Timeout": integration_timeout,
                "Integration.Priority": integration_priority,
                "Integration.CreationOnMessage": true_or_false(integration_creation_on_message),
                "LongLived": true_or_false(long_lived),
                "JanitorEnabled": true_or_false(janitor_enabled),
                "Integration.RetryCount": integration_retry_count,
            },
            checks=(
                matches(ISSid, chat_service_sid=chat_service_sid),
                matches(FlowSid, integration_flow_sid=integration_flow_sid),
                matches(WorkspaceSid, integration_workspace_sid=integration_workspace_sid),
                matches(WorkflowSid, integration_workflow_sid=integration_workflow_sid),
            ),
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Flex Flow: DELETE /v1/FlexFlows/{Sid}"""
        return Request(self, "DELETE", bool)


class FlexFlowInstance(FlexFlowContext[M], InstanceResource[M]):
    """A Flex Flow as returned by Twilio.

    Attributes:
        friendly_name: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "channel_type", "integration_type")
    __pii__ = personal(friendly_name=Pii(30))

    account_sid: field[AccountSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    sid: field[FlexFlowSid] = field()
    friendly_name: field[str] = field()
    chat_service_sid: field[ISSid] = field()
    channel_type: field[FlexFlowChannelType | str] = field()
    contact_identity: field[str] = field()
    enabled: field[bool] = field()
    integration_type: field[FlexFlowIntegrationType | str] = field()
    integration: field[Json] = field()
    long_lived: field[bool] = field()
    janitor_enabled: field[bool] = field()
    url: field[str] = field()

    class ChannelType:
        """Values of FlexFlowChannelType."""

        WEB: Final = "web"
        SMS: Final = "sms"
        FACEBOOK: Final = "facebook"
        WHATSAPP: Final = "whatsapp"
        LINE: Final = "line"
        CUSTOM: Final = "custom"

    class IntegrationType:
        """Values of FlexFlowIntegrationType."""

        STUDIO: Final = "studio"
        EXTERNAL: Final = "external"
        TASK: Final = "task"


class FlexFlowPage(Page[M, FlexFlowInstance[M]]):
    """One page of Flex Flow records."""

    _record = FlexFlowInstance
    _paging = Linked("flex_flows", max_size=1000)


class FlexFlowList(ListResource[M]):
    """Flex Flow records."""

    _uri = Uri("https://flex-api.twilio.com/v1/FlexFlows")

    def __call__(self, sid: FlexFlowSid) -> FlexFlowContext[M]:
        """The Flex Flow with this identifier. Sends no request."""
        return FlexFlowContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self, friendly_name: str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[FlexFlowInstance[M]]:
        """List Flex Flow records: GET /v1/FlexFlows

        Args:
            friendly_name: Personal data, kept 30 days.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, FlexFlowPage, query={"FriendlyName": friendly_name, "PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self,
        friendly_name: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[FlexFlowPage[M]]:
        """Fetch one page of Flex Flow records: GET /v1/FlexFlows

        Args:
            friendly_name: Personal data, kept 30 days.
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            FlexFlowPage,
            query={"FriendlyName": friendly_name, "PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[FlexFlowPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", FlexFlowPage, url=target_url)

    @op
    def create(
        self,
        friendly_name: str,
        chat_service_sid: ISSid,
        channel_type: FlexFlowChannelType | str,
        contact_identity: str | None = None,
        enabled: bool | None = None,
        integration_type: FlexFlowIntegrationType | str | None = None,
        integration_flow_sid: FlowSid | None = None,
        integration_url: str | None = None,
        integration_workspace_sid: WorkspaceSid | None = None,
        integration_workflow_sid: WorkflowSid | None = None,
        integration_channel: str | None = None,
        integration_timeout: int | None = None,
        integration_priority: int | None = None,
        integration_creation_on_message: bool | None = None,
        long_lived: bool | None = None,
        janitor_enabled: bool | None = None,
        integration_retry_count: int | None = None,
    ) -> Request[FlexFlowInstance[M]]:
        """Create a Flex Flow: POST /v1/FlexFlows"""
        return Request(
            self,
            "POST",
            FlexFlowInstance,
            form={
                "FriendlyName": friendly_name,
                "ChatServiceSid": chat_service_sid,
                "ChannelType": channel_type,
                "ContactIdentity": contact_identity,
                "Enabled": true_or_false(enabled),
                "IntegrationType": integration_type,
                "Integration.FlowSid": integration_flow_sid,
                "Integration.Url": integration_url,
                "Integration.WorkspaceSid": integration_workspace_sid,
                "Integration.WorkflowSid": integration_workflow_sid,
                "Integration.Channel": integration_channel,
                "Integration.Timeout": integration_timeout,
                "Integration.Priority": integration_priority,
                "Integration.CreationOnMessage": true_or_false(integration_creation_on_message),
                "LongLived": true_or_false(long_lived),
                "JanitorEnabled": true_or_false(janitor_enabled),
                "Integration.RetryCount": integration_retry_count,
            },
            checks=(
                matches(ISSid, chat_service_sid=chat_service_sid),
                matches(FlowSid, integration_flow_sid=integration_flow_sid),
                matches(WorkspaceSid, integration_workspace_sid=integration_workspace_sid),
                matches(WorkflowSid, integration_workflow_sid=integration_workflow_sid),
            ),
        )


__all__ = [
    "FlexFlowChannelType",
    "FlexFlowContext",
    "FlexFlowInstance",
    "FlexFlowIntegrationType",
    "FlexFlowList",
    "FlexFlowPage",
]
