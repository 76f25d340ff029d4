"""Messaging Geopermissions records.

Generated from specs/contract/twilio_accounts_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence

from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....base.values import Json


class MessagingGeopermissionsInstance(InstanceResource[M]):
    """A Messaging Geopermissions as returned by Twilio."""

    permissions: field[Json] = field()


class MessagingGeopermissionsList(ListResource[M]):
    """Messaging Geopermissions records."""

    _uri = Uri("https://accounts.twilio.com/v1/Messaging/GeoPermissions")

    @op
    def update(self, permissions: object | Sequence[object]) -> Request[MessagingGeopermissionsInstance[M]]:
        """Update the Messaging Geopermissions: PATCH /v1/Messaging/GeoPermissions"""
        return Request(self, "PATCH", MessagingGeopermissionsInstance, form={"Permissions": permissions})

    @op
    def fetch(self, country_code: str | None = None) -> Request[MessagingGeopermissionsInstance[M]]:
        """Fetch the Messaging Geopermissions: GET /v1/Messaging/GeoPermissions"""
        return Request(self, "GET", MessagingGeopermissionsInstance, query={"CountryCode": country_code})


__all__ = ["MessagingGeopermissionsInstance", "MessagingGeopermissionsList"]
