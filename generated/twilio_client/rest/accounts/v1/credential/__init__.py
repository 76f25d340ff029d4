"""Credential records.

Generated from specs/contract/twilio_accounts_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M

if TYPE_CHECKING:
    from .aws import AwsList
    from .public_key import PublicKeyList


class CredentialList(ListResource[M]):
    """Credential records."""

    aws: lazy[AwsList[M]] = lazy(".aws", "AwsList")
    public_key: lazy[PublicKeyList[M]] = lazy(".public_key", "PublicKeyList")


__all__ = ["CredentialList"]
