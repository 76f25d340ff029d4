"""A scan follows the client through code. Where it cannot, it keeps more rather than less."""

from __future__ import annotations

import re
import sys
from pathlib import Path, PurePath
from textwrap import dedent

import pytest
from twilio_codegen.output.manifest import MANIFEST, with_manifest
from twilio_codegen.problems import SpecError
from twilio_codegen.resources import resources
from twilio_codegen.vendor.catalog import read_catalog
from twilio_codegen.vendor.places import Places, places
from twilio_codegen.vendor.scan import Scan, scan

MESSAGES = "api.v2010.accounts.messages"
MEDIA = f"{MESSAGES}.media"
USE = "    def b(self):\n        self.c.messages.list()"  # of an attribute, by a method


@pytest.fixture(scope="session")
def tree() -> Places:
    """The places of all live documents."""
    return places(resources(), read_catalog(resources()))


def found(tree: Places, folder: Path, code: str, *, strict: bool = False) -> Scan:
    """What a scan finds in a file."""
    (folder / "app.py").write_text(dedent(code))
    return scan(["."], folder, tree, PurePath("acme/_twilio"), "acme._twilio", strict=strict)


@pytest.mark.parametrize(
    ("code", "chains"),
    [
        ('Client().messages.create("+1")', {MESSAGES}),
        ('Client().api.v2010.account.messages.create("+1")', {MESSAGES}),
        ('Client().api.v2010.accounts("AC").messages.create("+1")', {MESSAGES}),
        ('Client().verify.services.create("x")', {"verify.v2.services"}),
        ('one = Client().verify.v2.services("VA")\none.verifications.create()', {"verify.v2.services.verifications"}),
        ("for message in Client().messages.stream():\n    message.media.list()", {MESSAGES, MEDIA}),
        ("[message.media.list() for message in Client().messages.list()]", {MESSAGES, MEDIA}),
        ("with Client() as client:\n    client.messages.list()", {MESSAGES}),
        ("def send(client: Client):\n    client.messages.list()", {MESSAGES}),
        ('def send(client: "Client | None"):\n    client.messages.list()', {MESSAGES}),
        ("def send(client):\n    client.messages.list()\nsend(Client())", {MESSAGES}),
        ("def make():\n    return Client()\nmake().messages.list()", {MESSAGES}),
        ("def make() -> Client: ...\nmake().messages.list()", {MESSAGES}),
        (f"class A:\n    def __init__(self, c):\n        self.c = c\n{USE}\nA(Client())", {MESSAGES}),
        (f"class A:\n    c: Client\n{USE}", {MESSAGES}),
        ("async def a():\n    (await AsyncClient().messages.list())[0].media.list()", {MESSAGES, MEDIA}),
        ("def later():\n    client.messages.list()\nclient = Client()", {MESSAGES}),
        ("c = None\ndef a():\n    global c\n    c = Client()\ndef b():\n    c.messages.list()", {MESSAGES}),
        (
            "def a():\n    c = None\n    def b():\n        nonlocal c\n        c = Client()\n    c.messages.list()",
            {MESSAGES},
        ),
        (f"class A:\n    @property\n    def c(self):\n        return Client()\n{USE}", {MESSAGES}),
        (f"class A:\n    @functools.cached_property\n    def c(self):\n        return Client()\n{USE}", {MESSAGES}),
        ("@cache\ndef make():\n    return Client()\nmake().messages.list()", {MESSAGES}),
        ("@pytest.fixture\ndef c():\n    yield Client()\ndef test(c):\n    c.messages.list()", {MESSAGES}),
        ("class Mine(Client): ...\nMine().messages.list()", {MESSAGES}),
        ("class Mine(Client):\n    def send(self):\n        self.messages.create()", {MESSAGES}),
        ("match Client():\n    case c:\n        c.messages.list()", {MESSAGES}),
        ("def send(**given):\n    given['c'].messages.list()\nsend(c=Client())", {MESSAGES}),
        ("def send(c):\n    c.messages.list()\nsend(*[Client()])\n", {MESSAGES}),
        ("def send(c):\n    c.messages.list()\nsend(**{'c': Client()})\n", {MESSAGES}),
        ("Client().with_options(timeout=5).messages.list()", {MESSAGES}),
        ("getattr(Client(), 'messages').list()", {MESSAGES}),
        ("make = functools.partial(Client, 'AC', 'token')\nmake().messages.list()", {MESSAGES}),
        ("typing.cast(Client, found).messages.list()", {MESSAGES}),
        ("Any = Client | AsyncClient\ndef send(c: Any):\n    c.messages.list()", {MESSAGES}),
        ("Any: TypeAlias = 'Client'\ndef send(c: Any):\n    c.messages.list()", {MESSAGES}),
        pytest.param(
            "type Any = Client | AsyncClient\ndef send(c: Any):\n    c.messages.list()",
            {MESSAGES},
            marks=pytest.mark.skipif(sys.version_info < (3, 12), reason="Python 3.11 cannot read it"),
        ),
        ("T = TypeVar('T', bound=Client)\ndef send(c: T):\n    c.messages.list()", {MESSAGES}),
        ("N = NewType('N', Client)\ndef send(c: N):\n    c.messages.list()", {MESSAGES}),
        ("{'a': Client()}.get('a').messages.list()", {MESSAGES}),
        ("for c in {'a': Client()}.values():\n    c.messages.list()", {MESSAGES}),
        ("class Clients(Enum):\n    A = Client()\nClients.A.value.messages.list()", {MESSAGES}),
        ("c: ContextVar[Client] = ContextVar('c')\nc.get().messages.list()", {MESSAGES}),
        ("class Given(TypedDict):\n    c: Client\ndef send(given: Given):\n    given['c'].messages.list()", {MESSAGES}),
        ("def send(c=Client()):\n    c.messages.list()", {MESSAGES}),
        ("def send(*, c=Client(), d=None):\n    c.messages.list()", {MESSAGES}),
        ("send = lambda c=Client(): c.messages.list()", {MESSAGES, MEDIA, f"{MESSAGES}.feedback"}),
        (
            "class A:\n    def __init__(self, c):\n        c.messages.list()\n"
            "class B(A):\n    def __init__(self):\n        super().__init__(Client())",
            {MESSAGES},
        ),
        (
            "class A:\n    def __enter__(self):\n        return Client()\nwith A() as c:\n    c.messages.list()",
            {MESSAGES},
        ),
        ("match found:\n    case Client() as c:\n        c.messages.list()", {MESSAGES}),
        ("def send(c):\n    if isinstance(c, Client):\n        c.messages.list()", {MESSAGES}),
        ("c = create_autospec(Client)\nc.messages.create.assert_called()", {MESSAGES}),
        ("class client:\n    messages = None\nclient.messages.list()", set()),
        ('"client.messages.create()"', set()),
    ],
)
def test_a_chain_is_followed(code: str, chains: set[str], tree: Places, tmp_path: Path) -> None:
    """Through variables, loops, parameters, results and attributes: as people write programs."""
    scanned = found(tree, tmp_path, f"from twilio.rest import AsyncClient, Client\n{code}")
    assert (set(scanned.resources), scanned.doubts) == (chains, ())


