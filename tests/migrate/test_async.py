"""`create_async` etc. become plain methods of an AsyncClient if the client is certainly asynchronous."""

from __future__ import annotations

import pytest
from twilio_codegen.migrate.decide import World
from twilio_codegen.migrate.twins import TWINS

from tests.migrate.code import becomes, by_hand, migrated

HEAD = """\
from twilio.http.async_http_client import AsyncTwilioHttpClient
from twilio.rest import Client
client = Client("AC", "t", http_client=AsyncTwilioHttpClient())
"""
NEW_HEAD = """\
from twilio_client.http.async_http_client import AsyncTwilioHttpClient
from twilio_client.rest import AsyncClient
client = AsyncClient("AC", "t", http_client=AsyncTwilioHttpClient())
"""


def inside(code: str) -> str:
    """The lines of a coroutine."""
    return "async def main():\n" + "".join(f"    {line}\n" for line in code.splitlines())


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('await client.messages.create_async(to="+1")', 'await client.messages.create(to="+1")'),
        ('await client.messages("SM").fetch_async()', 'await client.messages("SM").fetch()'),
        (
            "s = client.verify.v2.services('VA')\nawait s.delete_async()",
            "s = client.verify.v2.services('VA')\nawait s.delete()",
        ),
        (
            "m = await client.messages.create_async()\nawait m.update_async(body='')\nawait m.media.list_async()",
            "m = await client.messages.create()\nawait m.update(body='')\nawait m.media.list()",
        ),
        (
            "for m in await client.messages.list_async():\n    await m.delete_async()",
            "for m in await client.messages.list():\n    await m.delete()",
        ),
        (
            "async for m in await client.messages.stream_async(limit=3):\n    await m.delete_async()",
            "async for m in client.messages.stream(limit=3):\n    await m.delete()",
        ),
        (
            "x = [await m.fetch_async() async for m in (await client.messages.stream_async())]",
            "x = [await m.fetch() async for m in (client.messages.stream())]",
        ),
        (
            "page = await client.messages.page_async()\nwhile page:\n    page = await page.next_page_async()",
            "page = await client.messages.page()\nwhile page:\n    page = await page.next_page()",
        ),
        (
            "m = (await client.messages.list_async())[0]\nawait m.fetch_async()",
            "m = (await client.messages.list())[0]\nawait m.fetch()",
        ),
        (
            "a, b = client.messages, client.calls\nawait b.create_async()",
            "a, b = client.messages, client.calls\nawait b.create()",
        ),
        ("make = client.messages.create_async\nawait make()", "make = client.messages.create\nawait make()"),
        (
            "await gather(*[client.calls.create_async(x) for x in y])",
            "await gather(*[client.calls.create(x) for x in y])",
        ),
        (
            "await client.request_async('GET', u)\nawait client.http_client.close()",
            "await client.request('GET', u)\nawait client.http_client.close()",
        ),
        ("client.messages.create_async = AsyncMock()", "client.messages.create = AsyncMock()"),
        (
            "print(f\"{(await client.messages('SM').fetch_async()).sid}\")",
            "print(f\"{(await client.messages('SM').fetch()).sid}\")",
        ),
    ],
)
def test_what_hangs_on_an_async_client_is_followed(old: str, new: str) -> None:
    """Through variables, loops and results: what an asynchronous client gave is asynchronous too."""
    becomes(HEAD + inside(old), NEW_HEAD + inside(new))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            'import twilio.rest\nclient = twilio.rest.Client("AC", "t")\nasync def f():\n    await client.calls.create_async()\n',
            'import twilio_client.rest\nclient = twilio_client.rest.AsyncClient("AC", "t")\nasync def f():\n    await client.calls.create()\n',
        ),
        (
            "from twilio.rest import Client as C\nasync def f():\n    await C().calls.create_async()\n",
            "from twilio_client.rest import AsyncClient as C\nasync def f():\n    await C().calls.create()\n",
        ),
        (
            "from httpx import AsyncClient\nfrom twilio.rest import Client\nasync def f():\n    await Client().calls.create_async()\n",
            "from httpx import AsyncClient\nfrom twilio_client.rest import AsyncClient as AsyncTwilioClient, Client\nasync def f():\n"
            "    await AsyncTwilioClient().calls.create()\n",
        ),
        (
            "from twilio.rest import Client\none = Client()\none.calls.create()\nasync def f(two=None):\n    two = Client()\n"
            "    await two.calls.create_async()\n",
            "from twilio_client.rest import AsyncClient, Client\none = Client()\none.calls.create()\nasync def f(two=None):\n"
            "    two = Client()\n    await two.calls.create_async()\n",
        ),
    ],
)
def test_the_class_is_renamed_where_it_is_imported(old: str, new: str) -> None:
    """However the code calls it, and beside another AsyncClient, or a client that stays as it is."""
    if "two" in old:  # a parameter may be any client, so that this one is left
        assert by_hand(migrated(old)[1]) == [6]
        return
    becomes(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "class A:\n    def __init__(self):\n        self.client = Client(http_client=AsyncTwilioHttpClient())\n"
            "    async def send(self):\n        await self.client.calls.create_async()\n",
            "class A:\n    def __init__(self):\n        self.client = AsyncClient(http_client=AsyncTwilioHttpClient())\n"
            "    async def send(self):\n        await self.client.calls.create()\n",
        ),
        (
            "def make() -> Client:\n    return Client(http_client=AsyncTwilioHttpClient())\n"
            "async def send():\n    await make().calls.create_async()\n",
            "def make() -> AsyncClient:\n    return AsyncClient(http_client=AsyncTwilioHttpClient())\n"
            "async def send():\n    await make().calls.create()\n",
        ),
        (
            "client: Client | None = None\ndef start():\n    global client\n    client = Client(http_client=AsyncTwilioHttpClient())\n"
            "async def send(c: Client):\n    await client.calls.create_async()\n    await c.calls.create_async()\n",
            "client: AsyncClient | None = None\ndef start():\n    global client\n    client = AsyncClient(http_client=AsyncTwilioHttpClient())\n"
            "async def send(c: AsyncClient):\n    await client.calls.create()\n    await c.calls.create()\n",
        ),
        (
            "async def main():\n    async with AsyncTwilioHttpClient() as http:\n        client = Client(None, None, None, None, http)\n"
            "        await client.calls.create_async()\n",
            "async def main():\n    async with AsyncTwilioHttpClient() as http:\n        client = AsyncClient(None, None, None, None, http)\n"
            "        await client.calls.create()\n",
        ),
    ],
)
def test_a_client_is_followed_through_the_file(old: str, new: str) -> None:
    """Attributes, functions, globals and annotations carry it, as people write programs."""
    head = "from twilio.http.async_http_client import AsyncTwilioHttpClient\nfrom twilio.rest import Client\n"
    new_head = "from twilio_client.http.async_http_client import AsyncTwilioHttpClient\nfrom twilio_client.rest import AsyncClient\n"
    becomes(head + old, new_head + new)


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("async def f(client):\n    await client.calls.create_async()", 3),  # any object may come
        ("async def f(client: Client):\n    await client.calls.create_async()", 3),  # made elsewhere, in either way
        ("client = pick() or Client()\nasync def f():\n    await client.calls.create_async()", 4),
        ("client = Client()\nclient = pick()\nasync def f():\n    await client.calls.create_async()", 5),
        (
            "client = Client()\nclient.calls.list()\nasync def f():\n    await client.calls.create_async()",
            5,
        ),  # it blocks
        ("client = Client()\nrun(client)\nasync def f():\n    await client.calls.create_async()", 5),  # somebody has it
        ("client = Client(http_client=TwilioHttpClient())\nasync def f():\n    await client.calls.create_async()", 4),
        ("class A(B):\n    async def f(self):\n        await self.client.calls.create_async()", 4),
        ("async def f():\n    for c in Client(), pick():\n        await c.calls.create_async()", 4),
        ("try:\n    pass\nexcept E as client:\n    client.calls.create_async()", 5),
        ("match x:\n    case {'a': client}:\n        client.calls.create_async()", 4),
    ],
)
def test_a_client_that_is_not_certain_is_told_and_left(code: str, line: int) -> None:
    """A wrong guess would send a message, and then fail on `await`: the caller might send it again."""
    found, notes = migrated("from twilio.rest import Client\n" + code.replace("TwilioHttpClient()", "http()"))
    if "http_client" in code:
        head = "from twilio.http.http_client import TwilioHttpClient as http\n"
        found, notes = migrated(
            head + "from twilio.rest import Client\n" + code.replace("TwilioHttpClient()", "http()")
        )
        line += 1
    assert by_hand(notes) == [line]
    assert ".create_async()" in found
    assert "AsyncClient" not in found


