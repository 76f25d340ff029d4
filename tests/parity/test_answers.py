"""This client and the official SDK read the same values from a response, so code that reads them can stay."""

from __future__ import annotations

import asyncio

import pytest

from tests.parity.answers_compared import answer_differences
from tests.parity.differences import judged
from tests.parity.sdk import domains


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("domain", domains())
def test_the_same_answers_give_the_same_values(domain: str, kind: str) -> None:
    """Every attribute that the SDK's instances have, with its name, its value and the type of it; and the methods and
    lists that hang on an instance ask for the same addresses, whether it was fetched, created, or one of a list.
    """
    compared = asyncio.run(answer_differences(domain, is_async=kind == "async"))
    left, allowed = judged(domain, compared.found, "answer", also="request")
    print(
        f"{domain} ({kind}): {compared.answers} answers, {compared.attributes} attributes, {allowed} differences that are meant"
    )
    assert not left, "\n".join(left)