@pytest.mark.parametrize(
    "line",
    [
        "from twilio.rest import Client",
        "from twilio_client import Client",
        "from twilio_client.rest import Client as Client",
        "from acme._twilio import Client",
        "from ._twilio import Client",
        "from . import _twilio; Client = _twilio.Client",
        "import twilio.rest; Client = twilio.rest.Client",
        "import twilio.rest as rest; Client = rest.Client",
        "from twilio.rest import *",
        "import importlib; Client = importlib.import_module('twilio.rest').Client",
        "try:\n    from twilio_client import Client\nexcept ImportError:\n    from twilio.rest import Client",
    ],
)
def test_every_way_to_get_a_client(line: str, tree: Places, tmp_path: Path) -> None:
    """Before the migration and after it, from the official SDK and from the copy."""
    assert found(tree, tmp_path, f"{line}\nClient().messages.list()").resources == (MESSAGES,)


def test_imported_modules_are_kept(tree: Places, tmp_path: Path) -> None:
    """A class may be imported for its annotations alone; webhooks are checked without a client."""
    scanned = found(
        tree,
        tmp_path,
        """
        from twilio.base.exceptions import TwilioRestException
        from twilio.request_validator import RequestValidator
        from twilio.rest.api.v2010.account.message import MessageInstance

        def show(message: MessageInstance) -> None:
            message.media.list()
        """,
    )
    assert (scanned.resources, scanned.runtime, scanned.doubts) == ((MESSAGES, MEDIA), ("request_validator",), ())


