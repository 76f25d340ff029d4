"""Identifier records.

Generated from specs/authored/twilio_comms_v1.yaml; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.request import Request
from .....base.uri import Uri


class IdentifierContext(InstanceContext[M]):
    """One Identifier."""

    _uri = Uri("https://comms.twilio.com/v1/Messages/Seek/{identifier}")

    @op
    def seek(self) -> Request[IdentifierInstance[M]]:
        """Seek the Identifier: GET /v1/Messages/Seek/{identifier}

        Unverified: documented by only one weak source.
        """
        return Request(self, "GET", IdentifierInstance, expects=(301,))


class IdentifierInstance(IdentifierContext[M], InstanceResource[M]):
    """An Identifier as returned by Twilio."""

    redirect_to: field[str] = field()


class IdentifierList(ListResource[M]):
    """Identifier records."""

    def __call__(self, identifier: str) -> IdentifierContext[M]:
        """The Identifier with this identifier. Sends no request."""
        return IdentifierContext(self._client, {**self._path, "identifier": identifier})

    get = __call__


__all__ = ["IdentifierContext", "IdentifierInstance", "IdentifierList"]
