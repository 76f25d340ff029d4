"""https://iam.twilio.com: the versions of this API.

Generated from specs/contract/twilio_iam_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...base.domain import Domain
from ...base.links import alias, lazy
from ...base.mode import M

if TYPE_CHECKING:
    from .v1 import V1
    from .v1.api_key import ApiKeyList
    from .v1.get_api_keys import GetApiKeysList


class Iam(Domain[M]):
    """https://iam.twilio.com"""

    v1: lazy[V1[M]] = lazy(".v1", "V1")

    api_key: alias[ApiKeyList[M]] = alias("v1.api_key", deprecated=True)
    get_api_keys: alias[GetApiKeysList[M]] = alias("v1.get_api_keys", deprecated=True)


__all__ = ["Iam"]
