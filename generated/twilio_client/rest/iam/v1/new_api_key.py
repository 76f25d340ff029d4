"""New Api Key records.

Generated from specs/contract/twilio_iam_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from ....base.checks import matches
from ....base.deserialize import rfc2822_datetime
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.pii import Pii, personal
from ....base.request import Request
from ....base.serialize import json_text
from ....base.uri import Uri
from ....base.values import Json
from ....sids import AccountSid, KeySid


class NewApiKeyInstance(InstanceResource[M]):
    """A New Api Key as returned by Twilio.

    Attributes:
        friendly_name: Personal data, kept 30 days.
    """

    __pii__ = personal(friendly_name=Pii(30))

    sid: field[KeySid] = field()
    friendly_name: field[str] = field()
    date_created: field[datetime] = field(rfc2822_datetime)
    date_updated: field[datetime] = field(rfc2822_datetime)
    secret: field[str] = field()
    policy: field[dict[str, Json]] = field()


class NewApiKeyList(ListResource[M]):
    """New Api Key records."""

    _uri = Uri("https://iam.twilio.com/v1/Keys")

    @op
    def create(
        self,
        account_sid: AccountSid,
        friendly_name: str | None = None,
        key_type: str | None = None,
        policy: object | None = None,
    ) -> Request[NewApiKeyInstance[M]]:
        """Create a New Api Key: POST /v1/Keys"""
        return Request(
            self,
            "POST",
            NewApiKeyInstance,
            form={
                "AccountSid": account_sid,
                "FriendlyName": friendly_name,
                "KeyType": key_type,
                "Policy": json_text(policy, "policy"),
            },
            checks=(matches(AccountSid, account_sid=account_sid),),
        )


__all__ = ["NewApiKeyInstance", "NewApiKeyList"]
