"""Content records.

Generated from specs/contract/twilio_content_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal, TypeAlias, TypedDict

from .....base.compat import Required
from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.json_body import JsonBody, closed
from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, ContentSid

if TYPE_CHECKING:
    from .approval_create import ApprovalCreateList
    from .approval_fetch import ApprovalFetchList

CallToActionActionType: TypeAlias = Literal[
    "URL", "PHONE_NUMBER", "COPY_CODE", "VOICE_CALL", "VOICE_CALL_REQUEST", "REQUEST_CONTACT_INFO"
]
QuickReplyActionType: TypeAlias = Literal["QUICK_REPLY"]
CardActionType: TypeAlias = Literal["URL", "PHONE_NUMBER", "QUICK_REPLY", "COPY_CODE", "VOICE_CALL"]
WebviewSizeType: TypeAlias = Literal["TALL", "FULL", "HALF", "NONE"]
CarouselActionType: TypeAlias = Literal["URL", "PHONE_NUMBER", "QUICK_REPLY"]
AuthenticationActionType: TypeAlias = Literal["COPY_CODE"]


@closed
class TwilioText(TypedDict, total=False):
    """`twilioText` in a request."""

    body: Required[str]


@closed
class TwilioMedia(TypedDict, total=False):
    """`twilioMedia` in a request."""

    body: str
    media: Required[Sequence[str]]


@closed
class TwilioLocation(TypedDict, total=False):
    """`twilioLocation` in a request."""

    latitude: Required[float]
    longitude: Required[float]
    label: str
    id: str
    address: str


@closed
class ListItem(TypedDict, total=False):
    """`listItem` in a request."""

    id: Required[str]
    item: Required[str]
    description: str


@closed
class TwilioListPicker(TypedDict, total=False):
    """`twilioListPicker` in a request."""

    body: Required[str]
    button: Required[str]
    items: Required[Sequence[ListItem]]


@closed
class CallToActionAction(TypedDict, total=False):
    """`callToActionAction` in a request."""

    type: Required[CallToActionActionType | str]
    title: str
    url: str
    phone: str
    code: str
    id: str


@closed
class TwilioCallToAction(TypedDict, total=False):
    """`twilioCallToAction` in a request."""

    body: Required[str]
    actions: Required[Sequence[CallToActionAction]]


@closed
class QuickReplyAction(TypedDict, total=False):
    """`quickReplyAction` in a request."""

    type: QuickReplyActionType | str
    title: Required[str]
    id: str


@closed
class TwilioQuickReply(TypedDict, total=False):
    """`twilioQuickReply` in a request."""

    body: Required[str]
    actions: Required[Sequence[QuickReplyAction]]


@closed
class CardAction(TypedDict, total=False):
    """`cardAction` in a request."""

    type: Required[CardActionType | str]
    title: Required[str]
    url: str
    phone: str
    id: str
    code: str
    webview_size: WebviewSizeType | str


@closed
class TwilioCard(TypedDict, total=False):
    """`twilioCard` in a request."""

    title: str
    subtitle: str
    media: Sequence[str]
    actions: Sequence[CardAction]


@closed
class CatalogItem(TypedDict, total=False):
    """`catalogItem` in a request."""

    id: str
    section_title: str
    name: str
    media_url: str
    price: float
    description: str


@closed
class TwilioCatalog(TypedDict, total=False):
    """`twilioCatalog` in a request."""

    title: str
    body: Required[str]
    subtitle: str
    id: str
    items: Sequence[CatalogItem]
    dynamic_items: str


@closed
class CarouselAction(TypedDict, total=False):
    """`carouselAction` in a request."""

    type: Required[CarouselActionType | str]
    title: Required[str]
    url: str
    phone: str
    id: str


@closed
class CarouselCard(TypedDict, total=False):
    """`carouselCard` in a request."""

    title: str
    body: Required[str]
    media: Required[str]
    actions: Required[Sequence[CarouselAction]]


@closed
class TwilioCarousel(TypedDict, total=False):
    """`twilioCarousel` in a request."""

    body: Required[str]
    cards: Required[Sequence[CarouselCard]]


@closed
class FlowsPageComponent(TypedDict, total=False):
    """`flowsPageComponent` in a request."""

    label: str
    type: Required[str]


@closed
class FlowsPage(TypedDict, total=False):
    """`flowsPage` in a request."""

    id: Required[str]
    next_page_id: str
    title: Required[str]
    subtitle: str
    layout: Required[Sequence[FlowsPageComponent]]


@closed
class TwilioFlows(TypedDict, total=False):
    """`twilioFlows` in a request."""

    body: Required[str]
    button_text: Required[str]
    subtitle: str
    media_url: str
    pages: Required[Sequence[FlowsPage]]
    type: Required[str]


@closed
class TwilioSchedule(TypedDict, total=False):
    """`twilioSchedule` in a request."""

    id: Required[str]
    title: Required[str]
    timeSlots: Required[str]


@closed
class WhatsappCard(TypedDict, total=False):
    """`whatsappCard` in a request."""

    body: Required[str]
    footer: str
    media: Sequence[str]
    header_text: str
    actions: Sequence[CardAction]


@closed
class AuthenticationAction(TypedDict, total=False):
    """`authenticationAction` in a request."""

    type: Required[AuthenticationActionType | str]
    copy_code_text: Required[str]


@closed
class WhatsappAuthentication(TypedDict, total=False):
    """`whatsappAuthentication` in a request."""

    add_security_recommendation: bool
    code_expiration_minutes: float
    actions: Required[Sequence[AuthenticationAction]]


@closed
class WhatsappFlows(TypedDict, total=False):
    """`whatsappFlows` in a request."""

    body: Required[str]
    button_text: Required[str]
    subtitle: str
    media_url: str
    flow_id: Required[str]
    flow_token: str
    flow_first_page_id: str
    is_flow_first_page_endpoint: bool


Types = TypedDict(
    "Types",
    {
        "twilio/text": "TwilioText | None",
        "twilio/media": "TwilioMedia | None",
        "twilio/location": "TwilioLocation | None",
        "twilio/list-picker": "TwilioListPicker | None",
        "twilio/call-to-action": "TwilioCallToAction | None",
        "twilio/quick-reply": "TwilioQuickReply | None",
        "twilio/card": "TwilioCard | None",
        "twilio/catalog": "TwilioCatalog | None",
        "twilio/carousel": "TwilioCarousel | None",
        "twilio/flows": "TwilioFlows | None",
        "twilio/schedule": "TwilioSchedule | None",
        "whatsapp/card": "WhatsappCard | None",
        "whatsapp/authentication": "WhatsappAuthentication | None",
        "whatsapp/flows": "WhatsappFlows | None",
    },
    total=False,
)
"""`types` in a request."""


class ContentCreateRequest(TypedDict, total=False):
    """`ContentCreateRequest` in a request."""

    friendly_name: str
    variables: Mapping[str, str]
    language: Required[str]
    types: Required[Types]


class ContentUpdateRequest(TypedDict, total=False):
    """`ContentUpdateRequest` in a request."""

    friendly_name: str
    variables: Mapping[str, str]
    language: str
    types: Required[Types]


class ContentContext(InstanceContext[M]):
    """One Content."""

    _uri = Uri("https://content.twilio.com/v1/Content/{sid}", sid=ContentSid)

    approval_create: lazy[ApprovalCreateList[M]] = lazy(".approval_create", "ApprovalCreateList", content_sid="sid")
    approval_fetch: lazy[ApprovalFetchList[M]] = lazy(".approval_fetch", "ApprovalFetchList")

    @op
    def fetch(self) -> Request[ContentInstance[M]]:
        """Fetch the Content: GET /v1/Content/{Sid}"""
        return Request(self, "GET", ContentInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Content: DELETE /v1/Content/{Sid}"""
        return Request(self, "DELETE", bool)

    @op
    def update(self, content_update_request: ContentUpdateRequest) -> Request[ContentInstance[M]]:
        """Update the Content: PUT /v1/Content/{Sid}"""
        return Request(
            self,
            "PUT",
            ContentInstance,
            json=JsonBody(content_update_request, ContentUpdateRequest, name="content_update_request"),
        )

    # Also class attributes, as in twilio-python: ContentContext.ContentUpdateRequest({...})
    TwilioText = TwilioText
    TwilioMedia = TwilioMedia
    TwilioLocation = TwilioLocation
    ListItem = ListItem
    TwilioListPicker = TwilioListPicker
    CallToActionAction = CallToActionAction
    TwilioCallToAction = TwilioCallToAction
    QuickReplyAction = QuickReplyAction
    TwilioQuickReply = TwilioQuickReply
    CardAction = CardAction
    TwilioCard = TwilioCard
    CatalogItem = CatalogItem
    TwilioCatalog = TwilioCatalog
    CarouselAction = CarouselAction
    CarouselCard = CarouselCard
    TwilioCarousel = TwilioCarousel
    FlowsPageComponent = FlowsPageComponent
    FlowsPage = FlowsPage
    TwilioFlows = TwilioFlows
    TwilioSchedule = TwilioSchedule
    WhatsappCard = WhatsappCard
    AuthenticationAction = AuthenticationAction
    WhatsappAuthentication = WhatsappAuthentication
    WhatsappFlows = WhatsappFlows
    Types = Types
    ContentCreateRequest = ContentCreateRequest
    ContentUpdateRequest = ContentUpdateRequest


