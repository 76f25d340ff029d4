"""https://numbers.twilio.com/v2: the resources of this version.

Generated from specs/contract/twilio_numbers_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .application import ApplicationList
    from .authorization_document import AuthorizationDocumentList
    from .bulk_hosted_number_order import BulkHostedNumberOrderList
    from .bundle_clone import BundleCloneList
    from .hosted_number_order import HostedNumberOrderList
    from .regulatory_compliance import RegulatoryComplianceList


class V2(Version[M]):
    """https://numbers.twilio.com/v2"""

    authorization_documents: lazy[AuthorizationDocumentList[M]] = lazy(
        ".authorization_document", "AuthorizationDocumentList"
    )
    bulk_hosted_number_orders: lazy[BulkHostedNumberOrderList[M]] = lazy(
        ".bulk_hosted_number_order", "BulkHostedNumberOrderList"
    )
    regulatory_compliance: lazy[RegulatoryComplianceList[M]] = lazy(
        ".regulatory_compliance", "RegulatoryComplianceList"
    )
    bundle_clone: lazy[BundleCloneList[M]] = lazy(".bundle_clone", "BundleCloneList")
    hosted_number_orders: lazy[HostedNumberOrderList[M]] = lazy(".hosted_number_order", "HostedNumberOrderList")
    applications: lazy[ApplicationList[M]] = lazy(".application", "ApplicationList")


__all__ = ["V2"]
