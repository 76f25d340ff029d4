"""https://bulkexports.twilio.com: the versions of this API.

Generated from specs/contract/twilio_bulkexports_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...base.domain import Domain
from ...base.links import alias, lazy
from ...base.mode import M

if TYPE_CHECKING:
    from .v1 import V1
    from .v1.export import ExportList
    from .v1.export_configuration import ExportConfigurationList


class Bulkexports(Domain[M]):
    """https://bulkexports.twilio.com"""

    v1: lazy[V1[M]] = lazy(".v1", "V1")

    export_configuration: alias[ExportConfigurationList[M]] = alias("v1.export_configuration", deprecated=True)
    exports: alias[ExportList[M]] = alias("v1.exports", deprecated=True)


__all__ = ["Bulkexports"]
