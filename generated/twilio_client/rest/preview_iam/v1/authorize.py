"""Authorize records.

Generated from specs/contract/twilio_iam_organizations.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri


class AuthorizeInstance(InstanceResource[M]):
    """An Authorize as returned by Twilio."""

    redirect_to: field[str] = field()


class AuthorizeList(ListResource[M]):
    """Authorize records."""

    _uri = Uri("https://preview-iam.twilio.com/v1/authorize")

    @op
    def fetch(
        self,
        response_type: str | None = None,
        client_id: str | None = None,
        redirect_uri: str | None = None,
        scope: str | None = None,
        state: str | None = None,
    ) -> Request[AuthorizeInstance[M]]:
        """Fetch the Authorize: GET /v1/authorize"""
        return Request(
            self,
            "GET",
            AuthorizeInstance,
            query={
                "response_type": response_type,
                "client_id": client_id,
                "redirect_uri": redirect_uri,
                "scope": scope,
                "state": state,
            },
            security="none",
            expects=(302,),
        )


__all__ = ["AuthorizeInstance", "AuthorizeList"]
