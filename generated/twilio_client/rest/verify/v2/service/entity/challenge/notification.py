"""Notification records.

Generated from specs/contract/twilio_verify_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from .......base.deserialize import integer, iso8601_datetime
from .......base.fields import field
from .......base.instance_resource import InstanceResource
from .......base.list_resource import ListResource
from .......base.mode import M
from .......base.operation import op
from .......base.pii import Pii, personal
from .......base.request import Request
from .......base.uri import Uri
from .......sids import AccountSid, ChallengeSid, EntitySid, NTSid, VerifyServiceSid


class NotificationInstance(InstanceResource[M]):
    """A Notification as returned by Twilio.

    Attributes:
        identity: Personal data, kept 30 days.
    """

    __pii__ = personal(identity=Pii(30))

    sid: field[NTSid] = field()
    account_sid: field[AccountSid] = field()
    service_sid: field[VerifyServiceSid] = field()
    entity_sid: field[EntitySid] = field()
    identity: field[str] = field()
    challenge_sid: field[ChallengeSid] = field()
    priority: field[str] = field()
    ttl: field[int] = field(integer)
    date_created: field[datetime] = field(iso8601_datetime)


class NotificationList(ListResource[M]):
    """Notification records."""

    _uri = Uri(
        "https://verify.twilio.com/v2/Services/{service_sid}/Entities/{identity}/Challenges/{challenge_sid}/Notifications",
        service_sid=VerifyServiceSid,
        challenge_sid=ChallengeSid,
    )

    @op
    def create(self, ttl: int | None = None) -> Request[NotificationInstance[M]]:
        """Create a Notification.

        POST /v2/Services/{ServiceSid}/Entities/{Identity}/Challenges/{ChallengeSid}/Notifications
        """
        return Request(self, "POST", NotificationInstance, form={"Ttl": ttl})


__all__ = ["NotificationInstance", "NotificationList"]
