"""Deactivations records.

Generated from specs/contract/twilio_messaging_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import date

from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.serialize import iso8601_date as iso_date
from ....base.uri import Uri


class DeactivationsContext(InstanceContext[M]):
    """One Deactivations."""

    _uri = Uri("https://messaging.twilio.com/v1/Deactivations")

    @op
    def fetch(self, date: date | str | None = None) -> Request[DeactivationsInstance[M]]:
        """Fetch the Deactivations: GET /v1/Deactivations"""
        return Request(self, "GET", DeactivationsInstance, query={"Date": iso_date(date)}, expects=(307,))


class DeactivationsInstance(DeactivationsContext[M], InstanceResource[M]):
    """A Deactivations as returned by Twilio."""

    redirect_to: field[str] = field()


class DeactivationsList(ListResource[M]):
    """Deactivations records."""

    def __call__(self) -> DeactivationsContext[M]:
        """The Deactivations. Sends no request."""
        return DeactivationsContext(self._client, {**self._path})

    get = __call__


__all__ = ["DeactivationsContext", "DeactivationsInstance", "DeactivationsList"]
