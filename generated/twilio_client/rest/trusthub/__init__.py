"""https://trusthub.twilio.com: the versions of this API.

Generated from specs/contract/twilio_trusthub_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...base.domain import Domain
from ...base.links import alias, lazy
from ...base.mode import M

if TYPE_CHECKING:
    from .v1 import V1
    from .v1.customer_profiles import CustomerProfilesList
    from .v1.end_user import EndUserList
    from .v1.end_user_type import EndUserTypeList
    from .v1.policies import PoliciesList
    from .v1.supporting_document import SupportingDocumentList
    from .v1.supporting_document_type import SupportingDocumentTypeList
    from .v1.trust_products import TrustProductsList


class Trusthub(Domain[M]):
    """https://trusthub.twilio.com"""

    v1: lazy[V1[M]] = lazy(".v1", "V1")

    customer_profiles: alias[CustomerProfilesList[M]] = alias("v1.customer_profiles", deprecated=True)
    end_user_types: alias[EndUserTypeList[M]] = alias("v1.end_user_types", deprecated=True)
    end_users: alias[EndUserList[M]] = alias("v1.end_users", deprecated=True)
    policies: alias[PoliciesList[M]] = alias("v1.policies", deprecated=True)
    supporting_document_types: alias[SupportingDocumentTypeList[M]] = alias(
        "v1.supporting_document_types", deprecated=True
    )
    supporting_documents: alias[SupportingDocumentList[M]] = alias("v1.supporting_documents", deprecated=True)
    trust_products: alias[TrustProductsList[M]] = alias("v1.trust_products", deprecated=True)


__all__ = ["Trusthub"]
