"""https://preview.twilio.com/HostedNumbers: the resources of this version.

Generated from specs/contract/twilio_preview.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .authorization_document import AuthorizationDocumentList
    from .hosted_number_order import HostedNumberOrderList


class HostedNumbers(Version[M]):
    """https://preview.twilio.com/HostedNumbers"""

    authorization_documents: lazy[AuthorizationDocumentList[M]] = lazy(
        ".authorization_document", "AuthorizationDocumentList"
    )
    hosted_number_orders: lazy[HostedNumberOrderList[M]] = lazy(".hosted_number_order", "HostedNumberOrderList")


__all__ = ["HostedNumbers"]
