"""`create_with_http_info` becomes `create`, and reads of its ApiResponse become reads of the result."""

from __future__ import annotations

import pytest
from twilio_codegen.migrate.twins import CARRIES_RESPONSE, TWINS

from tests.migrate.code import becomes, by_hand, migrated

HEAD = "from twilio.rest import Client\nclient = Client()\n"
NEW_HEAD = "from twilio_client.rest import Client\nclient = Client()\n"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "r = client.calls.create_with_http_info(to='+1')\nprint(r.status_code, r.headers['x'], r.data.sid, r.data)",
            "r = client.calls.create(to='+1')\nprint(r.http_response.status_code, r.http_response.headers['x'], r.sid, r)",
        ),
        ("print(client.calls('CA').fetch_with_http_info().data.sid)", "print(client.calls('CA').fetch().sid)"),
        (
            "x = client.calls('CA').fetch_with_http_info().status_code",
            "x = client.calls('CA').fetch().http_response.status_code",
        ),
        ("calls = client.calls.list_with_http_info(limit=2).data", "calls = client.calls.list(limit=2)"),
        ("client.calls('CA').delete_with_http_info()", "client.calls('CA').delete()"),
        (
            "page = client.calls.page_with_http_info()\nfor call in page.data:\n    call.update_with_http_info().status_code",
            "page = client.calls.page()\nfor call in page:\n    call.update().http_response.status_code",
        ),
        (
            "if x:\n    r = client.calls.create_with_http_info()\nelse:\n    r = client.calls('CA').fetch_with_http_info()\nr.data",
            "if x:\n    r = client.calls.create()\nelse:\n    r = client.calls('CA').fetch()\nr",
        ),
        (
            "def f(c: Client):\n    return c.calls.create_with_http_info().data",
            "def f(c: Client):\n    return c.calls.create()",
        ),
        (
            "if (r := client.calls.create_with_http_info()).status_code == 201:\n    print(f'{r.data.sid}')",
            "if (r := client.calls.create()).http_response.status_code == 201:\n    print(f'{r.sid}')",
        ),
    ],
)
def test_every_use_follows(old: str, new: str) -> None:
    """The result itself has the data, and http_response the rest."""
    becomes(f"{HEAD}{old}\n", f"{NEW_HEAD}{new}\n")


def test_on_an_async_client_both_endings_go() -> None:
    """The client is made an AsyncClient as for the other methods."""
    becomes(
        "from twilio.rest import Client\nasync def f():\n    r = await Client().calls.create_with_http_info_async()\n"
        "    return r.data.sid, r.status_code, (await Client().calls.list_with_http_info_async()).data\n",
        "from twilio_client.rest import AsyncClient\nasync def f():\n    r = await AsyncClient().calls.create()\n"
        "    return r.sid, r.http_response.status_code, (await AsyncClient().calls.list())\n",
    )


@pytest.mark.parametrize(
    "code",
    [
        "r = client.calls.create_with_http_info()\nuse(r)",
        "r = client.calls.create_with_http_info()\nprint(r.data)\nprint(r)",
        "def f():\n    return client.calls.create_with_http_info()",
        "r = client.calls.list_with_http_info()\nprint(r.status_code)",
        "r = client.calls('CA').delete_with_http_info()\nprint(r.status_code)",
        "calls, status, headers = client.calls.stream_with_http_info()",
        "r = client.calls.create_with_http_info()\nr = other()\nprint(r.status_code)",
        "r = client.calls.create_with_http_info()\nr.data = 1",
        "f = client.calls.create_with_http_info",
        "x.r = client.calls.create_with_http_info()",
        "r = [client.calls.create_with_http_info()]",
        "if client.calls.create_with_http_info():\n    pass",
        "for x in client.calls.create_with_http_info():\n    pass",
        "def f(c):\n    return c.calls.create_with_http_info().data",
    ],
)
def test_what_cannot_follow_is_told_and_left(code: str) -> None:
    """An ApiResponse that goes out of sight, or has what our result lacks, is a person's to look at."""
    found, notes = migrated(HEAD + code)
    assert len(by_hand(notes)) == 1
    assert found == NEW_HEAD + code


def test_one_use_that_cannot_follow_keeps_those_that_share_it() -> None:
    """A name that holds one of two answers is read in one way."""
    code = "r = client.calls.create_with_http_info()\nif x:\n    r = client.calls.list_with_http_info()\nprint(r.headers)\n"
    found, notes = migrated(HEAD + code)
    assert (found, by_hand(notes)) == (NEW_HEAD + code, [3, 5])


@pytest.mark.parametrize("name", sorted(name for name, twin in TWINS.items() if twin.informed))
def test_every_method_has_its_rule(name: str) -> None:
    """Each is rewritten when only its data is read, but for streams, which gave no ApiResponse; else it is told."""
    wait = "await " if TWINS[name].is_async else ""
    for attribute in ("data", "status_code"):
        code = f"from twilio.rest import Client\nasync def f():\n    x = ({wait}Client().calls.{name}()).{attribute}\n"
        found, notes = migrated(code)
        done = TWINS[name].verb in CARRIES_RESPONSE or (attribute == "data" and TWINS[name].verb != "stream")
        assert (name not in found, by_hand(notes)) == (done, [] if done else [3])
