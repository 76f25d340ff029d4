"""Channels Sender records.

Generated from specs/contract/twilio_messaging_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import Final, Literal, TypeAlias, TypedDict

from ....base.compat import Required
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, list_of, record
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.request import Listing, Request
from ....base.uri import Uri
from ....sids import XESid

MessagingV2ChannelsSenderConfigurationVerificationMethod: TypeAlias = Literal["sms", "voice"]
MessagingV2ChannelsSenderConfigurationAccountType: TypeAlias = Literal["ISV", "ISVSubAccount"]
MessagingV2ChannelsSenderWebhookCallbackMethod: TypeAlias = Literal["POST", "PUT"]
MessagingV2ChannelsSenderWebhookFallbackMethod: TypeAlias = Literal["POST", "PUT"]
MessagingV2ChannelsSenderProfileUseCase: TypeAlias = Literal["PROMOTIONAL", "TRANSACTIONAL", "OTP", "MULTI_USE"]
ChannelsSenderStatus: TypeAlias = Literal[
    "CREATING",
    "ONLINE",
    "OFFLINE",
    "PENDING_VERIFICATION",
    "VERIFYING",
    "ONLINE:UPDATING",
    "TWILIO_REVIEW",
    "DRAFT",
    "STUBBED",
]
MessagingV2ChannelsSenderProfileGenericResponseUseCase: TypeAlias = Literal[
    "PROMOTIONAL", "TRANSACTIONAL", "OTP", "MULTI_USE"
]
MessagingV2RcsCountryStatus: TypeAlias = Literal["ONLINE", "OFFLINE", "TWILIO_REVIEW", "PENDING_VERIFICATION"]
MessagingV2RcsCarrierStatus: TypeAlias = Literal[
    "UNKNOWN", "UNLAUNCHED", "CARRIER_REVIEW", "APPROVED", "REJECTED", "SUSPENDED"
]


class MessagingV2ChannelsSenderConfiguration(TypedDict, total=False):
    """`messaging.v2.channels_sender.configuration` in a request.

    Attributes:
        verification_method: Default sms.
    """

    waba_id: str | None
    verification_method: MessagingV2ChannelsSenderConfigurationVerificationMethod | str | None
    verification_code: str | None
    voice_application_sid: str | None
    account_type: MessagingV2ChannelsSenderConfigurationAccountType | str | None


class MessagingV2ChannelsSenderWebhook(TypedDict, total=False):
    """`messaging.v2.channels_sender.webhook` in a request."""

    callback_url: str | None
    callback_method: MessagingV2ChannelsSenderWebhookCallbackMethod | str | None
    fallback_url: str | None
    fallback_method: MessagingV2ChannelsSenderWebhookFallbackMethod | str | None
    status_callback_url: str | None
    status_callback_method: str | None


class MessagingV2ChannelsSenderProfile(TypedDict, total=False):
    """`messaging.v2.channels_sender.profile` in a request."""

    name: str | None
    about: str | None
    address: str | None
    description: str | None
    logo_url: str | None
    banner_url: str | None
    privacy_url: str | None
    terms_of_service_url: str | None
    accent_color: str | None
    use_case: MessagingV2ChannelsSenderProfileUseCase | str | None
    vertical: str | None
    websites: object
    emails: object
    phone_numbers: object


class MessagingV2ChannelsSenderRequestsCreate(TypedDict, total=False):
    """`messaging.v2.channels_sender.requests.create` in a request."""

    sender_id: Required[str | None]
    friendly_name: str | None
    configuration: MessagingV2ChannelsSenderConfiguration | None
    webhook: MessagingV2ChannelsSenderWebhook | None
    profile: MessagingV2ChannelsSenderProfile | None


class MessagingV2ChannelsSenderRequestsUpdate(TypedDict, total=False):
    """`messaging.v2.channels_sender.requests.update` in a request."""

    friendly_name: str | None
    configuration: MessagingV2ChannelsSenderConfiguration | None
    webhook: MessagingV2ChannelsSenderWebhook | None
    profile: MessagingV2ChannelsSenderProfile | None


class MessagingV2ChannelsSenderConfigurationRecord(Record):
    """`messaging.v2.channels_sender.configuration` in an answer."""

    waba_id: field[str] = field()
    verification_method: field[MessagingV2ChannelsSenderConfigurationVerificationMethod | str] = field()
    verification_code: field[str] = field()
    voice_application_sid: field[str] = field()
    account_type: field[MessagingV2ChannelsSenderConfigurationAccountType | str] = field()


class MessagingV2ChannelsSenderWebhookRecord(Record):
    """`messaging.v2.channels_sender.webhook` in an answer."""

    callback_url: field[str] = field()
    callback_method: field[MessagingV2ChannelsSenderWebhookCallbackMethod | str] = field()
    fallback_url: field[str] = field()
    fallback_method: field[MessagingV2ChannelsSenderWebhookFallbackMethod | str] = field()
    status_callback_url: field[str] = field()
    status_callback_method: field[str] = field()


class MessagingV2ChannelsSenderProfileGenericResponseWebsitesRecord(Record):
    """`websites` in an answer."""

    website: field[str] = field()
    label: field[str] = field()


class MessagingV2ChannelsSenderProfileGenericResponseEmailsRecord(Record):
    """`emails` in an answer."""

    email: field[str] = field()
    label: field[str] = field()


class MessagingV2ChannelsSenderProfileGenericResponsePhoneNumbersRecord(Record):
    """`phone_numbers` in an answer."""

    phone_number: field[str] = field()
    label: field[str] = field()


class MessagingV2ChannelsSenderProfileGenericResponseRecord(Record):
    """`messaging.v2.channels_sender.profile_generic_response` in an answer."""

    name: field[str] = field()
    about: field[str] = field()
    address: field[str] = field()
    description: field[str] = field()
    logo_url: field[str] = field()
    banner_url: field[str] = field()
    privacy_url: field[str] = field()
    terms_of_service_url: field[str] = field()
    accent_color: field[str] = field()
    use_case: field[MessagingV2ChannelsSenderProfileGenericResponseUseCase | str] = field()
    vertical: field[str] = field()
    websites: field[list[MessagingV2ChannelsSenderProfileGenericResponseWebsitesRecord]] = field(
        list_of(record(MessagingV2ChannelsSenderProfileGenericResponseWebsitesRecord))
    )
    emails: field[list[MessagingV2ChannelsSenderProfileGenericResponseEmailsRecord]] = field(
        list_of(record(MessagingV2ChannelsSenderProfileGenericResponseEmailsRecord))
    )
    phone_numbers: field[list[MessagingV2ChannelsSenderProfileGenericResponsePhoneNumbersRecord]] = field(
        list_of(record(MessagingV2ChannelsSenderProfileGenericResponsePhoneNumbersRecord))
    )


class MessagingV2ChannelsSenderPropertiesRecord(Record):
    """`messaging.v2.channels_sender.properties` in an answer."""

    quality_rating: field[str] = field()
    messaging_limit: field[str] = field()


class MessagingV2ChannelsSenderOfflineReasonsItemsRecord(Record):
    """`messaging.v2.channels_sender.offline_reasons.items` in an answer."""

    code: field[str] = field()
    message: field[str] = field()
    more_info: field[str] = field()


class MessagingV2RcsCarrierRecord(Record):
    """`messaging.v2.rcs_carrier` in an answer."""

    name: field[str] = field()
    status: field[MessagingV2RcsCarrierStatus | str] = field()


class MessagingV2RcsComplianceCountryResponseRecord(Record):
    """`messaging.v2.rcs_compliance_country_response` in an answer."""

    country: field[str] = field()
    registration_sid: field[str] = field()
    status: field[MessagingV2RcsCountryStatus | str] = field()
    carriers: field[list[MessagingV2RcsCarrierRecord]] = field(list_of(record(MessagingV2RcsCarrierRecord)))


class MessagingV2RcsComplianceResponseRecord(Record):
    """`messaging.v2.rcs_compliance_response` in an answer."""

    registration_sid: field[str] = field()
    countries: field[list[MessagingV2RcsComplianceCountryResponseRecord]] = field(
        list_of(record(MessagingV2RcsComplianceCountryResponseRecord))
    )


class ChannelsSenderContext(InstanceContext[M]):
    """One Channels Sender."""

    _uri = Uri("https://messaging.twilio.com/v2/Channels/Senders/{sid}", sid=XESid)

    @op
    def fetch(self) -> Request[ChannelsSenderInstance[M]]:
        """Fetch the Channels Sender: GET /v2/Channels/Senders/{Sid}"""
        return Request(self, "GET", ChannelsSenderInstance)

    @op
    def update(
        self, messaging_v2_channels_sender_requests_update: MessagingV2ChannelsSenderRequestsUpdate | None = None
    ) -> Request[ChannelsSenderInstance[M]]:
        """Update the Channels Sender: POST /v2/Channels/Senders/{Sid}"""
        return Request(
            self,
            "POST",
            ChannelsSenderInstance,
            json=JsonBody(
                messaging_v2_channels_sender_requests_update,
                MessagingV2ChannelsSenderRequestsUpdate | None,
                name="messaging_v2_channels_sender_requests_update",
            ),
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Channels Sender: DELETE /v2/Channels/Senders/{Sid}"""
        return Request(self, "DELETE", bool)

    # Also class attributes, as in twilio-python: ChannelsSenderContext.MessagingV2ChannelsSenderRequestsUpdate({...})
    MessagingV2ChannelsSenderConfiguration = MessagingV2ChannelsSenderConfiguration
    MessagingV2ChannelsSenderWebhook = MessagingV2ChannelsSenderWebhook
    MessagingV2ChannelsSenderProfile = MessagingV2ChannelsSenderProfile
    MessagingV2ChannelsSenderRequestsCreate = MessagingV2ChannelsSenderRequestsCreate
    MessagingV2ChannelsSenderRequestsUpdate = MessagingV2ChannelsSenderRequestsUpdate


