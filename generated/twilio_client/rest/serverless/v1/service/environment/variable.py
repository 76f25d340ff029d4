"""Variable records.

Generated from specs/contract/twilio_serverless_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from ......base.deserialize import iso8601_datetime
from ......base.fields import field
from ......base.instance_context import InstanceContext
from ......base.instance_resource import InstanceResource
from ......base.list_resource import ListResource
from ......base.mode import M
from ......base.operation import listing, op, streaming
from ......base.page import Page
from ......base.paging import Linked
from ......base.pii import Pii, personal
from ......base.request import Listing, Request
from ......base.uri import Uri
from ......sids import AccountSid, EnvironmentSid, ServerlessServiceSid, VariableSid


class VariableContext(InstanceContext[M]):
    """One Variable."""

    _uri = Uri(
        "https://serverless.twilio.com/v1/Services/{service_sid}/Environments/{environment_sid}/Variables/{sid}",
        environment_sid=EnvironmentSid,
        sid=VariableSid,
    )

    @op
    def fetch(self) -> Request[VariableInstance[M]]:
        """Fetch the Variable: GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables/{Sid}"""
        return Request(self, "GET", VariableInstance)

    @op
    def update(self, key: str | None = None, value: str | None = None) -> Request[VariableInstance[M]]:
        """Update the Variable: POST /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables/{Sid}"""
        return Request(self, "POST", VariableInstance, form={"Key": key, "Value": value})

    @op
    def delete(self) -> Request[bool]:
        """Delete the Variable: DELETE /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables/{Sid}"""
        return Request(self, "DELETE", bool)


class VariableInstance(VariableContext[M], InstanceResource[M]):
    """A Variable as returned by Twilio.

    Attributes:
        key: Personal data, kept 7 days.
        value: Personal data, kept 7 days.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid",)
    __pii__ = personal(key=Pii(7), value=Pii(7))

    sid: field[VariableSid] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[ServerlessServiceSid] = field()
    environment_sid: field[EnvironmentSid] = field()
    key: field[str] = field()
    value: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()


class VariablePage(Page[M, VariableInstance[M]]):
    """One page of Variable records."""

    _record = VariableInstance
    _paging = Linked("variables", max_size=1000)


class VariableList(ListResource[M]):
    """Variable records."""

    _uri = Uri(
        "https://serverless.twilio.com/v1/Services/{service_sid}/Environments/{environment_sid}/Variables",
        environment_sid=EnvironmentSid,
    )

    def __call__(self, sid: VariableSid) -> VariableContext[M]:
        """The Variable with this identifier. Sends no request."""
        return VariableContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @listing
    def list(self, limit: int | None = None, page_size: int | None = None) -> Listing[VariableInstance[M]]:
        """List Variable records: GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables

        Args:
            limit: Maximum number of records; all if omitted.
            page_size: Records per page: 1 to 1000.
        """
        return Listing(self, VariablePage, query={"PageSize": page_size}, limit=limit)

    stream = streaming(list)

    @op
    def page(
        self, page_token: str | None = None, page_number: int | None = None, page_size: int | None = None
    ) -> Request[VariablePage[M]]:
        """Fetch one page of Variable records: GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables

        Args:
            page_size: Records per page: 1 to 1000.
        """
        return Request(
            self, "GET", VariablePage, query={"PageToken": page_token, "Page": page_number, "PageSize": page_size}
        )

    @op
    def get_page(self, target_url: str) -> Request[VariablePage[M]]:
        """Fetch the page at a URL that an earlier page returned."""
        return Request(self, "GET", VariablePage, url=target_url)

    @op
    def create(self, key: str, value: str) -> Request[VariableInstance[M]]:
        """Create a Variable: POST /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables"""
        return Request(self, "POST", VariableInstance, form={"Key": key, "Value": value})


__all__ = ["VariableContext", "VariableInstance", "VariableList", "VariablePage"]
