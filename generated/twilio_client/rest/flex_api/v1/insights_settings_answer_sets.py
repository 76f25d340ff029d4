"""Insights Settings Answer Sets records.

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


class InsightsSettingsAnswerSetsInstance(InstanceResource[M]):
    """An Insights Settings Answer Sets as returned by Twilio."""

    account_sid: field[AccountSid] = field()
    answer_sets: field[Json] = field()
    answer_set_categories: field[Json] = field()
    not_applicable: field[Json] = field()
    url: field[str] = field()


class InsightsSettingsAnswerSetsList(ListResource[M]):
    """Insights Settings Answer Sets records."""

    _uri = Uri("https://flex-api.twilio.com/v1/Insights/QualityManagement/Settings/AnswerSets")

    @op
    def fetch(self, authorization: str | None = None) -> Request[InsightsSettingsAnswerSetsInstance[M]]:
        """Fetch the Insights Settings Answer Sets: GET /v1/Insights/QualityManagement/Settings/AnswerSets"""
        return Request(self, "GET", InsightsSettingsAnswerSetsInstance, headers={"Authorization": authorization})


__all__ = ["InsightsSettingsAnswerSetsInstance", "InsightsSettingsAnswerSetsList"]
