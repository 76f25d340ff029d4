"""https://flex-api.twilio.com: the versions of this API.

Generated from specs/contract/twilio_flex_v1.json, specs/contract/twilio_flex_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...base.domain import Domain
from ...base.links import alias, lazy
from ...base.mode import M

if TYPE_CHECKING:
    from .v1 import V1
    from .v1.assessments import AssessmentsList
    from .v1.channel import ChannelList
    from .v1.configuration import ConfigurationList
    from .v1.flex_flow import FlexFlowList
    from .v1.insights_assessments_comment import InsightsAssessmentsCommentList
    from .v1.insights_conversations import InsightsConversationsList
    from .v1.insights_questionnaires import InsightsQuestionnairesList
    from .v1.insights_questionnaires_category import InsightsQuestionnairesCategoryList
    from .v1.insights_questionnaires_question import InsightsQuestionnairesQuestionList
    from .v1.insights_segments import InsightsSegmentsList
    from .v1.insights_session import InsightsSessionList
    from .v1.insights_settings_answer_sets import InsightsSettingsAnswerSetsList
    from .v1.insights_settings_comment import InsightsSettingsCommentList
    from .v1.insights_user_roles import InsightsUserRolesList
    from .v1.interaction import InteractionList
    from .v1.web_channel import WebChannelList
    from .v2 import V2
    from .v2.web_channels import WebChannelsList


class FlexApi(Domain[M]):
    """https://flex-api.twilio.com"""

    v1: lazy[V1[M]] = lazy(".v1", "V1")
    v2: lazy[V2[M]] = lazy(".v2", "V2")

    assessments: alias[AssessmentsList[M]] = alias("v1.assessments", deprecated=True)
    channel: alias[ChannelList[M]] = alias("v1.channel", deprecated=True)
    configuration: alias[ConfigurationList[M]] = alias("v1.configuration", deprecated=True)
    flex_flow: alias[FlexFlowList[M]] = alias("v1.flex_flow", deprecated=True)
    insights_assessments_comment: alias[InsightsAssessmentsCommentList[M]] = alias(
        "v1.insights_assessments_comment", deprecated=True
    )
    insights_conversations: alias[InsightsConversationsList[M]] = alias("v1.insights_conversations", deprecated=True)
    insights_questionnaires: alias[InsightsQuestionnairesList[M]] = alias("v1.insights_questionnaires", deprecated=True)
    insights_questionnaires_category: alias[InsightsQuestionnairesCategoryList[M]] = alias(
        "v1.insights_questionnaires_category", deprecated=True
    )
    insights_questionnaires_question: alias[InsightsQuestionnairesQuestionList[M]] = alias(
        "v1.insights_questionnaires_question", deprecated=True
    )
    insights_segments: alias[InsightsSegmentsList[M]] = alias("v1.insights_segments", deprecated=True)
    insights_session: alias[InsightsSessionList[M]] = alias("v1.insights_session", deprecated=True)
    insights_settings_answer_sets: alias[InsightsSettingsAnswerSetsList[M]] = alias(
        "v1.insights_settings_answer_sets", deprecated=True
    )
    insights_settings_comment: alias[InsightsSettingsCommentList[M]] = alias(
        "v1.insights_settings_comment", deprecated=True
    )
    insights_user_roles: alias[InsightsUserRolesList[M]] = alias("v1.insights_user_roles", deprecated=True)
    interaction: alias[InteractionList[M]] = alias("v1.interaction", deprecated=True)
    web_channel: alias[WebChannelList[M]] = alias("v1.web_channel", deprecated=True)
    web_channels: alias[WebChannelsList[M]] = alias("v2.web_channels", deprecated=True)


__all__ = ["FlexApi"]
