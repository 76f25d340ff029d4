"""https://preview-iam.twilio.com: the resources of this version.

Generated from specs/contract/twilio_iam_organizations.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .organization import OrganizationList


class Versionless(Version[M]):
    """https://preview-iam.twilio.com"""

    organization: lazy[OrganizationList[M]] = lazy(".organization", "OrganizationList")


__all__ = ["Versionless"]
