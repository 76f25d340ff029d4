"""https://flex-api.twilio.com/v1: the resources of this version.

Generated from specs/contract/twilio_flex_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .assessments import AssessmentsList
    from .channel import ChannelList
    from .configuration import ConfigurationList
    from .flex_flow import FlexFlowList
    from .insights_assessments_comment import InsightsAssessmentsCommentList
    from .insights_conversations import InsightsConversationsList
    from .insights_questionnaires import InsightsQuestionnairesList
    from .insights_questionnaires_category import InsightsQuestionnairesCategoryList
    from .insights_questionnaires_question import InsightsQuestionnairesQuestionList
    from .insights_segments import InsightsSegmentsList
    from .insights_session import InsightsSessionList
    from .insights_settings_answer_sets import InsightsSettingsAnswerSetsList
    from .insights_settings_comment import InsightsSettingsCommentList
    from .insights_user_roles import InsightsUserRolesList
    from .interaction import InteractionList
    from .plugin import PluginList
    from .plugin_archive import PluginArchiveList
    from .plugin_configuration import PluginConfigurationList
    from .plugin_configuration_archive import PluginConfigurationArchiveList
    from .plugin_release import PluginReleaseList
    from .plugin_version_archive import PluginVersionArchiveList
    from .provisioning_status import ProvisioningStatusList
    from .web_channel import WebChannelList


class V1(Version[M]):
    """https://flex-api.twilio.com/v1"""

    channel: lazy[ChannelList[M]] = lazy(".channel", "ChannelList")
    configuration: lazy[ConfigurationList[M]] = lazy(".configuration", "ConfigurationList")
    plugin_configurations: lazy[PluginConfigurationList[M]] = lazy(".plugin_configuration", "PluginConfigurationList")
    flex_flow: lazy[FlexFlowList[M]] = lazy(".flex_flow", "FlexFlowList")
    assessments: lazy[AssessmentsList[M]] = lazy(".assessments", "AssessmentsList")
    insights_assessments_comment: lazy[InsightsAssessmentsCommentList[M]] = lazy(
        ".insights_assessments_comment", "InsightsAssessmentsCommentList"
    )
    insights_conversations: lazy[InsightsConversationsList[M]] = lazy(
        ".insights_conversations", "InsightsConversationsList"
    )
    insights_questionnaires: lazy[InsightsQuestionnairesList[M]] = lazy(
        ".insights_questionnaires", "InsightsQuestionnairesList"
    )
    insights_questionnaires_category: lazy[InsightsQuestionnairesCategoryList[M]] = lazy(
        ".insights_questionnaires_category", "InsightsQuestionnairesCategoryList"
    )
    insights_questionnaires_question: lazy[InsightsQuestionnairesQuestionList[M]] = lazy(
        ".insights_questionnaires_question", "InsightsQuestionnairesQuestionList"
    )
    insights_segments: lazy[InsightsSegmentsList[M]] = lazy(".insights_segments", "InsightsSegmentsList")
    insights_session: lazy[InsightsSessionList[M]] = lazy(".insights_session", "InsightsSessionList")
    insights_settings_answer_sets: lazy[InsightsSettingsAnswerSetsList[M]] = lazy(
        ".insights_settings_answer_sets", "InsightsSettingsAnswerSetsList"
    )
    insights_settings_comment: lazy[InsightsSettingsCommentList[M]] = lazy(
        ".insights_settings_comment", "InsightsSettingsCommentList"
    )
    insights_user_roles: lazy[InsightsUserRolesList[M]] = lazy(".insights_user_roles", "InsightsUserRolesList")
    interaction: lazy[InteractionList[M]] = lazy(".interaction", "InteractionList")
    plugins: lazy[PluginList[M]] = lazy(".plugin", "PluginList")
    plugin_archive: lazy[PluginArchiveList[M]] = lazy(".plugin_archive", "PluginArchiveList")
    plugin_configuration_archive: lazy[PluginConfigurationArchiveList[M]] = lazy(
        ".plugin_configuration_archive", "PluginConfigurationArchiveList"
    )
    plugin_releases: lazy[PluginReleaseList[M]] = lazy(".plugin_release", "PluginReleaseList")
    plugin_version_archive: lazy[PluginVersionArchiveList[M]] = lazy(
        ".plugin_version_archive", "PluginVersionArchiveList"
    )
    provisioning_status: lazy[ProvisioningStatusList[M]] = lazy(".provisioning_status", "ProvisioningStatusList")
    web_channel: lazy[WebChannelList[M]] = lazy(".web_channel", "WebChannelList")


__all__ = ["V1"]