def test_another_file_can_make_a_client_uncertain() -> None:
    """A client without an asynchronous http_client is only asynchronous if everybody uses it so."""
    code = "from twilio.rest import Client\nclient = Client()\nasync def f():\n    await client.calls.create_async()\n"
    assert by_hand(migrated(code)[1]) == []
    assert by_hand(migrated(code, World(imported_elsewhere=True))[1]) == [4]


def test_a_stream_that_is_not_awaited_at_once_is_told() -> None:
    """In the SDK stream_async gives something to await, here stream does not: taking the await away must be all."""
    found, notes = migrated(HEAD + inside("s = client.calls.stream_async()\nasync for call in await s:\n    pass"))
    assert by_hand(notes) == [5]
    assert "stream_async" in found


def test_a_blocking_call_on_an_async_client_is_told() -> None:
    """In the SDK it fails; here it would be a coroutine that nobody awaits, and nothing would be sent."""
    found, notes = migrated(HEAD + inside("client.calls.create()"))
    assert by_hand(notes) == [5]
    assert "AsyncClient(" in found


@pytest.mark.parametrize("name", sorted(name for name, twin in TWINS.items() if twin.is_async and not twin.informed))
def test_every_async_method_has_its_plain_name(name: str) -> None:
    """None is forgotten."""
    holder = "client" if name == "request_async" else "client.calls"
    verb = TWINS[name].verb
    wait = "" if verb == "stream" else "await "
    becomes(HEAD + inside(f"x = await {holder}.{name}()"), NEW_HEAD + inside(f"x = {wait}{holder}.{verb}()"))


def test_a_file_without_the_sdk_is_left_alone() -> None:
    """Other libraries have methods of such names; a long chain is only told when the SDK is used at all."""
    code = "async def f(session):\n    await session.fetch_async()\n    await session.calls.fetch_async()\n"
    assert by_hand(migrated(code, World(anything_of_twilio=False))[1]) == []
    assert by_hand(migrated(code)[1]) == [3]
