"""https://taskrouter.twilio.com/v1: the resources of this version.

Generated from specs/contract/twilio_taskrouter_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....base.links import lazy
from ....base.mode import M
from ....base.version import Version

if TYPE_CHECKING:
    from .workspace import WorkspaceList


class V1(Version[M]):
    """https://taskrouter.twilio.com/v1"""

    workspaces: lazy[WorkspaceList[M]] = lazy(".workspace", "WorkspaceList")


__all__ = ["V1"]
