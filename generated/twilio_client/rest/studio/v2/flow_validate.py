"""Flow Validate records.

Generated from specs/contract/twilio_studio_v2.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.serialize import json_text
from ....base.uri import Uri

FlowValidateStatus: TypeAlias = Literal["draft", "published"]


class FlowValidateInstance(InstanceResource[M]):
    """A Flow Validate as returned by Twilio."""

    valid: field[bool] = field()

    class Status:
        """Values of FlowValidateStatus."""

        DRAFT: Final = "draft"
        PUBLISHED: Final = "published"


class FlowValidateList(ListResource[M]):
    """Flow Validate records."""

    _uri = Uri("https://studio.twilio.com/v2/Flows/Validate")

    @op
    def update(
        self,
        friendly_name: str,
        status: FlowValidateStatus | str,
        definition: object,
        commit_message: str | None = None,
    ) -> Request[FlowValidateInstance[M]]:
        """Update the Flow Validate: POST /v2/Flows/Validate"""
        return Request(
            self,
            "POST",
            FlowValidateInstance,
            form={
                "FriendlyName": friendly_name,
                "Status": status,
                "Definition": json_text(definition, "definition"),
                "CommitMessage": commit_message,
            },
        )


__all__ = ["FlowValidateInstance", "FlowValidateList", "FlowValidateStatus"]
