"""Service records.

Generated from specs/contract/twilio_conversations_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from .....base.deserialize import iso8601_datetime
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
from .....sids import AccountSid, ISSid

if TYPE_CHECKING:
    from .binding import BindingList
    from .configuration import ConfigurationList
    from .conversation import ConversationList
    from .conversation_with_participants import ConversationWithParticipantsList
    from .participant_conversation import ParticipantConversationList
    from .role import RoleList
    from .user import UserList


class ServiceContext(InstanceContext[M]):
    """One Service."""

    _uri = Uri("https://conversations.twilio.com/v1/Services/{sid}", sid=ISSid)

    bindings: lazy[BindingList[M]] = lazy(".binding", "BindingList", chat_service_sid="sid")
    configuration: lazy[ConfigurationList[M]] = lazy(".configuration", "ConfigurationList", chat_service_sid="sid")
    conversations: lazy[ConversationList[M]] = lazy(".conversation", "ConversationList", chat_service_sid="sid")
    conversation_with_participants: lazy[ConversationWithParticipantsList[M]] = lazy(
        ".conversation_with_participants", "ConversationWithParticipantsList", chat_service_sid="sid"
    )
    participant_conversations: lazy[ParticipantConversationList[M]] = lazy(
        ".participant_conversation", "ParticipantConversationList", chat_service_sid="sid"
    )
    roles: lazy[RoleList[M]] = lazy(".role", "RoleList", chat_service_sid="sid")
    users: lazy[UserList[M]] = lazy(".user", "UserList", chat_service_sid="sid")

    @op
    def delete(self) -> Request[bool]:
        """Delete the Service: DELETE /v1/Services/{Sid}"""
        return Request(self, "DELETE", bool)

    @op
    def fetch(self) -> Request[ServiceInstance[M]]:
        """Fetch the Service: GET /v1/Services/{Sid}"""
        return Request(self, "GET", ServiceInstance)


class ServiceInstance(ServiceContext[M], InstanceResource[M]):
    """A Service as returned by Twilio.

    Attributes:
        friendly_name: Personal data, kept 30 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(friendly_name=Pii(30))

    account_sid: field[AccountSid] = field()
    sid: field[ISSid] = field()
    friendly_name: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    links: field[dict[str, Json]] = field()


class ServicePage(Page[M, ServiceInstance[M]]):
    """One page of Service records."""

    _record = ServiceInstance
    _paging = Linked("services", max_size=100)


class ServiceList(ListResource[M]):
    """Service records."""

    _uri = Uri("https://conversations.twilio.com/v1/Services")

    def __call__(self, sid: ISSid) -> ServiceContext[M]:
        """The Service with this identifier. Sends no request."""
        return ServiceContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(self, friendly_name: str) -> Request[ServiceInstance[M]]:
        """Create a Service: POST /v1/Services"""
        return Request(self, "POST", ServiceInstance, form={"FriendlyName": friendly_name})

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[ServiceInstance[M]]:
        """List Service records: GET /v1/Services

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 100.
        """
        return Listing(self, ServicePage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[ServicePage[M]]:
        """Fetch one page of Service records: GET /v1/Services

        Args:
            page_size: Records per page: 1 to 100.
        """
        return Request(
            self, "GET", ServicePage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[ServicePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ServicePage, url=target_url)


__all__ = ["ServiceContext", "ServiceInstance", "ServiceList", "ServicePage"]
