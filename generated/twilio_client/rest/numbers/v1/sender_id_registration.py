"""Sender Id Registration records.

Generated from specs/contract/twilio_numbers_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TypedDict

from ....base.compat import Required
from ....base.deserialize import integer, iso8601_datetime
from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.json_body import JsonBody
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.nested import Record, record
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....base.values import Json
from ....sids import BUSid, RNSid


class NumbersV1CreateEmbeddedRegistrationRequest(TypedDict, total=False):
    """`numbers.v1.create_embedded_registration_request` in a request.

    Attributes:
        regulationVersion: 1 or more.
        friendlyName: At most 255 characters.
        statusNotificationEmail: E-mail address; at most 255 characters.
        comments: At most 255 characters.
        themeSetId: At most 255 characters.
    """

    regulationId: Required[RNSid]
    regulationVersion: Required[int]
    friendlyName: Required[str]
    statusNotificationEmail: str
    statusCallbackUrl: str | None
    comments: str
    themeSetId: str
    data: Required[Mapping[str, object]]


class NumbersV1EmbeddedSessionRecord(Record):
    """`numbers.v1.embedded_session` in an answer."""

    session_id: field[str] = field(key="sessionId")
    session_token: field[str] = field(key="sessionToken")


class SenderIdRegistrationInstance(InstanceResource[M]):
    """A Sender Id Registration as returned by Twilio."""

    id: field[BUSid] = field()
    regulation_id: field[str] = field(key="regulationId")
    regulation_version: field[int] = field(integer, key="regulationVersion")
    friendly_name: field[str] = field(key="friendlyName")
    status: field[str] = field()
    status_notification_email: field[str] = field(key="statusNotificationEmail")
    status_callback_url: field[str] = field(key="statusCallbackUrl")
    comments: field[str] = field()
    embedded_session: field[NumbersV1EmbeddedSessionRecord] = field(
        record(NumbersV1EmbeddedSessionRecord), key="embeddedSession"
    )
    data: field[dict[str, Json]] = field()
    date_created: field[datetime] = field(iso8601_datetime, key="dateCreated")
    date_updated: field[datetime] = field(iso8601_datetime, key="dateUpdated")

    # Also class attributes, as in twilio-python: SenderIdRegistrationInstance.NumbersV1CreateEmbeddedRegistrationRequest({...})
    NumbersV1CreateEmbeddedRegistrationRequest = NumbersV1CreateEmbeddedRegistrationRequest


class SenderIdRegistrationList(ListResource[M]):
    """Sender Id Registration records."""

    _uri = Uri("https://numbers.twilio.com/v1/SenderIdRegistrations")

    @op
    def create(
        self, numbers_v1_create_embedded_registration_request: NumbersV1CreateEmbeddedRegistrationRequest
    ) -> Request[SenderIdRegistrationInstance[M]]:
        """Create a Sender Id Registration: POST /v1/SenderIdRegistrations"""
        return Request(
            self,
            "POST",
            SenderIdRegistrationInstance,
            json=JsonBody(
                numbers_v1_create_embedded_registration_request,
                NumbersV1CreateEmbeddedRegistrationRequest,
                name="numbers_v1_create_embedded_registration_request",
            ),
        )

    # Also class attributes, as in twilio-python: SenderIdRegistrationList.NumbersV1CreateEmbeddedRegistrationRequest({...})
    NumbersV1CreateEmbeddedRegistrationRequest = NumbersV1CreateEmbeddedRegistrationRequest


__all__ = [
    "NumbersV1CreateEmbeddedRegistrationRequest",
    "NumbersV1EmbeddedSessionRecord",
    "SenderIdRegistrationInstance",
    "SenderIdRegistrationList",
]
