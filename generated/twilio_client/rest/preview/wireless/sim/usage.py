"""Usage records.

Generated from specs/contract/twilio_preview.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.request import Request
from .....base.uri import Uri
from .....base.values import Json
from .....sids import AccountSid, WirelessSimSid


class UsageContext(InstanceContext[M]):
    """One Usage."""

    _uri = Uri("https://preview.twilio.com/wireless/Sims/{sim_sid}/Usage")

    @op
    def fetch(self, end: str | None = None, start: str | None = None) -> Request[UsageInstance[M]]:
        """Fetch the Usage: GET /wireless/Sims/{SimSid}/Usage"""
        return Request(self, "GET", UsageInstance, query={"End": end, "Start": start})


class UsageInstance(UsageContext[M], InstanceResource[M]):
    """A Usage as returned by Twilio."""

    sim_sid: field[WirelessSimSid] = field()
    sim_unique_name: field[str] = field()
    account_sid: field[AccountSid] = field()
    period: field[Json] = field()
    commands_usage: field[Json] = field()
    commands_costs: field[Json] = field()
    data_usage: field[Json] = field()
    data_costs: field[Json] = field()
    url: field[str] = field()


class UsageList(ListResource[M]):
    """Usage records."""

    def __call__(self) -> UsageContext[M]:
        """The Usage. Sends no request."""
        return UsageContext(self._client, {**self._path})

    get = __call__


__all__ = ["UsageContext", "UsageInstance", "UsageList"]
