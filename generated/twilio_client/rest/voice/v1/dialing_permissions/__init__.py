"""Dialing Permissions records.

Generated from specs/contract/twilio_voice_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M

if TYPE_CHECKING:
    from .bulk_country_update import BulkCountryUpdateList
    from .country import CountryList
    from .settings import SettingsList


class DialingPermissionsList(ListResource[M]):
    """Dialing Permissions records."""

    countries: lazy[CountryList[M]] = lazy(".country", "CountryList")
    bulk_country_updates: lazy[BulkCountryUpdateList[M]] = lazy(".bulk_country_update", "BulkCountryUpdateList")
    settings: lazy[SettingsList[M]] = lazy(".settings", "SettingsList")


__all__ = ["DialingPermissionsList"]
