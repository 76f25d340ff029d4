"""Credential List Mapping records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from .......base.checks import matches
from .......base.deserialize import rfc2822_datetime
from .......base.fields import field
from .......base.instance_context import InstanceContext
from .......base.instance_resource import InstanceResource
from .......base.list_resource import ListResource
from .......base.mode import M
from .......base.operation import listing, op, streaming
from .......base.page import Page
from .......base.paging import Linked
from .......base.request import Listing, Request
from .......base.uri import Uri
from .......sids import AccountSid, CredentialListSid, SipDomainSid


class CredentialListMappingContext(InstanceContext[M]):
    """One Credential List Mapping."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/SIP/Domains/{domain_sid}/CredentialListMappings/{sid}.json",
        account_sid=AccountSid,
        domain_sid=SipDomainSid,
        sid=CredentialListSid,
    )

    @op
    def fetch(self) -> Request[CredentialListMappingInstance[M]]:
        """Fetch the Credential List Mapping.

        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/CredentialListMappings/{Sid}.json
        """
        return Request(self, "GET", CredentialListMappingInstance)

    @op
    def delete(self) -> Request[bool]:
        """Delete the Credential List Mapping.

        DELETE /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/CredentialListMappings/{Sid}.json
        """
        return Request(self, "DELETE", bool)


class CredentialListMappingInstance(CredentialListMappingContext[M], InstanceResource[M]):
    """A Credential List Mapping as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    account_sid: field[AccountSid] = field()
    date_created: field[datetime] = field(rfc2822_datetime)
    date_updated: field[datetime] = field(rfc2822_datetime)
    domain_sid: field[SipDomainSid] = field()
    friendly_name: field[str] = field()
    sid: field[CredentialListSid] = field()
    uri: field[str] = field()


class CredentialListMappingPage(Page[M, CredentialListMappingInstance[M]]):
    """One page of Credential List Mapping records."""

    _record = CredentialListMappingInstance
    _paging = Linked("credential_list_mappings", max_size=1000)


class CredentialListMappingList(ListResource[M]):
    """Credential List Mapping records."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/SIP/Domains/{domain_sid}/CredentialListMappings.json",
        account_sid=AccountSid,
        domain_sid=SipDomainSid,
    )

    def __call__(self, sid: CredentialListSid) -> CredentialListMappingContext[M]:
        """The Credential List Mapping with this identifier. Sends no request."""
        return CredentialListMappingContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(self, credential_list_sid: CredentialListSid) -> Request[CredentialListMappingInstance[M]]:
        """Create a Credential List Mapping.

        POST /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/CredentialListMappings.json
        """
        return Request(
            self,
            "POST",
            CredentialListMappingInstance,
            form={"CredentialListSid": credential_list_sid},
            checks=(matches(CredentialListSid, credential_list_sid=credential_list_sid),),
        )

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[CredentialListMappingInstance[M]]:
        """List Credential List Mapping records.

        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/CredentialListMappings.json

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, CredentialListMappingPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[CredentialListMappingPage[M]]:
        """Fetch one page of Credential List Mapping records.

        GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/CredentialListMappings.json

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            CredentialListMappingPage,
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[CredentialListMappingPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", CredentialListMappingPage, url=target_url)


__all__ = [
    "CredentialListMappingContext",
    "CredentialListMappingInstance",
    "CredentialListMappingList",
    "CredentialListMappingPage",
]
