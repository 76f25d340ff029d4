"""Regulatory Compliance records.

Generated from specs/contract/twilio_numbers_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M

if TYPE_CHECKING:
    from .bundle import BundleList
    from .end_user import EndUserList
    from .end_user_type import EndUserTypeList
    from .regulation import RegulationList
    from .supporting_document import SupportingDocumentList
    from .supporting_document_type import SupportingDocumentTypeList


class RegulatoryComplianceList(ListResource[M]):
    """Regulatory Compliance records."""

    bundles: lazy[BundleList[M]] = lazy(".bundle", "BundleList")
    end_users: lazy[EndUserList[M]] = lazy(".end_user", "EndUserList")
    end_user_types: lazy[EndUserTypeList[M]] = lazy(".end_user_type", "EndUserTypeList")
    regulations: lazy[RegulationList[M]] = lazy(".regulation", "RegulationList")
    supporting_documents: lazy[SupportingDocumentList[M]] = lazy(".supporting_document", "SupportingDocumentList")
    supporting_document_types: lazy[SupportingDocumentTypeList[M]] = lazy(
        ".supporting_document_type", "SupportingDocumentTypeList"
    )


__all__ = ["RegulatoryComplianceList"]
