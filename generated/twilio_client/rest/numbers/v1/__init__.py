"""https://numbers.twilio.com/v1: the resources of this version.

Generated from specs/contract/twilio_numbers_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version
from ....sids import BUSid

if TYPE_CHECKING:
    from .bulk_eligibility import BulkEligibilityList
    from .eligibility import EligibilityList
    from .embedded_session import EmbeddedSessionList
    from .porting_all_port_in import PortingAllPortInList
    from .porting_port_in import PortingPortInList
    from .porting_port_in_phone_number import PortingPortInPhoneNumberList
    from .porting_portability import PortingPortabilityList
    from .porting_webhook_configuration import PortingWebhookConfigurationList
    from .porting_webhook_configuration_delete import PortingWebhookConfigurationDeleteList
    from .sender_id_registration import SenderIdRegistrationList
    from .signing_request_configuration import SigningRequestConfigurationList
    from .sms_verification import SmsVerificationList
    from .sms_verification_check import SmsVerificationCheckList
    from .voice_verification import VoiceVerificationList
    from .voice_verification_check import VoiceVerificationCheckList
    from .webhook import WebhookList


class V1(Version[M]):
    """https://numbers.twilio.com/v1"""

    bulk_eligibilities: lazy[BulkEligibilityList[M]] = lazy(".bulk_eligibility", "BulkEligibilityList")
    eligibilities: lazy[EligibilityList[M]] = lazy(".eligibility", "EligibilityList")
    porting_port_ins: lazy[PortingPortInList[M]] = lazy(".porting_port_in", "PortingPortInList")
    porting_all_port_ins: lazy[PortingAllPortInList[M]] = lazy(".porting_all_port_in", "PortingAllPortInList")
    porting_port_in_phone_number: lazy[PortingPortInPhoneNumberList[M]] = lazy(
        ".porting_port_in_phone_number", "PortingPortInPhoneNumberList"
    )
    porting_portabilities: lazy[PortingPortabilityList[M]] = lazy(".porting_portability", "PortingPortabilityList")
    webhook: lazy[WebhookList[M]] = lazy(".webhook", "WebhookList")
    porting_webhook_configurations: lazy[PortingWebhookConfigurationList[M]] = lazy(
        ".porting_webhook_configuration", "PortingWebhookConfigurationList"
    )
    porting_webhook_configurations_delete: lazy[PortingWebhookConfigurationDeleteList[M]] = lazy(
        ".porting_webhook_configuration_delete", "PortingWebhookConfigurationDeleteList"
    )
    signing_request_configurations: lazy[SigningRequestConfigurationList[M]] = lazy(
        ".signing_request_configuration", "SigningRequestConfigurationList"
    )
    sender_id_registrations: lazy[SenderIdRegistrationList[M]] = lazy(
        ".sender_id_registration", "SenderIdRegistrationList"
    )
    sms_verifications: lazy[SmsVerificationList[M]] = lazy(".sms_verification", "SmsVerificationList")
    sms_verification_checks: lazy[SmsVerificationCheckList[M]] = lazy(
        ".sms_verification_check", "SmsVerificationCheckList"
    )
    voice_verifications: lazy[VoiceVerificationList[M]] = lazy(".voice_verification", "VoiceVerificationList")
    voice_verification_checks: lazy[VoiceVerificationCheckList[M]] = lazy(
        ".voice_verification_check", "VoiceVerificationCheckList"
    )

    def embedded_sessions(self, bundle_sid: BUSid) -> EmbeddedSessionList[M]:
        """The Embedded Session records under these IDs. Sends nothing."""
        from .embedded_session import EmbeddedSessionList

        return EmbeddedSessionList(self._client, {**self._path, "bundle_sid": bundle_sid})


__all__ = ["V1"]
