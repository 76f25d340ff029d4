"""Credential records.

Generated from specs/contract/twilio_ip_messaging_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal, TypeAlias

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
from ....base.serialize import true_or_false
from ....base.uri import Uri
from ....sids import AccountSid, CredentialSid

CredentialPushService: TypeAlias = Literal["gcm", "apn", "fcm"]


class CredentialContext(InstanceContext[M]):
    """One Credential."""

    _uri = Uri("https://ip-messaging.twilio.com/v1/Credentials/{sid}", sid=CredentialSid)

    @op
    def fetch(self) -> Request[CredentialInstance[M]]:
        """Fetch the Credential: GET /v1/Credentials/{Sid}"""
        return Request(self, "GET", CredentialInstance)

    @op
    def update(
        self,
        friendly_name: str | None = None,
        certificate: str | None = None,
        private_key: str | None = None,
        sandbox: bool | None = None,
        api_key: str | None = None,
        secret: str | None = None,
    ) -> Request[CredentialInstance[M]]:
        """Update the Credential: POST /v1/Credentials/{Sid}"""
        return Request(
            self,
            "POST",
            CredentialInstance,
            form={
                "FriendlyName": friendly_name,
                "Certificate": certificate,
                "PrivateKey": private_key,
                "Sandbox": true_or_false(sandbox),
                "ApiKey": api_key,
                "Secret": secret,
            },
        )

    @op
    def delete(self) -> Request[bool]:
        """Delete the Credential: DELETE /v1/Credentials/{Sid}"""
        return Request(self, "DELETE", bool)


class CredentialInstance(CredentialContext[M], InstanceResource[M]):
    """A Credential as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid", "type")

    sid: field[CredentialSid] = field()
    account_sid: field[AccountSid] = field()
    friendly_name: field[str] = field()
    type: field[CredentialPushService | str] = field()
    sandbox: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()

    class PushService:
        """Values of CredentialPushService."""

        GCM: Final = "gcm"
        APN: Final = "apn"
        FCM: Final = "fcm"


class CredentialPage(Page[M, CredentialInstance[M]]):
    """One page of Credential records."""

    _record = CredentialInstance
    _paging = Linked("credentials", max_size=1000)


class CredentialList(ListResource[M]):
    """Credential records."""

    _uri = Uri("https://ip-messaging.twilio.com/v1/Credentials")

    def __call__(self, sid: CredentialSid) -> CredentialContext[M]:
        """The Credential with this identifier. Sends no request."""
        return CredentialContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[CredentialInstance[M]]:
        """List Credential records: GET /v1/Credentials

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, CredentialPage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[CredentialPage[M]]:
        """Fetch one page of Credential records: GET /v1/Credentials

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", CredentialPage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[CredentialPage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", CredentialPage, url=target_url)

    @op
    def create(
        self,
        type: CredentialPushService | str,
        friendly_name: str | None = None,
        certificate: str | None = None,
        private_key: str | None = None,
        sandbox: bool | None = None,
        api_key: str | None = None,
        secret: str | None = None,
    ) -> Request[CredentialInstance[M]]:
        """Create a Credential: POST /v1/Credentials"""
        return Request(
            self,
            "POST",
            CredentialInstance,
            form={
                "Type": type,
                "FriendlyName": friendly_name,
                "Certificate": certificate,
                "PrivateKey": private_key,
                "Sandbox": true_or_false(sandbox),
                "ApiKey": api_key,
                "Secret": secret,
            },
        )


__all__ = ["CredentialContext", "CredentialInstance", "CredentialList", "CredentialPage", "CredentialPushService"]
