"""Interaction records.

Generated from specs/contract/twilio_flex_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....base.checks import matches
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.links import lazy
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.request import Request
from .....base.serialize import json_text
from .....base.uri import Uri
from .....base.values import Json
from .....sids import FlexInteractionSid, InteractionContextSid

if TYPE_CHECKING:
    from .interaction_channel import InteractionChannelList


class InteractionContext(InstanceContext[M]):
    """One Interaction."""

    _uri = Uri("https://flex-api.twilio.com/v1/Interactions/{sid}", sid=FlexInteractionSid)

    channels: lazy[InteractionChannelList[M]] = lazy(
        ".interaction_channel", "InteractionChannelList", interaction_sid="sid"
    )

    @op
    def fetch(self) -> Request[InteractionInstance[M]]:
        """Fetch the Interaction: GET /v1/Interactions/{Sid}"""
        return Request(self, "GET", InteractionInstance)

    @op
    def update(self, webhook_ttid: str | None = None) -> Request[InteractionInstance[M]]:
        """Update the Interaction: POST /v1/Interactions/{Sid}"""
        return Request(self, "POST", InteractionInstance, form={"WebhookTtid": webhook_ttid})


class InteractionInstance(InteractionContext[M], InstanceResource[M]):
    """An Interaction as returned by Twilio."""

    _identity = {"sid": "sid"}
    _shown = ("sid",)

    sid: field[FlexInteractionSid] = field()
    channel: field[Json] = field()
    routing: field[Json] = field()
    url: field[str] = field()
    links: field[dict[str, Json]] = field()
    interaction_context_sid: field[InteractionContextSid] = field()
    webhook_ttid: field[str] = field()


class InteractionList(ListResource[M]):
    """Interaction records."""

    _uri = Uri("https://flex-api.twilio.com/v1/Interactions")

    def __call__(self, sid: FlexInteractionSid) -> InteractionContext[M]:
        """The Interaction with this identifier. Sends no request."""
        return InteractionContext(self._client, {**self._path, "sid": sid})

    get = __call__

    @op
    def create(
        self,
        channel: object,
        routing: object | None = None,
        interaction_context_sid: InteractionContextSid | None = None,
        webhook_ttid: str | None = None,
    ) -> Request[InteractionInstance[M]]:
        """Create an Interaction: POST /v1/Interactions"""
        return Request(
            self,
            "POST",
            InteractionInstance,
            form={
                "Channel": json_text(channel, "channel"),
                "Routing": json_text(routing, "routing"),
                "InteractionContextSid": interaction_context_sid,
                "WebhookTtid": webhook_ttid,
            },
            checks=(matches(InteractionContextSid, interaction_context_sid=interaction_context_sid),),
        )


__all__ = ["InteractionContext", "InteractionInstance", "InteractionList"]
