"""The cost of importing the client."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

SEND = """
import httpx2
from twilio_client import Client
transport = httpx2.MockTransport(lambda request: httpx2.Response(201, json={"sid": "SM1"}))
client = Client("AC" + "0" * 32, "token", http_client=httpx2.Client(transport=transport))
assert client.messages.create(to="+15017122661", from_="+15558675310", body="Hello").sid == "SM1"
"""


def loaded_by(code: str, repository: Path) -> list[str]:
    """The modules that some code loads, in an interpreter of its own."""
    report = "\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))"
    command = [sys.executable, "-c", code + report]
    done = subprocess.run(command, cwd=repository / "generated", capture_output=True, check=True, encoding="utf-8")
    modules: list[str] = json.loads(done.stdout)
    return modules


@pytest.mark.parametrize("name", ["Client", "AsyncClient"])
def test_importing_the_client_loads_no_resource_and_no_http_library(name: str, repository: Path) -> None:
    """A command-line tool or a function in the cloud pays for what it uses, not for all of Twilio."""
    modules = loaded_by(f"from twilio_client import {name}", repository)
    assert [module for module in modules if module.startswith(("twilio_client.rest.", "twilio_client.webhooks"))] == []
    assert [module for module in modules if module.partition(".")[0] in ("httpx2", "httpcore2", "ssl", "asyncio")] == []


def test_the_first_message_loads_its_own_resource_and_what_leads_there(
    repository: Path, record_property: Callable[[str, object], None]
) -> None:
    """Of 630 modules with resources, five at most; how many modules of the runtime come with them is reported."""
    modules = loaded_by(SEND, repository)
    resources = [module for module in modules if module.startswith("twilio_client.rest.")]
    runtime = [module for module in modules if module.startswith("twilio_client.") and module not in resources]
    record_property("resource_modules", len(resources))
    record_property("runtime_modules", len(runtime))
    assert len(resources) <= 5, resources
    assert "twilio_client.rest.api.v2010.account.message" in resources


@pytest.mark.parametrize("name", ["", "fastapi", "flask", "django"])
def test_webhooks_load_their_own_framework_at_most(name: str, repository: Path) -> None:
    """An application has one framework installed, and a worker that reads callbacks from a queue has none."""
    modules = loaded_by(f"import twilio_client.webhooks{name and '.'}{name}", repository)
    frameworks = {module for module in modules if module in ("fastapi", "flask", "django")}
    assert frameworks == ({name} if name else set())
    assert not [module for module in modules if module.startswith("twilio_client.rest.")]
