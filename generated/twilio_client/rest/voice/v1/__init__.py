"""https://voice.twilio.com/v1: the resources of this version.

Generated from specs/contract/twilio_voice_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .archived_call import ArchivedCallList
    from .byoc_trunk import ByocTrunkList
    from .connection_policy import ConnectionPolicyList
    from .dialing_permissions import DialingPermissionsList
    from .ip_record import IpRecordList
    from .source_ip_mapping import SourceIpMappingList


class V1(Version[M]):
    """https://voice.twilio.com/v1"""

    archived_calls: lazy[ArchivedCallList[M]] = lazy(".archived_call", "ArchivedCallList")
    byoc_trunks: lazy[ByocTrunkList[M]] = lazy(".byoc_trunk", "ByocTrunkList")
    connection_policies: lazy[ConnectionPolicyList[M]] = lazy(".connection_policy", "ConnectionPolicyList")
    dialing_permissions: lazy[DialingPermissionsList[M]] = lazy(".dialing_permissions", "DialingPermissionsList")
    ip_records: lazy[IpRecordList[M]] = lazy(".ip_record", "IpRecordList")
    source_ip_mappings: lazy[SourceIpMappingList[M]] = lazy(".source_ip_mapping", "SourceIpMappingList")


__all__ = ["V1"]
