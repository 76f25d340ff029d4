"""Token records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from .....base.deserialize import rfc2822_datetime
from .....base.fields import field
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.nested import Record, list_of, record
from .....base.operation import op
from .....base.request import Request
from .....base.uri import Uri
from .....sids import AccountSid


class TokenIceServersRecord(Record):
    """`ice_servers` in an answer."""

    credential: field[str] = field()
    username: field[str] = field()
    url: field[str] = field()
    urls: field[str] = field()


class TokenInstance(InstanceResource[M]):
    """A Token as returned by Twilio."""

    account_sid: field[AccountSid] = field()
    date_created: field[datetime] = field(rfc2822_datetime)
    date_updated: field[datetime] = field(rfc2822_datetime)
    ice_servers: field[list[TokenIceServersRecord]] = field(list_of(record(TokenIceServersRecord)))
    password: field[str] = field()
    ttl: field[str] = field()
    username: field[str] = field()


class TokenList(ListResource[M]):
    """Token records."""

    _uri = Uri("https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Tokens.json", account_sid=AccountSid)

    @op
    def create(self, ttl: int | None = None) -> Request[TokenInstance[M]]:
        """Create a Token: POST /2010-04-01/Accounts/{AccountSid}/Tokens.json"""
        return Request(self, "POST", TokenInstance, form={"Ttl": ttl})


__all__ = ["TokenIceServersRecord", "TokenInstance", "TokenList"]
