"""Setting records.

Generated from tests/snapshots/free_body.yaml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri


class NewSettings(TypedDict, total=False):
    """The body of a request."""

    dark: bool


class SettingList(ListResource[M]):
    """Setting records."""

    _uri = Uri("https://free.twilio.com/v1/Settings")

    @op
    def update(self, body: Mapping[str, object] | None = None) -> Request[bool]:
        """Update the Setting: PUT /v1/Settings"""
        return Request(self, "PUT", bool, json=JsonBody(body, Mapping[str, object] | None))

    @op
    def create(self, new_settings: NewSettings | None = None) -> Request[bool]:
        """Create a Setting: POST /v1/Settings"""
        return Request(
            self,
            "POST",
            bool,
            json=JsonBody(new_settings, NewSettings | None, name="new_settings", content_type="application/scim+json"),
        )

    # Also class attributes, as in twilio-python: SettingList.NewSettings({...})
    NewSettings = NewSettings


__all__ = ["NewSettings", "SettingList"]
