"""User records.

Generated from specs/contract/twilio_iam_organizations.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TypedDict

from .....base.compat import Required
from .....base.deserialize import iso8601_datetime
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.json_body import JsonBody
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.nested import Record, list_of, record
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Single
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....sids import OrganizationSid, UnanchoredUserSid


class ScimName(TypedDict, total=False):
    """`ScimName` in a request.

    Attributes:
        givenName: At most 255 characters.
        familyName: At most 255 characters.
    """

    givenName: str
    familyName: str


class ScimEmailAddress(TypedDict, total=False):
    """`ScimEmailAddress` in a request.

    Attributes:
        value: 2 to 160 characters.
        type: At most 64 characters.
    """

    primary: bool
    value: str
    type: str


class ScimMeta(TypedDict, total=False):
    """`ScimMeta` in a request."""

    resourceType: str
    created: datetime | date | str
    lastModified: datetime | date | str
    version: str


class ScimUser(TypedDict, total=False):
    """`ScimUser` in a request.

    Attributes:
        externalId: 2 to 255 characters.
        userName: 2 to 255 characters.
        displayName: At most 255 characters.
        emails: 1 to 2147483647 values.
    """

    id: str
    externalId: str
    userName: Required[str]
    displayName: str
    name: ScimName
    emails: Sequence[ScimEmailAddress]
    active: bool
    locale: str
    timezone: str
    schemas: Sequence[str]
    meta: ScimMeta


class ScimPatchOperation(TypedDict, total=False):
    """`ScimPatchOperation` in a request."""

    op: str
    path: str
    value: Mapping[str, object]


class ScimPatchRequest(TypedDict, total=False):
    """`ScimPatchRequest` in a request."""

    schemas: Sequence[str]
    Operations: Sequence[ScimPatchOperation]


class ScimNameRecord(Record):
    """`ScimName` in an answer."""

    given_name: field[str] = field(key="givenName")
    family_name: field[str] = field(key="familyName")


class ScimEmailAddressRecord(Record):
    """`ScimEmailAddress` in an answer."""

    primary: field[bool] = field()
    value: field[str] = field()
    type: field[str] = field()


class ScimMetaRecord(Record):
    """`ScimMeta` in an answer."""

    resource_type: field[str] = field(key="resourceType")
    created: field[datetime] = field(iso8601_datetime)
    last_modified: field[datetime] = field(iso8601_datetime, key="lastModified")
    version: field[str] = field()


class UserContext(InstanceContext[M]):
    """One User."""

    _uri = Uri(
        "https://preview-iam.twilio.com/Organizations/{organization_sid}/scim/Users/{user_sid}",
        organization_sid=OrganizationSid,
        user_sid=UnanchoredUserSid,
    )

    @op
    def fetch(self) -> Request[UserInstance[M]]:
        """Fetch the User: GET /Organizations/{OrganizationSid}/scim/Users/{UserSid}"""
        return Request(self, "GET", UserInstance, accept="application/scim+json", security="oauth2")

    @op
    def update(self, scim_user: ScimUser, if_match: str | None = None) -> Request[UserInstance[M]]:
        """Update the User: PUT /Organizations/{OrganizationSid}/scim/Users/{UserSid}"""
        return Request(
            self,
            "PUT",
            UserInstance,
            headers={"If-Match": if_match},
            json=JsonBody(scim_user, ScimUser, name="scim_user", content_type="application/scim+json"),
            accept="application/scim+json",
            security="oauth2",
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the User: DELETE /Organizations/{OrganizationSid}/scim/Users/{UserSid}"""
        return Request(self, "DELETE", bool, accept="application/scim+json", security="oauth2")

    @op
    def patch(self, scim_patch_request: ScimPatchRequest, if_match: str | None = None) -> Request[UserInstance[M]]:
        """Change parts of the User: PATCH /Organizations/{OrganizationSid}/scim/Users/{UserSid}"""
        return Request(
            self,
            "PATCH",
            UserInstance,
            headers={"If-Match": if_match},
            json=JsonBody(
                scim_patch_request, ScimPatchRequest, name="scim_patch_request", content_type="application/scim+json"
            ),
            accept="application/scim+json",
            security="oauth2",
        )

    # Also class attributes, as in twilio-python: UserContext.ScimPatchRequest({...})
    ScimName = ScimName
    ScimEmailAddress = ScimEmailAddress
    ScimMeta = ScimMeta
    ScimUser = ScimUser
    ScimPatchOperation = ScimPatchOperation
    ScimPatchRequest = ScimPatchRequest


