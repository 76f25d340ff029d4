"""https://bulkexports.twilio.com/v1: the resources of this version.

Generated from specs/contract/twilio_bulkexports_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .export import ExportList
    from .export_configuration import ExportConfigurationList


class V1(Version[M]):
    """https://bulkexports.twilio.com/v1"""

    exports: lazy[ExportList[M]] = lazy(".export", "ExportList")
    export_configuration: lazy[ExportConfigurationList[M]] = lazy(".export_configuration", "ExportConfigurationList")


__all__ = ["V1"]
