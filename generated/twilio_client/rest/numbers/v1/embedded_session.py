"""Embedded Session records.

Generated from specs/contract/twilio_numbers_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import TypedDict

from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....sids import BUSid


class NumbersV1CreateEmbeddedSessionRequest(TypedDict, total=False):
    """`numbers.v1.create_embedded_session_request` in a request.

    Attributes:
        themeSetId: At most 255 characters.
    """

    themeSetId: str


class EmbeddedSessionInstance(InstanceResource[M]):
    """An Embedded Session as returned by Twilio."""

    id: field[BUSid] = field()
    session_id: field[str] = field(key="sessionId")
    session_token: field[str] = field(key="sessionToken")

    # Also class attributes, as in twilio-python: EmbeddedSessionInstance.NumbersV1CreateEmbeddedSessionRequest({...})
    NumbersV1CreateEmbeddedSessionRequest = NumbersV1CreateEmbeddedSessionRequest


class EmbeddedSessionList(ListResource[M]):
    """Embedded Session records."""

    _uri = Uri("https://numbers.twilio.com/v1/SenderIdRegistrations/{bundle_sid}/EmbeddedSessions", bundle_sid=BUSid)

    @op
    def create(
        self, numbers_v1_create_embedded_session_request: NumbersV1CreateEmbeddedSessionRequest
    ) -> Request[EmbeddedSessionInstance[M]]:
        """Create an Embedded Session: POST /v1/SenderIdRegistrations/{BundleSid}/EmbeddedSessions"""
        return Request(
            self,
            "POST",
            EmbeddedSessionInstance,
            json=JsonBody(
                numbers_v1_create_embedded_session_request,
                NumbersV1CreateEmbeddedSessionRequest,
                name="numbers_v1_create_embedded_session_request",
            ),
        )

    # Also class attributes, as in twilio-python: EmbeddedSessionList.NumbersV1CreateEmbeddedSessionRequest({...})
    NumbersV1CreateEmbeddedSessionRequest = NumbersV1CreateEmbeddedSessionRequest


__all__ = ["EmbeddedSessionInstance", "EmbeddedSessionList", "NumbersV1CreateEmbeddedSessionRequest"]
