"""https://tree.twilio.com/v1: the resources of this version.

Generated from tests/snapshots/tree.yaml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .crate import CrateList
    from .new_key import NewKeyList


class V1(Version[M]):
    """https://tree.twilio.com/v1"""

    boxes: lazy[CrateList[M]] = lazy(".crate", "CrateList")
    new_keys: lazy[NewKeyList[M]] = lazy(".new_key", "NewKeyList")


__all__ = ["V1"]
