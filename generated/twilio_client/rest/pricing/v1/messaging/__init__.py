"""Messaging records.

Generated from specs/contract/twilio_pricing_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M

if TYPE_CHECKING:
    from .country import CountryList


class MessagingList(ListResource[M]):
    """Messaging records."""

    countries: lazy[CountryList[M]] = lazy(".country", "CountryList")


__all__ = ["MessagingList"]
