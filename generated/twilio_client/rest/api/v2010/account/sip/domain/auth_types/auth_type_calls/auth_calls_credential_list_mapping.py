"""Auth Calls Credential List Mapping records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from .........base.checks import matches
from .........base.deserialize import rfc2822_datetime
from .........base.fields import field
from .........base.instance_context import InstanceContext
from .........base.instance_resource import InstanceResource
from .........base.list_resource import ListResource
from .........base.mode import M
from .........base.operation import listing, op, streaming
from .........base.page import Page
from .........base.paging import Linked
from .........base.pii import Pii, personal
from .........base.request import Listing, Request
from .........base.uri import Uri
from .........sids import AccountSid, CredentialListSid, SipDomainSid


class AuthCallsCredentialListMappingContext(InstanceContext[M]):
    """One Auth Calls Credential List Mapping."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/SIP/Domains/{domain_sid}/Auth/Calls/CredentialListMappings/{sid}.json",
        account_sid=AccountSid,
        domain_sid=SipDomainSid,
        sid=CredentialListSid,
    )

    @op
    def fetch(self) -> Request[AuthCallsCredentialListMappingInstance[M]]:
        """Fetch the Auth Calls Credential List Mapping.

        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/CredentialListMappings/{Sid}.json
        """
        return Request(self, "GET", AuthCallsCredentialListMappingInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Auth Calls Credential List Mapping.

        DELETE /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/CredentialListMappings/{Sid}.json
        """
        return Request(self, "DELETE", bool)


class AuthCallsCredentialListMappingInstance(AuthCallsCredentialListMappingContext[M], InstanceResource[M]):
    """An Auth Calls Credential List Mapping as returned by Twilio.

    Attributes:
        friendly_name: Personal data, kept 0 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(friendly_name=Pii(0))

    account_sid: field[AccountSid] = field()
    date_created: field[datetime] = field(rfc2822_datetime)
    date_updated: field[datetime] = field(rfc2822_datetime)
    friendly_name: field[str] = field()
    sid: field[CredentialListSid] = field()


class AuthCallsCredentialListMappingPage(Page[M, AuthCallsCredentialListMappingInstance[M]]):
    """One page of Auth Calls Credential List Mapping records."""

    _record = AuthCallsCredentialListMappingInstance
    _paging = Linked("contents", max_size=1000)


class AuthCallsCredentialListMappingList(ListResource[M]):
    """Auth Calls Credential List Mapping records."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/SIP/Domains/{domain_sid}/Auth/Calls/CredentialListMappings.json",
        account_sid=AccountSid,
        domain_sid=SipDomainSid,
    )

    def __call__(self, sid: CredentialListSid) -> AuthCallsCredentialListMappingContext[M]:
        """The Auth Calls Credential List Mapping with this identifier. Sends no request."""
        return AuthCallsCredentialListMappingContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(self, credential_list_sid: CredentialListSid) -> Request[AuthCallsCredentialListMappingInstance[M]]:
        """Create an Auth Calls Credential List Mapping.

        POST /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/CredentialListMappings.json
        """
        return Request(
            self,
            "POST",
            AuthCallsCredentialListMappingInstance,
            form={"CredentialListSid": credential_list_sid},
            checks=(matches(CredentialListSid, credential_list_sid=credential_list_sid),),
        )

    @listing
    def list(
        self, limit: int | None = None, page_size: int | None = None
    ) -> Listing[AuthCallsCredentialListMappingInstance[M]]:
        """List Auth Calls Credential List Mapping records.

        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/CredentialListMappings.json

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, AuthCallsCredentialListMappingPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[AuthCallsCredentialListMappingPage[M]]:
        """Fetch one page of Auth Calls Credential List Mapping records.

        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Calls/CredentialListMappings.json

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            AuthCallsCredentialListMappingPage,
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[AuthCallsCredentialListMappingPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", AuthCallsCredentialListMappingPage, url=target_url)


__all__ = [
    "AuthCallsCredentialListMappingContext",
    "AuthCallsCredentialListMappingInstance",
    "AuthCallsCredentialListMappingList",
    "AuthCallsCredentialListMappingPage",
]
