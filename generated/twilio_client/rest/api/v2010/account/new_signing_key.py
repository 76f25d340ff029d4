"""New Signing Key records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from .....base.deserialize import rfc2822_datetime
from .....base.fields import field
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.pii import Pii, personal
from .....base.request import Request
from .....base.uri import Uri
from .....sids import AccountSid, KeySid


class NewSigningKeyInstance(InstanceResource[M]):
    """A New Signing Key as returned by Twilio.

    Attributes:
        friendly_name: Personal data, kept 30 days.
    """

    __pii__ = personal(friendly_name=Pii(30))

    sid: field[KeySid] = field()
    friendly_name: field[str] = field()
    date_created: field[datetime] = field(rfc2822_datetime)
    date_updated: field[datetime] = field(rfc2822_datetime)
    secret: field[str] = field()


class NewSigningKeyList(ListResource[M]):
    """New Signing Key records."""

    _uri = Uri("https://api.twilio.com/2010-04-01/Accounts/{account_sid}/SigningKeys.json", account_sid=AccountSid)

    @op
    def create(self, friendly_name: str | None = None) -> Request[NewSigningKeyInstance[M]]:
        """Create a New Signing Key: POST /2010-04-01/Accounts/{AccountSid}/SigningKeys.json"""
        return Request(self, "POST", NewSigningKeyInstance, form={"FriendlyName": friendly_name})


__all__ = ["NewSigningKeyInstance", "NewSigningKeyList"]
