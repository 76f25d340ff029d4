"""Configuration records.

Generated from specs/contract/twilio_flex_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Final, Literal, TypeAlias

from ....base.deserialize import iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....base.values import Json
from ....sids import (
    AccountSid,
    ActivitySid,
    FlexInstanceSid,
    ISSid,
    MessagingServiceSid,
    ServerlessServiceSid,
    TaskQueueSid,
    WorkflowSid,
    WorkspaceSid,
)

ConfigurationStatus: TypeAlias = Literal["ok", "inprogress", "notstarted"]


class ConfigurationContext(InstanceContext[M]):
    """One Configuration."""

    _uri = Uri("https://flex-api.twilio.com/v1/Configuration")

    @op
    def fetch(self, ui_version: str | None = None) -> Request[ConfigurationInstance[M]]:
        """Fetch the Configuration: GET /v1/Configuration"""
        return Request(self, "GET", ConfigurationInstance, query={"UiVersion": ui_version})

    @op
    def update(self, body: Mapping[str, object] | None = None) -> Request[ConfigurationInstance[M]]:
        """Update the Configuration: POST /v1/Configuration"""
        return Request(self, "POST", ConfigurationInstance, json=JsonBody(body, Mapping[str, object] | None))


class ConfigurationInstance(ConfigurationContext[M], InstanceResource[M]):
    """A Configuration as returned by Twilio."""

    _shown = ("status",)

    account_sid: field[AccountSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    attributes: field[Json] = field()
    status: field[ConfigurationStatus | str] = field()
    taskrouter_workspace_sid: field[WorkspaceSid] = field()
    taskrouter_target_workflow_sid: field[WorkflowSid] = field()
    taskrouter_target_taskqueue_sid: field[TaskQueueSid] = field()
    taskrouter_taskqueues: field[list[Json]] = field()
    taskrouter_skills: field[list[Json]] = field()
    taskrouter_worker_channels: field[Json] = field()
    taskrouter_worker_attributes: field[Json] = field()
    taskrouter_offline_activity_sid: field[ActivitySid] = field()
    runtime_domain: field[str] = field()
    messaging_service_instance_sid: field[MessagingServiceSid] = field()
    chat_service_instance_sid: field[ISSid] = field()
    flex_service_instance_sid: field[ISSid] = field()
    flex_instance_sid: field[FlexInstanceSid] = field()
    ui_language: field[str] = field()
    ui_attributes: field[Json] = field()
    ui_dependencies: field[Json] = field()
    ui_version: field[str] = field()
    service_version: field[str] = field()
    call_recording_enabled: field[bool] = field()
    call_recording_webhook_url: field[str] = field()
    crm_enabled: field[bool] = field()
    crm_type: field[str] = field()
    crm_callback_url: field[str] = field()
    crm_fallback_url: field[str] = field()
    crm_attributes: field[Json] = field()
    public_attributes: field[Json] = field()
    plugin_service_enabled: field[bool] = field()
    plugin_service_attributes: field[Json] = field()
    integrations: field[list[Json]] = field()
    outbound_call_flows: field[Json] = field()
    serverless_service_sids: field[list[ServerlessServiceSid]] = field()
    queue_stats_configuration: field[Json] = field()
    notifications: field[Json] = field()
    markdown: field[Json] = field()
    url: field[str] = field()
    flex_insights_hr: field[Json] = field()
    flex_insights_drilldown: field[bool] = field()
    flex_url: field[str] = field()
    channel_configs: field[list[Json]] = field()
    debugger_integration: field[Json] = field()
    flex_ui_status_report: field[Json] = field()
    agent_conv_end_methods: field[Json] = field()
    citrix_voice_vdi: field[Json] = field()
    offline_config: field[Json] = field()

    class Status:
        """Values of ConfigurationStatus."""

        OK: Final = "ok"
        INPROGRESS: Final = "inprogress"
        NOTSTARTED: Final = "notstarted"


class ConfigurationList(ListResource[M]):
    """Configuration records."""

    def __call__(self) -> ConfigurationContext[M]:
        """The Configuration. Sends no request."""
        return ConfigurationContext(self._client, {**self._path})

    get = __call__


__all__ = ["ConfigurationContext", "ConfigurationInstance", "ConfigurationList", "ConfigurationStatus"]
