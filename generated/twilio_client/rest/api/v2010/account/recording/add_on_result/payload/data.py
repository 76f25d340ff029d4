"""Data records.

Generated from specs/contract/twilio_api_v2010.json; do not edit: change the rule and run `make generate`.
"""

from __future__ import annotations

from ........base.fields import field
from ........base.instance_context import InstanceContext
from ........base.instance_resource import InstanceResource
from ........base.list_resource import ListResource
from ........base.mode import M
from ........base.operation import op
from ........base.request import Request
from ........base.uri import Uri
from ........sids import AccountSid, AddOnResultPayloadSid, AddOnResultSid, RecordingSid


class DataContext(InstanceContext[M]):
    """One Data."""

    _uri = Uri(
        "https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Recordings/{reference_sid}/AddOnResults/{add_on_result_sid}/Payloads/{payload_sid}/Data.json",
        account_sid=AccountSid,
        reference_sid=RecordingSid,
        add_on_result_sid=AddOnResultSid,
        payload_sid=AddOnResultPayloadSid,
    )

    @op
    def fetch(self) -> Request[DataInstance[M]]:
        """Fetch the Data.

        GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads/{PayloadSid}/Data.json
        """
        return Request(self, "GET", DataInstance, expects=(307,))


class DataInstance(DataContext[M], InstanceResource[M]):
    """A Data as returned by Twilio."""

    redirect_to: field[str] = field()


class DataList(ListResource[M]):
    """Data records."""

    def __call__(self) -> DataContext[M]:
        """The Data. Sends no request."""
        return DataContext(self._client, {**self._path})

    get = __call__


__all__ = ["DataContext", "DataInstance", "DataList"]