class ContentInstance(ContentContext[M], InstanceResource[M]):
    """A Content as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    sid: field[ContentSid] = field()
    account_sid: field[AccountSid] = field()
    friendly_name: field[str] = field()
    language: field[str] = field()
    variables: field[dict[str, Json]] = field()
    types: field[dict[str, Json]] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()

    class CallToActionActionType:
        """Values of CallToActionActionType."""

        URL: Final = "URL"
        PHONE_NUMBER: Final = "PHONE_NUMBER"
        COPY_CODE: Final = "COPY_CODE"
        VOICE_CALL: Final = "VOICE_CALL"
        VOICE_CALL_REQUEST: Final = "VOICE_CALL_REQUEST"
        REQUEST_CONTACT_INFO: Final = "REQUEST_CONTACT_INFO"

    class QuickReplyActionType:
        """Values of QuickReplyActionType."""

        QUICK_REPLY: Final = "QUICK_REPLY"

    class CardActionType:
        """Values of CardActionType."""

        URL: Final = "URL"
        PHONE_NUMBER: Final = "PHONE_NUMBER"
        QUICK_REPLY: Final = "QUICK_REPLY"
        COPY_CODE: Final = "COPY_CODE"
        VOICE_CALL: Final = "VOICE_CALL"

    class WebviewSizeType:
        """Values of WebviewSizeType."""

        TALL: Final = "TALL"
        FULL: Final = "FULL"
        HALF: Final = "HALF"
        NONE: Final = "NONE"

    class CarouselActionType:
        """Values of CarouselActionType."""

        URL: Final = "URL"
        PHONE_NUMBER: Final = "PHONE_NUMBER"
        QUICK_REPLY: Final = "QUICK_REPLY"

    class AuthenticationActionType:
        """Values of AuthenticationActionType."""

        COPY_CODE: Final = "COPY_CODE"


class ContentPage(Page[M, ContentInstance[M]]):
    """One page of Content records."""

    _record = ContentInstance
    _paging = Linked("contents", max_size=1000)


class ContentList(ListResource[M]):
    """Content records."""

    _uri = Uri("https://content.twilio.com/v1/Content")

    def __call__(self, sid: ContentSid) -> ContentContext[M]:
        """The Content with this identifier. Sends no request."""
        return ContentContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(self, content_create_request: ContentCreateRequest) -> Request[ContentInstance[M]]:
        """Create a Content: POST /v1/Content"""
        return Request(
            self,
            "POST",
            ContentInstance,
            json=JsonBody(content_create_request, ContentCreateRequest, name="content_create_request"),
        )

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[ContentInstance[M]]:
        """List Content records: GET /v1/Content

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, ContentPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[ContentPage[M]]:
        """Fetch one page of Content records: GET /v1/Content

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", ContentPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[ContentPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ContentPage, url=target_url)

    # Also class attributes, as in twilio-python: ContentList.ContentUpdateRequest({...})
    TwilioText = TwilioText
    TwilioMedia = TwilioMedia
    TwilioLocation = TwilioLocation
    ListItem = ListItem
    TwilioListPicker = TwilioListPicker
    CallToActionAction = CallToActionAction
    TwilioCallToAction = TwilioCallToAction
    QuickReplyAction = QuickReplyAction
    TwilioQuickReply = TwilioQuickReply
    CardAction = CardAction
    TwilioCard = TwilioCard
    CatalogItem = CatalogItem
    TwilioCatalog = TwilioCatalog
    CarouselAction = CarouselAction
    CarouselCard = CarouselCard
    TwilioCarousel = TwilioCarousel
    FlowsPageComponent = FlowsPageComponent
    FlowsPage = FlowsPage
    TwilioFlows = TwilioFlows
    TwilioSchedule = TwilioSchedule
    WhatsappCard = WhatsappCard
    AuthenticationAction = AuthenticationAction
    WhatsappAuthentication = WhatsappAuthentication
    WhatsappFlows = WhatsappFlows
    Types = Types
    ContentCreateRequest = ContentCreateRequest
    ContentUpdateRequest = ContentUpdateRequest


__all__ = [
    "AuthenticationAction",
    "AuthenticationActionType",
    "CallToActionAction",
    "CallToActionActionType",
    "CardAction",
    "CardActionType",
    "CarouselAction",
    "CarouselActionType",
    "CarouselCard",
    "CatalogItem",
    "ContentContext",
    "ContentCreateRequest",
    "ContentInstance",
    "ContentList",
    "ContentPage",
    "ContentUpdateRequest",
    "FlowsPage",
    "FlowsPageComponent",
    "ListItem",
    "QuickReplyAction",
    "QuickReplyActionType",
    "TwilioCallToAction",
    "TwilioCard",
    "TwilioCarousel",
    "TwilioCatalog",
    "TwilioFlows",
    "TwilioListPicker",
    "TwilioLocation",
    "TwilioMedia",
    "TwilioQuickReply",
    "TwilioSchedule",
    "TwilioText",
    "Types",
    "WebviewSizeType",
    "WhatsappAuthentication",
    "WhatsappCard",
    "WhatsappFlows",
]
