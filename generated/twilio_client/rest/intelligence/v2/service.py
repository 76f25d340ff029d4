"""Service records.

Generated from specs/contract/twilio_intelligence_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

from ....base.checks import matches
from ....base.deserialize import integer, iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import listing, op, streaming
from ....base.page import Page
from ....base.paging import Linked
from ....base.request import Listing, Request
from ....base.serialize import true_or_false
from ....base.uri import Uri
from ....sids import AccountSid, CredentialSid, OperatorSid

ServiceHttpMethod: TypeAlias = Literal["GET", "POST", "NULL"]


class ServiceContext(InstanceContext[M]):
    """One Service."""

    _uri = Uri("https://intelligence.twilio.com/v2/Services/{sid}")

    @op
    def delete(self) -> Request[bool]:
        """Delete the Service: DELETE /v2/Services/{Sid}"""
        return Request(self, "DELETE", bool)

    @op
    def fetch(self) -> Request[ServiceInstance[M]]:
        """Fetch the Service: GET /v2/Services/{Sid}"""
        return Request(self, "GET", ServiceInstance)

    @op
    def update(
        self,
        if_match: str | None = None,
        auto_transcribe: bool | None = None,
        data_logging: bool | None = None,
        friendly_name: str | None = None,
        unique_name: str | None = None,
        auto_redaction: bool | None = None,
        media_redaction: bool | None = None,
        webhook_url: str | None = None,
        webhook_http_method: ServiceHttpMethod | str | None = None,
        encryption_credential_sid: CredentialSid | None = None,
    ) -> Request[ServiceInstance[M]]:
        """Update the Service: POST /v2/Services/{Sid}"""
        return Request(
            self,
            "POST",
            ServiceInstance,
            headers={"If-Match": if_match},
            form={
                "AutoTranscribe": true_or_false(auto_transcribe),
                "DataLogging": true_or_false(data_logging),
                "FriendlyName": friendly_name,
                "UniqueName": unique_name,
                "AutoRedaction": true_or_false(auto_redaction),
                "MediaRedaction": true_or_false(media_redaction),
                "WebhookUrl": webhook_url,
                "WebhookHttpMethod": webhook_http_method,
                "EncryptionCredentialSid": encryption_credential_sid,
            },
            checks=(matches(CredentialSid, encryption_credential_sid=encryption_credential_sid),),
        )


class ServiceInstance(ServiceContext[M], InstanceResource[M]):
    """A Service as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "webhook_http_method")

    account_sid: field[AccountSid] = field()
    auto_redaction: field[bool] = field()
    media_redaction: field[bool] = field()
    auto_transcribe: field[bool] = field()
    data_logging: field[bool] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    friendly_name: field[str] = field()
    language_code: field[str] = field()
    sid: field[str] = field()
    unique_name: field[str] = field()
    url: field[str] = field()
    webhook_url: field[str] = field()
    webhook_http_method: field[ServiceHttpMethod | str] = field()
    read_only_attached_operator_sids: field[list[OperatorSid]] = field()
    version: field[int] = field(integer)
    encryption_credential_sid: field[CredentialSid] = field()

    class HttpMethod:
        """Values of ServiceHttpMethod."""

        GET: Final = "GET"
        POST: Final = "POST"
        NULL: Final = "NULL"


class ServicePage(Page[M, ServiceInstance[M]]):
    """One page of Service records."""

    _record = ServiceInstance
    _paging = Linked("services", max_size=1000)


class ServiceList(ListResource[M]):
    """Service records."""

    _uri = Uri("https://intelligence.twilio.com/v2/Services")

    def __call__(self, sid: str) -> ServiceContext[M]:
        """The Service with this identifier. Sends no request."""
        return ServiceContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        unique_name: str,
        auto_transcribe: bool | None = None,
        data_logging: bool | None = None,
        friendly_name: str | None = None,
        language_code: str | None = None,
        auto_redaction: bool | None = None,
        media_redaction: bool | None = None,
        webhook_url: str | None = None,
        webhook_http_method: ServiceHttpMethod | str | None = None,
        encryption_credential_sid: CredentialSid | None = None,
    ) -> Request[ServiceInstance[M]]:
        """Create a Service: POST /v2/Services"""
        return Request(
            self,
            "POST",
            ServiceInstance,
            form={
                "UniqueName": unique_name,
                "AutoTranscribe": true_or_false(auto_transcribe),
                "DataLogging": true_or_false(data_logging),
                "FriendlyName": friendly_name,
                "LanguageCode": language_code,
                "AutoRedaction": true_or_false(auto_redaction),
                "MediaRedaction": true_or_false(media_redaction),
                "WebhookUrl": webhook_url,
                "WebhookHttpMethod": webhook_http_method,
                "EncryptionCredentialSid": encryption_credential_sid,
            },
            checks=(matches(CredentialSid, encryption_credential_sid=encryption_credential_sid),),
        )

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[ServiceInstance[M]]:
        """List Service records: GET /v2/Services

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, ServicePage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[ServicePage[M]]:
        """Fetch one page of Service records: GET /v2/Services

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", ServicePage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[ServicePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", ServicePage, url=target_url)


__all__ = ["ServiceContext", "ServiceHttpMethod", "ServiceInstance", "ServiceList", "ServicePage"]
