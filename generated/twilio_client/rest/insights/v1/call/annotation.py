"""Annotation records.

Generated from specs/contract/twilio_insights_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .....base.deserialize import integer
from .....base.fields import field
from .....base.instance_context import InstanceContext
from .....base.instance_resource import InstanceResource
from .....base.list_resource import ListResource
from .....base.mode import M
from .....base.operation import op
from .....base.request import Request
from .....base.serialize import true_or_false
from .....base.uri import Uri
from .....sids import AccountSid, CallSid

AnnotationAnsweredBy: TypeAlias = Literal["unknown_answered_by", "human", "machine"]
AnnotationConnectivityIssue: TypeAlias = Literal[
    "unknown_connectivity_issue",
    "no_connectivity_issue",
    "invalid_number",
    "caller_id",
    "dropped_call",
    "number_reachability",
]


class AnnotationContext(InstanceContext[M]):
    """One Annotation."""

    _uri = Uri("https://insights.twilio.com/v1/Voice/{call_sid}/Annotation", call_sid=CallSid)

    @op
    def update(
        self,
        answered_by: AnnotationAnsweredBy | str | None = None,
        connectivity_issue: AnnotationConnectivityIssue | str | None = None,
        quality_issues: str | None = None,
        spam: bool | None = None,
        call_score: int | None = None,
        comment: str | None = None,
        incident: str | None = None,
    ) -> Request[AnnotationInstance[M]]:
        """Update the Annotation: POST /v1/Voice/{CallSid}/Annotation"""
        return Request(
            self,
            "POST",
            AnnotationInstance,
            form={
                "AnsweredBy": answered_by,
                "ConnectivityIssue": connectivity_issue,
                "QualityIssues": quality_issues,
                "Spam": true_or_false(spam),
                "CallScore": call_score,
                "Comment": comment,
                "Incident": incident,
            },
        )

    @op
    def fetch(self) -> Request[AnnotationInstance[M]]:
        """Fetch the Annotation: GET /v1/Voice/{CallSid}/Annotation"""
        return Request(self, "GET", AnnotationInstance)


class AnnotationInstance(AnnotationContext[M], InstanceResource[M]):
    """An Annotation as returned by Twilio."""

    _shown = ("answered_by", "connectivity_issue")

    call_sid: field[CallSid] = field()
    account_sid: field[AccountSid] = field()
    answered_by: field[AnnotationAnsweredBy | str] = field()
    connectivity_issue: field[AnnotationConnectivityIssue | str] = field()
    quality_issues: field[list[str]] = field()
    spam: field[bool] = field()
    call_score: field[int] = field(integer)
    comment: field[str] = field()
    incident: field[str] = field()
    url: field[str] = field()

    class AnsweredBy:
        """Values of AnnotationAnsweredBy."""

        UNKNOWN_ANSWERED_BY: Final = "unknown_answered_by"
        HUMAN: Final = "human"
        MACHINE: Final = "machine"

    class ConnectivityIssue:
        """Values of AnnotationConnectivityIssue."""

        UNKNOWN_CONNECTIVITY_ISSUE: Final = "unknown_connectivity_issue"
        NO_CONNECTIVITY_ISSUE: Final = "no_connectivity_issue"
        INVALID_NUMBER: Final = "invalid_number"
        CALLER_ID: Final = "caller_id"
        DROPPED_CALL: Final = "dropped_call"
        NUMBER_REACHABILITY: Final = "number_reachability"


class AnnotationList(ListResource[M]):
    """Annotation records."""

    def __call__(self) -> AnnotationContext[M]:
        """The Annotation. Sends no request."""
        return AnnotationContext(self._client, {**self._path})

    get = __call__


__all__ = [
    "AnnotationAnsweredBy",
    "AnnotationConnectivityIssue",
    "AnnotationContext",
    "AnnotationInstance",
    "AnnotationList",
]