class UserInstance(UserContext[M], InstanceResource[M]):
    """A User as returned by Twilio."""

    _identity = {"user_sid": "id"}
    _shown = ("id",)

    id: field[str] = field()
    external_id: field[str] = field(key="externalId")
    user_name: field[str] = field(key="userName")
    display_name: field[str] = field(key="displayName")
    name: field[ScimNameRecord] = field(record(ScimNameRecord))
    emails: field[list[ScimEmailAddressRecord]] = field(list_of(record(ScimEmailAddressRecord)))
    active: field[bool] = field()
    locale: field[str] = field()
    timezone: field[str] = field()
    schemas: field[list[str]] = field()
    meta: field[ScimMetaRecord] = field(record(ScimMetaRecord))


class UserPage(Page[M, UserInstance[M]]):
    """One page of User records."""

    _record = UserInstance
    _paging = Single("Resources")


class UserList(ListResource[M]):
    """User records."""

    _uri = Uri(
        "https://preview-iam.twilio.com/Organizations/{organization_sid}/scim/Users", organization_sid=OrganizationSid
    )

    def __call__(self, id: UnanchoredUserSid) -> UserContext[M]:
        """The User with this identifier. Sends no request."""
        return UserContext(self._client, {**self._path, "user_sid": id})

    get = __call__

    @listing
    def list(
        self, filter: str | None = None, limit: int | None = None, page_size: int | None = None
    ) -> Listing[UserInstance[M]]:
        """List User records: GET /Organizations/{OrganizationSid}/scim/Users

        Args:
            limit: Maximum number of records; all if omitted.
        """
        return Listing(
            self,
            UserPage,
            query={"filter": filter, "PageSize": page_size},
            accept="application/scim+json",
            security="oauth2",
            limit=limit,
        )

    stream = streaming(list)

    @op
    def page(
        self,
        filter: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[UserPage[M]]:
        """Fetch one page of User records: GET /Organizations/{OrganizationSid}/scim/Users"""
        return Request(
            self,
            "GET",
            UserPage,
            query={"filter": filter, "PageToken": page_token, "Page": page_number, "PageSize": page_size},
            accept="application/scim+json",
            security="oauth2",
        )

    @op
    def get_page(self, target_url: str) -> Request[UserPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", UserPage, url=target_url)

    @op
    def create(self, scim_user: ScimUser) -> Request[UserInstance[M]]:
        """Create a User: POST /Organizations/{OrganizationSid}/scim/Users"""
        return Request(
            self,
            "POST",
            UserInstance,
            json=JsonBody(scim_user, ScimUser, name="scim_user", content_type="application/scim+json"),
            accept="application/scim+json",
            security="oauth2",
        )

    # Also class attributes, as in twilio-python: UserList.ScimPatchRequest({...})
    ScimName = ScimName
    ScimEmailAddress = ScimEmailAddress
    ScimMeta = ScimMeta
    ScimUser = ScimUser
    ScimPatchOperation = ScimPatchOperation
    ScimPatchRequest = ScimPatchRequest


__all__ = [
    "ScimEmailAddress",
    "ScimEmailAddressRecord",
    "ScimMeta",
    "ScimMetaRecord",
    "ScimName",
    "ScimNameRecord",
    "ScimPatchOperation",
    "ScimPatchRequest",
    "ScimUser",
    "UserContext",
    "UserInstance",
    "UserList",
    "UserPage",
]
