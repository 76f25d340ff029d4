"""Role Assignment records.

Generated from specs/contract/twilio_iam_organizations.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TypedDict

from .....base.checks import matches
from .....base.compat import Required
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.json_body import JsonBody
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import listing, op, streaming
from .....base.page import Page
from .....base.paging import Linked
from .....base.request import Listing, Request
from .....base.uri import Uri
from .....sids import AnyUppercaseSid, OrganizationSid, RoleAssignmentSid, UnanchoredIamRoleSid


class PublicApiCreateRoleAssignmentRequest(TypedDict, total=False):
    """`PublicApiCreateRoleAssignmentRequest` in a request."""

    role_sid: Required[UnanchoredIamRoleSid]
    scope: Required[AnyUppercaseSid]
    identity: Required[AnyUppercaseSid]
    resource_type: str | None
    resource_id: str | None


class RoleAssignmentContext(InstanceContext[M]):
    """One Role Assignment."""

    _uri = Uri(
        "https://preview-iam.twilio.com/Organizations/{organization_sid}/RoleAssignments/{role_assignment_sid}",
        organization_sid=OrganizationSid,
        role_assignment_sid=RoleAssignmentSid,
    )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Role Assignment: DELETE /Organizations/{OrganizationSid}/RoleAssignments/{RoleAssignmentSid}"""
        return Request(self, "DELETE", bool, accept="application/scim+json", security="oauth2")

    # Also class attributes, as in twilio-python: RoleAssignmentContext.PublicApiCreateRoleAssignmentRequest({...})
    PublicApiCreateRoleAssignmentRequest = PublicApiCreateRoleAssignmentRequest


class RoleAssignmentInstance(RoleAssignmentContext[M], InstanceResource[M]):
    """A Role Assignment as returned by Twilio."""

    _identity = {"role_assignment_sid": "sid"}
    _shown = ("sid",)

    sid: field[RoleAssignmentSid] = field()
    role_sid: field[UnanchoredIamRoleSid] = field()
    scope: field[AnyUppercaseSid] = field()
    identity: field[AnyUppercaseSid] = field()
    resource_type: field[str] = field()
    resource_id: field[str] = field()


class RoleAssignmentPage(Page[M, RoleAssignmentInstance[M]]):
    """One page of Role Assignment records."""

    _record = RoleAssignmentInstance
    _paging = Linked("content", max_size=100)


class RoleAssignmentList(ListResource[M]):
    """Role Assignment records."""

    _uri = Uri(
        "https://preview-iam.twilio.com/Organizations/{organization_sid}/RoleAssignments",
        organization_sid=OrganizationSid,
    )

    def __call__(self, sid: RoleAssignmentSid) -> RoleAssignmentContext[M]:
        """The Role Assignment with this identifier. Sends no request."""
        return RoleAssignmentContext(self._client, {**self._path, "role_assignment_sid": sid})

    get = __call__

    @listing
    def list(
        self,
        identity: AnyUppercaseSid | None = None,
        scope: AnyUppercaseSid | None = None,
        resource_type: str | None = None,
        resource_id: str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Listing[RoleAssignmentInstance[M]]:
        """List Role Assignment records: GET /Organizations/{OrganizationSid}/RoleAssignments

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 100; default 100.
        """
        return Listing(
            self,
            RoleAssignmentPage,
            query={
                "Identity": identity,
                "Scope": scope,
                "ResourceType": resource_type,
                "ResourceId": resource_id,
                "PageSize": page_size,
            },
            security="oauth2",
            limit=limit,
            checks=(matches(AnyUppercaseSid, identity=identity, scope=scope),),
        )

    stream = streaming(list)

    @op
    def page(
        self,
        identity: AnyUppercaseSid | None = None,
        scope: AnyUppercaseSid | None = None,
        resource_type: str | None = None,
        resource_id: str | None = None,
        page_token: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> Request[RoleAssignmentPage[M]]:
        """Fetch one page of Role Assignment records: GET /Organizations/{OrganizationSid}/RoleAssignments

        Args:
            page_size: Records per page: 1 to 100; default 100.
        """
        return Request(
            self,
            "GET",
            RoleAssignmentPage,
            query={
                "Identity": identity,
                "Scope": scope,
                "ResourceType": resource_type,
                "ResourceId": resource_id,
                "PageToken": page_token,
                "Page": page_number,
                "PageSize": page_size,
            },
            security="oauth2",
            checks=(matches(AnyUppercaseSid, identity=identity, scope=scope),),
        )

    @op
    def get_page(self, target_url: str) -> Request[RoleAssignmentPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", RoleAssignmentPage, url=target_url)

    @op
    def create(
        self, public_api_create_role_assignment_request: PublicApiCreateRoleAssignmentRequest
    ) -> Request[RoleAssignmentInstance[M]]:
        """Create a Role Assignment: POST /Organizations/{OrganizationSid}/RoleAssignments"""
        return Request(
            self,
            "POST",
            RoleAssignmentInstance,
            json=JsonBody(
                public_api_create_role_assignment_request,
                PublicApiCreateRoleAssignmentRequest,
                name="public_api_create_role_assignment_request",
            ),
            security="oauth2",
        )

    # Also class attributes, as in twilio-python: RoleAssignmentList.PublicApiCreateRoleAssignmentRequest({...})
    PublicApiCreateRoleAssignmentRequest = PublicApiCreateRoleAssignmentRequest


__all__ = [
    "PublicApiCreateRoleAssignmentRequest",
    "RoleAssignmentContext",
    "RoleAssignmentInstance",
    "RoleAssignmentList",
    "RoleAssignmentPage",
]
