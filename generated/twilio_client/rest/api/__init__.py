"""https://api.twilio.com: the versions of this API.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...base.domain import Domain
from ...base.links import alias, lazy
from ...base.mode import M

if TYPE_CHECKING:
    from .v2010 import V2010
    from .v2010.account import AccountContext, AccountList
    from .v2010.account.address import AddressList
    from .v2010.account.application import ApplicationList
    from .v2010.account.authorized_connect_app import AuthorizedConnectAppList
    from .v2010.account.available_phone_number_country import AvailablePhoneNumberCountryList
    from .v2010.account.balance import BalanceList
    from .v2010.account.call import CallList
    from .v2010.account.conference import ConferenceList
    from .v2010.account.connect_app import ConnectAppList
    from .v2010.account.incoming_phone_number import IncomingPhoneNumberList
    from .v2010.account.key import KeyList
    from .v2010.account.message import MessageList
    from .v2010.account.new_key import NewKeyList
    from .v2010.account.new_signing_key import NewSigningKeyList
    from .v2010.account.notification import NotificationList
    from .v2010.account.outgoing_caller_id import OutgoingCallerIdList
    from .v2010.account.queue import QueueList
    from .v2010.account.recording import RecordingList
    from .v2010.account.short_code import ShortCodeList
    from .v2010.account.signing_key import SigningKeyList
    from .v2010.account.sip import SipList
    from .v2010.account.token import TokenList
    from .v2010.account.transcription import TranscriptionList
    from .v2010.account.usage import UsageList
    from .v2010.account.validation_request import ValidationRequestList


class Api(Domain[M]):
    """https://api.twilio.com"""

    v2010: lazy[V2010[M]] = lazy(".v2010", "V2010")

    account: alias[AccountContext[M]] = alias("v2010.account")
    accounts: alias[AccountList[M]] = alias("v2010.accounts")
    addresses: alias[AddressList[M]] = alias("v2010.account.addresses", deprecated=True)
    applications: alias[ApplicationList[M]] = alias("v2010.account.applications", deprecated=True)
    authorized_connect_apps: alias[AuthorizedConnectAppList[M]] = alias(
        "v2010.account.authorized_connect_apps", deprecated=True
    )
    available_phone_numbers: alias[AvailablePhoneNumberCountryList[M]] = alias(
        "v2010.account.available_phone_numbers", deprecated=True
    )
    balance: alias[BalanceList[M]] = alias("v2010.account.balance", deprecated=True)
    calls: alias[CallList[M]] = alias("v2010.account.calls", deprecated=True)
    conferences: alias[ConferenceList[M]] = alias("v2010.account.conferences", deprecated=True)
    connect_apps: alias[ConnectAppList[M]] = alias("v2010.account.connect_apps", deprecated=True)
    incoming_phone_numbers: alias[IncomingPhoneNumberList[M]] = alias(
        "v2010.account.incoming_phone_numbers", deprecated=True
    )
    keys: alias[KeyList[M]] = alias("v2010.account.keys", deprecated=True)
    messages: alias[MessageList[M]] = alias("v2010.account.messages", deprecated=True)
    new_keys: alias[NewKeyList[M]] = alias("v2010.account.new_keys", deprecated=True)
    new_signing_keys: alias[NewSigningKeyList[M]] = alias("v2010.account.new_signing_keys", deprecated=True)
    notifications: alias[NotificationList[M]] = alias("v2010.account.notifications", deprecated=True)
    outgoing_caller_ids: alias[OutgoingCallerIdList[M]] = alias("v2010.account.outgoing_caller_ids", deprecated=True)
    queues: alias[QueueList[M]] = alias("v2010.account.queues", deprecated=True)
    recordings: alias[RecordingList[M]] = alias("v2010.account.recordings", deprecated=True)
    short_codes: alias[ShortCodeList[M]] = alias("v2010.account.short_codes", deprecated=True)
    signing_keys: alias[SigningKeyList[M]] = alias("v2010.account.signing_keys", deprecated=True)
    sip: alias[SipList[M]] = alias("v2010.account.sip", deprecated=True)
    tokens: alias[TokenList[M]] = alias("v2010.account.tokens", deprecated=True)
    transcriptions: alias[TranscriptionList[M]] = alias("v2010.account.transcriptions", deprecated=True)
    usage: alias[UsageList[M]] = alias("v2010.account.usage", deprecated=True)
    validation_requests: alias[ValidationRequestList[M]] = alias("v2010.account.validation_requests", deprecated=True)


__all__ = ["Api"]
