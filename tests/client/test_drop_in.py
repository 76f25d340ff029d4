"""Things that tests and helpers for twilio-python do to a client, which must also work here."""

from __future__ import annotations

import asyncio
import logging
import os
import subprocess
import sys
import uuid
from decimal import Decimal
from typing import Any
from unittest.mock import AsyncMock, MagicMock, Mock, create_autospec, patch

import pytest
from tests.client.faults import MODES, Kind, answer, call, faulty, fetch, http_client_of, refused_url, silence
from tests.client.test_http import and_close
from tests.client.wire import ACCOUNT, MESSAGE, TOKEN, Wire
from twilio_client import AsyncClient, Client
from twilio_client.base.exceptions import TwilioConnectionError, TwilioRestException, TwilioValidationError
from twilio_client.base.retry import RetryPolicy
from twilio_client.http.async_http_client import AsyncTwilioHttpClient
from twilio_client.http.http_client import TwilioHttpClient
from twilio_client.http.response import Response

SENT = Mock(status_code=201, text='{"sid": "SM1"}', headers={})


def send(client: Client) -> Any:
    """A message, on a client that would send it to Twilio."""
    return client.messages.create(to="+15558675310", from_="+15017122661", body="x").sid


class TestAnotherRequest:
    """Where `request` has another in its place, nothing may go out beside it: tests rely on that, with real credentials."""

    def test_of_the_class_of_http_clients(self) -> None:
        with patch.object(TwilioHttpClient, "request", return_value=SENT) as request:
            assert send(Client(ACCOUNT, TOKEN)) == "SM1"
        method, url = request.call_args.args
        assert (method, url) == ("POST", f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages.json")
        assert request.call_args.kwargs["auth"] == (ACCOUNT, TOKEN)

    def test_of_a_clients_http_client(self) -> None:
        client = Client(ACCOUNT, TOKEN)
        with patch.object(client.http_client, "request", return_value=SENT):
            assert send(client) == "SM1"

    def test_of_a_mock_of_an_http_client(self) -> None:
        """It passes for one with isinstance(), and all that it knows is `request`."""
        for http_client in (Mock(spec=TwilioHttpClient), create_autospec(TwilioHttpClient, instance=True)):
            http_client.request.return_value = SENT
            assert send(Client(ACCOUNT, TOKEN, http_client=http_client)) == "SM1"

    def test_of_the_class_of_clients(self) -> None:
        with patch.object(Client, "request", return_value=SENT) as request:
            assert send(Client(ACCOUNT, TOKEN)) == "SM1"
        assert request.call_args.kwargs["data"] == {"To": "+15558675310", "From": "+15017122661", "Body": "x"}

    def test_of_a_client(self) -> None:
        client = Client(ACCOUNT, TOKEN)
        with patch.object(client, "request", return_value=Mock(status_code=404, text='{"code": 20404}', headers={})):
            with pytest.raises(TwilioRestException) as error:
                client.messages(MESSAGE).fetch()
        assert (error.value.code, error.value.uri) == (20404, f"/Accounts/{ACCOUNT}/Messages/{MESSAGE}.json")

    def test_of_a_class_of_the_callers_own_that_goes_on_to_ours(self) -> None:
        wire = Wire({"messages": [{"sid": "SM1"}], "next_page_uri": None})
        asked: list[object] = []

        class Own(Client):
            def request(self, method: str, uri: str, params: Any = None, *args: Any, **kwargs: Any) -> Response:
                asked.append((method, uri, params))
                return super().request(method, uri, params, *args, **kwargs)

        client = Own(ACCOUNT, TOKEN, http_client=wire.client().http_client)
        assert [message.sid for message in client.messages.list(limit=5)] == ["SM1"]
        url = f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
        assert asked == [("GET", url, {"PageSize": "5"})]
        assert wire.lines == [f"GET {url}?PageSize=5"]
        assert wire.requests[0].headers["authorization"].startswith("Basic ")

    def test_of_asynchronous_ones(self) -> None:
        async def run() -> list[str | None]:
            found = []
            for owner in (AsyncTwilioHttpClient, AsyncClient):
                with patch.object(owner, "request", AsyncMock(return_value=SENT)):
                    message = await AsyncClient(ACCOUNT, TOKEN).messages(MESSAGE).fetch()
                found.append(message.sid)
            http_client = create_autospec(AsyncTwilioHttpClient, instance=True)
            http_client.request.return_value = SENT
            message = await AsyncClient(ACCOUNT, TOKEN, http_client=http_client).messages(MESSAGE).fetch()
            return [*found, message.sid]

        assert asyncio.run(run()) == ["SM1", "SM1", "SM1"]


class PhoneNumber:
    """As that of django-phonenumber-field: no str, and with a text of its own."""

    def __str__(self) -> str:
        return "+15558675310"


class TestArguments:
    """What is passed where the signature says `str`."""

    @pytest.mark.parametrize("value", [PhoneNumber(), uuid.UUID(int=7), Decimal("1.50"), ValueError("no"), 7])
    def test_an_object_with_a_text_of_its_own_is_that_text(self, value: Any) -> None:
        """Fields of models are such objects, and twilio-python sends str() of whatever it is given."""
        wire = Wire({})
        wire.client().messages.create(to=value, from_="+15017122661", body="x")
        assert wire.form["To"] == str(value)
        wire.client().verify.v2.services("VA" + "0" * 32).entities(value).fetch()
        assert wire.requests[-1].url.path.endswith(f"/Entities/{value}")

    @pytest.mark.parametrize(
        "value", [object(), b"x", {"a": object()}, [object()], range(2), print, Mock(), MagicMock()]
    )
    def test_anything_else_is_refused(self, value: Any) -> None:
        """`<object object at 0x...>` is what Twilio would be sent."""
        wire = Wire({})
        with pytest.raises(TwilioValidationError, match="^to[.\\w]*: a value of the type"):
            wire.client().messages.create(to=value, from_="+15017122661", body="x")
        with pytest.raises(TwilioValidationError, match="^identity: a value of the type"):
            wire.client().verify.v2.services("VA" + "0" * 32).entities(value).fetch()
        assert wire.requests == []

    def test_the_address_of_one_api_cannot_be_set(self) -> None:
        """`client.api.base_url = "http://localhost:4010"` leads to a stub in twilio-python, and must not lead to Twilio."""
        with pytest.raises(AttributeError, match="^base_url is one for all of Twilio's hosts: pass it to the client$"):
            Client(ACCOUNT, TOKEN).api.base_url = "http://localhost:4010"  # type: ignore[attr-defined]


class TestHttpClients:
    """What is set on a TwilioHttpClient, and on classes derived from it."""

    def test_a_subclass_that_goes_on_to_ours_is_retried_by_our_rules(self) -> None:
        """Nothing was sent, so that even a message may be; and the error says what it was about."""

        class Watched(TwilioHttpClient):
            attempts = 0

            def request(self, *args: Any, **kwargs: Any) -> Response:
                self.attempts += 1
                return super().request(*args, **kwargs)

        watched = Watched()
        client = Client(ACCOUNT, TOKEN, base_url=refused_url(), http_client=watched, retries=RetryPolicy(2, base=0))
        with pytest.raises(TwilioConnectionError, match="Connection refused") as error:
            send(client)
        assert (watched.attempts, error.value.attempts, error.value.sent) == (3, 3, False)
        assert error.value.template == "/2010-04-01/Accounts/{account_sid}/Messages.json"

    @pytest.mark.parametrize("kind", MODES)
    @pytest.mark.parametrize("several", [False, True])
    def test_a_hook_may_be_one_function(self, kind: Kind, several: bool) -> None:
        """requests takes one function or a list; an error would come when the message is sent already."""
        seen: list[object] = []
        hook = [seen.append] if several else seen.append
        http_client = http_client_of(kind, request_hooks={"request": hook, "response": hook})
        with faulty(answer(200, b"{}")) as server:
            call(kind, server.url, and_close(http_client, fetch), http_client=http_client)
        assert [type(each).__name__ for each in seen] == ["Send", "Response"]
        for wrong in (7, [7]):
            with pytest.raises(
                TwilioValidationError, match="^request_hooks: must be a function, or a list of functions, for"
            ):
                http_client_of(kind, request_hooks={"response": wrong})

    @pytest.mark.parametrize("kind", MODES)
    def test_the_timeout_can_be_set(self, kind: Kind) -> None:
        """A number of seconds, as the SDK's attribute is."""
        http_client = http_client_of(kind)
        http_client.timeout = 0.05
        with faulty(silence) as server, pytest.raises(TwilioConnectionError, match="the time was up"):
            call(kind, server.url, and_close(http_client, fetch), http_client=http_client, retries=0)
        with pytest.raises(TwilioValidationError, match="^timeout: "):
            http_client.timeout = "5"

    def test_the_logger_is_the_engines(self, caplog: pytest.LogCaptureFixture) -> None:
        """`client.http_client.logger.setLevel(...)` is how the SDK's README turns its log on."""
        wire = Wire({})
        client = wire.client()
        logger = TwilioHttpClient().logger
        assert (logger.name, AsyncTwilioHttpClient().logger) == ("twilio_client.base.engine", logger)
        with caplog.at_level(logging.DEBUG, logger.name):
            client.messages(MESSAGE).fetch()
        assert [record.name for record in caplog.records] == [logger.name]
        own = logging.getLogger("mine")
        assert TwilioHttpClient(logger=own).logger is own

    def test_the_proxy_can_be_set(self) -> None:
        """`proxy_client.session.proxies = {...}` is how most programs for the SDK say it; `migrate` makes this of it."""
        http_client = TwilioHttpClient(timeout=5)
        with faulty(answer(200, b'{"sid": "SM1"}')) as server, faulty(answer(200, b'{"sid": "SM2"}')) as other:
            proxy = other.url
            client = Client(ACCOUNT, TOKEN, base_url=server.url, http_client=http_client)
            assert send(client) == "SM1"
            http_client.proxy = {"http": proxy}
            assert (http_client.proxy, send(client)) == ({"http": proxy}, "SM2")
            http_client.proxy = None
            assert send(client) == "SM1"
            http_client.close()

    @pytest.mark.parametrize("end", ["del client", "", "client.close()"])
    def test_nobody_has_to_close_a_client(self, end: str) -> None:
        """The SDK's has no close(), so that programs leave theirs to Python: no warning, which a test suite may forbid."""
        code = "import sys; from twilio_client import Client\nclient = Client('AC' + '0' * 32, 't', base_url=sys.argv[1])\n"
        with faulty(answer(200, b"{}")) as server:
            ran = subprocess.run(
                [sys.executable, "-X", "dev", "-c", f"{code}client.balance.fetch()\n{end}", server.url],
                env={"PYTHONPATH": os.pathsep.join(sys.path)},
                capture_output=True,
                text=True,
            )
        assert (ran.returncode, ran.stderr) == (0, "")
