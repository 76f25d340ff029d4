"""https://verify.twilio.com: the versions of this API.

Generated from specs/contract/twilio_verify_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...base.domain import Domain
from ...base.links import alias, lazy
from ...base.mode import M

if TYPE_CHECKING:
    from .v2 import V2
    from .v2.form import FormList
    from .v2.safelist import SafelistList
    from .v2.service import ServiceList
    from .v2.template import TemplateList
    from .v2.verification_attempt import VerificationAttemptList
    from .v2.verification_attempts_summary import VerificationAttemptsSummaryList


class Verify(Domain[M]):
    """https://verify.twilio.com"""

    v2: lazy[V2[M]] = lazy(".v2", "V2")

    forms: alias[FormList[M]] = alias("v2.forms", deprecated=True)
    safelist: alias[SafelistList[M]] = alias("v2.safelist", deprecated=True)
    services: alias[ServiceList[M]] = alias("v2.services", deprecated=True)
    templates: alias[TemplateList[M]] = alias("v2.templates", deprecated=True)
    verification_attempts: alias[VerificationAttemptList[M]] = alias("v2.verification_attempts", deprecated=True)
    verification_attempts_summary: alias[VerificationAttemptsSummaryList[M]] = alias(
        "v2.verification_attempts_summary", deprecated=True
    )


__all__ = ["Verify"]
