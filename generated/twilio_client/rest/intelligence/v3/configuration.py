"""Configuration records.

Generated from specs/contract/twilio_intelligence_v3.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal, TypeAlias, TypedDict

from ....base.compat import Required
from ....base.deserialize import integer, iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, list_of, record
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.request import Listing, Request
from ....base.tokens import Token
from ....base.uri import Uri
from ....base.values import Json
from ....sids import IntelligenceConfigurationId

TriggerOn: TypeAlias = Literal["COMMUNICATION", "CONVERSATION_END", "CONVERSATION_INACTIVE"]
ActionType: TypeAlias = Literal["WEBHOOK"]
ActionMethod: TypeAlias = Literal["POST"]


class Operator(TypedDict, total=False):
    """`Operator` in a request."""

    id: Required[str]
    version: int
    parameters: Mapping[str, object]


class TriggerParameters(TypedDict, total=False):
    """`Trigger.parameters` in a request.

    Attributes:
        count: 1 to 20; default 1.
    """

    count: int


class Trigger(TypedDict, total=False):
    """`Trigger` in a request."""

    on: Required[TriggerOn | str]
    parameters: TriggerParameters


class Action(TypedDict, total=False):
    """`Action` in a request."""

    type: Required[ActionType | str]
    method: Required[ActionMethod | str]
    url: Required[str]


class ContextMemory(TypedDict, total=False):
    """`Context.memory` in a request."""

    enabled: bool


class ContextKnowledge(TypedDict, total=False):
    """`Context.knowledge` in a request.

    Attributes:
        bases: At least 1 values.
    """

    bases: Required[Sequence[str]]


class Context(TypedDict, total=False):
    """`Context` in a request."""

    memory: ContextMemory
    knowledge: ContextKnowledge


class RuleCreationRequestPayload(TypedDict, total=False):
    """`RuleCreationRequestPayload` in a request.

    Attributes:
        operators: 1 to 5 values.
        triggers: At most 1 values.
        actions: At most 2 values.
    """

    operators: Required[Sequence[Operator]]
    triggers: Sequence[Trigger]
    actions: Required[Sequence[Action]]
    context: Context


class CreateConfigurationRequest(TypedDict, total=False):
    """The body of a request.

    Attributes:
        displayName: 1 to 128 characters.
        rules: At most 5 values.
    """

    displayName: Required[str]
    description: str
    rules: Required[Sequence[RuleCreationRequestPayload]]


class RuleUpdateRequestPayload(TypedDict, total=False):
    """`RuleUpdateRequestPayload` in a request.

    Attributes:
        operators: 1 to 5 values.
        triggers: At most 1 values.
        actions: At most 2 values.
    """

    id: str
    operators: Required[Sequence[Operator]]
    triggers: Sequence[Trigger]
    actions: Required[Sequence[Action]]
    context: Context


class UpdateConfigurationRequest(TypedDict, total=False):
    """The body of a request.

    Attributes:
        displayName: 1 to 128 characters.
        rules: At most 5 values.
    """

    displayName: Required[str]
    description: str
    rules: Required[Sequence[RuleUpdateRequestPayload]]


class OperatorRecord(Record):
    """`Operator` in an answer."""

    id: field[str] = field()
    version: field[int] = field(integer)
    parameters: field[dict[str, Json]] = field()


class TriggerParametersRecord(Record):
    """`parameters` in an answer."""

    count: field[int] = field(integer)


class TriggerRecord(Record):
    """`Trigger` in an answer."""

    on: field[TriggerOn | str] = field()
    parameters: field[TriggerParametersRecord] = field(record(TriggerParametersRecord))


class ActionRecord(Record):
    """`Action` in an answer."""

    type: field[ActionType | str] = field()
    method: field[ActionMethod | str] = field()
    url: field[str] = field()


class ContextMemoryRecord(Record):
    """`memory` in an answer."""

    enabled: field[bool] = field()


class ContextKnowledgeRecord(Record):
    """`knowledge` in an answer."""

    bases: field[list[str]] = field()


class ContextRecord(Record):
    """`Context` in an answer."""

    memory: field[ContextMemoryRecord] = field(record(ContextMemoryRecord))
    knowledge: field[ContextKnowledgeRecord] = field(record(ContextKnowledgeRecord))


class RuleRecord(Record):
    """`Rule` in an answer."""

    id: field[str] = field()
    operators: field[list[OperatorRecord]] = field(list_of(record(OperatorRecord)))
    triggers: field[list[TriggerRecord]] = field(list_of(record(TriggerRecord)))
    actions: field[list[ActionRecord]] = field(list_of(record(ActionRecord)))
    context: field[ContextRecord] = field(record(ContextRecord))


class ConfigurationContext(InstanceContext[M]):
    """One Configuration."""

    _uri = Uri("https://intelligence.twilio.com/v3/ControlPlane/Configurations/{id}", id=IntelligenceConfigurationId)

    @op
    def fetch(self) -> Request[ConfigurationInstance[M]]:
        """Fetch the Configuration: GET /v3/ControlPlane/Configurations/{id}"""
        return Request(self, "GET", ConfigurationInstance)

    @op
    def update(self, update_configuration_request: UpdateConfigurationRequest) -> Request[ConfigurationInstance[M]]:
        """Update the Configuration: PUT /v3/ControlPlane/Configurations/{id}"""
        return Request(
            self,
            "PUT",
            ConfigurationInstance,
            json=JsonBody(
                update_configuration_request, UpdateConfigurationRequest, name="update_configuration_request"
            ),
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Configuration: DELETE /v3/ControlPlane/Configurations/{id}"""
        return Request(self, "DELETE", bool)


