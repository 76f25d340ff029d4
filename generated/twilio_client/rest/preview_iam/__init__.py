"""https://preview-iam.twilio.com: the versions of this API.

Generated from specs/contract/twilio_iam_organizations.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...base.domain import Domain
from ...base.links import alias, lazy
from ...base.mode import M

if TYPE_CHECKING:
    from .v1 import V1
    from .v1.authorize import AuthorizeList
    from .v1.token import TokenList
    from .versionless import Versionless
    from .versionless.organization import OrganizationList


class PreviewIam(Domain[M]):
    """https://preview-iam.twilio.com"""

    v1: lazy[V1[M]] = lazy(".v1", "V1")
    versionless: lazy[Versionless[M]] = lazy(".versionless", "Versionless")

    authorize: alias[AuthorizeList[M]] = alias("v1.authorize")
    organization: alias[OrganizationList[M]] = alias("versionless.organization")
    token: alias[TokenList[M]] = alias("v1.token")


__all__ = ["PreviewIam"]