@pytest.mark.parametrize(
    ("line", "modules"),
    [
        ("from twilio_client.webhooks import InboundMessage", ("webhooks",)),
        ("from twilio_client import webhooks", ("webhooks",)),
        ("from acme._twilio.webhooks.flask import Webhooks", ("webhooks.flask",)),
        ("import twilio_client.webhooks.django", ("webhooks.django",)),
    ],
)
def test_webhooks_are_kept_where_they_are_imported(
    line: str, modules: tuple[str, ...], tree: Places, tmp_path: Path
) -> None:
    """The adapter for the one framework that the code uses, and not those for others."""
    scanned = found(tree, tmp_path, line)
    assert (scanned.runtime, scanned.doubts) == (modules, ())


def test_other_files_are_read_together(tree: Places, tmp_path: Path) -> None:
    """The client is made in one module and used in others."""
    (tmp_path / "clients.py").write_text("from twilio.rest import Client\nshared = Client()\n")
    assert found(tree, tmp_path, "from .clients import shared\nshared.messages.list()").resources == (MESSAGES,)


@pytest.mark.parametrize(
    "code",
    [
        "from clients import *\nshared.messages.list()",
        "from clients import *\ndef send(client: Client):\n    client.messages.list()",
        "from clients import shared as client\nclient.messages.list()",
        "from clients import make as connect\nconnect().messages.list()",
        "import clients\nclients.make().messages.list()",
    ],
)
def test_every_way_to_get_at_what_another_file_has(code: str, tree: Places, tmp_path: Path) -> None:
    """Under another name, or with everything that is there."""
    made = "from twilio.rest import Client\nshared = Client()\ndef make():\n    return Client()\n"
    (tmp_path / "clients.py").write_text(made)
    assert found(tree, tmp_path, code).resources == (MESSAGES,)


def test_the_copy_itself_is_not_scanned(tree: Places, tmp_path: Path) -> None:
    """It names every resource that it holds, so none could ever be dropped."""
    (tmp_path / "acme" / "_twilio").mkdir(parents=True)
    (tmp_path / "acme" / "_twilio" / "x.py").write_text("from twilio.rest import Client\nClient().calls.list()\n")
    assert found(tree, tmp_path, "").resources == ()


@pytest.mark.parametrize("marker", ["MANIFEST.json", "pyvenv.cfg"])
def test_nor_is_what_somebody_else_has_made(marker: str, tree: Places, tmp_path: Path) -> None:
    """Another copy, or an environment with the official SDK in it, names every resource that there is."""
    other = tmp_path / "services" / "billing"
    (other / "deep").mkdir(parents=True)
    (other / "deep" / "x.py").write_text("from twilio.rest import Client\nClient().calls.list()\n")
    assert found(tree, tmp_path, "").resources
    (other / marker).write_text(with_manifest({}, {})[MANIFEST].text)
    assert found(tree, tmp_path, "").resources == ()


def test_a_manifest_of_another_tool_hides_nothing(tree: Places, tmp_path: Path) -> None:
    """The name is anybody's."""
    (tmp_path / "MANIFEST.json").write_text("{}")
    assert found(tree, tmp_path, "from twilio.rest import Client\nClient().messages.list()").resources == (MESSAGES,)


