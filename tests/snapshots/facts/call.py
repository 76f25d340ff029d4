"""Call records.

Generated from tests/snapshots/facts.yaml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from ....base.deserialize import integer
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.pii import Pii, personal
from ....base.request import Request
from ....base.uri import Uri

CallState: TypeAlias = Literal["open", "shut"]


class CallContext(InstanceContext[M]):
    """One Call."""

    _uri = Uri("https://facts.twilio.com/v1/Calls/{sid}")

    @op
    def fetch(
        self,
        to: str | None = None,
        timeout: int | None = None,
        country: str | None = None,
        events: str | Sequence[str] | None = None,
    ) -> Request[CallInstance[M]]:
        """Fetch the Call: GET /v1/Calls/{Sid}

        Args:
            to: Phone number in E.164 format, or a channel address; personal data, kept 120 days.
            timeout: 1 to 600; default 60.
            country: ISO 3166-1 alpha-2 country code; 2 characters.
            events: At most 9 characters; 1 to 4 values.
        """
        return Request(
            self, "GET", CallInstance, query={"To": to, "Timeout": timeout, "Country": country, "Events": events}
        )


class CallInstance(CallContext[M], InstanceResource[M]):
    """A Call as returned by Twilio.

    Attributes:
        to: Sensitive personal data, kept 30 days.
        price_unit: ISO 4217 currency code.
    """

    _identity = {"sid": "sid"}
    _shown = ("sid", "state", "error_code")
    __pii__ = personal(to=Pii(30, "sensitive"))

    sid: field[str] = field()
    to: field[str] = field()
    price_unit: field[str] = field()
    state: field[CallState | str] = field()
    error_code: field[int] = field(integer)


class CallList(ListResource[M]):
    """Call records."""

    def __call__(self, sid: str) -> CallContext[M]:
        """The Call with this identifier. Sends no request."""
        return CallContext(self._client, {**self._path, "sid": sid})

    get = __call__


__all__ = ["CallContext", "CallInstance", "CallList", "CallState"]
