"""Recording records.

Generated from specs/contract/twilio_voice_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, TypeAlias, TypedDict

from ....base.compat import Required
from ....base.deserialize import iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, list_of, record
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri

VoiceV2ConfigurationRecordingConfigurationConfigurationType: TypeAlias = Literal["Recording"]
VoiceV2ConfigurationRecordingCompositionPolicyChannels: TypeAlias = Literal["dual", "mono"]
VoiceV2ConfigurationRecordingCompositionPolicyTrim: TypeAlias = Literal["trim-silence", "do-not-trim"]
VoiceV2ConfigurationRecordingCompositionPolicyTrack: TypeAlias = Literal["inbound", "outbound", "both"]
VoiceV2ConfigurationRecordingStatusCallbackMethod: TypeAlias = Literal["GET", "POST"]
VoiceV2ConfigurationRecordingStatusCallbackEvents: TypeAlias = Literal["in-progress", "completed", "absent", "failed"]
VoiceV2ConfigurationRecordingFeatureType: TypeAlias = Literal["transcriptionConfiguration"]


class VoiceV2ConfigurationRecordingCompositionPolicy(TypedDict, total=False):
    """`voice.v2.configuration.recording.composition_policy` in a request."""

    channels: VoiceV2ConfigurationRecordingCompositionPolicyChannels | str | None
    trim: VoiceV2ConfigurationRecordingCompositionPolicyTrim | str | None
    track: VoiceV2ConfigurationRecordingCompositionPolicyTrack | str | None


class VoiceV2ConfigurationRecordingStatusCallback(TypedDict, total=False):
    """`voice.v2.configuration.recording.status_callback` in a request."""

    url: str | None
    method: VoiceV2ConfigurationRecordingStatusCallbackMethod | str | None
    events: Sequence[VoiceV2ConfigurationRecordingStatusCallbackEvents | str] | None


class VoiceV2ConfigurationRecordingFeature(TypedDict, total=False):
    """`voice.v2.configuration.recording.feature` in a request."""

    type: Required[VoiceV2ConfigurationRecordingFeatureType | str]
    featureId: Required[str]
    description: str | None


class VoiceV2ConfigurationRecordingConfiguration(TypedDict, total=False):
    """`voice.v2.configuration.recording.configuration` in a request.

    Attributes:
        features: At most 3 values.
    """

    configurationType: Required[VoiceV2ConfigurationRecordingConfigurationConfigurationType | str]
    compositionPolicy: VoiceV2ConfigurationRecordingCompositionPolicy
    callRecordingStatusCallback: VoiceV2ConfigurationRecordingStatusCallback
    conferenceRecordingStatusCallback: VoiceV2ConfigurationRecordingStatusCallback
    features: Sequence[VoiceV2ConfigurationRecordingFeature] | None


class VoiceV2ConfigurationRecordingRequest(TypedDict, total=False):
    """`voice.v2.configuration.recording.request` in a request."""

    unique_name: str | None
    description: str | None
    configuration: Required[VoiceV2ConfigurationRecordingConfiguration]


class VoiceV2ConfigurationRecordingCompositionPolicyRecord(Record):
    """`voice.v2.configuration.recording.composition_policy` in an answer."""

    channels: field[VoiceV2ConfigurationRecordingCompositionPolicyChannels | str] = field()
    trim: field[VoiceV2ConfigurationRecordingCompositionPolicyTrim | str] = field()
    track: field[VoiceV2ConfigurationRecordingCompositionPolicyTrack | str] = field()


class VoiceV2ConfigurationRecordingStatusCallbackRecord(Record):
    """`voice.v2.configuration.recording.status_callback` in an answer."""

    url: field[str] = field()
    method: field[VoiceV2ConfigurationRecordingStatusCallbackMethod | str] = field()
    events: field[list[VoiceV2ConfigurationRecordingStatusCallbackEvents | str]] = field()


class VoiceV2ConfigurationRecordingFeatureRecord(Record):
    """`voice.v2.configuration.recording.feature` in an answer."""

    type: field[VoiceV2ConfigurationRecordingFeatureType | str] = field()
    feature_id: field[str] = field(key="featureId")
    description: field[str] = field()


class VoiceV2ConfigurationRecordingConfigurationRecord(Record):
    """`voice.v2.configuration.recording.configuration` in an answer."""

    configuration_type: field[VoiceV2ConfigurationRecordingConfigurationConfigurationType | str] = field(
        key="configurationType"
    )
    composition_policy: field[VoiceV2ConfigurationRecordingCompositionPolicyRecord] = field(
        record(VoiceV2ConfigurationRecordingCompositionPolicyRecord), key="compositionPolicy"
    )
    call_recording_status_callback: field[VoiceV2ConfigurationRecordingStatusCallbackRecord] = field(
        record(VoiceV2ConfigurationRecordingStatusCallbackRecord), key="callRecordingStatusCallback"
    )
    conference_recording_status_callback: field[VoiceV2ConfigurationRecordingStatusCallbackRecord] = field(
        record(VoiceV2ConfigurationRecordingStatusCallbackRecord), key="conferenceRecordingStatusCallback"
    )
    features: field[list[VoiceV2ConfigurationRecordingFeatureRecord]] = field(
        list_of(record(VoiceV2ConfigurationRecordingFeatureRecord))
    )


class RecordingContext(InstanceContext[M]):
    """One Recording."""

    _uri = Uri("https://voice.twilio.com/v2/Configurations/Recording/{id_or_unique_name}")

    @op
    def delete(self) -> Request[bool]:
        """Delete the Recording: DELETE /v2/Configurations/Recording/{IdOrUniqueName}"""
        return Request(self, "DELETE", bool)

    @op
    def update(
        self, voice_v2_configuration_recording_request: VoiceV2ConfigurationRecordingRequest | None = None
    ) -> Request[RecordingInstance[M]]:
        """Update the Recording: PUT /v2/Configurations/Recording/{IdOrUniqueName}"""
        return Request(
            self,
            "PUT",
            RecordingInstance,
            json=JsonBody(
                voice_v2_configuration_recording_request,
                VoiceV2ConfigurationRecordingRequest | None,
                name="voice_v2_configuration_recording_request",
            ),
        )

    @op
    def fetch(self) -> Request[RecordingInstance[M]]:
        """Fetch the Recording: GET /v2/Configurations/Recording/{IdOrUniqueName}"""
        return Request(self, "GET", RecordingInstance)

    # Also class attributes, as in twilio-python: RecordingContext.VoiceV2ConfigurationRecordingRequest({...})
    VoiceV2ConfigurationRecordingCompositionPolicy = VoiceV2ConfigurationRecordingCompositionPolicy
    VoiceV2ConfigurationRecordingStatusCallback = VoiceV2ConfigurationRecordingStatusCallback
    VoiceV2ConfigurationRecordingFeature = VoiceV2ConfigurationRecordingFeature
    VoiceV2ConfigurationRecordingConfiguration = VoiceV2ConfigurationRecordingConfiguration
    VoiceV2ConfigurationRecordingRequest = VoiceV2ConfigurationRecordingRequest


class RecordingInstance(RecordingContext[M], InstanceResource[M]):
    """A Recording as returned by Twilio."""

    id: field[str] = field()
    account_sid: field[str] = field()
    unique_name: field[str] = field()
    description: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    configuration: field[VoiceV2ConfigurationRecordingConfigurationRecord] = field(
        record(VoiceV2ConfigurationRecordingConfigurationRecord)
    )


class RecordingList(ListResource[M]):
    """Recording records."""

    _uri = Uri("https://voice.twilio.com/v2/Configurations/Recording")

    def __call__(self, id_or_unique_name: str) -> RecordingContext[M]:
        """The Recording with this identifier. Sends no request."""
        return RecordingContext(self._client, {**self._path, "id_or_unique_name": id_or_unique_name})

    get = __call__

    @op
    def create(
        self, voice_v2_configuration_recording_request: VoiceV2ConfigurationRecordingRequest | None = None
    ) -> Request[RecordingInstance[M]]:
        """Create a Recording: POST /v2/Configurations/Recording"""
        return Request(
            self,
            "POST",
            RecordingInstance,
            json=JsonBody(
                voice_v2_configuration_recording_request,
                VoiceV2ConfigurationRecordingRequest | None,
                name="voice_v2_configuration_recording_request",
            ),
        )

    # Also class attributes, as in twilio-python: RecordingList.VoiceV2ConfigurationRecordingRequest({...})
    VoiceV2ConfigurationRecordingCompositionPolicy = VoiceV2ConfigurationRecordingCompositionPolicy
    VoiceV2ConfigurationRecordingStatusCallback = VoiceV2ConfigurationRecordingStatusCallback
    VoiceV2ConfigurationRecordingFeature = VoiceV2ConfigurationRecordingFeature
    VoiceV2ConfigurationRecordingConfiguration = VoiceV2ConfigurationRecordingConfiguration
    VoiceV2ConfigurationRecordingRequest = VoiceV2ConfigurationRecordingRequest


__all__ = [
    "RecordingContext",
    "RecordingInstance",
    "RecordingList",
    "VoiceV2ConfigurationRecordingCompositionPolicy",
    "VoiceV2ConfigurationRecordingCompositionPolicyChannels",
    "VoiceV2ConfigurationRecordingCompositionPolicyRecord",
    "VoiceV2ConfigurationRecordingCompositionPolicyTrack",
    "VoiceV2ConfigurationRecordingCompositionPolicyTrim",
    "VoiceV2ConfigurationRecordingConfiguration",
    "VoiceV2ConfigurationRecordingConfigurationConfigurationType",
    "VoiceV2ConfigurationRecordingConfigurationRecord",
    "VoiceV2ConfigurationRecordingFeature",
    "VoiceV2ConfigurationRecordingFeatureRecord",
    "VoiceV2ConfigurationRecordingFeatureType",
    "VoiceV2ConfigurationRecordingRequest",
    "VoiceV2ConfigurationRecordingStatusCallback",
    "VoiceV2ConfigurationRecordingStatusCallbackEvents",
    "VoiceV2ConfigurationRecordingStatusCallbackMethod",
    "VoiceV2ConfigurationRecordingStatusCallbackRecord",
]
