"""This client and the official SDK fetch the same pages of a list, in the same order."""

from __future__ import annotations

import asyncio

import pytest

from tests.parity.differences import judged
from tests.parity.paging_compared import paging_differences
from tests.parity.sdk import domains


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("domain", domains())
def test_lists_ask_for_the_same_pages(domain: str, kind: str) -> None:
    """Every list, over two pages: all of it, one record, three in pages of two, one by one, forth and back, by address."""
    walks, found = asyncio.run(paging_differences(domain, is_async=kind == "async"))
    left, allowed = judged(domain, found, "paging", *(["paging_async"] if kind == "async" else []))
    print(f"{domain} ({kind}): {walks} walks, {allowed} differences that are meant")
    assert not left, "\n".join(left)
