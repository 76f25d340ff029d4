"""Entity records.

Generated from specs/contract/twilio_verify_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ......base.deserialize import iso8601_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.links import lazy
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.pii import Pii, personal
from ......base.request import Listing, Request
from ......base.uri import Uri
from ......base.values import Json
from ......sids import AccountSid, EntitySid, VerifyServiceSid

if TYPE_CHECKING:
    from .challenge import ChallengeList
    from .factor import FactorList
    from .new_factor import NewFactorList


class EntityContext(InstanceContext[M]):
    """One Entity."""

    _uri = Uri("https://verify.twilio.com/v2/Services/{service_sid}/Entities/{identity}", service_sid=VerifyServiceSid)

    challenges: lazy[ChallengeList[M]] = lazy(".challenge", "ChallengeList")
    factors: lazy[FactorList[M]] = lazy(".factor", "FactorList")
    new_factors: lazy[NewFactorList[M]] = lazy(".new_factor", "NewFactorList")

    @op
    def delete(self) -> Request[bool]:
        """Delete the Entity: DELETE /v2/Services/{ServiceSid}/Entities/{Identity}"""
        return Request(self, "DELETE", bool)

    @op
    def fetch(self) -> Request[EntityInstance[M]]:
        """Fetch the Entity: GET /v2/Services/{ServiceSid}/Entities/{Identity}"""
        return Request(self, "GET", EntityInstance)


class EntityInstance(EntityContext[M], InstanceResource[M]):
    """An Entity as returned by Twilio.

    Attributes:
        identity: Personal data, kept 30 days.
    """

    _identity = {"identity": "identity"}
    __pii__ = personal(identity=Pii(30))

    sid: field[EntitySid] = field()
    identity: field[str] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[VerifyServiceSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()
    links: field[dict[str, Json]] = field()


class EntityPage(Page[M, EntityInstance[M]]):
    """One page of Entity records."""

    _record = EntityInstance
    _paging = Linked("entities", max_size=1000)


class EntityList(ListResource[M]):
    """Entity records."""

    _uri = Uri("https://verify.twilio.com/v2/Services/{service_sid}/Entities", service_sid=VerifyServiceSid)

    def __call__(self, identity: str) -> EntityContext[M]:
        """The Entity with this identifier. Sends no request."""
        return EntityContext(self._client, {**self._path, "identity": identity})

    get = __call__

    @op
    def create(self, identity: str) -> Request[EntityInstance[M]]:
        """Create an Entity: POST /v2/Services/{ServiceSid}/Entities"""
        return Request(self, "POST", EntityInstance, form={"Identity": identity})

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[EntityInstance[M]]:
        """List Entity records: GET /v2/Services/{ServiceSid}/Entities

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, EntityPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[EntityPage[M]]:
        """Fetch one page of Entity records: GET /v2/Services/{ServiceSid}/Entities

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", EntityPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[EntityPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", EntityPage, url=target_url)


__all__ = ["EntityContext", "EntityInstance", "EntityList", "EntityPage"]
