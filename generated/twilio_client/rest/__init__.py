"""Client and AsyncClient. Each Twilio API is an attribute, loaded on first use.

Generated from all contracts; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic

from ..base.async_client_base import AsyncClientBase
from ..base.client_base import ClientBase
from ..base.links import alias, lazy
from ..base.mode import Async as AsyncMode, M, Sync as SyncMode

if TYPE_CHECKING:
    from .accounts import Accounts
    from .api import Api
    from .api.v2010.account.address import AddressList
    from .api.v2010.account.application import ApplicationList
    from .api.v2010.account.authorized_connect_app import AuthorizedConnectAppList
    from .api.v2010.account.available_phone_number_country import AvailablePhoneNumberCountryList
    from .api.v2010.account.balance import BalanceList
    from .api.v2010.account.call import CallList
    from .api.v2010.account.conference import ConferenceList
    from .api.v2010.account.connect_app import ConnectAppList
    from .api.v2010.account.incoming_phone_number import IncomingPhoneNumberList
    from .api.v2010.account.key import KeyList
    from .api.v2010.account.message import MessageList
    from .api.v2010.account.new_key import NewKeyList
    from .api.v2010.account.new_signing_key import NewSigningKeyList
    from .api.v2010.account.notification import NotificationList
    from .api.v2010.account.outgoing_caller_id import OutgoingCallerIdList
    from .api.v2010.account.queue import QueueList
    from .api.v2010.account.recording import RecordingList
    from .api.v2010.account.short_code import ShortCodeList
    from .api.v2010.account.signing_key import SigningKeyList
    from .api.v2010.account.sip import SipList
    from .api.v2010.account.token import TokenList
    from .api.v2010.account.transcription import TranscriptionList
    from .api.v2010.account.usage import UsageList
    from .api.v2010.account.validation_request import ValidationRequestList
    from .assistants import Assistants
    from .bulkexports import Bulkexports
    from .chat import Chat
    from .comms import Comms
    from .content import Content
    from .conversations import Conversations
    from .events import Events
    from .flex_api import FlexApi
    from .frontline_api import FrontlineApi
    from .iam import Iam
    from .insights import Insights
    from .intelligence import Intelligence
    from .ip_messaging import IpMessaging
    from .knowledge import Knowledge
    from .lookups import Lookups
    from .marketplace import Marketplace
    from .memory import Memory
    from .messaging import Messaging
    from .monitor import Monitor
    from .notify import Notify
    from .numbers import Numbers
    from .oauth import Oauth
    from .preview import Preview
    from .preview_iam import PreviewIam
    from .pricing import Pricing
    from .proxy import Proxy
    from .routes import Routes
    from .serverless import Serverless
    from .studio import Studio
    from .supersim import Supersim
    from .sync import Sync
    from .taskrouter import Taskrouter
    from .trunking import Trunking
    from .trusthub import Trusthub
    from .verify import Verify
    from .video import Video
    from .voice import Voice
    from .wireless import Wireless


class _Apis(Generic[M]):
    """One attribute per API host, and shortcuts into the core API."""

    accounts: lazy[Accounts[M]] = lazy(".accounts", "Accounts")
    api: lazy[Api[M]] = lazy(".api", "Api")
    assistants: lazy[Assistants[M]] = lazy(".assistants", "Assistants")
    bulkexports: lazy[Bulkexports[M]] = lazy(".bulkexports", "Bulkexports")
    chat: lazy[Chat[M]] = lazy(".chat", "Chat")
    comms: lazy[Comms[M]] = lazy(".comms", "Comms")
    content: lazy[Content[M]] = lazy(".content", "Content")
    conversations: lazy[Conversations[M]] = lazy(".conversations", "Conversations")
    events: lazy[Events[M]] = lazy(".events", "Events")
    flex_api: lazy[FlexApi[M]] = lazy(".flex_api", "FlexApi")
    frontline_api: lazy[FrontlineApi[M]] = lazy(".frontline_api", "FrontlineApi")
    iam: lazy[Iam[M]] = lazy(".iam", "Iam")
    insights: lazy[Insights[M]] = lazy(".insights", "Insights")
    intelligence: lazy[Intelligence[M]] = lazy(".intelligence", "Intelligence")
    ip_messaging: lazy[IpMessaging[M]] = lazy(".ip_messaging", "IpMessaging")
    knowledge: lazy[Knowledge[M]] = lazy(".knowledge", "Knowledge")
    lookups: lazy[Lookups[M]] = lazy(".lookups", "Lookups")
    marketplace: lazy[Marketplace[M]] = lazy(".marketplace", "Marketplace")
    memory: lazy[Memory[M]] = lazy(".memory", "Memory")
    messaging: lazy[Messaging[M]] = lazy(".messaging", "Messaging")
    monitor: lazy[Monitor[M]] = lazy(".monitor", "Monitor")
    notify: lazy[Notify[M]] = lazy(".notify", "Notify")
    numbers: lazy[Numbers[M]] = lazy(".numbers", "Numbers")
    oauth: lazy[Oauth[M]] = lazy(".oauth", "Oauth")
    preview: lazy[Preview[M]] = lazy(".preview", "Preview")
    preview_iam: lazy[PreviewIam[M]] = lazy(".preview_iam", "PreviewIam")
    pricing: lazy[Pricing[M]] = lazy(".pricing", "Pricing")
    proxy: lazy[Proxy[M]] = lazy(".proxy", "Proxy")
    routes: lazy[Routes[M]] = lazy(".routes", "Routes")
    serverless: lazy[Serverless[M]] = lazy(".serverless", "Serverless")
    studio: lazy[Studio[M]] = lazy(".studio", "Studio")
    supersim: lazy[Supersim[M]] = lazy(".supersim", "Supersim")
    sync: lazy[Sync[M]] = lazy(".sync", "Sync")
    taskrouter: lazy[Taskrouter[M]] = lazy(".taskrouter", "Taskrouter")
    trunking: lazy[Trunking[M]] = lazy(".trunking", "Trunking")
    trusthub: lazy[Trusthub[M]] = lazy(".trusthub", "Trusthub")
    verify: lazy[Verify[M]] = lazy(".verify", "Verify")
    video: lazy[Video[M]] = lazy(".video", "Video")
    voice: lazy[Voice[M]] = lazy(".voice", "Voice")
    wireless: lazy[Wireless[M]] = lazy(".wireless", "Wireless")

    addresses: alias[AddressList[M]] = alias("api.v2010.account.addresses")
    applications: alias[ApplicationList[M]] = alias("api.v2010.account.applications")
    authorized_connect_apps: alias[AuthorizedConnectAppList[M]] = alias("api.v2010.account.authorized_connect_apps")
    available_phone_numbers: alias[AvailablePhoneNumberCountryList[M]] = alias(
        "api.v2010.account.available_phone_numbers"
    )
    balance: alias[BalanceList[M]] = alias("api.v2010.account.balance")
    calls: alias[CallList[M]] = alias("api.v2010.account.calls")
    conferences: alias[ConferenceList[M]] = alias("api.v2010.account.conferences")
    connect_apps: alias[ConnectAppList[M]] = alias("api.v2010.account.connect_apps")
    incoming_phone_numbers: alias[IncomingPhoneNumberList[M]] = alias("api.v2010.account.incoming_phone_numbers")
    keys: alias[KeyList[M]] = alias("api.v2010.account.keys")
    messages: alias[MessageList[M]] = alias("api.v2010.account.messages")
    new_keys: alias[NewKeyList[M]] = alias("api.v2010.account.new_keys")
    new_signing_keys: alias[NewSigningKeyList[M]] = alias("api.v2010.account.new_signing_keys")
    notifications: alias[NotificationList[M]] = alias("api.v2010.account.notifications")
    outgoing_caller_ids: alias[OutgoingCallerIdList[M]] = alias("api.v2010.account.outgoing_caller_ids")
    queues: alias[QueueList[M]] = alias("api.v2010.account.queues")
    recordings: alias[RecordingList[M]] = alias("api.v2010.account.recordings")
    short_codes: alias[ShortCodeList[M]] = alias("api.v2010.account.short_codes")
    signing_keys: alias[SigningKeyList[M]] = alias("api.v2010.account.signing_keys")
    sip: alias[SipList[M]] = alias("api.v2010.account.sip")
    tokens: alias[TokenList[M]] = alias("api.v2010.account.tokens")
    transcriptions: alias[TranscriptionList[M]] = alias("api.v2010.account.transcriptions")
    usage: alias[UsageList[M]] = alias("api.v2010.account.usage")
    validation_requests: alias[ValidationRequestList[M]] = alias("api.v2010.account.validation_requests")


class Client(ClientBase, _Apis[SyncMode]):
    """Client for Twilio's REST APIs. Calls block until Twilio responds."""


class AsyncClient(AsyncClientBase, _Apis[AsyncMode]):
    """Client for Twilio's REST APIs on asyncio. Calls return coroutines."""


__all__ = ["AsyncClient", "Client"]
