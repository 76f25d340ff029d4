"""Auth Registrations Credential List Mapping records.

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


class AuthRegistrationsCredentialListMappingContext(InstanceContext[M]):
    """One Auth Registrations Credential List Mapping."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/SIP/Domains/{domain_sid}/Auth/Registrations/CredentialListMappings/{sid}.json",
        account_sid=AccountSid,
        domain_sid=SipDomainSid,
        sid=CredentialListSid,
    )

    @op
    def fetch(self) -> Request[AuthRegistrationsCredentialListMappingInstance[M]]:
        """Fetch the Auth Registrations Credential List Mapping.

        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings/{Sid}.json
        """
        return Request(self, "GET", AuthRegistrationsCredentialListMappingInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Auth Registrations Credential List Mapping.

        DELETE /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings/{Sid}.json
        """
        return Request(self, "DELETE", bool)


class AuthRegistrationsCredentialListMappingInstance(
    AuthRegistrationsCredentialListMappingContext[M], InstanceResource[M]
):
    """An Auth Registrations Credential List Mapping as returned by Twilio.

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


class AuthRegistrationsCredentialListMappingPage(Page[M, AuthRegistrationsCredentialListMappingInstance[M]]):
    """One page of Auth Registrations Credential List Mapping records."""

    _record = AuthRegistrationsCredentialListMappingInstance
    _paging = Linked("contents", max_size=1000)


class AuthRegistrationsCredentialListMappingList(ListResource[M]):
    """Auth Registrations Credential List Mapping records."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/SIP/Domains/{domain_sid}/Auth/Registrations/CredentialListMappings.json",
        account_sid=AccountSid,
        domain_sid=SipDomainSid,
    )

    def __call__(self, sid: CredentialListSid) -> AuthRegistrationsCredentialListMappingContext[M]:
        """The Auth Registrations Credential List Mapping with this identifier. Sends no request."""
        return AuthRegistrationsCredentialListMappingContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self, credential_list_sid: CredentialListSid
    ) -> Request[AuthRegistrationsCredentialListMappingInstance[M]]:
        """Create an Auth Registrations Credential List Mapping.

        POST /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings.json
        """
        return Request(
            self,
            "POST",
            AuthRegistrationsCredentialListMappingInstance,
            form={"CredentialListSid": credential_list_sid},
            checks=(matches(CredentialListSid, credential_list_sid=credential_list_sid),),
        )

    @listing
    def list(
        self, limit: int | None = None, page_size: int | None = None
    ) -> Listing[AuthRegistrationsCredentialListMappingInstance[M]]:
        """List Auth Registrations Credential List Mapping records.

        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings.json

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, AuthRegistrationsCredentialListMappingPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[AuthRegistrationsCredentialListMappingPage[M]]:
        """Fetch one page of Auth Registrations Credential List Mapping records.

        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings.json

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            AuthRegistrationsCredentialListMappingPage,
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[AuthRegistrationsCredentialListMappingPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", AuthRegistrationsCredentialListMappingPage, url=target_url)


__all__ = [
    "AuthRegistrationsCredentialListMappingContext",
    "AuthRegistrationsCredentialListMappingInstance",
    "AuthRegistrationsCredentialListMappingList",
    "AuthRegistrationsCredentialListMappingPage",
]
