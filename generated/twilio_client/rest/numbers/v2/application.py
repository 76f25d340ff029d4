"""Application records.

Generated from specs/contract/twilio_numbers_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

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
from ....base.nested import Record, record
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Single
from ....base.request import Listing, Request
from ....base.uri import Uri
from ....sids import ApplicationSid, ShortCodeApplicationSid

ApplicationState: TypeAlias = Literal[
    "DRAFT",
    "TWILIO_REVIEW",
    "PENDING_PAYMENT",
    "PAYMENT_FAILED",
    "IN_PROVISIONING",
    "PENDING_CARRIER",
    "APPROVED",
    "CORRECTIONS_NEEDED",
    "CANCELED",
    "ARCHIVED",
]
ApplicationSetupRequestType: TypeAlias = Literal["NEW", "MIGRATION", "LEASE"]
ApplicationSetupTrafficType: TypeAlias = Literal["TRANSACTIONAL", "PROMOTIONAL", "BOTH"]
ApplicationSetupLeaseType: TypeAlias = Literal["RANDOM", "VANITY", "SELF_LEASED"]
ApplicationSetupPaymentFrequency: TypeAlias = Literal["QUARTERLY", "YEARLY"]
ApplicationUserSignUpSignUpOptions: TypeAlias = Literal[
    "ONLINE_WEB_FORM", "IVR", "VERBALLY", "MOBILE_APP_OR_DIGITAL_KIOSK", "PAPER_FORM", "SHORTCODE_KEYWORD", "OTHER_FORM"
]
ApplicationSmsCampaignDetailsCustomerCareChannel: TypeAlias = Literal["TOLL_FREE_NUMBER", "EMAIL"]
ApplicationSmsCampaignDetailsCampaignFrequency: TypeAlias = Literal[
    "ONE_MESSAGE_PER_SIGNUP",
    "LIMITED_NUMBER_OF_MESSAGES_PER_SIGNUP",
    "LIMITED_NUMBER_OF_MESSAGES_AT_RECURRING_INTERVALS",
    "VARIABLE_NUMBER_OF_MESSAGES_AT_UNPREDICTABLE_INTERVALS",
    "LIMITED_NUMBER_OF_MESSAGES_IN_RESPONSE_TO_KEYWORDS",
]
ApplicationSmsCampaignDetailsScUseCaseCategories: TypeAlias = Literal[
    "TWO_FACTOR_AUTHENTICATION",
    "ACCOUNT_NOTIFICATIONS",
    "CUSTOMER_CARE",
    "CHARITY_NONPROFIT",
    "DELIVERY_NOTIFICATIONS",
    "FRAUD_ALERT_MESSAGING",
    "EVENTS",
    "HIGHER_EDUCATION",
    "K12",
    "MARKETING",
    "POLLING_AND_VOTING_NON_POLITICAL",
    "POLITICAL_ELECTION_CAMPAIGNS",
    "PUBLIC_SERVICE_ANNOUNCEMENT",
    "SECURITY_ALERT",
]


class CreateShortCodeApplicationRequestBusinessInformation(TypedDict, total=False):
    """`CreateShortCodeApplicationRequest.business_information` in a request."""

    customer_facing_profile: Required[str]


class CreateShortCodeApplicationRequestSetup(TypedDict, total=False):
    """`CreateShortCodeApplicationRequest.setup` in a request."""

    charges_apply: Required[bool]


class CreateShortCodeApplicationRequest(TypedDict, total=False):
    """`CreateShortCodeApplicationRequest` in a request."""

    friendly_name: Required[str]
    iso_country: Required[str]
    business_information: Required[CreateShortCodeApplicationRequestBusinessInformation]
    setup: Required[CreateShortCodeApplicationRequestSetup]


class ApplicationSetupRecord(Record):
    """`setup` in an answer."""

    request_type: field[ApplicationSetupRequestType | str] = field()
    traffic_type: field[ApplicationSetupTrafficType | str] = field()
    lease_type: field[ApplicationSetupLeaseType | str] = field()
    payment_frequency: field[ApplicationSetupPaymentFrequency | str] = field()
    short_code_preference: field[str] = field()
    mms_enabled: field[bool] = field()
    free_to_end_user: field[bool] = field()
    charges_apply: field[bool] = field()
    current_provider: field[str] = field()
    migrated_mms_enabled: field[bool] = field()
    migrated_live_traffic: field[bool] = field()


class ApplicationBusinessInformationRecord(Record):
    """`business_information` in an answer."""

    managing_company_profile: field[str] = field()
    customer_facing_profile: field[str] = field()
    business_website: field[str] = field()
    ein_managing_company_profile: field[str] = field()
    ein_customer_facing_profile: field[str] = field()


class ApplicationUserSignUpRecord(Record):
    """`user_sign_up` in an answer."""

    sign_up_options: field[list[ApplicationUserSignUpSignUpOptions | str]] = field()
    double_opt_in_process: field[bool] = field()
    double_opt_in_message: field[str] = field()
    sign_up_confirmation_message: field[str] = field()
    double_opt_in_response_message: field[str] = field()
    online_web_form_message: field[str] = field()
    keyword_message: field[str] = field()
    ivr_message: field[str] = field()
    other_form_message: field[str] = field()


class ApplicationComplianceKeywordsRecord(Record):
    """`compliance_keywords` in an answer."""

    help: field[str] = field()
    stop: field[str] = field()
    info: field[str] = field()
    aide: field[str] = field()
    arret: field[str] = field()
    opt_out_filtering: field[bool] = field()


class ApplicationContentExamplesRecord(Record):
    """`content_examples` in an answer."""

    examples: field[list[str]] = field()


class ApplicationSmsCampaignDetailsRecord(Record):
    """`sms_campaign_details` in an answer."""

    campaign_name: field[str] = field()
    campaign_brand_website: field[str] = field()
    customer_care_channel: field[ApplicationSmsCampaignDetailsCustomerCareChannel | str] = field()
    customer_care_value: field[str] = field()
    campaign_frequency: field[list[ApplicationSmsCampaignDetailsCampaignFrequency | str]] = field()
    sc_use_case_categories: field[list[ApplicationSmsCampaignDetailsScUseCaseCategories | str]] = field()
    sms_terms_of_service_url: field[str] = field()
    sms_privacy_policy_url: field[str] = field()
    monthly_outbound_volume_expected: field[str] = field()
    monthly_inbound_volume_expected: field[str] = field()
    avg_monthly_messages_sent_to_each_subscriber: field[str] = field()
    avg_monthly_messages_received_from_subscribers: field[str] = field()
    estimated_total_subscribers: field[str] = field()
    duration_of_the_campaign: field[str] = field()
    planned_traffic_spikes: field[str] = field()
    spike_details: field[str] = field()
    expected_traffic_start_date: field[str] = field()


class ApplicationContext(InstanceContext[M]):
    """One Application."""

    _uri = Uri("https://numbers.twilio.com/v2/ShortCodes/Applications/{sid}", sid=ShortCodeApplicationSid)

    @op
    def fetch(self) -> Request[ApplicationInstance[M]]:
        """Fetch the Application: GET /v2/ShortCodes/Applications/{sid}"""
        return Request(self, "GET", ApplicationInstance)

    # Also class attributes, as in twilio-python: ApplicationContext.CreateShortCodeApplicationRequest({...})
    CreateShortCodeApplicationRequestBusinessInformation = CreateShortCodeApplicationRequestBusinessInformation
    CreateShortCodeApplicationRequestSetup = CreateShortCodeApplicationRequestSetup
    CreateShortCodeApplicationRequest = CreateShortCodeApplicationRequest


class ApplicationInstance(ApplicationContext[M], InstanceResource[M]):
    """An Application as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "state")

    sid: field[ApplicationSid | str] = field()
    application_requirements_sid: field[str] = field()
    application_requirements_version: field[int] = field(integer)
    account_sid: field[str] = field()
    bundle_sid: field[str] = field()
    reviewer: field[str] = field()
    zendesk_ticket_id: field[str] = field()
    friendly_name: field[str] = field()
    notification_emails: field[list[str]] = field()
    iso_country: field[str] = field()
    state: field[ApplicationState | str] = field()
    setup: field[ApplicationSetupRecord] = field(record(ApplicationSetupRecord))
    business_information: field[ApplicationBusinessInformationRecord] = field(
        record(ApplicationBusinessInformationRecord)
    )
    user_sign_up: field[ApplicationUserSignUpRecord] = field(record(ApplicationUserSignUpRecord))
    compliance_keywords: field[ApplicationComplianceKeywordsRecord] = field(record(ApplicationComplianceKeywordsRecord))
    content_examples: field[ApplicationContentExamplesRecord] = field(record(ApplicationContentExamplesRecord))
    sms_campaign_details: field[ApplicationSmsCampaignDetailsRecord] = field(
        record(ApplicationSmsCampaignDetailsRecord)
    )
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    created_by: field[str] = field()
    updated_by: field[str] = field()