class ConfigurationInstance(ConfigurationContext[M], InstanceResource[M]):
    """A Configuration as returned by Twilio."""

    _identity = {"id": "id"}
    _shown = ("id",)

    account_id: field[str] = field(key="accountId")
    id: field[str] = field()
    display_name: field[str] = field(key="displayName")
    description: field[str] = field()
    version: field[int] = field(integer)
    rules: field[list[RuleRecord]] = field(list_of(record(RuleRecord)))
    date_created: field[datetime] = field(iso8601_datetime, key="dateCreated")
    date_updated: field[datetime] = field(iso8601_datetime, key="dateUpdated")


class ConfigurationPage(Page[M, ConfigurationInstance[M]]):
    """One page of Configuration records."""

    _record = ConfigurationInstance
    _paging = Token("items", parameter="pageToken", max_size=1000)


class ConfigurationList(ListResource[M]):
    """Configuration records."""

    _uri = Uri("https://intelligence.twilio.com/v3/ControlPlane/Configurations")

    def __call__(self, id: IntelligenceConfigurationId) -> ConfigurationContext[M]:
        """The Configuration with this identifier. Sends no request."""
        return ConfigurationContext(self._client, {**self._path, "id": id})

    get = __call__

    @op
    def create(self, create_configuration_request: CreateConfigurationRequest) -> Request[ConfigurationInstance[M]]:
        """Create a Configuration: POST /v3/ControlPlane/Configurations"""
        return Request(
            self,
            "POST",
            ConfigurationInstance,
            json=JsonBody(
                create_configuration_request, CreateConfigurationRequest, name="create_configuration_request"
            ),
        )

    @listing
    def list(
        self, page_token: str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[ConfigurationInstance[M]]:
        """List Configuration records: GET /v3/ControlPlane/Configurations

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000; default 50.
        """
        return Listing(self, ConfigurationPage, query={"pageToken": page_token, "pageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(self, page_size: int | None = None, page_token: str | None = None) -> Request[ConfigurationPage[M]]:
        """Fetch one page of Configuration records: GET /v3/ControlPlane/Configurations

        Args:
            page_size: 1 to 1000; default 50.
        """
        return Request(self, "GET", ConfigurationPage, query={"pageSize": page_size, "pageToken": page_token})

    @op
    def get_page(self, target_url: str) -> Request[ConfigurationPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ConfigurationPage, url=target_url)

    # Also class attributes, as in twilio-python: ConfigurationList.UpdateConfigurationRequest({...})
    Operator = Operator
    TriggerParameters = TriggerParameters
    Trigger = Trigger
    Action = Action
    ContextMemory = ContextMemory
    ContextKnowledge = ContextKnowledge
    Context = Context
    RuleCreationRequestPayload = RuleCreationRequestPayload
    CreateConfigurationRequest = CreateConfigurationRequest
    RuleUpdateRequestPayload = RuleUpdateRequestPayload
    UpdateConfigurationRequest = UpdateConfigurationRequest


__all__ = [
    "Action",
    "ActionMethod",
    "ActionRecord",
    "ActionType",
    "ConfigurationContext",
    "ConfigurationInstance",
    "ConfigurationList",
    "ConfigurationPage",
    "Context",
    "ContextKnowledge",
    "ContextKnowledgeRecord",
    "ContextMemory",
    "ContextMemoryRecord",
    "ContextRecord",
    "CreateConfigurationRequest",
    "Operator",
    "OperatorRecord",
    "RuleCreationRequestPayload",
    "RuleRecord",
    "RuleUpdateRequestPayload",
    "Trigger",
    "TriggerOn",
    "TriggerParameters",
    "TriggerParametersRecord",
    "TriggerRecord",
    "UpdateConfigurationRequest",
]
