"""Identity Resolution Setting records.

Generated from specs/contract/twilio_memory_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias, TypedDict

from ....base.compat import Required
from ....base.deserialize import integer
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody, closed
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, list_of, record
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....sids import MemoryStoreId

IdentifierConfigMatchingAlgo: TypeAlias = Literal["exact", "fuzzy"]
IdentifierConfigLimitPolicy: TypeAlias = Literal["fifo", "lifo"]
IdentifierConfigNormalization: TypeAlias = Literal["phone", "email", "trim", "none"]


@closed
class IdentifierConfig(TypedDict, total=False):
    """`IdentifierConfig` in a request.

    Attributes:
        idType: 2 to 30 characters.
        matchingAlgo: Default exact.
        matchingThreshold: 50 to 99; default 75.
        limit: 1 to 100; default 100.
        limitPolicy: Default fifo.
        enforceUnique: Default true.
        normalization: Default trim.
    """

    idType: Required[str]
    matchingAlgo: IdentifierConfigMatchingAlgo | str
    matchingThreshold: int
    limit: int
    limitPolicy: IdentifierConfigLimitPolicy | str
    enforceUnique: bool
    normalization: IdentifierConfigNormalization | str


class IdentityResolutionSettingsCore(TypedDict, total=False):
    """`IdentityResolutionSettingsCore` in a request.

    Attributes:
        identifierConfigs: 1 to 15 values.
        matchingRules: At most 30 characters; 1 to 15 values.
    """

    identifierConfigs: Required[Sequence[IdentifierConfig]]
    matchingRules: Required[Sequence[str]]


class IdentifierConfigRecord(Record):
    """`IdentifierConfig` in an answer."""

    id_type: field[str] = field(key="idType")
    matching_algo: field[IdentifierConfigMatchingAlgo | str] = field(key="matchingAlgo")
    matching_threshold: field[int] = field(integer, key="matchingThreshold")
    limit: field[int] = field(integer)
    limit_policy: field[IdentifierConfigLimitPolicy | str] = field(key="limitPolicy")
    enforce_unique: field[bool] = field(key="enforceUnique")
    normalization: field[IdentifierConfigNormalization | str] = field()


class IdentityResolutionSettingInstance(InstanceResource[M]):
    """An Identity Resolution Setting as returned by Twilio."""

    identifier_configs: field[list[IdentifierConfigRecord]] = field(
        list_of(record(IdentifierConfigRecord)), key="identifierConfigs"
    )
    matching_rules: field[list[str]] = field(key="matchingRules")
    version: field[int] = field(integer)
    message: field[str] = field()
    status_url: field[str] = field(key="statusUrl")


class IdentityResolutionSettingList(ListResource[M]):
    """Identity Resolution Setting records."""

    _uri = Uri(
        "https://memory.twilio.com/v1/ControlPlane/Stores/{store_id}/IdentityResolutionSettings", store_id=MemoryStoreId
    )

    @op
    def fetch(self) -> Request[IdentityResolutionSettingInstance[M]]:
        """Fetch the Identity Resolution Setting: GET /v1/ControlPlane/Stores/{storeId}/IdentityResolutionSettings"""
        return Request(self, "GET", IdentityResolutionSettingInstance)

    @op
    def update(
        self, identity_resolution_settings_core: IdentityResolutionSettingsCore, if_match: str | None = None
    ) -> Request[IdentityResolutionSettingInstance[M]]:
        """Update the Identity Resolution Setting: PUT /v1/ControlPlane/Stores/{storeId}/IdentityResolutionSettings

        Args:
            if_match: At most 100 characters.
        """
        return Request(
            self,
            "PUT",
            IdentityResolutionSettingInstance,
            headers={"If-Match": if_match},
            json=JsonBody(
                identity_resolution_settings_core,
                IdentityResolutionSettingsCore,
                name="identity_resolution_settings_core",
            ),
        )

    # Also class attributes, as in twilio-python: IdentityResolutionSettingList.IdentityResolutionSettingsCore({...})
    IdentifierConfig = IdentifierConfig
    IdentityResolutionSettingsCore = IdentityResolutionSettingsCore


__all__ = [
    "IdentifierConfig",
    "IdentifierConfigLimitPolicy",
    "IdentifierConfigMatchingAlgo",
    "IdentifierConfigNormalization",
    "IdentifierConfigRecord",
    "IdentityResolutionSettingInstance",
    "IdentityResolutionSettingList",
    "IdentityResolutionSettingsCore",
]
