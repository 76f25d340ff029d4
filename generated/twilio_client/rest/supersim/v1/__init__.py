"""https://supersim.twilio.com/v1: the resources of this version.

Generated from specs/contract/twilio_supersim_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .esim_profile import EsimProfileList
    from .fleet import FleetList
    from .ip_command import IpCommandList
    from .network import NetworkList
    from .network_access_profile import NetworkAccessProfileList
    from .settings_update import SettingsUpdateList
    from .sim import SimList
    from .sms_command import SmsCommandList
    from .usage_record import UsageRecordList


class V1(Version[M]):
    """https://supersim.twilio.com/v1"""

    sims: lazy[SimList[M]] = lazy(".sim", "SimList")
    esim_profiles: lazy[EsimProfileList[M]] = lazy(".esim_profile", "EsimProfileList")
    fleets: lazy[FleetList[M]] = lazy(".fleet", "FleetList")
    ip_commands: lazy[IpCommandList[M]] = lazy(".ip_command", "IpCommandList")
    networks: lazy[NetworkList[M]] = lazy(".network", "NetworkList")
    network_access_profiles: lazy[NetworkAccessProfileList[M]] = lazy(
        ".network_access_profile", "NetworkAccessProfileList"
    )
    settings_updates: lazy[SettingsUpdateList[M]] = lazy(".settings_update", "SettingsUpdateList")
    sms_commands: lazy[SmsCommandList[M]] = lazy(".sms_command", "SmsCommandList")
    usage_records: lazy[UsageRecordList[M]] = lazy(".usage_record", "UsageRecordList")


__all__ = ["V1"]