class ChannelsSenderInstance(ChannelsSenderContext[M], InstanceResource[M]):
    """A Channels Sender as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "status")

    sid: field[XESid] = field()
    status: field[ChannelsSenderStatus | str] = field()
    sender_id: field[str] = field()
    friendly_name: field[str] = field()
    configuration: field[MessagingV2ChannelsSenderConfigurationRecord] = field(
        record(MessagingV2ChannelsSenderConfigurationRecord)
    )
    webhook: field[MessagingV2ChannelsSenderWebhookRecord] = field(record(MessagingV2ChannelsSenderWebhookRecord))
    profile: field[MessagingV2ChannelsSenderProfileGenericResponseRecord] = field(
        record(MessagingV2ChannelsSenderProfileGenericResponseRecord)
    )
    properties: field[MessagingV2ChannelsSenderPropertiesRecord] = field(
        record(MessagingV2ChannelsSenderPropertiesRecord)
    )
    offline_reasons: field[list[MessagingV2ChannelsSenderOfflineReasonsItemsRecord]] = field(
        list_of(record(MessagingV2ChannelsSenderOfflineReasonsItemsRecord))
    )
    compliance: field[MessagingV2RcsComplianceResponseRecord] = field(record(MessagingV2RcsComplianceResponseRecord))
    url: field[str] = field()

    class Status:
        """Values of ChannelsSenderStatus."""

        CREATING: Final = "CREATING"
        ONLINE: Final = "ONLINE"
        OFFLINE: Final = "OFFLINE"
        PENDING_VERIFICATION: Final = "PENDING_VERIFICATION"
        VERIFYING: Final = "VERIFYING"
        ONLINE_UPDATING: Final = "ONLINE:UPDATING"
        TWILIO_REVIEW: Final = "TWILIO_REVIEW"
        DRAFT: Final = "DRAFT"
        STUBBED: Final = "STUBBED"

    class MessagingV2RcsCountryStatus:
        """Values of MessagingV2RcsCountryStatus."""

        ONLINE: Final = "ONLINE"
        OFFLINE: Final = "OFFLINE"
        TWILIO_REVIEW: Final = "TWILIO_REVIEW"
        PENDING_VERIFICATION: Final = "PENDING_VERIFICATION"

    class MessagingV2RcsCarrierStatus:
        """Values of MessagingV2RcsCarrierStatus."""

        UNKNOWN: Final = "UNKNOWN"
        UNLAUNCHED: Final = "UNLAUNCHED"
        CARRIER_REVIEW: Final = "CARRIER_REVIEW"
        APPROVED: Final = "APPROVED"
        REJECTED: Final = "REJECTED"
        SUSPENDED: Final = "SUSPENDED"


class ChannelsSenderPage(Page[M, ChannelsSenderInstance[M]]):
    """One page of Channels Sender records."""

    _record = ChannelsSenderInstance
    _paging = Linked("senders", max_size=1000)


class ChannelsSenderList(ListResource[M]):
    """Channels Sender records."""

    _uri = Uri("https://messaging.twilio.com/v2/Channels/Senders")

    def __call__(self, sid: XESid) -> ChannelsSenderContext[M]:
        """The Channels Sender with this identifier. Sends no request."""
        return ChannelsSenderContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self, messaging_v2_channels_sender_requests_create: MessagingV2ChannelsSenderRequestsCreate
    ) -> Request[ChannelsSenderInstance[M]]:
        """Create a Channels Sender: POST /v2/Channels/Senders"""
        return Request(
            self,
            "POST",
            ChannelsSenderInstance,
            json=JsonBody(
                messaging_v2_channels_sender_requests_create,
                MessagingV2ChannelsSenderRequestsCreate,
                name="messaging_v2_channels_sender_requests_create",
            ),
        )

    @listing
    def list(
        self, channel: str, limit: int | None = None, page_size: int | None = None
    ) -> Listing[ChannelsSenderInstance[M]]:
        """List Channels Sender records: GET /v2/Channels/Senders

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000; default 50.
        """
        return Listing(self, ChannelsSenderPage, query={"Channel": channel, "PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, channel: str, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[ChannelsSenderPage[M]]:
        """Fetch one page of Channels Sender records: GET /v2/Channels/Senders

        Args:
            page_size: Records per page: 1 to 1000; default 50.
        """
        return Request(
            self,
            "GET",
            ChannelsSenderPage,
            query={"Channel": channel, "PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[ChannelsSenderPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ChannelsSenderPage, url=target_url)

    # Also class attributes, as in twilio-python: ChannelsSenderList.MessagingV2ChannelsSenderRequestsUpdate({...})
    MessagingV2ChannelsSenderConfiguration = MessagingV2ChannelsSenderConfiguration
    MessagingV2ChannelsSenderWebhook = MessagingV2ChannelsSenderWebhook
    MessagingV2ChannelsSenderProfile = MessagingV2ChannelsSenderProfile
    MessagingV2ChannelsSenderRequestsCreate = MessagingV2ChannelsSenderRequestsCreate
    MessagingV2ChannelsSenderRequestsUpdate = MessagingV2ChannelsSenderRequestsUpdate


__all__ = [
    "ChannelsSenderContext",
    "ChannelsSenderInstance",
    "ChannelsSenderList",
    "ChannelsSenderPage",
    "ChannelsSenderStatus",
    "MessagingV2ChannelsSenderConfiguration",
    "MessagingV2ChannelsSenderConfigurationAccountType",
    "MessagingV2ChannelsSenderConfigurationRecord",
    "MessagingV2ChannelsSenderConfigurationVerificationMethod",
    "MessagingV2ChannelsSenderOfflineReasonsItemsRecord",
    "MessagingV2ChannelsSenderProfile",
    "MessagingV2ChannelsSenderProfileGenericResponseEmailsRecord",
    "MessagingV2ChannelsSenderProfileGenericResponsePhoneNumbersRecord",
    "MessagingV2ChannelsSenderProfileGenericResponseRecord",
    "MessagingV2ChannelsSenderProfileGenericResponseUseCase",
    "MessagingV2ChannelsSenderProfileGenericResponseWebsitesRecord",
    "MessagingV2ChannelsSenderProfileUseCase",
    "MessagingV2ChannelsSenderPropertiesRecord",
    "MessagingV2ChannelsSenderRequestsCreate",
    "MessagingV2ChannelsSenderRequestsUpdate",
    "MessagingV2ChannelsSenderWebhook",
    "MessagingV2ChannelsSenderWebhookCallbackMethod",
    "MessagingV2ChannelsSenderWebhookFallbackMethod",
    "MessagingV2ChannelsSenderWebhookRecord",
    "MessagingV2RcsCarrierRecord",
    "MessagingV2RcsCarrierStatus",
    "MessagingV2RcsComplianceCountryResponseRecord",
    "MessagingV2RcsComplianceResponseRecord",
    "MessagingV2RcsCountryStatus",
]
