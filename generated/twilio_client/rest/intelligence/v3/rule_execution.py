"""Rule Execution records.

Generated from specs/contract/twilio_intelligence_v3.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TypedDict

from ....base.compat import Required
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....sids import ConversationId, IntelligenceConfigurationId, IntelligenceConfigurationRuleId


class CreateRuleExecutionRequest(TypedDict, total=False):
    """The body of a request."""

    intelligenceConfigurationId: Required[IntelligenceConfigurationId]
    ruleId: Required[IntelligenceConfigurationRuleId]
    conversationId: Required[ConversationId]


class RuleExecutionList(ListResource[M]):
    """Rule Execution records."""

    _uri = Uri("https://intelligence.twilio.com/v3/RuleExecutions")

    @op
    def create(self, create_rule_execution_request: CreateRuleExecutionRequest) -> Request[bool]:
        """Create a Rule Execution: POST /v3/RuleExecutions"""
        return Request(
            self,
            "POST",
            bool,
            json=JsonBody(
                create_rule_execution_request, CreateRuleExecutionRequest, name="create_rule_execution_request"
            ),
        )

    # Also class attributes, as in twilio-python: RuleExecutionList.CreateRuleExecutionRequest({...})
    CreateRuleExecutionRequest = CreateRuleExecutionRequest


__all__ = ["CreateRuleExecutionRequest", "RuleExecutionList"]
