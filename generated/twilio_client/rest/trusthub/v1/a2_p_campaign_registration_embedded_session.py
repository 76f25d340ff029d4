"""A2 P Campaign Registration Embedded Session records.

Generated from specs/contract/twilio_trusthub_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri


class A2PCampaignRegistrationEmbeddedSessionInstance(InstanceResource[M]):
    """An A2 P Campaign Registration Embedded Session as returned by Twilio."""

    id: field[str] = field()
    session_id: field[str] = field(key="sessionId")
    session_token: field[str] = field(key="sessionToken")


class A2PCampaignRegistrationEmbeddedSessionList(ListResource[M]):
    """A2 P Campaign Registration Embedded Session records."""

    _uri = Uri("https://trusthub.twilio.com/v1/A2PCampaignRegistrations/{id}/EmbeddedSessions")

    @op
    def create(self) -> Request[A2PCampaignRegistrationEmbeddedSessionInstance[M]]:
        """Create an A2 P Campaign Registration Embedded Session.

        POST /v1/A2PCampaignRegistrations/{Id}/EmbeddedSessions
        """
        return Request(self, "POST", A2PCampaignRegistrationEmbeddedSessionInstance)


__all__ = ["A2PCampaignRegistrationEmbeddedSessionInstance", "A2PCampaignRegistrationEmbeddedSessionList"]
