"""Box records.

Generated from tests/snapshots/names.yaml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.serialize import comma_list, prefixed_map
from ....base.uri import Uri


class BoxInstance(InstanceResource[M]):
    """A Box as returned by Twilio.

    Attributes:
        _from: Alias of from_, as in twilio-python.
    """

    from_: field[str] = field(key="from")
    _from: field[str] = field(key="from")
    twilio_text: field[str] = field(key="twilio/text")
    date_created: field[str] = field(key="dateCreated")


class BoxList(ListResource[M]):
    """Box records."""

    _uri = Uri("https://names.twilio.com/v1/Boxes")

    @op
    def fetch(
        self,
        date_sent: datetime | date | str | None = None,
        date_sent_before: datetime | date | str | None = None,
        date_sent_after: datetime | date | str | None = None,
        channel_data_to: str | None = None,
        parameter1_name: str | None = None,
        from_: str | None = None,
        resource_version: str | None = None,
        sip_domain: str | None = None,
        add_ons_data: Mapping[str, object] | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Request[BoxInstance[M]]:
        """Fetch the Box: GET /v1/Boxes"""
        return Request(
            self,
            "GET",
            BoxInstance,
            query={
                "DateSent": date_sent,
                "DateSent<": date_sent_before,
                "DateSent>": date_sent_after,
                "ChannelData.To": channel_data_to,
                "Parameter1.Name": parameter1_name,
                "From": from_,
                "Version": resource_version,
                "SIPDomain": sip_domain,
                **prefixed_map("AddOns", add_ons_data),
                "Fields": comma_list(fields, "fields"),
            },
        )


__all__ = ["BoxInstance", "BoxList"]
