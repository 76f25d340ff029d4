"""https://voice.twilio.com: the versions of this API.

Generated from specs/contract/twilio_voice_v1.json, specs/contract/twilio_voice_v2.json, specs/contract/twilio_voice_v3.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...base.domain import Domain
from ...base.links import alias, lazy
from ...base.mode import M

if TYPE_CHECKING:
    from .v1 import V1
    from .v1.archived_call import ArchivedCallList
    from .v1.byoc_trunk import ByocTrunkList
    from .v1.connection_policy import ConnectionPolicyList
    from .v1.dialing_permissions import DialingPermissionsList
    from .v1.ip_record import IpRecordList
    from .v1.source_ip_mapping import SourceIpMappingList
    from .v2 import V2
    from .v3 import V3


class Voice(Domain[M]):
    """https://voice.twilio.com"""

    v1: lazy[V1[M]] = lazy(".v1", "V1")
    v2: lazy[V2[M]] = lazy(".v2", "V2")
    v3: lazy[V3[M]] = lazy(".v3", "V3")

    archived_calls: alias[ArchivedCallList[M]] = alias("v1.archived_calls", deprecated=True)
    byoc_trunks: alias[ByocTrunkList[M]] = alias("v1.byoc_trunks", deprecated=True)
    connection_policies: alias[ConnectionPolicyList[M]] = alias("v1.connection_policies", deprecated=True)
    dialing_permissions: alias[DialingPermissionsList[M]] = alias("v1.dialing_permissions", deprecated=True)
    ip_records: alias[IpRecordList[M]] = alias("v1.ip_records", deprecated=True)
    source_ip_mappings: alias[SourceIpMappingList[M]] = alias("v1.source_ip_mappings", deprecated=True)


__all__ = ["Voice"]
