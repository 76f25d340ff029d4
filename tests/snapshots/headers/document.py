"""Document records.

Generated from tests/snapshots/headers.yaml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from ....base.instance_context import InstanceContext
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri

DocumentWebhook: TypeAlias = Literal["true", "false"]


class DocumentContext(InstanceContext[M]):
    """One Document."""

    _uri = Uri("https://headers.twilio.com/v1/Documents/{sid}")

    @op
    def delete(
        self, if_match: str | None = None, x_twilio_webhook_enabled: DocumentWebhook | str | None = None
    ) -> Request[bool]:
        """Delete the Document: DELETE /v1/Documents/{Sid}"""
        return Request(
            self, "DELETE", bool, headers={"If-Match": if_match, "X-Twilio-Webhook-Enabled": x_twilio_webhook_enabled}
        )


class DocumentList(ListResource[M]):
    """Document records."""

    def __call__(self, sid: str) -> DocumentContext[M]:
        """The Document with this identifier. Sends no request."""
        return DocumentContext(self._client, {**self._path, "sid": sid})

    get = __call__


__all__ = ["DocumentContext", "DocumentList", "DocumentWebhook"]
