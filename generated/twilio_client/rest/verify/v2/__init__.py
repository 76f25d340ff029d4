"""https://verify.twilio.com/v2: the resources of this version.

Generated from specs/contract/twilio_verify_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .form import FormList
    from .safelist import SafelistList
    from .service import ServiceList
    from .template import TemplateList
    from .verification_attempt import VerificationAttemptList
    from .verification_attempts_summary import VerificationAttemptsSummaryList


class V2(Version[M]):
    """https://verify.twilio.com/v2"""

    services: lazy[ServiceList[M]] = lazy(".service", "ServiceList")
    forms: lazy[FormList[M]] = lazy(".form", "FormList")
    safelist: lazy[SafelistList[M]] = lazy(".safelist", "SafelistList")
    verification_attempts: lazy[VerificationAttemptList[M]] = lazy(".verification_attempt", "VerificationAttemptList")
    verification_attempts_summary: lazy[VerificationAttemptsSummaryList[M]] = lazy(
        ".verification_attempts_summary", "VerificationAttemptsSummaryList"
    )
    templates: lazy[TemplateList[M]] = lazy(".template", "TemplateList")


__all__ = ["V2"]
