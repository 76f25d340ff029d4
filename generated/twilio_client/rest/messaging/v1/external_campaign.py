"""External Campaign records.

Generated from specs/contract/twilio_messaging_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from datetime import datetime

from ....base.checks import matches
from ....base.deserialize import iso8601_datetime
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.serialize import true_or_false
from ....base.uri import Uri
from ....sids import AccountSid, MessagingServiceSid, UsAppToPersonSid


class ExternalCampaignInstance(InstanceResource[M]):
    """An External Campaign as returned by Twilio."""

    sid: field[UsAppToPersonSid] = field()
    account_sid: field[AccountSid] = field()
    campaign_id: field[str] = field()
    messaging_service_sid: field[MessagingServiceSid] = field()
    date_created: field[datetime] = field(iso8601_datetime)


class ExternalCampaignList(ListResource[M]):
    """External Campaign records."""

    _uri = Uri("https://messaging.twilio.com/v1/Services/PreregisteredUsa2p")

    @op
    def create(
        self, campaign_id: str, messaging_service_sid: MessagingServiceSid, cnp_migration: bool | None = None
    ) -> Request[ExternalCampaignInstance[M]]:
        """Create an External Campaign: POST /v1/Services/PreregisteredUsa2p"""
        return Request(
            self,
            "POST",
            ExternalCampaignInstance,
            form={
                "CampaignId": campaign_id,
                "MessagingServiceSid": messaging_service_sid,
                "CnpMigration": true_or_false(cnp_migration),
            },
            checks=(matches(MessagingServiceSid, messaging_service_sid=messaging_service_sid),),
        )


__all__ = ["ExternalCampaignInstance", "ExternalCampaignList"]
