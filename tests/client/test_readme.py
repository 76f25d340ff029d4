"""The examples in the README work as printed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import httpx2
import pytest
import twilio_client

from tests.client.wire import ACCOUNT, MESSAGE, TOKEN
from tests.pages import sections


def test_the_examples_print_what_the_readme_says(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first thing that a newcomer runs must work, word for word; only its network is replaced."""
    short, offline = sections(repository / "README.md")
    offline.run()
    assert [block.prints is not None for block in offline.blocks] == [True]

    answer = httpx2.Response(201, json={"sid": MESSAGE, "status": "queued"})
    http_client = httpx2.Client(transport=httpx2.MockTransport(lambda request: answer))
    monkeypatch.setenv("TWILIO_ACCOUNT_SID", ACCOUNT)
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", TOKEN)
    monkeypatch.setattr(twilio_client, "Client", partial(twilio_client.Client, http_client=http_client))
    (block,) = short.blocks
    replace(short, blocks=(replace(block, prints=f"{MESSAGE} queued\n"),)).run()
