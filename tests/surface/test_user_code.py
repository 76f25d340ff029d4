"""Uses of twilio-python other than calling operations work the same with both libraries."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from types import ModuleType
from typing import Any
from unittest.mock import patch
from urllib.parse import urlencode

import pytest

import twilio
import twilio_client

from tests.surface.names import names

ACCOUNT, KEY = "AC" + "0" * 32, "SK" + "0" * 32
LIBRARIES = [twilio, twilio_client]
library = pytest.mark.parametrize("library", LIBRARIES, ids=lambda package: package.__name__)


def module(library: ModuleType, path: str) -> Any:
    """A module, by its path below the package: the one word that changes when code is moved."""
    return importlib.import_module(f"{library.__name__}.{path}")


def client(library: ModuleType, **options: Any) -> Any:
    """A client with an HTTP client of the user's own, which answers every request with a call."""

    class Recorder(module(library, "http").HttpClient):  # type: ignore[misc]
        requests: list[tuple[Any, ...]] = []

        def __init__(self) -> None:
            self.timeout, self.requests = None, []

        def request(
            self,
            method: str,
            url: str,
            params: Any = None,
            data: Any = None,
            headers: Any = None,
            auth: Any = None,
            timeout: float | None = None,
            allow_redirects: bool = False,
        ) -> Any:
            address = f"{url}?{urlencode(params)}" if params else url
            self.requests.append((method, address, data, headers))
            text = '{"calls": [{"sid": "CA1"}]}' if "Calls.json" in url else '{"sid": "CA1", "from": "+15005550006"}'
            return module(library, "http.response").Response(200, text)

    return module(library, "rest").Client(options.pop("username", ACCOUNT), "token", http_client=Recorder(), **options)


@library
class TestClient:
    """What hangs on a client beside Twilio's resources."""

    def test_who_it_is(self, library: ModuleType) -> None:
        """Code that makes requests of its own, or logs, reads these."""
        made = client(library, username=KEY, account_sid=ACCOUNT)
        assert (made.username, made.password, made.account_sid) == (KEY, "token", ACCOUNT)
        assert made.auth == (KEY, "token")

    @pytest.mark.parametrize(
        ("options", "url"),
        [
            ({}, "https://api.twilio.com/x"),
            ({"region": "ie1"}, "https://api.ie1.twilio.com/x"),
            ({"edge": "dublin"}, "https://api.dublin.us1.twilio.com/x"),
            ({"region": "au1", "edge": "sydney"}, "https://api.sydney.au1.twilio.com/x"),
        ],
    )
    def test_region_and_edge(self, library: ModuleType, options: dict[str, str], url: str) -> None:
        """They can be given, read, and set later."""
        made = client(library, **options)
        assert (made.region, made.edge) == (options.get("region"), options.get("edge"))
        assert made.get_hostname("https://api.twilio.com/x") == url
        made.region, made.edge = "jp1", "tokyo"
        assert made.get_hostname("https://api.twilio.com/x") == "https://api.tokyo.jp1.twilio.com/x"

    def test_what_the_environment_says(self, library: ModuleType) -> None:
        """A client without arguments is the most common one."""
        environment = {
            "TWILIO_ACCOUNT_SID": ACCOUNT,
            "TWILIO_AUTH_TOKEN": "t",
            "TWILIO_REGION": "ie1",
            "TWILIO_EDGE": "dublin",
        }
        made = module(library, "rest").Client(environment=environment)
        assert (made.username, made.password, made.account_sid) == (ACCOUNT, "t", ACCOUNT)
        assert (made.region, made.edge) == ("ie1", "dublin")

    def test_a_request_to_any_address(self, library: ModuleType) -> None:
        """What no library has a method for yet is asked for so."""
        made = client(library)
        answer = made.request("POST", "https://api.twilio.com/2010-04-01/New.json", params={"A": "1"}, data={"B": "2"})
        assert (answer.status_code, answer.ok, answer.text[:8]) == (200, True, '{"sid": ')
        (asked,) = made.http_client.requests
        assert asked[:3] == ("POST", "https://api.twilio.com/2010-04-01/New.json?A=1", {"B": "2"})

    def test_the_users_own_words_in_the_user_agent(self, library: ModuleType) -> None:
        """Twilio asks makers of libraries to name themselves there."""
        made = client(library, user_agent_extensions=["helper/1.0"])
        made.calls("CA" + "1" * 32).fetch()
        assert made.http_client.requests[0][3]["User-Agent"].endswith(" helper/1.0")

    def test_the_http_client_can_be_replaced(self, library: ModuleType) -> None:
        """Tests do so after the client is made, and some put the first one back."""
        made, other = client(library), client(library)
        with patch.object(made, "http_client", other.http_client):
            made.calls("CA" + "1" * 32).fetch()
        made.calls("CA" + "1" * 32).fetch()
        assert [len(each.http_client.requests) for each in (made, other)] == [1, 1]


