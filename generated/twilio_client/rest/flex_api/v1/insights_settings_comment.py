"""Insights Settings Comment records.

Generated from specs/contract/twilio_flex_v1.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ....base.fields import field
from ....base.instance_resource import InstanceResource
from ....base.list_resource import ListResource
from ....base.mode import M
from ....base.operation import op
from ....base.request import Request
from ....base.uri import Uri
from ....base.values import Json
from ....sids import AccountSid


class InsightsSettingsCommentInstance(InstanceResource[M]):
    """An Insights Settings Comment as returned by Twilio."""

    account_sid: field[AccountSid] = field()
    comments: field[Json] = field()
    url: field[str] = field()


class InsightsSettingsCommentList(ListResource[M]):
    """Insights Settings Comment records."""

    _uri = Uri("https://flex-api.twilio.com/v1/Insights/QualityManagement/Settings/CommentTags")

    @op
    def fetch(self, authorization: str | None = None) -> Request[InsightsSettingsCommentInstance[M]]:
        """Fetch the Insights Settings Comment: GET /v1/Insights/QualityManagement/Settings/CommentTags"""
        return Request(self, "GET", InsightsSettingsCommentInstance, headers={"Authorization": authorization})


__all__ = ["InsightsSettingsCommentInstance", "InsightsSettingsCommentList"]