def test_a_record_that_goes_out_of_sight_takes_what_hangs_below_it_along(tree: Places, tmp_path: Path) -> None:
    """Whoever gets a message can reach its media and feedback, and nothing else."""
    scanned = found(tree, tmp_path, 'from twilio.rest import Client\nshow(Client().messages("SM").fetch())')
    assert (scanned.resources, scanned.doubts) == ((MESSAGES, f"{MESSAGES}.feedback", MEDIA), ())


def test_what_cannot_be_decided_is_kept_and_told(tree: Places, tmp_path: Path) -> None:
    """A copy that lacks a resource fails in production; one with too many is only larger."""
    scanned = found(tree, tmp_path, "from twilio.rest import Client\nhand_over(Client().verify.v2)")
    assert scanned.resources and all(chain.startswith("verify.v2.") for chain in scanned.resources)
    assert list(scanned.lines()) == ["? app.py:2: Client().verify.v2 goes to hand_over(...): verify.v2 is kept"]


@pytest.mark.parametrize(
    ("line", "doubt"),
    [
        ("register(Client)", "Client goes to register(...): the whole client is kept"),
        ("make = lambda: Client()", "Client() is the result of a lambda: the whole client is kept"),
        (
            "class A:\n    def __call__(self): return Client()",
            "Client() is the result of __call__: the whole client is kept",
        ),
        ("setattr(app, name, Client())", "Client() goes to setattr(...): the whole client is kept"),
    ],
)
def test_who_makes_and_uses_the_client_out_of_sight_gets_all_of_it(
    line: str, doubt: str, tree: Places, tmp_path: Path
) -> None:
    """A container that calls the class itself uses resources that no line names."""
    scanned = found(tree, tmp_path, f"from twilio.rest import Client\n{line}")
    (told,) = scanned.lines()
    assert re.fullmatch(rf"\? app\.py:[23]: {re.escape(doubt)}", told)
    assert set(scanned.resources) == tree.resources


def test_strict_makes_it_an_error(tree: Places, tmp_path: Path) -> None:
    """Who wants a small copy mends the code, or names the resources."""
    with pytest.raises(SpecError, match=r"app\.py:2\n    Client\(\) goes to getattr\(...\): the whole client is kept"):
        found(tree, tmp_path, "from twilio.rest import Client\ngetattr(Client(), name)", strict=True)


def test_what_is_outside_the_client_is_told(tree: Places, tmp_path: Path) -> None:
    """The copy does not replace all of the official SDK. That is no doubt, so `--strict` allows it."""
    scanned = found(tree, tmp_path, "from twilio.twiml.voice_response import VoiceResponse", strict=True)
    told = "app.py:1: needs twilio.twiml, which is not part of this client: keep twilio installed"
    assert (list(scanned.lines()), scanned.doubts) == ([told], ())


def test_what_cannot_be_read_is_an_error(tree: Places, tmp_path: Path) -> None:
    """A file that is skipped in silence may hold the one call that matters."""
    with pytest.raises(SpecError, match=r"app\.py\n    is not a valid Python file"):
        found(tree, tmp_path, "def")
    (tmp_path / "folder.py").mkdir()
    (tmp_path / "gone.py").symlink_to("nowhere")
    (tmp_path / "latin.py").write_bytes(b"name = '\xe9'\n")
    with pytest.raises(SpecError) as failed:
        found(tree, tmp_path, "")
    assert re.findall(r"^(\w+\.py)\n    (is not a valid Python|cannot be read)", str(failed.value), re.MULTILINE) == [
        ("gone.py", "cannot be read"),
        ("latin.py", "is not a valid Python"),
    ]
    with pytest.raises(SpecError, match="there is no 'srv'"):
        scan(["srv"], tmp_path, tree, PurePath("_twilio"), "_twilio")
