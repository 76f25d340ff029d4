"""Account records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .....base.deserialize import rfc2822_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.pii import Pii, personal
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid

if TYPE_CHECKING:
    from .address import AddressList
    from .application import ApplicationList
    from .authorized_connect_app import AuthorizedConnectAppList
    from .available_phone_number_country import AvailablePhoneNumberCountryList
    from .balance import BalanceList
    from .call import CallList
    from .conference import ConferenceList
    from .connect_app import ConnectAppList
    from .incoming_phone_number import IncomingPhoneNumberList
    from .key import KeyList
    from .message import MessageList
    from .new_key import NewKeyList
    from .new_signing_key import NewSigningKeyList
    from .notification import NotificationList
    from .outgoing_caller_id import OutgoingCallerIdList
    from .queue import QueueList
    from .recording import RecordingList
    from .short_code import ShortCodeList
    from .signing_key import SigningKeyList
    from .sip import SipList
    from .token import TokenList
    from .transcription import TranscriptionList
    from .usage import UsageList
    from .validation_request import ValidationRequestList

AccountStatus: TypeAlias = Literal["active", "suspended", "closed"]
AccountType: TypeAlias = Literal["Trial", "Full"]


class AccountContext(InstanceContext[M]):
    """One Account."""

    _uri = Uri("https://api.twilio.com/2010-04-01/Accounts/{sid}.json", sid=AccountSid)

    addresses: lazy[AddressList[M]] = lazy(".address", "AddressList", account_sid="sid")
    applications: lazy[ApplicationList[M]] = lazy(".application", "ApplicationList", account_sid="sid")
    authorized_connect_apps: lazy[AuthorizedConnectAppList[M]] = lazy(
        ".authorized_connect_app", "AuthorizedConnectAppList", account_sid="sid"
    )
    available_phone_numbers: lazy[AvailablePhoneNumberCountryList[M]] = lazy(
        ".available_phone_number_country", "AvailablePhoneNumberCountryList", account_sid="sid"
    )
    balance: lazy[BalanceList[M]] = lazy(".balance", "BalanceList", account_sid="sid")
    calls: lazy[CallList[M]] = lazy(".call", "CallList", account_sid="sid")
    conferences: lazy[ConferenceList[M]] = lazy(".conference", "ConferenceList", account_sid="sid")
    connect_apps: lazy[ConnectAppList[M]] = lazy(".connect_app", "ConnectAppList", account_sid="sid")
    incoming_phone_numbers: lazy[IncomingPhoneNumberList[M]] = lazy(
        ".incoming_phone_number", "IncomingPhoneNumberList", account_sid="sid"
    )
    keys: lazy[KeyList[M]] = lazy(".key", "KeyList", account_sid="sid")
    new_keys: lazy[NewKeyList[M]] = lazy(".new_key", "NewKeyList", account_sid="sid")
    messages: lazy[MessageList[M]] = lazy(".message", "MessageList", account_sid="sid")
    queues: lazy[QueueList[M]] = lazy(".queue", "QueueList", account_sid="sid")
    signing_keys: lazy[SigningKeyList[M]] = lazy(".signing_key", "SigningKeyList", account_sid="sid")
    new_signing_keys: lazy[NewSigningKeyList[M]] = lazy(".new_signing_key", "NewSigningKeyList", account_sid="sid")
    notifications: lazy[NotificationList[M]] = lazy(".notification", "NotificationList", account_sid="sid")
    outgoing_caller_ids: lazy[OutgoingCallerIdList[M]] = lazy(
        ".outgoing_caller_id", "OutgoingCallerIdList", account_sid="sid"
    )
    validation_requests: lazy[ValidationRequestList[M]] = lazy(
        ".validation_request", "ValidationRequestList", account_sid="sid"
    )
    recordings: lazy[RecordingList[M]] = lazy(".recording", "RecordingList", account_sid="sid")
    short_codes: lazy[ShortCodeList[M]] = lazy(".short_code", "ShortCodeList", account_sid="sid")
    sip: lazy[SipList[M]] = lazy(".sip", "SipList", account_sid="sid")
    tokens: lazy[TokenList[M]] = lazy(".token", "TokenList", account_sid="sid")
    transcriptions: lazy[TranscriptionList[M]] = lazy(".transcription", "TranscriptionList", account_sid="sid")
    usage: lazy[UsageList[M]] = lazy(".usage", "UsageList", account_sid="sid")

    @op
    def fetch(self) -> Request[AccountInstance[M]]:
        """Fetch the Account: GET /2010-04-01/Accounts/{Sid}.json"""
        return Request(self, "GET", AccountInstance)

    @op
    def update(
        self, friendly_name: str | None = None, status: AccountStatus | str | None = None
    ) -> Request[AccountInstance[M]]:
        """Update the Account: POST /2010-04-01/Accounts/{Sid}.json"""
        return Request(self, "POST", AccountInstance, form={"FriendlyName": friendly_name, "Status": status})


class AccountInstance(AccountContext[M], InstanceResource[M]):
    """An Account as returned by Twilio.

    Attributes:
        auth_token: Sensitive personal data, kept 30 days.
        friendly_name: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "status", "type")
    __pii__ = personal(auth_token=Pii(30, "sensitive"), friendly_name=Pii(30))

    auth_token: field[str] = field()
    date_created: field[datetime] = field(rfc2822_datetime)
    date_updated: field[datetime] = field(rfc2822_datetime)
    friendly_name: field[str] = field()
    owner_account_sid: field[AccountSid] = field()
    sid: field[AccountSid] = field()
    status: field[AccountStatus | str] = field()
    subresource_uris: field[dict[str, Json]] = field()
    type: field[AccountType | str] = field()
    uri: field[str] = field()

    class Status:
        """Values of AccountStatus."""

        ACTIVE: Final = "active"
        SUSPENDED: Final = "suspended"
        CLOSED: Final = "closed"

    class Type:
        """Values of AccountType."""

        TRIAL: Final = "Trial"
        FULL: Final = "Full"


class AccountPage(Page[M, AccountInstance[M]]):
    """One page of Account records."""

    _record = AccountInstance
    _paging = Linked("accounts", max_size=1000)


class AccountList(ListResource[M]):
    """Account records."""

    _uri = Uri("https://api.twilio.com/2010-04-01/Accounts.json")

    def __call__(self, sid: AccountSid) -> AccountContext[M]:
        """The Account with this identifier. Sends no request."""
        return AccountContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(self, friendly_name: str | None = None) -> Request[AccountInstance[M]]:
        """Create an Account: POST /2010-04-01/Accounts.json"""
        return Request(self, "POST", AccountInstance, form={"FriendlyName": friendly_name})

    @listing
    def list(
        self,
        friendly_name: str | None = None,
        status: AccountStatus | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[AccountInstance[M]]:
        """List Account records: GET /2010-04-01/Accounts.json

        Args:
            friendly_name: Personal data, kept 30 days.
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(
            self,
            AccountPage,
            query={"FriendlyName": friendly_name, "Status": status, "PageSize": page_size},
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        friendly_name: str | None = None,
        status: AccountStatus | str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[AccountPage[M]]:
        """Fetch one page of Account records: GET /2010-04-01/Accounts.json

        Args:
            friendly_name: Personal data, kept 30 days.
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            AccountPage,
            query={
                "FriendlyName": friendly_name,
                "Status": status,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
        )

    @op
    def get_page(self, target_url: str) -> Request[AccountPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", AccountPage, url=target_url)


__all__ = ["AccountContext", "AccountInstance", "AccountList", "AccountPage", "AccountStatus", "AccountType"]