@library
class TestRecords:
    """What is read from answers."""

    def test_the_sender_of_a_call(self, library: ModuleType) -> None:
        """`from` is a keyword; the SDK's documented name for the attribute is `_from`."""
        made = client(library)
        assert made.calls("CA" + "1" * 32).fetch()._from == "+15005550006"

    def test_a_page_makes_records_of_json(self, library: ModuleType) -> None:
        """What came from elsewhere, a cache for instance, is read as what came in a page."""
        page = client(library).calls.page()
        assert page.get_instance({"sid": "CA2"}).sid == "CA2"
        assert [call.sid for call in page] == ["CA1"]


@library
class TestErrors:
    """What is raised, and what callers catch."""

    def test_a_rest_exception_as_callers_make_it_in_tests(self, library: ModuleType) -> None:
        """By position and by name."""
        errors = module(library, "base.exceptions")
        error = errors.TwilioRestException(404, "/Calls", "not found", 20404, "GET", {"a": 1})
        assert (error.status, error.uri, error.msg) == (404, "/Calls", "not found")
        assert (error.code, error.method, error.details) == (20404, "GET", {"a": 1})
        assert isinstance(error, errors.TwilioException)
        least = errors.TwilioRestException(status=500, uri="/Calls")
        assert (least.msg, least.code, least.method, least.details) == ("", None, "GET", None)
        assert "HTTP 404 error" in str(error)

    def test_a_service_exception(self, library: ModuleType) -> None:
        """The newer APIs answer with problem documents."""
        error = module(library, "base.exceptions").TwilioServiceException("https://x", "Bad", 400, 20001, "worse")
        assert (error.type, error.title, error.status, error.code, error.detail) == (
            "https://x",
            "Bad",
            400,
            20001,
            "worse",
        )
        assert (error.instance, error.errors, error.method, error.uri) == (None, [], "GET", "")


@library
def test_a_value_that_leaves_an_argument_out(library: ModuleType) -> None:
    """Code that hands arguments through says `values.unset` for those that it was not given."""
    values = module(library, "base.values")
    made = client(library)
    made.calls("CA" + "1" * 32).update(status="completed", url=values.unset)
    assert made.http_client.requests[0][2] == {"Status": "completed"}
    assert values.of({"A": 1, "B": values.unset}) == {"A": 1}


@library
def test_credentials_of_the_users_own(library: ModuleType) -> None:
    """A provider says what signs, before every request."""
    kind = module(library, "auth_strategy.auth_type").AuthType
    asked = []

    class Strategy(module(library, "auth_strategy.auth_strategy").AuthStrategy):  # type: ignore[misc]
        def get_auth_string(self) -> str:
            asked.append(self.auth_type)
            return "Bearer own"

        def requires_authentication(self) -> bool:
            return True

    class Provider(module(library, "credential.credential_provider").CredentialProvider):  # type: ignore[misc]
        def to_auth_strategy(self) -> Strategy:
            return Strategy(self.auth_type)

    provider = Provider(kind.CLIENT_CREDENTIALS)
    assert str(provider.auth_type) == "client_credentials"
    client(library, credential_provider=provider).calls("CA" + "1" * 32).fetch()
    assert asked == [kind.CLIENT_CREDENTIALS]


@library
def test_a_signature_of_a_webhook(library: ModuleType) -> None:
    """The example of Twilio's documentation for request validation."""
    validator = module(library, "request_validator").RequestValidator("12345")
    form = {
        "CallSid": "CA1234567890ABCDE",
        "Caller": "+14158675310",
        "Digits": "1234",
        "From": "+14158675310",
        "To": "+18005551212",
    }
    url = "https://mycompany.com/myapp.php?foo=1&bar=2"
    signature = validator.compute_signature(url, form)
    assert validator.validate(url, form, signature)
    assert not validator.validate(url, form, "forged")


def _request_classes() -> Iterator[str]:
    """The classes of request objects that both have."""
    lacking = {name.path for name in names() if name.lacks and name.kind != "signature"}
    for name in names():
        owner, _, method = name.path.rpartition(".")
        if method == "to_dict" and owner not in lacking:
            yield owner


def test_request_objects_are_made_as_in_the_sdk() -> None:
    """`ContentList.Types({...})`, of what Twilio calls the keys: it gives what is sent."""
    found = 0
    for path in _request_classes():
        home, kind, inner = path.rsplit(".", 2)
        made = getattr(getattr(module(twilio_client, home), kind), inner)({"friendly_name": "x"})
        assert made == {"friendly_name": "x"}, path
        found += 1
    print(f"{found} classes of request objects")
    assert found > 300