class ApplicationPage(Page[M, ApplicationInstance[M]]):
    """One page of Application records."""

    _record = ApplicationInstance
    _paging = Single("results", max_size=50)


class ApplicationList(ListResource[M]):
    """Application records."""

    _uri = Uri("https://numbers.twilio.com/v2/ShortCodes/Applications")

    def __call__(self, sid: ShortCodeApplicationSid) -> ApplicationContext[M]:
        """The Application with this identifier. Sends no request."""
        return ApplicationContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(
        self,
        account_sid: str | None = None,
        iso_country: str | None = None,
        status: str | None = None,
        friendly_name: str | None = None,
        sid: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[ApplicationInstance[M]]:
        """List Application records: GET /v2/ShortCodes/Applications

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 50.
        """
        return Listing(
            self,
            ApplicationPage,
            query={
                "AccountSid": account_sid,
                "IsoCountry": iso_country,
                "Status": status,
                "FriendlyName": friendly_name,
                "Sid": sid,
                "PageSize": page_size,
            },
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        account_sid: str | None = None,
        iso_country: str | None = None,
        status: str | None = None,
        friendly_name: str | None = None,
        sid: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[ApplicationPage[M]]:
        """Fetch one page of Application records: GET /v2/ShortCodes/Applications

        Args:
            page_size: Records per page: 1 to 50.
        """
        return Request(
            self,
            "GET",
            ApplicationPage,
            query={
                "AccountSid": account_sid,
                "IsoCountry": iso_country,
                "Status": status,
                "FriendlyName": friendly_name,
                "Sid": sid,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[ApplicationPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ApplicationPage, url=target_url)

    @op
    def create(
        self, create_short_code_application_request: CreateShortCodeApplicationRequest
    ) -> Request[ApplicationInstance[M]]:
        """Create an Application: POST /v2/ShortCodes/Applications"""
        return Request(
            self,
            "POST",
            ApplicationInstance,
            json=JsonBody(
                create_short_code_application_request,
                CreateShortCodeApplicationRequest,
                name="create_short_code_application_request",
            ),
        )

    # Also class attributes, as in twilio-python: ApplicationList.CreateShortCodeApplicationRequest({...})
    CreateShortCodeApplicationRequestBusinessInformation = CreateShortCodeApplicationRequestBusinessInformation
    CreateShortCodeApplicationRequestSetup = CreateShortCodeApplicationRequestSetup
    CreateShortCodeApplicationRequest = CreateShortCodeApplicationRequest


__all__ = [
    "ApplicationBusinessInformationRecord",
    "ApplicationComplianceKeywordsRecord",
    "ApplicationContentExamplesRecord",
    "ApplicationContext",
    "ApplicationInstance",
    "ApplicationList",
    "ApplicationPage",
    "ApplicationSetupLeaseType",
    "ApplicationSetupPaymentFrequency",
    "ApplicationSetupRecord",
    "ApplicationSetupRequestType",
    "ApplicationSetupTrafficType",
    "ApplicationSmsCampaignDetailsCampaignFrequency",
    "ApplicationSmsCampaignDetailsCustomerCareChannel",
    "ApplicationSmsCampaignDetailsRecord",
    "ApplicationSmsCampaignDetailsScUseCaseCategories",
    "ApplicationState",
    "ApplicationUserSignUpRecord",
    "ApplicationUserSignUpSignUpOptions",
    "CreateShortCodeApplicationRequest",
    "CreateShortCodeApplicationRequestBusinessInformation",
    "CreateShortCodeApplicationRequestSetup",
]
