"""Sip records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ......base.links import lazy
from ......base.list_resource import ListResource
from ......base.mode import M

if TYPE_CHECKING:
    from .credential_list import CredentialListList
    from .domain import DomainList
    from .ip_access_control_list import IpAccessControlListList


class SipList(ListResource[M]):
    """Sip records."""

    domains: lazy[DomainList[M]] = lazy(".domain", "DomainList")
    credential_lists: lazy[CredentialListList[M]] = lazy(".credential_list", "CredentialListList")
    ip_access_control_lists: lazy[IpAccessControlListList[M]] = lazy(
        ".ip_access_control_list", "IpAccessControlListList"
    )


__all__ = ["SipList"]
