"""Auth Token Promotion records.

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


class AuthTokenPromotionContext(InstanceContext[M]):
    """One Auth Token Promotion."""

    _uri = Uri("https://accounts.twilio.com/v1/AuthTokens/Promote")

    @op
    def update(self, suppress_email_notification: bool | None = None) -> Request[AuthTokenPromotionInstance[M]]:
        """Update the Auth Token Promotion: POST /v1/AuthTokens/Promote"""
        return Request(
            self,
            "POST",
            AuthTokenPromotionInstance,
            form={"SuppressEmailNotification": true_or_false(suppress_email_notification)},
        )


class AuthTokenPromotionInstance(AuthTokenPromotionContext[M], InstanceResource[M]):
    """An Auth Token Promotion as returned by Twilio.

    Attributes:
        auth_token: Sensitive personal data, kept 0 days.
    """

    __pii__ = personal(auth_token=Pii(0, "sensitive"))

    account_sid: field[AccountSid] = field()
    auth_token: field[str] = field()
    date_created: field[datetime] = field(iso8601_datetime)
    date_updated: field[datetime] = field(iso8601_datetime)
    url: field[str] = field()


class AuthTokenPromotionList(ListResource[M]):
    """Auth Token Promotion records."""

    def __call__(self) -> AuthTokenPromotionContext[M]:
        """The Auth Token Promotion. Sends no request."""
        return AuthTokenPromotionContext(self._client, {**self._path})

    get = __call__


__all__ = ["AuthTokenPromotionContext", "AuthTokenPromotionInstance", "AuthTokenPromotionList"]
