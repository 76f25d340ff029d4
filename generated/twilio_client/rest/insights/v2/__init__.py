"""https://insights.twilio.com/v2: the resources of this version.

Generated from specs/contract/twilio_insights_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .inbound import InboundList
    from .inbound_report import InboundReportList
    from .outbound import OutboundList
    from .outbound_report import OutboundReportList
    from .report import ReportList


class V2(Version[M]):
    """https://insights.twilio.com/v2"""

    reports: lazy[ReportList[M]] = lazy(".report", "ReportList")
    inbound_reports: lazy[InboundReportList[M]] = lazy(".inbound_report", "InboundReportList")
    outbound_reports: lazy[OutboundReportList[M]] = lazy(".outbound_report", "OutboundReportList")

    def inbound(self, report_id: str) -> InboundList[M]:
        """The Inbound records under these IDs. Sends nothing."""
        from .inbound import InboundList

        return InboundList(self._client, {**self._path, "report_id": report_id})

    def outbound(self, report_id: str) -> OutboundList[M]:
        """The Outbound records under these IDs. Sends nothing."""
        from .outbound import OutboundList

        return OutboundList(self._client, {**self._path, "report_id": report_id})


__all__ = ["V2"]
