"""Box records.

Generated from tests/snapshots/update_by_form.yaml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from ....base.deserialize import integer
from ....base.fields import field
from ....base.instance_context import InstanceContext
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.serialize import iso8601_date as iso_date, json_text, true_or_false
from ....base.uri import Uri


class BoxContext(InstanceContext[M]):
    """One Box."""

    _uri = Uri("https://form.twilio.com/v1/Boxes/{sid}")

    @op
    def update(
        self,
        weight: int,
        friendly_name: str | None = None,
        fragile: bool | None = None,
        labels: str | Sequence[str] | None = None,
        send_at: datetime | date | str | None = None,
        packed_on: date | str | None = None,
        attributes: object | None = None,
        options: Mapping[str, object] | None = None,
    ) -> Request[BoxInstance[M]]:
        """Update the Box: POST /v1/Boxes/{Sid}

        Args:
            weight: 1 to 100.
            friendly_name: At most 64 characters.
            fragile: Default false.
            labels: At most 10 values.
        """
        return Request(
            self,
            "POST",
            BoxInstance,
            form={
                "Weight": weight,
                "FriendlyName": friendly_name,
                "Fragile": true_or_false(fragile),
                "Labels": labels,
                "SendAt": send_at,
                "PackedOn": iso_date(packed_on),
                "Attributes": json_text(attributes, "attributes"),
                "Options": json_text(options, "options"),
            },
        )


class BoxInstance(BoxContext[M], InstanceResource[M]):
    """A Box as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[str] = field()
    weight: field[int] = field(integer)
    fragile: field[bool] = field()


class BoxList(ListResource[M]):
    """Box records."""

    def __call__(self, sid: str) -> BoxContext[M]:
        """The Box with this identifier. Sends no request."""
        return BoxContext(self._client, {**self._path, "sid": sid})

    get = __call__


__all__ = ["BoxContext", "BoxInstance", "BoxList"]
