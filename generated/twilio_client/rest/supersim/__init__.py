"""https://supersim.twilio.com: the versions of this API.

Generated from specs/contract/twilio_supersim_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...base.domain import Domain
from ...base.links import alias, lazy
from ...base.mode import M

if TYPE_CHECKING:
    from .v1 import V1
    from .v1.esim_profile import EsimProfileList
    from .v1.fleet import FleetList
    from .v1.ip_command import IpCommandList
    from .v1.network import NetworkList
    from .v1.network_access_profile import NetworkAccessProfileList
    from .v1.settings_update import SettingsUpdateList
    from .v1.sim import SimList
    from .v1.sms_command import SmsCommandList
    from .v1.usage_record import UsageRecordList


class Supersim(Domain[M]):
    """https://supersim.twilio.com"""

    v1: lazy[V1[M]] = lazy(".v1", "V1")

    esim_profiles: alias[EsimProfileList[M]] = alias("v1.esim_profiles", deprecated=True)
    fleets: alias[FleetList[M]] = alias("v1.fleets", deprecated=True)
    ip_commands: alias[IpCommandList[M]] = alias("v1.ip_commands", deprecated=True)
    network_access_profiles: alias[NetworkAccessProfileList[M]] = alias("v1.network_access_profiles", deprecated=True)
    networks: alias[NetworkList[M]] = alias("v1.networks", deprecated=True)
    settings_updates: alias[SettingsUpdateList[M]] = alias("v1.settings_updates", deprecated=True)
    sims: alias[SimList[M]] = alias("v1.sims", deprecated=True)
    sms_commands: alias[SmsCommandList[M]] = alias("v1.sms_commands", deprecated=True)
    usage_records: alias[UsageRecordList[M]] = alias("v1.usage_records", deprecated=True)


__all__ = ["Supersim"]
