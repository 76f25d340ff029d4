"""O Auth App records.

Generated from specs/contract/twilio_iam_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, TypeAlias, TypedDict

from ....base.deserialize import integer, iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, record
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....sids import AlphanumericOAuthAppSid, AnyUppercaseSid, OAuthAppSid, UserSid

IamV1AccountVendorOauthAppCreateRequestTokenEndpointAuthMethod: TypeAlias = Literal["client_secret_basic"]


class IamV1AccountVendorOauthAppCreateRequestPolicy(TypedDict, total=False):
    """`iam.v1.account.VendorOauthAppCreateRequest.policy` in a request."""

    allow: Sequence[str]
    deny: Sequence[str]


class IamV1AccountVendorOauthAppCreateRequest(TypedDict, total=False):
    """`iam.v1.account.VendorOauthAppCreateRequest` in a request."""

    type: str
    friendly_name: str
    owner_sid: AnyUppercaseSid | None
    description: str
    client_sid: OAuthAppSid | None
    token_endpoint_auth_method: IamV1AccountVendorOauthAppCreateRequestTokenEndpointAuthMethod | str
    policy: IamV1AccountVendorOauthAppCreateRequestPolicy
    access_token_ttl: int


class IamV1AccountVendorOauthAppUpdateRequestPolicy(TypedDict, total=False):
    """`iam.v1.account.VendorOauthAppUpdateRequest.policy` in a request."""

    allow: Sequence[str]
    deny: Sequence[str]


class IamV1AccountVendorOauthAppUpdateRequest(TypedDict, total=False):
    """`iam.v1.account.VendorOauthAppUpdateRequest` in a request."""

    type: str | None
    friendly_name: str | None
    description: str | None
    policy: IamV1AccountVendorOauthAppUpdateRequestPolicy | None
    access_token_ttl: int | None


class OAuthAppPolicyRecord(Record):
    """`policy` in an answer."""

    allow: field[list[str]] = field()
    deny: field[list[str]] = field()


class OAuthAppContext(InstanceContext[M]):
    """One O Auth App."""

    _uri = Uri("https://iam.twilio.com/v1/Account/OAuthApps/{sid}", sid=AlphanumericOAuthAppSid)

    @op
    def update(
        self, iam_v1_account_vendor_oauth_app_update_request: IamV1AccountVendorOauthAppUpdateRequest
    ) -> Request[OAuthAppInstance[M]]:
        """Update the O Auth App: PUT /v1/Account/OAuthApps/{sid}"""
        return Request(
            self,
            "PUT",
            OAuthAppInstance,
            json=JsonBody(
                iam_v1_account_vendor_oauth_app_update_request,
                IamV1AccountVendorOauthAppUpdateRequest,
                name="iam_v1_account_vendor_oauth_app_update_request",
            ),
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the O Auth App: DELETE /v1/Account/OAuthApps/{sid}"""
        return Request(self, "DELETE", bool)

    # Also class attributes, as in twilio-python: OAuthAppContext.IamV1AccountVendorOauthAppUpdateRequest({...})
    IamV1AccountVendorOauthAppCreateRequestPolicy = IamV1AccountVendorOauthAppCreateRequestPolicy
    IamV1AccountVendorOauthAppCreateRequest = IamV1AccountVendorOauthAppCreateRequest
    IamV1AccountVendorOauthAppUpdateRequestPolicy = IamV1AccountVendorOauthAppUpdateRequestPolicy
    IamV1AccountVendorOauthAppUpdateRequest = IamV1AccountVendorOauthAppUpdateRequest


class OAuthAppInstance(OAuthAppContext[M], InstanceResource[M]):
    """An O Auth App as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    type: field[str] = field()
    sid: field[AlphanumericOAuthAppSid] = field()
    friendly_name: field[str] = field()
    description: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    created_by: field[str] = field()
    creator_sid: field[UserSid] = field()
    secret: field[str] = field()
    status: field[str] = field()
    policy: field[OAuthAppPolicyRecord] = field(record(OAuthAppPolicyRecord))
    access_token_ttl: field[int] = field(integer)


class OAuthAppList(ListResource[M]):
    """O Auth App records."""

    _uri = Uri("https://iam.twilio.com/v1/Account/OAuthApps")

    def __call__(self, sid: AlphanumericOAuthAppSid) -> OAuthAppContext[M]:
        """The O Auth App with this identifier. Sends no request."""
        return OAuthAppContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self, iam_v1_account_vendor_oauth_app_create_request: IamV1AccountVendorOauthAppCreateRequest
    ) -> Request[OAuthAppInstance[M]]:
        """Create an O Auth App: POST /v1/Account/OAuthApps"""
        return Request(
            self,
            "POST",
            OAuthAppInstance,
            json=JsonBody(
                iam_v1_account_vendor_oauth_app_create_request,
                IamV1AccountVendorOauthAppCreateRequest,
                name="iam_v1_account_vendor_oauth_app_create_request",
            ),
        )

    # Also class attributes, as in twilio-python: OAuthAppList.IamV1AccountVendorOauthAppUpdateRequest({...})
    IamV1AccountVendorOauthAppCreateRequestPolicy = IamV1AccountVendorOauthAppCreateRequestPolicy
    IamV1AccountVendorOauthAppCreateRequest = IamV1AccountVendorOauthAppCreateRequest
    IamV1AccountVendorOauthAppUpdateRequestPolicy = IamV1AccountVendorOauthAppUpdateRequestPolicy
    IamV1AccountVendorOauthAppUpdateRequest = IamV1AccountVendorOauthAppUpdateRequest


__all__ = [
    "IamV1AccountVendorOauthAppCreateRequest",
    "IamV1AccountVendorOauthAppCreateRequestPolicy",
    "IamV1AccountVendorOauthAppCreateRequestTokenEndpointAuthMethod",
    "IamV1AccountVendorOauthAppUpdateRequest",
    "IamV1AccountVendorOauthAppUpdateRequestPolicy",
    "OAuthAppContext",
    "OAuthAppInstance",
    "OAuthAppList",
    "OAuthAppPolicyRecord",
]
