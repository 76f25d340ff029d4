"""Sample scripts, as users write them, run with both libraries: what `migrate` makes of them does the same.

They are original, and each is a program of its own: one import is changed by the codemod, nothing by hand.
"""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Callable
from contextlib import redirect_stdout
from pathlib import Path

import pytest
from twilio.http.async_http_client import AsyncTwilioHttpClient as SdkAsyncHttpClient
from twilio.http.http_client import TwilioHttpClient as SdkHttpClient
from twilio_client.http.async_http_client import AsyncTwilioHttpClient
from twilio_client.http.http_client import TwilioHttpClient
from twilio_codegen.migrate.decide import World
from twilio_codegen.migrate.source import Source

from tests.parity.wires import Seen
from tests.samples.stub import Ours, Theirs

SCRIPTS = sorted((Path(__file__).parent / "scripts").glob("*.py"))
PRODUCTS = "conversations lookups messaging numbers serverless studio sync taskrouter verify video voice".split()


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, Path], tuple[list[Seen], str]]:
    """Runs a script; gives the requests of either library, and what it printed."""
    theirs, ours = Theirs(is_async=False), Ours(is_async=False)
    monkeypatch.setattr(SdkHttpClient, "request", lambda *args, **kwargs: theirs.send(*args, **kwargs))
    monkeypatch.setattr(SdkAsyncHttpClient, "request", lambda *args, **kwargs: theirs.send_async(*args, **kwargs))
    monkeypatch.setattr(TwilioHttpClient, "send", lambda client, send: ours.send(client, send))
    monkeypatch.setattr(AsyncTwilioHttpClient, "send", lambda client, send: ours.send_async(client, send))
    monkeypatch.setenv("TWILIO_ACCOUNT_SID", "AC" + "0" * 32)
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", "token")

    def run(code: str, path: Path) -> tuple[list[Seen], str]:
        theirs.seen, ours.seen = [], []
        printed = io.StringIO()
        with redirect_stdout(printed):
            exec(compile(code, path, "exec", dont_inherit=True), {"__name__": "__main__"})
        assert not (theirs.seen and ours.seen)
        return theirs.seen or ours.seen, printed.getvalue()

    return run


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_the_same_requests_and_the_same_output(
    script: Path, run: Callable[[str, Path], tuple[list[Seen], str]], record_property: Callable[[str, object], None]
) -> None:
    """Method, URL, query, body and headers of every request, and each line that is printed."""
    code = script.read_text("utf-8")
    migrated = _migrated(script)
    requests, printed = run(code, script)
    assert printed
    assert (requests, printed) == run(migrated, script)
    record_property("requests", len(requests))


def test_one_import_is_all_that_changes() -> None:
    """What is not asynchronous, and does not ask for the HTTP answer, needs nothing but the other package."""
    changed = [path.stem for path in SCRIPTS if _migrated(path) != _with_other_imports(path)]
    assert changed == [path.stem for path in SCRIPTS if path.stem.startswith(("async_", "status_"))]


def test_there_are_samples_of_every_product() -> None:
    """Forty and more, and two at least of each product that the documentation shows most."""
    counts = Counter(path.stem.split("_")[0] for path in SCRIPTS)
    assert len(SCRIPTS) >= 40
    assert [product for product in PRODUCTS if counts[product] < 2] == []


def _migrated(path: Path) -> str:
    """What the codemod makes of a script; it leaves nothing to do, and has nothing to add when it comes again."""
    data, notes = Source(path.name, path.read_bytes()).migrated(World())
    assert notes == []
    assert Source(path.name, data).migrated(World()) == (data, [])
    return data.decode()


def _with_other_imports(path: Path) -> str:
    return path.read_text("utf-8").replace("from twilio.", "from twilio_client.")
