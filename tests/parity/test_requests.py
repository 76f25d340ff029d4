"""This client and the official SDK send the same request for the same call, so only imports have to change."""

from __future__ import annotations

import asyncio

import pytest

from tests.parity.calls import methods
from tests.parity.differences import judged
from tests.parity.requests_compared import request_differences
from tests.parity.sdk import domains


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("domain", domains())
def test_the_same_calls_send_the_same_requests(domain: str, kind: str) -> None:
    """Every method that the SDK has, with what it must be told, with all it can be told by name and by position, with
    days, texts and reserved characters, and with what leaves an argument out. What differs has a row with its reason.
    """
    known = methods(domain)[0]
    compared = asyncio.run(request_differences(domain, is_async=kind == "async"))
    left, allowed = judged(domain, compared.found, "request")
    operations = len({(method.operation.contract.name, method.operation.id) for method in known})
    print(f"{domain} ({kind}): {operations} operations, {compared.calls} calls, {allowed} differences that are meant")
    assert not left, "\n".join(left)
