"""Deactivations records.

Generated from specs/contract/twilio_messaging_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import date

from ....base import InstanceContext, InstanceResource, ListResource, M, Request, Uri, field, iso_date, op


class DeactivationsContext(InstanceContext[M]):
    """One Deactivations."""

    _uri = Uri("https://messaging.twilio.com/v1/Deactivations")

    @op
    def fetch(self, date: date | str | None = None) -> Request[DeactivationsInstance[M]]:
        """Fetch the Deactivations: GET /v1/Deactivations"""
        return Request(self, "GET", DeactivationsInstance, query={"Date": iso_date(date)}, expects=(307,))


class DeactivationsInstance(DeactivationsContext[M], InstanceResource[M]):
    """A Deactivations as Twilio answered it."""

    redirect_to: field[str] = field()


class DeactivationsList(ListResource[M]):
    """Deactivations records."""

    def __call__(self) -> DeactivationsContext[M]:
        """The Deactivations; nothing is sent."""
        return DeactivationsContext(self._client, {**self._path})

    get = __call__


__all__ = ["DeactivationsContext", "DeactivationsInstance", "DeactivationsList"]
