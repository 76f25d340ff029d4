"""Source Ip Mapping records.

Generated from specs/contract/twilio_voice_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from ....base.checks import matches
from ....base.deserialize import iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.request import Listing, Request
from ....base.uri import Uri
from ....sids import IpRecordSid, SipDomainSid, SourceIpMappingSid


class SourceIpMappingContext(InstanceContext[M]):
    """One Source Ip Mapping."""

    _uri = Uri("https://voice.twilio.com/v1/SourceIpMappings/{sid}", sid=SourceIpMappingSid)

    @op
    def fetch(self) -> Request[SourceIpMappingInstance[M]]:
        """Fetch the Source Ip Mapping: GET /v1/SourceIpMappings/{Sid}"""
        return Request(self, "GET", SourceIpMappingInstance)

    @op
    def update(self, sip_domain_sid: SipDomainSid) -> Request[SourceIpMappingInstance[M]]:
        """Update the Source Ip Mapping: POST /v1/SourceIpMappings/{Sid}"""
        return Request(
            self,
            "POST",
            SourceIpMappingInstance,
            form={"SipDomainSid": sip_domain_sid},
            checks=(matches(SipDomainSid, sip_domain_sid=sip_domain_sid),),
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Source Ip Mapping: DELETE /v1/SourceIpMappings/{Sid}"""
        return Request(self, "DELETE", bool)


class SourceIpMappingInstance(SourceIpMappingContext[M], InstanceResource[M]):
    """A Source Ip Mapping as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[SourceIpMappingSid] = field()
    ip_record_sid: field[IpRecordSid] = field()
    sip_domain_sid: field[SipDomainSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()


class SourceIpMappingPage(Page[M, SourceIpMappingInstance[M]]):
    """One page of Source Ip Mapping records."""

    _record = SourceIpMappingInstance
    _paging = Linked("source_ip_mappings", max_size=1000)


class SourceIpMappingList(ListResource[M]):
    """Source Ip Mapping records."""

    _uri = Uri("https://voice.twilio.com/v1/SourceIpMappings")

    def __call__(self, sid: SourceIpMappingSid) -> SourceIpMappingContext[M]:
        """The Source Ip Mapping with this identifier. Sends no request."""
        return SourceIpMappingContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(self, ip_record_sid: IpRecordSid, sip_domain_sid: SipDomainSid) -> Request[SourceIpMappingInstance[M]]:
        """Create a Source Ip Mapping: POST /v1/SourceIpMappings"""
        return Request(
            self,
            "POST",
            SourceIpMappingInstance,
            form={"IpRecordSid": ip_record_sid, "SipDomainSid": sip_domain_sid},
            checks=(
                matches(IpRecordSid, ip_record_sid=ip_record_sid),
                matches(SipDomainSid, sip_domain_sid=sip_domain_sid),
            ),
        )

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[SourceIpMappingInstance[M]]:
        """List Source Ip Mapping records: GET /v1/SourceIpMappings

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, SourceIpMappingPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[SourceIpMappingPage[M]]:
        """Fetch one page of Source Ip Mapping records: GET /v1/SourceIpMappings

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self,
            "GET",
            SourceIpMappingPage,
            query={"PageToken": page_token, "Page": page_number, "PageSize": page_size},
        )

    @op
    def get_page(self, target_url: str) -> Request[SourceIpMappingPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", SourceIpMappingPage, url=target_url)


__all__ = ["SourceIpMappingContext", "SourceIpMappingInstance", "SourceIpMappingList", "SourceIpMappingPage"]
