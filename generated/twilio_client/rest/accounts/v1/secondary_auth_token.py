"""Secondary Auth Token records.

Generated from specs/contract/twilio_accounts_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from ....base.deserialize import iso8601_datetime
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.pii import Pii, personal
from ....base.request import Request
from ....base.serialize import true_or_false
from ....base.uri import Uri
from ....sids import AccountSid


class SecondaryAuthTokenContext(InstanceContext[M]):
    """One Secondary Auth Token."""

    _uri = Uri("https://accounts.twilio.com/v1/AuthTokens/Secondary")

    @op
    def create(self, suppress_email_notification: bool | None = None) -> Request[SecondaryAuthTokenInstance[M]]:
        """Create a Secondary Auth Token: POST /v1/AuthTokens/Secondary"""
        return Request(
            self,
            "POST",
            SecondaryAuthTokenInstance,
            form={"SuppressEmailNotification": true_or_false(suppress_email_notification)},
        )

    @op
    def delete(self, suppress_email_notification: bool | None = None) -> Request[bool]:
        """Delete the Secondary Auth Token: DELETE /v1/AuthTokens/Secondary"""
        return Request(
            self, "DELETE", bool, query={"SuppressEmailNotification": true_or_false(suppress_email_notification)}
        )


class SecondaryAuthTokenInstance(SecondaryAuthTokenContext[M], InstanceResource[M]):
    """A Secondary Auth Token as returned by Twilio.

    Attributes:
        secondary_auth_token: Sensitive personal data, kept 0 days.
    """

    __pii__ = personal(secondary_auth_token=Pii(0, "sensitive"))

    account_sid: field[AccountSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    secondary_auth_token: field[str] = field()
    url: field[str] = field()


class SecondaryAuthTokenList(ListResource[M]):
    """Secondary Auth Token records."""

    def __call__(self) -> SecondaryAuthTokenContext[M]:
        """The Secondary Auth Token. Sends no request."""
        return SecondaryAuthTokenContext(self._client, {**self._path})

    get = __call__


__all__ = ["SecondaryAuthTokenContext", "SecondaryAuthTokenInstance", "SecondaryAuthTokenList"]
