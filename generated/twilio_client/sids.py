"""SID types: one alias for each identifier pattern that the contracts declare.

Generated from specs/sids.toml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .base.sid import SidPattern

AcceptEncoding: TypeAlias = Annotated[str, SidPattern("AcceptEncoding", "^[a-zA-Z0-9, .-]*$")]
AccessTokenSid: TypeAlias = Annotated[str, SidPattern("AccessTokenSid", "^YK[0-9a-fA-F]{32}$", "YK")]
AccountSid: TypeAlias = Annotated[str, SidPattern("AccountSid", "^AC[0-9a-fA-F]{32}$", "AC")]
ActivitySid: TypeAlias = Annotated[str, SidPattern("ActivitySid", "^WA[0-9a-fA-F]{32}$", "WA")]
AddOnExtensionSid: TypeAlias = Annotated[str, SidPattern("AddOnExtensionSid", "^XF[0-9a-fA-F]{32}$", "XF")]
AddOnResultPayloadSid: TypeAlias = Annotated[str, SidPattern("AddOnResultPayloadSid", "^XH[0-9a-fA-F]{32}$", "XH")]
AddOnResultSid: TypeAlias = Annotated[str, SidPattern("AddOnResultSid", "^XR[0-9a-fA-F]{32}$", "XR")]
AddOnTypeSid: TypeAlias = Annotated[str, SidPattern("AddOnTypeSid", "^AO[0-9a-fA-F]{32}$", "AO")]
AddressConfigurationSid: TypeAlias = Annotated[str, SidPattern("AddressConfigurationSid", "^IG[0-9a-fA-F]{32}$", "IG")]
AddressSid: TypeAlias = Annotated[str, SidPattern("AddressSid", "^AD[0-9a-fA-F]{32}$", "AD")]
AlarmSid: TypeAlias = Annotated[str, SidPattern("AlarmSid", "^AK[0-9a-fA-F]{32}$", "AK")]
AlphaSenderSid: TypeAlias = Annotated[str, SidPattern("AlphaSenderSid", "^AI[0-9a-fA-F]{32}$", "AI")]
AlphanumericAccountSid: TypeAlias = Annotated[str, SidPattern("AlphanumericAccountSid", "^AC[a-zA-Z0-9]{32}$", "AC")]
AlphanumericConversationId: TypeAlias = Annotated[
    str, SidPattern("AlphanumericConversationId", "^conv_conversation_[a-zA-Z0-9]{26}$", "conv_conversation_")
]
AlphanumericOAuthAppSid: TypeAlias = Annotated[str, SidPattern("AlphanumericOAuthAppSid", "^OQ[a-zA-Z0-9]{32}$", "OQ")]
AnyCaseAccountSid: TypeAlias = Annotated[str, SidPattern("AnyCaseAccountSid", "^AC[0-9A-Fa-f]{32}$", "AC")]
AnyCaseUserSid: TypeAlias = Annotated[str, SidPattern("AnyCaseUserSid", "^US[0-9A-Fa-f]{32}$", "US")]
AnySid: TypeAlias = Annotated[str, SidPattern("AnySid", "^[a-zA-Z]{2}[0-9a-fA-F]{32}$")]
AnyUppercaseSid: TypeAlias = Annotated[str, SidPattern("AnyUppercaseSid", "^[A-Z]{2}[0-9a-fA-F]{32}$")]
ApplicationSid: TypeAlias = Annotated[str, SidPattern("ApplicationSid", "^AP[0-9a-fA-F]{32}$", "AP")]
AssessmentSid: TypeAlias = Annotated[str, SidPattern("AssessmentSid", "^FM[0-9a-fA-F]{32}$", "FM")]
AssistantFeedbackId: TypeAlias = Annotated[str, SidPattern("AssistantFeedbackId", "^aia_fdbk_.+$", "aia_fdbk_")]
AssistantId: TypeAlias = Annotated[str, SidPattern("AssistantId", "^aia_asst_.+$", "aia_asst_")]
AssistantKnowledgeId: TypeAlias = Annotated[str, SidPattern("AssistantKnowledgeId", "^aia_know_.+$", "aia_know_")]
AssistantMessageId: TypeAlias = Annotated[str, SidPattern("AssistantMessageId", "^aia_msg_.+$", "aia_msg_")]
AssistantPolicyId: TypeAlias = Annotated[str, SidPattern("AssistantPolicyId", "^aia_plcy_.+$", "aia_plcy_")]
AssistantToolId: TypeAlias = Annotated[str, SidPattern("AssistantToolId", "^aia_tool_.+$", "aia_tool_")]
AuthorizationDocumentSid: TypeAlias = Annotated[
    str, SidPattern("AuthorizationDocumentSid", "^PX[0-9a-fA-F]{32}$", "PX")
]
AvailableAddOnSid: TypeAlias = Annotated[str, SidPattern("AvailableAddOnSid", "^XB[0-9a-fA-F]{32}$", "XB")]
BUSid: TypeAlias = Annotated[str, SidPattern("BUSid", "^BU[0-9a-fA-F]{32}$", "BU")]
BUSidList: TypeAlias = Annotated[str, SidPattern("BUSidList", "^BU[0-9a-fA-F]{32}(,BU[0-9a-fA-F]{32}){0,19}$", "BU")]
BVSid: TypeAlias = Annotated[str, SidPattern("BVSid", "^BV[0-9a-fA-F]{32}$", "BV")]
BillableItemSid: TypeAlias = Annotated[str, SidPattern("BillableItemSid", "^BI[0-9a-fA-F]{32}$", "BI")]
BillingPeriodSid: TypeAlias = Annotated[str, SidPattern("BillingPeriodSid", "^HB[0-9a-fA-F]{32}$", "HB")]
BindingSid: TypeAlias = Annotated[str, SidPattern("BindingSid", "^BS[0-9a-fA-F]{32}$", "BS")]
BrandRegistrationSid: TypeAlias = Annotated[str, SidPattern("BrandRegistrationSid", "^BN[0-9a-fA-F]{32}$", "BN")]
BrandVettingSid: TypeAlias = Annotated[str, SidPattern("BrandVettingSid", "^VT[0-9a-fA-F]{32}$", "VT")]
BucketSid: TypeAlias = Annotated[str, SidPattern("BucketSid", "^BL[0-9a-fA-F]{32}$", "BL")]
BuildSid: TypeAlias = Annotated[str, SidPattern("BuildSid", "^ZB[0-9a-fA-F]{32}$", "ZB")]
BulkEligibilitySid: TypeAlias = Annotated[str, SidPattern("BulkEligibilitySid", "^EC[0-9a-fA-F]{32}$", "EC")]
BulkHostingSid: TypeAlias = Annotated[str, SidPattern("BulkHostingSid", "^BH[0-9a-fA-F]{32}$", "BH")]
ByocTrunkSid: TypeAlias = Annotated[str, SidPattern("ByocTrunkSid", "^BY[0-9a-fA-F]{32}$", "BY")]
CHSid: TypeAlias = Annotated[str, SidPattern("CHSid", "^CH[0-9a-fA-F]{32}$", "CH")]
CallSid: TypeAlias = Annotated[str, SidPattern("CallSid", "^CA[0-9a-fA-F]{32}$", "CA")]
CamelCaseTraitName: TypeAlias = Annotated[str, SidPattern("CamelCaseTraitName", "^[a-z][a-zA-Z0-9]*$")]
CampaignSid: TypeAlias = Annotated[str, SidPattern("CampaignSid", "^CM[0-9a-fA-F]{32}$", "CM")]
CategorySid: TypeAlias = Annotated[str, SidPattern("CategorySid", "^FY[0-9a-fA-F]{32}$", "FY")]
CertificateSid: TypeAlias = Annotated[str, SidPattern("CertificateSid", "^CW[0-9a-fA-F]{32}$", "CW")]
ChallengeSid: TypeAlias = Annotated[str, SidPattern("ChallengeSid", "^YC[0-9a-fA-F]{32}$", "YC")]
ChannelEndpointAssignmentSid: TypeAlias = Annotated[
    str, SidPattern("ChannelEndpointAssignmentSid", "^RA[0-9a-fA-F]{32}$", "RA")
]
CommandSid: TypeAlias = Annotated[str, SidPattern("CommandSid", "^DC[0-9a-fA-F]{32}$", "DC")]
CommsEmailId: TypeAlias = Annotated[
    str, SidPattern("CommsEmailId", "^comms_email_[0-7][a-hjkmnpqrstv-z0-9]{25,34}$", "comms_email_")
]
CommsMemoryStoreId: TypeAlias = Annotated[
    str, SidPattern("CommsMemoryStoreId", "^mem_store_[0-7][a-hjkmnpqrstv-z0-9]{25,34}$", "mem_store_")
]
CommsMessageId: TypeAlias = Annotated[
    str, SidPattern("CommsMessageId", "^comms_message_[0-7][a-hjkmnpqrstv-z0-9]{25,34}$", "comms_message_")
]
CommsOperationId: TypeAlias = Annotated[
    str, SidPattern("CommsOperationId", "^comms_operation_[0-7][a-hjkmnpqrstv-z0-9]{25,34}$", "comms_operation_")
]
CommsProfileId: TypeAlias = Annotated[
    str, SidPattern("CommsProfileId", "^mem_profile_[0-7][a-hjkmnpqrstv-z0-9]{25,34}$", "mem_profile_")
]
CommsSenderId: TypeAlias = Annotated[
    str, SidPattern("CommsSenderId", "^comms_sender_[0-7][a-hjkmnpqrstv-z0-9]{25,34}$", "comms_sender_")
]
CommsSenderPoolId: TypeAlias = Annotated[
    str, SidPattern("CommsSenderPoolId", "^comms_senderpool_[0-7][a-hjkmnpqrstv-z0-9]{25,34}$", "comms_senderpool_")
]
CommsSessionId: TypeAlias = Annotated[
    str, SidPattern("CommsSessionId", "^comms_session_[a-hjkmnpqrstv-z0-9]{26,34}$", "comms_session_")
]
CommsTags: TypeAlias = Annotated[str, SidPattern("CommsTags", "^([a-zA-Z0-9._~-]+:[a-zA-Z0-9._~-]+;){1,10}$")]
CommunicationId: TypeAlias = Annotated[
    str, SidPattern("CommunicationId", "^conv_communication_[0-7][0-9a-z]{25}$", "conv_communication_")
]
CompositionHookSid: TypeAlias = Annotated[str, SidPattern("CompositionHookSid", "^HK[0-9a-fA-F]{32}$", "HK")]
CompositionSid: TypeAlias = Annotated[str, SidPattern("CompositionSid", "^CJ[0-9a-fA-F]{32}$", "CJ")]
ConferenceParticipantSid: TypeAlias = Annotated[
    str, SidPattern("ConferenceParticipantSid", "^CP[0-9a-fA-F]{32}$", "CP")
]
ConferenceSid: TypeAlias = Annotated[str, SidPattern("ConferenceSid", "^CF[0-9a-fA-F]{32}$", "CF")]
ConnectAppSid: TypeAlias = Annotated[str, SidPattern("ConnectAppSid", "^CN[0-9a-fA-F]{32}$", "CN")]
ConnectionPolicySid: TypeAlias = Annotated[str, SidPattern("ConnectionPolicySid", "^NY[0-9a-fA-F]{32}$", "NY")]
ConnectionPolicyTargetSid: TypeAlias = Annotated[
    str, SidPattern("ConnectionPolicyTargetSid", "^NE[0-9a-fA-F]{32}$", "NE")
]
ContactSid: TypeAlias = Annotated[str, SidPattern("ContactSid", "^FC[0-9a-fA-F]{32}$", "FC")]
ContentSid: TypeAlias = Annotated[str, SidPattern("ContentSid", "^HX[0-9a-fA-F]{32}$", "HX")]
ConversationConfigurationId: TypeAlias = Annotated[
    str, SidPattern("ConversationConfigurationId", "^conv_configuration_[a-zA-Z0-9]{26}$", "conv_configuration_")
]
ConversationId: TypeAlias = Annotated[
    str, SidPattern("ConversationId", "^conv_conversation_[0-7][0-9a-z]{25}$", "conv_conversation_")
]
ConversationSummaryId: TypeAlias = Annotated[
    str, SidPattern("ConversationSummaryId", "^mem_summary_[0-7][0-9a-z]{25}$", "mem_summary_")
]
CountryCode: TypeAlias = Annotated[str, SidPattern("CountryCode", "^[A-Z]{2}$")]
CredentialListSid: TypeAlias = Annotated[str, SidPattern("CredentialListSid", "^CL[0-9a-fA-F]{32}$", "CL")]
CredentialSid: TypeAlias = Annotated[str, SidPattern("CredentialSid", "^CR[0-9a-fA-F]{32}$", "CR")]
DataMappingId: TypeAlias = Annotated[
    str, SidPattern("DataMappingId", "^mem_datamapping_[0-7][0-9a-z]{25}$", "mem_datamapping_")
]
DataMappingName: TypeAlias = Annotated[str, SidPattern("DataMappingName", "^[a-zA-Z][a-zA-Z0-9-.]*$")]
DataMappingSuggestionId: TypeAlias = Annotated[
    str, SidPattern("DataMappingSuggestionId", "^mem_mapsuggestion_[0-7][0-9a-z]{25}$", "mem_mapsuggestion_")
]
DatasetId: TypeAlias = Annotated[str, SidPattern("DatasetId", "^tdi_dataset_[0-7][0-9a-z]{25}$", "tdi_dataset_")]
DeliveryReceiptSid: TypeAlias = Annotated[str, SidPattern("DeliveryReceiptSid", "^DY[0-9a-fA-F]{32}$", "DY")]
DeploymentSid: TypeAlias = Annotated[str, SidPattern("DeploymentSid", "^ZD[0-9a-fA-F]{32}$", "ZD")]
Digits: TypeAlias = Annotated[str, SidPattern("Digits", "^[0-9]+$")]
DomainConfigSid: TypeAlias = Annotated[str, SidPattern("DomainConfigSid", "^ZK[0-9a-fA-F]{32}$", "ZK")]
DomainSid: TypeAlias = Annotated[str, SidPattern("DomainSid", "^DN[0-9a-fA-F]{32}$", "DN")]
E164PhoneNumber: TypeAlias = Annotated[str, SidPattern("E164PhoneNumber", "^\\+[1-9]\\d{1,14}$")]
EmailChangeCode: TypeAlias = Annotated[str, SidPattern("EmailChangeCode", "^[A-Z0-9]{6}$")]
EndUserSid: TypeAlias = Annotated[str, SidPattern("EndUserSid", "^IT[0-9a-fA-F]{32}$", "IT")]
EntitySid: TypeAlias = Annotated[str, SidPattern("EntitySid", "^YE[0-9a-fA-F]{32}$", "YE")]
EnvironmentSid: TypeAlias = Annotated[str, SidPattern("EnvironmentSid", "^ZE[0-9a-fA-F]{32}$", "ZE")]
EsimProfileSid: TypeAlias = Annotated[str, SidPattern("EsimProfileSid", "^HP[0-9a-fA-F]{32}$", "HP")]
EvaluationSid: TypeAlias = Annotated[str, SidPattern("EvaluationSid", "^EL[0-9a-fA-F]{32}$", "EL")]
ExecutionSid: TypeAlias = Annotated[str, SidPattern("ExecutionSid", "^FN[0-9a-fA-F]{32}$", "FN")]
FactorSid: TypeAlias = Annotated[str, SidPattern("FactorSid", "^YF[0-9a-fA-F]{32}$", "YF")]
FleetSid: TypeAlias = Annotated[str, SidPattern("FleetSid", "^HF[0-9a-fA-F]{32}$", "HF")]
FlexFlowSid: TypeAlias = Annotated[str, SidPattern("FlexFlowSid", "^FO[0-9a-fA-F]{32}$", "FO")]
FlexInstanceSid: TypeAlias = Annotated[str, SidPattern("FlexInstanceSid", "^GO[0-9a-fA-F]{32}$", "GO")]
FlexInteractionSid: TypeAlias = Annotated[str, SidPattern("FlexInteractionSid", "^KD[0-9a-fA-F]{32}$", "KD")]
FlexUserSid: TypeAlias = Annotated[str, SidPattern("FlexUserSid", "^FU[0-9a-fA-F]{32}$", "FU")]
FlowSid: TypeAlias = Annotated[str, SidPattern("FlowSid", "^FW[0-9a-fA-F]{32}$", "FW")]
GroupSid: TypeAlias = Annotated[str, SidPattern("GroupSid", "^GP[0-9a-fA-F]{32}$", "GP")]
HostedNumberOrderSid: TypeAlias = Annotated[str, SidPattern("HostedNumberOrderSid", "^HR[0-9a-fA-F]{32}$", "HR")]
HyphenatedName: TypeAlias = Annotated[str, SidPattern("HyphenatedName", "^[a-zA-Z0-9-]+$")]
IMSid: TypeAlias = Annotated[str, SidPattern("IMSid", "^IM[0-9a-fA-F]{32}$", "IM")]
ISSid: TypeAlias = Annotated[str, SidPattern("ISSid", "^IS[0-9a-fA-F]{32}$", "IS")]
IamExecutionSid: TypeAlias = Annotated[str, SidPattern("IamExecutionSid", "WX[0-9a-f]{32}", "WX")]
IamNotificationSid: TypeAlias = Annotated[str, SidPattern("IamNotificationSid", "^NF[0-9a-fA-F]{32}$", "NF")]
IamOperationId: TypeAlias = Annotated[
    str, SidPattern("IamOperationId", "^iam_operation_[0-9a-hjkmnp-tv-z]{26}$", "iam_operation_")
]
IamPermissionSid: TypeAlias = Annotated[str, SidPattern("IamPermissionSid", "^IZ[0-9a-fA-F]{32}$", "IZ")]
IamRoleSid: TypeAlias = Annotated[str, SidPattern("IamRoleSid", "^IX[0-9a-fA-F]{32}$", "IX")]
ImportId: TypeAlias = Annotated[str, SidPattern("ImportId", "^mem_import_[0-7][0-9a-z]{25}$", "mem_import_")]
IntelligenceConfigurationId: TypeAlias = Annotated[
    str,
    SidPattern(
        "IntelligenceConfigurationId", "^intelligence_configuration_[0-7][0-9a-z]{25}$", "intelligence_configuration_"
    ),
]
IntelligenceConfigurationRuleId: TypeAlias = Annotated[
    str,
    SidPattern(
        "IntelligenceConfigurationRuleId",
        "^intelligence_configurationrule_[0-7][0-9a-z]{25}$",
        "intelligence_configurationrule_",
    ),
]
IntelligenceOperatorId: TypeAlias = Annotated[
    str, SidPattern("IntelligenceOperatorId", "^intelligence_operator_[0-7][0-9a-z]{25}$", "intelligence_operator_")
]
IntelligenceOperatorResultId: TypeAlias = Annotated[
    str,
    SidPattern(
        "IntelligenceOperatorResultId",
        "^intelligence_operatorresult_[0-7][0-9a-z]{25}$",
        "intelligence_operatorresult_",
    ),
]
IntelligenceServiceSid: TypeAlias = Annotated[str, SidPattern("IntelligenceServiceSid", "^GA[0-9a-fA-F]{32}$", "GA")]
InteractionChannelInviteSid: TypeAlias = Annotated[
    str, SidPattern("InteractionChannelInviteSid", "^KG[0-9a-fA-F]{32}$", "KG")
]
InteractionChannelSid: TypeAlias = Annotated[str, SidPattern("InteractionChannelSid", "^UO[0-9a-fA-F]{32}$", "UO")]
InteractionContextSid: TypeAlias = Annotated[str, SidPattern("InteractionContextSid", "^HQ[0-9a-fA-F]{32}$", "HQ")]
InteractionTransferSid: TypeAlias = Annotated[str, SidPattern("InteractionTransferSid", "^UX[0-9a-fA-F]{32}$", "UX")]
InventoryDidSid: TypeAlias = Annotated[str, SidPattern("InventoryDidSid", "^ID[0-9a-fA-F]{32}$", "ID")]
InviteSid: TypeAlias = Annotated[str, SidPattern("InviteSid", "^IN[0-9a-fA-F]{32}$", "IN")]
IpAccessControlListSid: TypeAlias = Annotated[str, SidPattern("IpAccessControlListSid", "^AL[0-9a-fA-F]{32}$", "AL")]
IpAddressSid: TypeAlias = Annotated[str, SidPattern("IpAddressSid", "^IP[0-9a-fA-F]{32}$", "IP")]
IpCommandSid: TypeAlias = Annotated[str, SidPattern("IpCommandSid", "^HG[0-9a-fA-F]{32}$", "HG")]
IpRecordSid: TypeAlias = Annotated[str, SidPattern("IpRecordSid", "^IL[0-9a-fA-F]{32}$", "IL")]
JobSid: TypeAlias = Annotated[str, SidPattern("JobSid", "^JS[0-9a-fA-F]{32}$", "JS")]
KQSid: TypeAlias = Annotated[str, SidPattern("KQSid", "^KQ[0-9a-fA-F]{32}$", "KQ")]
KeySid: TypeAlias = Annotated[str, SidPattern("KeySid", "^SK[0-9a-fA-F]{32}$", "SK")]
KeywordLocale: TypeAlias = Annotated[
    str,
    SidPattern(
        "KeywordLocale",
        "^(STOP|START|HELP)\\.(ALL|AFRIKAANS|ARABIC|BENGALI|CHINESE|CROATIAN|CZECH|DANISH|DUTCH|ENGLISH|ESTONIAN|FINNISH|FRENCH|GERMAN|GREEK|HEBREW|HINDI|HUNGARIAN|ITALIAN|JAPANESE|KOREAN|LATVIAN|LITHUANIAN|MALAY|MALAYSIAN|NORWEGIAN|POLISH|PORTUGUESE|RUSSIAN|SLOVAK|SLOVENE|SPANISH|SOUTHERN_NDEBELE|SOUTHERN_SOTHO|SWATI|SWEDISH|TAMIL|TSWANA|TSONGA|VENDA|XHOSA|ZULU)$",
    ),
]
KnowledgeBaseId: TypeAlias = Annotated[
    str, SidPattern("KnowledgeBaseId", "^know_knowledgebase_[0-7][0-9a-z]{25}$", "know_knowledgebase_")
]
KnowledgeId: TypeAlias = Annotated[
    str, SidPattern("KnowledgeId", "^know_knowledge_[0-7][0-9a-z]{25}$", "know_knowledge_")
]
LowercaseAccountSid: TypeAlias = Annotated[str, SidPattern("LowercaseAccountSid", "^AC[0-9a-f]{32}$", "AC")]
LowercaseBrandRegistrationSid: TypeAlias = Annotated[
    str, SidPattern("LowercaseBrandRegistrationSid", "^BN[0-9a-f]{32}$", "BN")
]
LowercaseISSid: TypeAlias = Annotated[str, SidPattern("LowercaseISSid", "^IS[0-9a-f]{32}$", "IS")]
LowercaseRecordingSid: TypeAlias = Annotated[str, SidPattern("LowercaseRecordingSid", "^RE[0-9a-f]{32}$", "RE")]
LowercaseUserSid: TypeAlias = Annotated[str, SidPattern("LowercaseUserSid", "^US[0-9a-f]{32}$", "US")]
MBSid: TypeAlias = Annotated[str, SidPattern("MBSid", "^MB[0-9a-fA-F]{32}$", "MB")]
MediaSid: TypeAlias = Annotated[str, SidPattern("MediaSid", "^ME[0-9a-fA-F]{32}$", "ME")]
MemoryStoreId: TypeAlias = Annotated[
    str, SidPattern("MemoryStoreId", "^mem_(store|service)_[0-7][0-9a-z]{25}$", "mem_store_", "mem_service_")
]
MessageSid: TypeAlias = Annotated[str, SidPattern("MessageSid", "^(SM|MM)[0-9a-fA-F]{32}$", "SM", "MM")]
MessagingServiceSid: TypeAlias = Annotated[str, SidPattern("MessagingServiceSid", "^MG[0-9a-fA-F]{32}$", "MG")]
MonitorEventSid: TypeAlias = Annotated[str, SidPattern("MonitorEventSid", "^AE[0-9a-fA-F]{32}$", "AE")]
NOSid: TypeAlias = Annotated[str, SidPattern("NOSid", "^NO[0-9a-fA-F]{32}$", "NO")]
NTSid: TypeAlias = Annotated[str, SidPattern("NTSid", "^NT[0-9a-fA-F]{32}$", "NT")]
NetworkAccessProfileSid: TypeAlias = Annotated[str, SidPattern("NetworkAccessProfileSid", "^HA[0-9a-fA-F]{32}$", "HA")]
NetworkSid: TypeAlias = Annotated[str, SidPattern("NetworkSid", "^HW[0-9a-fA-F]{32}$", "HW")]
OAuthAppSid: TypeAlias = Annotated[str, SidPattern("OAuthAppSid", "^OQ[0-9a-fA-F]{32}$", "OQ")]
OYSid: TypeAlias = Annotated[str, SidPattern("OYSid", "^OY[0-9a-fA-F]{32}$", "OY")]
ObservationId: TypeAlias = Annotated[
    str, SidPattern("ObservationId", "^mem_observation_[0-7][0-9a-z]{25}$", "mem_observation_")
]
OperatorOutputFormat: TypeAlias = Annotated[
    str, SidPattern("OperatorOutputFormat", "^(CLASSIFICATION|TEXT|EXTRACTION|JSON)$")
]
OperatorSid: TypeAlias = Annotated[str, SidPattern("OperatorSid", "^LY[0-9a-fA-F]{32}$", "LY")]
OperatorTypeSid: TypeAlias = Annotated[str, SidPattern("OperatorTypeSid", "^EY[0-9a-fA-F]{32}$", "EY")]
OptOutKeyword: TypeAlias = Annotated[str, SidPattern("OptOutKeyword", "^[A-Z0-9]+$")]
OptOutSid: TypeAlias = Annotated[str, SidPattern("OptOutSid", "^OO[0-9a-fA-F]{32}$", "OO")]
OrganizationSid: TypeAlias = Annotated[str, SidPattern("OrganizationSid", "OR[0-9a-f]{32}", "OR")]
OriginationUrlSid: TypeAlias = Annotated[str, SidPattern("OriginationUrlSid", "^OU[0-9a-fA-F]{32}$", "OU")]
ParticipantId: TypeAlias = Annotated[
    str, SidPattern("ParticipantId", "^conv_participant_[0-7][0-9a-z]{25}$", "conv_participant_")
]
PaymentSid: TypeAlias = Annotated[str, SidPattern("PaymentSid", "^PK[0-9a-fA-F]{32}$", "PK")]
PhoneNumberSid: TypeAlias = Annotated[str, SidPattern("PhoneNumberSid", "^PN[0-9a-fA-F]{32}$", "PN")]
PhoneNumberSidOrE164: TypeAlias = Annotated[
    str, SidPattern("PhoneNumberSidOrE164", "^PN[0-9A-Fa-f]{32}$|^\\+[1-9][0-9]{1,14}$", "PN")
]
PluginConfigurationSid: TypeAlias = Annotated[str, SidPattern("PluginConfigurationSid", "^FJ[0-9a-fA-F]{32}$", "FJ")]
PluginReleaseSid: TypeAlias = Annotated[str, SidPattern("PluginReleaseSid", "^FK[0-9a-fA-F]{32}$", "FK")]
PluginSid: TypeAlias = Annotated[str, SidPattern("PluginSid", "^FP[0-9a-fA-F]{32}$", "FP")]
PluginVersionSid: TypeAlias = Annotated[str, SidPattern("PluginVersionSid", "^FV[0-9a-fA-F]{32}$", "FV")]
PortInPhoneNumberSid: TypeAlias = Annotated[str, SidPattern("PortInPhoneNumberSid", "^PU[0-9a-fA-F]{32}$", "PU")]
PortInRequestSid: TypeAlias = Annotated[str, SidPattern("PortInRequestSid", "^KW[0-9a-fA-F]{32}$", "KW")]
ProfileId: TypeAlias = Annotated[str, SidPattern("ProfileId", "^mem_profile_[0-7][0-9a-z]{25}$", "mem_profile_")]
ProxyInteractionSid: TypeAlias = Annotated[str, SidPattern("ProxyInteractionSid", "^KI[0-9a-fA-F]{32}$", "KI")]
ProxyParticipantSid: TypeAlias = Annotated[str, SidPattern("ProxyParticipantSid", "^KP[0-9a-fA-F]{32}$", "KP")]
ProxyServiceSid: TypeAlias = Annotated[str, SidPattern("ProxyServiceSid", "^KS[0-9a-fA-F]{32}$", "KS")]
QQSid: TypeAlias = Annotated[str, SidPattern("QQSid", "^QQ[0-9a-fA-F]{32}$", "QQ")]
QuestionSid: TypeAlias = Annotated[str, SidPattern("QuestionSid", "^GE[0-9a-fA-F]{32}$", "GE")]
QuestionnaireSid: TypeAlias = Annotated[str, SidPattern("QuestionnaireSid", "^GM[0-9a-fA-F]{32}$", "GM")]
QueueSid: TypeAlias = Annotated[str, SidPattern("QueueSid", "^QU[0-9a-fA-F]{32}$", "QU")]
RISid: TypeAlias = Annotated[str, SidPattern("RISid", "^RI[0-9a-fA-F]{32}$", "RI")]
RNSid: TypeAlias = Annotated[str, SidPattern("RNSid", "^RN[0-9a-fA-F]{32}$", "RN")]
RateLimitSid: TypeAlias = Annotated[str, SidPattern("RateLimitSid", "^RK[0-9a-fA-F]{32}$", "RK")]
RatePlanSid: TypeAlias = Annotated[str, SidPattern("RatePlanSid", "^WP[0-9a-fA-F]{32}$", "WP")]
RecordingSid: TypeAlias = Annotated[str, SidPattern("RecordingSid", "^RE[0-9a-fA-F]{32}$", "RE")]
ReferralRecordSid: TypeAlias = Annotated[str, SidPattern("ReferralRecordSid", "^XL[0-9a-fA-F]{32}$", "XL")]
RequestSid: TypeAlias = Annotated[str, SidPattern("RequestSid", "^RQ[0-9a-fA-F]{32}$", "RQ")]
ReservationSid: TypeAlias = Annotated[str, SidPattern("ReservationSid", "^WR[0-9a-fA-F]{32}$", "WR")]
RoleAssignmentSid: TypeAlias = Annotated[str, SidPattern("RoleAssignmentSid", "IY[0-9a-f]{32}", "IY")]
RoleSid: TypeAlias = Annotated[str, SidPattern("RoleSid", "^RL[0-9a-fA-F]{32}$", "RL")]
RoomParticipantSid: TypeAlias = Annotated[str, SidPattern("RoomParticipantSid", "^PA[0-9a-fA-F]{32}$", "PA")]
RoomRecordingSid: TypeAlias = Annotated[str, SidPattern("RoomRecordingSid", "^RT[0-9a-fA-F]{32}$", "RT")]
RoomSid: TypeAlias = Annotated[str, SidPattern("RoomSid", "^RM[0-9a-fA-F]{32}$", "RM")]
SafelistSid: TypeAlias = Annotated[str, SidPattern("SafelistSid", "^GN[0-9a-fA-F]{32}$", "GN")]
SenderIdSid: TypeAlias = Annotated[str, SidPattern("SenderIdSid", "^SU[0-9a-fA-F]{32}$", "SU")]
SentenceSid: TypeAlias = Annotated[str, SidPattern("SentenceSid", "^GX[0-9a-fA-F]{32}$", "GX")]
ServerlessServiceSid: TypeAlias = Annotated[str, SidPattern("ServerlessServiceSid", "^ZS[0-9a-fA-F]{32}$", "ZS")]
SessionSid: TypeAlias = Annotated[str, SidPattern("SessionSid", "^KC[0-9a-fA-F]{32}$", "KC")]
SettingsUpdateSid: TypeAlias = Annotated[str, SidPattern("SettingsUpdateSid", "^OB[0-9a-fA-F]{32}$", "OB")]
ShortCodeApplicationSid: TypeAlias = Annotated[str, SidPattern("ShortCodeApplicationSid", "^WF[0-9a-fA-F]{32}$", "WF")]
ShortCodeSid: TypeAlias = Annotated[str, SidPattern("ShortCodeSid", "^SC[0-9a-fA-F]{32}$", "SC")]
SinkSid: TypeAlias = Annotated[str, SidPattern("SinkSid", "^DG[0-9a-fA-F]{32}$", "DG")]
SipCredentialSid: TypeAlias = Annotated[str, SidPattern("SipCredentialSid", "^(CR|SC)[0-9a-fA-F]{32}$", "CR", "SC")]
SipDomainSid: TypeAlias = Annotated[str, SidPattern("SipDomainSid", "^SD[0-9a-fA-F]{32}$", "SD")]
SiprecSid: TypeAlias = Annotated[str, SidPattern("SiprecSid", "^SR[0-9a-fA-F]{32}$", "SR")]
SmsCommandSid: TypeAlias = Annotated[str, SidPattern("SmsCommandSid", "^HC[0-9a-fA-F]{32}$", "HC")]
SourceIpMappingSid: TypeAlias = Annotated[str, SidPattern("SourceIpMappingSid", "^IB[0-9a-fA-F]{32}$", "IB")]
SourceName: TypeAlias = Annotated[str, SidPattern("SourceName", "^[a-zA-Z0-9 _.-]+$")]
SpacedName: TypeAlias = Annotated[str, SidPattern("SpacedName", "^[a-zA-Z0-9-_ ]+$")]
StepSid: TypeAlias = Annotated[str, SidPattern("StepSid", "^FT[0-9a-fA-F]{32}$", "FT")]
StreamSid: TypeAlias = Annotated[str, SidPattern("StreamSid", "^MZ[0-9a-fA-F]{32}$", "MZ")]
StrictMemoryStoreId: TypeAlias = Annotated[
    str, SidPattern("StrictMemoryStoreId", "^mem_store_[0-7][0-9a-z]{25}$", "mem_store_")
]
SubscriptionSid: TypeAlias = Annotated[str, SidPattern("SubscriptionSid", "^DF[0-9a-fA-F]{32}$", "DF")]
SuperSimSid: TypeAlias = Annotated[str, SidPattern("SuperSimSid", "^HS[0-9a-fA-F]{32}$", "HS")]
SupportingDocumentSid: TypeAlias = Annotated[str, SidPattern("SupportingDocumentSid", "^RD[0-9a-fA-F]{32}$", "RD")]
SyncDocumentSid: TypeAlias = Annotated[str, SidPattern("SyncDocumentSid", "^ET[0-9a-fA-F]{32}$", "ET")]
SyncListSid: TypeAlias = Annotated[str, SidPattern("SyncListSid", "^ES[0-9a-fA-F]{32}$", "ES")]
SyncMapSid: TypeAlias = Annotated[str, SidPattern("SyncMapSid", "^MP[0-9a-fA-F]{32}$", "MP")]
SyncStreamMessageSid: TypeAlias = Annotated[str, SidPattern("SyncStreamMessageSid", "^TZ[0-9a-fA-F]{32}$", "TZ")]
SyncStreamSid: TypeAlias = Annotated[str, SidPattern("SyncStreamSid", "^TO[0-9a-fA-F]{32}$", "TO")]
TaskChannelSid: TypeAlias = Annotated[str, SidPattern("TaskChannelSid", "^TC[0-9a-fA-F]{32}$", "TC")]
TaskQueueSid: TypeAlias = Annotated[str, SidPattern("TaskQueueSid", "^WQ[0-9a-fA-F]{32}$", "WQ")]
TaskSid: TypeAlias = Annotated[str, SidPattern("TaskSid", "^WT[0-9a-fA-F]{32}$", "WT")]
TaskrouterEventSid: TypeAlias = Annotated[str, SidPattern("TaskrouterEventSid", "^EV[0-9a-fA-F]{32}$", "EV")]
TeamSid: TypeAlias = Annotated[str, SidPattern("TeamSid", "^QO[0-9a-fA-F]{32}$", "QO")]
TollfreeVerificationSid: TypeAlias = Annotated[str, SidPattern("TollfreeVerificationSid", "^HH[0-9a-fA-F]{32}$", "HH")]
TrackSid: TypeAlias = Annotated[str, SidPattern("TrackSid", "^MT[0-9a-fA-F]{32}$", "MT")]
TraitExtractionStrategyId: TypeAlias = Annotated[
    str, SidPattern("TraitExtractionStrategyId", "^mem_traitextraction_[0-7][0-9a-z]{25}$", "mem_traitextraction_")
]
TraitExtractionStrategyName: TypeAlias = Annotated[
    str, SidPattern("TraitExtractionStrategyName", "^[a-zA-Z][a-zA-Z0-9\\-.]*$")
]
TraitGroupName: TypeAlias = Annotated[str, SidPattern("TraitGroupName", "^[a-zA-Z0-9_\\-\\.]+$")]
TraitName: TypeAlias = Annotated[str, SidPattern("TraitName", "^[a-z][a-zA-Z0-9_\\-\\.]*$")]
TranscriptSid: TypeAlias = Annotated[str, SidPattern("TranscriptSid", "^GT[0-9a-fA-F]{32}$", "GT")]
TranscriptionConfigurationId: TypeAlias = Annotated[
    str,
    SidPattern(
        "TranscriptionConfigurationId",
        "^voice_transcriptionconfiguration_[0-9a-z]{26}$",
        "voice_transcriptionconfiguration_",
    ),
]
TranscriptionSid: TypeAlias = Annotated[str, SidPattern("TranscriptionSid", "^TR[0-9a-fA-F]{32}$", "TR")]
TransferExecutionSid: TypeAlias = Annotated[str, SidPattern("TransferExecutionSid", "^QW[0-9a-fA-F]{32}$", "QW")]
TrunkSid: TypeAlias = Annotated[str, SidPattern("TrunkSid", "^TK[0-9a-fA-F]{32}$", "TK")]
UTSid: TypeAlias = Annotated[str, SidPattern("UTSid", "^UT[0-9a-fA-F]{32}$", "UT")]
UnanchoredAccountSid: TypeAlias = Annotated[str, SidPattern("UnanchoredAccountSid", "AC[0-9a-f]{32}", "AC")]
UnanchoredDomainSid: TypeAlias = Annotated[str, SidPattern("UnanchoredDomainSid", "DN[0-9a-f]{32}", "DN")]
UnanchoredIamNotificationSid: TypeAlias = Annotated[
    str, SidPattern("UnanchoredIamNotificationSid", "NF[0-9a-f]{32}", "NF")
]
UnanchoredIamRoleSid: TypeAlias = Annotated[str, SidPattern("UnanchoredIamRoleSid", "IX[0-9a-f]{32}", "IX")]
UnanchoredUserSid: TypeAlias = Annotated[str, SidPattern("UnanchoredUserSid", "US[0-9a-f]{32}", "US")]
UnprefixedIamOperationId: TypeAlias = Annotated[
    str, SidPattern("UnprefixedIamOperationId", "^[0-9abcdefghjkmnpqrstvwxyz]{26}$")
]
UsAppToPersonSid: TypeAlias = Annotated[str, SidPattern("UsAppToPersonSid", "^QE[0-9a-fA-F]{32}$", "QE")]
UserDefinedMessageSid: TypeAlias = Annotated[str, SidPattern("UserDefinedMessageSid", "^KX[0-9a-fA-F]{32}$", "KX")]
UserDefinedMessageSubscriptionSid: TypeAlias = Annotated[
    str, SidPattern("UserDefinedMessageSubscriptionSid", "^ZY[0-9a-fA-F]{32}$", "ZY")
]
UserSid: TypeAlias = Annotated[str, SidPattern("UserSid", "^US[0-9a-fA-F]{32}$", "US")]
Uuid: TypeAlias = Annotated[
    str, SidPattern("Uuid", "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$")
]
VariableSid: TypeAlias = Annotated[str, SidPattern("VariableSid", "^ZV[0-9a-fA-F]{32}$", "ZV")]
VerificationAttemptSid: TypeAlias = Annotated[str, SidPattern("VerificationAttemptSid", "^VL[0-9a-fA-F]{32}$", "VL")]
VerificationSid: TypeAlias = Annotated[str, SidPattern("VerificationSid", "^VE[0-9a-fA-F]{32}$", "VE")]
VerificationTemplateSid: TypeAlias = Annotated[str, SidPattern("VerificationTemplateSid", "^HJ[0-9a-fA-F]{32}$", "HJ")]
VerifyServiceSid: TypeAlias = Annotated[str, SidPattern("VerifyServiceSid", "^VA[0-9a-fA-F]{32}$", "VA")]
VerifyWebhookSid: TypeAlias = Annotated[str, SidPattern("VerifyWebhookSid", "^YW[0-9a-fA-F]{32}$", "YW")]
VoiceTranscriptionId: TypeAlias = Annotated[
    str, SidPattern("VoiceTranscriptionId", "^voice_transcription_[0-9a-zA-Z]{26}$", "voice_transcription_")
]
WebSocketUrl: TypeAlias = Annotated[str, SidPattern("WebSocketUrl", "^wss://.+")]
WebhookSid: TypeAlias = Annotated[str, SidPattern("WebhookSid", "^WH[0-9a-fA-F]{32}$", "WH")]
WirelessSimSid: TypeAlias = Annotated[str, SidPattern("WirelessSimSid", "^DE[0-9a-fA-F]{32}$", "DE")]
WorkerChannelSid: TypeAlias = Annotated[str, SidPattern("WorkerChannelSid", "^WC[0-9a-fA-F]{32}$", "WC")]
WorkerSid: TypeAlias = Annotated[str, SidPattern("WorkerSid", "^WK[0-9a-fA-F]{32}$", "WK")]
WorkflowSid: TypeAlias = Annotated[str, SidPattern("WorkflowSid", "^WW[0-9a-fA-F]{32}$", "WW")]
WorkspaceSid: TypeAlias = Annotated[str, SidPattern("WorkspaceSid", "^WS[0-9a-fA-F]{32}$", "WS")]
XESid: TypeAlias = Annotated[str, SidPattern("XESid", "^XE[0-9a-fA-F]{32}$", "XE")]
ZHSid: TypeAlias = Annotated[str, SidPattern("ZHSid", "^ZH[0-9a-fA-F]{32}$", "ZH")]
ZNSid: TypeAlias = Annotated[str, SidPattern("ZNSid", "^ZN[0-9a-fA-F]{32}$", "ZN")]

__all__ = [
    "AcceptEncoding",
    "AccessTokenSid",
    "AccountSid",
    "ActivitySid",
    "AddOnExtensionSid",
    "AddOnResultPayloadSid",
    "AddOnResultSid",
    "AddOnTypeSid",
    "AddressConfigurationSid",
    "AddressSid",
    "AlarmSid",
    "AlphaSenderSid",
    "AlphanumericAccountSid",
    "AlphanumericConversationId",
    "AlphanumericOAuthAppSid",
    "AnyCaseAccountSid",
    "AnyCaseUserSid",
    "AnySid",
    "AnyUppercaseSid",
    "ApplicationSid",
    "AssessmentSid",
    "AssistantFeedbackId",
    "AssistantId",
    "AssistantKnowledgeId",
    "AssistantMessageId",
    "AssistantPolicyId",
    "AssistantToolId",
    "AuthorizationDocumentSid",
    "AvailableAddOnSid",
    "BUSid",
    "BUSidList",
    "BVSid",
    "BillableItemSid",
    "BillingPeriodSid",
    "BindingSid",
    "BrandRegistrationSid",
    "BrandVettingSid",
    "BucketSid",
    "BuildSid",
    "BulkEligibilitySid",
    "BulkHostingSid",
    "ByocTrunkSid",
    "CHSid",
    "CallSid",
    "CamelCaseTraitName",
    "CampaignSid",
    "CategorySid",
    "CertificateSid",
    "ChallengeSid",
    "ChannelEndpointAssignmentSid",
    "CommandSid",
    "CommsEmailId",
    "CommsMemoryStoreId",
    "CommsMessageId",
    "CommsOperationId",
    "CommsProfileId",
    "CommsSenderId",
    "CommsSenderPoolId",
    "CommsSessionId",
    "CommsTags",
    "CommunicationId",
    "CompositionHookSid",
    "CompositionSid",
    "ConferenceParticipantSid",
    "ConferenceSid",
    "ConnectAppSid",
    "ConnectionPolicySid",
    "ConnectionPolicyTargetSid",
    "ContactSid",
    "ContentSid",
    "ConversationConfigurationId",
    "ConversationId",
    "ConversationSummaryId",
    "CountryCode",
    "CredentialListSid",
    "CredentialSid",
    "DataMappingId",
    "DataMappingName",
    "DataMappingSuggestionId",
    "DatasetId",
    "DeliveryReceiptSid",
    "DeploymentSid",
    "Digits",
    "DomainConfigSid",
    "DomainSid",
    "E164PhoneNumber",
    "EmailChangeCode",
    "EndUserSid",
    "EntitySid",
    "EnvironmentSid",
    "EsimProfileSid",
    "EvaluationSid",
    "ExecutionSid",
    "FactorSid",
    "FleetSid",
    "FlexFlowSid",
    "FlexInstanceSid",
    "FlexInteractionSid",
    "FlexUserSid",
    "FlowSid",
    "GroupSid",
    "HostedNumberOrderSid",
    "HyphenatedName",
    "IMSid",
    "ISSid",
    "IamExecutionSid",
    "IamNotificationSid",
    "IamOperationId",
    "IamPermissionSid",
    "IamRoleSid",
    "ImportId",
    "IntelligenceConfigurationId",
    "IntelligenceConfigurationRuleId",
    "IntelligenceOperatorId",
    "IntelligenceOperatorResultId",
    "IntelligenceServiceSid",
    "InteractionChannelInviteSid",
    "InteractionChannelSid",
    "InteractionContextSid",
    "InteractionTransferSid",
    "InventoryDidSid",
    "InviteSid",
    "IpAccessControlListSid",
    "IpAddressSid",
    "IpCommandSid",
    "IpRecordSid",
    "JobSid",
    "KQSid",
    "KeySid",
    "KeywordLocale",
    "KnowledgeBaseId",
    "KnowledgeId",
    "LowercaseAccountSid",
    "LowercaseBrandRegistrationSid",
    "LowercaseISSid",
    "LowercaseRecordingSid",
    "LowercaseUserSid",
    "MBSid",
    "MediaSid",
    "MemoryStoreId",
    "MessageSid",
    "MessagingServiceSid",
    "MonitorEventSid",
    "NOSid",
    "NTSid",
    "NetworkAccessProfileSid",
    "NetworkSid",
    "OAuthAppSid",
    "OYSid",
    "ObservationId",
    "OperatorOutputFormat",
    "OperatorSid",
    "OperatorTypeSid",
    "OptOutKeyword",
    "OptOutSid",
    "OrganizationSid",
    "OriginationUrlSid",
    "ParticipantId",
    "PaymentSid",
    "PhoneNumberSid",
    "PhoneNumberSidOrE164",
    "PluginConfigurationSid",
    "PluginReleaseSid",
    "PluginSid",
    "PluginVersionSid",
    "PortInPhoneNumberSid",
    "PortInRequestSid",
    "ProfileId",
    "ProxyInteractionSid",
    "ProxyParticipantSid",
    "ProxyServiceSid",
    "QQSid",
    "QuestionSid",
    "QuestionnaireSid",
    "QueueSid",
    "RISid",
    "RNSid",
    "RateLimitSid",
    "RatePlanSid",
    "RecordingSid",
    "ReferralRecordSid",
    "RequestSid",
    "ReservationSid",
    "RoleAssignmentSid",
    "RoleSid",
    "RoomParticipantSid",
    "RoomRecordingSid",
    "RoomSid",
    "SafelistSid",
    "SenderIdSid",
    "SentenceSid",
    "ServerlessServiceSid",
    "SessionSid",
    "SettingsUpdateSid",
    "ShortCodeApplicationSid",
    "ShortCodeSid",
    "SinkSid",
    "SipCredentialSid",
    "SipDomainSid",
    "SiprecSid",
    "SmsCommandSid",
    "SourceIpMappingSid",
    "SourceName",
    "SpacedName",
    "StepSid",
    "StreamSid",
    "StrictMemoryStoreId",
    "SubscriptionSid",
    "SuperSimSid",
    "SupportingDocumentSid",
    "SyncDocumentSid",
    "SyncListSid",
    "SyncMapSid",
    "SyncStreamMessageSid",
    "SyncStreamSid",
    "TaskChannelSid",
    "TaskQueueSid",
    "TaskSid",
    "TaskrouterEventSid",
    "TeamSid",
    "TollfreeVerificationSid",
    "TrackSid",
    "TraitExtractionStrategyId",
    "TraitExtractionStrategyName",
    "TraitGroupName",
    "TraitName",
    "TranscriptSid",
    "TranscriptionConfigurationId",
    "TranscriptionSid",
    "TransferExecutionSid",
    "TrunkSid",
    "UTSid",
    "UnanchoredAccountSid",
    "UnanchoredDomainSid",
    "UnanchoredIamNotificationSid",
    "UnanchoredIamRoleSid",
    "UnanchoredUserSid",
    "UnprefixedIamOperationId",
    "UsAppToPersonSid",
    "UserDefinedMessageSid",
    "UserDefinedMessageSubscriptionSid",
    "UserSid",
    "Uuid",
    "VariableSid",
    "VerificationAttemptSid",
    "VerificationSid",
    "VerificationTemplateSid",
    "VerifyServiceSid",
    "VerifyWebhookSid",
    "VoiceTranscriptionId",
    "WebSocketUrl",
    "WebhookSid",
    "WirelessSimSid",
    "WorkerChannelSid",
    "WorkerSid",
    "WorkflowSid",
    "WorkspaceSid",
    "XESid",
    "ZHSid",
    "ZNSid",
]
